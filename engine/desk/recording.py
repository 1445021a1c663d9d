"""What goes into the database, apart from the desk's lock."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from engine.desk.ages import ahead
from engine.desk.capex import TABLE
from engine.desk.history import GONE, Changes
from engine.desk.history.implied import SLOT_S, Stand
from engine.desk.implied import MEASURES, Moves
from engine.guard import survived
from engine.model.status import Level, Notice

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.bars import CleanBars
    from engine.desk.history import History
    from engine.desk.history.implied import Point, Slot
    from engine.desk.lines import Line
    from engine.desk.sheet import Sheet
    from engine.model.capex import CapexSeries
    from engine.model.earnings import EarningsEvent
    from engine.model.quote import DvolPoint, Quote
    from engine.model.vendor import VendorIv

QUOTES_EVERY_S = 30.0
"""Last prices, levels and figures are no history: a start shows them until newer ones come."""
RETRY_S = 5.0
BUG = "unexpected error, see the log"
LONGEST_AFTER_BUG_S = 600.0
SEEN_EVERY_S = 3_600.0
"""A report told without news is noted as seen again once in this time."""
WAIT_S = 0.5
"""How long the last write waits for one that is under way."""
TIDY_EVERY_S = 600.0
TIDY_MORE_S = 1.0
"""Seconds between two rounds of cleaning up, and while the last one was not enough."""

log = logging.getLogger(__name__)


class Recording:
    """Collects changes under the desk's lock and writes them outside of it.

    Without a history, or with a read-only one, everything is dropped.
    """

    def __init__(self, history: History | None) -> None:
        self._history = history
        self._lock = threading.Lock()
        self._writer = threading.Lock()
        self._quotes: dict[str, Quote] = {}
        self._bars: dict[str, CleanBars] = {}
        self._closes: dict[tuple[str, str, date], tuple[float, str]] = {}
        self._dvol: dict[str, DvolPoint] = {}
        self._events: list[EarningsEvent] = []
        self._seen: dict[tuple[str, str, date], datetime] = {}
        self._capex: dict[tuple[str, str], CapexSeries] = {}
        self._vendor: dict[str, VendorIv] = {}
        self._known: dict[tuple[str, str], tuple[tuple[date, float], ...]] = {}
        self._stands: dict[str, Stand] = {}
        self._points: dict[Slot, Point] = {}
        self._moves: dict[str, Moves] = {}
        self._versions: dict[tuple[str, str], int] = {}
        self._quotes_due = 0.0
        self._not_before = 0.0
        self._tidy_due = 0.0
        self._bugs = 0
        self._trouble = self._told = "" if history is None else history.fault
        self._said = "" if history is None else history.said

    @property
    def _writes(self) -> bool:
        return self._history is not None and not self._history.read_only

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

    def event(self, event: EarningsEvent, *, news: bool = True) -> None:
        """Keep a report's revision for the next write; one without news once an hour."""
        if not self._writes:
            return
        key = (event.symbol, event.source, event.day)
        with self._lock:
            before = self._seen.get(key)
            again = before is not None and (event.as_of - before).total_seconds() < SEEN_EVERY_S
            if news or not again:
                self._seen[key] = event.as_of
                self._events.append(event)

    def capex(self, series: CapexSeries) -> None:
        """Keep a company's quarters for the next write; those of the shipped table are known."""
        if self._writes and series.source != TABLE:
            with self._lock:
                self._capex[series.symbol, series.source] = series

    def vendor(self, given: VendorIv) -> None:
        """Keep a source's own figure for the next write."""
        if self._writes:
            with self._lock:
                self._vendor[given.symbol] = given

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
        """Write what is due; a locked or full database is tried again later. Never fails.

        Args:
            mono: Monotonic seconds now.
            everything: Also prices that were written less than 30 s ago, and now; waits for
                another thread that writes, but not long.
        """
        history = self._history
        wait = WAIT_S if everything else 0.0
        if history is None or not self._writes or not self._writer.acquire(timeout=wait):
            return
        try:
            if mono < self._not_before and not everything:
                return
            if survived(
                lambda: self._flush(history, mono, everything=everything), "writing the history"
            ):
                self._bugs = 0
                return
            self._trouble = BUG
            self._not_before = mono + min(RETRY_S * 2.0**self._bugs, LONGEST_AFTER_BUG_S)
            self._bugs += 1
        finally:
            self._writer.release()

    def _flush(self, history: History, mono: float, *, everything: bool) -> None:
        """Write what is due, in the one thread that writes."""
        with self._lock:
            due = everything or mono >= self._quotes_due
            quotes = tuple(self._quotes.values()) if due else ()
            points = tuple(self._dvol.values()) if due else ()
            stands = tuple(self._stands.values()) if due else ()
            line_points = dict(self._points)
            bars, closes = tuple(self._bars.values()), dict(self._closes)
            events = tuple(self._events)
            capex = tuple(self._capex.values())
            vendor = tuple(self._vendor.values())
        changes = Changes(quotes, points, bars, closes, events, stands, line_points, capex, vendor)
        if not changes:
            self._tidy(history, mono, everything=everything)
            return
        cause = history.write(changes)
        self._fault(cause)
        if cause:
            self._not_before = mono + RETRY_S
            return
        self._quotes_due = mono + QUOTES_EVERY_S if due else self._quotes_due
        self._forget(quotes, points, bars, closes, len(events))
        self._forget_implied(stands, line_points)
        self._forget_beside(capex, vendor)

    def _tidy(self, history: History, mono: float, *, everything: bool) -> None:
        """Let the database clean up while there is nothing to write, never at the exit."""
        if not everything and mono >= self._tidy_due:
            more = history.tidy()
            self._tidy_due = mono + (TIDY_MORE_S if more else TIDY_EVERY_S)

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

    def _forget_beside(self, capex: tuple[CapexSeries, ...], vendor: tuple[VendorIv, ...]) -> None:
        """Drop quarters and vendors' figures that were written, unless they have changed."""
        with self._lock:
            for series in capex:
                if self._capex.get((series.symbol, series.source)) is series:
                    del self._capex[series.symbol, series.source]
            for given in vendor:
                if self._vendor.get(given.symbol) is given:
                    del self._vendor[given.symbol]

    def trouble(self, now: datetime) -> Notice | None:
        """What to tell of the writing: a new cause why it fails, or that it works again.

        A file that could not be opened at first may have more to say when it can.
        """
        said = "" if self._history is None else self._history.said
        if said != self._said:
            self._said = said
            return Notice("history", Level.WARNING, said, now)
        cause = self._trouble
        if cause == self._told:
            return None
        self._told = cause
        if not cause:
            return Notice("history writing", Level.INFO, "The history is stored again.", now)
        text = f"The history cannot be stored ({cause}). It is kept and tried again."
        return Notice("history writing", Level.WARNING, text, now)
