"""The lines under the list: the current cell with age and source, the row's own words, its gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gui.plain import PlainLabel
from gui.tables.tip import plain_tip
from gui.text import tr
from gui.watchlist.headings import COLUMNS, LAST, SYMBOL
from gui.watchlist.reading import absent, details, spoken

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from engine.desk.views import RowView
    from engine.desk.watchlist import Entry
    from gui.watchlist.pane import WatchlistPane

_NAMED: Final = 3
"""Reasons that are named, each with the figures missing for it."""


class ElidedLabel(PlainLabel):
    """Plain text on one line, cut at its end where there is no room; the tip has all of it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
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
        self.setToolTip(plain_tip("" if shown == self._all else self._all))


class DetailsLine(QWidget):
    """What the current cell says of itself, and how many columns have no room.

    Below it the row's own name, target and note, and what figures it lacks for what reason.

    Args:
        pane: The list it stands under.
    """

    def __init__(self, pane: WatchlistPane) -> None:
        super().__init__(pane)
        self.setObjectName("listDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pane = pane
        self.said = ElidedLabel("listDetail", self)
        self.row = ElidedLabel("listDetail", self)
        self.hidden = PlainLabel(parent=self)
        self.hidden.setObjectName("listHidden")
        self.hidden.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        lines = QGridLayout(self)
        lines.setContentsMargins(8, 3, 8, 3)
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(1)
        lines.setColumnStretch(0, 1)
        lines.addWidget(self.said, 0, 0)
        lines.addWidget(self.hidden, 0, 1)
        lines.addWidget(self.row, 1, 0, 1, 2)
        pane.table.selectionModel().currentChanged.connect(self.renew)
        pane.rows.modelReset.connect(self.renew)
        pane.table.fitted.connect(self._count)
        self._count()
        self.renew()

    def renew(self) -> None:
        """Write the lines anew: another cell, or another second."""
        pane, row = self._pane, self._pane.current_row()
        symbol = pane.rows.symbol(row) if row >= 0 else ""
        view = pane.rows.view(symbol) if symbol else None
        entry = pane.rows.entry(row) if symbol else None
        self.said.say(self._sentence(symbol, view, row))
        own = () if entry is None else _own(entry)
        rest = "" if view is None else self._missing(view) or view.name
        self.row.say(_joined(*own, rest))

    def _sentence(self, symbol: str, view: RowView | None, row: int) -> str:
        """What is to be said of the current cell."""
        if view is None:
            words = tr("{symbol}: waiting for the first answer")
            return words.format(symbol=symbol) if symbol else ""
        pane = self._pane
        rows, column = pane.rows, pane.current_column()
        if column == SYMBOL and rows.sort_column is not None:
            column = rows.sort_column
        if column == SYMBOL:
            titled = not view.last.known
            return _joined(symbol, details(rows.writer, view, LAST, rows.moment(), titled=titled))
        told = details(rows.writer, view, column, rows.moment())
        entry = rows.entry(row)
        return _joined(
            symbol, told or spoken(rows.writer, view, column, rows.cell(row, column), entry)
        )

    def _missing(self, view: RowView) -> str:
        """The figures the row lacks by reason, as far as there is room."""
        lacking: dict[str, list[str]] = {}
        for title, why in absent(self._pane.rows.writer, view):
            if title != tr(COLUMNS[LAST].title):
                lacking.setdefault(why, []).append(title)
        if not lacking:
            return ""
        groups = [f"{', '.join(titles)}: {why}" for why, titles in lacking.items()]
        named = "; ".join(groups[:_NAMED])
        rest = sum(len(titles) for titles in list(lacking.values())[_NAMED:])
        if not rest:
            return tr("no {figures}").format(figures=named)
        return tr("no {figures}; {count} more").format(figures=named, count=rest)

    def _count(self) -> None:
        gone = self._pane.table.left_out
        one, more = tr("1 column hidden: widen"), tr("{count} hidden columns: widen")
        self.hidden.setText(one if len(gone) == 1 else more.format(count=len(gone)))
        self.hidden.setToolTip(plain_tip(", ".join(tr(COLUMNS[place].title) for place in gone)))
        self.hidden.setVisible(bool(gone))


def _own(entry: Entry) -> tuple[str, ...]:
    """What the user wrote on a row: its name, target and note."""
    target = entry.field("target")
    words = tr("target {price}").format(price=target) if target else ""
    return entry.field("alias"), words, entry.field("note")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
