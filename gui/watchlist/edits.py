"""The list being edited: applies steps to the engine, keeps the undo stack."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.desk.watchlist import Step, UndoStack, Watchlist
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.bridge import EngineFacade


class ListEdits(QObject):
    """One immutable list at a time, and the way back.

    Signals:
        changed: The list is another one; carries the symbols to show and select.
    """

    changed = Signal(tuple)

    def __init__(
        self,
        engine: EngineFacade,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._monotonic = monotonic
        self._list = engine.watchlist()
        self._stack: UndoStack[Watchlist] = UndoStack()

    @property
    def watchlist(self) -> Watchlist:
        """The list as shown."""
        return self._list

    def blocked(self) -> str:
        """Why the list cannot be edited, "" if it can."""
        if self._list.read_only:
            return tr("This list was written by a newer Voldesk and is not changed")
        return ""

    def apply(
        self, new: Watchlist, text: str, symbols: Sequence[str] = (), merge: str = ""
    ) -> bool:
        """Make `new` the list as one undoable step; False if nothing changed.

        Args:
            new: The list after the step.
            text: What was done ("remove NVDA").
            symbols: Canonical symbols concerned, to be shown and selected.
            merge: Steps with equal keys within a second are one.
        """
        if new is self._list or self.blocked():
            return False
        step = Step(text, self._list, new, tuple(symbols), merge, self._monotonic())
        self._stack = self._stack.pushed(step)
        self._show(new, step.symbols)
        return True

    def undo(self) -> str:
        """Take the last step back."""
        self._stack, step = self._stack.undo()
        if step is None:
            return tr("Nothing to undo")
        self._show(step.before, step.symbols)
        return tr("Undone") + f": {step.text}"

    def redo(self) -> str:
        """Do the step undone last again."""
        self._stack, step = self._stack.redo()
        if step is None:
            return tr("Nothing to redo")
        self._show(step.after, step.symbols)
        return tr("Redone") + f": {step.text}"

    def undo_text(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._stack.undo_text

    def redo_text(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._stack.redo_text

    def _show(self, watchlist: Watchlist, symbols: tuple[str, ...]) -> None:
        self._list = watchlist
        self._engine.set_watchlist(watchlist)
        self.changed.emit(symbols)
