"""A report day with the real clients: the actual appears, a date moves, two sources disagree."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from engine.model.earnings import DateChange, EventStatus, Session
from engine.model.newyork import NEW_YORK
from engine.model.status import Notice
from engine.providers.base import What
from engine.providers.nasdaq import NasdaqProvider
from engine.providers.yahoo import YahooProvider
from tests.e2e.clients.desk import IN_SESSION, CountingGate, ask
from tests.market.ledger import quarters
from tests.market.server import MarketServer
from tests.market.world import World
from tests.market.yahoo_events import LATE_S
from tests.unit.desk.market import Setting, setting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from engine.desk.views import EarningsRow

SUMMARY = "/v10/finance/quoteSummary"


class Day:
    """A desk fed by hand from real providers, all by one clock that stands still."""

    def __init__(self, folder: Path) -> None:
        self.gate = CountingGate()
        self.setting: Setting = setting("MSFT", "QCOM", now=IN_SESSION)
        self.clock: ManualClock = self.setting.clock
        self.world = World(7, IN_SESSION)
        self.market = MarketServer(self.world, self.clock)
        self.market.start()
        self.yahoo = YahooProvider(self.gate, self.clock, self.market.yahoo_url, folder)
        self.nasdaq = NasdaqProvider(self.gate, self.clock, self.market.nasdaq_url)

    def stop(self) -> None:
        """Close everything."""
        self.yahoo.close()
        self.nasdaq.close()
        self.market.stop()

    def poll(self, symbol: str) -> None:
        """One poll of Yahoo's report dates and results."""
        self.setting.desk.accept(ask(self.yahoo, What.EARNINGS, symbol))

    def listed(self, day: date) -> None:
        """One poll of Nasdaq's list of a day."""
        self.setting.desk.accept(ask(self.nasdaq, What.EARNINGS_DAY, day.isoformat()))

    def row(self, symbol: str) -> EarningsRow:
        """The row of the report nearest to today."""
        rows = self.setting.desk.snapshot().earnings.rows
        today = self.clock.now().astimezone(NEW_YORK).date()
        return min(
            (one for one in rows if one.event.symbol == symbol),
            key=lambda one: abs((one.event.day - today).days),
        )


@pytest.fixture
def day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    """A fresh day; no proxy of the environment stands between."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    made = Day(tmp_path / "yahoo")
    yield made
    made.stop()


def told(world: World, symbol: str) -> datetime:
    """When a company's next report is out."""
    report = world.report(symbol)
    assert report is not None
    return datetime.fromtimestamp(report.when, NEW_YORK)


def test_the_actual_and_the_surprise_appear_with_the_poll_after_the_release(day: Day) -> None:
    out = told(day.world, "MSFT")
    day.poll("MSFT")
    row = day.row("MSFT")
    assert (row.event.day, row.event.status) == (out.date(), EventStatus.CONFIRMED)
    assert dict(row.reasons)["surprise_pct"] == "not reported yet"
    day.setting.go_to(out + timedelta(seconds=LATE_S - 5.0))
    day.poll("MSFT")
    assert day.row("MSFT").event.status is EventStatus.CONFIRMED
    day.setting.go_to(out + timedelta(seconds=LATE_S + 300.0))
    day.poll("MSFT")
    row = day.row("MSFT")
    quarter = next(q for q in quarters(day.world, "MSFT") if q.told == out.timestamp())
    assert (row.event.day, row.event.status) == (out.date(), EventStatus.REPORTED)
    assert row.event.eps_actual == quarter.eps
    assert row.surprise_pct == pytest.approx(100.0 * (quarter.eps / quarter.eps_estimate - 1.0))
    assert row.event.session is Session.AMC
    assert row.changes == ()


def test_dates_and_results_cost_one_request(day: Day) -> None:
    day.poll("MSFT")
    day.market.forget()
    day.poll("MSFT")
    assert {path: n for (_, path), n in day.market.requests.items()} == {f"{SUMMARY}/MSFT": 1}


def test_a_date_that_moves_is_kept_and_announced(day: Day) -> None:
    day.poll("MSFT")
    before = day.row("MSFT").event.day
    day.setting.go_to(IN_SESSION + timedelta(hours=4))
    day.world.move_report("MSFT", 2)
    day.poll("MSFT")
    row = day.row("MSFT")
    after = told(day.world, "MSFT").date()
    seen = day.clock.now()
    assert row.event.day == after != before
    assert row.changes == (
        DateChange("MSFT", "yahoo", before, after, Session.AMC, Session.AMC, seen),
    )
    notice = day.setting.window.views["notice", "date MSFT"]
    assert isinstance(notice, Notice)
    assert notice.text.startswith("MSFT: report moves from ")


def test_where_yahoo_and_nasdaq_disagree_yahoos_date_stands_and_both_are_told(day: Day) -> None:
    yahoos = told(day.world, "QCOM").date()
    day.poll("QCOM")
    for ahead in range(6):
        other = yahoos + timedelta(days=ahead)
        if other.weekday() < 5:
            day.listed(other)
    row = day.row("QCOM")
    assert row.event.day == yahoos
    assert row.disputed.startswith("Nasdaq: ")
    assert row.changes == ()
