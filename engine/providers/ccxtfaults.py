"""Our errors for those of ccxt, whichever venue raised them."""

from __future__ import annotations

from engine.errors import (
    BadPayload,
    Fault,
    NoSuchSymbol,
    ProviderError,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.providers.verdict import offline


def translated(provider: str, fault: Exception, what: str, address: str) -> ProviderError:
    """Our error for one of ccxt's; the HTTP library's error behind it says more than its class.

    Args:
        provider: Whose call it was.
        fault: As raised by ccxt.
        what: Instrument or coin that was asked for.
        address: URL that was really asked, to know the proxy.
    """
    import ccxt

    cause = type(fault.__cause__).__name__
    if isinstance(fault, ccxt.RequestTimeout) or "Timeout" in cause:
        return TimedOut(provider, "timed out")
    if cause == "SSLError":
        return Unavailable(provider, Fault.TLS.value, Fault.TLS)
    if isinstance(fault, ccxt.BadSymbol | ccxt.BadRequest):
        return NoSuchSymbol(provider, what)
    if isinstance(fault, ccxt.OnMaintenance):
        return Unavailable(provider, "maintenance", Fault.SERVER)
    if isinstance(fault, ccxt.AuthenticationError):
        return Unauthorized(provider, f"{provider} refused the request")
    return _of_network(provider, fault, address)


def _of_network(provider: str, fault: Exception, address: str) -> ProviderError:
    import ccxt

    if isinstance(fault, ccxt.DDoSProtection | ccxt.RateLimitExceeded):
        return RateLimited(provider)
    if isinstance(fault, ccxt.ExchangeNotAvailable):
        return Unavailable(provider, "HTTP 400", Fault.SERVER, 400)
    if isinstance(fault, ccxt.BadResponse | ccxt.NullResponse):
        return BadPayload(provider, "body")
    if isinstance(fault, ccxt.NetworkError):
        return offline(provider, address)
    return Unavailable(provider, "refused the request", Fault.SERVER)
