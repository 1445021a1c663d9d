"""The picker of the estimator behind the RV column, each with its definition."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from gui.palette import Choice
from gui.picker import Picker
from gui.text import tr
from gui.vol.definitions import definition
from gui.watchlist.headings import ROW_ESTIMATORS

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.theme import Theme
    from gui.watchlist.pane import WatchlistPane

_CHOSEN: Final = "✓"


def names(pane: WatchlistPane) -> tuple[str, ...]:
    """The estimators the rows bring, in their order."""
    for symbol in pane.edits.watchlist.symbols:
        view = pane.rows.view(symbol)
        if view is not None:
            return tuple(name for name, _ in view.rv)
    return ROW_ESTIMATORS


def offer(
    pane: WatchlistPane, theme: Theme, chosen: str, take: Callable[[str], None]
) -> Picker:  # fmt: skip
    """Open the picker over the pane's window."""
    picker = Picker(pane.window(), theme, tr("Realized volatility of the list"), tr("Estimator"))

    def choices(_text: str) -> list[Choice]:
        return [
            Choice(
                f"estimator:{name}", definition(name).title, _CHOSEN if name == chosen else "",
                name.replace("_", " "), "", partial(take, name),
            )
            for name in names(pane)
        ]  # fmt: skip

    def explain() -> None:
        row = picker.list.currentIndex().row()
        if 0 <= row < len(picker.model.choices):
            name = picker.model.choices[row].key.partition(":")[2]
            closing = tr("Return takes, Esc closes.")
            picker.note.setText(f"{definition(name).text}\n{closing}")

    picker.offer(
        choices, lambda text: tr("No estimator is called {name}").format(name=text), stays=False
    )
    picker.note.setWordWrap(True)
    picker.list.selectionModel().currentChanged.connect(explain)
    picker.box.textChanged.connect(explain)
    picker.appear_with("")
    explain()
    return picker
