"""Which sources there are: one lane each, what it serves, its budget, what is switched off."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from engine.feed.cadence import ChainPace
from engine.feed.lane import Lane
from engine.feed.lines import NO_ENDPOINT
from engine.feed.streamlane import StreamLane
from engine.model.instrument import COINS, Kind, instrument
from engine.model.status import ProviderState, ProviderStatus
from engine.options import ENDPOINTS
from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Literal

    from engine.clock import Clock
    from engine.options import Options
    from engine.providers.base import Gate, Provider, Stream
    from engine.providers.deribit.live import BoardBook
    from engine.providers.yahoo.rate import RateBook
    from engine.settings import Settings

BUILT = ENDPOINTS

SWITCHED_OFF = "off: switched off in the settings"
NO_CONTACT = "off: the SEC asks for a contact address, see settings"

_CRUMBED = frozenset({What.QUOTES, What.CHAIN, What.EARNINGS, What.FUNDAMENTALS})
_OPTIONED = frozenset({Kind.EQUITY, Kind.ETF, Kind.INDEX})
_OF_A_COIN = (
    What.DVOL, What.DVOL_HISTORY, What.QUOTES, What.DAILY_BARS, What.CHAIN, What.INTRADAY_BARS,
)  # fmt: skip
_TOO_LARGE = frozenset({"^SPX", "^GSPC"})
"""Indices whose chain is beyond the cap on a body, in one piece as Cboe gives it."""

_CBOE_CHAINS = ChainPace(rest_many=math.inf, after_close=True)
_YAHOO_CHAINS = ChainPace(pinned_many=3600.0)
"""A chain costs Yahoo three or four requests: a long list's first rows get one an hour."""
_NOT_THE_SEC = "nobody@localhost"
"""Contact for a server in the SEC's place."""
_SILENCE_S = 45.0
_TWO_HEARTBEATS_S = 60.0


@dataclass(frozen=True, slots=True)
class Sources:
    """All sources: those that are asked and those that speak, each in its order."""

    lanes: tuple[Lane, ...]
    streams: tuple[StreamLane, ...]


class _Builders:
    """Makes the sources' objects; what several of them share is made with the first."""

    def __init__(
        self,
        options: Options,
        clock: Clock,
        cache: Path,
        ciks: Mapping[str, int],
        contact: Callable[[], str],
    ) -> None:
        self._endpoints = options.endpoints
        self._clock = clock
        self._cache = cache
        self._ciks = ciks
        self._contact = contact
        self._rates = lru_cache(maxsize=1)(_rate_book)
        self._boards = lru_cache(maxsize=1)(_board_book)

    def yahoo(self, gate: Gate) -> Provider:
        from engine.providers.yahoo import YahooProvider

        _load("pandas", "yfinance", "peewee", "engine.providers.yahoo.door")
        endpoint = self._endpoints.get("yahoo")
        return YahooProvider(gate, self._clock, endpoint, self._cache, self._rates())

    def deribit(self, gate: Gate) -> Provider:
        from engine.providers.deribit import DeribitProvider

        _load("ccxt", "engine.providers.ccxtdoor")
        return DeribitProvider(gate, self._clock, self._endpoints.get("deribit"), self._boards())

    def cboe(self, gate: Gate) -> Provider:
        from engine.providers.cboe import CboeProvider

        _load("engine.providers.cboe.door")
        return CboeProvider(gate, self._clock, self._endpoints.get("cboe"), self._rates())

    def coinbase(self, gate: Gate) -> Provider:
        return self._spot(gate, "coinbase")

    def kraken(self, gate: Gate) -> Provider:
        return self._spot(gate, "kraken")

    def nasdaq(self, gate: Gate) -> Provider:
        from engine.providers.nasdaq import NasdaqProvider

        _load("engine.providers.door")
        return NasdaqProvider(gate, self._clock, self._endpoints.get("nasdaq"))

    def sec(self, gate: Gate) -> Provider:
        from engine.providers.sec import SecProvider

        _load("engine.providers.sec.door")
        endpoint = self._endpoints.get("sec")
        contact = self._contact() or (_NOT_THE_SEC if endpoint else "")
        return SecProvider(gate, self._clock, endpoint, self._ciks, contact)

    def yahoo_stream(self) -> Stream:
        from engine.providers.yahoo.stream import YahooStream

        _load("engine.providers.socket", "engine.providers.yahoo.pricing")
        return YahooStream(self._clock, self._endpoints.get("yahoo-stream"))

    def deribit_stream(self) -> Stream:
        from engine.providers.deribit.stream import DeribitStream

        _load("engine.providers.socket")
        return DeribitStream(self._clock, self._endpoints.get("deribit-stream"), self._boards())

    def _spot(self, gate: Gate, venue: Literal["coinbase", "kraken"]) -> Provider:
        from engine.providers.spot import SpotProvider

        _load("ccxt", "engine.providers.ccxtdoor")
        return SpotProvider(gate, self._clock, self._endpoints.get(venue), venue)


def sources(
    options: Options,
    clock: Clock,
    cache: Path,
    *,
    ciks: Mapping[str, int] | None = None,
    contact: Callable[[], str] = str,
) -> Sources:
    """All sources; when any endpoint is given those without one are off for good.

    Args:
        options: The command line.
        clock: For the providers.
        cache: Private folder for cookies.
        ciks: The SEC's company numbers, by canonical symbol.
        contact: Gives the address the SEC is told, when its provider is built.
    """
    ciks = ciks or {}
    build = _Builders(options, clock, cache, ciks, contact)

    def sec_kinds(symbol: str) -> tuple[What, ...]:
        return (What.FUNDAMENTALS,) if symbol in ciks else ()

    def off(name: str) -> bool:
        return bool(options.endpoints) and name not in options.endpoints

    lanes = (
        Lane(
            "cboe", "Cboe", build.cboe, _cboe_kinds, soft_hour=300, hard_hour=600, rate=1.0,
            burst=4, off=off("cboe"), chains=_CBOE_CHAINS, waiting_hour=160,
        ),
        Lane(
            "deribit", "Deribit", build.deribit, _deribit_kinds, soft_hour=1200, hard_hour=2000,
            rate=5.0, burst=10, off=off("deribit"),
        ),
        Lane(
            "coinbase", "Coinbase", build.coinbase, _spot_kinds, soft_hour=300, hard_hour=600,
            rate=1.0, burst=8, off=off("coinbase"),
        ),
        Lane(
            "kraken", "Kraken", build.kraken, _spot_kinds, soft_hour=300, hard_hour=600, rate=1.0,
            burst=8, off=off("kraken"),
        ),
        Lane(
            "nasdaq", "Nasdaq", build.nasdaq, _no_kinds, soft_hour=60, hard_hour=120, rate=1.0,
            burst=3, off=off("nasdaq"), calendar=True,
        ),
        Lane(
            "sec", "SEC", build.sec, sec_kinds, soft_hour=60, hard_hour=120, rate=2.0, burst=2,
            off=off("sec"),
        ),
        Lane(
            "yahoo", "Yahoo", build.yahoo, _yahoo_kinds, soft_hour=600, hard_hour=1000, rate=2.0,
            burst=5, keyed=_CRUMBED, key="crumb", riders=("^IRX",), off=off("yahoo"),
            chains=_YAHOO_CHAINS, searches=True,
        ),
    )  # fmt: skip
    streams = (
        StreamLane(
            "deribit-stream", "Deribit stream", build.deribit_stream, _coin_stream_kinds,
            _TWO_HEARTBEATS_S, off=off("deribit-stream"),
        ),
        StreamLane(
            "yahoo-stream", "Yahoo stream", build.yahoo_stream, _prices, _SILENCE_S,
            off=off("yahoo-stream"),
        ),
    )  # fmt: skip
    return Sources(lanes, streams)


def why_off(options: Options, settings: Settings) -> dict[str, str]:
    """By name of each source that the settings keep off: why, in words."""
    off = dict.fromkeys(settings.sources_off, SWITCHED_OFF)
    if not settings.sec_contact and "sec" not in options.endpoints:
        off.setdefault("sec", NO_CONTACT)
    return off


def switched_off(options: Options, settings: Settings | None = None) -> tuple[ProviderStatus, ...]:
    """A status for each source that will not be asked, with the reason."""
    if options.offline:
        return tuple(_off(name, "off: stored data only") for name in BUILT)
    if options.replay:
        return tuple(_off(name, "off during the replay") for name in BUILT)
    why = why_off(options, settings) if settings is not None else {}
    if options.endpoints:
        why |= {name: NO_ENDPOINT for name in BUILT if name not in options.endpoints}
    return tuple(_off(name, why[name]) for name in BUILT if name in why)


def _load(*modules: str) -> None:
    """Import what the provider would in its first call, before that call's deadline runs."""
    for name in modules:
        import_module(name)


def _rate_book() -> RateBook:
    from engine.providers.yahoo.rate import RateBook

    return RateBook()


def _board_book() -> BoardBook:
    from engine.providers.deribit.live import BoardBook

    return BoardBook()


@lru_cache(maxsize=4096)
def _yahoo_kinds(symbol: str) -> tuple[What, ...]:
    """Everything; of the coins the price alone, behind all others."""
    if symbol in COINS:
        return (What.QUOTES,)
    kind = instrument(symbol).kind
    kinds = [What.QUOTES, What.DAILY_BARS, What.INTRADAY_BARS]
    if kind in _OPTIONED:
        kinds.append(What.CHAIN)
    if kind is Kind.EQUITY:
        kinds += [What.EARNINGS, What.FUNDAMENTALS]
    return tuple(kinds)


@lru_cache(maxsize=4096)
def _cboe_kinds(symbol: str) -> tuple[What, ...]:
    """Chains of what is listed in the US; those too large for one body stay with Yahoo."""
    kind = instrument(symbol).kind
    if symbol in COINS or kind not in _OPTIONED or "." in symbol or symbol in _TOO_LARGE:
        return ()
    return (What.CHAIN,)


def _deribit_kinds(symbol: str) -> tuple[What, ...]:
    return _OF_A_COIN if symbol in COINS else ()


def _coin_stream_kinds(symbol: str) -> tuple[What, ...]:
    return (What.QUOTES, What.DVOL, What.CHAIN) if symbol in COINS else ()


def _spot_kinds(symbol: str) -> tuple[What, ...]:
    return (What.QUOTES,) if symbol in COINS else ()


def _prices(_: str) -> tuple[What, ...]:
    return (What.QUOTES,)


def _no_kinds(_: str) -> tuple[What, ...]:
    return ()


def _off(name: str, text: str) -> ProviderStatus:
    return ProviderStatus(name, ProviderState.OFF, text)
