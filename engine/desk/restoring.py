"""What comes out of the database at the start, with the age it has by then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.desk.ages import ahead
from engine.desk.datechanges import changes_of
from engine.desk.implied import Good, Moves
from engine.model.reason import Reason
from engine.model.status import Level, Notice
from engine.model.value import Quality

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.history import History
    from engine.desk.store import Store
    from engine.model.capex import CapexSeries
    from engine.model.earnings import DateChange, EarningsEvent
    from engine.model.quote import BarSeries, DvolPoint, Quote
    from engine.model.vendor import VendorIv

    Stored = Quote | BarSeries | DvolPoint | EarningsEvent | CapexSeries | VendorIv


class Restoring:
    """Brings stored values back; without a history there are none."""

    def __init__(self, history: History | None) -> None:
        self._history = history
        self._changes: tuple[DateChange, ...] = ()

    def stored(self, moment: Moment) -> tuple[Stored, ...]:
        """What the database knows, with `received` set back by each value's age."""
        if self._history is None:
            return ()
        found: list[Stored] = []
        found.extend(replace(b, received=_since(moment, b.as_of)) for b in self._history.bars())
        found.extend(replace(q, received=_since(moment, q.as_of)) for q in self._history.quotes())
        points = self._history.dvol_points()
        found.extend(replace(p, received=_since(moment, p.as_of)) for p in points)
        revisions = self._history.revisions()
        self._changes = changes_of(revisions)
        found.extend(revision.event for revision in revisions)
        found.extend(replace(c, received=_since(moment, c.as_of)) for c in self._history.capex())
        found.extend(replace(v, received=_since(moment, v.as_of)) for v in self._history.vendor())
        return tuple(found)

    def changes(self) -> tuple[DateChange, ...]:
        """Every change of a report's date among what was `stored`, in the order of seeing."""
        return self._changes

    def load_lines(self, store: Store, now: datetime) -> None:
        """Fill the lines with the stored closes and take their last ones as frozen figures.

        Closes of days that have not ended by `now` are passed over: the program left shortly
        before the end, or the clock was wrong when they were stored.
        """
        if self._history is None:
            return
        for symbol, name, day, value, source in self._history.closes():
            sheet = store.sheet(symbol)
            line = sheet.dvol if name == "dvol" else sheet.implied.lines.get(name)
            end = None if line is None else line.closing(day)
            if line is None or (end is not None and end > now):
                continue
            line.put_close(day, value)
            if name != "dvol" and end is not None:
                sheet.implied.good[name] = Good(
                    value, end, float("nan"), source, Quality.FROZEN, Reason.OK, stored=True
                )

    def load_implied(self, store: Store, moment: Moment) -> None:
        """Bring back the last implied figures, their moves and the recent points of the lines.

        Every chain is recorded with its figures, so these are never older than the closes taken
        by `load_lines`. What is stamped in the future is passed over.
        """
        if self._history is None:
            return
        for symbol, name, (stamp, value) in self._history.points():
            sheet = store.sheet(symbol)
            line = sheet.dvol if name == "dvol" else sheet.implied.lines.get(name)
            if line is not None and stamp <= moment.now.timestamp():
                line.put(datetime.fromtimestamp(stamp, UTC), value)
        for stand in self._history.stands():
            book = store.sheet(stand.symbol).implied
            for name, good in stand.figures:
                if not ahead(good.as_of, moment.now):
                    book.good[name] = replace(good, received=_since(moment, good.as_of))
            if not ahead(stand.as_of, moment.now):
                received = _since(moment, stand.as_of)
                known = dict(stand.moves)
                book.moves = Moves(stand.as_of, received, stand.source, known=known)

    def notices(self, now: datetime) -> tuple[Notice, ...]:
        """What happened when the database was opened, and what of it could not be read."""
        if self._history is None:
            return ()
        told = {"history": self._history.said, "history reading": self._history.unread()}
        return tuple(Notice(key, Level.WARNING, text, now) for key, text in told.items() if text)


def _since(moment: Moment, as_of: datetime) -> float:
    """Monotonic instant at which a value of this stamp would have arrived."""
    return moment.mono - max(0.0, (moment.now - as_of).total_seconds())
