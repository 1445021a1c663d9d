"""The explanation of the focused number (Shift+F1): its tooltip, to be read without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.overlay import Overlay
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.theme import Theme

_WIDTH: Final = 560
_LEAST: Final = 140
_FRAME: Final = 84
"""Pixels that title, note and margins take of the sheet's height."""
_CLOSING: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class ExplainSheet(Overlay):
    """Plain text that can be scrolled, selected and copied, never changed.

    Args:
        parent: The window it lies over.
        theme: Colours of the text.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, "", _WIDTH, _LEAST)
        self.title.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().setDocumentMargin(2)
        self.text.setTabChangesFocus(True)
        self.set_theme(theme)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.note)
        self.note.setText(tr("Esc closes. Ctrl+A, Ctrl+C copies."))
        self.setFocusProxy(self.text)
        self.text.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Show the text in another theme's colours."""
        colours = self.text.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(theme.raised))
        colours.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.text.setPalette(colours)

    def appear_with(self, title: str, text: str) -> None:
        """Open it, or show another explanation in the open sheet.

        Args:
            title: What is explained ("NVDA IV30").
            text: Plain text, a line for each fact; shown letter by letter.
        """
        self.title.setText(title)
        self.text.setAccessibleName(title or tr("Explanation"))
        self.text.setPlainText(text or tr("There is no explanation of this."))
        self._wanted = (_WIDTH, max(_LEAST, self._text_height() + _FRAME))
        self.appear()
        self.text.verticalScrollBar().setValue(0)

    def _text_height(self) -> int:
        """Pixels the wrapped text takes at the sheet's width."""
        metrics = self.text.fontMetrics()
        room = min(_WIDTH, self._window.width() - 32) - 40
        wrap = int(Qt.TextFlag.TextWordWrap)
        lines = self.text.toPlainText().split("\n")
        heights = (
            metrics.boundingRect(0, 0, room, 100_000, wrap, line or " ").height() for line in lines
        )
        return sum(heights)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and Return close; the other keys are the text's own."""
        if watched is not self.text or not isinstance(event, QKeyEvent):
            return False if watched is self.text else super().eventFilter(watched, event)
        closing = event.key() in _CLOSING
        if event.type() == QEvent.Type.ShortcutOverride and closing:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if closing:
            self.dismiss()
        return closing or event.key() in _TABS
