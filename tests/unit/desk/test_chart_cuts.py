"""The chart's intervals: weeks, months and minutes, their moves in sigma, comparisons, reports."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from engine.desk.ages import Moment
from engine.desk.cut import Cut, cut_of
from engine.desk.cuts import Cuts
from engine.desk.kinds import ChartAsk
from engine.desk.store import Store
from engine.desk.views import ChartView, Mode
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.quote import BarSeries, Quote
from engine.model.reason import Reason
from engine.providers.base import Ask, What
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, quote, setting

TODAY = NOON.date()
FIVES = [100.0 + 0.1 * n for n in range(30)]
"""Closes from 9:30 to 12:00 New York."""


def chart(s: Setting, symbol: str = "NVDA") -> ChartView:
    view = s.window.views["chart", ""]
    assert isinstance(view, ChartView)
    assert view.symbol == symbol
    return view


def charted(interval: str, *compare: str, symbol: str = "NVDA", listed: str = "NVDA") -> Setting:
    s = setting(listed)
    s.desk.show_charts((ChartAsk("", symbol, interval, compare),))
    return s


def with_days(interval: str, *compare: str) -> tuple[Setting, BarSeries]:
    s = charted(interval, *compare)
    bars = market.walk("NVDA", market.sessions_before(TODAY, 120), s.clock)
    bars = replace(bars, volume=np.arange(120.0) + 1.0)
    s.desk.accept((bars,))
    return s, bars


def at_hour(hour: int, minute: int = 0) -> float:
    """Epoch second of a New York time of the day (summer)."""
    midnight = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)
    return (midnight + timedelta(hours=hour + 4, minutes=minute)).timestamp()


def test_an_unknown_interval_is_daily_and_a_symbol_compared_once() -> None:
    assert cut_of("2h", ("BTC", "BTC")) == Cut("D", ("BTC",))
    assert cut_of("15", ()) == Cut("15")


def test_a_daily_chart_has_the_volume_of_its_bars() -> None:
    s, bars = with_days("D")
    view = chart(s)
    assert (view.interval, view.intervals) == ("D", ("D", "W", "M"))
    assert view.volume is not None
    np.testing.assert_array_equal(view.volume, bars.volume)
    assert view.states is None


def test_before_any_bar_there_is_neither_volume_nor_move() -> None:
    view = chart(charted("D"))
    assert view.volume is None
    assert view.z_move is None


@pytest.mark.parametrize(("interval", "what"), [("D", What.DAILY_BARS), ("5", What.INTRADAY_BARS)])
def test_a_chart_without_bars_says_at_once_that_its_source_failed(
    interval: str, what: What
) -> None:
    s = charted(interval)
    s.desk.tick()
    before = chart(s).reason
    s.desk.failed(Ask("yahoo", what, ("NVDA",)), Reason.PROVIDER_DOWN, "HTTP 503")
    s.desk.tick()
    assert "HTTP 503" in chart(s).reason != before


def test_a_bars_move_is_in_sigma_of_the_day_before() -> None:
    s, bars = with_days("D")
    view = chart(s)
    assert view.z_move is not None
    assert np.isnan(view.z_move[:31]).all()
    day = math.log(bars.close[-1] / bars.close[-2])
    assert view.z_move[-1] == pytest.approx(day / (view.rv[-2] / 100.0 / math.sqrt(252.0)))


def test_todays_move_in_sigma_is_the_one_of_the_list() -> None:
    s, bars = with_days("D")
    before = float(bars.close[-1])
    s.desk.accept((quote("NVDA", before * 1.03, s.clock, prev=before),))
    view = chart(s)
    assert view.z_move is not None
    assert view.z_move[-1] == pytest.approx(s.row("NVDA").change_sigma.value)


def test_weeks_end_on_their_last_session_and_take_its_volatility() -> None:
    daily = chart(with_days("D")[0])
    view = chart(with_days("W")[0])
    days = [datetime.fromtimestamp(t, UTC).date() for t in view.times]
    assert {day.weekday() for day in days[1:-1]} <= {3, 4}
    place = np.searchsorted(daily.times, view.times)
    np.testing.assert_array_equal(view.times, daily.times[place])
    np.testing.assert_array_equal(view.rv, daily.rv[place])
    np.testing.assert_array_equal(view.close, daily.close[place])


def test_a_weeks_move_in_sigma_is_that_of_its_days() -> None:
    daily, view = chart(with_days("D")[0]), chart(with_days("W")[0])
    assert view.z_move is not None
    first, last = (int(np.searchsorted(daily.times, t)) for t in view.times[-3:-1])
    move = math.log(daily.close[last] / daily.close[first])
    sigma = daily.rv[first] / 100.0 * math.sqrt((last - first) / 252.0)
    assert view.z_move[-2] == pytest.approx(move / sigma)


@pytest.mark.parametrize("interval", ["W", "M"])
def test_the_running_bar_of_a_long_interval_follows_the_price(interval: str) -> None:
    s, _ = with_days(interval)
    before = chart(s)
    s.desk.accept((replace(quote("NVDA", 999.0, s.clock), volume=5.0),))
    view = chart(s)
    assert view.close[-1] == view.high[-1] == 999.0
    assert view.times.size == before.times.size
    assert view.times[-1] == datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC).timestamp()
    assert view.volume is not None
    assert before.volume is not None
    assert view.volume[-1] == before.volume[-1] + 5.0
    np.testing.assert_array_equal(view.close[:-1], before.close[:-1])


def test_a_new_week_begins_with_its_first_price() -> None:
    monday = datetime(2026, 9, 21, 15, 0, tzinfo=UTC)
    s = charted("W")
    s.go_to(monday)
    bars = market.walk("NVDA", market.sessions_before(date(2026, 9, 19), 60), s.clock)
    s.desk.accept((bars,))
    weeks = chart(s).times.size
    later = replace(bars, received=s.clock.monotonic())
    s.desk.accept((replace(quote("NVDA", 120.0, s.clock), open=119.0), later))
    view = chart(s)
    assert view.times.size == weeks + 1
    assert (view.open[-1], view.close[-1]) == (119.0, 120.0)


def test_a_price_cuts_nothing_anew_but_the_last_bar() -> None:
    clock = setting("NVDA").clock
    hours = market.hours()
    store, cuts = Store(hours), Cuts()
    sheet = store.sheet("NVDA")
    store.take_bars(market.walk("NVDA", market.sessions_before(TODAY, 120), clock), NOON)
    store.take_intraday(market.fives("NVDA", TODAY, FIVES, clock), NOON)
    moment = Moment(NOON, clock.monotonic(), Mode.LIVE, hours, float("-inf"), 1)
    for interval in ("W", "15"):
        cuts.bars(sheet, interval, moment)
    made = cuts.count("NVDA")
    for price in (101.0, 102.0, 103.0):
        sheet.quote = Quote("NVDA", price, 100.0, NOON + timedelta(minutes=1), 0.0, "yahoo")
        for interval in ("W", "15"):
            assert cuts.bars(sheet, interval, moment).candles.close[-1] >= 101.0
    assert cuts.count("NVDA") == made


# -- within the day --------------------------------------------------------------------------------


def with_fives(interval: str, closes: list[float] = FIVES) -> Setting:
    s, _ = with_days(interval)
    s.desk.accept((market.fives("NVDA", TODAY, closes, s.clock),))
    s.desk.tick()
    return s


def test_minutes_are_offered_once_there_are_bars_and_say_why_before() -> None:
    s, _ = with_days("15")
    view = chart(s)
    assert (view.times.size, view.reason) == (0, "waiting for the first answer")
    s.desk.accept((market.fives("NVDA", TODAY, FIVES, s.clock),))
    s.desk.tick()
    view = chart(s)
    assert view.reason == ""
    assert view.intervals == ("5", "15", "30", "60", "D", "W", "M")


def test_one_minute_says_that_nobody_is_asked_for_it() -> None:
    view = chart(with_fives("1"))
    assert view.times.size == 0
    assert view.reason == "no source is asked for bars of 1 minute"
    assert "1" not in view.intervals


@pytest.mark.parametrize(("interval", "count"), [("5", 30), ("15", 10), ("30", 5), ("60", 3)])
def test_minutes_are_counted_from_the_opening(interval: str, count: int) -> None:
    view = chart(with_fives(interval))
    assert view.times.size == count
    assert view.times[0] == at_hour(9, 30)
    assert set(np.diff(view.times)) == {60.0 * int(interval)}
    assert view.states is not None
    assert view.states.tolist() == [0] * count
    assert view.close[-1] == FIVES[-1]


def test_a_bar_of_another_age_is_left_out() -> None:
    s, _ = with_days("5")
    bars = market.fives("NVDA", TODAY, FIVES, s.clock)
    bars.stamps[0], bars.stamps[-1] = 300, 4_000_000_200
    s.desk.accept((bars,))
    s.desk.tick()
    assert chart(s).times.size == len(FIVES) - 2


def test_a_bar_of_minutes_has_the_volatility_of_the_day_before() -> None:
    daily, view = chart(with_days("D")[0]), chart(with_fives("30"))
    assert set(view.rv) == {daily.rv[-1]}
    assert view.z_move is not None
    part = math.sqrt(30.0 / 390.0 / 252.0)
    for n in (1, 2, 3):
        move = math.log(view.close[n] / view.close[n - 1])
        assert view.z_move[n] == pytest.approx(move / (daily.rv[-1] / 100.0 * part))


def test_the_night_is_no_part_of_the_first_bars_move() -> None:
    s, _ = with_days("30")
    yesterday = market.fives("NVDA", market.sessions_before(TODAY, 1)[0], [50.0] * 78, s.clock)
    today = market.fives("NVDA", TODAY, FIVES, s.clock)
    both = replace(
        today,
        stamps=np.concatenate([yesterday.stamps, today.stamps]),
        open=np.concatenate([yesterday.open, today.open]),
        high=np.concatenate([yesterday.high, today.high]),
        low=np.concatenate([yesterday.low, today.low]),
        close=np.concatenate([yesterday.close, today.close]),
        volume=np.concatenate([yesterday.volume, today.volume]),
        complete=108,
    )
    s.desk.accept((both,))
    s.desk.tick()
    view = chart(s)
    assert view.z_move is not None
    assert view.times.size == 13 + 5
    assert abs(view.z_move[13]) < 2.0


def test_before_and_after_the_session_are_told_apart_and_have_no_sigma() -> None:
    s, _ = with_days("60")
    stamps = np.array(
        [at_hour(9, 25), at_hour(9, 30), at_hour(15, 55), at_hour(16), at_hour(16, 55)]
    ).astype(np.int64)
    price = np.full(5, 100.0)
    s.go_to(NOON + timedelta(hours=6))
    s.desk.accept(
        (
            BarSeries(
                "NVDA", "5m", stamps, price, price, price, price, price, 5, s.clock.now(),
                s.clock.monotonic(), "yahoo",
            ),
        )
    )  # fmt: skip
    s.desk.tick()
    view = chart(s)
    assert view.states is not None
    assert view.z_move is not None
    assert view.states.tolist() == [1, 0, 0, 2, 2]
    assert view.times.tolist() == [
        at_hour(8, 30), at_hour(9, 30), at_hour(15, 30), at_hour(16), at_hour(16, 30)
    ]  # fmt: skip
    assert np.isnan(view.z_move[[0, 3, 4]]).all()


def test_bars_after_the_session_are_no_part_of_the_sparkline() -> None:
    s = setting("NVDA")
    s.go_to(NOON + timedelta(hours=5))
    s.desk.accept((quote("NVDA", 107.0, s.clock),))
    closes = [100.0 + 0.1 * n for n in range(78)]
    s.desk.accept((market.fives("NVDA", TODAY, [*closes, 150.0, 151.0], s.clock),))
    assert max(s.row("NVDA").trail) == pytest.approx(closes[-1])


def test_the_price_runs_the_last_bar_and_begins_the_next() -> None:
    s = with_fives("5")
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 110.0, s.clock),))
    view = chart(s)
    assert (view.times[-1], view.close[-1]) == (at_hour(12), 110.0)
    assert view.times.size == 31
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 90.0, s.clock),))
    view = chart(s)
    assert view.times.size == 31
    assert view.close[-1] == 90.0
    s.clock.advance(300.0)
    s.desk.accept((quote("NVDA", 95.0, s.clock),))
    assert chart(s).times[-2:].tolist() == [at_hour(12), at_hour(12, 5)]


def test_a_running_bar_of_an_hour_keeps_what_the_source_has_told_of_it() -> None:
    s = with_fives("60")
    before = chart(s)
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 101.0, s.clock),))
    view = chart(s)
    assert view.times.tolist() == before.times.tolist()
    assert (view.open[-1], view.high[-1]) == (before.open[-1], before.high[-1])
    assert view.close[-1] == 101.0


def test_a_price_within_the_sources_running_bar_goes_on_with_it() -> None:
    s = with_fives("5", [*FIVES, 103.0])
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 90.0, s.clock),))
    view = chart(s)
    assert view.times.size == 31
    assert (view.open[-1], view.high[-1], view.low[-1], view.close[-1]) == (
        103.0,
        103.0,
        90.0,
        90.0,
    )
    assert view.volume is not None
    assert view.volume[-1] == 103.0


def test_a_price_before_the_opening_is_a_bar_of_its_own() -> None:
    s = with_fives("15")
    s.go_to(NOON + timedelta(hours=20))
    late = replace(
        quote("NVDA", 103.0, s.clock), as_of=NOON + timedelta(hours=4), ext_last=104.0,
        ext_as_of=s.clock.now(),
    )  # fmt: skip
    s.desk.accept((late,))
    view = chart(s)
    assert view.states is not None
    assert (view.states[-1], view.close[-1]) == (1, 104.0)
    assert view.times[-1] == s.clock.now().timestamp()
    assert set(view.states[:-1]) == {0}


def test_a_coins_bars_are_all_of_its_regular_day() -> None:
    s = charted("60", symbol="BTC", listed="BTC")
    stamps = np.array([at_hour(0) + 300 * n for n in range(36)]).astype(np.int64)
    price = np.linspace(100.0, 101.0, 36)
    s.desk.accept(
        (
            BarSeries(
                "BTC", "5m", stamps, price, price, price, price, price, 36, s.clock.now(),
                s.clock.monotonic(), "deribit",
            ),
        )
    )  # fmt: skip
    s.desk.tick()
    view = chart(s, "BTC")
    assert view.times.size == 3
    assert view.states is not None
    assert set(view.states) == {0}


def test_a_replay_without_bars_within_the_day_says_so() -> None:
    s = setting("NVDA", mode=Mode.REPLAY)
    s.desk.show_charts((ChartAsk("", "NVDA", "5"),))
    assert chart(s).reason == "the replay has no bars within the day"


# -- comparisons and reports ---------------------------------------------------------------------


def test_a_compared_symbol_that_is_not_listed_brings_its_closes() -> None:
    s, _ = with_days("D", "AMD")
    (line,) = chart(s).compare
    assert (line.symbol, line.measure, line.times.size) == ("AMD", "close", 0)
    assert line.last.why == "waiting for the first answer"
    bars = market.walk("AMD", market.sessions_before(TODAY, 60), s.clock, seed=2)
    s.desk.accept((bars, quote("AMD", 101.0, s.clock)))
    s.desk.tick()
    (line,) = chart(s).compare
    assert line.values[-1] == 101.0
    np.testing.assert_array_equal(line.values[:-1], bars.close)
    assert line.last.value == 101.0


def test_past_and_coming_reports_are_marks_and_the_coming_one_is_named() -> None:
    s, _ = with_days("D")
    days = [TODAY - timedelta(days=60), TODAY + timedelta(days=14)]
    for day, status in zip(days, (EventStatus.REPORTED, EventStatus.CONFIRMED), strict=True):
        s.desk.accept((EarningsEvent("NVDA", day, Session.AMC, status, "yahoo", NOON),))
    view = chart(s)
    assert [event.at.date() for event in view.events] == days
    assert view.next_report is not None
    assert view.next_report.day == days[1]
