"""Report dates of several sources: the better one stands, the other one is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from engine.desk.dump import to_document
from engine.desk.views import EarningsRow
from engine.model.earnings import EarningsEvent, EventStatus, Session
from tests.unit.desk.market import NOON, Setting, setting

YAHOO = EarningsEvent(
    "NVDA", date(2026, 11, 18), Session.AMC, EventStatus.ESTIMATED, "yahoo", NOON, eps_estimate=1.2
)
NASDAQ = EarningsEvent(
    "NVDA", date(2026, 11, 25), Session.BMO, EventStatus.ESTIMATED, "nasdaq", NOON
)


def rows(*events: EarningsEvent) -> tuple[Setting, tuple[EarningsRow, ...]]:
    s = setting("NVDA")
    s.desk.accept(events)
    found = s.desk.snapshot().earnings.rows
    return s, tuple(row for row in found if row.event.symbol == "NVDA")


@pytest.mark.parametrize("order", [(YAHOO, NASDAQ), (NASDAQ, YAHOO)])
def test_T8_dates_that_differ_are_both_shown_and_yahoos_stands(
    order: tuple[EarningsEvent, ...],
) -> None:
    s, found = rows(*order)
    assert [row.event.day for row in found] == [date(2026, 11, 18)]
    assert found[0].sources == ("yahoo",)
    assert found[0].disputed == "Nasdaq: 25 Nov, before open"
    named = s.row("NVDA").next_earnings
    assert named is not None
    assert named.day == date(2026, 11, 18)
    document = to_document(s.desk.snapshot(), "1")["earnings"]
    assert isinstance(document, list)
    assert document[0]["disputed"] == "Nasdaq: 25 Nov, before open"


def test_T8_a_confirmed_date_beats_yahoos_estimate_and_an_own_one_beats_both() -> None:
    sure = replace(NASDAQ, status=EventStatus.CONFIRMED)
    _, found = rows(YAHOO, sure)
    assert (found[0].event.day, found[0].disputed) == (sure.day, "Yahoo: 18 Nov, after close")
    own = replace(YAHOO, day=date(2026, 11, 20), status=EventStatus.OWN, source="own")
    _, found = rows(YAHOO, sure, own)
    assert [row.event.day for row in found] == [own.day]
    assert found[0].disputed == "Nasdaq: 25 Nov, before open; Yahoo: 18 Nov, after close"


def test_T8_the_same_day_in_two_sources_is_no_dispute_but_another_session_is() -> None:
    _, found = rows(YAHOO, replace(NASDAQ, day=YAHOO.day, session=Session.UNKNOWN))
    assert (found[0].sources, found[0].disputed) == (("nasdaq", "yahoo"), "")
    _, found = rows(YAHOO, replace(NASDAQ, day=YAHOO.day))
    assert found[0].disputed == "Nasdaq: 18 Nov, before open"
    assert found[0].event.session is Session.AMC


def test_T8_a_day_inside_of_yahoos_window_is_agreed_upon_and_named() -> None:
    window = replace(YAHOO, until=date(2026, 11, 27))
    _, found = rows(window, NASDAQ)
    assert found[0].sources == ("nasdaq", "yahoo")
    assert found[0].disputed == "Nasdaq: 25 Nov, before open"
    _, found = rows(window, replace(NASDAQ, until=date(2026, 11, 26)))
    assert (found[0].sources, found[0].disputed) == (("nasdaq", "yahoo"), "")
    _, found = rows(window, replace(NASDAQ, status=EventStatus.CONFIRMED))
    assert (found[0].event.day, found[0].disputed) == (NASDAQ.day, "")


def test_the_next_report_in_the_dump_tells_the_end_of_its_window() -> None:
    for until, expected in ((None, None), (date(2026, 11, 27), "2026-11-27")):
        s, _ = rows(replace(YAHOO, until=until))
        listed = to_document(s.desk.snapshot(), "1")["watchlist"]
        assert isinstance(listed, list)
        assert listed[0]["next_earnings"] == {
            "date": "2026-11-18", "until": expected, "session": "AMC", "status": "estimated",
            "source": "yahoo",
        }  # fmt: skip


def test_T8_figures_of_a_date_that_differs_are_not_mixed_in() -> None:
    bare = replace(YAHOO, eps_estimate=float("nan"))
    _, found = rows(bare, replace(NASDAQ, eps_estimate=9.9))
    assert ("eps_estimate", "no estimate in the sources") in found[0].reasons


def test_T8_a_result_ends_the_dispute() -> None:
    told = replace(YAHOO, day=date(2026, 9, 14), status=EventStatus.REPORTED, eps_actual=1.3)
    _, found = rows(told, replace(NASDAQ, day=date(2026, 9, 15)))
    assert [(row.event.day.day, row.disputed) for row in found] == [(14, "")]


def test_T8_an_own_date_is_not_hidden_by_a_result() -> None:
    told = replace(YAHOO, day=date(2026, 9, 2), status=EventStatus.REPORTED, eps_actual=1.3)
    own = replace(NASDAQ, day=date(2026, 9, 30), status=EventStatus.OWN, source="own")
    _, found = rows(told, own)
    assert [row.event.day.day for row in found] == [2, 30]
