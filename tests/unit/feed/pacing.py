"""What the machines of breaker and budget share: lanes with a small budget, and verdicts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

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
from tests.unit.feed.rig import LANES

if TYPE_CHECKING:
    from engine.feed.lane import Lane
    from engine.providers.base import Gate, Provider

RATE, BURST = 2.0, 5


def tight(name: str, soft: int, hard: int) -> Lane:
    """A real lane that builds nothing, with a budget small enough to run out."""
    return replace(
        LANES[name], build=_unbuilt, soft_hour=soft, hard_hour=hard, rate=RATE, burst=BURST
    )


def verdicts(name: str) -> list[ProviderError]:
    """An error of each kind a source may end a call with."""
    return [
        RateLimited(name),
        RateLimited(name, retry_after=100.0),
        Unauthorized(name, "HTTP 401"),
        Unavailable(name, "HTTP 503", Fault.SERVER, 503),
        Unavailable(name, "unreachable", Fault.OFFLINE),
        TimedOut(name, "timed out"),
        BadPayload(name, "x"),
        NoSuchSymbol(name, "NVDA"),
        NoData(name, "none"),
    ]


def _unbuilt(gate: Gate) -> Provider:
    raise AssertionError("no provider is built here")
