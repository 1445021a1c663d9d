from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.charts.pane import ChartPane
from gui.picker import Picker
from gui.theme import Theme
from tests.gui.charts import priced
from tests.support.fake_engine import FakeEngine
from tests.support.gui_session import Desk


@pytest.fixture
def chart_desk(charted: Desk) -> Desk:
    """The whole window with the chart in focus, on daily bars of its symbol."""
    show(charted)
    charted.window.show_screen("chart")
    return charted


def show(desk: Desk, **changes: object) -> None:
    view = replace(priced.full(symbol=desk.window.symbol), **changes)  # type: ignore[arg-type] # any field of a view
    desk.engine.put(("chart", ""), view)
    desk.bridge.drain()


def chart(desk: Desk) -> ChartPane:
    pane = desk.window.chart
    assert pane is not None
    return pane


def picker(desk: Desk) -> Picker:
    content = desk.window.content
    assert content is not None
    found = content.picker
    assert found is not None
    assert found.isVisible()
    return found


def run(desk: Desk, words: str) -> None:
    """A command by its words in the palette, as one does for those without a key."""
    desk.press("Ctrl+K")
    desk.type(words)
    desk.press("Return")


def test_the_comma_opens_the_interval_box_and_return_cuts_the_bars(chart_desk: Desk) -> None:
    chart_desk.press(",")
    chart_desk.type("w")
    chart_desk.press("Return")
    assert chart_desk.engine.cuts() == [("D", ()), ("W", ())]
    assert not picker_is_open(chart_desk)
    assert chart(chart_desk).hasFocus()


def picker_is_open(desk: Desk) -> bool:
    content = desk.window.content
    found = content.picker if content is not None else None
    return found is not None and found.isVisible()


def test_a_digit_opens_the_interval_box_with_it(chart_desk: Desk) -> None:
    show(chart_desk, intervals=("5", "15", "30", "60", "D", "W", "M"))
    chart_desk.press("1")
    assert picker(chart_desk).box.text() == "1"
    chart_desk.type("5")
    assert picker(chart_desk).box.text() == "15"
    chart_desk.press("Return")
    assert chart_desk.engine.cuts() == [("D", ()), ("15", ())]


def test_zero_stays_the_default_range(chart_desk: Desk) -> None:
    chart(chart_desk).range_all()
    chart_desk.press("0")
    assert not picker_is_open(chart_desk)
    assert chart(chart_desk).plot.view.width == pytest.approx(63.0, abs=2.0)


def test_an_unknown_interval_is_refused_in_place(chart_desk: Desk) -> None:
    chart_desk.press("7")
    chart_desk.press("Return")
    assert picker(chart_desk).refusal.text() == "7 is no length of a bar: 1 5 15 30 60 D W M"
    assert picker(chart_desk).box.text() == "7"
    assert chart_desk.engine.cuts() == [("D", ())]
    chart_desk.press("Esc")
    assert chart(chart_desk).hasFocus()


def test_an_interval_that_is_not_available_says_why(chart_desk: Desk) -> None:
    for digit, why in (
        ("1", "No source brings bars of one minute"),
        ("5", "No bars within the day are known of NVDA"),
    ):
        chart_desk.press(digit, "Return")
        assert picker(chart_desk).refusal.text() == why
        chart_desk.press("Esc")
    assert chart_desk.engine.cuts() == [("D", ())]


def test_lines_over_the_price_are_switched_by_typing_and_remembered(chart_desk: Desk) -> None:
    chart_desk.press("Alt+O")
    chart_desk.type("ema")
    chart_desk.press("Return")
    assert chart(chart_desk).content.overlays == ("ema_21",)
    chart_desk.type("boll")
    chart_desk.press("Return")
    assert chart_desk.engine.settings().chart_overlays == ("ema_21", "bollinger")
    assert picker(chart_desk).model.choices[0].note == "✓"
    chart_desk.press("Return", "Esc")
    assert chart_desk.engine.settings().chart_overlays == ("ema_21",)
    assert chart(chart_desk).hasFocus()


def test_panes_are_switched_by_the_palette_and_remembered(chart_desk: Desk) -> None:
    run(chart_desk, "panes below")
    chart_desk.type("z of")
    chart_desk.press("Return")
    chart_desk.type("volume")
    chart_desk.press("Return", "Esc")
    assert chart_desk.engine.settings().chart_panes == ("vol", "z_move")


def test_symbols_are_compared_by_typing_and_taken_away_again(chart_desk: Desk) -> None:
    own = chart_desk.window.symbol
    chart_desk.press("Alt+C")
    for text in ("amd", "orcl"):
        chart_desk.type(text)
        chart_desk.press("Return")
    assert chart_desk.engine.cuts()[-1] == ("D", ("AMD", "ORCL"))
    chart_desk.type("amd")
    assert [one.note[-1] for one in picker(chart_desk).model.choices[:1]] == ["✓"]
    chart_desk.press("Return")
    assert chart_desk.engine.cuts()[-1] == ("D", ("ORCL",))
    chart_desk.type(own.lower())
    chart_desk.press("Return")
    assert picker(chart_desk).refusal.text() == f"{own} is the chart's own symbol"
    assert len(chart_desk.engine.cuts()) == 4


def test_no_more_are_compared_than_colours_tell_apart(chart_desk: Desk) -> None:
    chart_desk.press("Alt+C")
    for text in ("amd", "tsm", "orcl", "intc", "mu"):
        chart_desk.type(text)
        chart_desk.press("Return")
    assert chart_desk.engine.cuts()[-1] == ("D", ("AMD", "TSM", "ORCL", "INTC"))
    assert "4 are compared already" in picker(chart_desk).refusal.text()


def test_the_comparison_stays_with_another_interval(chart_desk: Desk) -> None:
    chart_desk.press("Alt+C")
    chart_desk.type("amd")
    chart_desk.press("Return", "Esc", ",")
    chart_desk.type("m")
    chart_desk.press("Return")
    assert chart_desk.engine.cuts()[-1] == ("M", ("AMD",))


def test_scales_are_switched_by_keys(chart_desk: Desk) -> None:
    pane = chart(chart_desk)
    seen = []
    for key in ("Alt+L", "Alt+P", "Alt+P"):
        chart_desk.press(key)
        pane.grab()
        seen.append(pane.price.panel.scale.kind)
    chart_desk.press("Alt+I")
    assert seen == ["log", "percent", "linear"]
    assert pane.price.panel.scale.inverted


def test_log_is_refused_in_the_status_bar_with_the_reason(chart_desk: Desk) -> None:
    view = priced.full()
    low = np.where(np.arange(260) == 255, -37.63, view.low)
    show(chart_desk, low=low)
    chart_desk.press("Alt+L")
    assert chart_desk.said == "A log scale needs values above 0; the least in view is \u221237.63"


def test_scales_other_than_percent_are_refused_while_comparing(chart_desk: Desk) -> None:
    view = priced.full()
    board = chart_desk.window.space.board
    assert board is not None
    board.charts.set_cut(board.charts.all[0], "D", ("AMD",))
    show(chart_desk, compare=(priced.other("AMD", view.times, 150.0, 0.001),))
    chart_desk.press("Alt+L")
    assert "Alt+C" in chart_desk.said
    chart_desk.press("Alt+P")
    assert chart_desk.said == "Compared lines are always in percent"


def test_style_and_time_axis_are_remembered(chart_desk: Desk) -> None:
    chart_desk.press("Alt+M")
    assert chart_desk.engine.settings().chart_style == "line"
    run(chart_desk, "nights and weekends in the chart")
    assert chart_desk.engine.settings().chart_true_time
    assert chart(chart_desk).content.true_time


def test_the_chart_begins_as_it_was_left(qtbot: QtBot, theme: Theme, engine: FakeEngine) -> None:
    engine.settings_ = replace(
        engine.settings_, chart_style="area", chart_panes=("vol",), chart_overlays=("sma_20",),
        chart_true_time=True,
    )  # fmt: skip
    desk = Desk(qtbot, theme, engine)
    desk.mount_charts()
    content = chart(desk).content
    assert (content.style, content.panes, content.overlays, content.true_time) == (
        "area", ("vol",), ("sma_20",), True,
    )  # fmt: skip
    assert not engine.named("set_settings")
    desk.end()


def test_the_picker_follows_the_theme(chart_desk: Desk) -> None:
    chart_desk.press("Alt+O")
    sheet = picker(chart_desk)
    chart_desk.press("Esc")
    chart_desk.window.look.set_theme("light")
    sheet.appear_with("")
    ground = sheet.grab().toImage().pixelColor(sheet.width() // 2, sheet.height() - 8)
    assert ground.lightness() > 128
    chart_desk.window.look.set_theme("dark")
