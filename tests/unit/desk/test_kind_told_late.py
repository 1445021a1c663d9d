"""A kind that only a quote tells: everything known before is cut into the days of that kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engine.desk.hours import UtcDays
from engine.desk.implied import MEASURES
from engine.desk.lines import Line
from engine.model.instrument import Kind
from engine.model.reason import Reason
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, hours, quote, setting
from tests.unit.desk.volmarket import five_minutes

COIN = "BTC-GBP"
SATURDAY = date(2026, 9, 12)
LATE = datetime(2026, 9, 12, 23, 30, tzinfo=UTC)
MIDNIGHT = datetime(2026, 9, 13, tzinfo=UTC)


def coin(s: Setting, last: float = 100.0) -> None:
    """The quote that tells what the symbol is."""
    s.desk.accept((replace(quote(COIN, last, s.clock), kind=Kind.CRYPTO),))


def test_lines_close_on_the_days_of_the_kind_that_was_told() -> None:
    s = setting(COIN, now=LATE)
    book = s.desk._store.sheet(COIN).implied
    for measure in MEASURES:
        book.lines[measure].put(LATE, 50.0)
    s.go_to(MIDNIGHT + timedelta(hours=1))
    assert not any(line.closes(s.clock.now()) for line in book.lines.values())
    coin(s)
    for line in book.lines.values():
        assert line.closing(SATURDAY) == MIDNIGHT
        assert line.closes(s.clock.now()) == ((SATURDAY, 50.0),)


def test_a_line_cut_anew_keeps_its_points_its_official_closes_and_its_last_of_each_day() -> None:
    line = Line(hours().sessions)
    line.put_close(date(2026, 9, 10), 48.0)
    noon, close = NOON, NOON + timedelta(hours=4)
    line.put(noon, 50.0)
    line.put(close, 51.0)
    line.put(close + timedelta(hours=3, minutes=30), 52.0)
    now, points = close + timedelta(days=1), line.points()
    assert line.closes(now) == ((date(2026, 9, 10), 48.0), (NOON.date(), 51.0))
    version = line.version
    line.recut(UtcDays())
    assert line.closes(now) == ((date(2026, 9, 10), 48.0), (NOON.date(), 52.0))
    assert line.points() == points
    assert line.version > version


def test_a_sparkline_takes_the_bars_that_lay_outside_of_the_guessed_days() -> None:
    s = setting(COIN, now=LATE)
    s.desk.accept((five_minutes(COIN, [SATURDAY], s.clock, bars=30),))
    assert s.row(COIN).trail == ()
    coin(s)
    assert len(s.row(COIN).trail) == 31
    s.go_to(MIDNIGHT + timedelta(minutes=10))
    coin(s, 101.0)
    assert s.row(COIN).trail == (101.0,)


@pytest.mark.parametrize("early", [True, False], ids=["bars first", "quote first"])
def test_daily_bars_have_the_holes_of_the_kind_that_was_told(early: bool) -> None:
    s = setting(COIN)
    days = [NOON.date() - timedelta(days=n) for n in range(60, 0, -1)]
    (hole,) = [day for day in days[-14:-7] if day.weekday() == 5]
    days.remove(hole)
    bars = market.walk(COIN, days, s.clock)
    if early:
        s.desk.accept((bars,))
        assert s.row(COIN).rv30.known
        coin(s)
    else:
        coin(s)
        s.desk.accept((bars,))
    assert s.row(COIN).rv30.reason is Reason.GAP
