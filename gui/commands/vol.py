"""Commands of the vol sheet; its plots also take those of every chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.vol.pane import VolPane

_S: Final = Context.SHEET
_F: Final = Context.FIGURES

SHEET: Final[tuple[Command[VolPane], ...]] = (
    Command("vol.next_part", "Figures, then plot by plot", ("Tab",), _S, lambda p: p.next_part()),
    Command(
        "vol.prev_part", "The same, backwards", ("Shift+Tab",), _S, lambda pane: pane.prev_part()
    ),
    Command(
        "vol.swap_forecast",
        "Forecasts or term structure",
        (),
        _S,
        lambda pane: pane.swap_forecast(),
        Menu.CHART,
        divided=True,
    ),
    Command(
        "vol.next_expiry",
        "Smile of the next expiry",
        (),
        _S,
        lambda pane: pane.next_expiry(),
        Menu.CHART,
        lambda pane: pane.expiry_blocked(),
    ),
    Command(
        "vol.prev_expiry",
        "Smile of the previous expiry",
        (),
        _S,
        lambda pane: pane.prev_expiry(),
        Menu.CHART,
        lambda pane: pane.expiry_blocked(),
    ),
)

FIGURES: Final[tuple[Command[VolPane], ...]] = (
    Command("vol.figure_left", "Number to the left", ("Left",), _F, lambda p: p.figure_left()),
    Command("vol.figure_right", "Number to the right", ("Right",), _F, lambda p: p.figure_right()),
    Command("vol.figure_up", "Number above", ("Up",), _F, lambda pane: pane.figure_up()),
    Command("vol.figure_down", "Number below", ("Down",), _F, lambda pane: pane.figure_down()),
    Command(
        "vol.copy_figures",
        "Copy all figures",
        ("Ctrl+C",),
        _F,
        lambda pane: pane.copy_figures(),
        Menu.EDIT,
        lambda pane: pane.empty_reason(),
    ),
    Command("list.next_symbol", "Next symbol", ("Space",), _F, lambda pane: pane.next_symbol()),
    Command(
        "list.prev_symbol",
        "Previous symbol",
        ("Shift+Space",),
        _F,
        lambda pane: pane.prev_symbol(),
    ),
    Command("vol.escape", "To the list", ("Esc",), _F, lambda pane: pane.escape()),
)
