"""The list under a text box that offers instruments: symbol, name, exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QVBoxLayout, QWidget

from gui.spoken import announce, spoken_row
from gui.tables.model import DISPLAY, LEFT, RIGHT, Index
from gui.text import tr
from gui.theme import legible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from engine.model.found import Match
    from gui.theme import Theme

MOST: Final = 8
_ROW_PX: Final = 24
_WIDEST: Final = 420
_SYMBOL_PX: Final = 96
_EDGE: Final = 1
_NOWHERE: Final = QModelIndex()


class MatchModel(QAbstractListModel):
    """The offered instruments."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matches: tuple[Match, ...] = ()

    def show_matches(self, matches: tuple[Match, ...]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self.matches = matches
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self.matches)

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        """The whole line as text, for screen readers."""
        if role != DISPLAY:
            return None
        match = self.matches[index.row()]
        return ", ".join(part for part in (match.symbol, match.name, match.exchange) if part)


class MatchDelegate(QStyledItemDelegate):
    """Symbol, name and exchange beside each other; a long name is cut, never the symbol."""

    def __init__(self, model: MatchModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._text = QColor(theme.text)
        self._quiet = QColor(legible(theme.secondary, theme.selection, theme.text))
        self._selected = QColor(theme.selection)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines of equal height."""
        del option, index
        return QSize(100, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        match = self._model.matches[index.row()]
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selected)
        inner = rect.adjusted(6, 0, -6, 0)
        metrics = painter.fontMetrics()
        painter.setPen(self._text)
        painter.drawText(inner, LEFT, match.symbol)
        painter.setPen(self._quiet)
        painter.drawText(inner, RIGHT, match.exchange)
        taken = max(_SYMBOL_PX, metrics.horizontalAdvance(match.symbol) + 12)
        room = inner.width() - taken - metrics.horizontalAdvance(match.exchange) - 12
        name = metrics.elidedText(match.name, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(inner.adjusted(taken, 0, 0, 0), LEFT, name)


class Suggestions(QFrame):
    """Lies below its text box and never takes the focus; nothing is marked unasked.

    Signals:
        chosen: The symbol of a line that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, box: QWidget, theme: Theme) -> None:
        super().__init__(box.window())
        self.setObjectName("suggestions")
        self.setFrameShape(QFrame.Shape.Box)
        self._box = box
        self.model = MatchModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self._delegate = MatchDelegate(self.model, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.pressed.connect(lambda index: self.chosen.emit(self._symbol(index.row())))
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.list)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    @property
    def symbols(self) -> list[str]:
        """What is offered, top first."""
        return [match.symbol for match in self.model.matches]

    @property
    def marked(self) -> str:
        """Symbol of the marked line, "" while none is marked or nothing is shown."""
        return self._symbol(self.list.currentIndex().row()) if self.isVisible() else ""

    def offer(self, matches: Sequence[Match]) -> None:
        """Show these; a marked symbol stays marked where it is still among them."""
        marked = self.marked
        self.model.show_matches(tuple(matches[:MOST]))
        if not self.model.matches:
            self.hide()
            return
        if marked in self.symbols:
            self._mark(self.symbols.index(marked))
        self.place()
        self.show()
        self.raise_()

    def step(self, step: int) -> None:
        """Mark the next line in a direction; above the first none is marked."""
        count = len(self.model.matches)
        row = self.list.currentIndex().row() + step
        self._mark(min(max(row, -1), count - 1))
        announce(self._box, spoken_row(self.model, self.list.currentIndex().row()))

    def place(self) -> None:
        """Below the box, above it where there is no room."""
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = len(self.model.matches) * _ROW_PX + 4 * _EDGE
        corner = self._box.mapTo(window, QPoint(0, self._box.height()))
        width = min(max(_WIDEST, self._box.width()), window.width())
        left = max(0, min(corner.x(), window.width() - width))
        top = corner.y()
        if top + height > window.height():
            top = corner.y() - self._box.height() - height
        self.setGeometry(left, max(0, top), width, height)

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0) if row >= 0 else _NOWHERE)

    def _symbol(self, row: int) -> str:
        return self.model.matches[row].symbol if 0 <= row < len(self.model.matches) else ""
