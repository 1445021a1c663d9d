"""Many charts through the stage: what they need is asked for, in a replay and offline too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.asking import interest_of, with_charts
from engine.desk.kinds import ChartAsk
from engine.desk.racelines import named_pair
from engine.desk.views import ChartView, RaceMeasure
from tests.unit.engine.test_stage import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from engine.feed.interest import Interest

MAIN, OTHER = ChartAsk("", "NVDA"), ChartAsk("2", "AMD", "W", ("BTC",))


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    made = Shown(tmp_path)
    yield made
    made.stage.close()


def chart(shown: Shown, chart_id: str) -> ChartView:
    shown.views.update(shown.outbox.drain())
    view = shown.views["chart", chart_id]
    assert isinstance(view, ChartView)
    return view


def wanted(*asks: ChartAsk, visible: tuple[str, ...] = ()) -> Interest:
    pair = named_pair("NVDA", "BTC", RaceMeasure.STRIP)
    return with_charts(interest_of(("NVDA", "MSFT"), "NVDA", visible, pair), asks, ())


def test_charts_offline_say_what_is_stored(shown: Shown) -> None:
    shown.stage.show_charts((MAIN, OTHER))
    assert chart(shown, "").symbol == "NVDA"
    other = chart(shown, "2")
    assert (other.symbol, other.interval) == ("AMD", "W")
    assert [line.symbol for line in other.compare] == ["BTC"]
    assert other.reason


def test_a_replay_shows_the_same_charts_and_live_shows_them_again(shown: Shown) -> None:
    shown.stage.show_charts((MAIN, ChartAsk("2", "BTC", "W")))
    shown.story()
    shown.until(lambda: bool(chart(shown, "2").times.size))
    replayed = chart(shown, "2")
    assert (replayed.symbol, replayed.interval) == ("BTC", "W")
    assert replayed.intervals == ("D", "W", "M")
    shown.stage.leave_replay()
    assert chart(shown, "2").times.size == 0


def test_a_replay_says_which_symbol_of_a_chart_it_does_not_know(shown: Shown) -> None:
    shown.story()
    shown.stage.show_charts((MAIN, ChartAsk("2", "WMT")))
    shown.until(lambda: "replay" in chart(shown, "2").reason)


def test_a_chart_stays_when_its_symbol_leaves_the_list(shown: Shown) -> None:
    shown.stage.show_charts((MAIN, OTHER))
    shown.stage.set_watchlist(("MSFT",))
    assert {"NVDA", "AMD", "BTC"} <= set(shown.stage.symbols)
    assert chart(shown, "").symbol == "NVDA"


def test_symbols_of_charts_are_asked_for_and_before_rows_out_of_view() -> None:
    found = wanted(MAIN, OTHER, visible=("MSFT",))
    assert found.symbols[:2] == ("NVDA", "MSFT")
    assert {"AMD", "BTC"} <= set(found.symbols)
    assert found.visible == ("MSFT", "NVDA", "AMD", "BTC")


def test_rows_in_view_that_are_not_known_stay_unknown() -> None:
    assert wanted(MAIN, OTHER).visible == ()


def test_bars_within_the_day_are_asked_for_where_a_chart_is_cut_by_minutes() -> None:
    assert wanted(MAIN, OTHER).charts == ("NVDA",)
    assert wanted(ChartAsk("", "MU"), OTHER).charts == ("NVDA", "MU")
    assert wanted(MAIN, ChartAsk("2", "AMD", "15", ("MU",))).charts == ("NVDA", "AMD", "MU")
