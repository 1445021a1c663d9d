"""Every row of the chart's table that has a key, pressed on the real window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.commands.chart_tools import CHART_TOOLS
from gui.commands.charts import CHART
from gui.geometry import Geometry
from tests.gui.charts import views
from tests.gui.vol import views as vol_views
from tests.support.gui_session import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.charts.base import PlotPane
    from gui.charts.pane import ChartPane
    from tests.support.gui_session import Desk


@dataclass(frozen=True, slots=True)
class Seen:
    """What a chart shows, to be compared before and after a key."""

    cursor: float | None
    low: float
    high: float
    follow: bool
    drawn: int
    draft: str
    hidden: bool


def seen(pane: PlotPane) -> Seen:
    line, draft = pane.plot.timeline, pane.tools.draft
    return Seen(
        pane.plot.state.crosshair.x,
        line.view.low,
        line.view.high,
        line.follow,
        len(pane.tools.sheet.shown),
        draft.drawing.kind if draft is not None else "",
        pane.tools.hidden,
    )


def width(at: Seen) -> float:
    return at.high - at.low


def share(before: Seen, after: Seen) -> float:
    """How far the view moved, in its own lengths."""
    return (after.low - before.low) / width(before)


def close(value: float, wanted: float) -> bool:
    return value == pytest.approx(wanted, abs=0.02)


def about(days: float, wanted: float) -> bool:
    """Within the stretch that is kept free beyond the newest bar."""
    return 0.97 * wanted <= days <= 1.03 * wanted


def at_end(after: Seen, pane: ChartPane) -> bool:
    return after.follow and after.high >= pane.plot.timeline.data.high


def days(after: Seen, pane: ChartPane) -> float:
    """Calendar days from the left edge to the newest bar."""
    axis, data = pane.plot.state.axis, pane.plot.timeline.data
    return (axis.time(data.high) - axis.time(max(after.low, data.low))) / 86400.0


EFFECTS: dict[str, Callable[[Seen, Seen, ChartPane, Desk], bool]] = {
    "chart.cursor_left": lambda b, a, _p, _d: a.cursor == (b.cursor or 0) - 1,
    "chart.cursor_right": lambda b, a, _p, _d: a.cursor == (b.cursor or 0) + 1,
    "chart.pan_left": lambda b, a, _p, _d: close(share(b, a), -0.1) and not a.follow,
    "chart.pan_right": lambda b, a, _p, _d: close(share(b, a), 0.1),
    "chart.page_left": lambda b, a, _p, _d: close(share(b, a), -1.0),
    "chart.page_right": lambda b, a, _p, _d: close(share(b, a), 1.0),
    "chart.zoom_in": lambda b, a, _p, _d: close(width(b) / width(a), 1.2),
    "chart.zoom_out": lambda b, a, _p, _d: close(width(a) / width(b), 1.2),
    "chart.reset": lambda _b, a, p, _d: at_end(a, p) and close(width(a) / 63.0, 1.0),
    "list.next_symbol": lambda _b, _a, p, d: p.symbol == d.symbols[3],
    "list.prev_symbol": lambda _b, _a, p, d: p.symbol == d.symbols[1],
    "chart.first_bar": lambda b, a, p, _d: (
        a.low == p.plot.timeline.data.low and close(width(a) / width(b), 1.0)
    ),
    "chart.last_bar": lambda _b, a, p, _d: at_end(a, p),
    "chart.range_1d": lambda _b, a, p, _d: at_end(a, p) and width(a) <= 6.0,
    "chart.range_5d": lambda _b, a, p, _d: at_end(a, p) and 5.0 <= days(a, p) <= 8.0,
    "chart.range_1m": lambda _b, a, p, _d: at_end(a, p) and about(days(a, p), 30.0),
    "chart.range_3m": lambda _b, a, p, _d: at_end(a, p) and about(days(a, p), 91.0),
    "chart.range_6m": lambda _b, a, p, _d: at_end(a, p) and about(days(a, p), 182.0),
    "chart.range_ytd": lambda _b, a, p, _d: at_end(a, p) and about(days(a, p), 212.0),
    "chart.range_1y": lambda _b, a, p, _d: at_end(a, p) and about(days(a, p), 366.0),
    "chart.range_5y": lambda _b, a, _p, d: about(width(a), 400.0) and "Shorter" in d.said,
    "chart.range_all": lambda _b, a, _p, _d: about(width(a), 400.0),
    "chart.escape": lambda b, a, _p, _d: b.cursor is not None and a.cursor is None,
    "chart.go_to_date": lambda _b, _a, p, _d: p.travel.box.line.hasFocus(),
    "chart.next_earnings": lambda _b, a, p, _d: (
        a.cursor == 391.0 and p.plot.state.focused is not None
    ),
    "chart.measure": lambda _b, a, _p, _d: a.draft == "span",
    "chart.draw_trend": lambda _b, a, _p, _d: a.draft == "trend",
    "chart.draw_horizontal": lambda _b, a, _p, _d: a.draft == "horizontal",
    "chart.draw_vertical": lambda _b, a, _p, _d: a.draft == "vertical",
    "chart.delete_drawing": lambda b, a, _p, _d: (b.drawn, a.drawn) == (1, 0),
    "chart.hide_drawings": lambda b, a, _p, _d: a.hidden is not b.hidden,
    "edit.undo": lambda b, a, _p, _d: (b.drawn, a.drawn) == (1, 0),
    "edit.redo": lambda b, a, _p, d: (b.drawn, a.drawn) == (1, 1) and "can be done" in d.said,
    "chart.maximise": lambda _b, _a, _p, d: d.window.desk.maximiser.screen == "chart",
}
ROWS = [(command.id, key) for command in (*CHART, *CHART_TOOLS) for key in command.keys]
PANNING = (
    "chart.cursor_left", "chart.cursor_right", "chart.pan_left", "chart.pan_right",
    "chart.page_left", "chart.page_right", "chart.zoom_in", "chart.zoom_out",
)  # fmt: skip


@pytest.fixture
def chart(charted: Desk) -> ChartPane:
    """The window's chart with 400 daily bars of every symbol, the focus on it."""
    window, symbols = charted.window, charted.symbols
    for symbol in symbols:
        charted.engine.put(("chart", ""), replace(views.chart(400), symbol=symbol))
        charted.bridge.drain()
    window.watchlist.select_symbol(symbols[2])
    window.set_symbol(symbols[2])
    window.show_screen("chart")
    QApplication.processEvents()
    assert window.chart is not None
    assert window.chart.hasFocus()
    return window.chart


def stand(pane: ChartPane, x: float) -> None:
    """Crosshair on a bar in the middle of the chart, as keys would put it."""
    pane.plot.timeline.show(x - 50.0, x + 50.0)
    pane.plot.state.crosshair.clear()
    pane.plot.linked(pane.plot.state.axis.time(x))
    pane.plot.state.crosshair.lent = False
    pane.plot.prepare()


def cursor(pane: ChartPane) -> float | None:
    return pane.plot.state.crosshair.x


def test_every_chord_of_the_chart_has_an_effect_that_is_checked() -> None:
    assert {name for name, _ in ROWS} == set(EFFECTS)


@pytest.mark.parametrize(("name", "chord"), ROWS)
def test_each_chord_does_what_the_table_says(
    charted: Desk, chart: ChartPane, name: str, chord: str
) -> None:
    stand(chart, 200.0)
    charted.press("Alt+H", "Return")
    before = seen(chart)
    assert before.drawn == 1
    assert before.cursor == 200.0
    press(chart, chord)
    QApplication.processEvents()
    assert EFFECTS[name](before, seen(chart), chart, charted), (before, seen(chart), charted.said)
    if name != "chart.maximise":
        assert charted.window.chart is not None
        assert charted.window.chart.isVisible()


@pytest.mark.parametrize("chord", [key for name, key in ROWS if name in PANNING])
def test_a_chord_repeated_never_leaves_the_bars(
    charted: Desk, chart: ChartPane, chord: str
) -> None:
    stand(chart, 200.0)
    for _ in range(40):
        press(chart, chord)
    line = chart.plot.timeline
    assert line.view.low >= line.data.low - 1e-6
    assert line.view.high <= line.data.high + line.view.width / 10
    assert line.view.width >= 5.0 - 1e-6
    cursor = chart.plot.state.crosshair.x
    assert cursor is not None
    if "cursor" in {key: name for name, key in ROWS}[chord]:
        assert line.view.low <= cursor <= line.view.high


def test_the_crosshair_begins_at_the_last_bar_and_pulls_the_view(
    charted: Desk, chart: ChartPane
) -> None:
    chart.plot.drop_cursor()
    charted.press("Left")
    assert chart.plot.state.crosshair.x == 399.0
    chart.plot.timeline.show(380.0, 399.5)
    for _ in range(30):
        charted.press("Left")
    assert chart.plot.state.crosshair.x == 369.0
    assert chart.plot.timeline.view.low <= 369.0
    assert not chart.plot.timeline.follow


def test_escape_drops_the_tool_then_the_crosshair_then_goes_to_the_list(
    charted: Desk, chart: ChartPane
) -> None:
    stand(chart, 200.0)
    charted.press("Alt+T", "Return", "Right", "Esc")
    assert chart.tools.draft is None
    assert chart.tools.sheet.shown == ()
    assert cursor(chart) == 201.0
    assert chart.hasFocus()
    charted.press("Esc")
    assert cursor(chart) is None
    assert chart.hasFocus()
    charted.press("Esc")
    assert charted.window.watchlist.table.hasFocus()
    charted.window.show_screen("chart")
    for _ in range(4):
        press(chart, "Esc")
    assert charted.window.isVisible()
    assert chart.isVisible()


def test_a_chart_fills_the_window_and_goes_back_to_its_place(
    charted: Desk, chart: ChartPane
) -> None:
    docks = charted.window.desk.docks
    before = {name: (dock.isHidden(), dock.geometry()) for name, dock in docks.items()}
    charted.press("Alt+Return")
    QApplication.processEvents()
    assert [name for name, dock in docks.items() if not dock.isHidden()] == ["chart"]
    assert docks["chart"].width() > charted.window.width() - 20
    assert chart.hasFocus()
    charted.press("Esc", "Alt+Enter")
    QApplication.processEvents()
    assert chart.isVisible()
    assert {n: d.isHidden() for n, d in docks.items()} == {n: h for n, (h, _) in before.items()}
    for name, (hidden, place) in before.items():
        if not hidden:
            assert docks[name].width() == pytest.approx(place.width(), abs=3)
            assert docks[name].height() == pytest.approx(place.height(), abs=3)


def test_another_screen_asked_for_gives_all_docks_their_places_back(
    charted: Desk, chart: ChartPane
) -> None:
    docks = charted.window.desk.docks
    QTest.mouseDClick(chart.plot.viewport(), Qt.MouseButton.LeftButton)
    assert [name for name, dock in docks.items() if not dock.isHidden()] == ["chart"]
    charted.press("Ctrl+Shift+2")
    shown = {name for name, dock in docks.items() if not dock.isHidden()}
    assert shown == {"watchlist", "earnings", "race", "chart"}
    assert charted.window.watchlist.table.hasFocus()


def test_a_window_closed_while_a_chart_fills_it_remembers_the_docks(
    charted: Desk, chart: ChartPane, tmp_path: Path
) -> None:
    charted.press("Alt+Return")
    Geometry(tmp_path / "layout.ini").store(charted.window, charted.window.desk)
    area = charted.window.desk
    assert area.maximiser.screen == ""
    assert not area.docks["race"].isHidden()


def test_return_opens_the_vol_sheet_of_the_chart_while_no_tool_is_at_work(
    charted: Desk, chart: ChartPane
) -> None:
    charted.press("Alt+T", "Return", "Esc")
    assert not charted.window.desk.right.shows("vol")
    charted.press("Return")
    assert charted.window.desk.right.shows("vol")


@pytest.mark.parametrize("name", ["cone", "term", "smile", "history"])
def test_the_tools_work_on_every_plot_of_the_vol_sheet(
    charted: Desk, chart: ChartPane, name: str
) -> None:
    assert chart.isVisible()
    sheet = charted.window.sheet
    assert sheet is not None
    charted.press("Ctrl+Shift+4")
    sheet.set_view(vol_views.nvda())
    QApplication.processEvents()
    plot = next(p for p in sheet.plots() if p is getattr(sheet, name))
    plot.setFocus()
    charted.press("Alt+D", "Left", "Left", "Up", "Return")
    (span,) = plot.tools.sheet.shown
    assert span.kind == "span"
    assert " days" in " ".join(plot.tools.sketch.words(span)) or plot.tools.axis is None
    charted.press("Alt+V", "Left", "Return", "Alt+H", "Return", "Ctrl+Z", "Del")
    assert [drawing.kind for drawing in plot.tools.sheet.shown] in (["span"], ["vertical"])
    charted.press("Alt+G")
    assert plot.travel.box.isVisible() is (plot.tools.axis is not None)
    if plot.tools.axis is None:
        assert charted.said == "This axis is not time: it has no dates."
