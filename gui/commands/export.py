"""Commands that take a chart out of the program (KEYS 1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.charts.exportfiles import ChartExport

_C: Final = Context.CHART

CHART_EXPORT: Final[tuple[Command[ChartExport], ...]] = (
    Command(
        "chart.save_image",
        "Save picture",
        ("Alt+S",),
        _C,
        lambda export: export.save_image(),
        Menu.CHART,
        lambda export: export.blocked(),
        words="PNG SVG export",
        divided=True,
    ),
    Command(
        "chart.copy_image",
        "Copy picture",
        ("Ctrl+Shift+C",),
        _C,
        lambda export: export.copy_image(),
        Menu.CHART,
        lambda export: export.blocked(),
    ),
    Command(
        "chart.export_data",
        "Save the figures drawn",
        ("Ctrl+Shift+E",),
        _C,
        lambda export: export.export_data(),
        Menu.CHART,
        lambda export: export.blocked(),
        words="CSV export",
    ),
)
