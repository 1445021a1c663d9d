"""Commands of Capex (KEYS 1.3), and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.capex.pane import CapexPane
    from gui.window import MainWindow

_C: Final = Context.CAPEX
_R: Final = Menu.REPORTS

CAPEX: Final[tuple[Command[CapexPane], ...]] = (
    Command(
        "capex.next_measure", "Capex by quarter, trailing four, change, share of revenue",
        ("Alt+M",), _C, lambda pane: pane.next_measure(), _R, words="TTM y/y measure",
        divided=True,
    ),
    Command(
        "capex.next_definition", "Capex in cash or as companies headline it", ("Alt+D",), _C,
        lambda pane: pane.next_definition(), _R, words="definition finance leases basis",
    ),
    Command(
        "capex.next_currency", "Capex in own currencies or US$", ("Alt+U",), _C,
        lambda pane: pane.next_currency(), _R, words="dollar NT$ TWD",
    ),
    Command(
        "capex.companies", "Companies of the Capex board", (), _C,
        lambda pane: pane.companies(), _R, words="symbols order",
    ),
    Command(
        "capex.add_row", "Add an own capex row", ("Ins", "Ctrl+I"), _C,
        lambda pane: pane.add_row(), _R, words="own figure",
    ),
    Command(
        "capex.edit_row", "Edit the own capex row", ("F2",), _C, lambda pane: pane.edit_row(), _R,
    ),
    Command(
        "capex.remove_row", "Remove the own capex row", ("Del",), _C,
        lambda pane: pane.remove_row(), _R,
    ),
)  # fmt: skip

CAPEX_OF_WINDOW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "view.capex", "Capex", ("Ctrl+Shift+6",), Context.APP,
        lambda window: window.show_screen("capex"), Menu.REPORTS, words="CAPEX capital spending",
    ),
)  # fmt: skip
