"""Breaker, budget, schedule and order of several sources together, as one state machine."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.clock import ManualClock
from engine.errors import (
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
from engine.providers.base import Ask, Message, What
from tests.unit.feed.pacing import BURST, RATE, tight, verdicts
from tests.unit.feed.rig import LANES, START, Hours, Recorder

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.feed.outcome import Outcome

SOFT, HARD = 60, 70
NAMES = ("cboe", "deribit", "coinbase", "sec", "yahoo")
SYMBOLS = ("NVDA", "BTC", "AMD")
SERVES = {name: LANES[name].serves for name in NAMES}
SERVES["sec"] = lambda symbol: () if symbol == "BTC" else (What.FUNDAMENTALS,)
"""Two companies, so that one can be handed over while the other is not due for a week."""
LONGEST_SILENCE_S = 1800.0 * 1.25 + HOUR_S
"""Longest wait after a rate limit, then a full rolling hour."""


class Flow(RuleBasedStateMachine):
    """Four sources, of which several serve the same; time passes, they fail and are switched."""

    @initialize(seed=st.integers(0, 99))
    def begin(self, seed: int) -> None:
        self.clock = ManualClock(START)
        lanes = [replace(tight(name, SOFT, HARD), serves=SERVES[name]) for name in NAMES]
        sink = Recorder(self.clock)
        self.feed = Feed(lanes, self.clock, Hours(), sink, random.Random(seed))
        self.feed.set_interest(Interest(SYMBOLS, "NVDA"))
        self.channels = {w.channel.lane.name: w.channel for w in self.feed._workers}
        self.sent: dict[str, list[float]] = {name: [] for name in NAMES}
        self.shut: dict[str, float] = dict.fromkeys(NAMES, 0.0)
        self.off: frozenset[str] = frozenset()
        self.outages = 0

    @rule(seconds=st.sampled_from([0.5, 3.0, 11.0, 61.0, 300.0, 700.0, 3700.0]))
    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.review()

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
        outcome = refused[0] if refused else values(step) if well else verdicts(name)[number]
        now = self.clock.monotonic()
        channel.ended(step, outcome, channel.moment())
        keyed = bool(LANES[name].key_of(step.what))
        if isinstance(outcome, RateLimited) and not isinstance(outcome, Withheld):
            self.shut[name] = now + max(60.0, outcome.retry_after or 0.0)
        elif isinstance(outcome, Unauthorized) and not keyed:
            self.shut[name] = now + 60.0
        elif isinstance(outcome, Unavailable | TimedOut):
            self.shut[name] = now + 2.0
        self.review()

    @precondition(lambda self: self.outages < 2)
    @rule(
        name=st.sampled_from(("sec", "cboe", "deribit")),
        number=st.sampled_from([0, 2, 3, 5, 6]),
        symbol=st.sampled_from(("AMD", "BTC")),
    )
    def outage(self, name: str, number: int, symbol: str) -> None:
        """For a quarter of an hour a source fails with everything of one symbol."""
        self.outages += 1
        end = self.clock.monotonic() + 900.0
        while self.clock.monotonic() < end:
            self.turn(
                lambda who, ask: (
                    verdicts(name)[number] if who == name and symbol in ask.symbols else None
                )
            )
        self.shut[name] = 0.0

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
            for what in {w for name in NAMES for w in SERVES[name](symbol)}:
                serving = [n for n in on if what in SERVES[n](symbol)]
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
            if any(what in SERVES[name](symbol) for name in NAMES)
        }
        silent = {name for name, channel in self.channels.items() if channel.closed_for() > 0.0}
        end = self.clock.monotonic() + LONGEST_SILENCE_S + 600.0
        while (wanted or silent) and self.clock.monotonic() < end:
            for name, step, outcome in self.turn(lambda name, ask: None):
                silent.discard(name)
                if isinstance(outcome, tuple):
                    wanted -= {(step.what, symbol) for symbol in step.symbols}
            silent = {name for name in silent if self.channels[name].gives}
        assert not wanted
        assert not silent, "a source that is shut is not probed"

    def turn(
        self, fails: Callable[[str, Ask], ProviderError | None]
    ) -> list[tuple[str, Ask, Outcome]]:
        """Let every source do what it would do now, then go on to the next event."""
        done: list[tuple[str, Ask, Outcome]] = []
        waits = [LOOK_S]
        for name, channel in self.channels.items():
            step = channel.next_step(channel.moment())
            if isinstance(step, Ask):
                outcome = self.send(channel) or fails(name, step) or values(step)
                channel.ended(step, outcome, channel.moment())
                done.append((name, step, outcome))
                waits.append(0.0)
            else:
                waits.append(step)
        self.review()
        self.clock.advance(max(min(waits), 0.01))
        return done

    def review(self) -> None:
        """Let the feed look; once one answers the others' waits for the network are over."""
        offline = self.feed._offline
        self.feed.review()
        if offline and not self.feed._offline:
            for name, channel in self.channels.items():
                if channel._breakers.offline():
                    self.shut[name] = 0.0

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


Flow.TestCase.settings = settings(max_examples=80, stateful_step_count=20, deadline=None)
TestFlow = Flow.TestCase


def test_a_source_that_shut_over_one_company_is_probed_with_another() -> None:
    flow = Flow()
    flow.begin(seed=0)
    flow.outage(name="sec", number=0, symbol="AMD")
    flow.teardown()
