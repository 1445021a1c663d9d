"""The key sheet (F1, ?): the command table itself, searchable, current context first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from gui.commands.command import Context
from gui.overlay import Overlay
from gui.palette import keys_text
from gui.tables.cell import EMPTY, Cell, Tone
from gui.tables.model import BoardModel, Column
from gui.tables.view import BoardView
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from gui.commands.command import Bound
    from gui.theme import Theme

KEYS, TITLE, ID = range(3)
_COLUMNS: Final = (
    Column("keys", "Keys", "Chords; each of them does it.", "Ctrl+Shift+Home or Ctrl+Shift+Z",
           figures=False),
    Column("title", "Command", "What it does.", "Sort by previous column", figures=False,
           stretches=True),
    Column("id", "Name", "Its name in the table of commands.", "table.sort_prev_column",
           figures=False, rank=1),
)  # fmt: skip
_NEAR: Final = {
    Context.WATCHLIST: (Context.TABLE, Context.EDITOR),
    Context.FEEDS: (Context.TABLE,),
    Context.CHART: (Context.PRICE, Context.RACE, Context.SHEET),
    Context.FIGURES: (Context.SHEET, Context.CHART),
}


class SheetModel(BoardModel):
    """Rows of the command table under a heading per context."""

    def __init__(self, commands: Sequence[Bound], parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._commands = commands

    def search(self, text: str, first: Context) -> None:
        """Rows whose keys, title or name hold `text`; the context `first` leads."""
        wanted = text.casefold().strip()
        cells: dict[str, tuple[Cell, ...]] = {}
        for context in _from(first):
            rows = [
                item
                for item in self._commands
                if item.context is context and wanted in _searched(item)
            ]
            if not rows:
                continue
            cells[f"#{context.name}"] = (Cell(tr(context.value)), EMPTY, EMPTY)
            for item in rows:
                cells[f"{context.name} {item.id}"] = (
                    Cell(keys_text(item.keys)),
                    Cell(tr(item.title)),
                    Cell(item.id, Tone.QUIET),
                )
        self._replace(list(cells), cells)

    def is_header(self, row: int) -> bool:
        """Whether the row is a context's heading."""
        return self.key(row).startswith("#")


def _from(first: Context) -> list[Context]:
    """Contexts in reading order: the present one, what else its keys reach, then the others."""
    near = _NEAR.get(first, ())
    return [first, *near, *(c for c in Context if c is not first and c not in near)]


def _searched(item: Bound) -> str:
    return f"{' '.join(item.keys)} {tr(item.title)} {item.id}".casefold()


class HelpSheet(Overlay):
    """All keys that exist, made from the table of commands."""

    def __init__(self, parent: QWidget, theme: Theme, commands: Sequence[Bound]) -> None:
        super().__init__(parent, tr("Keys"), 760, 640)
        self._first = Context.APP
        self.model = SheetModel(commands, self)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Search keys and commands"))
        self.box.textChanged.connect(self._search)
        self.table = BoardView(self.model, theme, 22, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_parts(self.box, self.table)
        self.note.setText(tr("Esc closes."))

    def appear_for(self, first: Context) -> None:
        """Open it with the rows of a context on top."""
        self._first = first
        self.box.clear()
        self._search()
        self.appear()

    def rows(self) -> list[tuple[str, str]]:
        """(keys, command id) of each shown row."""
        return [
            (self.model.cell(row, KEYS).text, self.model.cell(row, ID).text)
            for row in range(self.model.rowCount())
            if not self.model.is_header(row)
        ]

    def _search(self) -> None:
        self.model.search(self.box.text(), self._first)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0, QModelIndex()))
        self.table.verticalScrollBar().setValue(0)
