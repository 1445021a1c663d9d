"""What the real client asks of Nasdaq's calendar."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from engine.errors import NoData
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.providers.base import What
from engine.providers.nasdaq import NasdaqProvider
from tests.e2e.clients.desk import IN_SESSION, ask
from tests.market.ledger import quarters
from tests.market.nasdaq import listed_day

if TYPE_CHECKING:
    from tests.e2e.clients.desk import Desk

CALENDAR = ("api.nasdaq.com", "/api/calendar/earnings")


@pytest.fixture
def nasdaq(desk: Desk) -> NasdaqProvider:
    """Nasdaq in front of the desk's market."""
    return NasdaqProvider(desk.gate, desk.clock, desk.market.nasdaq_url)


def next_day(desk: Desk, symbol: str) -> date:
    """The day of the symbol's next report in the calendar of the desk's world."""
    days = (listed_day(symbol, one) for one in quarters(desk.market.world, symbol))
    return min(day for day in days if day >= IN_SESSION.date())


def reports(nasdaq: NasdaqProvider, day: date) -> dict[str, EarningsEvent]:
    """Events of a day by symbol."""
    found = ask(nasdaq, What.EARNINGS_DAY, day.isoformat())
    return {one.symbol: one for one in found if isinstance(one, EarningsEvent)}


def test_a_day_costs_one_request_and_has_the_companies_with_their_session(
    desk: Desk, nasdaq: NasdaqProvider
) -> None:
    day = next_day(desk, "MSFT")
    found = reports(nasdaq, day)
    assert desk.counts() == {CALENDAR: 1}
    event = found["MSFT"]
    assert (event.day, event.status) == (day, EventStatus.ESTIMATED)
    assert (event.session, event.source) == (Session.AMC, "nasdaq")
    assert event.eps_estimate > 0.0
    assert event.note == "fiscal quarter to Jun 2026"
    assert any(math.isnan(one.eps_estimate) for one in found.values())


def test_the_day_asked_for_is_the_day_sent(desk: Desk, nasdaq: NasdaqProvider) -> None:
    day = next_day(desk, "QCOM")
    assert reports(nasdaq, day)["QCOM"].day == day
    assert "QCOM" not in reports(nasdaq, day - timedelta(days=1))
    assert desk.counts() == {CALENDAR: 2}


@pytest.mark.parametrize("day", ["2026-11-26", "2026-11-22"])
def test_T4_a_holiday_and_a_weekend_have_no_reports_and_the_source_is_well(
    desk: Desk, nasdaq: NasdaqProvider, day: str
) -> None:
    with pytest.raises(NoData, match=f"no reports on {day}"):
        ask(nasdaq, What.EARNINGS_DAY, day)
    assert desk.counts() == {CALENDAR: 1}
