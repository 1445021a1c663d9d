"""Schedule and cadence: what is asked next, how often, in which batches."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.feed.cadence import Moment, Place, chain_period, day_complete, period, quote_period
from engine.feed.interest import Interest
from engine.feed.schedule import Schedule
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.quote import BarSeries, DvolSeries, Quote
from engine.providers.base import Ask, What
from engine.providers.yahoo.rate import SYMBOL as BILL
from tests.unit.feed.rig import LANES, START

CLOSE = START - timedelta(hours=18.5)


def at(seconds: float, *, is_open: bool = True, lean: bool = False) -> Moment:
    return Moment(seconds, START + timedelta(seconds=seconds), is_open, CLOSE, lean)


def quotes(ask: Ask) -> tuple[Quote, ...]:
    return tuple(Quote(s, 1.0, 1.0, START, 0.0, "yahoo") for s in ask.symbols)


def days(last: datetime, symbol: str = "NVDA", *, unknown: int = 0) -> BarSeries:
    """Four finished daily bars up to the date of `last` and a running one after it."""
    end = int(last.replace(hour=0, minute=0).timestamp())
    stamps = np.arange(end - 3 * 86_400, end + 2 * 86_400, 86_400, dtype=np.int64)
    known = np.full(5, 100.0)
    known[4 - unknown : 4] = math.nan
    return BarSeries(symbol, "1d", stamps, known, known, known, known, known, 4, last, 0.0, "yahoo")


def scheduled(*symbols: str, selected: str = "", visible: tuple[str, ...] = ()) -> Schedule:
    schedule = Schedule(LANES["yahoo"])
    schedule.set_interest(Interest(symbols, selected, visible))
    return schedule


def drained(schedule: Schedule, moment: Moment) -> list[Ask]:
    """Everything due at a moment, answered at once."""
    asks = []
    while (ask := schedule.pick(moment)) is not None:
        asks.append(ask)
        schedule.answered(ask, quotes(ask), moment)
        assert len(asks) < 5000
    return asks


def drained_of(schedule: Schedule, what: What, moment: Moment) -> list[Ask]:
    """The calls of one kind that are due, not answered."""
    ask = schedule.pick(moment, frozenset(What) - {what})
    return [] if ask is None else [ask]


def test_quotes_of_a_long_list_go_in_batches_of_fifty_with_the_bill() -> None:
    symbols = tuple(f"S{n}" for n in range(120))
    asks = [a for a in drained(scheduled(*symbols), at(0.0)) if a.what is What.QUOTES]
    assert all(len(ask.symbols) <= 50 for ask in asks)
    assert all(ask.symbols[-1] == BILL for ask in asks)
    asked = [s for ask in asks for s in ask.symbols if s != BILL]
    assert sorted(asked) == sorted(symbols)


def test_the_bill_in_the_list_is_asked_once_only() -> None:
    (ask,) = [a for a in drained(scheduled("NVDA", BILL), at(0.0)) if a.what is What.QUOTES]
    assert ask.symbols == ("NVDA", BILL)


def test_visible_rows_are_filled_before_the_others_and_earnings_last() -> None:
    asks = drained(scheduled("A", "B", "C", "D", selected="D", visible=("C",)), at(0.0))
    bars = [ask.symbols[0] for ask in asks if ask.what is What.DAILY_BARS]
    chains = [ask.symbols[0] for ask in asks if ask.what is What.CHAIN]
    assert bars == chains == ["D", "C", "A", "B"]
    assert [ask.what for ask in asks[-8:]] == [What.EARNINGS] * 4 + [What.FUNDAMENTALS] * 4


def test_a_selected_symbol_outside_the_list_is_asked_too() -> None:
    asked = {s for ask in drained(scheduled("A", selected="Z"), at(0.0)) for s in ask.symbols}
    assert asked == {"A", "Z", BILL}


def test_nothing_is_due_twice_before_its_time() -> None:
    schedule = scheduled("NVDA", "AMD")
    drained(schedule, at(0.0))
    assert drained(schedule, at(14.9)) == []
    assert schedule.next_due(at(14.9)) == pytest.approx(15.0)
    assert [ask.what for ask in drained(schedule, at(15.0))] == [What.QUOTES]


def test_progress_survives_a_change_of_the_list() -> None:
    schedule = scheduled("NVDA", "AMD")
    drained(schedule, at(0.0))
    schedule.set_interest(Interest(("AMD", "ORCL", "NVDA"), "AMD"))
    assert {s for ask in drained(schedule, at(1.0)) for s in ask.symbols} == {"ORCL", BILL}


def test_intraday_bars_are_asked_for_twelve_charts_four_of_them_every_five_minutes() -> None:
    names = tuple("ABCDEFGHIJKLMN")
    schedule = scheduled(*names)
    schedule.set_interest(Interest(names, charts=names))

    def asked(seconds: float) -> str:
        asks = drained(schedule, at(seconds))
        return "".join(s for a in asks if a.what is What.INTRADAY_BARS for s in a.symbols)

    assert asked(0.0) == "ABCDEFGHIJKL"
    assert asked(300.0) == "ABCD"
    assert asked(600.0) == "ABCD"
    assert asked(900.0) == "ABCDEFGHIJKL"


def test_a_failing_item_lets_the_next_ones_pass() -> None:
    schedule = scheduled("NVDA", selected="NVDA")
    first = schedule.pick(at(0.0))
    assert first is not None
    assert first.what is What.QUOTES
    schedule.failed(first, at(0.0), 3.0)
    schedule.failed(first, at(0.0), 3.0)
    following = schedule.pick(at(3.0))
    assert following is not None
    assert following.what is What.DAILY_BARS


def test_kinds_that_are_shut_are_neither_picked_nor_waited_for() -> None:
    schedule = scheduled("NVDA")
    shut = frozenset(What) - {What.DAILY_BARS}
    ask = schedule.pick(at(0.0), shut)
    assert ask is not None
    assert ask.what is What.DAILY_BARS
    schedule.answered(ask, quotes(ask), at(0.0))
    assert schedule.pick(at(0.0), shut) is None
    assert schedule.next_due(at(0.0), shut) == math.inf


def test_a_report_within_a_week_is_checked_every_four_hours() -> None:
    schedule = scheduled("NVDA", "AMD")
    drained(schedule, at(0.0))
    soon = EarningsEvent(
        "NVDA", START.date() + timedelta(days=3), Session.AMC, EventStatus.ESTIMATED, "yahoo", START
    )
    ask = Ask("yahoo", What.EARNINGS, ("NVDA",))
    schedule.answered(ask, (soon,), at(0.0))
    due = [a.symbols for a in drained(schedule, at(14_400.0)) if a.what is What.EARNINGS]
    assert due == [("NVDA",)]


def woken(hours: float, *, is_open: bool = True) -> Moment:
    """Ten seconds of the monotonic clock after START, of which the wall clock knows more."""
    close = CLOSE + timedelta(days=int(hours / 24.0))
    return Moment(10.0, START + timedelta(hours=hours), is_open, close)


def test_T2_after_waking_what_moves_is_due_prices_at_once_the_rest_within_ten_seconds() -> None:
    schedule = scheduled("NVDA", "AMD")
    drained(schedule, at(0.0))
    schedule.woke(woken(1.0))
    assert [ask.what for ask in drained(schedule, woken(1.0))] == [What.QUOTES]
    schedule.woke(woken(1.0))
    later = replace(woken(1.0), mono=20.0)
    assert {ask.what for ask in drained(schedule, later)} == {What.QUOTES, What.CHAIN}


def test_T2_after_waking_what_rests_or_is_not_due_by_the_wall_clock_is_left_alone() -> None:
    schedule = scheduled(*(f"S{n}" for n in range(60)))
    drained(schedule, at(0.0))
    schedule.woke(woken(9.0, is_open=False))
    later = replace(woken(9.0, is_open=False), mono=20.0)
    assert {ask.what for ask in drained(schedule, later)} == {What.QUOTES}


def test_T2_after_a_night_s_sleep_bars_and_reports_are_overdue_and_after_a_week_all_is() -> None:
    schedule = scheduled("NVDA")
    drained(schedule, at(0.0))
    schedule.woke(woken(25.0))
    over = replace(woken(25.0), mono=20.0)
    live = {What.QUOTES, What.CHAIN}
    assert {a.what for a in drained(schedule, over)} == live | {What.DAILY_BARS, What.EARNINGS}
    schedule.woke(replace(woken(24.0 * 8.0), mono=30.0))
    week = replace(woken(24.0 * 8.0), mono=40.0)
    kinds = {a.what for a in drained(schedule, week)}
    assert kinds == live | {What.DAILY_BARS, What.EARNINGS, What.FUNDAMENTALS}


def test_the_reason_for_missing_rows_is_told_once() -> None:
    schedule = scheduled("NVDA")
    every = frozenset(What)
    assert len(schedule.unsettled(every, give_up=False)) == 5
    assert schedule.unsettled(every, give_up=False) == []
    before = schedule.settled
    assert schedule.unsettled(every, give_up=True) == []
    assert (before, schedule.settled) == (False, True)
    assert schedule.pick(at(0.0)) is not None


@given(
    st.lists(st.sampled_from(["NVDA", "AMD", "^VIX", "SOL-USD", "2330.TW", "ES=F"]), unique=True),
    st.lists(st.floats(0.1, 2000.0), max_size=12),
    st.booleans(),
)
def test_every_due_item_is_found_and_every_wait_is_honest(
    symbols: list[str], steps: list[float], is_open: bool
) -> None:
    schedule = scheduled(*symbols)
    now = 0.0
    drained(schedule, at(now, is_open=is_open))
    assert schedule.settled
    for step in steps:
        due = schedule.next_due(at(now, is_open=is_open))
        now += step
        moment = at(now, is_open=is_open)
        assert (schedule.pick(moment) is not None) == (due <= now)
        drained(schedule, moment)


def test_price_pace_follows_the_session_and_the_length_of_the_list() -> None:
    assert quote_period("NVDA", 50, is_open=True) == 15.0
    assert quote_period("NVDA", 51, is_open=True) == 60.0
    assert quote_period("NVDA", 5, is_open=False) == 300.0
    assert quote_period("SOL-USD", 5, is_open=False) == 15.0
    assert quote_period("BTC", 2, is_open=False) == 15.0


@pytest.mark.parametrize(
    ("symbol", "place", "is_open", "seconds"),
    [
        ("NVDA", Place(0, 12), True, 900.0),
        ("NVDA", Place(11, 50), True, 900.0),
        ("NVDA", Place(12, 50), True, 3600.0),
        ("NVDA", Place(40, 50, selected=True), True, 900.0),
        ("NVDA", Place(19, 500), True, 900.0),
        ("NVDA", Place(20, 500), True, 23_400.0),
        ("NVDA", Place(0, 12), False, math.inf),
        ("BTC", Place(0, 2), False, 300.0),
    ],
)
def test_chain_pace(symbol: str, place: Place, is_open: bool, seconds: float) -> None:
    assert chain_period(symbol, place, is_open=is_open) == seconds


def test_beyond_the_soft_budget_everything_is_four_times_slower() -> None:
    place = Place(0, 1)
    for what in (What.QUOTES, What.CHAIN, What.DVOL, What.EARNINGS, What.INTRADAY_BARS):
        usual = period(what, "BTC", place, at(0.0), news=None)
        assert period(what, "BTC", place, at(0.0, lean=True), news=None) == 4.0 * usual


def test_finished_days_are_asked_for_after_the_close_spread_over_the_rows() -> None:
    first = day_complete("NVDA", Place(0, 50), at(0.0))
    later = day_complete("NVDA", Place(19, 50), at(0.0))
    last = day_complete("NVDA", Place(49, 50), at(0.0))
    assert first == CLOSE + timedelta(minutes=5)
    assert later is not None
    assert last is not None
    assert CLOSE + timedelta(minutes=14) < later <= CLOSE + timedelta(minutes=15)
    assert CLOSE + timedelta(minutes=60) < last <= CLOSE + timedelta(minutes=65)
    assert day_complete("NVDA", Place(0, 1), Moment(0.0, START)) is None


def test_coins_finish_their_day_at_midnight_utc() -> None:
    midnight = datetime(2026, 9, 16, tzinfo=UTC)
    assert day_complete("BTC", Place(0, 2), at(0.0)) == midnight + timedelta(minutes=5)


def test_coin_histories_are_renewed_once_a_day() -> None:
    schedule = Schedule(LANES["deribit"])
    schedule.set_interest(Interest(("BTC",)))
    histories = {What.DAILY_BARS, What.DVOL_HISTORY}
    assert histories <= {ask.what for ask in drained(schedule, at(0.0))}
    count = 0
    for quarter in range(1, 4 * 48):
        asks = drained(schedule, at(quarter * 900.0))
        count += sum(1 for ask in asks if ask.what in histories)
    assert count == 4


def test_a_day_that_is_missing_after_the_close_is_asked_for_again_after_an_hour() -> None:
    schedule = scheduled("NVDA")
    drained(schedule, at(0.0))
    ask = Ask("yahoo", What.DAILY_BARS, ("NVDA",))
    schedule.answered(ask, (days(CLOSE - timedelta(days=1)),), at(0.0))
    asked = []
    for minute in range(0, 24 * 60, 5):
        for due in drained_of(schedule, What.DAILY_BARS, at(minute * 60.0)):
            schedule.answered(due, (days(CLOSE - timedelta(days=1)),), at(minute * 60.0))
            asked.append(minute / 60)
    assert asked == [1.0, 3.0, 7.0, 15.0, 23.0]
    schedule.answered(ask, (days(CLOSE),), at(24 * 3600.0))
    assert not drained_of(schedule, What.DAILY_BARS, at(72 * 3600.0))


def test_a_finished_day_without_a_close_counts_as_missing() -> None:
    schedule = scheduled("NVDA")
    drained(schedule, at(0.0))
    ask = Ask("yahoo", What.DAILY_BARS, ("NVDA",))
    schedule.answered(ask, (days(CLOSE, unknown=1),), at(0.0))
    assert drained_of(schedule, What.DAILY_BARS, at(3600.0)) == [ask]
    schedule.answered(ask, (days(CLOSE, unknown=4),), at(3600.0))
    assert drained_of(schedule, What.DAILY_BARS, at(3 * 3600.0)) == [ask]


def test_a_history_from_before_the_close_is_asked_again_then_however_late_the_retry_is() -> None:
    schedule = scheduled("NVDA")
    drained(schedule, at(0.0))
    ask = Ask("yahoo", What.DAILY_BARS, ("NVDA",))
    close = START + timedelta(seconds=60)
    early = Moment(120.0, START + timedelta(seconds=120), last_close=close)
    schedule.answered(ask, (days(CLOSE),), early)
    settled = Moment(400.0, START + timedelta(seconds=400), last_close=close)
    assert drained_of(schedule, What.DAILY_BARS, settled) == [ask]


def test_a_dvol_history_without_yesterday_is_asked_for_again() -> None:
    schedule = Schedule(LANES["deribit"])
    schedule.set_interest(Interest(("BTC",)))
    drained(schedule, at(0.0))
    ask = Ask("deribit", What.DVOL_HISTORY, ("BTC",))
    for back, due in ((2, [ask]), (1, [])):
        bars = days(START - timedelta(days=back))
        known = (bars.stamps, bars.open, bars.high, bars.low, bars.close, bars.complete)
        series = DvolSeries("BTC", "1D", *known, START, 0.0, "deribit")
        schedule.answered(ask, (series,), at(0.0))
        assert drained_of(schedule, What.DVOL_HISTORY, at(3600.0)) == due
