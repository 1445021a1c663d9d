"""Rows of the first-run page's table of what is contacted, and their switches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.contacts import contacts
from gui.feeds.words import SEC, endpoint_name
from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column
from gui.text import tr
from gui.welcome import words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from engine.settings import Settings

_COLUMNS: Final = (
    Column("source", "Source", "Who is asked.", "Deribit stream", figures=False),
    Column("hosts", "Host", "Where the requests go; what follows the comma is asked rarely.",
           "query1.finance.yahoo.com, …", figures=False),
    Column("purpose", "What for", "What the source gives.", "Price of BTC and ETH, where",
           figures=False, rank=1, stretches=True),
    Column("on", "On", "Space switches.", "off", figures=False, rank=-1),
)  # fmt: skip
SWITCH: Final = 3


class SourcesModel(BoardModel):
    """Sources keyed by endpoint name, all of them, in the engine's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._hosts = dict(contacts())
        self._off: frozenset[str] = frozenset()
        self._contact = ""

    def show_as(self, settings: Settings) -> None:
        """Show the switches as they are set."""
        self._off, self._contact = frozenset(settings.sources_off), settings.sec_contact
        self._show_rows()

    def set_on(self, name: str, *, on: bool) -> None:
        """Show one of them as switched."""
        self._off = self._off - {name} if on else self._off | {name}
        self._show_rows()

    def wants_contact(self, name: str) -> bool:
        """Whether a source stays off until the user has named an address."""
        return name == SEC and not self._contact

    def is_on(self, name: str) -> bool:
        """Whether a source is asked."""
        return name not in self._off and not self.wants_contact(name)

    def details(self, name: str) -> str:
        """Everything about a source in two or three lines."""
        hosts = ", ".join(self._hosts.get(name, ()))
        lines = [f"{endpoint_name(name)}: {hosts}", f"{words.purpose(name)}."]
        if self.wants_contact(name):
            lines[1:] = [words.without_contact()]
        elif name == SEC:
            lines.append(tr("It is told {address}.").format(address=self._contact))
        return "\n".join(lines)

    def tip(self, row: int, column: int) -> str:
        """The same, whichever cell the pointer is on."""
        del column
        return self.details(self.key(row))

    def symbol(self, row: int) -> str:
        """Sources are no symbols."""
        del row
        return ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    # inside

    def _show_rows(self) -> None:
        cells = {name: self._line(name, hosts) for name, hosts in self._hosts.items()}
        if self.rowCount():
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def _line(self, name: str, hosts: tuple[str, ...]) -> tuple[Cell, ...]:
        on = self.is_on(name)
        tone = Tone.TEXT if on else Tone.QUIET
        first = hosts[0] if len(hosts) == 1 else f"{hosts[0]}, …"
        return (
            Cell(endpoint_name(name), tone),
            Cell(first, tone),
            Cell(words.purpose(name), Tone.QUIET),
            Cell(tr("on") if on else tr("off"), tone),
        )
