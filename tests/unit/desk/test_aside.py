"""What stands beside the desk's own figures: vendors', recorded lines, lists by day, freshness."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest

from engine.desk.views import Mode
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.reason import Reason
from engine.model.recorded import LineHistory
from engine.model.value import Quality
from engine.model.vendor import VendorIv
from engine.providers.base import Ask, What
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, quote, setting
from tests.unit.desk.volmarket import sheet


def vendor(s: Setting, value: float, *, ago: float = 900.0) -> VendorIv:
    at = s.clock.now() - timedelta(seconds=ago)
    return VendorIv("NVDA", value, at, s.clock.monotonic(), "cboe", delay_s=900.0)


def shown(s: Setting) -> Setting:
    s.desk.select("NVDA")
    s.desk.work()
    return s


def test_a_vendors_figure_stands_beside_ours_with_the_difference() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock), vendor(s, 49.3)))
    figure = sheet(shown(s)).figure("iv30_vendor")
    assert (figure.value.value, figure.value.source) == (49.3, "cboe")
    assert figure.value.quality is Quality.DELAYED
    assert figure.value.why.startswith("+1.3 points against ours at the money (yahoo)")
    assert s.row("NVDA").iv30_atm.value == pytest.approx(48.0, abs=0.1)


@pytest.mark.parametrize("value", [math.nan, math.inf, 0.0, -1.0, 500.0])
def test_D2_D13_an_impossible_vendor_figure_is_not_shown(value: float) -> None:
    s = setting("NVDA")
    s.desk.accept((vendor(s, 49.3),))
    s.clock.advance(60.0)
    s.desk.accept((vendor(s, value),))
    assert sheet(shown(s)).figure("iv30_vendor").value.value == 49.3


def test_D8_D22_a_vendor_figure_ages_and_none_comes_from_the_future() -> None:
    s = setting("NVDA")
    s.desk.accept((vendor(s, 49.3), vendor(s, 60.0, ago=-60.0), vendor(s, 70.0, ago=1000.0)))
    assert sheet(shown(s)).figure("iv30_vendor").value.value == 49.3
    s.clock.advance(3_700.0)
    s.desk.tick()
    assert sheet(shown(s)).figure("iv30_vendor").value.quality is Quality.STALE
    s.clock.advance(2 * 86_400.0)
    s.desk.tick()
    gone = sheet(shown(s)).figure("iv30_vendor").value
    assert gone.reason is Reason.WITHDRAWN


def test_a_failed_list_by_day_makes_no_row_and_no_sheet() -> None:
    s = setting("NVDA", mode=Mode.REPLAY)
    s.desk.failed(Ask("nasdaq", What.EARNINGS_DAY, ("2026-09-30",)), Reason.PROVIDER_DOWN, "503")
    assert "2026-09-30" not in dict(s.desk.snapshot().histories)
    assert s.window.views.get(("row", "2026-09-30")) is None
    told = EarningsEvent(
        "2026-09-30", date(2026, 9, 30), Session.AMC, EventStatus.ESTIMATED, "nasdaq", NOON
    )
    s.desk.accept((told,))
    assert not any(row.event.symbol == "2026-09-30" for row in s.desk.snapshot().earnings.rows)


def test_a_list_by_day_is_kept_for_known_companies_only() -> None:
    s = setting("NVDA", mode=Mode.REPLAY)
    day = date(2026, 9, 30)
    told = tuple(
        EarningsEvent(symbol, day, Session.AMC, EventStatus.ESTIMATED, "nasdaq", NOON)
        for symbol in ("NVDA", "AMD", "XYZ", "ABC")
    )
    s.desk.accept(told)
    assert {r.event.symbol for r in s.desk.snapshot().earnings.rows} == {"NVDA", "AMD"}


def test_recorded_lines_fill_a_replays_ranks_and_never_a_live_desk() -> None:
    closes = tuple((NOON.date() - timedelta(days=n), 40.0 + n) for n in range(30, 0, -1))
    line = LineHistory("BTC", "dvol", closes, NOON, "deribit")
    for mode, days in ((Mode.REPLAY, 30), (Mode.LIVE, 0)):
        s = setting("BTC", mode=mode)
        s.desk.accept((line, dvol(50.0, s.clock)))
        assert s.row("BTC").iv_days == days
    sessions = tuple((day, 48.0) for day in market.sessions_before(NOON.date(), 20))
    own = replace(line, symbol="NVDA", measure="iv30_atm", closes=sessions)
    s = setting("NVDA", mode=Mode.REPLAY)
    s.desk.accept((own, replace(own, measure="nothing")))
    shown_closes = dict(dict(s.desk.snapshot().histories)["NVDA"])["iv30_atm"]
    assert len(shown_closes) == 20
    assert all(day < "2026-09-16" for day, _ in shown_closes)


def test_freshness_counts_rows_and_stale_values_by_source() -> None:
    s = setting("NVDA", "AMD", "BTC")
    s.desk.accept((quote("NVDA", 103.0, s.clock), quote("AMD", 150.0, s.clock)))
    s.clock.advance(100.0)
    days = market.sessions_before(NOON.date(), 60)
    s.desk.accept((quote("AMD", 151.0, s.clock), dvol(50.0, s.clock)))
    s.desk.accept((market.walk("NVDA", days, s.clock),))
    s.clock.advance(40.0)
    s.desk.tick()
    found = s.desk.freshness()
    assert (found["yahoo"].rows, found["yahoo"].stale, found["yahoo"].newest) == (2, 1, 40.0)
    assert (found["deribit"].rows, found["deribit"].stale) == (1, 0)
    assert set(found) == {"yahoo", "deribit"}


def test_a_price_too_old_to_be_shown_stays_counted_as_stale_and_gone() -> None:
    s = setting("NVDA", "AMD")
    s.desk.accept((quote("NVDA", 103.0, s.clock), quote("AMD", 150.0, s.clock)))
    s.clock.advance(400.0)
    s.desk.accept((quote("AMD", 151.0, s.clock),))
    s.clock.advance(300.0)
    s.desk.tick()
    assert not s.row("NVDA").last.known
    found = s.desk.freshness()["yahoo"]
    assert (found.rows, found.stale, found.gone, found.newest) == (2, 2, 1, 300.0)


def test_daily_bars_are_the_newest_only_where_a_source_gives_nothing_else() -> None:
    s = setting("NVDA")
    s.desk.accept((market.walk("NVDA", market.sessions_before(NOON.date(), 60), s.clock),))
    assert s.desk.freshness()["yahoo"].newest > 3_600.0
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.clock.advance(7.0)
    s.desk.tick()
    assert s.desk.freshness()["yahoo"].newest == 7.0


def test_a_delayed_chain_is_as_old_as_its_quotes_not_as_its_answer() -> None:
    s = setting("NVDA")
    late = replace(
        market.chain("NVDA", 0.4, s.clock, source="cboe", quality=Quality.DELAYED),
        as_of=NOON - timedelta(seconds=900.0),
        delay_s=900.0,
    )
    s.desk.accept((late,))
    s.clock.advance(2.0)
    assert s.desk.freshness()["cboe"].newest == 902.0
