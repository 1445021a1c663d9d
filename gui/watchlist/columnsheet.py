"""The sheet of columns: Space shows or hides one, Alt+Up and Alt+Down move it, Del resets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView

from gui.overlay import Overlay
from gui.palette import Choice, ChoiceDelegate, ChoiceModel
from gui.plain import PlainLabel
from gui.tables.model import ACCESSIBLE, DISPLAY
from gui.text import tr
from gui.watchlist.headings import COLUMNS, column_text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from gui.tables.model import Index
    from gui.theme import Theme
    from gui.watchlist.listcolumns import ListColumns

_WIDTH, _HEIGHT = 520, 620
_TOGGLE: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_RESET: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class _Lines(ChoiceModel):
    """Columns with what is done with each, read out together."""

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        """The title; for screen readers with the state."""
        if role == ACCESSIBLE:
            choice = self.choices[index.row()]
            return f"{choice.title}, {choice.note}"
        return super().data(index, role)


class ColumnSheet(Overlay):
    """Every column of the list, the shown ones first; each key takes effect at once.

    Args:
        parent: The window it lies over.
        columns: What is chosen.
        theme: Its colours.
    """

    def __init__(self, parent: QWidget, columns: ListColumns, theme: Theme) -> None:
        super().__init__(parent, tr("Columns of this list"), _WIDTH, _HEIGHT)
        self._columns = columns
        self.model = _Lines(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Columns of this list"))
        self._delegate = ChoiceDelegate(self.model, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self.take)
        self.text = _label(self, "overlayText")
        self.refusal = _label(self, "overlayRefusal")
        self.note.setWordWrap(True)
        self.column.addWidget(self.list, 1)
        for part in (self.text, self.refusal, self.note):
            self.column.addWidget(part)
        self.setFocusProxy(self.list)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._explain)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def appear_anew(self, theme: Theme) -> None:
        """Open it on the first column."""
        self.set_theme(theme)
        self.note.setText(
            tr("Space shows or hides, Alt+Up and Alt+Down move, Del resets, Esc closes.")
        )
        self._fill(0)
        self.appear()

    def take(self) -> None:
        """Show or hide the marked column."""
        column = self._marked()
        if column >= 0:
            self._done(self._columns.toggle(column), column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's keys; all others are its own."""
        if watched is not self.list or not isinstance(event, QKeyEvent):
            return False if watched is self.list else super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        moves = key in _STEPS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        mine = moves or key in (*_TOGGLE, *_RESET, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and (mine or key in _STEPS):
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if mine:
            self._press(key)
        return mine or key in _TABS

    def _press(self, key: Qt.Key) -> None:
        column = self._marked()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in _TOGGLE:
            self.take()
        elif key in _RESET:
            self._columns.reset()
            self._done(tr("The usual columns are back"), column)
        elif column >= 0:
            self._done(self._columns.move(column, _STEPS[key]), column)

    def _done(self, sentence: str, column: int) -> None:
        """Show what is chosen now, the mark on its column, and what there is to say."""
        offered = self._columns.offered()
        self._fill(offered.index(column) if column in offered else 0)
        self.refusal.setText(sentence)

    def _fill(self, row: int) -> None:
        order, left_out = self._columns.order, self._columns.left_out
        hidden, shown, narrow = tr("hidden"), tr("shown"), tr("shown where there is room")
        self.model.show_choices([
            Choice(
                COLUMNS[at].id, tr(COLUMNS[at].title),
                hidden if at not in order else narrow if at in left_out else f"{shown}  ✓",
                "", "", self.take,
            )
            for at in self._columns.offered()
        ])  # fmt: skip
        self.list.setCurrentIndex(self.model.index(row, 0))
        self._explain()

    def _marked(self) -> int:
        """Number of the marked column, -1 for none."""
        row = self.list.currentIndex().row()
        offered = self._columns.offered()
        return offered[row] if 0 <= row < len(offered) else -1

    def _explain(self) -> None:
        self.refusal.clear()
        column = self._marked()
        text = column_text(column, self._columns.estimator_name) if column >= 0 else ""
        self.text.setText(text)


def _label(parent: QWidget, name: str) -> QLabel:
    made = PlainLabel(parent=parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    return made
