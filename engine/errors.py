"""The errors a source can cause, translated at its border.

    VoldeskError
    ├── ProviderError            expected, carries the provider's name
    │   ├── RateLimited          429; retry_after seconds or None
    │   ├── Unauthorized         401, 403
    │   ├── Unavailable          transport, 5xx; fault tells which
    │   ├── TimedOut             a time-out of a request, or our own deadline
    │   ├── BadPayload           unreadable, cut, of the wrong shape; names the field
    │   ├── NoSuchSymbol         the source does not know the symbol
    │   └── NoData               a good answer with nothing in it
    ├── FileFault                a document could not be written or read
    └── ProfileInUse             another Voldesk owns the profile

None derives from OSError and none is called like a transport error of requests: yfinance takes
those for transient and goes on without its crumb.
"""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What is wrong with a source, in the words that the status bar uses."""

    OFFLINE = "unreachable"
    TLS = "certificate refused"
    PROXY = "proxy unreachable"
    SERVER = "server error"
    BLOCKED = "refused"
    HANDLES = "too many open files here"


class VoldeskError(Exception):
    """Root of all errors of our own."""


class ProviderError(VoldeskError):
    """A source failed in an expected way.

    Attributes:
        provider: Endpoint name ("yahoo").
    """

    def __init__(self, provider: str, message: str) -> None:
        super().__init__(message)
        self.provider = provider


class RateLimited(ProviderError):
    """The source asks us to wait.

    Attributes:
        retry_after: Seconds it asked for, None if it named none.
    """

    def __init__(
        self, provider: str, message: str = "rate limited", retry_after: float | None = None
    ) -> None:
        super().__init__(provider, message)
        self.retry_after = retry_after


class Unauthorized(ProviderError):
    """The source refuses us (401, 403) even after one renewal of cookie and crumb."""


class Unavailable(ProviderError):
    """No usable answer for now.

    Attributes:
        fault: Which part failed.
        status: HTTP status, 0 if there was none.
    """

    def __init__(self, provider: str, message: str, fault: Fault, status: int = 0) -> None:
        super().__init__(provider, message)
        self.fault = fault
        self.status = status


class TimedOut(ProviderError):
    """No answer in time."""


class BadPayload(ProviderError):
    """An answer that cannot be read.

    Attributes:
        field: The part that is missing or wrong ("quoteResponse.result").
    """

    def __init__(self, provider: str, field: str, message: str = "unreadable reply") -> None:
        super().__init__(provider, f"{message}: {field}" if field else message)
        self.field = field


class NoSuchSymbol(ProviderError):
    """The source says definitely that it has no such symbol."""

    def __init__(self, provider: str, symbol: str) -> None:
        super().__init__(provider, f"{symbol} is unknown to {provider}")
        self.symbol = symbol


class NoData(ProviderError):
    """A good answer that holds nothing, with the reason."""


class FileFault(VoldeskError):
    """A document could not be written (full disk, read-only folder) or read."""


class ProfileInUse(VoldeskError):
    """Another running Voldesk owns this profile."""
