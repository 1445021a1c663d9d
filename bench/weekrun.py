"""A feed run through simulated days in one thread: no waiting, every request counted."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

import numpy as np

from engine.errors import ProviderError
from engine.feed.feed import Feed
from engine.model.capex import CapexSeries
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote, RatePoint, Tick
from engine.providers.base import Ask, Deadline, What

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from bench.weekaudit import Audit
    from engine.clock import ManualClock
    from engine.feed.channel import Channel
    from engine.feed.interest import Interest
    from engine.feed.outcome import Outcome
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.providers.base import Gate, Message, Provider
    from engine.providers.sessions import Sessions
    from engine.sources import Sources

HOUR_S = 3600.0
SETTLING = timedelta(minutes=20)
COST = {"yahoo": {What.CHAIN: 3}}
"""Requests of a call where they are not one for each call."""


class Faults(Protocol):
    """What goes wrong in the simulated world."""

    def __call__(self, name: str, at: datetime) -> ProviderError | None:
        """The error a source answers with at an instant, None while it is well."""
        ...


class Told:
    """A provider at the network's edge that answers at once with plausible values."""

    def __init__(self, name: str, gate: Gate, clock: ManualClock, sessions: Sessions) -> None:
        self.name = name
        self._gate = gate
        self._clock = clock
        self._sessions = sessions

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Values for `ask`, at the price the real source asks for it."""
        each = len(ask.symbols) if self.name in {"deribit", "coinbase", "kraken"} else 1
        for _ in range(COST.get(self.name, {}).get(ask.what, each)):
            self._gate.admit()
        now, mono = self._clock.now(), self._clock.monotonic()
        symbol = ask.symbols[0]
        match ask.what:
            case What.QUOTES:
                quotes = (Quote(s, 100.0, 99.0, now, mono, self.name) for s in ask.symbols)
                return (*quotes, RatePoint(0.04, now, mono, self.name))
            case What.DAILY_BARS | What.INTRADAY_BARS | What.DVOL_HISTORY:
                return (self._bars(ask.what, symbol, now, mono),)
            case What.CHAIN:
                return (OptionChain(symbol, now, 100.0, (), self.name, received=mono),)
            case What.DVOL:
                return (DvolPoint(symbol, 48.0, now, mono, self.name),)
            case _:
                return (CapexSeries(symbol, (), now, mono, self.name),)

    def close(self) -> None:
        """Nothing is open."""

    def _bars(self, what: What, symbol: str, now: datetime, mono: float) -> BarSeries | DvolSeries:
        coin = symbol in {"BTC", "ETH"}
        day = now.date() - timedelta(days=1) if coin else self._sessions.previous(now).day
        end = int((now.replace(hour=0, minute=0, second=0, microsecond=0)).timestamp())
        end -= (now.date() - day).days * 86_400
        stamps = np.array([end - 86_400, end], dtype=np.int64)
        flat = np.full(2, 100.0)
        known = (stamps, flat, flat, flat, flat)
        if what is What.DVOL_HISTORY:
            return DvolSeries(symbol, "1D", *known, 2, now, mono, self.name)
        interval = "1d" if what is What.DAILY_BARS else "5m"
        return BarSeries(symbol, interval, *known, flat, 2, now, mono, self.name)


@dataclass
class Kept:
    """What came, and what was told of what did not."""

    failures: Counter[str] = field(default_factory=Counter)

    def accept(self, values: tuple[Message, ...]) -> None:
        """Values are booked by the run itself."""

    def status(self, status: ProviderStatus) -> None:
        """Of no interest here."""

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """Count."""
        self.failures[f"{ask.provider} {ask.what}: {detail or reason.name}"] += 1

    def woke(self) -> None:
        """Nobody sleeps here."""


class CountingGate:
    """Lets the simulated clock pass while a request waits for its token."""

    def __init__(self, channel: Channel, clock: ManualClock, sent: list[float]) -> None:
        self._channel = channel
        self._clock = clock
        self._sent = sent

    def admit(self, key: str = "") -> None:
        """Wait for a token and count the request."""
        while (wait := self._channel.admit(key)) > 0.0:
            self._clock.advance(wait)
        self._sent.append(self._clock.monotonic())


class Run:
    """The feed's own state, driven without its threads.

    Args:
        sources: Lanes as the program has them.
        build: Makes a lane's provider; the lane's own `build` for the real ones.
        audit: Takes what comes as the program's desk would, and looks at what it shows.
        heard: Whether streams speak at an instant.
        faults: What goes wrong.
    """

    def __init__(
        self,
        sources: Sources,
        clock: ManualClock,
        sessions: Sessions,
        interest: Interest,
        *,
        build: Callable[[str, Gate], Provider],
        heard: Callable[[datetime], bool],
        faults: Faults,
        audit: Audit | None = None,
    ) -> None:
        self.audit = audit
        self.clock = clock
        self.sessions = sessions
        self.kept = Kept()
        self.sent: dict[str, list[float]] = defaultdict(list)
        self.asks: Counter[tuple[str, What]] = Counter()
        self.last: dict[tuple[What, str], float] = {}
        self.worst: dict[str, float] = defaultdict(float)
        self.feed = Feed(
            sources.lanes, clock, sessions, self.kept, random.Random(1), streams=sources.streams
        )
        self.feed.set_interest(interest)
        self._interest = interest
        self._heard = heard
        self._faults = faults
        self._channels = {w.channel.lane.name: w.channel for w in self.feed._workers}
        self._providers = {
            name: build(name, CountingGate(channel, clock, self.sent[name]))
            for name, channel in self._channels.items()
        }
        self._next = dict.fromkeys(self._channels, clock.monotonic())
        self.begin = self._beat = clock.monotonic()

    def until(self, end: datetime) -> None:
        """Let simulated time pass."""
        while self.clock.now() < end:
            now = self.clock.monotonic()
            if now >= self._beat:
                self._every_five_seconds(now)
            for name in [n for n, due in self._next.items() if due <= now]:
                self._next[name] = self.clock.monotonic() + self._step(name)
            following = min(self._beat, *self._next.values())
            left = (end - self.clock.now()).total_seconds()
            self.clock.advance(min(max(following - self.clock.monotonic(), 0.0), max(left, 0.0)))

    def fullest_hour(self, name: str) -> int:
        """Most requests in any rolling hour."""
        times = self.sent[name]
        return max(
            (n - bisect_left(times, at - HOUR_S) + 1 for n, at in enumerate(times)), default=0
        )

    def by_day(self, name: str, begin: float) -> list[int]:
        """Requests of each day."""
        days = Counter(int((at - begin) // 86_400) for at in self.sent[name])
        return [days[day] for day in range(max(days, default=-1) + 1)]

    def _step(self, name: str) -> float:
        channel = self._channels[name]
        channel.unanswered()
        step = channel.next_step(channel.moment())
        if not isinstance(step, Ask):
            return step
        self.asks[name, step.what] += 1
        outcome = self._asked(name, step)
        if isinstance(outcome, tuple):
            self._book(step, outcome)
        report = channel.ended(step, outcome, channel.moment())
        if self.audit is not None:
            self.audit.hear(report, channel.status())
        return 0.0

    def _asked(self, name: str, ask: Ask) -> Outcome:
        fault = self._faults(name, self.clock.now())
        try:
            if fault is not None:
                CountingGate(self._channels[name], self.clock, self.sent[name]).admit()
                return fault
            deadline = Deadline(name, 15.0, self.clock.monotonic)
            return self._providers[name].fetch(ask, deadline)
        except ProviderError as error:
            return error

    def _book(self, ask: Ask, values: tuple[Message, ...]) -> None:
        now = self.clock.monotonic()
        for value in values:
            if isinstance(value, Quote) and ask.what is What.QUOTES:
                self.last[What.QUOTES, value.symbol] = now
        if ask.what is not What.QUOTES:
            for symbol in ask.symbols:
                self.last[ask.what, symbol] = now

    def _every_five_seconds(self, now: float) -> None:
        self._beat = now + 5.0
        wall = self.clock.now()
        self.feed.review()
        if self._heard(wall):
            self._speak(wall, now)
        self._look(wall, now)
        if self.audit is not None:
            self.audit.look(wall, now, self.last)

    def _speak(self, wall: datetime, now: float) -> None:
        coins = tuple(s for s in self._interest.symbols if s in {"BTC", "ETH"})
        symbols = self._interest.symbols if self.sessions.is_open(wall) else coins
        ticks = [Tick(s, 100.0, wall, now, "stream") for s in symbols]
        levels = [DvolPoint(coin, 48.0, wall, now, "stream") for coin in coins]
        self.feed._books.presence.note([*ticks, *levels], now)
        if self.audit is not None:
            self.audit.desk.accept((*ticks, *levels))
        for symbol in symbols:
            self.last[What.QUOTES, symbol] = now
        for coin in coins:
            self.last[What.DVOL, coin] = now

    def _look(self, wall: datetime, now: float) -> None:
        """Note how old the oldest value of each kind is while it should be fresh."""
        speaking = "streams speak" if self._heard(wall) else "streams silent"
        listed = [s for s in self._interest.symbols if s not in {"BTC", "ETH"}]
        trading = self.sessions.is_open(wall) and self.sessions.is_open(wall - SETTLING)
        if trading and self._faults("yahoo", wall) is None:
            self._note(f"price in session, {speaking}", What.QUOTES, listed, now)
        if trading:
            self._note("chain of the first rows in session", What.CHAIN, listed[:20], now)
            self._note("daily bars", What.DAILY_BARS, listed, now)
        if now - self.begin > 6 * HOUR_S:
            self._note("chain of the other rows", What.CHAIN, listed[20:], now)
        if now - self.begin > SETTLING.total_seconds():
            self._note("price of a coin", What.QUOTES, ["BTC", "ETH"], now)
            self._note("DVOL", What.DVOL, ["BTC", "ETH"], now)

    def _note(self, label: str, what: What, symbols: Sequence[str], now: float) -> None:
        age = max((now - self.last.get((what, s), self.begin) for s in symbols), default=0.0)
        self.worst[label] = max(self.worst[label], age)
