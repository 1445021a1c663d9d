"""The watchdog: a thread that stands still leaves all stacks in the log, once."""

from __future__ import annotations

import logging
import threading

import pytest

from engine.watchdog import Watchdog, stacks


class Seconds:
    """A clock moved by hand, in the steps a look takes."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def looks(dog: Watchdog, seconds: Seconds, for_s: float) -> list[str]:
    found: list[str] = []
    for _ in range(int(for_s * 2)):
        seconds.now += 0.5
        found += dog.look()
    return found


@pytest.mark.logs_warnings
def test_R6_a_thread_that_stands_still_for_30_s_leaves_all_stacks_once(
    seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[tuple[str, float]] = []
    dog = Watchdog(seconds, lambda name, late: told.append((name, late)))
    held, ready = threading.Event(), threading.Event()

    def deadlocked() -> None:
        dog.beat("poll", 30.0)
        ready.set()
        held.wait()

    thread = threading.Thread(target=deadlocked, name="poll-yahoo", daemon=True)
    thread.start()
    assert ready.wait(5)
    with caplog.at_level(logging.ERROR):
        assert looks(dog, seconds, 29.5) == []
        assert looks(dog, seconds, 3600) == ["poll"]
    held.set()
    thread.join()
    assert told == [("poll", 30.5)]
    errors = [record.getMessage() for record in caplog.records]
    assert len(errors) == 1
    first, rest = errors[0].split("Thread ", 1)
    assert first.startswith("poll stands still for 30.5 s")
    assert rest.startswith("poll-yahoo:")
    assert "deadlocked" in rest
    assert "Thread MainThread" in rest


@pytest.mark.logs_warnings
def test_a_second_stall_is_a_new_one(seconds: Seconds) -> None:
    dog = Watchdog(seconds)
    dog.beat("window", 5.0)
    assert looks(dog, seconds, 10) == ["window"]
    dog.beat("window", 5.0)
    assert looks(dog, seconds, 10) == ["window"]


def test_who_beats_or_rests_is_left_alone(seconds: Seconds) -> None:
    dog = Watchdog(seconds)
    dog.beat("window", 5.0)
    dog.beat("engine", 5.0)
    dog.rest("engine")
    for _ in range(10):
        assert looks(dog, seconds, 4) == []
        dog.beat("window", 5.0)


def test_a_program_that_was_stopped_as_a_whole_has_no_stalled_thread(seconds: Seconds) -> None:
    dog = Watchdog(seconds)
    dog.beat("window", 5.0)
    seconds.now += 3600
    assert dog.look() == ()
    assert looks(dog, seconds, 4.5) == []


@pytest.mark.logs_warnings
def test_the_thread_looks_by_itself_and_ends() -> None:
    found = threading.Event()
    ticks = iter(range(10_000))
    dog = Watchdog(lambda: next(ticks) * 1.0, lambda _name, _late: found.set())
    dog.beat("window", 0.5)
    dog.start()
    assert found.wait(10)
    dog.stop()
    assert "watchdog" not in {thread.name for thread in threading.enumerate()}


def test_stacks_begin_with_the_thread_in_question() -> None:
    assert stacks(threading.get_ident()).startswith(f"Thread {threading.current_thread().name}:")
