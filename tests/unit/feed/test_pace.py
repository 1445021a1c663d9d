"""Breaker and budget: their promises by example and as a state machine over a whole channel."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.clock import ManualClock
from engine.errors import ProviderError, RateLimited, TimedOut, Unauthorized, Unavailable
from engine.feed.breaker import LIMIT_LONGEST_S, LONGEST_S, PROBE_S, TRIES, Circuit, Trouble
from engine.feed.budget import HOUR_S, Budget, Withheld
from engine.feed.channel import Channel
from engine.feed.interest import Interest
from engine.feed.judgement import Bug
from engine.feed.outcome import LOOK_S
from engine.model.quote import Quote
from engine.model.status import ProviderState
from engine.providers.base import Ask, What
from tests.unit.feed.pacing import BURST, RATE, tight, verdicts
from tests.unit.feed.rig import LANES, START, Hours

SOFT, HARD = 20, 30
CRUMB = "crumb"
key_of = LANES["yahoo"].key_of

ERRORS: list[ProviderError | Bug] = [
    *verdicts("yahoo"),
    RateLimited("yahoo", retry_after=4000.0),
    Bug("TypeError"),
]


def channel_of(clock: ManualClock, key: str = CRUMB) -> Channel:
    lane = replace(tight("yahoo", SOFT, HARD), key=key)
    return Channel(lane, clock, Hours(), random.Random(3), UTC)


class Pace(RuleBasedStateMachine):
    """Random outcomes and waits: never above budget, never through an open breaker."""

    @initialize(seed=st.integers(0, 99))
    def begin(self, seed: int) -> None:
        self.clock = ManualClock(START)
        self.channel = channel_of(self.clock)
        self.channel.set_interest(Interest(("NVDA", "AMD"), "NVDA"))
        self.sent: list[float] = []
        self.blocked_until = 0.0
        self.refused_until = 0.0
        self.ask: Ask | None = None
        self.backed_off_until = 0.0

    @rule(seconds=st.sampled_from([0.1, 1.0, 7.0, 11.0, 61.0, 125.0, 700.0, 3700.0]))
    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @precondition(lambda self: self.ask is None)
    @rule()
    def start(self) -> None:
        step = self.channel.next_step(self.channel.moment())
        if isinstance(step, Ask):
            now = self.clock.monotonic()
            assert now >= max(self.blocked_until, self.backed_off_until)
            assert not key_of(step.what) or now >= self.refused_until
            self.ask = step
        else:
            assert 0.0 <= step <= LOOK_S

    @precondition(lambda self: self.ask is not None)
    @rule()
    def send(self) -> None:
        assert self.ask is not None
        try:
            wait = self.channel.admit(key_of(self.ask.what))
        except Withheld:
            assert len(self.recent()) >= HARD
        else:
            if wait == 0.0:
                self.sent.append(self.clock.monotonic())

    @precondition(lambda self: self.ask is not None)
    @rule(error=st.sampled_from(ERRORS))
    def fail(self, error: ProviderError | Bug) -> None:
        assert self.ask is not None
        now = self.clock.monotonic()
        self.channel.ended(self.ask, error, self.channel.moment())
        if isinstance(error, RateLimited):
            self.blocked_until = now + max(60.0, error.retry_after or 0.0)
        elif isinstance(error, Unauthorized):
            if key_of(self.ask.what):
                self.refused_until = now + 60.0
            else:
                self.blocked_until = now + 60.0
        elif isinstance(error, Unavailable | TimedOut):
            self.backed_off_until = now + 2.0
        self.ask = None

    @precondition(lambda self: self.ask is not None)
    @rule()
    def succeed(self) -> None:
        assert self.ask is not None
        self.channel.ended(self.ask, self.values(self.ask), self.channel.moment())
        self.ask = None

    @precondition(lambda self: self.ask is not None)
    @rule()
    def drop(self) -> None:
        self.channel.dropped()
        self.ask = None

    @rule()
    def wake(self) -> None:
        if self.ask is not None:
            self.drop()
        self.channel.woke()
        self.backed_off_until = 0.0

    @invariant()
    def budget_holds(self) -> None:
        if not hasattr(self, "sent"):
            return
        assert len(self.recent()) <= HARD
        last = self.sent[-40:]
        for first in range(len(last)):
            for end in range(first, len(last)):
                span = last[end] - last[first]
                assert end - first + 1 <= BURST + RATE * span + 1e-5

    @invariant()
    def status_is_sound(self) -> None:
        if not hasattr(self, "sent"):
            return
        status = self.channel.status()
        assert status.requests_hour == len(self.recent()) <= status.budget_hour
        assert status.text
        assert status.next_try is None or status.next_try > self.clock.now()
        assert ("next try" in status.text) == (status.next_try is not None)

    def teardown(self) -> None:
        """Whatever happened, a source that answers again is well within an hour and a bit."""
        if not hasattr(self, "sent"):
            return
        if self.ask is not None:
            self.drop()
        end = self.clock.monotonic() + LIMIT_LONGEST_S + 4000.0 + HOUR_S
        for _ in range(3000):
            step = self.channel.next_step(self.channel.moment())
            if isinstance(step, Ask):
                self.channel.ended(step, self.values(step), self.channel.moment())
            else:
                self.clock.advance(max(step, 0.01))
            if self.channel.asked_once() and self.channel.status().state is ProviderState.OK:
                break
        assert self.channel.status().state is ProviderState.OK
        assert self.clock.monotonic() < end

    def recent(self) -> list[float]:
        return [at for at in self.sent if at > self.clock.monotonic() - HOUR_S]

    def values(self, ask: Ask) -> tuple[Quote, ...]:
        now = self.clock.now()
        return tuple(Quote(s, 1.0, 1.0, now, 0.0, "yahoo") for s in ask.symbols)


Pace.TestCase.settings = settings(max_examples=50, stateful_step_count=50, deadline=None)
TestPace = Pace.TestCase


def test_P8_half_open_breaker_lets_a_single_probe_pass() -> None:
    circuit = Circuit(random.Random(1))
    now = 0.0
    for _ in range(TRIES):
        now += circuit.wait(now)
        circuit.began(now)
        circuit.failed(now, Trouble.SERVER)
    assert circuit.is_open
    now += circuit.wait(now)
    circuit.began(now)
    assert circuit.wait(now + 1e9) == float("inf")
    with pytest.raises(ValueError, match="open breaker"):
        circuit.began(now + 1e9)
    circuit.succeeded()
    assert circuit.wait(now) == 0.0
    assert circuit.failed(now, Trouble.SERVER) <= 6.0


@given(st.integers(0, 2**32), st.integers(1, 40))
def test_P8_back_off_stays_between_its_bounds(seed: int, count: int) -> None:
    circuit = Circuit(random.Random(seed))
    waits = [circuit.failed(0.0, Trouble.SERVER) for _ in range(count)]
    assert all(2.0 <= wait <= LONGEST_S for wait in waits)
    assert all(b <= 3.0 * a + 1e-9 for a, b in pairwise(waits))


@given(st.integers(0, 2**32))
def test_P1_dead_network_is_probed_at_most_and_at_least_every_ten_seconds_when_open(
    seed: int,
) -> None:
    circuit = Circuit(random.Random(seed))
    waits = [circuit.failed(0.0, Trouble.TRANSPORT) for _ in range(12)]
    assert all(2.0 <= wait <= PROBE_S for wait in waits)
    assert set(waits[TRIES - 1 :]) == {PROBE_S}


@given(st.integers(0, 2**32))
def test_P7_rate_limit_waits_double_up_to_half_an_hour(seed: int) -> None:
    circuit = Circuit(random.Random(seed))
    waits = [circuit.failed(0.0, Trouble.LIMIT) for _ in range(9)]
    assert waits[0] == 60.0
    assert all(60.0 * 2**n <= wait <= 75.0 * 2**n for n, wait in enumerate(waits[:5]))
    assert set(waits[6:]) == {LIMIT_LONGEST_S}
    assert circuit.failed(0.0, Trouble.LIMIT, 7200.0) == 7200.0
    assert circuit.failed(0.0, Trouble.LIMIT, 1e12) <= 86_400.0
    circuit.succeeded()
    assert circuit.failed(0.0, Trouble.LIMIT) == 60.0


def test_unreadable_replies_do_not_hold_up_other_asks_before_the_fifth() -> None:
    circuit = Circuit(random.Random(1))
    for _ in range(TRIES - 1):
        assert circuit.failed(0.0, Trouble.PAYLOAD) >= 2.0
        assert circuit.wait(0.0) == 0.0
    circuit.failed(0.0, Trouble.PAYLOAD)
    assert circuit.wait(0.0) > 0.0


def test_waking_ends_the_wait_for_a_network_but_not_one_the_source_asked_for() -> None:
    dead, limited = Circuit(random.Random(1)), Circuit(random.Random(1))
    dead.failed(0.0, Trouble.TRANSPORT)
    limited.failed(0.0, Trouble.LIMIT)
    dead.woke()
    limited.woke()
    assert dead.wait(0.0) == 0.0
    assert limited.wait(0.0) == 60.0


@given(st.lists(st.floats(0.0, 1000.0), max_size=80), st.integers(1, 12), st.floats(0.1, 5.0))
def test_budget_never_exceeds_the_hour_nor_the_bucket(
    pauses: list[float], hard: int, rate: float
) -> None:
    budget = Budget(rate, 3, hard, hard, 0.0)
    now, sent = 0.0, []
    for pause in pauses:
        now += pause
        if budget.wait(now) == 0.0:
            budget.take(now)
            sent.append(now)
    for first, begin in enumerate(sent):
        inside = [at for at in sent if begin <= at < begin + HOUR_S]
        assert len(inside) <= hard
        for count, at in enumerate(sent[first:], 1):
            assert count <= 3 + rate * (at - begin) + 1e-5


@given(st.floats(0.1, 5.0), st.integers(1, 5), st.floats(0.0, 1e7))
def test_budget_wait_ends_when_it_says(rate: float, burst: int, start: float) -> None:
    budget = Budget(rate, burst, 100, 100, start)
    now = start
    for _ in range(burst + 3):
        now += budget.wait(now)
        now += budget.wait(now)
        budget.take(now)
    with pytest.raises(ValueError, match="beyond the budget"):
        budget.take(now)


def test_budget_frees_the_hour_again() -> None:
    budget = Budget(10.0, 10, 2, 3, 0.0)
    for at in (0.0, 10.0, 20.0):
        assert budget.hour_wait(at) == 0.0
        budget.take(at)
    assert budget.lean(20.0)
    assert budget.hour_wait(20.0) == pytest.approx(3580.0)
    assert budget.hour_wait(3600.1) == 0.0
    assert budget.used(3600.1) == 2


@pytest.mark.parametrize("key", [CRUMB, "token"])
def test_the_finer_breaker_stops_a_request_in_the_middle_of_a_call(
    clock: ManualClock, key: str
) -> None:
    channel = channel_of(clock, key=key)
    channel.set_interest(Interest(("NVDA",)))
    ask = channel.next_step(channel.moment())
    assert isinstance(ask, Ask)
    assert channel.admit(key) == 0.0
    channel.ended(ask, Unauthorized("yahoo", "HTTP 401"), channel.moment())
    assert channel.admit("") == 0.0
    with pytest.raises(Withheld):
        channel.admit(key)


def test_P9_after_a_refusal_only_kinds_without_the_crumb_are_asked(clock: ManualClock) -> None:
    channel = channel_of(clock)
    channel.set_interest(Interest(("NVDA", "AMD"), "NVDA"))
    asked = []
    while isinstance(ask := channel.next_step(channel.moment()), Ask):
        asked.append(ask.what)
        error = Unauthorized("yahoo", "HTTP 401") if key_of(ask.what) else None
        now = clock.now()
        values = tuple(Quote(s, 1.0, 1.0, now, 0.0, "yahoo") for s in ask.symbols)
        channel.ended(ask, error or values, channel.moment())
    assert asked == [What.QUOTES, What.DAILY_BARS, What.DAILY_BARS]
    clock.advance(60.0)
    probe = channel.next_step(channel.moment())
    assert isinstance(probe, Ask)
    assert key_of(probe.what) == CRUMB


def test_a_withheld_call_is_no_verdict_on_the_source(clock: ManualClock) -> None:
    channel = channel_of(clock)
    channel.set_interest(Interest(("NVDA",)))
    ask = channel.next_step(channel.moment())
    assert isinstance(ask, Ask)
    report = channel.ended(ask, Withheld("yahoo", "withheld", 30.0), channel.moment())
    assert not report.failures
    assert channel.status().state is ProviderState.LATE
    following = channel.next_step(channel.moment())
    assert isinstance(following, Ask)
    assert following.what != ask.what
