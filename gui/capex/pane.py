"""Capex: the board of companies by quarter, and beside its row the company in detail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gui.capex import cells, words
from gui.capex.measures import Look, after, measure_name
from gui.capex.model import SUM, CapexModel
from gui.capex.notes import CapexNotes
from gui.capex.owning import Owning
from gui.capex.plot import CapexPlot
from gui.plain import PlainLabel
from gui.spoken import lines
from gui.tables.pane import TablePane
from gui.text import tr
from gui.ways import joined

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from engine.desk.views import CapexBoard, CapexCompany
    from engine.model.statement import Statement
    from gui.bridge import EngineFacade
    from gui.tables.exporting import Kind
    from gui.theme import Theme
    from gui.watchlist.edits import ListEdits

_LEAST_DETAIL: Final = 190
"""Pixels a chart needs; a lower pane has the board alone."""
_NOTES_FROM: Final = 620
_TALL: Final = 700
"""Pixels from which guidance and statements stand under the chart, with their sources."""
_MOST_LINES: Final = 9
_LEAST_LINES: Final = 5
_UNBOUND: Final = 16_777_215
"""Qt's word for no greatest height."""


class CapexPane(TablePane):
    """The board above, the current company's chart, guidance and statements below."""

    def __init__(
        self, engine: EngineFacade, edits: ListEdits, theme: Theme, row_height: int,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.capex = CapexModel(engine.now)
        super().__init__(self.capex, edits, theme, row_height, parent)
        self.capex.setParent(self)
        self._engine = engine
        self._board: CapexBoard | None = None
        self._statements: tuple[Statement, ...] = ()
        self._look = look_of(engine)
        self._shown = ""
        self._unasked = False
        self.title, self.line, self.legend = (
            PlainLabel(parent=self),
            PlainLabel(parent=self),
            PlainLabel(parent=self),
        )
        self.details = PlainLabel(parent=self)
        self.plot = CapexPlot(theme, self.table, self)
        self.notes = CapexNotes(theme, row_height, self)
        self.owning = Owning(self, engine, edits)
        self._lower = QWidget(self)
        self._build()
        self.table.selectionModel().currentChanged.connect(self._say_cell)
        self.capex.modelReset.connect(self._fit)
        self._write()

    def _build(self) -> None:
        self._head = head = QWidget(self)
        head.setObjectName("moversHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = QVBoxLayout(head)
        told.setContentsMargins(12, 8, 12, 6)
        told.setSpacing(2)
        named = (self.title, "moversTitle"), (self.line, "moversLine"), (self.legend, "moversLine")
        for label, name in named:
            label.setObjectName(name)
            label.setWordWrap(True)
            told.addWidget(label)
        self.details.setObjectName("feedDetails")
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing() + 13)
        self._lower.setObjectName("capexLower")
        self._lower.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lower.hide()
        self._below = below = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(1)
        below.addWidget(self.plot, 3)
        below.addWidget(self.notes, 2)
        self.column.insertWidget(0, head)
        self.column.insertWidget(2, self.details)
        self.column.insertWidget(3, self._lower, 4)

    # what is shown

    def set_board(self, board: CapexBoard) -> None:
        """Show a board; selection, cell and place stay."""
        self._board = board
        self._refill()

    def set_statements(self, statements: tuple[Statement, ...]) -> None:
        """Every statement there is."""
        self._statements = statements
        self.capex.set_statements(statements)
        self._show_company()

    def set_unasked(self, *, unasked: bool) -> None:
        """Whether the SEC is not asked, for want of an address."""
        if unasked is not self._unasked:
            self._unasked = unasked
            self._write()

    def set_replayed(self, replayed: bool) -> None:
        """Own rows are of today: a replay shows none."""
        other = self.property("replayed") != replayed
        super().set_replayed(replayed)
        if other:
            self._refill()

    @property
    def replayed(self) -> bool:
        """Whether what is shown is replayed."""
        return bool(self.property("replayed"))

    def tick(self) -> None:
        """Once a second: countdowns."""
        self.capex.tick()

    def _refill(self) -> None:
        board = self._board
        if board is None:
            self._write()
            return
        keys, current = self.selected_keys(), self.capex.key(self.current_row())
        column, fresh = self.current_column(), not self.capex.rowCount()
        own = () if self.replayed else self._engine.own_capex()
        self.capex.show(board, self._look, own)
        self.table.set_columns((), ())
        if keys:
            self.select_keys(keys, current)
            self.go_to_cell(current, column)
        elif fresh:
            self.go_to_cell(self.capex.key(0), self._last())
            self._follow.stop()
        self._write()

    def _last(self) -> int:
        """The column of the newest quarter."""
        quarter, _ = self.capex.newest()
        return max(0, self.capex.column_of(quarter)) if quarter else 0

    def go_to_cell(self, key: str, column: int) -> None:
        """Make one cell the current one."""
        row = self.capex.row_of(key)
        self.go_to(row)
        if row >= 0 and column in self.table.shown_columns():
            index = self.capex.index(row, column)
            none = self.table.selectionModel().SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(index, none)

    def _write(self) -> None:
        """Title, the sum's line with the legend, the cell's details, the company."""
        self.title.setText(words.title(self._look))
        quarter, found = self.capex.newest()
        said = tr("Waiting for the companies' figures")
        if found is not None:
            said = words.sum_words(quarter, found, self._look, self.capex.count)
        legend = cells.legend(self.capex.marks())
        if self._unasked and not self.replayed:
            legend = "\n".join(filter(None, (legend, words.instead())))
        self.line.setText(said)
        self.legend.setText(legend)
        self.legend.setVisible(bool(legend))
        self.table.setAccessibleName(tr("Capex"))
        self.table.setAccessibleDescription(lines(self.title.text(), self.line.text()))
        self.setAccessibleName(f"{self.title.text()}. {self.line.text()}")
        self._show_company()
        self._say_cell()
        self._fit()

    def company(self) -> CapexCompany | None:
        """The current row's company."""
        return self.capex.company(self.current_row())

    def _show_company(self) -> None:
        """The current company; on the sum's row the one before it."""
        company = self.company() or self.capex.company(self.capex.row_of(self._shown))
        if company is None:
            company = self.capex.company(0)
        self._shown = company.symbol if company is not None else ""
        self.plot.show_company(company, self._look)
        self.notes.show_company(company, self._statements)

    def _say_cell(self) -> None:
        row = self.current_row()
        told = self.capex.told_of(row, self.table.currentIndex().column()) if row >= 0 else []
        self.details.setText("\n".join(told[:_MOST_LINES]))
        self.details.setVisible(bool(told))

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        if now.row() != before.row():
            self._show_company()

    # its room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The board takes what its rows need, the rest is the company's."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rows of the board whole; chart and notes where there is room for them."""
        heads = self.table.horizontalHeader()
        rows = max(self.capex.rowCount(), 4) * self.table.verticalHeader().defaultSectionSize()
        wanted = rows + heads.height() + 2
        above = self._head.sizeHint().height() + self.details.sizeHint().height()
        room = self.height() >= wanted + above + _LEAST_DETAIL
        detailed = room and bool(self.capex.count)
        self._lower.setVisible(detailed)
        tall = self.height() - wanted - above >= _TALL
        way = QBoxLayout.Direction
        self._below.setDirection(way.TopToBottom if tall else way.LeftToRight)
        self.notes.setVisible(tall or self.width() >= _NOTES_FROM)
        if detailed:
            self.table.setFixedHeight(wanted)
        else:
            self.table.setMinimumHeight(0)
            self.table.setMaximumHeight(_UNBOUND)

    def empty_sentence(self) -> str:
        """What an empty board says."""
        if self._board is None:
            return tr("Waiting for the companies' figures")
        return joined(tr("No companies on the board: choose some."), self.ways.short())

    # commands: capex.*

    def next_measure(self) -> None:
        """Quarter, trailing four, against the year before, share of revenue, round again."""
        self._take(replace(self._look, measure=after(self._look.measure)))
        self.said.emit(measure_name(self._look.measure))

    def next_definition(self) -> None:
        """Cash as filed, or as each company headlines it."""
        other: Literal["cash", "headline"] = "headline" if self._look.basis == "cash" else "cash"
        self._take(replace(self._look, basis=other))
        self.said.emit(words.basis_name(self._look))

    def next_currency(self) -> None:
        """The company's currency, or US$."""
        other: Literal["own", "usd"] = "usd" if self._look.money == "own" else "own"
        self._take(replace(self._look, money=other))
        usd, own = tr("All in US$, at the rate each filing prints"), tr("Each in its own currency")
        self.said.emit(usd if other == "usd" else own)

    def show_as_set(self) -> None:
        """Take the measure from the settings."""
        look = look_of(self._engine)
        if look != self._look:
            self._look = look
            self._refill()
            self._write()

    def _take(self, look: Look) -> None:
        self._look = look
        settings = self._engine.settings()
        self._engine.set_settings(
            replace(
                settings, capex_measure=look.measure, capex_definition=look.basis,
                capex_currency=look.money,
            )
        )  # fmt: skip
        self._refill()
        self._write()

    def companies(self) -> None:
        """Which companies stand on the board, and in which order."""
        self.owning.choose_companies(self.capex.order())

    def add_row(self) -> None:
        """A row of the user's own, begun with the current cell's quarter."""
        if not self._of_today():
            return
        self.owning.add(*self.place())

    def edit_row(self) -> None:
        """The own row of the current cell."""
        if not self._of_today():
            return
        self.owning.edit(*self.place())

    def remove_row(self) -> None:
        """Take the own row of the current cell away."""
        if not self._of_today():
            return
        self.owning.remove(*self.place())

    def _of_today(self) -> bool:
        """Whether own rows are shown; if not, says why."""
        if self.replayed:
            self.said.emit(tr("A replay has no own rows: leave it first"))
        return not self.replayed

    def place(self) -> tuple[CapexCompany | None, str]:
        """Company and quarter of the current cell; of other cells the newest quarter."""
        company = self.company()
        quarter = self.capex.quarter(self.table.currentIndex().column())
        if not quarter and company is not None and company.quarters:
            quarter = company.quarters[-1].calendar_quarter
        return company, quarter

    def show_own(self, keys: tuple[str, ...]) -> None:
        """Select what a step on the own rows was about ("META 2024Q2")."""
        self._refill()
        for key in keys:
            symbol, _, quarter = key.partition(" ")
            if self.capex.row_of(symbol) >= 0:
                self.go_to_cell(symbol, max(0, self.capex.column_of(quarter)))

    # table.*

    def copy(self) -> None:
        """Symbols of the selected companies."""
        if self.selected_keys() == [SUM]:
            self.said.emit(tr("The sum has no symbol"))
            return
        super().copy()

    def export_kinds(self) -> tuple[Kind, ...]:
        """The rows as shown, or every figure with its definition, unit and source."""
        from gui.capex.exporting import every_figure, rows_as_shown

        return rows_as_shown(self), every_figure(self, self._board)


def look_of(engine: EngineFacade) -> Look:
    """As the settings have it."""
    settings = engine.settings()
    return Look(settings.capex_measure, settings.capex_definition, settings.capex_currency)
