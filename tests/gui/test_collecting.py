"""Cycles are collected by the GUI thread only, and everything that is garbage goes in the end."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from gui import collecting
from gui.collecting import Collector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Clock = list[float]


class Knot:
    """Something that only the cycle collector takes away; notes who did."""

    def __init__(self, gone: list[str] | None = None) -> None:
        self.itself = self
        self._gone = gone if gone is not None else []

    def __del__(self) -> None:
        self._gone.append(threading.current_thread().name)


@pytest.fixture
def clock() -> Clock:
    return [0.0]


@pytest.fixture
def collector(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collecting, "_in_front", lambda: True)
    gc.collect()
    made = Collector(seconds=lambda: clock[0])
    made.begin()
    yield made
    made.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def _litter(count: int) -> list[list[int]]:
    return [[n] for n in range(count)]


def _in_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work, name="a worker")
    thread.start()
    thread.join()


@pytest.mark.usefixtures("qapp")
def test_no_other_thread_takes_a_widget_s_cycle_away(collector: Collector) -> None:
    collector.settle()
    gone: list[str] = []
    Knot(gone)
    kept: list[object] = []
    _in_thread(lambda: kept.append(_litter(50_000)))
    assert gone == []
    collector.tick()
    assert gone == ["MainThread"]


@pytest.mark.usefixtures("qapp")
def test_nothing_is_looked_at_before_the_start_is_over(collector: Collector) -> None:
    gone: list[str] = []
    Knot(gone)
    kept = _litter(50_000)
    collector.tick()
    assert gone == []
    assert gc.get_count()[0] < len(kept)


@pytest.mark.usefixtures("qapp")
def test_what_was_set_aside_and_became_garbage_goes_at_the_look_at_everything(
    collector: Collector, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Knot()
    seen = weakref.ref(old)
    collector.settle()
    del old
    for clock[0] in (0.0, 700.0, 21_599.0):
        kept = _litter(5_000)
        collector.tick()
        assert seen() is not None, "someone works in the window, and six hours are not over"
        del kept
    clock[0] = 21_601.0
    collector.tick()
    assert seen() is None
    other = Knot()
    seen = weakref.ref(other)
    collector.settle()
    del other
    monkeypatch.setattr(collecting, "_in_front", lambda: False)
    clock[0] += 601.0
    collector.tick()
    assert seen() is None


@pytest.mark.usefixtures("qapp")
def test_what_was_made_since_and_lived_on_goes_while_someone_works_in_the_window(
    collector: Collector, clock: Clock
) -> None:
    collector.settle()
    old = Knot()
    seen = weakref.ref(old)
    gc.collect(1)
    del old
    for clock[0] in (0.0, 599.0):
        kept = _litter(5_000)
        collector.tick()
        assert seen() is not None, "what has lived on waits"
        del kept
    aside = gc.get_freeze_count()
    clock[0] = 601.0
    collector.tick()
    assert seen() is None
    assert gc.get_freeze_count() == aside, "what was set aside stays so"


@pytest.mark.usefixtures("qapp")
def test_few_new_objects_are_left_alone(collector: Collector) -> None:
    collector.settle()
    looked: list[int] = []

    def note(phase: str, found: dict[str, int]) -> None:
        if phase == "stop":
            looked.append(found["generation"])

    gc.callbacks.append(note)
    try:
        collector.tick()
        assert looked == []
        kept = []
        for _ in range(collecting._MIDDLE + 1):
            kept.append(_litter(3_000))
            collector.tick()
    finally:
        gc.callbacks.remove(note)
    assert looked == [0] * collecting._MIDDLE + [1]
