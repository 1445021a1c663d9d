"""What goes into the database and comes out of it, apart from the desk's lock."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.desk.ages import ahead
from engine.desk.history import GONE
from engine.desk.implied import MEASURES, Good, Moves
from engine.desk.implied_store import SLOT_S, Stand
from engine.model.reason import Reason
from engine.model.status import Level, Notice
from engine.model.value import Quality

if TYPE_CHECKING:
    from datetime import date

    from engine.desk.ages import Moment
    from engine.desk.bars import CleanBars
    from engine.desk.history import History
    from engine.desk.implied_store import Point, Slot
    from engine.desk.lines import Line
    from engine.desk.sheet import Sheet
    from engine.desk.store import Store
    from engine.model.earnings import EarningsEvent
    from engine.model.quote import BarSeries, DvolPoint, Quote

QUOTES_EVERY_S = 30.0
RETRY_S = 5.0

log = logging.getLogger(__name__)


class Recording:
    """Collects changes under the desk's lock and writes them outside of it.

    Without a history, or with a read-only one, everything is dropped.
    """

    def __init__(self, history: History | None) -> None:
        self._history = history
        self._writes = history is not None and not history.read_only
        self._lock = threading.Lock()
        self._writer = threading.Lock()
        self._quotes: dict[str, Quote] = {}
        self._bars: dict[str, CleanBars] = {}
        self._closes: dict[tuple[str, str, date], tuple[float, str]] = {}
        self._dvol: dict[str, DvolPoint] = {}
        self._events: list[EarningsEvent] = []
        self._known: dict[tuple[str, str], tuple[tuple[date, float], ...]] = {}
        self._stands: dict[str, Stand] = {}
        self._points: dict[Slot, Point] = {}
        self._moves: dict[str, Moves] = {}
        self._versions: dict[tuple[str, str], int] = {}
        self._quotes_due = 0.0
        self._not_before = 0.0
        self._trouble = ""
        self._told = ""

    def quote(self, quote: Quote | None) -> None:
        """Keep the latest price of a symbol for the next write."""
        if self._writes and quote is not None:
            with self._lock:
                self._quotes[quote.symbol] = quote

    def bars(self, bars: CleanBars | None) -> None:
        """Keep the daily bars of a symbol for the next write."""
        if self._writes and bars is not None:
            with self._lock:
                self._bars[bars.symbol] = bars

    def event(self, event: EarningsEvent) -> None:
        """Keep a report's revision for the next write."""
        if self._writes:
            with self._lock:
                self._events.append(event)

    def lines(self, sheet: Sheet, now: datetime, *, leaving: bool = False) -> None:
        """Keep the daily closes of a symbol's lines that are new, and its latest DVOL.

        Args:
            sheet: The symbol's.
            now: UTC.
            leaving: The program ends: what will stand for the running day's close is kept too.
        """
        if not self._writes:
            return
        symbol = sheet.what.symbol
        named = [(measure, sheet.implied.lines[measure]) for measure in MEASURES]
        named.append(("dvol", sheet.dvol))
        with self._lock:
            self._stand(sheet)
            for name, line in named:
                self._point(symbol, name, line)
                closes = line.closes(now) + (line.provisional(now) if leaving else ())
                before = self._known.get((symbol, name), ())
                if closes is before or closes == before:
                    continue
                good = sheet.implied.good.get(name)
                source = good.source if good is not None else "deribit"
                for day, value in set(closes) - set(before):
                    self._closes[symbol, name, day] = (value, source)
                self._known[symbol, name] = closes
            point = sheet.dvol_point
            if point is not None and not sheet.dvol_stored and not ahead(point.as_of, now):
                self._dvol[symbol] = point

    def _stand(self, sheet: Sheet) -> None:
        """Keep the figures of a chain that has come since the last call."""
        moves, symbol = sheet.implied.moves, sheet.what.symbol
        if moves is None or self._moves.get(symbol) is moves:
            return
        self._moves[symbol] = moves
        good = tuple(sheet.implied.good.items())
        if not all(one.stored for _, one in good):
            self._stands[symbol] = Stand(symbol, good, moves.as_of, moves.source, moves.all())

    def _point(self, symbol: str, name: str, line: Line) -> None:
        """Keep the newest point of a line that has grown, one an hour."""
        if self._versions.get((symbol, name)) == line.version:
            return
        self._versions[symbol, name] = line.version
        newest = line.newest()
        if newest is not None:
            self._points[symbol, name, int(newest[0]) // SLOT_S] = newest

    def flush(self, mono: float, *, everything: bool = False) -> None:
        """Write what is due; a locked or full database is tried again later.

        Args:
            mono: Monotonic seconds now.
            everything: Also prices that were written less than 30 s ago.
        """
        history = self._history
        if history is None or not self._writes or not self._writer.acquire(blocking=everything):
            return
        try:
            if mono < self._not_before and not everything:
                return
            with self._lock:
                due = everything or mono >= self._quotes_due
                quotes = tuple(self._quotes.values()) if due else ()
                points = tuple(self._dvol.values()) if due else ()
                stands = tuple(self._stands.values()) if due else ()
                line_points = dict(self._points) if due else {}
                bars, closes = tuple(self._bars.values()), dict(self._closes)
                events = tuple(self._events)
            if not any((quotes, points, bars, closes, events, stands, line_points)):
                return
            cause = history.write(quotes, points, bars, closes, events, stands, line_points)
            self._fault(cause)
            if cause:
                self._not_before = mono + RETRY_S
                return
            self._quotes_due = mono + QUOTES_EVERY_S if due else self._quotes_due
            self._forget(quotes, points, bars, closes, len(events))
            self._forget_implied(stands, line_points)
        finally:
            self._writer.release()

    def _fault(self, cause: str) -> None:
        """Note what keeps the database from being written, in the log once per cause."""
        if cause == GONE or cause == self._trouble:
            return
        if cause:
            log.warning("history: not written: %s", cause)
        self._trouble = cause

    def _forget(
        self,
        quotes: tuple[Quote, ...],
        points: tuple[DvolPoint, ...],
        bars: tuple[CleanBars, ...],
        closes: dict[tuple[str, str, date], tuple[float, str]],
        events: int,
    ) -> None:
        """Drop what was written, unless it has changed meanwhile."""
        with self._lock:
            for quote in quotes:
                if self._quotes.get(quote.symbol) is quote:
                    del self._quotes[quote.symbol]
            for point in points:
                if self._dvol.get(point.coin) is point:
                    del self._dvol[point.coin]
            for series in bars:
                if self._bars.get(series.symbol) is series:
                    del self._bars[series.symbol]
            for key, value in closes.items():
                if self._closes.get(key) == value:
                    del self._closes[key]
            del self._events[:events]

    def _forget_implied(self, stands: tuple[Stand, ...], points: dict[Slot, Point]) -> None:
        """Drop the figures and points that were written, unless they have changed meanwhile."""
        with self._lock:
            for stand in stands:
                if self._stands.get(stand.symbol) is stand:
                    del self._stands[stand.symbol]
            for slot, point in points.items():
                if self._points.get(slot) == point:
                    del self._points[slot]

    def stored(self, moment: Moment) -> tuple[Quote | BarSeries | DvolPoint | EarningsEvent, ...]:
        """What the database knows, with `received` set back by each value's age."""
        if self._history is None:
            return ()
        found: list[Quote | BarSeries | DvolPoint | EarningsEvent] = []
        found.extend(replace(b, received=_since(moment, b.as_of)) for b in self._history.bars())
        found.extend(replace(q, received=_since(moment, q.as_of)) for q in self._history.quotes())
        points = self._history.dvol_points()
        found.extend(replace(p, received=_since(moment, p.as_of)) for p in points)
        found.extend(self._history.events())
        return tuple(found)

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
        """What happened when the database was opened."""
        text = "" if self._history is None else self._history.said
        return (Notice("history", Level.WARNING, text, now),) if text else ()

    def trouble(self, now: datetime) -> Notice | None:
        """What to tell of the writing: a new cause why it fails, or that it works again."""
        cause = self._trouble
        if cause == self._told:
            return None
        self._told = cause
        if not cause:
            return Notice("history writing", Level.INFO, "The history is stored again.", now)
        text = f"The history cannot be stored ({cause}). It is kept and tried again."
        return Notice("history writing", Level.WARNING, text, now)


def _since(moment: Moment, as_of: datetime) -> float:
    """Monotonic instant at which a value of this stamp would have arrived."""
    return moment.mono - max(0.0, (moment.now - as_of).total_seconds())
