"""Many charts at once: each with its own symbol, interval and comparison."""

from __future__ import annotations

import numpy as np
import pytest

from engine.desk.cut import checked, on_charts, within_a_day
from engine.desk.kinds import MOST_CHARTS, ChartAsk
from engine.desk.views import ChartView, Mode
from engine.model.quote import BarSeries
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, quote, setting

DAYS = market.sessions_before(NOON.date(), 120)


def chart(s: Setting, chart_id: str) -> ChartView:
    view = s.window.views["chart", chart_id]
    assert isinstance(view, ChartView)
    return view


def shown(*asks: ChartAsk) -> Setting:
    s = setting("NVDA")
    s.desk.accept(tuple(market.walk(one, DAYS, s.clock) for one in ("NVDA", "AMD", "MU")))
    s.desk.accept(tuple(quote(one, 100.0, s.clock) for one in ("NVDA", "AMD", "MU")))
    s.desk.show_charts(asks)
    return s


def fives(s: Setting, symbol: str) -> BarSeries:
    stamps = (NOON.timestamp() - 300.0 * np.arange(40, 10, -1)).astype(np.int64)
    price = np.linspace(100.0, 101.0, 30)
    return BarSeries(
        symbol, "5m", stamps, price, price, price, price, price, 30, s.clock.now(),
        s.clock.monotonic(), "yahoo",
    )  # fmt: skip


def called(s: Setting) -> list[str]:
    """Ids of the charts published since the last look."""
    ids = [name for kind, name in s.window.calls if kind == "chart"]
    s.window.calls.clear()
    return ids


def test_each_chart_has_its_own_symbol_interval_and_comparison() -> None:
    s = shown(ChartAsk("", "NVDA"), ChartAsk("b", "AMD", "W"), ChartAsk("c", "AMD", "M", ("MU",)))
    views = [chart(s, one) for one in ("", "b", "c")]
    assert [(v.symbol, v.interval) for v in views] == [("NVDA", "D"), ("AMD", "W"), ("AMD", "M")]
    assert [line.symbol for line in views[2].compare] == ["MU"]
    assert views[0].times.size > views[1].times.size > views[2].times.size > 0


def test_a_chart_of_a_symbol_that_is_not_listed_follows_its_price() -> None:
    s = shown(ChartAsk("", "NVDA"), ChartAsk("b", "AMD"))
    s.desk.accept((quote("AMD", 107.0, s.clock),))
    assert chart(s, "b").last.value == 107.0
    assert chart(s, "b").close[-1] == 107.0


def test_a_symbol_taken_from_the_list_stays_on_its_chart() -> None:
    s = shown(ChartAsk("", "NVDA"), ChartAsk("b", "AMD"))
    s.desk.set_watchlist(())
    s.desk.accept((quote("NVDA", 108.0, s.clock),))
    assert chart(s, "").last.value == 108.0


def test_a_price_publishes_the_charts_of_its_symbol_only() -> None:
    s = shown(ChartAsk("", "NVDA"), ChartAsk("b", "AMD"), ChartAsk("c", "AMD", "W"))
    called(s)
    s.desk.accept((quote("AMD", 109.0, s.clock),))
    assert called(s) == ["b", "c"]
    s.desk.tick()
    assert called(s) == []


def test_one_chart_changed_leaves_the_others_as_they_are() -> None:
    first = (ChartAsk("", "NVDA"), ChartAsk("b", "AMD"))
    s = shown(*first)
    called(s)
    s.desk.show_charts((*first, ChartAsk("c", "MU")))
    assert called(s) == ["c"]
    s.desk.show_charts((first[0], ChartAsk("b", "AMD", "W"), ChartAsk("c", "MU")))
    assert called(s) == ["b"]


def test_a_closed_chart_is_published_no_more_and_again_when_it_is_back() -> None:
    both = (ChartAsk("", "NVDA"), ChartAsk("b", "AMD"))
    s = shown(*both)
    s.desk.show_charts(both[:1])
    called(s)
    s.desk.accept((quote("AMD", 109.0, s.clock),))
    assert called(s) == []
    s.desk.show_charts(both)
    assert called(s) == ["b"]


def test_twelve_charts_of_one_symbol_in_all_intervals_cut_its_bars_once_each() -> None:
    asks = tuple(ChartAsk(one, "NVDA", one) for one in ("5", "15", "30", "60", "D", "W", "M"))
    s = shown(*asks)
    s.desk.accept((fives(s, "NVDA"),))
    s.desk.tick()
    cuts = s.desk._assembly._charts.cuts
    before = cuts.count("NVDA")
    for n in range(5):
        s.clock.advance(1.0)
        s.desk.accept((quote("NVDA", 101.0 + n, s.clock),))
    assert cuts.count("NVDA") == before
    assert chart(s, "15").close[-1] == chart(s, "M").close[-1] == 105.0


def test_a_new_window_gets_every_chart() -> None:
    s = shown(ChartAsk("", "NVDA"), ChartAsk("b", "AMD"))
    called(s)
    s.desk.publish_all()
    assert called(s) == ["", "b"]


@pytest.mark.parametrize(("mode", "offered"), [(Mode.LIVE, True), (Mode.REPLAY, False)])
def test_a_further_chart_offers_minutes_before_they_are_asked_for(
    mode: Mode, *, offered: bool
) -> None:
    s = setting("NVDA", mode=mode)
    s.desk.show_charts((ChartAsk("", "NVDA"), ChartAsk("b", "AMD")))
    assert ("5" in chart(s, "b").intervals) is offered
    assert chart(s, "").intervals == ("D", "W", "M")


def test_charts_without_symbol_doubles_and_those_past_the_twelfth_are_not_shown() -> None:
    many = tuple(ChartAsk(str(n), "AMD") for n in range(20))
    asks = checked((ChartAsk("", ""), ChartAsk("x", "NVDA", "2h"), ChartAsk("x", "MU"), *many))
    assert asks[0] == ChartAsk("x", "NVDA", "D")
    assert [ask.id for ask in asks[1:]] == [str(n) for n in range(MOST_CHARTS - 1)]


def test_bars_within_the_day_are_needed_where_a_chart_is_cut_by_minutes() -> None:
    asks = (ChartAsk("", "NVDA", "D", ("BTC",)), ChartAsk("b", "AMD", "15", ("MU", "NVDA")))
    assert within_a_day(asks) == ("AMD", "MU", "NVDA")
    assert on_charts(asks) == ("NVDA", "AMD", "BTC", "MU")
