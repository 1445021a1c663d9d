"""The thread of the sheets: woken, hurried, never killed by a fault, gone in time."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from types import ModuleType

import pytest

from engine.desk import volthread
from engine.desk.volthread import VolThread

PATIENCE_S = 30.0


class Work:
    """Counts its turns and says when one was done."""

    def __init__(self) -> None:
        self.turns = 0
        self.done = threading.Semaphore(0)
        self.fault: Exception | None = None

    def __call__(self) -> None:
        self.turns += 1
        fault = self.fault  # before the test is told: it takes the fault away then
        self.done.release()
        if fault is not None:
            raise fault

    def wait(self) -> bool:
        return self.done.acquire(timeout=PATIENCE_S)


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def thread(work: Work, told: list[str]) -> Iterator[VolThread]:
    made = VolThread(work, told.append)
    made.start()
    yield made
    assert made.stop(PATIENCE_S)


def test_a_wake_is_followed_by_work(thread: VolThread, work: Work) -> None:
    thread.wake()
    assert work.wait()
    thread.wake()
    assert work.wait()
    assert work.turns == 2


@pytest.mark.logs_warnings
def test_a_core_that_does_not_load_is_told_and_tried_again(
    thread: VolThread, work: Work, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []
    tried = threading.Semaphore(0)
    load = importlib.import_module

    def broken(name: str) -> ModuleType:
        if name in volthread.CORE:
            tries.append(name)
            tried.release()
            if len(tries) < 3:
                raise ImportError(name)
        return load(name)

    monkeypatch.setattr("engine.desk.volthread.importlib.import_module", broken)
    thread.wake()
    assert tried.acquire(timeout=PATIENCE_S)
    for _ in range(2):
        thread.hurry()
        assert tried.acquire(timeout=PATIENCE_S)
    assert work.wait()
    assert not thread.unable
    first = volthread.CORE[0]
    assert tries[:3] == [first] * 3
    assert told == [f"The vol sheet cannot be computed: {first} does not load, see the log."]


@pytest.mark.logs_warnings
def test_a_fault_does_not_end_the_thread(thread: VolThread, work: Work) -> None:
    work.fault = RuntimeError("boom")
    thread.wake()
    assert work.wait()
    work.fault = None
    thread.wake()
    assert work.wait()


def test_a_selection_does_not_wait_for_the_rest(
    thread: VolThread, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(volthread, "PACE_S", 2.0 * PATIENCE_S)
    monkeypatch.setattr(volthread, "LONGEST_S", 2.0 * PATIENCE_S)
    thread.wake()
    assert work.wait()
    thread.hurry()
    assert work.wait()


def test_a_thread_that_was_never_woken_ends_at_once(work: Work) -> None:
    made = VolThread(work, pytest.fail)
    made.start()
    assert made.stop(PATIENCE_S)
    assert work.turns == 0


def test_one_that_was_never_started_ends_too(work: Work) -> None:
    assert VolThread(work, pytest.fail).stop(0.0)
