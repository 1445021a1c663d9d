"""The watchlist's rows: the user's list beside the newest view of each symbol."""

from __future__ import annotations

import math
import time
from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from engine.desk.watchlist import Entry, EntryKind, Watchlist
from gui.tables.cell import EMPTY, Cell, Tone
from gui.tables.flash import LIT_S, Flashes
from gui.tables.model import BoardModel
from gui.text import tr
from gui.watchlist import columns as col

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject

    from engine.desk.views import RowView
    from gui.watchlist.columns import Moment

DRAFT: Final = "#draft"
_MARKER: Final = "#"
_FLASHING: Final = (col.LAST, col.CHANGE, col.RV, col.IV, col.SPREAD)


class WatchlistModel(BoardModel):
    """Rows keyed by canonical symbol; sections and refused rows have keys of their own.

    Views of symbols the list does not hold are dropped, so a late answer never brings a removed
    row back.

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
        self._moment = moment
        self._views: dict[str, RowView] = {}
        self._places: dict[str, int] = {}
        self._entries: dict[str, Entry] = {}
        self._flashes = Flashes(monotonic)
        self._flashing = True
        self._dark = QTimer(self)
        self._dark.setInterval(int(LIT_S * 1000))
        self._dark.setSingleShot(True)
        self._dark.timeout.connect(self._darken)

    # the list

    def set_list(self, watchlist: Watchlist, draft_below: int | None = None) -> None:
        """Show a list; with `draft_below` an empty row for the editor stands below that entry."""
        keys: list[str] = []
        self._places, self._entries = {}, {}
        if draft_below is not None and draft_below < 0:
            keys.append(DRAFT)
        for at, entry in enumerate(watchlist.entries):
            if entry.shown:
                key = entry.symbol or f"{_MARKER}{entry.kind} {at}"
                keys.append(key)
                self._places[key] = at
                self._entries[key] = entry
            if at == draft_below:
                keys.append(DRAFT)
        for symbol in [symbol for symbol in self._views if symbol not in self._entries]:
            del self._views[symbol]
            self._flashes.forget(symbol)
        moment = self._moment()
        self._replace(keys, {key: self._written(key, moment) for key in keys})

    def place(self, row: int) -> int:
        """Position of a shown row in the list's entries, -1 for the draft and outside."""
        return self._places.get(self.key(row), -1)

    def entry(self, row: int) -> Entry | None:
        """The list's entry of a shown row."""
        return self._entries.get(self.key(row))

    def symbol(self, row: int) -> str:
        """The row's canonical symbol, "" for sections, refused rows and the draft."""
        key = self.key(row)
        return "" if key.startswith(_MARKER) else key

    def is_header(self, row: int) -> bool:
        """Whether the row is a section heading."""
        entry = self.entry(row)
        return entry is not None and entry.kind is EntryKind.SECTION

    def spoiled(self, row: int) -> bool:
        """Whether the row's text is no symbol or its source refuses it."""
        entry = self.entry(row)
        if entry is not None and entry.kind is EntryKind.REFUSED:
            return True
        view = self._views.get(self.key(row))
        return view is not None and bool(view.refused)

    # the data

    def apply(self, rows: Iterable[RowView]) -> None:
        """Take new views; cells that differ repaint, figures that moved flash."""
        moment = self._moment()
        changed: dict[str, tuple[Cell, ...]] = {}
        for view in rows:
            if view.symbol not in self._entries:
                continue
            self._views[view.symbol] = view
            cells = col.cells(view.symbol, view, moment)
            self._flash(view.symbol, self._cells[view.symbol], cells)
            changed[view.symbol] = cells
        self._put(changed)
        if len(self._flashes) and not self._dark.isActive():
            self._dark.start()

    def tick(self) -> None:
        """Write ages and countdowns anew, once a second."""
        moment = self._moment()
        self._put({s: col.cells(s, view, moment) for s, view in self._views.items()})

    def view(self, symbol: str) -> RowView | None:
        """The newest view of a symbol."""
        return self._views.get(symbol)

    def why_no_prices(self) -> str:
        """The reason most rows give when not one has a price, "" if one has or none answered."""
        prices = [view.last for view in self._views.values()]
        if not prices or any(price.known for price in prices):
            return ""
        reasons = Counter(price.why for price in prices)
        return reasons.most_common(1)[0][0]

    def tip(self, row: int, column: int) -> str:
        """What the cell says, where it comes from and why it is missing."""
        entry, view = self.entry(row), self._views.get(self.key(row))
        if entry is not None and entry.kind is EntryKind.REFUSED:
            return f"{entry.text}\n" + tr("Refused") + f": {entry.reason}"
        if view is None:
            return tr("Waiting for the first answer") if self.symbol(row) else ""
        return col.tip(view, column, self._moment())

    def set_flashing(self, flashing: bool) -> None:
        """Whether changes light their cells: not while a replay changes all of them at once."""
        self._flashing = flashing
        if not flashing:
            self.put_out()

    def put_out(self) -> None:
        """No cell is lit any more."""
        self._dark.stop()
        self._announce_dark(self._flashes.clear())

    def lit(self, row: int, column: int) -> bool | None:
        """Whether the cell flashes."""
        return self._flashes.lit(self._keys[row], column) if len(self._flashes) else None

    def _flash(self, symbol: str, before: tuple[Cell, ...], now: tuple[Cell, ...]) -> None:
        if not self._flashing:
            return
        for column in _FLASHING:
            old, new = before[column], now[column]
            moved = old.text != new.text and old.replayed is new.replayed
            if moved and math.isfinite(old.value) and math.isfinite(new.value):
                self._flashes.light(symbol, column, rising=new.value > old.value)

    def _darken(self) -> None:
        self._announce_dark(self._flashes.expire())
        if len(self._flashes):
            self._dark.start()

    def _announce_dark(self, gone: Iterable[tuple[str, int]]) -> None:
        self._announce([(self._rows[key], c, c) for key, c in gone if key in self._rows])

    def _written(self, key: str, moment: Moment) -> tuple[Cell, ...]:
        entry = self._entries.get(key)
        blank = (EMPTY,) * (len(self.columns) - 1)
        if entry is None:
            return (EMPTY, *blank)
        if entry.kind is EntryKind.ROW:
            return col.cells(key, self._views.get(key), moment)
        tone = Tone.FAULT if entry.kind is EntryKind.REFUSED else Tone.QUIET
        return (Cell(entry.text, tone), *blank)

    def _sortable(self, key: str) -> bool:
        entry = self._entries.get(key)
        return entry is None or entry.kind is not EntryKind.SECTION
