"""The inline editor: a text box over a cell, its keys, and the reason of a refusal under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.commands.editor import EDITOR

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST: Final = 400
_KEPT_OPEN: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_CHORDS: Final = {
    QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText): command
    for command in EDITOR
    for keys in command.keys
}
_SWALLOWED: Final = ("Up", "Down", "PgUp", "PgDown")


def chord_of(event: QKeyEvent) -> str:
    """The chord as Qt's portable text; the keypad's modifier does not count."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(int(key) | modifiers.value)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


class CellEditor(QLineEdit):
    """A text box over one cell; `accept` decides whether its text is stored.

    Data never touches it: it lies above the table and only follows its row.

    Signals:
        closed: It is gone; True if the text was stored.
        next_requested: Stored, and the next new row is wanted.
        lines_pasted: Several lines were pasted into it.
    """

    closed = Signal(bool)
    next_requested = Signal()
    lines_pasted = Signal(str)

    def __init__(self, parent: QWidget, accept: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.setMaxLength(LONGEST)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._ground = parent
        self._accept = accept
        self._open = False
        self.reason = QLabel(parent)
        self.reason.setObjectName("refusal")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reason.hide()
        self.textEdited.connect(self.reason.hide)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._open

    def open(self, text: str, cell: QRect) -> None:
        """Begin with `text`, all of it selected, over `cell`."""
        self._open = True
        self.setText(text)
        self.reason.hide()
        self.place(cell)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, cell: QRect) -> None:
        """Follow the cell after a scroll or a change of size."""
        self.setGeometry(cell)
        self._place_reason()

    def refuse(self, why: str) -> None:
        """Stay open and say why under the cell; focus and caret stay."""
        self.reason.setText(why)
        self._place_reason()
        self.reason.show()
        self.reason.raise_()

    # commands: editor.*

    def commit(self) -> bool:
        """Store the text; a refused one stays open. True if it is closed."""
        if not self._open:
            return True
        why = self._accept(self.text())
        if why:
            self.refuse(why)
            return False
        self._close(stored=True)
        return True

    def store(self) -> None:
        """Return: store, or stay with the reason."""
        self.commit()

    def commit_add(self) -> None:
        """Store, then open the next new row."""
        if self.commit():
            self.next_requested.emit()

    def cancel(self) -> None:
        """Drop what was typed."""
        if self._open:
            self._close(stored=False)

    def next_cell(self) -> None:
        """Store; the symbol is the row's only editable cell."""
        self.commit()

    def prev_cell(self) -> None:
        """Store; the symbol is the row's only editable cell."""
        self.commit()

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
            mine = chord in _CHORDS or chord in _SWALLOWED
            if mine and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if mine and event.type() == QEvent.Type.KeyPress:
                if chord in _CHORDS:
                    _CHORDS[chord].run(self)
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
                self.cancel()
                self.lines_pasted.emit(text)
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere stores, or stays with the reason; an empty box just closes."""
        super().focusOutEvent(event)
        if not self._open or event.reason() in _KEPT_OPEN:
            return
        if self.text().strip():
            self.commit()
        else:
            self.cancel()

    def _close(self, *, stored: bool) -> None:
        self._open = False
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
