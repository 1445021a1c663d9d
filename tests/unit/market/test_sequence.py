"""Random fault sequences: the same for the same seed, within bounds, driven by the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.market import FaultSpec, MarketServer, World
from tests.market.client import dig, get
from tests.market.clock import WorldClock
from tests.market.routes import ROUTES, STREAMS
from tests.market.sequence import ALL_ROUTES, Disturbance, Step, describe, faults_of, sequence
from tests.unit.market.conftest import IN_SESSION
from tests.unit.market.streams import open_deribit, open_yahoo, tick

if TYPE_CHECKING:
    from engine.clock import ManualClock

SEEDS = st.integers(0, 2**32)
HOUR = 3600.0


@given(SEEDS, st.sampled_from((60.0, HOUR, 6 * HOUR)))
def test_a_seed_gives_one_sequence_within_its_bounds(seed: int, seconds: float) -> None:
    steps = sequence(seed, seconds)
    assert steps == sequence(seed, seconds)
    assert [step.at for step in steps] == sorted(step.at for step in steps)
    for route in ALL_ROUTES:
        own = [step for step in steps if step.route == route]
        assert all(a.end < b.at for a, b in pairwise(own)), "a route has one fault at a time"
    for step in steps:
        assert 0.0 <= step.at <= step.end <= seconds + 0.001
        assert 2.0 <= step.seconds <= 120.0


@given(SEEDS)
def test_leaving_routes_out_does_not_change_the_others(seed: int) -> None:
    whole = sequence(seed, HOUR)
    some = sequence(seed, HOUR, over=("chart", "yahoo-stream"))
    assert some == tuple(step for step in whole if step.route in ("chart", "yahoo-stream"))


def test_seeds_differ_and_every_route_and_socket_has_its_turn() -> None:
    assert sequence(1, HOUR) != sequence(2, HOUR)
    steps = sequence(1, 6 * HOUR)
    assert {step.route for step in steps} == {*ROUTES, "all"} - {"other"}
    for stream in STREAMS:
        assert len({step.fault for step in steps if step.route == stream}) > 10


@pytest.mark.parametrize("route", ALL_ROUTES)
def test_every_fault_of_a_sequence_can_be_planted(market: MarketServer, route: str) -> None:
    for fault in faults_of(route):
        assert FaultSpec.parse(fault)
        market.fail(route, fault)


def test_the_seed_is_told() -> None:
    steps = sequence(42, HOUR, over=("chart",))
    told = describe(42, steps).splitlines()
    assert told[0] == f"fault sequence, seed 42, {len(steps)} steps"
    assert len(told) == len(steps) + 1
    assert str(Step(12.25, "chart", "429:30", 40.0)).split() == [
        "12.2", "s", "chart", "429:30", "for", "40.0", "s",
    ]  # fmt: skip


def test_steps_begin_and_end_by_the_servers_clock(market: MarketServer, clock: ManualClock) -> None:
    steps = (
        Step(10.0, "chart", "503", 20.0),
        Step(15.0, "yahoo-stream", "silent", 5.0),
        Step(16.0, "quote", "503", 1.0),
    )
    course = Disturbance(market, steps)
    seen = []
    for moment in (0.0, 10.0, 15.0, 20.0, 30.0):
        clock.advance(moment - (clock.monotonic() - 1000.0))
        course.poll()
        seen.append(market.planted.describe())
    assert seen == [
        {}, {"chart": "status503"}, {"chart": "status503", "yahoo-stream": "silent"},
        {"chart": "status503"}, {},
    ]  # fmt: skip
    assert course.done
    assert course.begun == list(steps[:2]), "what was slept through is left out"


def test_a_running_sequence_is_healed_by_stop(market: MarketServer, clock: ManualClock) -> None:
    course = market.disturb(3, HOUR, over=("chart",))
    clock.advance(sequence(3, HOUR, over=("chart",))[0].at + 0.1)
    assert market.sockets.wait_until(lambda _: bool(market.planted.describe()))
    assert market.steps == tuple(course.begun)
    course.stop()
    assert market.planted.describe() == {}


def test_another_process_starts_a_sequence(market: MarketServer, clock: ManualClock) -> None:
    assert get(market, "/__control__?disturb=3&seconds=3600").status == 200
    clock.advance(sequence(3, HOUR)[0].at + 0.1)
    assert market.sockets.wait_until(lambda _: bool(market.steps))
    told = dig(get(market, "/__control__").document, "sequence")
    assert told == [str(step) for step in market.steps]
    assert get(market, "/__control__?disturb=soon").status == 400


def test_the_clock_is_led_over_the_control_path() -> None:
    clock = WorldClock(IN_SESSION, 0.0)
    with MarketServer(World(7, IN_SESSION), clock) as market:

        def order(text: str) -> datetime:
            answer = get(market, f"/__control__?clock={text}")
            assert answer.status == 200
            return datetime.fromisoformat(str(dig(answer.document, "now")))

        assert order("step:60") == IN_SESSION + timedelta(seconds=60)
        assert order("set:2026-11-23T15:00:00") == datetime(2026, 11, 23, 15, tzinfo=UTC)
        order("run:6048000")
        week = datetime(2026, 11, 30, 15, tzinfo=UTC)
        assert market.sockets.wait_until(lambda _: clock.now() > week), "a week in a blink"
        stopped = order("stop")
        assert clock.now() == order("step:0") == stopped
        for wrong in ("run:-1", "step:-1", "step:soon", "leap", "set:then"):
            assert get(market, f"/__control__?clock={wrong}").status == 400


def test_a_clock_of_the_test_is_only_stepped(market: MarketServer, clock: ManualClock) -> None:
    assert get(market, "/__control__?clock=step:5").status == 200
    assert clock.now() == IN_SESSION + timedelta(seconds=5)
    assert get(market, "/__control__?clock=run:600").status == 400


def test_streams_follow_a_fast_clock_without_a_flood() -> None:
    clock = WorldClock(IN_SESSION, 600.0)
    with MarketServer(World(7, IN_SESSION), clock) as market:
        with open_yahoo(market, "BTC-USD") as client, open_deribit(market):
            stamps = [tick(client).time for _ in range(6)]
        assert all(b - a >= 1000 for a, b in pairwise(stamps))
        assert stamps[-1] - stamps[0] > 10_000, "rounds between two looks are left out"
