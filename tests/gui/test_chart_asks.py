"""What the window's charts show reaches the engine as a whole."""

from __future__ import annotations

import pytest

from engine.desk.kinds import ChartAsk
from engine.settings import Settings
from gui.batch import sort_views
from gui.chartasks import ChartAsks
from tests.gui.charts import priced
from tests.support.fake_engine import FakeEngine


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(settings_=Settings(chart_interval="W", chart_compare=("AMD",)))


def told(engine: FakeEngine) -> object:
    return engine.named("show_charts")[-1][0]


def test_the_main_chart_begins_as_the_settings_have_it(engine: FakeEngine) -> None:
    asks = ChartAsks(engine)
    assert engine.named("show_charts") == []
    asks.set_symbol("NVDA")
    assert told(engine) == (ChartAsk("", "NVDA", "W", ("AMD",)),)


def test_the_same_again_is_not_told(engine: FakeEngine) -> None:
    asks = ChartAsks(engine)
    asks.set_symbol("NVDA")
    asks.set_symbol("NVDA")
    assert len(engine.named("show_charts")) == 1


def test_further_charts_are_told_with_the_main_one_until_they_are_closed(
    engine: FakeEngine,
) -> None:
    asks = ChartAsks(engine)
    asks.set_symbol("NVDA")
    asks.put(ChartAsk("2", "MU", "15"))
    asks.put(ChartAsk("2", "MU", "60"))
    main = ChartAsk("", "NVDA", "W", ("AMD",))
    assert told(engine) == (main, ChartAsk("2", "MU", "60"))
    asks.show((main,))
    assert told(engine) == (main,)


def test_a_batch_has_charts_of_one_symbol_by_their_ids() -> None:
    day, week = priced.full(symbol="NVDA"), priced.full(symbol="NVDA")
    batch = sort_views({("chart", ""): day, ("chart", "2"): week})
    assert batch.charts[""] is day
    assert batch.charts["2"] is week
