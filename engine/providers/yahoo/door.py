"""Yahoo's habits at the door: cookie hosts, the crumb, one renewal after a 401, 404s."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import orjson

from engine.errors import BadPayload, NoData, NoSuchSymbol, ProviderError, Unauthorized
from engine.providers import hosts
from engine.providers.base import Deadline
from engine.providers.door import Door
from engine.providers.routes import host
from engine.providers.verdict import NOT_FOUND

if TYPE_CHECKING:
    from curl_cffi.requests import Response

NAME = "yahoo"
_COOKIE = hosts.YAHOO_COOKIE
_CONSENT = hosts.YAHOO_CONSENT
_COOKIE_PATIENCE_S = 3.0
_CRUMB_PATH = "/v1/test/getcrumb"
_WITH_CRUMB = ("/v7/", "/v10/")
_LONGEST_CRUMB = 20
_NO_CRUMB = b"<html>"
"""What yfinance takes for "no crumb here", so that it tries its other way to one."""


class YahooDoor(Door):
    """The door for all hosts of Yahoo; every 401 but the first of a request is final."""

    _refusals = 0
    _bad_crumbs = 0

    def begin(self, deadline: Deadline) -> None:
        """Start one request of the source with its own single renewal."""
        super().begin(deadline)
        self._refusals = 0
        self._bad_crumbs = 0

    def _key(self, url: str) -> str:
        return "crumb" if urlsplit(url).path.startswith(_WITH_CRUMB) else ""

    def _aside(self, url: str) -> bool:
        return host(url) == _COOKIE or host(url) in _CONSENT

    def _follows(self, url: str, following: str) -> bool:
        return host(url) in _CONSENT and host(following).endswith(".yahoo.com")

    def _patience(self, url: str) -> float:
        return _COOKIE_PATIENCE_S if self._aside(url) else Deadline.REQUEST_S

    def _judge(self, url: str, reply: Response) -> None:
        path = urlsplit(url).path
        if path == _CRUMB_PATH and reply.status_code not in (429, *range(500, 600)):
            self._judge_crumb(reply)
            return
        try:
            super()._judge(url, reply)
        except Unauthorized:
            self._refusals += 1
            if self._refusals > 1 or not path.startswith(_WITH_CRUMB):
                raise

    def _judge_crumb(self, reply: Response) -> None:
        text = reply.content.decode("utf-8", "replace")
        plausible = 0 < len(text) <= _LONGEST_CRUMB and not any(c == "<" or c <= " " for c in text)
        if reply.status_code < 400 and plausible:
            return
        self._bad_crumbs += 1
        if self._bad_crumbs > 1:
            raise Unauthorized(NAME, "yahoo gave no crumb")
        reply.content = _NO_CRUMB

    def _rejected(self, url: str, reply: Response) -> ProviderError:
        if reply.status_code != NOT_FOUND:
            return super()._rejected(url, reply)
        if not _says_not_found(reply.content):
            return BadPayload(NAME, "HTTP 404")
        path = urlsplit(url).path
        symbol = unquote(path.rsplit("/", 1)[-1])
        if path.startswith("/v10/"):
            return NoData(NAME, f"no such figures for {symbol}")
        return NoSuchSymbol(NAME, symbol)


def _says_not_found(body: bytes) -> bool:
    """Whether a 404 body is Yahoo's own `{"...": {"error": {"code": "Not Found"}}}`."""
    try:
        reply: object = orjson.loads(body)
    except orjson.JSONDecodeError:
        return False
    parts = list(reply.values()) if isinstance(reply, dict) else []
    errors = [part.get("error") for part in parts if isinstance(part, dict)]
    return any(isinstance(error, dict) and error.get("code") == "Not Found" for error in errors)
