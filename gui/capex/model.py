"""Rows of the Capex board: one a company, one for their sum, the newest quarters as columns."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from gui import format as fmt
from gui.capex import cells, words
from gui.capex import guidance as said
from gui.capex.group import Total, total
from gui.capex.measures import Look, placed, quarter_name, shown, unit_of
from gui.tables.cell import EMPTY, Cell, Mark
from gui.tables.model import DISPLAY, HORIZONTAL, BoardModel, Column
from gui.tables.origin import NOWHERE, Origin
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from PySide6.QtCore import QObject, Qt

    from engine.desk.capex import CapexFigure
    from engine.desk.views import CapexBoard, CapexCompany
    from engine.model.capex import CapexRow
    from engine.model.statement import Statement

SLOTS: Final = 12
SUM: Final = "Σ"
"""Key of the sum's row; no symbol is written so."""
_NEAR: Final = 5
"""Quarters that leave a narrow table last."""
SYMBOL, NAME, UNIT, DEFINITION = range(4)
FIRST: Final = 4
GUIDANCE, SAID, REPORT, LEFT = range(FIRST + SLOTS, FIRST + SLOTS + 4)


def _rank(slot: int) -> int:
    """Older quarters leave before newer ones, the newest five last."""
    from_new = SLOTS - 1 - slot
    return 1 if from_new < _NEAR else 3 + from_new


_QUARTERS: Final = tuple(
    Column(f"quarter{slot}", "", "", "888.8", rank=_rank(slot)) for slot in range(SLOTS)
)
COLUMNS: Final = (
    Column("symbol", "Symbol", "The company's symbol.", "GOOGL.", figures=False),
    Column("name", "Company", "The company's name.", "Taiwan Semiconductor", figures=False,
           rank=20),
    Column("unit", "Unit", "What the row's figures are in: billions of this currency, or percent.",
           "bn NT$", figures=False),
    Column("definition", "Definition", "What the company counts as capital spending in the "
           "figures of its row; the newest quarter's.", "cash PP&E and intangibles",
           figures=False, rank=21),
    *_QUARTERS,
    Column("guidance", "Guidance, bn US$", "What the company said last that it would spend: period "
           "and billions; the details name currency and metric.", "FY2026 195–205",
           figures=False, stretches=True),
    Column("said", "Said", "The day on which it said so.", "day unknown", figures=False,
           rank=12),
    Column("report", "Next report", "Day and session of the next report; ~ where it is only "
           "estimated.", "~30 Oct before open", figures=False, stretches=True),
    Column("left", "In", "Time left to the next report.", "88 h 88 min"),
)  # fmt: skip


class CapexModel(BoardModel):
    """The board's companies in the user's order, their sum last.

    Args:
        now: Wall time of what is shown.

    Attributes:
        look: Measure, definition and money.
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._now = now
        self.look = Look()
        self._board: CapexBoard | None = None
        self._companies: dict[str, CapexCompany] = {}
        self._places: dict[str, dict[int, int]] = {}
        self._own_rows: Mapping[tuple[str, str], CapexRow] = {}
        self._newest = 0
        self._statements: dict[str, list[Statement]] = {}
        self._sums: dict[int, Total] = {}

    # what is shown

    def show(self, board: CapexBoard, look: Look, own: Sequence[CapexRow]) -> None:
        """Show a board; the columns end with the newest quarter any company has."""
        self.look, self._board = look, board
        self._companies = {one.symbol: one for one in board.companies}
        self._places = {one.symbol: placed(one) for one in board.companies}
        self._own_rows = {(row.symbol, row.calendar_quarter): row for row in own}
        known = [number for places in self._places.values() for number in places]
        newest, oldest = max(known, default=0), min(known, default=0)
        used = min(SLOTS, newest - oldest + 1) if known else 0
        usual = (*range(FIRST), *range(FIRST + SLOTS - used, len(COLUMNS)))
        moved = newest != self._newest or usual != self.usual
        self._newest, self.usual = newest, usual
        self._sums = {number: total(board, number, look) for number in self.numbers()}
        rows = {one.symbol: self._written(one) for one in board.companies}
        if rows:
            rows[SUM] = self._summed()
        if list(rows) == self._own and not moved:
            self._put(rows)
        else:
            self._replace(list(rows), rows)
        last = len(COLUMNS) - 1
        self.headerDataChanged.emit(HORIZONTAL, 0, last)

    def set_statements(self, statements: Iterable[Statement]) -> None:
        """What was stated, newest first; a company's name tells it."""
        self._statements = {}
        for one in statements:
            self._statements.setdefault(one.symbol, []).append(one)

    def tick(self) -> None:
        """Write the countdowns anew."""
        changed = {}
        for symbol, company in self._companies.items():
            written = self._cells[symbol]
            left = cells.left(company, self._now())
            if written[LEFT] != left:
                changed[symbol] = (*written[:LEFT], left)
        if changed:
            self._put(changed)

    def numbers(self) -> range:
        """The quarters shown, oldest first; see `quarter_number`."""
        used = sum(1 for column in self.usual if FIRST <= column < FIRST + SLOTS)
        used = used if self._newest else 0
        return range(self._newest - used + 1, self._newest + 1)

    def quarter(self, column: int) -> str:
        """The quarter of a column, "" for other columns."""
        if not self._newest or not FIRST <= column < FIRST + SLOTS:
            return ""
        return quarter_name(self._number(column))

    def column_of(self, quarter: str) -> int:
        """Where a quarter is shown, -1 if nowhere."""
        names = {quarter_name(number): number for number in self.numbers()}
        number = names.get(quarter)
        return -1 if number is None else FIRST + SLOTS - 1 - (self._newest - number)

    def _number(self, column: int) -> int:
        return self._newest - (FIRST + SLOTS - 1 - column)

    def company(self, row: int) -> CapexCompany | None:
        """The company of a row, None for the sum."""
        return self._companies.get(self.key(row))

    def figure(self, row: int, column: int) -> CapexFigure | None:
        """What is known of a company's quarter."""
        company = self.company(row)
        if company is None:
            return None
        at = self._places[company.symbol].get(self._number(column))
        return company.quarters[at] if at is not None else None

    def newest(self) -> tuple[str, Total | None]:
        """The newest quarter and the group's figure of it."""
        if not self._newest:
            return "", None
        return quarter_name(self._newest), self._sums.get(self._newest)

    @property
    def count(self) -> int:
        """Companies on the board."""
        return len(self._companies)

    def marks(self) -> set[Mark]:
        """The signs that stand on the board now."""
        return {cell.mark for key in self._keys for cell in self._cells[key]}

    # the table's questions

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DISPLAY
    ) -> str | int | None:
        """Quarters are titled by their names."""
        quarter = self.quarter(section) if orientation is HORIZONTAL else ""
        if quarter and role == DISPLAY:
            return quarter
        return super().headerData(section, orientation, role)

    def words(self, column: int) -> str:
        """Of a quarter's column what its figures are."""
        quarter = self.quarter(column)
        return f"{quarter}: {words.title(self.look)}" if quarter else super().words(column)

    def sample(self, column: int) -> str:
        """Units are as wide as the language writes them."""
        if column == UNIT:
            return max((tr("bn {currency}").format(currency="NT$"), tr("bn US$")), key=len)
        return super().sample(column)

    def _heading(self, section: int) -> str:
        return self.quarter(section) or super()._heading(section)

    def symbol(self, row: int) -> str:
        """The company, nothing for the sum."""
        key = self.key(row)
        return "" if key == SUM else key

    def spoken(self, row: int, column: int) -> str:
        """A figure with its unit, or why there is none."""
        quarter, key = self.quarter(column), self.key(row)
        if not quarter:
            return super().spoken(row, column)
        cell = self.cell(row, column)
        if cell.text == fmt.DASH:
            return tr("{quarter}: none, {why}").format(quarter=quarter, why=self._why(key, column))
        unit = self._unit(key, column)
        parts = [f"{cell.text} {unit}", cells.mark_words(cell.mark)]
        return f"{quarter}: {', '.join(part for part in parts if part)}"

    def _unit(self, key: str, column: int) -> str:
        if key == SUM:
            return tr("bn US$") if self.look.is_money else "%"
        return unit_of(self.figure(self.row_of(key), column), self.look)

    def _why(self, key: str, column: int) -> str:
        number = self._number(column)
        if key == SUM:
            found = self._sums.get(number)
            return told(found.why) if found is not None else ""
        company = self._companies[key]
        at = self._places[key].get(number)
        if at is None:
            return told(company.reason) or tr("no figure of this quarter")
        return told(shown(company.quarters, at, self.look).why)

    def told(self) -> Iterable[int]:
        """The newest quarter, guidance, the next report and statements say all of a row."""
        newest = self.column_of(quarter_name(self._newest)) if self._newest else SYMBOL
        return newest, GUIDANCE, REPORT, NAME

    def tip(self, row: int, column: int) -> str:
        """Definition, source, dates, marks, other sources' figures and the own row beside."""
        return "\n".join(self.told_of(row, column))

    def told_of(self, row: int, column: int) -> list[str]:
        """The same line by line; a cell that is no figure speaks of the newest quarter."""
        key = self.key(row)
        number = self._number(column) if self.quarter(column) else self._newest
        quarter = quarter_name(number) if number else ""
        if key == SUM:
            found = self._sums.get(number)
            return words.sum_details(quarter, found, self.look) if found is not None else []
        company = self._companies.get(key)
        if company is None:
            return []
        if column == NAME and (stated := self._statements.get(key)):
            return words.statement_lines(stated)
        if column in (GUIDANCE, SAID):
            return words.guidance_details(company)
        if column in (REPORT, LEFT):
            return words.report_details(company)
        at = self._places[key].get(number)
        if at is None and not self.quarter(column) and company.quarters:
            at = len(company.quarters) - 1
            quarter = company.quarters[at].calendar_quarter
        own = self._own_rows.get((key, quarter))
        return words.cell_details(company, at, quarter, self.look, own)

    def origin(self, row: int) -> Origin:
        """Source and time of the newest quarter shown."""
        company = self.company(row)
        if company is None or not company.quarters:
            return NOWHERE
        newest = company.quarters[-1]
        headline = self.look.basis == "headline" and newest.headline_source
        return Origin(newest.headline_source if headline else newest.source, newest.as_of)

    # order

    def _sorted(self) -> list[str]:
        keys = super()._sorted()
        return [key for key in keys if key != SUM] + [key for key in keys if key == SUM]

    def _findable(self, key: str) -> bool:
        return key != SUM

    def _figures(self, keys: Sequence[str], column: int) -> dict[str, float]:
        """Money is sorted in US$: one currency's billions are not another's."""
        if not (self.quarter(column) and self.look.is_money and self.look.money == "own"):
            return super()._figures(keys, column)
        dollars = Look(self.look.measure, self.look.basis, "usd")
        return {key: self._dollars(key, column, dollars) for key in keys}

    def _dollars(self, key: str, column: int, look: Look) -> float:
        company = self._companies.get(key)
        at = self._places.get(key, {}).get(self._number(column))
        if company is None or at is None:
            return math.nan
        return shown(company.quarters, at, look).value

    def _text(self, key: str, column: int) -> str:
        company = self._companies.get(key)
        if company is None:
            return super()._text(key, column)
        if column == REPORT:
            event = company.next_report
            return event.day.isoformat() if event is not None else fmt.DASH
        if column == SAID:
            last = said.in_force(company.guidance)
            day = last.stated_on if last is not None else None
            return day.isoformat() if day is not None else fmt.DASH
        return super()._text(key, column)

    # cells

    def _written(self, company: CapexCompany) -> tuple[Cell, ...]:
        newest = company.quarters[-1] if company.quarters else None
        quarters = [
            self._cell(company, number) if self._newest else cells.DASH
            for number in self._all_numbers()
        ]
        return (
            *cells.head(company, newest, self.look),
            *quarters,
            *cells.guided(company),
            cells.report(company),
            cells.left(company, self._now()),
        )

    def _all_numbers(self) -> range:
        return range(self._newest - SLOTS + 1, self._newest + 1)

    def _cell(self, company: CapexCompany, number: int) -> Cell:
        at = self._places[company.symbol].get(number)
        if at is None:
            return cells.DASH
        return cells.figure(company, at, self.look, self._now())

    def _summed(self) -> tuple[Cell, ...]:
        quarters = [cells.summed(self._sums.get(n), self.look) for n in self._all_numbers()]
        return (*cells.sum_head(self.look), *quarters, *(EMPTY,) * 4)
