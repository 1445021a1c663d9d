"""Rows of the events feed, newest first, of one kind or of all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gui.events import words
from gui.tables.cell import Cell, Mark, Tone
from gui.tables.model import BoardModel, Column
from gui.text import told

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from PySide6.QtCore import QObject

    from engine.model.happening import Happening, HappeningKind

TIME, KIND, SYMBOL, TEXT, SOURCE = range(5)

COLUMNS: Final = (
    Column("at", "Time (UTC)", "When it happened; the line below has it in your zone too. Return "
           "shows the chart then.", "29 Jul 20:00"),
    Column("kind", "Kind", "Crossing of the Race by closes, report, change of a date, record of "
           "IV rank, alert, statement. Alt+M shows one kind.", "statement.", figures=False,
           marked=True, rank=1),
    Column("symbol", "Symbol", "Whose it is.", "BRK-B.XX", figures=False),
    Column("text", "What happened", "In one sentence; heavier letters and a dot: new since you "
           "last looked.", "NVDA ATM closes above BTC DVOL: 65.2 against", figures=False,
           stretches=True, marked=True),
    Column("source", "Source", "Who says so.", "Federal Reserve", figures=False, rank=2),
)  # fmt: skip


class EventsModel(BoardModel):
    """Events keyed by id.

    Args:
        now: Wall time of what is shown, for short dates.
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._now = now
        self._items: dict[str, Happening] = {}

    def set_items(
        self, items: Sequence[Happening], kind: HappeningKind | None, fresh: Collection[str]
    ) -> None:
        """Show these of one kind, all for None; those with ids in `fresh` stand out."""
        self._items = {one.id: one for one in items if kind is None or one.kind is kind}
        now = self._now()
        cells = {key: _written(one, now, new=key in fresh) for key, one in self._items.items()}
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def item(self, key: str) -> Happening | None:
        """An event, None for an unknown one."""
        return self._items.get(key)

    def symbol(self, row: int) -> str:
        """Whose event it is, "" for nobody's."""
        one = self._items.get(self.key(row))
        return one.symbol if one is not None else ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    def tip(self, row: int, column: int) -> str:
        """Everything known of the event."""
        del column
        one = self._items.get(self.key(row))
        return "\n".join(words.happening_lines(one)) if one is not None else ""

    def _words(self, key: str) -> str:
        """Found by what is read, not by its id."""
        pairs = zip(self.columns, self._made(key), strict=True)
        return "\n".join(cell.text for kind, cell in pairs if not kind.figures)


def _written(one: Happening, now: datetime, *, new: bool) -> tuple[Cell, ...]:
    mark, tone = words.SIGNS[one.kind]
    cells = (
        Cell(words.short(one.at, now), Tone.TEXT if new else Tone.QUIET, value=one.at.timestamp()),
        Cell(words.kind_word(one.kind), tone, mark),
        Cell(one.symbol, strong=new),
        Cell(told(one.text), Tone.TEXT, Mark.DISC if new else Mark.NONE, strong=new),
        Cell(words.source_word(one.source), Tone.QUIET),
    )
    return tuple(replace(cell, replayed=True) for cell in cells) if one.replay else cells
