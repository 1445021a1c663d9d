"""The key sheet (F1, ?): the command table itself, searchable, and where keys are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from gui.commands.command import Context
from gui.keys.listener import chord_meant
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
    from gui.keys.rebinding import Answer, Rebinding
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
                cells[item.slot] = (
                    Cell(keys_text(item.keys)),
                    Cell(tr(item.title)),
                    Cell(item.id, Tone.QUIET),
                )
        self._replace(list(cells), cells)

    def row_of(self, slot: str) -> int:
        """The row of a command, -1 where it is not shown."""
        return next((row for row in range(self.rowCount()) if self.key(row) == slot), -1)

    def first_command(self) -> int:
        """The first row that is no heading, -1 for none."""
        rows = range(self.rowCount())
        return next((row for row in rows if not self.is_header(row)), -1)

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
    """All keys that exist, made from the table of commands; Return on one changes its keys.

    Args:
        parent: Lies below it.
        theme: The look at the start.
        commands: The table.
        rebinding: Grants or refuses other keys.
    """

    def __init__(
        self, parent: QWidget, theme: Theme, commands: Sequence[Bound], rebinding: Rebinding
    ) -> None:
        super().__init__(parent, tr("Keys"), 760, 640)
        self._first = Context.APP
        self._rebinding = rebinding
        self._slot = ""
        self._offered: Answer | None = None
        self.model = SheetModel(commands, self)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Search keys and commands"))
        self.box.setAccessibleName(tr("Search keys and commands"))
        self.box.textChanged.connect(lambda: self._search())
        self.table = BoardView(self.model, theme, 22, self)
        self.table.setAccessibleName(tr("Keys"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_parts(self.box, self.table)
        self.note.setWordWrap(True)

    def appear_for(self, first: Context) -> None:
        """Open it with the rows of a context on top."""
        self._first = first
        self._stop_asking(tr("Return changes the keys of the marked command. Esc closes."))
        self.box.clear()
        self._search()
        self.appear()

    @property
    def asking(self) -> str:
        """The command whose new keys are waited for, "" for none."""
        return self._slot

    def rows(self) -> list[tuple[str, str]]:
        """(keys, command id) of each shown row."""
        return [
            (self.model.cell(row, KEYS).text, self.model.cell(row, ID).text)
            for row in range(self.model.rowCount())
            if not self.model.is_header(row)
        ]

    def take(self) -> None:
        """Return: the next press is the new chord of the marked command."""
        row = self.table.currentIndex().row()
        if row < 0 or self.model.is_header(row):
            return
        self._slot = self.model.key(row)
        self.box.setReadOnly(True)
        self.note.setText(
            tr(
                "{command}: press its new keys. Backspace leaves it without, 0 gives its own "
                "back, Esc changes nothing."
            ).format(command=self.model.cell(row, TITLE).text)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a chord is waited for every press belongs to that."""
        mine = watched is self.box and bool(self._slot) and isinstance(event, QKeyEvent)
        if mine and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._hear(event)
            return True
        return super().eventFilter(watched, event)

    def dismiss(self) -> None:
        """Put it away; what was asked is dropped."""
        self._stop_asking("")
        super().dismiss()

    def _hear(self, event: QKeyEvent) -> None:
        chord = chord_meant(event)
        if not chord:
            return
        if chord == "Esc":
            self._stop_asking(tr("Nothing was changed."))
        elif self._offered is not None and chord in ("Return", "Enter"):
            self._show(self._rebinding.agree(self._offered))
        elif chord == "Backspace":
            self._show(self._rebinding.unbind(self._slot))
        elif chord == "0":
            self._show(self._rebinding.restore(self._slot))
        else:
            self._show(self._rebinding.wish(self._slot, chord))

    def _show(self, answer: Answer) -> None:
        self.note.setText(answer.text)
        self._offered = answer if answer.swap is not None else None
        if answer.done:
            slot = self._slot
            self._stop_asking(answer.text)
            self._search(slot)

    def _stop_asking(self, text: str) -> None:
        self._slot = ""
        self._offered = None
        self.box.setReadOnly(False)
        self.note.setText(text)

    def _search(self, slot: str = "") -> None:
        self.model.search(self.box.text(), self._first)
        row, first = self.model.row_of(slot), self.model.first_command()
        if self.model.rowCount():
            at = row if row >= 0 else first
            self.table.setCurrentIndex(self.model.index(at, 0, QModelIndex()))
        if row <= first:
            self.table.verticalScrollBar().setValue(0)
