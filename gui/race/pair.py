"""A one-line box for the two symbols that run against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_LONGEST = 64


class PairEdit(QLineEdit):
    """Return takes two different symbols, Esc or another focus closes the box.

    Signals:
        chosen(str, str): Left and right symbol, in capitals.
        refused(str): Why the text is not a pair; the box stays open.
        closed(): The box has gone.
    """

    chosen = Signal(str, str)
    refused = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setFixedWidth(160)
        self.setAccessibleName(tr("Two symbols, such as NVDA BTC"))
        self.hide()

    def open(self, left: str, right: str) -> None:
        """Show the present pair, selected."""
        self.setText(f"{left} {right}")
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self) -> None:
        symbols = self.text().upper().split()
        if len(symbols) != 2 or symbols[0] == symbols[1]:
            self.refused.emit(tr("Two different symbols are needed, such as NVDA BTC"))
            return
        self._close()
        self.chosen.emit(symbols[0], symbols[1])

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes, Esc closes; both end here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another place was chosen: close without asking."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()
