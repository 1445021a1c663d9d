"""Rows of what has fired, newest first."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gui.alerts import words
from gui.tables.cell import Cell, Mark, Tone
from gui.tables.model import BoardModel, Column
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from PySide6.QtCore import QObject

    from engine.model.alert import Fired

TIME, ALERT, VALUES, BASIS, MARK, READ = range(6)

COLUMNS: Final = (
    Column("at", "Time (UTC)", "When the values came that fired it.", "29 Jul 20:00"),
    Column("alert", "Fired", "The alert's line as it was.", "NVDA iv30 crosses above BTC dvol MM",
           figures=False, stretches=True, marked=True),
    Column("values", "Values", "The values of the moment.", "NVDA iv30 55.6 · BTC dvol 52.5.",
           figures=False, rank=1, stretches=True),
    Column("basis", "Basis", "By a live value, or by the close of a session.", "closes",
           figures=False, rank=3),
    Column("mark", "Told", "How it was to be told; the desktop is told only while no window is in "
           "use. late: noticed after sleep or a stop; delayed: the source's value was that old; "
           "replay: not told outside the window; failed: the log's line says what.",
           "delayed 15 min, pop-up.", figures=False, rank=2),
    Column("read", "Read", "Alt+R marks the selected lines as read.", "unread", figures=False),
)  # fmt: skip


class LogModel(BoardModel):
    """Entries keyed by id.

    Args:
        now: Wall time of what is shown, for short dates.
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._now = now
        self._entries: dict[str, Fired] = {}
        self._shown: tuple[tuple[Fired, ...], date] | None = None
        self._untold: dict[str, str] = {}
        self._drawn: dict[str, tuple[Fired, tuple[Cell, ...]]] = {}

    def set_entries(self, entries: Sequence[Fired]) -> None:
        """Show this log; rows keep their identity by id. The same log costs nothing."""
        shown = tuple(entries), self._now().date()
        if shown == self._shown:
            return
        if self._shown is not None and self._shown[1] != shown[1]:
            self._drawn.clear()
        self._shown = shown
        self._entries = {one.id: one for one in entries}
        self._write()

    def set_untold(self, key: str, why: str) -> None:
        """Telling an entry has failed."""
        self._untold[key] = why
        self._drawn.pop(key, None)
        self._write()

    def _write(self) -> None:
        now, before = self._now(), self._drawn
        self._drawn = {
            key: known
            if (known := before.get(key)) is not None and known[0] is one
            else (one, _written(one, now, failed=key in self._untold))
            for key, one in self._entries.items()
        }
        cells = {key: drawn[1] for key, drawn in self._drawn.items()}
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def entry(self, key: str) -> Fired | None:
        """An entry, None for an unknown one."""
        return self._entries.get(key)

    def entries(self) -> tuple[Fired, ...]:
        """The whole log, newest first."""
        return tuple(self._entries.values())

    def symbol(self, row: int) -> str:
        """The symbol whose chart it is about."""
        entry = self._entries.get(self.key(row))
        return entry.symbol if entry is not None else ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    def tip(self, row: int, column: int) -> str:
        """Everything known of the entry."""
        del column
        return "\n".join(self.lines(self.key(row)))

    def lines(self, key: str) -> tuple[str, ...]:
        """Everything known of an entry, line by line."""
        entry = self._entries.get(key)
        return words.fired_lines(entry, self._untold.get(key, "")) if entry is not None else ()


def _written(entry: Fired, now: datetime, *, failed: bool) -> tuple[Cell, ...]:
    marks = (
        (failed, tr("failed")),
        (bool(entry.late), tr("late")),
        (bool(words.delay(entry)), tr("delayed {time}").format(time=words.delay(entry))),
        (entry.replay, tr("replay")),
        *((True, words.way(one)) for one in entry.ways),
        (not entry.ways, tr("only logged")),
    )
    tone = Tone.QUIET if entry.read else Tone.TEXT
    value = entry.readings[0].value if entry.readings else math.nan
    cells = (
        Cell(words.instant(entry.at, now), tone, value=entry.at.timestamp()),
        Cell(told(entry.text), tone, Mark.NONE if entry.read else Mark.DISC, strong=not entry.read),
        Cell(words.moment_values(entry.readings), tone, value=value),
        Cell(words.basis_word(entry.basis), Tone.QUIET),
        Cell(", ".join(name for on, name in marks if on),
             Tone.WARNING if failed else Tone.QUIET),
        Cell(tr("read") if entry.read else tr("unread"), tone),
    )  # fmt: skip
    return tuple(replace(cell, replayed=True) for cell in cells) if entry.replay else cells
