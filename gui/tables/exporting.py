"""What a table writes into a file: its shown rows as CSV, and the sheet that asks where."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths

from engine.desk.csvtext import csv_text
from gui import format as fmt
from gui.tables.model import DISPLAY, HORIZONTAL
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.desk.csvtext import Cell as Written
    from gui.tables.cell import Cell
    from gui.tables.model import BoardModel, Column
    from gui.tables.pane import TablePane

_SYMBOL: Final = "symbol"
_ORIGINS: Final = ("source", "as of (UTC)", "age (s)")
_NUMBER: Final = re.compile(r"[+-]?[0-9][0-9,]*(\.[0-9]+)?")
_PLAIN: Final = str.maketrans({fmt.MINUS: "-", fmt.THIN: " ", fmt.DASH: ""})


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file.

    Attributes:
        label: What it is, as the sheet says it.
        suffix: Without the dot.
        make: Its content, made when the file is wanted.
    """

    label: str
    suffix: str
    make: Callable[[], bytes]


def table_kind(pane: TablePane) -> Kind:
    """The shown rows as CSV."""
    return Kind(tr("CSV, the rows as shown"), "csv", lambda: table_csv(pane).encode("utf-8-sig"))


def table_csv(pane: TablePane) -> str:
    """Shown rows and columns in the shown order; where figures come from in the last columns.

    Figures of a column with a unit are plain numbers, others stay as they are shown. What section
    a row stands in is told in a column of its own; headings are no rows.
    """
    board = pane.board
    shown = pane.table.shown_columns()
    rows = [row for row in range(board.rowCount()) if not board.is_header(row)]
    head = [_heading(board, i) for i in shown]
    lines = [_line(board, row, shown) for row in rows]
    sections = [board.section(row) for row in rows]
    if any(sections):
        head.insert(1, "section")
        for line, name in zip(lines, sections, strict=True):
            line.insert(1, name)
    if any(line[-3] or line[-2] for line in lines):
        return csv_text((*head, *_ORIGINS), lines)
    return csv_text(head, (line[:-3] for line in lines))


def _heading(board: BoardModel, column: int) -> str:
    """The column's title with its unit; that of the symbols is one every import knows."""
    kind = board.columns[column]
    if kind.id == _SYMBOL:
        return kind.title
    title = str(board.headerData(column, HORIZONTAL, DISPLAY))
    return f"{title} ({kind.unit})" if kind.unit and kind.unit not in title else title


def _line(board: BoardModel, row: int, shown: Sequence[int]) -> list[Written]:
    """The shown cells of a row, and source, time and age of its figures."""
    cells, origin = board.cells(row), board.origin(row)
    age = None if math.isnan(origin.age_s) else round(origin.age_s)
    own = [_written(board.columns[i], cells[i]) for i in shown]
    return [*own, origin.source, origin.as_of, age]


def _written(kind: Column, cell: Cell) -> Written:
    """A plain number where the cell shows one, else its text without typographic signs."""
    text = cell.text.translate(_PLAIN).strip()
    if kind.figures and (kind.unit or _NUMBER.fullmatch(text)):
        return None if math.isnan(cell.value) else cell.value
    return text


def documents() -> Path:
    """The user's documents, where there is such a folder, else the home."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(kind))
    return found if found.is_dir() else Path.home()


def offer(pane: TablePane) -> None:
    """Ask for a file over the pane's window; pressed again, the sheet closes."""
    if not pane.board.rowCount():
        pane.said.emit(pane.empty_reason())
        return
    from gui.filesheets import SaveSheet

    sheet = SaveSheet.over(pane.window())
    sheet.toggle_for(
        documents() / pane.export_name(), pane.export_kinds(), lambda words: pane.said.emit(words)
    )
