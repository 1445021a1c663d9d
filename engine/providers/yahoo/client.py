"""Requests to Yahoo: yfinance's cookie and crumb through our door, heavy imports on first use."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import warnings
from typing import TYPE_CHECKING, Protocol

from engine.errors import Fault, Unauthorized, Unavailable
from engine.providers.payload import decode
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from engine.clock import Clock
    from engine.providers.base import Deadline, Gate
    from engine.providers.yahoo.door import YahooDoor

_NAME = "yahoo"
_COOKIE_FILES = ("cookies.db", "cookies.db-wal", "cookies.db-shm")
_LOCK_PATIENCE_S = 0.5
"""How long a locked cookie store may hold up a request."""
_TIMEOUT_S = 8.0

_log = logging.getLogger(__name__)


class _Reply(Protocol):
    content: bytes


class _Crumbed(Protocol):
    """The part of yfinance's YfData that is used."""

    def get(self, url: str, params: dict[str, str], timeout: float) -> _Reply:
        """Answer of a GET with cookie and crumb."""
        ...


class YahooClient:
    """Fetches decoded replies. One worker thread at a time; `close` from any."""

    def __init__(self, gate: Gate, clock: Clock, endpoint: str | None, cache: Path) -> None:
        self._gate = gate
        self._clock = clock
        self._routes = Routes(endpoint)
        self._cache = cache
        self._door: YahooDoor | None = None
        self._crumbed: _Crumbed | None = None
        self._closed = False

    def fetch_plain(self, url: str, params: Mapping[str, str], deadline: Deadline) -> object:
        """Decoded reply of a host that wants no crumb (charts): always one request.

        Raises:
            ProviderError: As of `Door.request` and `decode`.
        """
        door = self._opened()
        door.begin(deadline)
        return decode(_NAME, door.get(url, params=dict(params)).content)

    def fetch_with_crumb(self, url: str, params: Mapping[str, str], deadline: Deadline) -> object:
        """Decoded reply of v7 and v10: one request, two more for the first cookie and crumb.

        Raises:
            ProviderError: As of `Door.request` and `decode`.
        """
        from peewee import PeeweeException

        for give_up in (False, True):
            try:
                return self._fetch_once(url, params, deadline)
            except (PeeweeException, sqlite3.Error) as fault:
                self._mend_cookie_store(fault, give_up=give_up)
        return self._fetch_once(url, params, deadline)

    def close(self) -> None:
        """Refuse further requests and stop bodies under way."""
        self._closed = True
        if self._door is not None:
            self._door.shut()

    def _fetch_once(self, url: str, params: Mapping[str, str], deadline: Deadline) -> object:
        self._opened().begin(deadline)
        try:
            return decode(_NAME, self._ask(url, params))
        except Unauthorized:
            self._forget_cookie()
            raise

    def _ask(self, url: str, params: Mapping[str, str]) -> bytes:
        from curl_cffi.requests.exceptions import RequestException
        from yfinance.exceptions import YFException

        if self._crumbed is None:
            raise Unavailable(_NAME, "closed", Fault.OFFLINE)
        try:
            return self._crumbed.get(url, params=dict(params), timeout=_TIMEOUT_S).content
        except RequestException as fault:
            raise Unavailable(_NAME, Fault.OFFLINE.value, Fault.OFFLINE) from fault
        except (YFException, KeyError, TypeError) as fault:
            raise Unauthorized(_NAME, "no cookie or crumb from yahoo") from fault

    def _opened(self) -> YahooDoor:
        if self._door is None:
            from engine.providers.yahoo.door import YahooDoor

            self._door = YahooDoor(_NAME, self._gate, self._routes, self._clock)
            self._crumbed = self._opened_yfinance(self._door)
        if self._closed:
            self._door.shut()
        return self._door

    def _opened_yfinance(self, door: YahooDoor) -> _Crumbed:
        """A YfData of our own around `door`, with its cookie store in the private folder.

        yfinance makes YfData a singleton of the process; a provider that replaces an abandoned
        one must not wait for the old one's lock, so the metaclass is gone around.
        """
        import pandas as pd
        import yfinance as yf
        from yfinance.data import YfData

        warnings.filterwarnings("ignore", category=pd.errors.Pandas4Warning, module=r"^yfinance")
        logging.getLogger("yfinance").setLevel(logging.CRITICAL)  # its records hold the crumb
        yf.config.debug.hide_exceptions = False
        yf.config.network.retries = 0
        self._open_cookie_store()
        crumbed: _Crumbed = type.__call__(YfData, session=door)
        return crumbed

    def _open_cookie_store(self) -> None:
        import yfinance as yf
        from yfinance import cache

        with contextlib.suppress(OSError):
            self._cache.mkdir(parents=True, exist_ok=True)
            self._cache.chmod(0o700)
        yf.set_tz_cache_location(str(self._cache))
        cache._CookieCacheManager._Cookie_cache = None
        with contextlib.suppress(cache._CookieCacheException):
            cache._CookieDBManager.get_database().timeout = _LOCK_PATIENCE_S

    def _mend_cookie_store(self, fault: Exception, *, give_up: bool) -> None:
        """Start over with an empty cookie store, or without one."""
        from yfinance import cache

        _log.info("yahoo: cookie store set aside: %s", fault)
        cache._CookieDBManager.close_db()
        for name in _COOKIE_FILES:
            with contextlib.suppress(OSError):
                (self._cache / name).unlink(missing_ok=True)
        self._open_cookie_store()
        if give_up:
            cache._CookieCacheManager._Cookie_cache = cache._CookieCacheDummy()

    def _forget_cookie(self) -> None:
        """Drop the stored cookie, so that the next start asks for a fresh one."""
        from peewee import PeeweeException
        from yfinance import cache

        with contextlib.suppress(PeeweeException, sqlite3.Error):
            cache.get_cookie_cache().store("curlCffi", None)
