"""The list of this run's notices (F8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from engine.model.status import Level, Notice
from gui import format as fmt
from gui.overlay import Overlay
from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column
from gui.tables.view import BoardView
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme import Theme

_COLUMNS: Final = (
    Column("at", "Time", "When it was said last.", "2026-12-30 20:00:00 UTC", figures=False),
    Column("text", "Message", "What happened.", "Yahoo asks us to wait", figures=False,
           stretches=True),
    Column("count", "Times", "How often.", "×999"),
)  # fmt: skip
_TONES: Final = {Level.INFO: Tone.TEXT, Level.WARNING: Tone.WARNING, Level.FAULT: Tone.FAULT}


class MessagesModel(BoardModel):
    """Notices, newest first."""

    def search(self, notices: Sequence[Notice], text: str) -> None:
        """Those whose text holds `text`."""
        wanted = text.casefold().strip()
        cells: dict[str, tuple[Cell, ...]] = {
            notice.key: (
                Cell(fmt.stamp(notice.at), Tone.QUIET),
                Cell(told(notice.text), _TONES[notice.level]),
                Cell(fmt.times(notice.count), Tone.QUIET),
            )
            for notice in notices
            if wanted in told(notice.text).casefold()
        }
        self._replace(list(cells), cells)

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False


class Messages(Overlay):
    """Every notice of this run with its count."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, tr("Messages"), 760, 420)
        self._notices: Sequence[Notice] = ()
        self.model = MessagesModel(_COLUMNS, self)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Search messages"))
        self.box.setAccessibleName(tr("Search messages"))
        self.box.textChanged.connect(self._search)
        self.table = BoardView(self.model, theme, 22, self)
        self.table.setAccessibleName(tr("Messages"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.set_parts(self.box, self.table)

    def appear_with(self, notices: Sequence[Notice]) -> None:
        """Open it."""
        self._notices = notices
        self.box.clear()
        self._search()
        self.appear()

    def _search(self) -> None:
        self.model.search(self._notices, self.box.text())
        found = self.model.rowCount()
        self.note.setText(tr("Esc closes.") if found else tr("No messages in this run."))
        if found:
            self.table.setCurrentIndex(self.model.index(0, 0))
