from __future__ import annotations

import math
import random
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from bench.recovery import Recovery
from bench.soaking.faulting import SOURCES, WATCHED, routes_of, sources_of
from bench.soaking.live import growth
from bench.soaking.panels import ticks
from bench.soaking.report import (
    Goal,
    Phase,
    Report,
    Sample,
    medians,
    picture,
    slope_per_hour,
    write,
)
from bench.soaking.world import SoakClock
from bench.tickgaps import Gaps, Tally
from engine.clock import ManualClock
from engine.desk.desk import Desk
from engine.desk.views import Mode, RowView
from engine.model.quote import Quote
from engine.model.status import ProviderState, ProviderStatus
from engine.providers.sessions import Sessions
from tests.market import routes
from tests.market.faults import FaultSpec
from tests.market.sequence import ALL_ROUTES, faults_of

if TYPE_CHECKING:
    from pathlib import Path

    from engine.desk.views import Key, View

OK, DOWN = ProviderState.OK, ProviderState.DOWN
WALL = datetime(2026, 9, 16, 15, 0, tzinfo=UTC)
NEW_YORK = Sessions(None)


def _status(
    name: str, state: ProviderState, heard: float = -100.0, wait: float | None = None
) -> ProviderStatus:
    next_try = None if wait is None else WALL + timedelta(seconds=wait)
    heard_at = WALL + timedelta(seconds=heard)
    return ProviderStatus(name, state, "", last_success=heard_at, next_try=next_try)


def _faulted(fault: str, wait: float | None = None) -> Recovery:
    """Yahoo failed under `fault`, which is healed at second 0 of both clocks."""
    recovery = Recovery(WATCHED)
    recovery.planted(("yahoo",), fault)
    recovery.status(_status("yahoo", DOWN, wait=wait), -5.0)
    recovery.healed(("yahoo",), 0.0, WALL)
    return recovery


def _row(symbol: str, age_s: float) -> RowView:
    """The row as the desk shows a price of that age."""
    shown: dict[Key, View] = {}
    clock = ManualClock(WALL, 1000.0)
    desk = Desk(clock, NEW_YORK, shown.__setitem__, mode=Mode.LIVE)
    desk.set_watchlist((symbol,))
    at = WALL - timedelta(seconds=age_s)
    desk.accept((Quote(symbol, 100.0, 99.0, at, 1000.0 - age_s, "yahoo"),))
    view = shown["row", symbol]
    assert isinstance(view, RowView)
    return view


def test_recovery_counts_from_the_healing_to_the_first_new_value() -> None:
    recovery = _faulted("reset", wait=4.0)
    recovery.status(_status("yahoo", DOWN), 2.0)
    recovery.status(_status("yahoo", OK, heard=7.0), 7.5)
    recovery.status(_status("yahoo", OK, heard=30.0), 30.0)
    assert recovery.well == [("yahoo reset", 7.5)]


def test_after_an_answered_fault_it_counts_from_when_a_call_is_allowed() -> None:
    recovery = _faulted("429:60", wait=60.0)
    recovery.status(_status("yahoo", OK, heard=63.0), 63.0)
    assert recovery.well == [("yahoo 429:60", 3.0)]


def test_a_source_that_stayed_well_has_no_recovery() -> None:
    recovery = Recovery(WATCHED)
    recovery.planted(("yahoo",), "503")
    recovery.status(_status("yahoo", OK), -5.0)
    recovery.healed(("yahoo",), 0.0, WALL)
    recovery.status(_status("yahoo", OK, heard=3.0), 3.0)
    assert recovery.well == []


def test_a_new_fault_ends_a_running_measurement() -> None:
    recovery = _faulted("reset")
    recovery.planted(("yahoo",), "503")
    recovery.status(_status("yahoo", OK, heard=3.0), 3.0)
    assert recovery.well == []


def test_a_fault_elsewhere_leaves_a_running_measurement_alone() -> None:
    recovery = _faulted("reset")
    recovery.planted(("deribit",), "503")
    recovery.healed(("deribit",), 10.0, WALL + timedelta(seconds=10.0))
    recovery.status(_status("yahoo", OK, heard=20.0), 20.0)
    assert recovery.well == [("yahoo reset", 20.0)]


def test_a_stream_is_well_again_counted_from_its_next_try() -> None:
    recovery = Recovery(WATCHED)
    recovery.planted(("yahoo-stream",), "drop")
    recovery.status(_status("yahoo-stream", DOWN, wait=30.0), -5.0)
    recovery.healed(("yahoo-stream",), 0.0, WALL)
    recovery.status(_status("yahoo-stream", OK, heard=32.0), 32.0)
    assert recovery.well == [("yahoo-stream drop", 2.0)]


def test_the_first_price_counts_whoever_gives_it_and_only_of_the_kind_served() -> None:
    recovery = _faulted("reset")
    recovery.row(_row("BTC", 0.0), 2.0)
    recovery.row(_row("NVDA", 0.0), 3.0)
    recovery.row(_row("NVDA", 0.0), 9.0)
    assert recovery.first == [("yahoo reset", 3.0)]


def test_all_rows_are_back_when_the_last_one_is() -> None:
    recovery = Recovery(WATCHED)
    for symbol in ("NVDA", "AMD"):
        recovery.row(_row(symbol, 500.0), -6.0)
    recovery.planted(("yahoo",), "reset")
    recovery.status(_status("yahoo", DOWN), -5.0)
    recovery.healed(("yahoo",), 0.0, WALL)
    recovery.row(_row("NVDA", 1.0), 4.0)
    assert recovery.rows == []
    recovery.row(_row("AMD", 1.0), 9.0)
    assert recovery.rows == [("yahoo reset", 9.0)]


def test_a_source_never_heard_of_is_ill_and_one_switched_off_is_not() -> None:
    recovery = Recovery(("yahoo", "cboe"))
    assert set(recovery.ill) == {"yahoo", "cboe"}
    assert recovery.why("yahoo") == "never told"
    recovery.status(_status("cboe", ProviderState.OFF), 0.0)
    assert set(recovery.ill) == {"yahoo"}
    recovery.status(ProviderStatus("yahoo", OK, "nothing to ask"), 0.0)
    assert set(recovery.ill) == {"yahoo"}
    assert recovery.why("yahoo") == "nothing to ask"
    recovery.status(_status("yahoo", OK), 0.0)
    assert not recovery.ill


def _sample(hours: float, memory: float = 200.0, threads: int = 20, timers: int = 22) -> Sample:
    return Sample(
        hours, memory, threads, 30, timers, 600, 1_000_000, 1.0, 2.0, 0.1, 0.0, 8.0, 40.0, 0, 3
    )


def _run(*samples: Sample) -> Report:
    return Report("a run", "of a test", 1, samples=list(samples))


def _met(goals: list[Goal]) -> dict[str, bool | None]:
    return {goal.name: goal.met for goal in goals}


def test_growth_is_missed_by_what_grows_and_by_nothing_else() -> None:
    hours = [n / 6.0 for n in range(19)]
    flat = _met(growth(_run(*(_sample(h) for h in hours)), 1.0))
    assert set(flat.values()) == {True, None}
    fat = _met(growth(_run(*(_sample(h, memory=200.0 + 6.0 * h) for h in hours)), 1.0))
    assert [name for name, met in fat.items() if met is False] == ["memory growth"]
    warm = _met(growth(_run(*(_sample(h, memory=min(290.0, 200 + 90 * h)) for h in hours)), 1.0))
    assert warm["memory growth"], "the first hour does not count"
    threads = _met(growth(_run(*(_sample(h, threads=20 + int(8 * h)) for h in hours)), 1.0))
    assert [name for name, met in threads.items() if met is False] == ["threads"]
    timers = _met(growth(_run(*(_sample(h, timers=22 + int(9 * h)) for h in hours)), 1.0))
    assert [name for name, met in timers.items() if met is False] == ["Qt timers"]
    twice = _met(growth(_run(*(_sample(h, timers=44 if h > 2.9 else 22) for h in hours)), 1.0))
    assert twice["Qt timers"], "two windows for a moment are no growth"


def test_an_answer_under_way_is_no_growth_of_memory_and_is_told() -> None:
    """Four samples in ten minutes: one of them with an answer of the largest size."""
    hours = [n / 24.0 for n in range(73)]
    late = {49, 57, 65}
    peaks = (_sample(h, memory=240.0 if n in late else 200.0) for n, h in enumerate(hours))
    goals = {goal.name: goal for goal in growth(_run(*peaks), 1.0)}
    assert goals["memory growth"].met
    assert goals["memory growth"].figure.startswith("+0.0 MB")
    assert not goals["the same of single samples"].figure.startswith("+0.0 MB")


def test_medians_are_of_equal_stretches_at_their_middles() -> None:
    middles, found = medians([0.0, 0.1, 0.2, 0.9, 1.5], [1.0, 2.0, 9.0, 3.0, 4.0], 0.5)
    assert middles == [0.25, 0.75, 1.75]
    assert found == [2.0, 3.0, 4.0]


def test_a_missed_goal_spoils_the_report_and_one_that_is_only_told_does_not() -> None:
    report = _run(_sample(0.0))
    assert report.good
    report.goals.append(Goal("told", "1", "-", met=None))
    assert report.good
    report.goals.append(Goal("missed", "2", "1", met=False))
    assert not report.good


def test_the_slope_is_that_of_the_later_part() -> None:
    hours = [0.0, 1.0, 2.0, 3.0, 4.0]
    assert slope_per_hour(hours, [0.0, 50.0, 52.0, 54.0, 56.0], 1.0) == 2.0
    assert slope_per_hour(hours, [5.0] * 5) == 0.0
    assert math.isnan(slope_per_hour(hours[:2], [1.0, 2.0]))


@pytest.mark.parametrize("count", [0, 1, 2, 99, 100, 101, 1000])
def test_gaps_counted_by_tenths_are_those_of_the_gaps(count: int) -> None:
    chance = random.Random(count)
    gaps = [round(chance.expovariate(1 / 0.003), 4) for _ in range(count)]
    tally = Tally()
    for start in range(0, count, 7):
        tally.add(gaps[start : start + 7])
    assert tally.gaps() == Gaps.of(gaps)


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [
        (0.0, 10.0, [0.0, 5.0, 10.0]),
        (0.0, 400.0, [0.0, 100.0, 200.0, 300.0, 400.0]),
        (247.0, 329.0, [250.0, 300.0]),
        (0.0, 0.004, [0.0, 0.001, 0.002, 0.003, 0.004]),
        (3.0, 3.0, [3.0]),
    ],
)
def test_ticks_are_round_and_few(low: float, high: float, found: list[float]) -> None:
    assert ticks(low, high) == pytest.approx(found)


@pytest.mark.usefixtures("qapp")
def test_a_report_is_drawn_with_every_goal_phase_and_panel(tmp_path: Path) -> None:
    report = _run(*(_sample(h / 10.0) for h in range(50)))
    report.goals += [Goal("a <goal>", "7 & 8", "9", met=True), Goal("other", "x", "y", met=False)]
    report.phases += [Phase("outage", 1.0, 2.0)]
    report.errors.append("an <error>")
    svg = picture(report)
    for words in ("a &lt;goal&gt;", "7 &amp; 8", "missed", "outage", "memory, MB", "stale rows"):
        assert words in svg
    write([report], tmp_path / "out", "soak")
    page = (tmp_path / "out" / "soak.html").read_text(encoding="utf-8")
    assert svg in page
    assert "an &lt;error&gt;" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    image = QImage(str(tmp_path / "out" / "soak-1.png"))
    assert image.width() == 1240
    colours = {image.pixel(x, y) for x in range(0, 1240, 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 10


def test_simulated_time_stands_still_while_an_answer_is_made() -> None:
    clock = SoakClock(WALL)
    begun, passed = threading.Event(), threading.Event()

    def pass_time() -> None:
        begun.set()
        clock.advance(60.0)
        passed.set()

    with clock.held():
        thread = threading.Thread(target=pass_time)
        thread.start()
        assert begun.wait(5.0)
        assert not passed.wait(0.2)
        assert clock.now() == WALL
    thread.join(5.0)
    assert clock.now() == WALL + timedelta(seconds=60)
    before = clock.monotonic()
    clock.sleep(3600.0)
    assert clock.monotonic() == before
    assert clock.now() == WALL + timedelta(seconds=3660)


def test_every_fault_and_route_is_one_the_market_knows() -> None:
    assert all(routes.known(route) and sources_of(route) for route in ALL_ROUTES)
    assert all(routes.known(name) and sources_of(name) == (name,) for name in SOURCES)
    assert all(sources_of(route) == (name,) for name in SOURCES for route in routes_of(name))
    assert all(FaultSpec.parse(fault) for route in ALL_ROUTES for fault in faults_of(route))
