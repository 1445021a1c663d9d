"""A small box over a chart in which a day is typed; what it cannot take it says in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_LONGEST, _WIDTH = 40, 260


class _Line(QLineEdit):
    """Keeps Return and Esc for the box around it.

    Signals:
        taken(), dropped(bool): Return; Esc (True) or another place was chosen (False).
    """

    taken = Signal()
    dropped = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes, Esc drops, all else is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another place was chosen."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.dropped.emit(False)


class DateBox(QFrame):
    """Return hands the text over, Esc or another focus closes the box.

    Signals:
        typed(str): Return was pressed; the owner closes the box or refuses the text.
        closed(): It has gone by a key.
    """

    typed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("overlay")
        self.line = _Line(self)
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(tr("2024-07-29 or 29 Jul"))
        self.line.setAccessibleName(tr("Go to date"))
        self.reason = PlainLabel(parent=self)
        self.reason.setObjectName("overlayNote")
        self.reason.setWordWrap(True)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.reason)
        self.setFocusProxy(self.line)
        self.line.taken.connect(lambda: self.typed.emit(self.line.text()))
        self.line.dropped.connect(self._drop)
        self.line.textEdited.connect(lambda _text: self.refuse(""))
        self.hide()

    def open(self) -> None:
        """Show it empty and take the focus."""
        self.line.clear()
        self.refuse("")
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the text is not taken; "" takes that away."""
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))
        self._place()

    def close_by_key(self) -> None:
        """The text was taken, or dropped with Esc."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _drop(self, by_key: bool) -> None:
        if by_key:
            self.close_by_key()
        else:
            self.hide()

    def _place(self) -> None:
        """At the top of the parent, in its middle."""
        room = self._over.rect()
        width = min(_WIDTH, max(room.width() - 16, 80))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((room.width() - width) // 2, min(44, room.height() // 4))
