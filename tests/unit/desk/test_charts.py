"""The price chart: bars, gaps, realized and implied volatility on one time axis."""

from __future__ import annotations

import math
from datetime import date, timedelta

import numpy as np
import pytest

from engine.desk.kinds import ChartAsk
from engine.desk.lines import Line
from engine.desk.views import ChartView
from engine.model.earnings import EarningsEvent, EventStatus, Session
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, quote, setting


def chart(s: Setting, symbol: str = "NVDA") -> ChartView:
    view = s.window.views["chart", ""]
    assert isinstance(view, ChartView)
    assert view.symbol == symbol
    return view


def show(s: Setting, symbol: str = "NVDA") -> None:
    s.desk.show_charts((ChartAsk("", symbol),))


def test_a_charted_symbol_without_bars_says_what_is_awaited() -> None:
    s = setting("NVDA")
    show(s)
    view = chart(s)
    assert view.times.size == 0
    assert view.reason == "waiting for the first answer"


def test_bars_and_realized_volatility_share_their_times() -> None:
    s = setting("NVDA")
    show(s)
    s.desk.accept((market.walk("NVDA", market.sessions_before(NOON.date(), 60), s.clock),))
    view = chart(s)
    sizes = {a.size for a in (view.times, view.open, view.high, view.low, view.close, view.rv)}
    assert sizes == {60}
    assert np.isnan(view.rv[:30]).all()
    assert view.rv[-1] == s.row("NVDA").rv30.value
    assert view.reason == ""


def test_P22_a_rejected_bar_is_drawn_as_a_gap() -> None:
    s = setting("NVDA")
    show(s)
    bars = market.walk("NVDA", market.sessions_before(NOON.date(), 60), s.clock)
    bars.high[20] = 0.01
    s.desk.accept((bars,))
    view = chart(s)
    assert view.times.size == 60
    assert np.flatnonzero(np.isnan(view.close)).tolist() == [20]
    assert (np.diff(view.times) > 0.0).all()


def test_the_chart_is_published_again_only_when_it_changed() -> None:
    s = setting("NVDA")
    s.desk.accept((market.walk("NVDA", market.sessions_before(NOON.date(), 60), s.clock),))
    show(s)
    s.window.calls.clear()
    s.desk.tick()
    assert ("chart", "") not in s.window.calls
    s.desk.accept((quote("NVDA", 101.0, s.clock),))
    assert chart(s).last.value == 101.0
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    iv = chart(s).iv
    assert iv is not None
    assert iv.label == "NVDA ATM"


def test_reports_are_marks() -> None:
    s = setting("NVDA")
    day = NOON.date() + timedelta(days=14)
    show(s)
    s.desk.accept((EarningsEvent("NVDA", day, Session.AMC, EventStatus.CONFIRMED, "yahoo", NOON),))
    (mark,) = chart(s).events
    assert mark.text == "NVDA reports, after the close, confirmed"


def test_P22_a_line_breaks_where_a_session_has_no_value() -> None:
    line = Line(market.hours().sessions)
    for day in (date(2026, 9, 11), date(2026, 9, 14), date(2026, 9, 16)):
        line.put_close(day, 50.0)
    _, values = line.arrays(NOON + timedelta(days=1))
    assert [math.isnan(v) for v in values] == [False, False, True, False]


def test_P22_a_silence_of_a_live_source_is_a_gap() -> None:
    s = setting("NVDA", "BTC")
    for seconds in (0.0, 30.0, 3600.0, 30.0):
        s.clock.advance(seconds)
        s.desk.accept((dvol(50.0, s.clock),))
    right = s.window.race().right
    assert right is not None
    assert [math.isnan(v) for v in right.values] == [False, False, True, False, False]


def test_a_fast_source_does_not_flood_a_line() -> None:
    line = Line(market.hours().utc)
    for second in range(3600):
        line.put(NOON + timedelta(seconds=second), 50.0 + second)
    points = line.points()
    assert 200 < len(points) < 260
    assert points[-1] == ((NOON + timedelta(seconds=3599)).timestamp(), 50.0 + 3599)


def test_the_chart_names_the_same_change_as_the_list_and_what_it_is_against() -> None:
    s = setting("NVDA", "BTC")
    for symbol, basis in (("NVDA", "previous close"), ("BTC", "24 h ago")):
        s.desk.accept((quote(symbol, 103.0, s.clock, prev=100.0),))
        show(s, symbol)
        view = chart(s, symbol)
        assert view.change_pct == s.row(symbol).change_pct
        assert view.change_pct.value == pytest.approx(3.0)
        assert view.change_basis == basis
