"""Streams in the feed: back-off, silence, presence, refusals, sleep, exit."""

from __future__ import annotations

import itertools
import random
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import Fault, RateLimited, Unavailable
from engine.feed.interest import Interest
from engine.feed.ladder import FIRST_S, JITTER, LONGEST_S, Ladder
from engine.model.quote import Tick
from engine.providers.base import What
from tests.unit.feed.rig import kinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.feed.rig import Rig

DROPPED = Unavailable("yahoo-stream", "closed", Fault.OFFLINE)


def most_attempts(seconds: float) -> int:
    """Attempts that pauses without any jitter allow within a span."""
    attempts, at, pause = 0, 0.0, FIRST_S
    while at <= seconds:
        attempts, at, pause = attempts + 1, at + pause, min(LONGEST_S, 2.0 * pause)
    return attempts


def heard(rig: Rig, name: str = "yahoo-stream") -> list[float]:
    return [at for at, v in rig.sink.values if isinstance(v, Tick) and v.source == name]


def test_a_stream_follows_the_list_and_its_values_arrive(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo-stream", "deribit-stream")
    feed = rig.start("NVDA", "BTC")
    rig.until(lambda: {"ok"} == {s.state.value for s in feed.statuses()})
    assert rig.speakers["yahoo-stream"].follows == [frozenset({"NVDA"})]
    assert rig.speakers["deribit-stream"].follows == [frozenset({"BTC"})]
    feed.set_interest(Interest(("NVDA", "AMD")))
    rig.run(8.0)
    assert rig.speakers["yahoo-stream"].follows[-1] == frozenset({"NVDA", "AMD"})
    assert rig.speakers["deribit-stream"].open == 0, "nobody to follow: not connected"
    assert rig.sink.text("deribit-stream") == "nothing to follow"
    assert len(rig.speakers["yahoo-stream"].connects) == 1
    assert heard(rig)


def test_a_coin_goes_to_the_other_stream_when_its_own_is_off(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo-stream", "deribit-stream")
    feed = rig.start("NVDA", "BTC")
    rig.run(3.0)
    feed.switch({"deribit-stream": "off: by you"})
    rig.run(8.0)
    assert rig.speakers["yahoo-stream"].follows[-1] == frozenset({"NVDA", "BTC"})
    assert rig.speakers["deribit-stream"].open == 0
    assert rig.sink.text("deribit-stream") == "off: by you"
    feed.switch({})
    rig.run(8.0)
    assert rig.speakers["yahoo-stream"].follows[-1] == frozenset({"NVDA"})
    assert rig.speakers["deribit-stream"].open == 1


def test_P19_a_silent_stream_is_closed_and_everybody_followed_again(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo-stream")
    speaker = rig.speakers["yahoo-stream"]
    rig.start("NVDA", "AMD")
    rig.until(lambda: rig.sink.state("yahoo-stream") == "ok")
    last = heard(rig)[-1]
    speaker.mute = True
    rig.until(lambda: rig.sink.text("yahoo-stream").startswith("silent for 45 s"), 60.0)
    assert rig.clock.monotonic() - last == pytest.approx(45.0, abs=1.5)
    speaker.mute = False
    assert rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 10.0) < 4.0
    assert speaker.follows == [frozenset({"NVDA", "AMD"})] * 2
    assert (speaker.open, len(speaker.connects)) == (1, 2)


def test_P20_fifty_drops_in_a_minute_cost_the_attempts_that_back_off_allows(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo-stream")
    speaker = rig.speakers["yahoo-stream"]
    speaker.drop = lambda: DROPPED
    rig.start("NVDA")
    begin = rig.clock.monotonic()
    rig.run(60.0)
    first = [at for at in speaker.connects if at - begin <= 60.0]
    assert 4 <= len(first) <= most_attempts(60.0) == 6
    seen(f"{len(first)} attempts in 60 s, back-off allows {most_attempts(60.0)}")
    gaps = [b - a for a, b in itertools.pairwise(first)]
    assert all(gap >= 2.0**n for n, gap in enumerate(gaps))
    assert speaker.open <= 1
    assert sum(t.name == "hear-yahoo-stream" for t in threading.enumerate()) <= 1
    speaker.drop = lambda: None
    rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 60.0)


def test_a_minute_of_health_puts_the_pause_back_to_a_second(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo-stream")
    speaker = rig.speakers["yahoo-stream"]
    drops = [DROPPED] * 4
    speaker.drop = lambda: drops.pop() if drops else None
    rig.start("NVDA")
    rig.run(120.0)
    drops.append(DROPPED)
    before = len(speaker.connects)
    rig.until(lambda: len(speaker.connects) > before, 10.0)
    rig.run(1.0)
    drops.append(DROPPED)
    died = rig.clock.monotonic()
    rig.until(lambda: len(speaker.connects) > before + 1, 10.0)
    assert 2.0 <= speaker.connects[-1] - died <= 2.0 * JITTER + 1.5


@given(st.integers(0, 2**32), st.lists(st.floats(0.0, 200.0), max_size=20))
def test_pauses_stay_between_one_second_and_a_minute(seed: int, healths: list[float]) -> None:
    ladder = Ladder(random.Random(seed))
    expected = FIRST_S
    for health in healths:
        expected = FIRST_S if health >= LONGEST_S else expected
        pause = ladder.fell(health)
        assert min(LONGEST_S, expected) <= pause <= min(LONGEST_S, JITTER * expected)
        expected = min(LONGEST_S, 2.0 * expected)


def test_P7_a_refused_handshake_waits_as_long_as_it_was_told(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo-stream", "deribit-stream")
    speaker = rig.speakers["yahoo-stream"]
    answers = [RateLimited("yahoo-stream", retry_after=200.0)]
    speaker.refusal = lambda: answers.pop() if answers else None
    feed = rig.start("NVDA", "BTC")
    rig.until(lambda: rig.sink.state("yahoo-stream") == "rate_limited")
    assert feed.retry("yahoo-stream").startswith("Yahoo stream: rate limited, next try 14:33:")
    rig.until(lambda: len(speaker.connects) == 2, 300.0)
    assert speaker.connects[1] - speaker.connects[0] >= 200.0
    assert rig.sink.state("deribit-stream") == "ok"


def test_P2_a_connection_that_hangs_is_left_behind_at_the_deadline(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo-stream")
    speaker = rig.speakers["yahoo-stream"]
    speaker.hang = True
    rig.start("NVDA")
    took = rig.until(lambda: rig.sink.text("yahoo-stream").startswith("timed out"), 20.0)
    assert took == pytest.approx(15.0, abs=0.2)
    speaker.hang = False
    rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 5.0)
    assert speaker.built == 2


def test_P2_two_that_hang_for_good_hold_all_further_attempts(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo-stream")
    speaker = rig.speakers["yahoo-stream"]
    speaker.hang = speaker.deaf_to_close = True
    rig.start("NVDA")
    rig.until(lambda: rig.sink.text("yahoo-stream") == "timed out, 2 connections hang", 60.0)
    rig.run(200.0)
    assert len(speaker.connects) == 2
    speaker.deaf_to_close = False
    speaker.release()
    rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 90.0)


@pytest.mark.logs_warnings
def test_a_sink_that_raises_is_told_and_costs_no_connection(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo-stream")
    rig.sink.raising = lambda: KeyError("sink")
    rig.start("NVDA")
    rig.until(lambda: rig.sink.text("yahoo-stream").startswith("internal error (KeyError)"))
    assert rig.sink.state("yahoo-stream") == "broken"
    rig.sink.raising = lambda: None
    rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 10.0)
    assert len(rig.speakers["yahoo-stream"].connects) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_R5_a_stream_thread_that_dies_is_replaced(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo-stream")
    speaker = rig.speakers["yahoo-stream"]
    deaths = [SystemExit()]
    speaker.drop = lambda: deaths.pop() if deaths else None
    rig.start("NVDA")
    rig.until(lambda: not deaths)
    assert rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 10.0) <= 5.0
    assert len(speaker.connects) == 2


def test_T2_after_a_sleep_of_eight_hours_streams_reconnect_at_once(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo-stream", "yahoo")
    speaker = rig.speakers["yahoo-stream"]
    speaker.refusal = lambda: DROPPED
    rig.start("NVDA")
    rig.run(50.0)
    tries = len(speaker.connects)
    speaker.refusal = lambda: None
    rig.clock.jump(8 * 3600.0)
    assert rig.until(lambda: len(speaker.connects) > tries) <= 2.5
    assert rig.sink.wakes == 1
    rig.until(lambda: rig.sink.state("yahoo-stream") == "ok", 3.0)
    rig.run(10.0)
    rig.clock.jump(8 * 3600.0)
    before = len(speaker.connects)
    assert rig.until(lambda: len(speaker.connects) > before) <= 2.5, "a live socket is stale too"
    assert speaker.open == 1


@pytest.mark.parametrize("jump", [3600.0, -3600.0])
def test_T1_a_clock_that_jumps_leaves_one_connection(
    rigged: Callable[..., Rig], jump: float
) -> None:
    rig = rigged("yahoo-stream")
    rig.start("NVDA")
    rig.run(5.0)
    rig.clock.jump(jump)
    rig.run(30.0)
    assert rig.speakers["yahoo-stream"].open == 1
    times = heard(rig)
    assert max(b - a for a, b in itertools.pairwise(times)) < 5.0


def test_prices_heard_are_only_checked_every_minute_and_asked_again_when_it_falls_silent(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo", "yahoo-stream")
    rig.start("NVDA", "AMD")
    rig.run(400.0)
    times = [at for at in rig["yahoo"].times(What.QUOTES) if at > rig.clock.monotonic() - 300.0]
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert gaps
    assert all(gap == pytest.approx(60.0, abs=1.0) for gap in gaps)
    rig.speakers["yahoo-stream"].mute = True
    silent = rig.clock.monotonic()
    rig.run(200.0)
    times = [at for at in rig["yahoo"].times(What.QUOTES) if at > silent + 80.0]
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert all(gap == pytest.approx(15.0, abs=1.0) for gap in gaps)
    assert len(gaps) >= 6


def test_dvol_is_checked_every_five_minutes_while_the_stream_speaks(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("deribit", "deribit-stream")
    rig.start("BTC")
    rig.run(900.0)
    assert kinds(rig["deribit"])[What.DVOL] <= 4
    rig.speakers["deribit-stream"].mute = True
    rig.run(60.0)
    before = kinds(rig["deribit"])[What.DVOL]
    rig.run(300.0)
    assert kinds(rig["deribit"])[What.DVOL] - before >= 9


def test_R8_stop_with_a_blocked_receive_takes_less_than_two_seconds(
    rigged: Callable[..., Rig],
) -> None:
    rig = rigged("yahoo-stream")
    rig.speakers["yahoo-stream"].hang = True
    feed = rig.start("NVDA")
    rig.until(lambda: bool(rig.speakers["yahoo-stream"].connects))
    assert feed.stop(2.0)
    assert not [t for t in threading.enumerate() if t.name.startswith(("feed-", "hear-", "close-"))]


def test_P23_a_stream_that_hangs_leaves_the_polls_at_their_pace(rigged: Callable[..., Rig]) -> None:
    rig = rigged("yahoo", "yahoo-stream")
    rig.speakers["yahoo-stream"].hang = rig.speakers["yahoo-stream"].deaf_to_close = True
    rig.start("NVDA")
    rig.run(300.0)
    times = rig["yahoo"].times(What.QUOTES)
    assert max(b - a for a, b in itertools.pairwise(times)) < 15.0 * 1.1
