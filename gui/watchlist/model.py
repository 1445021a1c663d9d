"""The watchlist's rows: the user's list beside the newest view of each symbol."""

from __future__ import annotations

import math
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from engine.desk.watchlist import Entry, EntryKind, Watchlist
from gui.earnings.model import new_york_day
from gui.format import price_decimals
from gui.guard import gui_thread_only
from gui.tables.cell import EMPTY, Cell, Mark, Tone
from gui.tables.flash import LIT_S, Flashes
from gui.tables.model import HORIZONTAL, BoardModel, differing
from gui.tables.origin import NOWHERE, Origin
from gui.text import told, tr
from gui.watchlist import columns as col
from gui.watchlist.collapse import MARKER, Keyed, hidden_by, keyed
from gui.watchlist.headings import column_text
from gui.watchlist.reading import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from engine.desk.views import RowView
    from gui.tables.model import Run
    from gui.watchlist.columns import Moment

DRAFT: Final = "#draft"
_SECTION: Final = EntryKind.SECTION
_PRICES: Final = (col.LAST, col.EXT, col.TARGET)
_DECIMALS: Final = 2
"""Of most prices."""
_FLASHING: Final = (col.LAST, col.CHANGE, col.RV, col.IV, col.SPREAD)


class WatchlistModel(BoardModel):
    """Rows keyed by canonical symbol; sections and refused rows have keys of their own.

    Views of symbols the list does not hold are dropped, so a late answer never brings a removed
    row back. Of rows out of view only the newest view is kept: their cells are written anew each
    time they are asked for. Of rows in view only what moved is written.

    Args:
        moment: Wall and monotonic time of the shown world.
        monotonic: Seconds for the flashes.
    """

    def __init__(
        self,
        moment: Callable[[], Moment],
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(col.COLUMNS, parent)
        self.usual = col.USUAL
        self.writer = col.RowWriter(col.USUAL)
        self._moment = moment
        self._views: dict[str, RowView] = {}
        self._keyed = Keyed({}, {}, {})
        self._entries: dict[str, Entry] = {}
        self._folded: frozenset[str] = frozenset()
        self._hidden: frozenset[str] = frozenset()
        self._first, self._last = 0, sys.maxsize
        self._seen: dict[str, int] = {}
        self._today: date | None = None
        self._priced = ""
        self._flashes = Flashes(monotonic)
        self._flashing = True
        self._dark = QTimer(self)
        self._dark.setInterval(int(LIT_S * 1000))
        self._dark.setSingleShot(True)
        self._dark.timeout.connect(self._darken)

    # the list

    def set_list(self, watchlist: Watchlist, draft_below: int | None = None) -> None:
        """Show a list; with `draft_below` an empty row for the editor stands below that entry."""
        self._keyed = keyed(watchlist)
        places = self._keyed.places
        self._entries = {key: watchlist.entries[at] for key, at in places.items()}
        self._hidden = hidden_by(self._keyed, self._folded)
        keys = list(places)
        if draft_below is not None:
            above = sum(1 for at in places.values() if at <= draft_below)
            keys.insert(above, DRAFT)
        for symbol in [symbol for symbol in self._views if symbol not in self._entries]:
            del self._views[symbol]
            self._flashes.forget(symbol)
        self.tails = {}
        self._replace(keys, {})
        self._align(self._views.values())

    def place(self, row: int) -> int:
        """Position of a shown row in the list's entries, -1 for the draft and outside."""
        return self._keyed.places.get(self.key(row), -1)

    def place_of(self, key: str) -> int:
        """Position of a row in the list's entries, shown or not; -1 if the list lacks it."""
        return self._keyed.places.get(key, -1)

    def entry(self, row: int) -> Entry | None:
        """The list's entry of a shown row."""
        return self._entries.get(self.key(row))

    def entry_of(self, key: str) -> Entry | None:
        """The list's entry of a row, shown or not."""
        return self._entries.get(key)

    def symbol(self, row: int) -> str:
        """The row's canonical symbol, "" for sections, refused rows and the draft."""
        key = self.key(row)
        return "" if key.startswith(MARKER) else key

    def is_header(self, row: int) -> bool:
        """Whether the row is a section heading."""
        entry = self._entries.get(self._keys[row])
        return entry is not None and entry.kind is _SECTION

    def section(self, row: int) -> str:
        """Name of the section a row stands in, in whatever order it is shown."""
        entry = self._entries.get(self.header_of(self.key(row)))
        return entry.text if entry is not None else ""

    # columns

    def set_columns(self, active: Iterable[int], estimator: str) -> None:
        """Write these columns from now on, realized volatility by this estimator."""
        self.writer = col.RowWriter(active, estimator)
        self._cells = {}
        last = len(self.columns) - 1
        self.headerDataChanged.emit(HORIZONTAL, 0, last)
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, last))

    def moment(self) -> Moment:
        """Now, of the shown world."""
        return self._moment()

    def words(self, column: int) -> str:
        """The definition on a heading, with the estimator in force."""
        return column_text(column, self.writer.estimator)

    def told(self) -> Iterable[int]:
        """The columns that are written."""
        return sorted(self.writer.active)

    def spoken(self, row: int, column: int) -> str:
        """Heading, value with unit, quality or reason: for screen readers."""
        entry, view = self.entry(row), self._views.get(self.key(row))
        if view is None or entry is None:
            return super().spoken(row, column)
        return spoken(self.writer, view, column, self.cell(row, column), entry)

    # folded sections

    @property
    def folded(self) -> frozenset[str]:
        """Names of the folded sections."""
        return self._folded

    def set_folded(self, names: Iterable[str]) -> None:
        """Fold these sections and no others; their rows are not shown in the own order."""
        self._folded = frozenset(names)
        self._hidden = hidden_by(self._keyed, self._folded)
        self._reshow(self._wanted())

    def _reshow(self, keys: list[str]) -> None:
        """Headers are written anew: their marks follow folds and filter."""
        headers = self._keyed.folds
        self._cells = {key: made for key, made in self._cells.items() if key not in headers}
        super()._reshow(keys)

    def header_of(self, key: str) -> str:
        """Key of the header above a row, a header's own; "" before the first."""
        return self._keyed.headers.get(key, "")

    def fold_of(self, key: str) -> str:
        """Name under which a row's section is remembered; "" where it has none."""
        return self._keyed.folds.get(self.header_of(key), "")

    def rows_of(self, header: str) -> list[str]:
        """Keys of a section's rows, shown or not."""
        return self._keyed.rows_of(header)

    def _wanted(self) -> list[str]:
        """Matches with their headers while a filter is on, else what folded sections leave."""
        if self.sort_column is not None:
            return super()._wanted()
        keys = self._sorted()
        if not self._sought:
            return [key for key in keys if key not in self._hidden]
        passing = {key for key in keys if self._passes(key)}
        passing |= {self._keyed.headers.get(key, "") for key in passing}
        return [key for key in keys if key in passing]

    def _passes(self, key: str) -> bool:
        return key == DRAFT or super()._passes(key)

    def _findable(self, key: str) -> bool:
        entry = self._entries.get(key)
        return entry is not None and entry.kind is not _SECTION

    def _words(self, key: str) -> str:
        entry = self._entries[key]
        return "\n".join((key, entry.text, entry.field("alias"), entry.field("note")))

    def spoiled(self, row: int) -> bool:
        """Whether the row's text is no symbol or its source refuses it."""
        entry = self.entry(row)
        if entry is not None and entry.kind is EntryKind.REFUSED:
            return True
        view = self._views.get(self.key(row))
        return view is not None and bool(view.refused)

    # the data

    def look_at(self, first: int, last: int) -> None:
        """Which rows are in view; all count as in view until the first call."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self._see()

    def _show(self, keys: list[str]) -> None:
        super()._show(keys)
        self._see()

    def _see(self) -> None:
        """Note the rows in view and forget the cells of the others."""
        first = max(0, self._first)
        shown = self._keys[first : self._last + 1]
        self._seen = seen = {key: row for row, key in enumerate(shown, first)}
        self._cells = {key: made for key, made in self._cells.items() if key in seen}

    def apply(self, rows: Iterable[RowView]) -> None:
        """Take new views; cells in view that differ repaint, figures that moved flash."""
        gui_thread_only(type(self).__name__)
        fresh = {view.symbol: view for view in rows}
        if not fresh.keys() <= self._entries.keys():
            fresh = {symbol: view for symbol, view in fresh.items() if symbol in self._entries}
        seen = fresh.keys() & self._seen.keys()
        if seen:
            self._show_newer([fresh[symbol] for symbol in seen])
        self._views.update(fresh)
        self._align(fresh.values())

    def _align(self, views: Iterable[RowView]) -> None:
        """Draw the points of prices under each other where small ones have more decimals."""
        small = [view.last.value for view in views if view.last.value < 1.0]
        most = max(map(price_decimals, small), default=0)
        if most > max(_DECIMALS, self.tails.get(col.LAST, 0)):
            self.tails = dict.fromkeys(_PRICES, most)
            last = len(self.columns) - 1
            if self._keys:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, last))

    def _show_newer(self, views: Iterable[RowView]) -> None:
        moment = self._moment()
        runs: list[Run] = []
        for view in views:
            symbol = view.symbol
            old, before = self._views.get(symbol), self._cells.get(symbol)
            if old is None or before is None:
                before = before or self._written(symbol, moment)
                now = self.writer.cells(symbol, view, moment, self._entries.get(symbol))
            else:
                now = self.writer.renewed(before, old, view, moment, self._entries.get(symbol))
            self._cells[symbol] = now
            self._views[symbol] = view
            self._flash(symbol, before, now)
            runs += differing(self._seen[symbol], before, now)
        self._announce(runs)
        if len(self._flashes) and not self._dark.isActive():
            self._dark.start()

    def tick(self) -> None:
        """Write the ages in view anew, once a second, and the countdowns of another day."""
        gui_thread_only(type(self).__name__)
        moment = self._moment()
        today, self._today = self._today, new_york_day(moment.now)
        runs: list[Run] = []
        for key, before in self._cells.items():
            view = self._views.get(key)
            if view is None:
                continue
            now = self.writer.aged(before, view, moment, another_day=today != self._today)
            if now is not before:
                self._cells[key] = now
                runs += differing(self._seen[key], before, now)
        self._announce(runs)

    def view(self, symbol: str) -> RowView | None:
        """The newest view of a symbol."""
        return self._views.get(symbol)

    def priced(self) -> bool:
        """Whether the row that had a price when it was last asked still has one."""
        view = self._views.get(self._priced)
        return view is not None and view.last.known

    def why_no_prices(self) -> str:
        """The reason most rows give when not one has a price, "" if one has or none answered."""
        self._priced = next((s for s, view in self._views.items() if view.last.known), "")
        if not self._views or self._priced:
            return ""
        reasons = Counter(view.last.why for view in self._views.values())
        return reasons.most_common(1)[0][0]

    def origin(self, row: int) -> Origin:
        """Source and time of the row's price."""
        view = self._views.get(self.key(row))
        if view is None or not view.last.known:
            return NOWHERE
        return Origin(view.last.source, view.last.as_of, col.age_of(view.last, self._moment()))

    def tip(self, row: int, column: int) -> str:
        """What the cell says, where it comes from and why it is missing."""
        entry, view = self.entry(row), self._views.get(self.key(row))
        if entry is not None and entry.kind is EntryKind.REFUSED:
            why = tr("Refused: {why}").format(why=told(entry.reason))
            return f"{entry.text}\n{why}"
        if view is None:
            return tr("Waiting for the first answer") if self.symbol(row) else ""
        return col.tip(view, column, self._moment(), entry, self.writer.estimator)

    def set_flashing(self, flashing: bool) -> None:
        """Whether changes light their cells: not while a replay changes all of them at once."""
        self._flashing = flashing
        if not flashing:
            self.put_out()

    def point_out(self, key: str) -> None:
        """Light a row's symbol for a moment: this is the one that was meant."""
        if key in self._rows:
            self._flashes.light(key, col.SYMBOL, rising=True)
            self._announce([(self._rows[key], col.SYMBOL, col.SYMBOL)])
            if not self._dark.isActive():
                self._dark.start()

    def put_out(self) -> None:
        """No cell is lit any more."""
        self._dark.stop()
        self._announce_dark(self._flashes.clear())

    def lit_cells(self, row: int) -> Mapping[int, bool]:
        """The row's flashing columns."""
        return self._flashes.lit(self._keys[row])

    def _flash(self, symbol: str, before: tuple[Cell, ...], now: tuple[Cell, ...]) -> None:
        if not self._flashing:
            return
        for column in _FLASHING:
            old, new = before[column], now[column]
            if old is new:
                continue
            moved = old.text != new.text and old.replayed is new.replayed
            if moved and math.isfinite(old.value) and math.isfinite(new.value):
                self._flashes.light(symbol, column, rising=new.value > old.value)

    def _darken(self) -> None:
        self._announce_dark(self._flashes.expire())
        if len(self._flashes):
            self._dark.start()

    def _announce_dark(self, gone: Iterable[tuple[str, int]]) -> None:
        self._announce([(self._rows[key], c, c) for key, c in gone if key in self._rows])

    def _made(self, key: str) -> tuple[Cell, ...]:
        made = self._cells.get(key)
        if made is None:
            made = self._written(key, self._moment())
            if key in self._seen:
                self._cells[key] = made
        return made

    def _text(self, key: str, column: int) -> str:
        entry = self._entries.get(key)
        if entry is None or column == col.TRAIL:
            return ""
        if column == col.SYMBOL:
            return entry.symbol or entry.text
        return self._made(key)[column].text

    def _figures(self, keys: Sequence[str], column: int) -> dict[str, float]:
        moment, views = self._moment(), self._views
        return {
            key: self.writer.sort_figure(views[key], column, moment, self._entries.get(key))
            if key in views
            else math.nan
            for key in keys
        }

    def _written(self, key: str, moment: Moment) -> tuple[Cell, ...]:
        entry = self._entries.get(key)
        blank = (EMPTY,) * (len(self.columns) - 1)
        if entry is None:
            return (EMPTY, *blank)
        if entry.kind is EntryKind.ROW:
            return self.writer.cells(key, self._views.get(key), moment, entry)
        if entry.kind is EntryKind.REFUSED:
            return (Cell(entry.text, Tone.FAULT), *blank)
        shut = self._keyed.folds[key] in self._folded and not self._sought
        note = str(len(self.rows_of(key))) if shut else ""
        mark = Mark.SHUT if shut else Mark.OPEN
        return (Cell(entry.text, Tone.QUIET, mark, note=note), *blank)

    def _sortable(self, key: str) -> bool:
        entry = self._entries.get(key)
        return entry is None or entry.kind is not EntryKind.SECTION
