"""The one HTTP session of a source over curl: counts, routes, bounds and judges every request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from curl_cffi import CurlECode
from curl_cffi.curl import CURL_WRITEFUNC_ERROR
from curl_cffi.requests import Response, Session
from curl_cffi.requests.exceptions import (
    ChunkedEncodingError,
    ContentDecodingError,
    DNSError,
    IncompleteRead,
    ProxyError,
    RequestException,
    SSLError,
    Timeout,
)

from engine.errors import BadPayload, Fault, ProviderError, TimedOut, Unavailable
from engine.providers.base import Deadline
from engine.providers.payload import BODY_CAP
from engine.providers.routes import between
from engine.providers.verdict import offline, proxy_of, verdict

if TYPE_CHECKING:
    from curl_cffi.requests.session import HttpMethod

    from engine.clock import Clock
    from engine.providers.base import Gate
    from engine.providers.routes import Routes

_UNREADABLE = {
    CurlECode.BAD_CONTENT_ENCODING,
    CurlECode.PARTIAL_FILE,
    CurlECode.WRITE_ERROR,
    CurlECode.HTTP2,
    CurlECode.HTTP2_STREAM,
    CurlECode.WEIRD_SERVER_REPLY,
}
_HOPS = 5


class Door(Session[Response]):
    """A curl session that lets one source through under our rules.

    Each request is admitted by the gate, sent to the source's endpoint, given the time left of
    the call, read up to 10 MB after unpacking, and judged by its status. Subclasses say which
    hosts are aside from the data, which key a request has at the gate and what a 404 means.
    """

    _cap = BODY_CAP

    def __init__(self, provider: str, gate: Gate, routes: Routes, clock: Clock) -> None:
        super().__init__(impersonate="chrome")
        self._provider = provider
        self._gate = gate
        self._routes = routes
        self._clock = clock
        self._shut = False
        self._deadline = Deadline(provider, Deadline.REQUEST_S, clock.monotonic)

    def begin(self, deadline: Deadline) -> None:
        """Start a call of the source: its requests share `deadline`."""
        self._deadline = deadline

    def shut(self) -> None:
        """Refuse further requests and stop bodies under way; callable from any thread.

        A request that still waits for its first byte ends with its own time-out.
        """
        self._shut = True

    def request(self, method: HttpMethod, url: str, *args: Any, **options: Any) -> Response:
        """Send one request, as `Session.request`.

        Raises:
            ProviderError: Every failure but those of hosts aside from the data, whose errors
                stay curl's own.
        """
        target = url
        for _ in range(_HOPS):
            reply = self._send(method, target, args, options)
            following = self._redirect(target, reply)
            if following is None:
                if not self._aside(target):
                    self._judge(target, reply)
                return reply
            target = following
            method, args = "GET", ()
            options = {k: v for k, v in options.items() if k not in ("data", "json", "params")}
        raise self._refused(url, target, "redirect loop:")

    def _send(
        self, method: HttpMethod, url: str, args: tuple[Any, ...], options: dict[str, Any]
    ) -> Response:
        if self._shut:
            raise Unavailable(self._provider, "closed", Fault.OFFLINE)
        timeout = min(self._deadline.request(), self._patience(url))
        self._gate.admit(self._key(url))
        target, extra = self._routes.apply(url)
        body = bytearray()
        bounded = {
            **options,
            "timeout": timeout,
            "allow_redirects": False,
            "headers": {**(options.get("headers") or {}), **extra},
            "content_callback": lambda chunk: self._take(body, chunk),
        }
        try:
            reply = super().request(method, target, *args, **bounded)
        except RequestException as fault:
            if self._aside(url) and not self._shut:
                raise
            raise self._translated(fault, target, len(body)) from fault
        reply.content = bytes(body)
        return reply

    def _take(self, body: bytearray, chunk: bytes) -> int:
        if self._shut or len(body) + len(chunk) > self._cap:
            return int(CURL_WRITEFUNC_ERROR)
        body += chunk
        return len(chunk)

    def _translated(self, fault: RequestException, url: str, size: int) -> ProviderError:
        if isinstance(fault, Timeout):
            return TimedOut(self._provider, "timed out")
        if isinstance(fault, SSLError):
            return Unavailable(self._provider, Fault.TLS.value, Fault.TLS)
        if isinstance(fault, ProxyError):
            return Unavailable(self._provider, f"proxy {proxy_of(url)} unreachable", Fault.PROXY)
        if fault.code == CurlECode.WRITE_ERROR and size > BODY_CAP - (1 << 20):
            return BadPayload(self._provider, f"body over {BODY_CAP // 1_000_000} MB")
        unreadable = (IncompleteRead, ContentDecodingError, ChunkedEncodingError)
        if isinstance(fault, unreadable) or fault.code in _UNREADABLE:
            return BadPayload(self._provider, "body")
        if isinstance(fault, DNSError) or fault.code == CurlECode.COULDNT_CONNECT:
            return offline(self._provider, url)
        return Unavailable(self._provider, "connection lost", Fault.OFFLINE)

    def _redirect(self, url: str, reply: Response) -> str | None:
        """Where a reply sends us, None if it is an answer.

        Raises:
            Unavailable: It leads away from https, or from a host whose redirects are not followed.
        """
        location: str | None = reply.headers.get("location")
        if not 300 <= reply.status_code < 400 or not location:
            return None
        following = urljoin(url, location)
        if self._follows(url, following) and urlsplit(following).scheme == "https":
            return following
        if self._aside(url):
            return None
        raise self._refused(url, following, "redirect refused:")

    def _refused(self, url: str, following: str, why: str) -> Unavailable:
        return Unavailable(self._provider, f"{why} {between(url, following)}", Fault.BLOCKED)

    def _judge(self, url: str, reply: Response) -> None:
        fault = verdict(
            self._provider,
            reply.status_code,
            reply.headers.get("retry-after"),
            self._clock.now(),
        )
        if fault is not None:
            raise fault
        if reply.status_code >= 300:
            raise self._rejected(url, reply)

    def _rejected(self, url: str, reply: Response) -> ProviderError:
        """The error for 404, 400 and other replies that are no answer."""
        status = reply.status_code
        return Unavailable(self._provider, f"HTTP {status}", Fault.SERVER, status)

    def _key(self, url: str) -> str:
        """Name of the request's group at the gate."""
        return ""

    def _aside(self, url: str) -> bool:
        """Whether the host serves no data, so that its failures are not the source's."""
        return False

    def _follows(self, url: str, following: str) -> bool:
        """Whether a redirect between the two is part of the source's ways."""
        return False

    def _patience(self, url: str) -> float:
        """Longest time-out of a request, in seconds."""
        return Deadline.REQUEST_S
