from __future__ import annotations

import json

from bench.soak import FAULTS, ROUTES, SOURCES, Recovery, Report, sources_of
from engine.model.status import ProviderState, ProviderStatus
from tests.market import routes
from tests.market.faults import FaultSpec

OK, DOWN = ProviderState.OK, ProviderState.DOWN


def _status(name: str, state: ProviderState) -> ProviderStatus:
    return ProviderStatus(name, state, "")


def _started() -> Recovery:
    recovery = Recovery()
    for name in ("yahoo", "deribit"):
        recovery.status(_status(name, OK), 0.0)
    return recovery


def test_recovery_counts_from_the_healing_to_the_first_good_word() -> None:
    recovery = _started()
    recovery.planted(("yahoo",))
    recovery.status(_status("yahoo", DOWN), 10.0)
    recovery.healed(15.0)
    recovery.status(_status("yahoo", DOWN), 16.0)
    recovery.status(_status("yahoo", OK), 22.5)
    recovery.status(_status("yahoo", OK), 30.0)
    assert recovery.times == [7.5]
    assert recovery.ill == ()


def test_a_source_that_stayed_well_has_no_recovery() -> None:
    recovery = _started()
    recovery.planted(("yahoo",))
    recovery.healed(15.0)
    recovery.status(_status("yahoo", OK), 22.5)
    assert recovery.times == []


def test_a_new_fault_ends_a_running_measurement() -> None:
    recovery = _started()
    recovery.status(_status("yahoo", DOWN), 10.0)
    recovery.healed(15.0)
    recovery.planted(("yahoo",))
    recovery.status(_status("yahoo", OK), 22.5)
    assert recovery.times == []


def test_a_fault_elsewhere_leaves_a_running_measurement_alone() -> None:
    recovery = _started()
    recovery.status(_status("yahoo", DOWN), 10.0)
    recovery.healed(15.0)
    recovery.planted(("deribit",))
    recovery.healed(25.0)
    recovery.status(_status("yahoo", OK), 35.0)
    assert recovery.times == [20.0]


def test_a_source_never_heard_of_is_ill() -> None:
    assert Recovery().ill == ("yahoo", "deribit")


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


def test_the_report_gives_first_highest_and_last() -> None:
    report = Report(1, 1.0, threads=[5, 9, 6], recoveries=[1.0, 3.0, 2.0])
    document = json.loads(report.line())
    assert document["threads"] == [5, 9, 6]
    assert document["recovery_s"] == {"count": 3, "median": 2.0, "longest": 3.0}


def test_every_fault_and_route_is_one_the_market_knows() -> None:
    assert all(routes.known(route) for route in ROUTES)
    assert all(routes.known(name) and sources_of(name) == (name,) for name in SOURCES)
    assert {route for route in ROUTES if sources_of(route) == ("deribit",)} == {
        "deribit", *routes.DERIBIT_ROUTES,
    } & {*ROUTES}  # fmt: skip
    assert [FaultSpec.parse(fault) for fault in FAULTS]
