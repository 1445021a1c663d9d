"""A one-line box for the two symbols that run against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from engine.desk.watchlist import Refused, Symbol, parse_symbol
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_LONGEST = 64
_NAMED = 24
"""Letters of a refused word that are repeated in the reason."""


class PairEdit(QLineEdit):
    """Return takes two different symbols, Esc or another focus closes the box.

    Signals:
        chosen(str, str): Left and right canonical symbol.
        refused(str): Why the text is not a pair; the box stays open.
        closed(): The box has gone by a key.
        left(): The box has gone because another place was chosen.
    """

    chosen = Signal(str, str)
    refused = Signal(str)
    closed = Signal()
    left = Signal()

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
        found = [parse_symbol(word) for word in self.text().split()]
        for fault in found:
            if isinstance(fault, Refused):
                self.refused.emit(f"{fault.text[:_NAMED]}: {fault.reason}")
                return
        names = [symbol.canonical for symbol in found if isinstance(symbol, Symbol)]
        if len(names) != 2 or names[0] == names[1]:
            self.refused.emit(tr("Two different symbols are needed, such as NVDA BTC"))
            return
        self._close()
        self.chosen.emit(names[0], names[1])

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
            self.left.emit()
