"""Whose previous close, high and low a price has, where the trading day is not New York's."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from engine.desk.hours import Hours
from engine.desk.store import Store
from engine.model.instrument import Kind
from engine.model.quote import Quote, Tick
from tests.unit.desk.market import Day, Weekdays, quote, series, setting

if TYPE_CHECKING:
    from tests.unit.desk.market import Setting

SYDNEY = ZoneInfo("Australia/Sydney")
CLOSE = datetime(2026, 11, 18, 5, 0, tzinfo=UTC)
"""16:00 of a Wednesday in Sydney."""
OPEN = datetime(2026, 11, 18, 23, 0, tzinfo=UTC)
"""10:00 of the Thursday in Sydney, still Wednesday in UTC."""
MIDNIGHT = datetime(2026, 11, 19, tzinfo=UTC)
NIGHT = datetime(2026, 11, 18, 0, 10, tzinfo=UTC)


class Sydney:
    """Every weekday from 10:00 to 16:00, whichever symbol asks."""

    def of(self, symbol: str) -> Sydney | None:
        return self if symbol.endswith(".AX") else None

    def zone(self, symbol: str) -> ZoneInfo | None:
        return SYDNEY if symbol.endswith(".AX") else None

    def covers(self, at: datetime) -> bool:
        return at.year < 2060

    def day(self, day: date) -> Day | None:
        if day.weekday() > 4:
            return None
        start, end = (datetime.combine(day, time(hour), SYDNEY) for hour in (10, 16))
        return Day(day, start.astimezone(UTC), end.astimezone(UTC))

    def between(self, first: date, last: date) -> tuple[Day, ...]:
        days = (self.day(first + timedelta(days=n)) for n in range((last - first).days + 1))
        return tuple(day for day in days if day is not None)

    def _around(self, at: datetime) -> tuple[Day, ...]:
        week = timedelta(days=7)
        return self.between((at - week).date(), (at + week).date())

    def is_open(self, at: datetime) -> bool:
        return any(day.open <= at < day.close for day in self._around(at))

    def previous(self, at: datetime) -> Day:
        return [day for day in self._around(at) if day.close <= at][-1]

    def next(self, at: datetime) -> Day:
        return next(day for day in self._around(at) if day.open > at)


def _store() -> Store:
    """A store that knows New York and, from the first mention of BHP.AX on, Sydney."""
    hours = Hours(Weekdays(), Sydney())
    store = Store(hours)
    store.sheet("BHP.AX")
    hours.warm_up(CLOSE)
    return store


def _told(store: Store, symbol: str, last: float, prev: float, at: datetime) -> Quote:
    """Take a whole quote; what is shown then."""
    store.take_quote(Quote(symbol, last, prev, at, 0.0, "yahoo", high=last, low=last), at)
    return _shown(store, symbol)


def _ticked(store: Store, symbol: str, price: float, at: datetime) -> Quote:
    """Take a tick of the session; what is shown then."""
    store.take_tick(Tick(symbol, price, at, 1.0, "yahoo-stream"), at)
    return _shown(store, symbol)


def _shown(store: Store, symbol: str) -> Quote:
    found = store.sheet(symbol).quote
    assert found is not None
    return found


def test_T3_the_first_tick_in_sydney_changes_against_yesterdays_close() -> None:
    store = _store()
    _told(store, "BHP.AX", 110.0, 100.0, CLOSE)
    found = _ticked(store, "BHP.AX", 111.0, OPEN + timedelta(minutes=10))
    assert (found.last, found.prev_close) == (111.0, 110.0)
    assert math.isnan(found.high)


def test_T3_a_session_in_sydney_goes_on_through_midnight_utc() -> None:
    store = _store()
    _told(store, "BHP.AX", 50.0, 49.0, MIDNIGHT - timedelta(minutes=30))
    found = _ticked(store, "BHP.AX", 50.5, MIDNIGHT + timedelta(minutes=1))
    assert (found.prev_close, found.high, found.low) == (49.0, 50.5, 50.0)


def test_a_tick_in_sydney_without_a_closing_quote_has_the_bars_close() -> None:
    store = _store()
    _told(store, "BHP.AX", 108.0, 100.0, CLOSE - timedelta(hours=2))
    assert math.isnan(_ticked(store, "BHP.AX", 111.0, OPEN + timedelta(minutes=10)).prev_close)
    s = setting(now=OPEN)
    days = [date(2026, 11, 17), date(2026, 11, 18)]
    bars = series("BHP.AX", days, [[100.0, 110.0]] * 4, s.clock)
    assert store.take_bars(bars, OPEN)
    assert _ticked(store, "BHP.AX", 111.0, OPEN + timedelta(minutes=11)).prev_close == 110.0


def test_a_whole_quote_without_a_previous_close_takes_none_from_another_session() -> None:
    store = _store()
    _told(store, "BHP.AX", 110.0, 100.0, CLOSE)
    found = _told(store, "BHP.AX", 111.0, math.nan, OPEN + timedelta(minutes=10))
    assert math.isnan(found.prev_close)
    _told(store, "BHP.AX", 112.0, 110.0, OPEN + timedelta(minutes=20))
    assert _told(store, "BHP.AX", 113.0, math.nan, MIDNIGHT).prev_close == 110.0


def _future(s: Setting, price: float) -> None:
    s.desk.accept((Tick("ES=F", price, s.clock.now(), s.clock.monotonic(), "yahoo-stream"),))


def test_a_future_after_its_daily_break_has_no_previous_close_until_a_quote_tells_it() -> None:
    s = setting("ES=F", now=datetime(2026, 11, 18, 21, 59, tzinfo=UTC))
    s.desk.accept((quote("ES=F", 5_000.0, s.clock, prev=4_900.0),))
    s.clock.advance(30.0)
    _future(s, 5_005.0)
    assert s.row("ES=F").change_pct.value == pytest.approx((5_005 / 4_900 - 1) * 100)
    s.go_to(datetime(2026, 11, 18, 23, 5, tzinfo=UTC))
    _future(s, 5_010.0)
    row = s.row("ES=F")
    assert row.last.value == 5_010.0
    assert row.change_pct.why == "the source has no data: no previous close"
    s.clock.advance(15.0)
    s.desk.accept((quote("ES=F", 5_010.0, s.clock, prev=5_000.0),))
    assert s.row("ES=F").change_pct.value == pytest.approx(0.2)


@pytest.mark.parametrize("symbol", ["ES=F", "EURUSD=X", "X.QQ"])
def test_a_previous_close_is_not_handed_from_quote_to_quote_where_no_calendar_is(
    symbol: str,
) -> None:
    store, at = _store(), datetime(2026, 11, 18, 20, 0, tzinfo=UTC)
    _told(store, symbol, 1.0, 0.9, at)
    seen = [
        _told(store, symbol, 1.0, math.nan, at + timedelta(minutes=m)).prev_close for m in (5, 10)
    ]
    assert seen == [0.9, 0.9]
    late = at + timedelta(minutes=15)
    assert math.isnan(_told(store, symbol, 1.0, math.nan, late).prev_close)


def _coin(at: datetime, source: str, prev: float = math.nan) -> Quote:
    return Quote("BTC", 100_000.0, prev, at, 0.0, source, currency="USD", kind=Kind.CRYPTO)


def test_a_coins_price_of_a_day_ago_is_not_carried_through_the_day() -> None:
    store, seen = _store(), []
    store.take_quote(_coin(NIGHT, "deribit", 95_000.0), NIGHT)
    for minutes in (30, 60, 90, 1_400):
        at = NIGHT + timedelta(minutes=minutes)
        assert store.take_quote(_coin(at, "coinbase"), at)
        seen.append(_shown(store, "BTC").prev_close)
    assert seen[:2] == [95_000.0, 95_000.0]
    assert all(math.isnan(one) for one in seen[2:])


def test_a_tick_over_a_stand_ins_quote_counts_from_who_told_the_price_of_a_day_ago() -> None:
    store = _store()
    store.take_quote(_coin(NIGHT, "deribit", 95_000.0), NIGHT)
    at = NIGHT + timedelta(minutes=50)
    store.take_quote(_coin(at, "coinbase"), at)
    assert _ticked(store, "BTC", 100_100.0, at + timedelta(minutes=9)).prev_close == 95_000.0
    assert math.isnan(_ticked(store, "BTC", 100_200.0, at + timedelta(minutes=11)).prev_close)


def test_a_coins_price_of_a_day_ago_is_carried_over_midnight() -> None:
    store = _store()
    store.take_quote(_coin(MIDNIGHT - timedelta(minutes=5), "deribit", 95_000.0), MIDNIGHT)
    at = MIDNIGHT + timedelta(minutes=5)
    store.take_quote(_coin(at, "kraken"), at)
    assert _shown(store, "BTC").prev_close == 95_000.0


def test_the_days_high_and_low_remember_every_tick() -> None:
    store, at = _store(), datetime(2026, 11, 18, 15, 0, tzinfo=UTC)
    whole = Quote("NVDA", 100.0, 99.0, at, 0.0, "yahoo", high=101.0, low=99.0)
    store.take_quote(whole, at)
    seen = []
    for second, price in enumerate((110.0, 90.0, 105.0), 1):
        found = _ticked(store, "NVDA", price, at + timedelta(seconds=second))
        seen.append((found.high, found.low))
    assert seen == [(110.0, 99.0), (110.0, 90.0), (110.0, 90.0)]
    later = at + timedelta(seconds=10)
    store.take_quote(replace(whole, last=104.0, as_of=later, high=103.0, low=98.0), later)
    found = _ticked(store, "NVDA", 102.0, later + timedelta(seconds=1))
    assert (found.high, found.low) == (103.0, 98.0)


def test_yesterdays_high_and_low_are_not_todays() -> None:
    store, at = _store(), datetime(2026, 11, 18, 15, 0, tzinfo=UTC)
    store.take_quote(Quote("NVDA", 100.0, 99.0, at, 0.0, "yahoo", high=101.0, low=99.0), at)
    _ticked(store, "NVDA", 110.0, at + timedelta(seconds=1))
    for second, price in enumerate((105.0, 104.0), 1):
        found = _ticked(store, "NVDA", price, at + timedelta(days=1, seconds=second))
        assert math.isnan(found.high)
        assert math.isnan(found.low)


def test_a_closing_print_changes_against_the_close_of_the_session_before() -> None:
    store, print_at = _store(), datetime(2026, 11, 18, 21, 3, tzinfo=UTC)
    _told(store, "NVDA", 99.0, 98.0, print_at - timedelta(days=1, hours=3))
    days = [date(2026, 11, 16), date(2026, 11, 17)]
    bars = series("NVDA", days, [[98.0, 100.0]] * 4, setting(now=print_at).clock)
    assert store.take_bars(bars, print_at)
    assert _ticked(store, "NVDA", 101.0, print_at).prev_close == 100.0


@pytest.mark.parametrize(("delay_s", "known"), [(0.0, False), (600.0, True)])
def test_a_stated_delay_brings_no_break_between_a_quote_and_a_tick(
    delay_s: float, known: bool
) -> None:
    store, at = _store(), datetime(2026, 11, 18, 20, 0, tzinfo=UTC)
    store.take_quote(Quote("ES=F", 5_000.0, 4_900.0, at, 0.0, "yahoo", delay_s=delay_s), at)
    found = _ticked(store, "ES=F", 5_010.0, at + timedelta(minutes=15))
    assert math.isfinite(found.prev_close) is known
