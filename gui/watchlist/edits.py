"""The list being edited, and the switches of sources: applies steps, keeps the undo stack."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.desk.watchlist import Step, UndoStack, Watchlist
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.bridge import EngineFacade


@dataclass(frozen=True, slots=True)
class Switches:
    """Sources and whether each is asked."""

    on: tuple[tuple[str, bool], ...]


class ListEdits(QObject):
    """One immutable list at a time, and the way back; switches of sources share the stack.

    Signals:
        changed: The list is another one; carries the symbols to show and select.
        switched: `Switches` that undo or redo has set, to be shown and selected.
    """

    changed = Signal(tuple)
    switched = Signal(object)

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
        self._stack: UndoStack[Watchlist | Switches] = UndoStack()

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
        before: Watchlist | Switches = self._list
        step = Step(text, before, new, tuple(symbols), merge, self._monotonic())
        self._stack = self._stack.pushed(step)
        self._show(new, step.symbols)
        return True

    def switch(self, before: Switches, after: Switches, text: str) -> None:
        """Switch sources as one undoable step.

        Args:
            before: The sources as they were.
            after: The same as they shall be.
            text: What was done ("switch off Yahoo").
        """
        old: Watchlist | Switches = before
        self._stack = self._stack.pushed(Step(text, old, after, at=self._monotonic()))
        self._switch(after)

    def undo(self) -> str:
        """Take the last step back."""
        self._stack, step = self._stack.undo()
        if step is None:
            return tr("Nothing to undo")
        self._restore(step.before, step.symbols)
        return tr("Undone") + f": {step.text}"

    def redo(self) -> str:
        """Do the step undone last again."""
        self._stack, step = self._stack.redo()
        if step is None:
            return tr("Nothing to redo")
        self._restore(step.after, step.symbols)
        return tr("Redone") + f": {step.text}"

    def take_over(self, other: ListEdits) -> None:
        """Go on with another's steps: its window has been made anew."""
        self._stack = other._stack

    def undo_text(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._stack.undo_text

    def redo_text(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._stack.redo_text

    def _restore(self, state: Watchlist | Switches, symbols: tuple[str, ...]) -> None:
        if isinstance(state, Switches):
            self._switch(state)
            self.switched.emit(state)
        else:
            self._show(state, symbols)

    def _switch(self, switches: Switches) -> None:
        for name, on in switches.on:
            self._engine.switch_source(name, on)

    def _show(self, watchlist: Watchlist, symbols: tuple[str, ...]) -> None:
        self._list = watchlist
        self._engine.set_watchlist(watchlist)
        self.changed.emit(symbols)
