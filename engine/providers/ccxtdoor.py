"""The HTTP session that ccxt is given: counts, routes, bounds and judges every request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin

from urllib3.exceptions import HTTPError, ReadTimeoutError

from engine.errors import BadPayload, Fault, ProviderError, TimedOut, Unavailable
from engine.providers.base import Deadline
from engine.providers.payload import BODY_CAP
from engine.providers.routes import between
from engine.providers.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from engine.clock import Clock
    from engine.providers.base import Gate
    from engine.providers.routes import Routes

_CHUNK = 1 << 16
_EXPLAINED = 400
"""Venues put their own error code into the body of a 400; ccxt reads it."""
_FORWARDED = ("verify", "proxies")
OPTIONS = {"timeout": 8000, "requests_trust_env": True, "enableRateLimit": False}
"""What every exchange object of ccxt is made with; the pace is ours."""


class _Raw(Protocol):
    def read1(self, amt: int, decode_content: bool) -> bytes:
        """What has arrived, unpacked."""
        ...


class _Answer(Protocol):
    """The part of requests.Response that is used."""

    @property
    def status_code(self) -> int:
        """HTTP status."""
        ...

    @property
    def reason(self) -> str:
        """Its words."""
        ...

    @property
    def raw(self) -> _Raw:
        """The body on the wire."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Reply headers."""
        ...

    def raise_for_status(self) -> None:
        """Raise for 4xx and 5xx."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class _Jar(Protocol):
    def clear(self) -> None:
        """Forget all cookies."""
        ...


class _Session(Protocol):
    """The part of requests.Session that is used."""

    @property
    def cookies(self) -> _Jar:
        """The session's cookies."""
        ...

    @property
    def headers(self) -> MutableMapping[str, str]:
        """Headers of every request."""
        ...

    def request(self, method: str, url: str, **options: object) -> _Answer:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close idle connections."""
        ...


class Reply:
    """A read reply as ccxt wants it.

    Attributes:
        encoding: Set by ccxt, not used: bodies of all venues are UTF-8.
    """

    def __init__(self, answer: _Answer, body: bytes) -> None:
        self._answer = answer
        self.content = body
        self.status_code = answer.status_code
        self.reason = answer.reason
        self.headers = answer.headers
        self.encoding = "utf-8"

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def raise_for_status(self) -> None:
        """Raise the HTTP library's own error for 4xx and 5xx, as ccxt expects."""
        self._answer.raise_for_status()


class CcxtDoor:
    """Stands for `Exchange.session`; its errors pass through ccxt unchanged."""

    def __init__(
        self, provider: str, session: _Session, gate: Gate, routes: Routes, clock: Clock
    ) -> None:
        self._provider = provider
        self._session = session
        self._gate = gate
        self._routes = routes
        self._clock = clock
        self._shut = False
        self._deadline = Deadline(self._provider, Deadline.REQUEST_S, clock.monotonic)
        self.cookies = session.cookies
        self.headers = session.headers

    def begin(self, deadline: Deadline) -> None:
        """Start a call of the source: its requests share `deadline`."""
        self._deadline = deadline

    def shut(self) -> None:
        """Refuse further requests and stop bodies under way; callable from any thread."""
        self._shut = True

    def close(self) -> None:
        """Close idle connections."""
        self._session.close()

    def request(
        self, method: str, url: str, headers: Mapping[str, str] | None = None, **options: object
    ) -> Reply:
        """Send one request, as ccxt calls `requests.Session.request`.

        Raises:
            ProviderError: The gate refuses, the reply is an error status, a redirect, too long
                or cut; transport errors stay those of the HTTP library, which ccxt sorts.
        """
        if self._shut:
            raise Unavailable(self._provider, "closed", Fault.OFFLINE)
        timeout = self._deadline.request()
        self._gate.admit()
        target, extra = self._routes.apply(url)
        answer = self._session.request(
            method,
            target,
            headers={**(headers or {}), **extra},
            timeout=timeout,
            stream=True,
            allow_redirects=False,
            **{key: options[key] for key in _FORWARDED if key in options},
        )
        try:
            self._judge(url, answer)
            return Reply(answer, self._body(answer))
        finally:
            answer.close()

    def _judge(self, url: str, answer: _Answer) -> None:
        status = answer.status_code
        fault = verdict(
            self._provider, status, answer.headers.get("retry-after"), self._clock.now()
        )
        if fault is not None:
            raise fault
        if 300 <= status < 400:
            there = urljoin(url, answer.headers.get("location", ""))
            message = f"redirect refused: {between(url, there)}"
            raise Unavailable(self._provider, message, Fault.BLOCKED, status)
        if status > _EXPLAINED:
            raise Unavailable(self._provider, f"HTTP {status}", Fault.SERVER, status)

    def _body(self, answer: _Answer) -> bytes:
        body = bytearray()
        try:
            while chunk := answer.raw.read1(_CHUNK, decode_content=True):
                body += chunk
                if len(body) > BODY_CAP:
                    raise BadPayload(self._provider, f"body over {BODY_CAP // 1_000_000} MB")
                if self._shut or self._deadline.left <= 0.0:
                    raise TimedOut(self._provider, "timed out")
        except HTTPError as fault:
            raise _unread(self._provider, fault) from fault
        return bytes(body)


def _unread(provider: str, fault: HTTPError) -> ProviderError:
    """The error for a body that ended badly: too slow, reset, cut, not unpackable."""
    if isinstance(fault, ReadTimeoutError):
        return TimedOut(provider, "timed out")
    if any(isinstance(cause, OSError) for cause in fault.args):
        return Unavailable(provider, "connection lost", Fault.OFFLINE)
    return BadPayload(provider, "body")
