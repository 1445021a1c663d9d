"""What an HTTP status means for us, and how long a source asks us to wait."""

from __future__ import annotations

import errno
import math
import os
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

from engine.errors import Fault, ProviderError, RateLimited, TimedOut, Unauthorized, Unavailable
from engine.providers.routes import host, without_secrets

if TYPE_CHECKING:
    from datetime import datetime

TOO_MANY = (418, 429)
_A_REQUEST_TAKES = 6
"""Files that a request opens at once: sockets, what wakes them, the list of authorities."""
NOT_FOUND = 404


def verdict(provider: str, status: int, wait: str | None, now: datetime) -> ProviderError | None:
    """The error behind a status, None below 400 and for 404 and 400, which need the body.

    Args:
        provider: Whose reply it is.
        status: HTTP status.
        wait: The Retry-After header.
        now: Wall time, for a Retry-After that is a date.
    """
    if status in TOO_MANY:
        return RateLimited(provider, "rate limited", retry_after(wait, now))
    if status in (401, 403):
        return Unauthorized(provider, f"{provider} refused the request: HTTP {status}")
    if status == 408:
        return TimedOut(provider, "timed out: HTTP 408")
    if status == 451:
        return Unavailable(provider, f"HTTP {status}", Fault.BLOCKED, status)
    if status >= 500:
        return Unavailable(provider, f"HTTP {status}", Fault.SERVER, status)
    return None


def retry_after(wait: str | None, now: datetime) -> float | None:
    """Seconds of a Retry-After header, which is a count or an HTTP date; None if it names none."""
    text = (wait or "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(text) - now).total_seconds()
        except (ValueError, TypeError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def proxy_of(url: str) -> str:
    """host:port of the proxy that the environment sets for `url`, "" without one."""
    name = host(url)
    if not name or proxy_bypass(name):
        return ""
    proxies = getproxies()
    address = proxies.get(url.partition(":")[0]) or proxies.get("all") or ""
    return without_secrets(address) if address else ""


def offline(provider: str, url: str, why: str = "") -> Unavailable:
    """The error for a host that cannot be reached; names what stands between.

    That is the limit of open files if this process has reached it, or a proxy.
    """
    if _out_of_handles():
        return Unavailable(provider, Fault.HANDLES.value, Fault.HANDLES)
    proxy = proxy_of(url)
    if proxy:
        return Unavailable(provider, f"proxy {proxy} unreachable", Fault.PROXY)
    return Unavailable(provider, why or Fault.OFFLINE.value, Fault.OFFLINE)


def _out_of_handles() -> bool:
    """Whether this process may open fewer files than one request takes."""
    held: list[int] = []
    try:
        while len(held) < _A_REQUEST_TAKES:
            held.append(os.open(os.devnull, os.O_RDONLY))
    except OSError as fault:
        return fault.errno in (errno.EMFILE, errno.ENFILE)
    finally:
        for one in held:
            os.close(one)
    return False
