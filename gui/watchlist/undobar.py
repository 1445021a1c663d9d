"""The bar that offers to undo a removal for ten seconds."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.plain import PlainLabel
from gui.text import tr

SHOWN_MS = 10_000


class UndoBar(QFrame):
    """One line: what was removed, and a button that takes it back.

    Signals:
        undo_requested: The button was pressed.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self.label = PlainLabel(parent=self)
        self.label.setMinimumWidth(10)
        self.button = QPushButton(tr("Undo"), self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setToolTip("Ctrl+Z")
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(self, text: str) -> None:
        """Show `text` ("Removed NVDA") for ten seconds."""
        self.label.setText(text)
        self.show()
        self._timer.start()

    def withdraw(self) -> None:
        """Hide it: another step made its offer stale."""
        self._timer.stop()
        self.hide()

    def _pressed(self) -> None:
        self.withdraw()
        self.undo_requested.emit()
