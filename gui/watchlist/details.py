"""The line under the list: the current cell with age, source, quality or what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui.text import tr
from gui.watchlist.headings import COLUMNS, LAST, SYMBOL
from gui.watchlist.reading import absent, details, spoken

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from engine.desk.views import RowView
    from gui.watchlist.pane import WatchlistPane

_NAMED: Final = 3
"""Missing figures that are named each with its reason."""


class ElidedLabel(QLabel):
    """Plain text on one line, cut at its end where there is no room; the tip has all of it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._all = ""

    def say(self, text: str) -> None:
        """Show another text."""
        if text != self._all:
            self._all = text
            self.setAccessibleName(text)
            self._cut()

    @property
    def whole(self) -> str:
        """The text as it was given."""
        return self._all

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._all, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip("" if shown == self._all else self._all)


class DetailsLine(QWidget):
    """What the current cell says of itself, and how many columns have no room.

    Args:
        pane: The list it stands under.
    """

    def __init__(self, pane: WatchlistPane) -> None:
        super().__init__(pane)
        self.setObjectName("listDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pane = pane
        self.said = ElidedLabel("listDetail", self)
        self.hidden = QLabel(self)
        self.hidden.setObjectName("listHidden")
        self.hidden.setTextFormat(Qt.TextFormat.PlainText)
        self.hidden.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(12)
        row.addWidget(self.said, 1)
        row.addWidget(self.hidden)
        pane.table.selectionModel().currentChanged.connect(self.renew)
        pane.rows.modelReset.connect(self.renew)
        pane.table.fitted.connect(self._count)
        self._count()
        self.renew()

    def renew(self) -> None:
        """Write the line anew: another cell, or another second."""
        self.said.say(self.sentence())

    def sentence(self) -> str:
        """What is to be said of the current cell."""
        pane, row = self._pane, self._pane.current_row()
        symbol = pane.rows.symbol(row) if row >= 0 else ""
        view = pane.rows.view(symbol) if symbol else None
        if view is None:
            return (
                tr("{symbol}: waiting for the first answer").format(symbol=symbol) if symbol else ""
            )
        column = pane.current_column()
        if column == SYMBOL and pane.rows.sort_column is not None:
            column = pane.rows.sort_column
        return " · ".join(word for word in self._words(view, column, row) if word)

    def _words(self, view: RowView, column: int, row: int) -> tuple[str, ...]:
        rows = self._pane.rows
        entry = rows.entry(row)
        if column == SYMBOL:
            price = details(rows.writer, view, LAST, rows.moment(), titled=not view.last.known)
            return view.symbol, price, self._missing(view) or view.name
        told = details(rows.writer, view, column, rows.moment())
        told = told or spoken(rows.writer, view, column, rows.cell(row, column), entry)
        return view.symbol, told

    def _missing(self, view: RowView) -> str:
        """The figures the row lacks, with their reasons as far as there is room."""
        lacking = [
            (title, why)
            for title, why in absent(self._pane.rows.writer, view)
            if title != tr(COLUMNS[LAST].title)
        ]
        if not lacking:
            return ""
        named = "; ".join(f"{title}: {why}" for title, why in lacking[:_NAMED])
        if len(lacking) <= _NAMED:
            return tr("no {figures}").format(figures=named)
        more = tr("no {figures}; {count} more")
        return more.format(figures=named, count=len(lacking) - _NAMED)

    def _count(self) -> None:
        gone = self._pane.table.left_out
        one, more = tr("1 column hidden: widen"), tr("{count} hidden columns: widen")
        self.hidden.setText(one if len(gone) == 1 else more.format(count=len(gone)))
        self.hidden.setToolTip(", ".join(tr(COLUMNS[place].title) for place in gone))
        self.hidden.setVisible(bool(gone))
