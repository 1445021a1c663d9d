"""Addresses of a source's hosts: another base for them, and their names without secrets."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit


@dataclass(frozen=True, slots=True)
class Routes:
    """Where requests of one source go.

    Attributes:
        endpoint: Base URL that stands for all hosts of the source ("http://127.0.0.1:9000"),
            None for the hosts themselves.
    """

    endpoint: str | None

    def apply(self, url: str) -> tuple[str, dict[str, str]]:
        """The address to ask instead of `url`, and the headers that go with it.

        https://HOST/path?query becomes ENDPOINT/path?query with HOST in X-Forwarded-Host.
        """
        if self.endpoint is None:
            return url, {}
        meant, base = urlsplit(url), urlsplit(self.endpoint)
        path = base.path.rstrip("/") + (meant.path or "/")
        target = urlunsplit((base.scheme, base.netloc, path, meant.query, ""))
        return target, {"X-Forwarded-Host": meant.netloc}


def host(url: str) -> str:
    """Host name of `url` without user, password and port."""
    return urlsplit(url).hostname or ""


def between(url: str, following: str) -> str:
    """A redirect in words: its hosts, the schemes where only they differ; no path, no secret."""
    here, there = host(url), host(following)
    if here != there:
        return f"{here} to {there}"
    schemes = urlsplit(url).scheme, urlsplit(following).scheme
    if schemes[0] != schemes[1]:
        return f"{schemes[0]} to {schemes[1]} at {here}"
    return f"{here} to another address of the same host"


def without_secrets(address: str) -> str:
    """host:port of a proxy address; its user and password are dropped."""
    parts = urlsplit(address if "://" in address else f"//{address}")
    try:
        port = parts.port
    except ValueError:
        port = None
    name = parts.hostname or "proxy"
    return f"{name}:{port}" if port else name
