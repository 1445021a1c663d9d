"""A long plain text over the window: scrolled by key, searched by typing, copied whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontDatabase, QKeyEvent, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QWidget

from gui.overlay import Overlay
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.theme import Theme

_WIDTH, _HEIGHT = 860, 640
_STEPS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
_TAKE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FONT_PX: Final = 11


class TextReader(Overlay):
    """The box keeps the focus: what is typed is found, walking keys scroll the text.

    Args:
        parent: The window it lies over.
        theme: Colours of the text.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, "", _WIDTH, _HEIGHT)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Find in the text"))
        self.box.setAccessibleName(tr("Find in the text"))
        self.box.textEdited.connect(self._typed)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_FONT_PX)
        self.text.setFont(font)
        self.set_theme(theme)
        self.column.addWidget(self.box)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.note)
        self.setFocusProxy(self.box)
        self.box.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Show the text in another theme's colours."""
        colours = self.text.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(theme.raised))
        colours.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.text.setPalette(colours)

    def appear_with(self, title: str, text: str) -> None:
        """Open it at the text's beginning.

        Args:
            title: Whose text it is.
            text: Shown letter by letter.
        """
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self.text.setPlainText(text)
        self.box.clear()
        self._say_keys()
        self.appear()

    def take(self) -> None:
        """Return: the next place of what was typed."""
        self._find(backwards=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walking keys scroll, Return finds on, Shift+Return back, Ctrl+C copies the text."""
        if (
            watched is self.box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._own(event)
        ):
            return True
        return super().eventFilter(watched, event)

    # inside

    def _own(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), Qt.KeyboardModifier.ShiftModifier
        if key in _STEPS or (key in _ENDS and self._free(event)):
            self._scroll(key)
        elif key in _TAKE and event.modifiers() & shift:
            self._find(backwards=True)
        elif key == Qt.Key.Key_C and self._free(event) and not self.box.hasSelectedText():
            QApplication.clipboard().setText(self.text.toPlainText())
            self.note.setText(tr("The whole text is copied."))
        else:
            return False
        return True

    def _free(self, event: QKeyEvent) -> bool:
        """Whether Home and End may go to the text: with Ctrl, or where nothing is typed."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return held or (event.key() in _ENDS and not self.box.text())

    def _scroll(self, key: Qt.Key) -> None:
        bar = self.text.verticalScrollBar()
        page = max(1, bar.pageStep() - 1)
        if key in _ENDS:
            bar.setValue(bar.minimum() if key == _ENDS[0] else bar.maximum())
        else:
            bar.setValue(
                bar.value() + {_STEPS[0]: -1, _STEPS[1]: 1, _STEPS[2]: -page}.get(key, page)
            )

    def _typed(self) -> None:
        """Find from where the present place begins, so that it grows while one types."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self._find(backwards=False)

    def _find(self, *, backwards: bool) -> None:
        wanted = self.box.text()
        if not wanted:
            self._say_keys()
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if not self.text.find(wanted, flags):
            end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            before = self.text.textCursor()
            self.text.moveCursor(end)
            if not self.text.find(wanted, flags):
                before.clearSelection()
                self.text.setTextCursor(before)
                self.note.setText(tr("It is not in the text."))
                return
        self._say_keys()

    def _say_keys(self) -> None:
        self.note.setText(
            tr("Return finds on, Shift+Return back. Ctrl+C copies the text, Esc goes back.")
        )
