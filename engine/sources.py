"""Which sources there are: one lane each, what it serves, its budget, what is switched off."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from engine.feed.lane import Lane
from engine.model.instrument import COINS, Kind, instrument
from engine.model.status import ProviderState, ProviderStatus
from engine.providers.base import What

if TYPE_CHECKING:
    from pathlib import Path

    from engine.clock import Clock
    from engine.options import Options
    from engine.providers.base import Gate, Provider
    from engine.providers.yahoo.rate import RateBook

BUILT = ("yahoo", "deribit")

_CRUMBED = frozenset({What.QUOTES, What.CHAIN, What.EARNINGS})
_OPTIONED = frozenset({Kind.EQUITY, Kind.ETF, Kind.INDEX})
_OF_A_COIN = (
    What.DVOL, What.DVOL_HISTORY, What.QUOTES, What.DAILY_BARS, What.CHAIN, What.INTRADAY_BARS,
)  # fmt: skip


def lanes(options: Options, clock: Clock, cache: Path) -> tuple[Lane, ...]:
    """All sources; when any endpoint is given those without one are off.

    Args:
        options: The command line.
        clock: For the providers.
        cache: Private folder for cookies.
    """

    @lru_cache(maxsize=1)
    def rates() -> RateBook:
        from engine.providers.yahoo.rate import RateBook

        return RateBook()

    def yahoo(gate: Gate) -> Provider:
        from engine.providers.yahoo import YahooProvider

        _load("pandas", "yfinance", "peewee", "engine.providers.yahoo.door")
        return YahooProvider(gate, clock, options.endpoints.get("yahoo"), cache, rates())

    def deribit(gate: Gate) -> Provider:
        from engine.providers.deribit import DeribitProvider

        _load("ccxt", "engine.providers.ccxtdoor")
        return DeribitProvider(gate, clock, options.endpoints.get("deribit"))

    def off(name: str) -> bool:
        return bool(options.endpoints) and name not in options.endpoints

    return (
        Lane(
            "yahoo", "Yahoo", yahoo, _yahoo_kinds, soft_hour=600, hard_hour=1000, rate=2.0,
            burst=5, keyed=_CRUMBED, key="crumb", riders=("^IRX",), off=off("yahoo"),
        ),
        Lane(
            "deribit", "Deribit", deribit, _deribit_kinds, soft_hour=1200, hard_hour=2000,
            rate=5.0, burst=10, off=off("deribit"),
        ),
    )  # fmt: skip


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


def _load(*modules: str) -> None:
    """Import what the provider would in its first call, before that call's deadline runs."""
    for name in modules:
        import_module(name)


def _yahoo_kinds(symbol: str) -> tuple[What, ...]:
    """Everything but the coins; options and reports where the spelling lets expect them."""
    if symbol in COINS:
        return ()
    kind = instrument(symbol).kind
    kinds = [What.QUOTES, What.DAILY_BARS, What.INTRADAY_BARS]
    if kind in _OPTIONED:
        kinds.append(What.CHAIN)
    if kind is Kind.EQUITY:
        kinds.append(What.EARNINGS)
    return tuple(kinds)


def _deribit_kinds(symbol: str) -> tuple[What, ...]:
    return _OF_A_COIN if symbol in COINS else ()


def _off(name: str, text: str) -> ProviderStatus:
    return ProviderStatus(name, ProviderState.OFF, text)
