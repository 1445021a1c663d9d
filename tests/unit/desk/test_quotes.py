"""Prices on the desk: what is taken, what is refused, how they age."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from engine.clock import ManualClock
from engine.desk.desk import Desk
from engine.desk.views import Mode, RaceMeasure
from engine.model.quote import BarSeries, MarketState, Refusal
from engine.model.reason import Reason
from engine.model.status import Notice
from engine.model.value import Quality
from engine.providers.base import Ask, What
from tests.unit.desk import market
from tests.unit.desk.market import NOON, quote, setting


def test_a_quote_fills_last_change_and_market_value() -> None:
    s = setting("NVDA")
    s.desk.accept((replace(quote("NVDA", 103.73, s.clock, prev=111.59), market_cap=2.55e12),))
    row = s.window.row("NVDA")
    assert row.last.value == 103.73
    assert row.last.quality is Quality.LIVE
    assert row.change_pct.value == pytest.approx(-7.0437, abs=1e-3)
    cap = 2.55e12 - 2.55e12 * 111.59 / 103.73
    assert row.market_cap_change_usd.value == pytest.approx(cap)


@pytest.mark.parametrize("last", [math.nan, 0.0, -1.0, math.inf])
def test_P11_D3_an_empty_or_impossible_price_never_overwrites_a_good_one(last: float) -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.clock.advance(15.0)
    s.desk.accept((quote("NVDA", last, s.clock),))
    assert s.row("NVDA").last.value == 103.0


def test_P11_an_empty_first_answer_is_a_reason_and_no_zero() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", math.nan, s.clock),))
    last = s.row("NVDA").last
    assert math.isnan(last.value)
    assert last.reason is Reason.NO_DATA


def test_P21_an_older_stamp_never_replaces_a_newer_one() -> None:
    s = setting("NVDA")
    first = quote("NVDA", 103.0, s.clock)
    s.clock.advance(30.0)
    newer = quote("NVDA", 104.0, s.clock)
    s.desk.accept((newer,))
    s.desk.accept((first,))
    s.desk.accept((newer,))
    assert s.row("NVDA").last.value == 104.0
    assert s.row("NVDA").trail == (104.0,)


def test_D5_a_hundredfold_price_is_held_back_and_flagged() -> None:
    s = setting("VOD.L")
    state = MarketState.REGULAR
    s.desk.accept((replace(quote("VOD.L", 72.0, s.clock, prev=71.0), market_state=state),))
    s.clock.advance(15.0)
    s.desk.accept((replace(quote("VOD.L", 7200.0, s.clock, prev=7100.0), market_state=state),))
    row = s.row("VOD.L")
    assert row.last.value == 72.0
    assert row.last.reason is Reason.BAD_PRICE
    s.desk.accept((replace(quote("VOD.L", 72.5, s.clock, prev=71.0), market_state=state),))
    assert s.row("VOD.L").last.reason is Reason.OK


def test_D5_a_new_level_that_the_bars_confirm_is_taken() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 4.0, s.clock, prev=4.0),))
    days = market.sessions_before(NOON.date(), 40)
    s.desk.accept((market.walk("NVDA", days, s.clock),))
    s.clock.advance(15.0)
    s.desk.accept((quote("NVDA", 100.0, s.clock),))
    assert s.row("NVDA").last.value == 100.0


def test_D8_a_stamp_in_the_future_is_not_live_and_told_once() -> None:
    s = setting("NVDA")
    ahead = quote("NVDA", 103.0, s.clock)
    for n in range(3):
        s.desk.accept((replace(ahead, as_of=NOON + timedelta(seconds=60 + n)),))
    row = s.row("NVDA")
    assert row.last.quality is Quality.STALE
    assert row.last.reason is Reason.CLOCK
    notice = s.window.views["notice", "clock"]
    assert isinstance(notice, Notice)
    assert notice.count == 3
    s.clock.advance(1.0)
    s.desk.accept((quote("NVDA", 104.0, s.clock),))
    assert s.row("NVDA").last.value == 104.0
    assert s.row("NVDA").last.quality is Quality.LIVE


def test_D22_a_price_is_grey_then_withdrawn_in_session() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    seen = []
    for seconds in (100.0, 30.0, 460.0, 20.0):
        s.clock.advance(seconds)
        s.desk.tick()
        seen.append(s.window.row("NVDA").last.quality)
    assert seen == [Quality.LIVE, Quality.STALE, Quality.STALE, Quality.MISSING]
    gone = s.window.row("NVDA").last
    assert gone.reason is Reason.WITHDRAWN
    assert "103" in gone.why


def test_a_price_is_frozen_and_kept_after_the_close() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.clock.advance(8 * 3600.0)
    s.desk.tick()
    assert s.window.row("NVDA").last.quality is Quality.FROZEN
    assert s.window.row("NVDA").last.value == 103.0


def test_the_stated_delay_counts_and_is_shown() -> None:
    s = setting("NVDA")
    s.desk.accept((replace(quote("NVDA", 103.0, s.clock), delay_s=900.0),))
    assert s.window.row("NVDA").last.quality is Quality.DELAYED
    s.clock.advance(700.0)
    s.desk.tick()
    assert s.window.row("NVDA").last.quality is Quality.DELAYED


def test_T2_after_a_sleep_everything_is_stale_until_new_values() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((quote("NVDA", 103.0, s.clock), market.dvol(50.0, s.clock)))
    s.clock.advance(1.0)
    s.desk.mark_all_stale()
    assert s.window.row("NVDA").last.quality is Quality.STALE
    assert s.window.row("BTC").dvol.quality is Quality.STALE
    s.clock.advance(1.0)
    s.desk.accept((quote("NVDA", 103.5, s.clock),))
    assert s.window.row("NVDA").last.quality is Quality.LIVE


def test_T1_a_wall_clock_set_back_gives_no_negative_age() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.clock.jump(-3600.0)
    s.desk.tick()
    assert s.row("NVDA").last.value == 103.0


def test_nothing_is_published_twice() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.window.calls.clear()
    s.desk.tick()
    s.desk.tick()
    assert ("row", "NVDA") not in s.window.calls
    assert ("race", "") not in s.window.calls
    s.desk.publish_all()
    assert ("row", "NVDA") in s.window.calls


def test_G6_a_late_answer_of_a_removed_symbol_brings_no_row_back() -> None:
    s = setting("NVDA", "AMD")
    s.desk.set_watchlist(("NVDA",))
    s.window.calls.clear()
    s.desk.accept((quote("AMD", 103.0, s.clock),))
    assert ("row", "AMD") not in s.window.calls
    assert [row.symbol for row in s.desk.snapshot().rows] == ["NVDA"]


def test_P18_a_refused_symbol_says_so_and_others_update() -> None:
    s = setting("NVDA", "NOPE")
    said = Refusal("NOPE", "quotes", Reason.NO_SUCH_SYMBOL, "", NOON, "yahoo")
    s.desk.accept((quote("NVDA", 103.0, s.clock), said))
    assert s.row("NVDA").last.known
    row = s.row("NOPE")
    assert row.refused == "symbol unknown to the source"
    assert row.last.reason is Reason.NO_SUCH_SYMBOL


def test_P1_a_failed_ask_gives_the_reason_and_keeps_known_values() -> None:
    s = setting("NVDA", "AMD")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    ask = Ask("yahoo", What.QUOTES, ("NVDA", "AMD"))
    s.desk.failed(ask, Reason.PROVIDER_DOWN, "timed out")
    assert s.window.row("NVDA").last.value == 103.0
    assert s.window.row("AMD").last.why == "the source does not answer: timed out"


def test_a_waiting_row_is_not_settled_and_a_failed_one_is() -> None:
    s = setting("SOL-USD")
    assert not s.desk.settled()
    for what in What:
        ask = Ask("yahoo", what, ("SOL-USD", "NVDA", "BTC"))
        s.desk.failed(ask, Reason.PROVIDER_DOWN, "timed out")
    assert s.desk.settled()


def test_offline_every_figure_says_so() -> None:
    s = setting("NVDA", "BTC", mode=Mode.OFFLINE)
    assert s.desk.settled()
    assert s.row("NVDA").last.reason is Reason.OFFLINE


def test_setters_never_load_the_exchange_calendar() -> None:
    clock, calendar = ManualClock(NOON), market.Weekdays()
    desk = Desk(clock, calendar, market.Window(), mode=Mode.LIVE)
    desk.set_watchlist(("NVDA", "BTC"))
    desk.select("NVDA")
    desk.set_race("NVDA", "ETH", RaceMeasure.ATM)
    desk.publish_all()
    desk.snapshot()
    assert calendar.asked == 0


def test_pre_market_price_has_its_own_fields() -> None:
    early = datetime(2026, 9, 16, 12, 0, tzinfo=NOON.tzinfo)
    s = setting("NVDA", now=early)
    s.desk.accept((replace(quote("NVDA", 100.0, s.clock), ext_last=103.0, ext_change_pct=3.0),))
    row = s.row("NVDA")
    assert row.last.quality is Quality.FROZEN
    assert (row.ext_last.value, row.ext_change_pct.value) == (103.0, 3.0)
    assert row.ext_last.quality is Quality.LIVE


@pytest.mark.parametrize(
    ("hours", "quality"), [(0.1, Quality.LIVE), (3.0, Quality.FROZEN)], ids=["now", "over"]
)
def test_a_price_after_the_close_carries_its_own_stamp(hours: float, quality: Quality) -> None:
    now = datetime(2026, 9, 17, 2, 0, tzinfo=NOON.tzinfo)
    s = setting("NVDA", now=now)
    at = now - timedelta(hours=hours)
    close = replace(quote("NVDA", 100.0, s.clock), as_of=now - timedelta(hours=6))
    s.desk.accept((replace(close, ext_last=103.0, ext_as_of=at),))
    ext = s.row("NVDA").ext_last
    assert (ext.as_of, ext.quality) == (at, quality)
    assert s.row("NVDA").last.as_of == now - timedelta(hours=6)


def test_D3_the_number_of_rejected_answers_is_shown() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((quote("NVDA", 103.0, s.clock), market.dvol(50.0, s.clock)))
    for _ in range(2):
        s.desk.accept((quote("NVDA", -1.0, s.clock), market.dvol(0.5, s.clock)))
    assert s.row("NVDA").last.why == "2 impossible answers rejected"
    assert s.row("BTC").dvol.why == "2 impossible answers rejected"


def intraday(day: date, closes: list[float], s: market.Setting) -> BarSeries:
    """Finished 5-minute bars from a session's opening on."""
    start = int(datetime(day.year, day.month, day.day, 13, 30, tzinfo=UTC).timestamp())
    stamps = np.array([start + 300 * n for n in range(len(closes))], dtype=np.int64)
    close = np.array(closes, dtype=np.float64)
    return BarSeries(
        "NVDA", "5m", stamps, close, close, close, close, close, len(closes), s.clock.now(),
        s.clock.monotonic(), "yahoo",
    )  # fmt: skip


def test_a_sparkline_starts_filled_with_the_sessions_bars() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    closes = [100.0 + 0.1 * n for n in range(29)]
    s.desk.accept((intraday(NOON.date(), [*closes, math.nan], s),))
    assert s.row("NVDA").trail == (*closes, 103.0)
    for price in (103.5, 104.0):
        s.clock.advance(15.0)
        s.desk.accept((quote("NVDA", price, s.clock),))
    assert s.row("NVDA").trail == (*closes, 104.0)
    s.clock.advance(300.0)
    s.desk.accept((quote("NVDA", 105.0, s.clock),))
    assert s.row("NVDA").trail == (*closes, 104.0, 105.0)


def test_a_sparkline_holds_one_session_and_at_most_120_prices() -> None:
    s = setting("NVDA")
    yesterday = NOON.date() - timedelta(days=1)
    s.desk.accept((intraday(yesterday, [100.0] * 78, s),))
    assert len(s.row("NVDA").trail) == 78
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    assert s.row("NVDA").trail == (103.0,)
    for n in range(200):
        s.clock.advance(15.0)
        s.desk.accept((quote("NVDA", 103.0 + 0.01 * n, s.clock),))
    assert len(s.row("NVDA").trail) == 120


def test_D1_D3_impossible_intraday_closes_are_left_out() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    bad = [math.nan, math.inf, 0.0, -1.0, 10_300.0, 102.0]
    s.desk.accept((intraday(NOON.date(), bad, s),))
    assert s.row("NVDA").trail == (102.0, 103.0)


def test_D3_a_refused_price_gives_the_kept_one_its_reason_and_ages_it() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.clock.advance(15.0)
    field = "regularMarketPrice"
    s.desk.accept((Refusal("NVDA", "quotes", Reason.BAD_PRICE, field, NOON, "yahoo"),))
    last = s.row("NVDA").last
    assert (last.value, last.quality) == (103.0, Quality.LIVE)
    assert last.why == "impossible price rejected: regularMarketPrice"
    s.clock.advance(16.0)
    assert s.row("NVDA").last.quality is Quality.STALE
    s.desk.accept((quote("NVDA", 104.0, s.clock),))
    last = s.row("NVDA").last
    assert (last.value, last.quality, last.why) == (104.0, Quality.LIVE, "")


def test_P17_a_reply_without_one_good_price_is_told_on_the_kept_values() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    ask = Ask("yahoo", What.QUOTES, ("NVDA",))
    s.clock.advance(15.0)
    s.desk.failed(ask, Reason.NO_DATA, "impossible price rejected: regularMarketPrice")
    assert s.row("NVDA").last.why == ""
    s.clock.advance(16.0)
    last = s.row("NVDA").last
    assert (last.value, last.quality) == (103.0, Quality.STALE)
    assert "impossible price rejected" in last.why


def test_a_market_value_a_coin_never_had_is_not_too_old() -> None:
    s = setting("BTC", "^VIX", "NVDA")
    s.desk.accept((quote("BTC", 101_222.0, s.clock, prev=1e5), quote("^VIX", 20.0, s.clock)))
    worth = replace(quote("NVDA", 103.0, s.clock), market_cap=1e12)
    s.desk.accept((worth,))
    s.clock.advance(3_600.0)
    assert s.row("BTC").last.reason is Reason.WITHDRAWN
    assert s.row("BTC").market_cap_change_usd.why == (
        "the source has no data: no market value in the quote"
    )
    assert s.row("^VIX").market_cap_change_usd.reason is Reason.NOT_APPLICABLE
    assert s.row("NVDA").market_cap_change_usd.reason is Reason.WITHDRAWN


def test_rows_of_a_list_that_comes_back_are_told_anew() -> None:
    made = setting("NVDA", "AMD")
    made.desk.accept((quote("NVDA", 101.0, made.clock), quote("AMD", 7.0, made.clock)))
    made.desk.set_watchlist(("AMD",))
    made.window.calls.clear()
    made.desk.set_watchlist(("NVDA", "AMD"))
    assert made.window.calls.count(("row", "NVDA")) == 1
    assert made.window.row("NVDA").last.value == 101.0
    assert ("row", "AMD") not in made.window.calls, "it never left"
