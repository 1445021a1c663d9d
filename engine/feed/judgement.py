"""What an error of a source means: for the pace, the status line and the rows concerned."""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import (
    BadPayload,
    Fault,
    NoData,
    NoSuchSymbol,
    ProviderError,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.feed.breaker import Trouble
from engine.model.reason import Reason

RATE_LIMITED = "rate limited"
_TRANSPORT = frozenset({Fault.OFFLINE, Fault.TLS, Fault.PROXY, Fault.HANDLES})


@dataclass(frozen=True, slots=True)
class Bug:
    """An error nobody expected; logged with its stack where it was caught."""

    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Meaning of an error.

    Attributes:
        trouble: None if the source itself is well (no such symbol, no data).
        words: For the status bar.
        reason, detail: For the rows.
        retry: Whether it is worth asking again before the next cycle.
    """

    trouble: Trouble | None
    words: str
    reason: Reason
    detail: str
    retry: bool = True


def judge(error: ProviderError | Bug, label: str) -> Judgement:
    """Meaning of `error`; `label` names the source to the reader."""
    if isinstance(error, Bug):
        words = f"internal error ({error.text}), see the log"
        return Judgement(Trouble.BUG, words, Reason.PROVIDER_DOWN, words, retry=False)
    if isinstance(error, NoSuchSymbol):
        return Judgement(None, "", Reason.NO_SUCH_SYMBOL, str(error), retry=False)
    if isinstance(error, NoData):
        return Judgement(None, "empty reply", Reason.NO_DATA, str(error), retry=False)
    if isinstance(error, BadPayload):
        return Judgement(Trouble.PAYLOAD, "unreadable reply", Reason.NO_DATA, str(error))
    trouble, words = _source_trouble(error, label)
    return Judgement(trouble, words, Reason.PROVIDER_DOWN, words)


def _source_trouble(error: ProviderError, label: str) -> tuple[Trouble, str]:
    if isinstance(error, RateLimited):
        return Trouble.LIMIT, RATE_LIMITED
    if isinstance(error, Unauthorized):
        return Trouble.REFUSED, f"refused by {label}"
    if isinstance(error, TimedOut):
        return Trouble.TRANSPORT, "timed out"
    if isinstance(error, Unavailable):
        trouble = Trouble.TRANSPORT if error.fault in _TRANSPORT else Trouble.SERVER
        return trouble, _unavailable(error)
    return Trouble.SERVER, str(error)


def _unavailable(error: Unavailable) -> str:
    """The fault in words; a proxy and a refused redirect name hosts, a source its own trouble."""
    if error.fault in {Fault.PROXY, Fault.BLOCKED, Fault.SERVER}:
        return str(error) or error.fault.value
    return f"HTTP {error.status}" if error.status else error.fault.value
