"""Rows of the alerts that are watched, in the user's order."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.model.alert import AlertState
from gui import format as fmt
from gui.alerts import words
from gui.alerts.conditions import symbols
from gui.tables.cell import Cell, Mark, Tone
from gui.tables.model import BoardModel, Column
from gui.text import told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtCore import QObject

    from engine.model.alert import AlertStatus

TEXT, STATE, NOW, BASIS, TIMES, BAND, COOLDOWN, EXPIRES, SNOOZED, FIRED, LAST = range(11)

COLUMNS: Final = (
    Column("text", "Alert", "What it waits for, as it is typed.",
           "NVDA iv30 crosses above BTC dvol.", figures=False, stretches=True),
    Column("state", "State", "armed: would fire; fired: not back by its band yet; waiting: a value "
           "is stale or missing; snoozed; off; expired.", "snoozed", figures=False, marked=True),
    Column("now", "Now", "The values it looks at, in the order of its line.", "123,456.78 / 52.5"),
    Column("basis", "Basis", "live: looked at with every value; closes: with the close of each "
           "session.", "closes", figures=False, rank=2),
    Column("times", "Fires", "Once, then it switches itself off; or every time.", "every time",
           figures=False, rank=4),
    Column("band", "Band", "How far it must go back before it fires again, in its own unit; ~: "
           "the usual one of its figure.", "~88.8", rank=6),
    Column("cooldown", "Pause", "Least time between two firings.", "88 min", rank=7),
    Column("expires", "Expires", "From then on it no longer fires; UTC.", "29 Jul 20:00", rank=5),
    Column("snoozed", "Snoozed to", "It fires nothing before; UTC.", "29 Jul 20:00", rank=8),
    Column("fired", "Fired", "How often, since the log began.", "×888", rank=3),
    Column("last", "Last", "When it fired last; UTC.", "29 Jul 20:00", rank=1),
)  # fmt: skip
_STALE: Final = AlertState.WAITING
_QUIET: Final = (AlertState.OFF, AlertState.EXPIRED, AlertState.SNOOZED)


class AlertsModel(BoardModel):
    """Alerts keyed by id.

    Args:
        now: Wall time of what is shown, for short dates.
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._now = now
        self._statuses: dict[str, AlertStatus] = {}

    def set_statuses(self, statuses: Sequence[AlertStatus], *, replay: bool) -> None:
        """Show these alerts; rows keep their identity by id."""
        self._statuses = {one.alert.id: one for one in statuses}
        now = self._now()
        cells = {key: _written(one, now, replay) for key, one in self._statuses.items()}
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def status(self, key: str) -> AlertStatus | None:
        """How an alert stands, None for an unknown one."""
        return self._statuses.get(key)

    def statuses(self) -> tuple[AlertStatus, ...]:
        """All alerts in the user's order."""
        return tuple(self._statuses.values())

    def symbol(self, row: int) -> str:
        """The first symbol its line speaks of."""
        status = self._statuses.get(self.key(row))
        found = symbols(status.alert.condition) if status is not None else ()
        return found[0] if found else ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False

    def tip(self, row: int, column: int) -> str:
        """Everything known of the alert."""
        del column
        status = self._statuses.get(self.key(row))
        return "\n".join(words.status_lines(status)) if status is not None else ""


def _written(status: AlertStatus, now: datetime, replay: bool) -> tuple[Cell, ...]:
    alert = status.alert
    mark, tone = words.SHAPES[status.state]
    quiet = status.state in _QUIET
    plain = Tone.QUIET if quiet else Tone.TEXT
    value = status.readings[0].value if status.readings else math.nan
    stale = status.state is _STALE
    cells = (
        Cell(told(status.text), plain),
        Cell(words.state_word(status.state), tone, mark),
        Cell(words.values(status.readings), Tone.STALE if stale else plain,
             Mark.CLOCK if stale and status.readings else Mark.NONE, value),
        Cell(words.basis_word(alert.basis), Tone.QUIET),
        Cell(words.times_word(alert.once), Tone.QUIET),
        _band(alert.band),
        Cell(words.span(alert.cooldown_s), Tone.QUIET, value=alert.cooldown_s or math.nan),
        _instant(alert.expires, now),
        _instant(alert.snoozed_until, now),
        Cell(f"×{status.fired:,}" if status.fired else "", Tone.QUIET,
             value=float(status.fired)),
        _instant(status.last, now, plain),
    )  # fmt: skip
    return tuple(replace(cell, replayed=True) for cell in cells) if replay else cells


def _band(band: float | None) -> Cell:
    if band is None:
        return Cell(fmt.ABOUT, Tone.QUIET)
    return Cell(f"{band:g}", Tone.QUIET, value=band)


def _instant(at: datetime | None, now: datetime, tone: Tone = Tone.QUIET) -> Cell:
    value = math.nan if at is None else at.timestamp()
    return Cell(words.instant(at, now), tone, value=value)
