"""The clock of simulated weeks."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from tests.market.clock import WorldClock
from tests.unit.market.conftest import IN_SESSION


def test_it_stands_still_steps_and_jumps() -> None:
    clock = WorldClock(IN_SESSION, 0.0)
    before = clock.monotonic()
    assert (clock.now(), clock.monotonic(), clock.factor) == (IN_SESSION, before, 0.0)
    clock.advance(90.0)
    assert clock.now() == IN_SESSION + timedelta(seconds=90)
    assert clock.monotonic() == before + 90.0
    clock.jump(IN_SESSION)
    assert (clock.now(), clock.monotonic()) == (IN_SESSION, before + 90.0)


def test_both_times_run_together_at_the_factor() -> None:
    clock = WorldClock(IN_SESSION)
    clock.run(100_000.0)
    mark = clock.monotonic()
    assert not clock.wait(threading.Event(), 3600.0)
    clock.stop()
    passed = clock.monotonic() - mark
    assert passed >= 3600.0
    # started at 1 before it ran at the factor: microseconds
    assert (clock.now() - IN_SESSION).total_seconds() == pytest.approx(passed, rel=0.5)


def test_a_set_event_ends_the_wait_while_it_stands_still() -> None:
    clock, event = WorldClock(IN_SESSION, 0.0), threading.Event()
    event.set()
    assert clock.wait(event, 10.0)


def test_a_step_ends_the_wait() -> None:
    clock = WorldClock(IN_SESSION, 0.0)
    waiter = threading.Thread(target=clock.wait, args=(threading.Event(), 60.0))
    waiter.start()
    while waiter.is_alive():
        clock.advance(30.0)
        waiter.join(0.01)
    assert clock.now() >= IN_SESSION + timedelta(seconds=60)


@pytest.mark.parametrize("factor", [-1.0, float("nan"), float("inf")])
def test_no_time_runs_backwards(factor: float) -> None:
    with pytest.raises(ValueError, match="no factor"):
        WorldClock(IN_SESSION).run(factor)
    with pytest.raises(ValueError, match="no step"):
        WorldClock(IN_SESSION).advance(factor)
