"""Rows of the statements, newest first: what was said, its figure and what a check found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui import format as fmt
from gui.events import words
from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from engine.model.statement import Statement

DAY, SYMBOL, TEXT, FIGURE, CHECK, REPORT, SOURCE = range(7)

COLUMNS: Final = (
    Column("day", "Day", "When it was said or held.", "29 Jul 2024"),
    Column("symbol", "Symbol", "Whose it is.", "BRK-B.XX", figures=False),
    Column("text", "Statement", "In one sentence.", "AMD expects more than US$4.5bn of data",
           figures=False, stretches=True),
    Column("figure", "Figure", "Its figure in its own unit.", "12,345.5 USD bn", rank=1),
    Column("check", "Check", "What our look at the sources found: verified; differs, the tip says "
           "why; not found; own: yours.", "not found.", figures=False, marked=True),
    Column("report", "Report", "Day of the report it belongs to.", "29 Jul 2024", rank=3),
    Column("source", "Source", "Who said it, and where it stands.", "company release, page 3",
           figures=False, rank=2),
)  # fmt: skip


class StatementsModel(BoardModel):
    """Statements keyed by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._said: dict[str, Statement] = {}

    def set_statements(self, statements: Sequence[Statement]) -> None:
        """Show these; rows keep their identity by id."""
        self._said = {one.id: one for one in statements}
        cells = {key: _written(one) for key, one in self._said.items()}
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def statement(self, key: str) -> Statement | None:
        """A statement, None for an unknown one."""
        return self._said.get(key)

    def symbol(self, row: int) -> str:
        """Whose it is, "" for nobody's."""
        one = self._said.get(self.key(row))
        return one.symbol if one is not None else ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    def tip(self, row: int, column: int) -> str:
        """Everything known of the statement."""
        del column
        one = self._said.get(self.key(row))
        return "\n".join(words.statement_lines(one)) if one is not None else ""

    def _words(self, key: str) -> str:
        """Found by what is read, not by its id."""
        pairs = zip(self.columns, self._made(key), strict=True)
        return "\n".join(cell.text for kind, cell in pairs if not kind.figures)


def _written(one: Statement) -> tuple[Cell, ...]:
    mark, tone = words.CHECKS[one.check]
    report = Cell("", Tone.QUIET)
    if one.report is not None:
        report = Cell(fmt.year_date(one.report), Tone.QUIET, value=float(one.report.toordinal()))
    return (
        Cell(fmt.year_date(one.day), Tone.QUIET, value=float(one.day.toordinal())),
        Cell(one.symbol),
        Cell(one.text),
        Cell(words.figure(one), value=one.value),
        Cell(words.check_word(one.check), tone, mark),
        report,
        Cell(words.source_word(one.source), Tone.QUIET),
    )
