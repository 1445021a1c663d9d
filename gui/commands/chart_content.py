"""Commands of what the price chart shows and how its axes run (KEYS 1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.chartcontent import ChartContent
    from gui.charts.pane import ChartPane

_P: Final = Context.PRICE
_M: Final = Menu.CHART

SCALES: Final[tuple[Command[ChartPane], ...]] = (
    Command("chart.log_scale", "Log scale", ("Alt+L",), _P, lambda pane: pane.log_scale(), _M),
    Command(
        "chart.percent_scale", "Percent scale", ("Alt+P",), _P, lambda pane: pane.percent_scale(),
        _M,
    ),
    Command(
        "chart.invert_scale", "Price upside down", ("Alt+I",), _P, lambda pane: pane.invert_scale(),
        _M,
    ),
    Command(
        "chart.time_axis", "Nights and weekends in the chart", (), _P,
        lambda pane: pane.time_axis(), _M, words="time axis true compressed",
    ),
)  # fmt: skip

CONTENT: Final[tuple[Command[ChartContent], ...]] = (
    Command(
        "chart.interval", "Length of a bar", (",",), _P, lambda content: content.interval(), _M,
        words="interval daily weekly monthly minutes",
    ),
    Command(
        "chart.panes", "Panes below the price", (), _P, lambda content: content.panes(), _M,
        words="volume rv iv z",
    ),
    Command(
        "chart.overlays", "Lines over the price", ("Alt+O",), _P,
        lambda content: content.overlays(), _M, words="average bollinger sma ema range",
    ),
    Command(
        "chart.compare", "Compare in percent", ("Alt+C",), _P, lambda content: content.compare(),
        _M,
    ),
)  # fmt: skip
