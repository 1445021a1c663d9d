from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bench.recovery import Recovery
from bench.soak import SOURCES, WATCHED, Report, growth_per_hour, routes_of, sources_of, spread
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
    recovery.status(_status("cboe", ProviderState.OFF), 0.0)
    assert set(recovery.ill) == {"yahoo"}
    recovery.status(ProviderStatus("yahoo", OK, "nothing to ask"), 0.0)
    assert set(recovery.ill) == {"yahoo"}
    recovery.status(_status("yahoo", OK), 0.0)
    assert not recovery.ill


def test_growth_beyond_bounds_is_a_leak_and_spoils_the_report() -> None:
    report = Report(1, 1.0, threads=[5, 6], handles=[10, 40], memory_mb=[100.0, 300.0])
    assert report.leaks() == (
        "memory grew from 100.0 to 300.0 MB",
        "descriptors grew from 10 to 40",
    )
    assert not report.good


def test_one_uncaught_exception_spoils_the_report() -> None:
    assert Report(1, 1.0).good
    assert not Report(1, 1.0, uncaught=["ValueError()"]).good
    assert not Report(1, 1.0, errors=["a worker failed"]).good
    assert not Report(1, 1.0, unrecovered=["yahoo"]).good


def test_recoveries_beyond_the_goal_spoil_the_report() -> None:
    assert Report(1, 1.0, first_values=[("yahoo", 14.0)] * 20 + [("yahoo", 90.0)]).good
    assert not Report(1, 1.0, first_values=[("yahoo", 14.0)] * 10 + [("yahoo", 16.0)]).good
    assert not Report(1, 1.0, all_rows=[("yahoo", 61.0)]).good


def test_the_report_gives_first_highest_and_last() -> None:
    times = [("yahoo", 1.0), ("cboe", 3.0), ("yahoo", 2.0)]
    report = Report(1, 1.0, threads=[5, 9, 6], first_values=times)
    document = json.loads(report.line())
    assert document["threads"] == [5, 9, 6]
    assert document["first_value_s"] == {
        "count": 3, "median": 2.0, "p95": 3.0, "longest": 3.0,
        "slowest": [["cboe", 3.0], ["yahoo", 2.0], ["yahoo", 1.0]],
    }  # fmt: skip
    assert document["all_rows_s"] == spread([])


def test_memory_growth_is_a_slope_after_the_warm_up() -> None:
    warm = [100.0, 180.0]
    assert growth_per_hour([*warm, *(200.0 + n for n in range(11))], 60.0) == 12.0
    assert growth_per_hour([100.0, 101.0], 60.0) is None


def test_every_fault_and_route_is_one_the_market_knows() -> None:
    assert all(routes.known(route) and sources_of(route) for route in ALL_ROUTES)
    assert all(routes.known(name) and sources_of(name) == (name,) for name in SOURCES)
    assert all(sources_of(route) == (name,) for name in SOURCES for route in routes_of(name))
    assert all(FaultSpec.parse(fault) for route in ALL_ROUTES for fault in faults_of(route))
