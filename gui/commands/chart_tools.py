"""Commands of the tools of every chart (KEYS 1.5): measuring, drawing, going to a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.charts.base import PlotPane
    from gui.linking import Linking

_C: Final = Context.CHART

CHART_TOOLS: Final[tuple[Command[PlotPane], ...]] = (
    Command(
        "chart.go_to_date",
        "Go to date",
        ("Alt+G",),
        _C,
        lambda pane: pane.travel.go_to_date(),
        Menu.CHART,
        divided=True,
    ),
    Command(
        "chart.next_earnings",
        "Next earnings",
        ("Alt+Shift+G",),
        _C,
        lambda pane: pane.travel.next_earnings(),
        Menu.CHART,
    ),
    Command(
        "chart.measure",
        "Measure change, bars, days and sigma",
        ("Alt+D",),
        _C,
        lambda pane: pane.tools.begin("span"),
        Menu.CHART,
        divided=True,
    ),
    Command(
        "chart.draw_trend",
        "Draw a trend line",
        ("Alt+T",),
        _C,
        lambda pane: pane.tools.begin("trend"),
        Menu.CHART,
    ),
    Command(
        "chart.draw_horizontal",
        "Draw a horizontal line",
        ("Alt+H",),
        _C,
        lambda pane: pane.tools.begin("horizontal"),
        Menu.CHART,
    ),
    Command(
        "chart.draw_vertical",
        "Draw a vertical line",
        ("Alt+V",),
        _C,
        lambda pane: pane.tools.begin("vertical"),
        Menu.CHART,
    ),
    Command(
        "chart.delete_drawing",
        "Delete the selected or nearest drawing",
        ("Del",),
        _C,
        lambda pane: pane.tools.delete_drawing(),
        Menu.CHART,
        lambda pane: pane.tools.why_nothing_to_delete(),
    ),
    Command(
        "chart.hide_drawings",
        "Hide or show drawings",
        ("Ctrl+Shift+H",),
        _C,
        lambda pane: pane.tools.hide_drawings(),
        Menu.CHART,
    ),
    Command(
        "edit.undo",
        "Undo",
        ("Ctrl+Z",),
        _C,
        lambda pane: pane.tools.undo(),
        Menu.CHART,
        lambda pane: pane.tools.why_no_undo(),
    ),
    Command(
        "edit.redo",
        "Redo",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        _C,
        lambda pane: pane.tools.redo(),
        Menu.CHART,
        lambda pane: pane.tools.why_no_redo(),
    ),
    Command(
        "chart.maximise",
        "Fill the window, and back",
        ("Alt+Return", "Alt+Enter"),
        _C,
        lambda pane: pane.maximise(),
        Menu.CHART,
        divided=True,
    ),
)

LINKED: Final[tuple[Command[Linking], ...]] = (
    Command(
        "chart.link_time",
        "Link time axes",
        (),
        _C,
        lambda linking: linking.toggle_time(),
        Menu.CHART,
    ),
)
