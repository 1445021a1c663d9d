"""Marks of fired alerts on the chart and the Race."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from engine.model.alert import Alert, AlertsView, Compare, Gauge, Op
from gui.charts import figures
from gui.charts.panel import Level
from tests.gui.alerts.samples import entry, side
from tests.gui.charts.views import chart, race
from tests.support.gui_session import Desk


@pytest.fixture
def drawn(charted: Desk) -> Desk:
    """Chart and Race with data, an alert fired on a bar of the chart."""
    charted.engine.put(("chart", ""), chart())
    charted.engine.put(("race", ""), race())
    charted.bridge.drain()
    at = figures.moment(float(chart().times[-8])) + timedelta(hours=20)
    fired = replace(entry(0, at), symbol=chart().symbol)
    charted.engine.put(("alerts", ""), AlertsView((), (fired,), 1))
    charted.bridge.drain()
    return charted


def test_a_fired_alert_is_marked_on_the_chart_at_its_moment(drawn: Desk) -> None:
    pane = drawn.window.chart
    assert pane is not None
    marks = [mark for mark in pane.plot.state.marks if mark.letter == "A"]
    assert len(marks) == 1
    assert "NVDA iv30 crosses above BTC dvol" in marks[0].text
    assert "NVDA iv30 51.3 · BTC dvol 52.5" in marks[0].text


def test_it_is_marked_on_the_race_of_its_symbols_only(drawn: Desk) -> None:
    pane = drawn.window.race
    assert pane is not None
    assert {pick.symbol for pick in pane.picks} >= {"NVDA", "BTC"}
    assert [mark.letter for mark in pane.plot.state.marks].count("A") == 1
    other = replace(entry(2, drawn.engine.now()), readings=(), symbol="AMD")
    drawn.engine.put(("alerts", ""), AlertsView((), (other,), 1))
    drawn.bridge.drain()
    assert "A" not in [mark.letter for mark in pane.plot.state.marks]


def test_what_alerts_wait_for_is_a_line_on_the_prices_chart(drawn: Desk) -> None:
    symbol = chart().symbol
    level = float(chart().close[-1]) * 1.01
    waits = Alert("1", Compare(side(symbol, Gauge.PRICE), Op.ABOVE, level))
    other = replace(waits, id="2", condition=Compare(side("X", Gauge.PRICE), Op.ABOVE, level))
    off = replace(waits, id="3", on=False)
    drawn.engine.alerts_ = (waits, other, off)
    drawn.engine.put(("alerts", ""), AlertsView((), (), 0))
    drawn.bridge.drain()
    pane = drawn.window.chart
    assert pane is not None
    assert list(pane.price.panel.levels) == [Level(level, f"alert above {level:.2f}")]
    pane.grab()
    drawn.press("Ctrl+Shift+8", "Space", "Ctrl+Shift+3")
    assert not pane.price.panel.levels
    drawn.press("Ctrl+Shift+2", "Ctrl+Z")
    assert [one.value for one in pane.price.panel.levels] == [level]


def test_return_in_the_log_stands_the_crosshair_on_the_bar_of_the_moment(drawn: Desk) -> None:
    drawn.press("Ctrl+Shift+8", "Tab", "Return")
    pane = drawn.window.chart
    assert pane is not None
    x = pane.plot.state.crosshair.x
    assert x is not None
    assert pane.bars.at(x) == chart().times.size - 8


def test_the_jump_waits_for_bars_that_come_later(charted: Desk) -> None:
    at = figures.moment(float(chart().times[-8])) + timedelta(hours=20)
    fired = replace(entry(0, at), symbol=chart().symbol)
    charted.engine.put(("alerts", ""), AlertsView((), (fired,), 1))
    charted.bridge.drain()
    charted.press("Ctrl+Shift+8", "Tab", "Return")
    pane = charted.window.chart
    assert pane is not None
    assert pane.plot.state.crosshair.x is None
    charted.engine.put(("chart", ""), chart())
    charted.bridge.drain()
    charted.qtbot.waitUntil(lambda: pane.plot.state.crosshair.x is not None)
