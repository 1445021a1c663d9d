"""The inline editor: a text box over a cell, its keys, what it offers and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.commands.editor import EDITOR
from gui.keys.chords import chord_of
from gui.plain import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.commands.command import Command
    from gui.watchlist.suggestions import Suggestions

LONGEST: Final = 400
_KEPT_OPEN: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_BY_SLOT: Final = {command.slot: command.keys for command in EDITOR}
_SWALLOWED: Final = ("PgUp", "PgDown")
_LEAVING: Final = ("Ctrl+W", "Ctrl+Tab", "Ctrl+Shift+Tab")
"""Chords of the window that change a page: what is open is stored first."""


class CellEditor(QLineEdit):
    """A text box over one cell; `accept` decides whether its text is stored.

    Data never touches it: it lies above the table and only follows its row.

    Signals:
        closed: It is gone; True if the text was stored.
        next_requested: Stored, and the next new row is wanted.
        cell_requested: Stored, and the row's next (1) or previous (-1) cell is wanted.
        lines_pasted: Several lines were pasted into it.
        suggestions_wanted: What to offer for this text is wanted.
    """

    closed = Signal(bool)
    next_requested = Signal()
    cell_requested = Signal(int)
    lines_pasted = Signal(str)
    suggestions_wanted = Signal(str)

    def __init__(self, parent: QWidget, accept: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.setMaxLength(LONGEST)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._ground = parent
        self._accept = accept
        self._chords: Callable[[str], tuple[str, ...]] = _BY_SLOT.__getitem__
        self._open = False
        self._may_be_empty = False
        self._lines = True
        self.offered: Suggestions | None = None
        self.caption = PlainLabel(parent=parent)
        self.caption.setObjectName("cellCaption")
        self.caption.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.caption.hide()
        self.reason = PlainLabel(parent=parent)
        self.reason.setObjectName("refusal")
        self.reason.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reason.hide()
        self.textEdited.connect(self._edited)
        self.hide()

    def follow_keys(self, chords: Callable[[str], tuple[str, ...]]) -> None:
        """Take the chords in force from here, by slot; the user may change them."""
        self._chords = chords

    def _command(self, chord: str) -> Command[CellEditor] | None:
        return next((each for each in EDITOR if chord in self._chords(each.slot)), None)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._open

    def open(self, text: str, cell: QRect, *, symbols: bool = True, name: str = "") -> None:
        """Begin with `text`, all of it selected, over `cell`.

        Args:
            text: What the cell holds.
            cell: Where the box lies.
            symbols: Symbols are typed: several pasted lines leave for the list, and an empty box
                is not stored.
            name: What the cell is, for screen readers.
        """
        self._open = True
        self._may_be_empty, self._lines = not symbols, symbols
        self.setAccessibleName(name)
        self.setAccessibleDescription("")
        self.setText(text)
        self.reason.hide()
        self.place(cell)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, cell: QRect, caption: str = "") -> None:
        """Follow the cell after a scroll or a change of size.

        Args:
            cell: Where the box lies.
            caption: Stands before the box where no column says what is edited.
        """
        self.caption.setVisible(bool(caption))
        if caption:
            self.caption.setText(caption)
            width = min(self.caption.sizeHint().width(), cell.width() // 2)
            self.caption.setGeometry(cell.left(), cell.top(), width, cell.height())
            self.caption.raise_()
            cell = cell.adjusted(width, 0, 0, 0)
        self.setGeometry(cell)
        self._place_reason()
        if self.offered is not None and self.offered.isVisible():
            self.offered.place()

    def refuse(self, why: str) -> None:
        """Stay open and say why under the cell; focus and caret stay."""
        self.close_suggestions()
        self.setAccessibleDescription(why)
        self.reason.setText(why)
        self._place_reason()
        self.reason.show()
        self.reason.raise_()

    # commands: editor.*

    def commit(self) -> bool:
        """Store the text; a refused one stays open. True if it is closed."""
        if not self._open:
            return True
        self.close_suggestions()
        why = self._accept(self.text())
        if why:
            self.refuse(why)
            return False
        self._close(stored=True)
        return True

    def store(self) -> None:
        """Return: store, or stay with the reason; a marked suggestion is taken."""
        self._take()
        self.commit()

    def commit_add(self) -> None:
        """Store, then open the next new row."""
        self._take()
        if self.commit():
            self.next_requested.emit()

    def cancel(self) -> None:
        """Close the suggestions; without any, drop what was typed."""
        if self.close_suggestions():
            return
        self.abandon()

    def abandon(self) -> None:
        """Drop what was typed."""
        if self._open:
            self._close(stored=False)

    def next_cell(self) -> None:
        """Store, then the row's next cell."""
        self._step_cell(1)

    def prev_cell(self) -> None:
        """Store, then the row's cell before."""
        self._step_cell(-1)

    def prev_suggestion(self) -> None:
        """Mark the suggestion above."""
        if self.offered is not None and self.offered.isVisible():
            self.offered.step(-1)

    def next_suggestion(self) -> None:
        """Mark the suggestion below; without any, ask for some."""
        if self.offered is not None and self.offered.isVisible():
            self.offered.step(1)
        else:
            self.suggestions_wanted.emit(self.text())

    def close_suggestions(self) -> bool:
        """Take the suggestions away; False if there were none."""
        if self.offered is None or not self.offered.isVisible():
            return False
        self.offered.hide()
        return True

    def toggle_selection(self) -> None:
        """All selected, or the caret at the end."""
        if self.hasSelectedText():
            self.end(False)
        else:
            self.selectAll()

    def undo_text(self) -> None:
        """Undo typing in the box."""
        self.undo()

    def redo_text(self) -> None:
        """Redo typing in the box."""
        self.redo()

    # events

    def event(self, event: QEvent) -> bool:
        """Editor chords are taken here, before Tab moves the focus and shortcuts fire."""
        if isinstance(event, QKeyEvent) and self._open:
            chord = chord_of(event)
            command = self._command(chord)
            mine = command is not None or chord in _SWALLOWED
            if event.type() == QEvent.Type.ShortcutOverride and chord in _LEAVING:
                event.setAccepted(not self.commit())
                return True
            if mine and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if mine and event.type() == QEvent.Type.KeyPress:
                if command is not None:
                    command.run(self)
                event.accept()
                return True
        handled = super().event(event)
        if self._open and event.type() == QEvent.Type.KeyPress:
            event.accept()  # what the box does not know must not reach the table behind it
            return True
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Several pasted lines leave for the list; everything else is typing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if len(text.strip().splitlines()) > 1:
                self._paste_lines(text)
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere stores, or stays with the reason; an empty box just closes."""
        super().focusOutEvent(event)
        if not self._open or event.reason() in _KEPT_OPEN:
            return
        if self.text().strip() or self._may_be_empty:
            self.commit()
        else:
            self.abandon()

    def _edited(self, text: str) -> None:
        self.reason.hide()
        self.setAccessibleDescription("")
        self.suggestions_wanted.emit(text)

    def _take(self) -> None:
        """The marked suggestion becomes the text."""
        if self.offered is not None and self.offered.marked:
            self.setText(self.offered.marked)

    def _step_cell(self, step: int) -> None:
        self._take()
        if self.commit():
            self.cell_requested.emit(step)

    def _paste_lines(self, text: str) -> None:
        if self._lines:
            self.abandon()
            self.lines_pasted.emit(text)
        else:
            self.insert(" ".join(text.split()))

    def _close(self, *, stored: bool) -> None:
        self._open = False
        self.close_suggestions()
        self.caption.hide()
        self.reason.hide()
        self.hide()
        self.closed.emit(stored)

    def _place_reason(self) -> None:
        self.reason.adjustSize()
        cell, room = self.geometry(), self._ground.rect()
        width = min(max(self.reason.sizeHint().width(), cell.width()), room.width() - cell.left())
        below = cell.bottom() + 1
        if below + self.reason.height() > room.bottom():
            below = cell.top() - self.reason.height()
        self.reason.setGeometry(cell.left(), below, width, self.reason.height())
