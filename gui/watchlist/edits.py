"""The lists being edited, and the switches of sources: applies steps, keeps the undo stack."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.desk.watchlist import Book, Step, UndoStack, Watchlist, reloaded
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.desk.watchlist import OutsideChange, Reload
    from gui.bridge import EngineFacade


@dataclass(frozen=True, slots=True)
class Switches:
    """Sources and whether each is asked."""

    on: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of the user's own as a step keeps it.

    Attributes:
        name: "alerts", "dates", "statements" or "capex".
        entries: All of it.
    """

    name: str
    entries: tuple[object, ...]


State = Book | Switches | Paper


class ListEdits(QObject):
    """All lists as one immutable book, and the way back; switches and papers share the stack.

    Signals:
        leaving: Another list is about to be the current one; carries the name of the old one.
        changed: The current list is another one or reads otherwise; carries the keys of the rows
            to show and select.
        renaming: A list is about to get another name from outside; carries the old and the new one.
        entered: Another list is the current one; carries its name and those keys.
        listed: Names or order of the lists are others.
        stepped: There is another step to undo or redo.
        switched: `Switches` that undo or redo has set, to be shown and selected.
        written: A paper has been changed, or changed back: its name and the keys to select.
    """

    leaving = Signal(str)
    changed = Signal(tuple)
    renaming = Signal(str, str)
    entered = Signal(str, tuple)
    listed = Signal()
    stepped = Signal()
    switched = Signal(object)
    written = Signal(str, tuple)

    def __init__(
        self,
        engine: EngineFacade,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self.monotonic = monotonic
        self._book = engine.book()
        self._stack: UndoStack[State] = UndoStack()

    @property
    def book(self) -> Book:
        """All lists."""
        return self._book

    @property
    def watchlist(self) -> Watchlist:
        """The list as shown."""
        return self._book.watchlist

    @property
    def current(self) -> str:
        """The name of the list shown."""
        return self._book.current

    def blocked(self, name: str = "") -> str:
        """Why a list, the shown one if none is named, cannot be edited; "" if it can."""
        found = self._book.list_named(name or self.current)
        if found is not None and found.read_only:
            return tr("This list was written by a newer Voldesk and is not changed")
        return ""

    # steps

    def apply(
        self, new: Watchlist, text: str, symbols: Sequence[str] = (), merge: str = ""
    ) -> bool:
        """Make `new` the shown list as one undoable step; False if nothing changed.

        Args:
            new: The list after the step.
            text: What was done ("remove NVDA").
            symbols: Keys of the rows concerned, to be shown and selected.
            merge: Steps with equal keys within a second are one.
        """
        if new is self.watchlist or self.blocked():
            return False
        key = f"{self.current}\n{merge}" if merge else ""
        return self.change(self._book.with_list(new), text, symbols, merge=key)

    def change(
        self,
        new: Book,
        text: str,
        symbols: Sequence[str] = (),
        *,
        merge: str = "",
        select: bool = True,
    ) -> bool:
        """Make `new` the lists as one undoable step; False if nothing changed.

        Args:
            new: All lists after the step.
            text: What was done ("delete list Tech").
            symbols: Keys of the rows concerned, selected on undo and redo.
            merge: Steps with equal keys within a second are one.
            select: Select them now too.
        """
        if new == self._book:
            return False
        before: State = self._book
        step = Step(text, before, new, tuple(symbols), merge, self.monotonic())
        self._stack = self._stack.pushed(step)
        self._show(new, step.symbols if select else ())
        self.stepped.emit()
        return True

    def keep_ours(self, ours: Watchlist, entries: tuple[str, ...]) -> None:
        """Keep a text of the shown list beside that lost against its file's; told of by a notice.

        Args:
            ours: The list with that text.
            entries: The lines concerned.
        """
        self._engine.keep_ours(self.current, ours, entries)

    def reload(self, changes: Sequence[OutsideChange]) -> Reload:
        """Take what other programs did to the list files, as one undoable step."""
        found = reloaded(self._book, changes)
        for old, new in found.renamed:
            self.renaming.emit(old, new)
        self.change(found.book, found.text, found.symbols, select=False)
        return found

    def go_to(self, name: str) -> None:
        """Show another list; no step."""
        if name != self.current and self._book.list_named(name) is not None:
            self._show(self._book.with_current(name), ())

    def move_list(self, by: int) -> bool:
        """The shown list `by` places on among the lists, no step; False at the end."""
        new = self._book.with_moved_list(self.current, by)
        if new == self._book:
            return False
        self._show(new, ())
        return True

    def switch(self, before: Switches, after: Switches, text: str) -> None:
        """Switch sources as one undoable step.

        Args:
            before: The sources as they were.
            after: The same as they shall be.
            text: What was done ("switch off Yahoo").
        """
        old: State = before
        self._stack = self._stack.pushed(Step(text, old, after, at=self.monotonic()))
        self._switch(after)
        self.stepped.emit()

    def write(
        self,
        name: str,
        before: tuple[object, ...],
        after: tuple[object, ...],
        text: str,
        keys: Sequence[str] = (),
    ) -> bool:
        """Change a paper as one undoable step; False if nothing changed.

        Args:
            name: See `Paper`.
            before: All its entries as they were.
            after: All its entries as they shall be.
            text: What was done ("remove alert NVDA iv30 above 60").
            keys: Of the entries concerned, to be shown and selected.
        """
        if before == after:
            return False
        old: State = Paper(name, before)
        step = Step(text, old, Paper(name, after), tuple(keys), at=self.monotonic())
        self._stack = self._stack.pushed(step)
        self._restore(step.after, step.symbols, old)
        return True

    def undo(self) -> str:
        """Take the last step back."""
        self._stack, step = self._stack.undo()
        if step is None:
            return tr("Nothing to undo")
        self._restore(step.before, step.symbols, step.after)
        return tr("Undone: {step}").format(step=told(step.text))

    def redo(self) -> str:
        """Do the step undone last again."""
        self._stack, step = self._stack.redo()
        if step is None:
            return tr("Nothing to redo")
        self._restore(step.after, step.symbols, step.before)
        return tr("Redone: {step}").format(step=told(step.text))

    def take_over(self, other: ListEdits) -> None:
        """Go on with another's lists and steps: its window has been made anew."""
        self._stack = other._stack
        if other._book != self._book:
            self._show(other._book, ())
        self.stepped.emit()

    def undo_text(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._stack.undo_text

    def undo_at(self) -> float:
        """When that was done, monotonic seconds; -1 for nothing."""
        return self._stack.done[-1].at if self._stack.done else -1.0

    def redo_text(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._stack.redo_text

    # inside

    def _restore(self, state: State, symbols: tuple[str, ...], was: State) -> None:
        if isinstance(state, Switches):
            self._switch(state)
            self.switched.emit(state)
        elif isinstance(state, Paper):
            self._write(state, was.entries if isinstance(was, Paper) else ())
            self.written.emit(state.name, symbols)
        else:
            self._show(state, symbols)
        self.stepped.emit()

    def _write(self, paper: Paper, was: tuple[object, ...]) -> None:
        # The first frame needs none of these types.
        from engine.model.alert import Alert
        from engine.model.capex import CapexRow
        from engine.model.earnings import OwnDate
        from engine.model.statement import Statement

        engine, entries = self._engine, paper.entries
        match paper.name:
            case "alerts":
                now = {one.id: one for one in engine.alerts()}
                alerts = (one for one in entries if isinstance(one, Alert))
                # What the step leaves alone stays as the engine has it: a spent alert stays off.
                engine.set_alerts(tuple(now.get(a.id, a) if a in was else a for a in alerts))
            case "dates":
                engine.set_own_dates(tuple(one for one in entries if isinstance(one, OwnDate)))
            case "statements":
                said = tuple(one for one in entries if isinstance(one, Statement))
                engine.set_own_statements(said)
            case "capex":
                engine.set_own_capex(tuple(one for one in entries if isinstance(one, CapexRow)))

    def _switch(self, switches: Switches) -> None:
        for name, on in switches.on:
            self._engine.switch_source(name, on)

    def _show(self, book: Book, symbols: tuple[str, ...]) -> None:
        old, name = self._book, book.current
        if name != old.current:
            self.leaving.emit(old.current)
        self._book = book
        self._engine.set_book(book)
        self.changed.emit(symbols)
        if name != old.current:
            self.entered.emit(name, symbols)
        if book.names != old.names or name != old.current:
            self.listed.emit()
