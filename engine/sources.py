"""Which sources are asked: one lane each, its budget, and what is switched off."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from engine.feed.feed import Lane
from engine.model.status import ProviderState, ProviderStatus

if TYPE_CHECKING:
    from pathlib import Path

    from engine.clock import Clock
    from engine.options import Options
    from engine.providers.base import Gate, Provider
    from engine.providers.yahoo.rate import RateBook

BUILT = ("yahoo", "deribit")


def lanes(options: Options, clock: Clock, cache: Path) -> tuple[Lane, ...]:
    """The lanes to run: all sources, or only those whose endpoint is given."""

    @lru_cache(maxsize=1)
    def rates() -> RateBook:
        from engine.providers.yahoo.rate import RateBook

        return RateBook()

    def yahoo(gate: Gate) -> Provider:
        from engine.providers.yahoo import YahooProvider

        return YahooProvider(gate, clock, options.endpoints.get("yahoo"), cache, rates())

    def deribit(gate: Gate) -> Provider:
        from engine.providers.deribit import DeribitProvider

        return DeribitProvider(gate, clock, options.endpoints.get("deribit"))

    every = (
        Lane("yahoo", "Yahoo", yahoo, soft_hour=600, hard_hour=1000, rate=2.0, burst=5),
        Lane("deribit", "Deribit", deribit, soft_hour=1200, hard_hour=2000, rate=5.0, burst=10),
    )
    return tuple(lane for lane in every if not options.endpoints or lane.name in options.endpoints)


def switched_off(options: Options) -> tuple[ProviderStatus, ...]:
    """A status for each source that will not be asked, with the reason."""
    if options.offline:
        return tuple(_off(name, "off: stored data only") for name in BUILT)
    if options.replay:
        return tuple(_off(name, "off during the replay") for name in BUILT)
    if not options.endpoints:
        return ()
    off = [_off(n, "off: no --endpoint given") for n in BUILT if n not in options.endpoints]
    later = [n for n in options.endpoints if n not in BUILT]
    return (*off, *(_off(n, "off: not part of this version") for n in later))


def _off(name: str, text: str) -> ProviderStatus:
    return ProviderStatus(name, ProviderState.OFF, text)
