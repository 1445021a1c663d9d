"""A simulated world at the edge of the protocol: providers that answer at once, and outages."""

from __future__ import annotations

import math
import threading
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

import numpy as np

from engine.clock import ManualClock, SystemClock
from engine.errors import Fault, NoData, ProviderError, RateLimited, Unavailable
from engine.model.capex import CapexSeries
from engine.model.instrument import COINS
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote, RatePoint
from engine.providers.base import What
from engine.vol.black import price

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from engine.providers.base import Ask, Deadline, Gate, Message, Provider
    from engine.sources import Sources

_DAY_S = 86_400
_EXPIRIES: Final = (9, 23, 37, 65)
_RATE = 0.04
_BARS: Final = 70
_SETTLE_S = 0.004


class SoakClock(SystemClock):
    """Simulated time that the program's threads live by; a driver lets it pass."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._manual = ManualClock(start)
        self._busy = 0
        self._changed = threading.Condition()

    @property
    def shifted(self) -> bool:
        """It stands for the true time."""
        return False

    def now(self) -> datetime:
        """Simulated wall time, UTC."""
        return self._manual.now()

    def monotonic(self) -> float:
        """Simulated seconds that stand still while the machine sleeps."""
        return self._manual.monotonic()

    def wait(self, event: threading.Event, timeout: float) -> bool:
        """Wait for `event`, at most `timeout` simulated seconds."""
        return self._manual.wait(event, timeout)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Time does not pass inside: an answer is being made."""
        with self._changed:
            self._busy += 1
        try:
            yield
        finally:
            with self._changed:
                self._busy -= 1
                self._changed.notify_all()

    def advance(self, seconds: float) -> None:
        """Let time pass once nobody holds it."""
        with self._changed:
            self._changed.wait_for(lambda: not self._busy, 5.0)
        self._manual.advance(seconds)

    def sleep(self, seconds: float) -> None:
        """The machine sleeps: only the wall clock goes on."""
        self._manual.jump(seconds)


@dataclass(frozen=True, slots=True)
class Outage:
    """Sources that fail from `begin` to `end`, () for all of them."""

    begin: datetime
    end: datetime
    names: tuple[str, ...]
    limited: bool = False

    def hits(self, name: str, at: datetime) -> bool:
        """Whether it hits a source at an instant."""
        return self.begin <= at < self.end and (not self.names or name in self.names)


class World:
    """Prices and volatilities as smooth functions of time, the same at each run."""

    def __init__(self, clock: SoakClock, outages: Sequence[Outage]) -> None:
        self._clock = clock
        self._outages = outages

    def fault(self, name: str) -> ProviderError | None:
        """What a source answers with now instead of values."""
        for outage in self._outages:
            if outage.hits(name, self._clock.now()):
                if outage.limited:
                    return RateLimited(name, retry_after=600.0)
                return Unavailable(name, "HTTP 503", Fault.SERVER, 503)
        return None

    @staticmethod
    def spot(symbol: str, at: datetime) -> float:
        """Price in US$."""
        phase = sum(map(ord, symbol))
        days = at.timestamp() / _DAY_S
        level = 60_000.0 if symbol == "BTC" else 3_000.0 if symbol == "ETH" else 40.0 + phase % 400
        wave = 0.03 * math.sin(days * 1.7 + phase) + 0.004 * math.sin(days * 41.0 + phase)
        return level * math.exp(wave)

    @staticmethod
    def sigma(symbol: str, at: datetime) -> float:
        """Implied volatility, a fraction: those of equities and coins cross every few days."""
        days = at.timestamp() / _DAY_S
        sign = -1.0 if symbol in COINS else 1.0
        return 0.5 + 0.06 * sign * math.sin(days * 1.1) + 0.01 * math.sin(days * 23.0)


class Told:
    """A source that answers from the world at once."""

    def __init__(self, name: str, gate: Gate, clock: SoakClock, world: World) -> None:
        self.name = name
        self._gate = gate
        self._clock = clock
        self._world = world

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Values for `ask`; every call costs one request."""
        del deadline
        self._gate.admit()
        with self._clock.held():
            fault = self._world.fault(self.name)
            if fault is not None:
                raise fault
            return self._answer(ask)

    def close(self) -> None:
        """Nothing is open."""

    def _answer(self, ask: Ask) -> tuple[Message, ...]:
        now, mono = self._clock.now(), self._clock.monotonic()
        symbol = ask.symbols[0] if ask.symbols else ""
        match ask.what:
            case What.QUOTES:
                quotes = (self._quote(s, now, mono) for s in ask.symbols if s != "^IRX")
                return (*quotes, RatePoint(_RATE, now, mono, self.name))
            case What.DAILY_BARS | What.INTRADAY_BARS | What.DVOL_HISTORY:
                return (self._bars(ask.what, symbol, now, mono),)
            case What.CHAIN:
                return (self._chain(symbol, now, mono),)
            case What.DVOL:
                level = 100.0 * self._world.sigma(symbol, now)
                return (DvolPoint(symbol, level, now, mono, self.name),)
            case What.FUNDAMENTALS:
                return (CapexSeries(symbol, (), now, mono, self.name),)
            case _:
                raise NoData(self.name, "nothing of the kind here")

    def _quote(self, symbol: str, now: datetime, mono: float) -> Quote:
        before = self._world.spot(symbol, now - timedelta(days=1))
        return Quote(symbol, self._world.spot(symbol, now), before, now, mono, self.name)

    def _bars(self, what: What, symbol: str, now: datetime, mono: float) -> BarSeries | DvolSeries:
        step = 300 if what is What.INTRADAY_BARS else _DAY_S
        last = int(now.timestamp()) // step * step - step
        stamps = np.arange(last - (_BARS - 1) * step, last + 1, step, dtype=np.int64)
        if what is not What.INTRADAY_BARS and symbol not in COINS:
            stamps = stamps[((stamps // _DAY_S + 3) % 7) < 5]
        at = [datetime.fromtimestamp(int(stamp), UTC) for stamp in stamps]
        if what is What.DVOL_HISTORY:
            close = np.array([100.0 * self._world.sigma(symbol, one) for one in at])
        else:
            close = np.array([self._world.spot(symbol, one) for one in at])
        known = (stamps, close, close * 1.004, close * 0.996, close)
        if what is What.DVOL_HISTORY:
            return DvolSeries(symbol, "1D", *known, len(at), now, mono, self.name)
        interval = "5m" if what is What.INTRADAY_BARS else "1d"
        volume = np.full(len(at), 1e6)
        return BarSeries(symbol, interval, *known, volume, len(at), now, mono, self.name)

    def _chain(self, symbol: str, now: datetime, mono: float) -> OptionChain:
        spot, sigma = self._world.spot(symbol, now), self._world.sigma(symbol, now)
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        slices = tuple(
            self._slice(spot, sigma, midnight + timedelta(days=days, hours=20), now)
            for days in _EXPIRIES
        )
        return OptionChain(symbol, now, spot, slices, self.name, received=mono)

    @staticmethod
    def _slice(spot: float, sigma: float, expiry: datetime, now: datetime) -> ChainSlice:
        years = (expiry - now).total_seconds() / (365.0 * _DAY_S)
        strikes = spot * np.linspace(0.6, 1.5, 31)
        discount = math.exp(-_RATE * years)
        call = price(True, spot / discount, strikes, years, sigma, discount)
        put = price(False, spot / discount, strikes, years, sigma, discount)
        return ChainSlice(
            expiry, years, _RATE, strikes,
            call * 0.995, call * 1.005, put * 0.995, put * 1.005,
        )  # fmt: skip


def told(found: Sources, clock: SoakClock, world: World) -> Sources:
    """The program's own sources, each lane answered by the world, the streams switched off."""

    def build(name: str) -> Callable[[Gate], Provider]:
        return lambda gate: Told(name, gate, clock, world)

    lanes = tuple(replace(lane, build=build(lane.name)) for lane in found.lanes)
    return replace(found, lanes=lanes, streams=tuple(replace(s, off=True) for s in found.streams))
