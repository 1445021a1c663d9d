"""Commands of the charts (KEYS 1.5); the panes' methods have the same names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.charts.base import PlotPane
    from gui.charts.pane import ChartPane
    from gui.window import MainWindow

_C: Final = Context.CHART

CHART: Final[tuple[Command[PlotPane], ...]] = (
    Command("chart.cursor_left", "Crosshair left", ("Left",), _C, lambda pane: pane.cursor_left()),
    Command(
        "chart.cursor_right", "Crosshair right", ("Right",), _C, lambda pane: pane.cursor_right()
    ),
    Command("chart.pan_left", "Pan left", ("Shift+Left",), _C, lambda pane: pane.pan_left()),
    Command("chart.pan_right", "Pan right", ("Shift+Right",), _C, lambda pane: pane.pan_right()),
    Command("chart.page_left", "One view left", ("Ctrl+Left",), _C, lambda pane: pane.page_left()),
    Command(
        "chart.page_right", "One view right", ("Ctrl+Right",), _C, lambda pane: pane.page_right()
    ),
    Command(
        "chart.zoom_in",
        "Zoom in",
        ("Ctrl+Up", "+", "="),
        _C,
        lambda pane: pane.zoom_in(),
        Menu.CHART,
    ),
    Command(
        "chart.zoom_out",
        "Zoom out",
        ("Ctrl+Down", "-"),
        _C,
        lambda pane: pane.zoom_out(),
        Menu.CHART,
    ),
    Command(
        "chart.reset",
        "Default range",
        ("0", "Alt+R"),
        _C,
        lambda pane: pane.reset(),
        Menu.CHART,
    ),
    Command(
        "list.next_symbol", "Next symbol", ("Down", "Space"), _C, lambda pane: pane.next_symbol()
    ),
    Command(
        "list.prev_symbol",
        "Previous symbol",
        ("Up", "Shift+Space"),
        _C,
        lambda pane: pane.prev_symbol(),
    ),
    Command("chart.first_bar", "First bar", ("Home",), _C, lambda pane: pane.first_bar()),
    Command("chart.last_bar", "Last bar", ("End",), _C, lambda pane: pane.last_bar()),
    Command(
        "chart.range_1d",
        "Last day",
        ("Alt+1",),
        _C,
        lambda pane: pane.range_1d(),
        Menu.CHART,
        divided=True,
    ),
    Command(
        "chart.range_5d", "Last 5 days", ("Alt+2",), _C, lambda pane: pane.range_5d(), Menu.CHART
    ),
    Command(
        "chart.range_1m", "Last month", ("Alt+3",), _C, lambda pane: pane.range_1m(), Menu.CHART
    ),
    Command(
        "chart.range_3m", "Last 3 months", ("Alt+4",), _C, lambda pane: pane.range_3m(), Menu.CHART
    ),
    Command(
        "chart.range_6m", "Last 6 months", ("Alt+5",), _C, lambda pane: pane.range_6m(), Menu.CHART
    ),
    Command(
        "chart.range_ytd",
        "Since 1 January",
        ("Alt+6",),
        _C,
        lambda pane: pane.range_ytd(),
        Menu.CHART,
    ),
    Command(
        "chart.range_1y", "Last year", ("Alt+7",), _C, lambda pane: pane.range_1y(), Menu.CHART
    ),
    Command(
        "chart.range_5y", "Last 5 years", ("Alt+8",), _C, lambda pane: pane.range_5y(), Menu.CHART
    ),
    Command(
        "chart.range_all", "All there is", ("Alt+9",), _C, lambda pane: pane.range_all(), Menu.CHART
    ),
    Command(
        "chart.escape", "Drop the crosshair, then to the list", ("Esc",), _C,
        lambda pane: pane.escape(),
    ),
)  # fmt: skip

CHART_OF_WINDOW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "chart.open_vol_sheet",
        "Vol sheet of this symbol",
        ("Return", "Enter"),
        _C,
        lambda window: window.open_vol_sheet(),
        Menu.CHART,
    ),
)

PRICE: Final[tuple[Command[ChartPane], ...]] = (
    Command(
        "chart.next_style",
        "Candles, line, area",
        ("Alt+M",),
        Context.PRICE,
        lambda pane: pane.next_style(),
        Menu.CHART,
        divided=True,
    ),
)
