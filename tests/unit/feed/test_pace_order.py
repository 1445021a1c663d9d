"""Breaker, budget, schedule and order of several sources together, as one state machine."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.clock import ManualClock
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
from engine.feed.budget import HOUR_S, Withheld
from engine.feed.channel import Channel
from engine.feed.feed import Feed
from engine.feed.interest import Interest
from engine.feed.outcome import LOOK_S
from engine.model.options import OptionChain
from engine.model.quote import Quote
from engine.model.status import ProviderState
from engine.providers.base import Ask, Message, Provider, What
from tests.unit.feed.rig import LANES, START, Hours, Recorder

SOFT, HARD, RATE, BURST = 60, 70, 2.0, 5
NAMES = ("cboe", "deribit", "coinbase", "yahoo")
SYMBOLS = ("NVDA", "BTC", "AMD")
LONGEST_SILENCE_S = 1800.0 * 1.25 + HOUR_S
"""Longest wait after a rate limit, then a full rolling hour."""


def errors(name: str) -> list[ProviderError]:
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


class Flow(RuleBasedStateMachine):
    """Four sources, of which several serve the same; time passes, they fail and are switched."""

    @initialize(seed=st.integers(0, 99))
    def begin(self, seed: int) -> None:
        self.clock = ManualClock(START)
        lanes = [
            replace(
                LANES[n], build=_unbuilt, soft_hour=SOFT, hard_hour=HARD, rate=RATE, burst=BURST
            )
            for n in NAMES
        ]
        sink = Recorder(self.clock)
        self.feed = Feed(lanes, self.clock, Hours(), sink, random.Random(seed))
        self.feed.set_interest(Interest(SYMBOLS, "NVDA"))
        self.channels = {w.channel.lane.name: w.channel for w in self.feed._workers}
        self.sent: dict[str, list[float]] = {name: [] for name in NAMES}
        self.shut: dict[str, float] = dict.fromkeys(NAMES, 0.0)
        self.off: frozenset[str] = frozenset()

    @rule(seconds=st.sampled_from([0.5, 3.0, 11.0, 61.0, 300.0, 700.0, 3700.0]))
    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.feed.review()

    @rule(
        name=st.sampled_from(NAMES),
        number=st.integers(0, 8),
        well=st.booleans(),
        cost=st.sampled_from([1, 1, 3, 40]),
    )
    def call(self, name: str, number: int, well: bool, cost: int) -> None:
        channel = self.channels[name]
        step = channel.next_step(channel.moment())
        if not isinstance(step, Ask):
            assert 0.0 <= step <= LOOK_S
            return
        now = self.clock.monotonic()
        assert name not in self.off, "a source that is off was asked"
        assert now >= self.shut[name], "a call to an open breaker"
        assert self.is_its_own(name, step)
        refused = [refusal for refusal in map(self.send, [channel] * cost) if refusal is not None]
        outcome = refused[0] if refused else values(step) if well else errors(name)[number]
        now = self.clock.monotonic()
        channel.ended(step, outcome, channel.moment())
        keyed = bool(LANES[name].key_of(step.what))
        if isinstance(outcome, RateLimited) and not isinstance(outcome, Withheld):
            self.shut[name] = now + max(60.0, outcome.retry_after or 0.0)
        elif isinstance(outcome, Unauthorized) and not keyed:
            self.shut[name] = now + 60.0
        elif isinstance(outcome, Unavailable | TimedOut):
            self.shut[name] = now + 2.0
        self.feed.review()

    @rule(off=st.frozensets(st.sampled_from(NAMES), max_size=2))
    def switch(self, off: frozenset[str]) -> None:
        self.off = off
        self.feed.switch(dict.fromkeys(off, "off: by you"))

    @rule(name=st.sampled_from(NAMES))
    def retry(self, name: str) -> None:
        before = self.channels[name].status()
        limited = before.state is ProviderState.RATE_LIMITED
        said = self.feed.retry(name)
        assert said or not limited or before.next_try is None
        if not limited:
            self.shut[name] = 0.0

    @precondition(lambda self: hasattr(self, "sent"))
    @invariant()
    def budgets_hold(self) -> None:
        now = self.clock.monotonic()
        for times in self.sent.values():
            assert sum(1 for at in times if at > now - HOUR_S) <= HARD
            last = times[-20:]
            for n, at in enumerate(last):
                assert len(last) - n <= BURST + RATE * (last[-1] - at) + 1e-5

    @precondition(lambda self: hasattr(self, "sent"))
    @invariant()
    def everything_has_one_owner(self) -> None:
        on = set(NAMES) - self.off
        for symbol in SYMBOLS:
            for what in {w for name in NAMES for w in LANES[name].serves(symbol)}:
                serving = [n for n in on if what in LANES[n].serves(symbol)]
                owner = self.feed._order.owner(what, symbol)
                assert (owner in serving) if serving else owner == ""

    def teardown(self) -> None:
        """Whatever happened, all that is served is answered again within the longest silence."""
        if not hasattr(self, "sent"):
            return
        self.off = frozenset()
        self.feed.switch({})
        wanted = {
            (what, symbol)
            for symbol in SYMBOLS
            for what in (What.QUOTES, What.CHAIN)
            if any(what in LANES[name].serves(symbol) for name in NAMES)
        }
        end = self.clock.monotonic() + LONGEST_SILENCE_S + 600.0
        while wanted and self.clock.monotonic() < end:
            waits = [LOOK_S]
            for channel in self.channels.values():
                step = channel.next_step(channel.moment())
                if isinstance(step, Ask):
                    outcome = self.send(channel) or values(step)
                    channel.ended(step, outcome, channel.moment())
                    if isinstance(outcome, tuple):
                        wanted -= {(step.what, symbol) for symbol in step.symbols}
                else:
                    waits.append(step)
            self.feed.review()
            self.clock.advance(min(waits) if min(waits) > 0.0 else 0.01)
        assert not wanted

    def is_its_own(self, name: str, ask: Ask) -> bool:
        """Whether it is the owner, or the one thing a source that is out may probe with."""
        if self.feed._order.pending:
            return True
        owners = {self.feed._order.owner(ask.what, s) for s in ask.symbols if s != "^IRX"}
        return owners == {name} or self.channels[name].closed_for() > 0.0

    def send(self, channel: Channel) -> Withheld | None:
        """One request through the gate; what withheld it."""
        try:
            while (wait := channel.admit("")) > 0.0:
                self.clock.advance(wait)
        except Withheld as refusal:
            return refusal
        self.sent[channel.lane.name].append(self.clock.monotonic())
        return None


def values(ask: Ask) -> tuple[Message, ...]:
    if ask.what is What.CHAIN:
        return (OptionChain(ask.symbols[0], START, 100.0, (), ask.provider),)
    return tuple(Quote(s, 1.0, 1.0, START, 0.0, ask.provider) for s in ask.symbols)


def _unbuilt(gate: object) -> Provider:
    raise AssertionError("no provider is built here")


Flow.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestFlow = Flow.TestCase
