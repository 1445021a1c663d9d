"""Rows of the recordings: when, how long, how large, whole or cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui import format as fmt
from gui.tables.cell import Cell, Mark, Tone
from gui.tables.model import BoardModel, Column
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from engine.model.recorded import RecordingInfo, RecordingsView

_NAMED: Final = 3

COLUMNS: Final = (
    Column("name", "Recording", "Its name, which --replay takes too.", "2026-09-28T150000Z",
           figures=False),
    Column("from", "From", "Time of its first value.", "2026-09-28 15:00 UTC", figures=False),
    Column("span", "Length", "From its first to its last value.", "102:88:88"),
    Column("size", "Size", "Bytes on the disk, compressed.", "888.8 MB"),
    Column("values", "Values", "Messages of the sources in it.", "88,888,888", rank=2),
    Column("symbols", "Symbols", "Symbols with quotes, in the order of the list.",
           "NVDA, META, AMD +48", figures=False, rank=1, stretches=True),
    Column("state", "State", "whole: closed properly. cut short: the program ended while it was "
           "written; it plays up to there. damaged at (UTC): something is lost there; it goes on "
           "where all that was known was written down next.", "damaged at 88:88", figures=False,
           marked=True),
)  # fmt: skip


class RecordingsModel(BoardModel):
    """Recordings keyed by name, newest first as the engine lists them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._infos: dict[str, RecordingInfo] = {}

    def set_view(self, view: RecordingsView) -> None:
        """Show them; unchanged cells are left alone."""
        self._infos = {info.name: info for info in view.recordings}
        cells = {name: _written(info) for name, info in self._infos.items()}
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def info(self, row: int) -> RecordingInfo | None:
        """The recording of a row."""
        return self._infos.get(self.key(row))

    def named(self, name: str) -> RecordingInfo | None:
        """The recording of a name."""
        return self._infos.get(name)

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    def tip(self, row: int, column: int) -> str:
        """All there is to say of a recording."""
        del column
        info = self._infos[self.key(row)]
        lines = (
            info.name,
            tr("{first} to {last}").format(first=fmt.stamp(info.start), last=fmt.stamp(info.end)),
            ", ".join(info.symbols),
            told(info.fault),
        )
        return "\n".join(line for line in lines if line)


def length(info: RecordingInfo) -> str:
    """How long it is: "03:12:07"."""
    return fmt.clock((info.end - info.start).total_seconds())


def _written(info: RecordingInfo) -> tuple[Cell, ...]:
    more = len(info.symbols) - _NAMED
    symbols = ", ".join(info.symbols[:_NAMED]) + (f" +{more}" if more > 0 else "")
    seconds = (info.end - info.start).total_seconds()
    return (
        Cell(info.name),
        Cell(fmt.stamp(info.start, seconds=False), Tone.QUIET, value=info.start.timestamp()),
        Cell(length(info), value=seconds),
        Cell(fmt.size(info.size), value=float(info.size)),
        Cell(fmt.number(info.values, 0), Tone.QUIET, value=float(info.values)),
        Cell(symbols, Tone.QUIET),
        _state(info),
    )


def _state(info: RecordingInfo) -> Cell:
    if info.fault:
        return Cell(tr("unreadable"), Tone.FAULT, Mark.CROSS)
    if info.running:
        return Cell(tr("recording"), Tone.FAULT, Mark.DISC)
    if info.damaged is not None:
        at = f"{info.damaged:%H:%M}"
        return Cell(tr("damaged at {time}").format(time=at), Tone.WARNING, Mark.TRIANGLE)
    if not info.whole:
        return Cell(tr("cut short"), Tone.WARNING, Mark.TRIANGLE)
    return Cell(tr("whole"), Tone.QUIET)
