"""Symbol search: local matches at once, a source's answer when it comes, each kept for a while."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.desk.reference import table_lines
from engine.desk.watchlist import EntryKind, Symbol, parse_symbol
from engine.errors import FileFault
from engine.model.found import KNOWN, LISTED, Found, Match
from engine.model.instrument import Kind, instrument
from engine.searching import normal, ranked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from engine.clock import Clock
    from engine.desk.views import RowView
    from engine.desk.watchlist import Watchlist
    from engine.model.found import Hits

INSTRUMENTS_FILE = "instruments.csv"
FRESH_S = 3600.0
"""A source's answer is given again for so long."""
KEPT = 256
"""Answers kept."""
SHORTEST = 2
"""Characters from which a source is asked."""
_COLUMNS = frozenset(("symbol", "name", "kind", "exchange"))


@dataclass(frozen=True, slots=True)
class Own:
    """What the user's lists hold.

    Attributes:
        matches: Their rows, those of the shown list first.
        aliases: What the user calls them, by symbol.
    """

    matches: tuple[Match, ...]
    aliases: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Query:
    """A search under way."""

    seq: int
    typed: str
    text: str
    own: Own


def read_instruments(folder: Path) -> tuple[Match, ...]:
    """The shipped instruments in the order of the file; a row that is none is left out.

    Raises:
        FileFault: The table is missing or is none.
    """
    kinds = {kind.value: kind for kind in Kind}
    found = []
    for line in table_lines(folder / INSTRUMENTS_FILE, _COLUMNS):
        cells = line.cells
        kind = kinds.get(cells["kind"])
        if cells["symbol"] and kind is not None:
            found.append(Match(cells["symbol"], cells["name"], kind, cells["exchange"], KNOWN))
    return tuple(found)


def own_of(lists: Sequence[Watchlist], rows: Mapping[str, RowView]) -> Own:
    """What the user's lists hold, with the names that the shown rows know."""
    matches: dict[str, Match] = {}
    aliases: dict[str, tuple[str, ...]] = {}
    entries = (one for watchlist in lists for one in watchlist.entries)
    for entry in entries:
        symbol, alias = entry.symbol, entry.field("alias")
        if entry.kind is not EntryKind.ROW:
            continue
        row = rows.get(symbol)
        name, kind = (row.name, row.kind) if row is not None else ("", instrument(symbol).kind)
        matches.setdefault(symbol, Match(symbol, name, kind, "", LISTED))
        if alias:
            aliases[symbol] = (*aliases.get(symbol, ()), alias)
    return Own(tuple(matches.values()), aliases)


def _spelled(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """What a source has found under canonical symbols; what no list can hold is left out."""
    meant = ((match, parse_symbol(match.symbol)) for match in matches)
    return tuple(
        replace(match, symbol=symbol.canonical)
        for match, symbol in meant
        if isinstance(symbol, Symbol)
    )


class Search:
    """Answers searches; `look` on the engine's thread, `heard` and `failed` on any."""

    def __init__(
        self,
        reference: Path,
        clock: Clock,
        publish: Callable[[Found], None],
        ask: Callable[[str], str],
        tell: Callable[[str], None],
    ) -> None:
        """A search that has read nothing yet.

        Args:
            reference: Folder of the shipped instruments.
            clock: For the age of kept answers.
            publish: Takes each answer.
            ask: Has a source asked for a text soon, in place of the one before; says why it
                cannot be, "" if it is.
            tell: Takes a sentence about a table that cannot be read.
        """
        self._reference = reference
        self._clock = clock
        self._publish = publish
        self._ask = ask
        self._tell = tell
        self._known: tuple[Match, ...] | None = None
        self._lock = threading.RLock()
        self._query: _Query | None = None
        self._kept: OrderedDict[str, tuple[float, tuple[Match, ...]]] = OrderedDict()

    def look(self, typed: str, seq: int, own: Own) -> None:
        """Search; what was searched for before is not answered any more.

        Args:
            typed: Any text; an empty one finds nothing.
            seq: For the answers.
            own: The user's lists.
        """
        text = normal(typed)
        wanted = len(text) >= SHORTEST
        self._load()
        with self._lock:
            self._query = query = _Query(seq, typed, text, own)
            kept = self._fresh(text)
            self._answer(query, kept, pending=wanted and kept is None)
        if wanted and kept is None and (why := self._ask(text)):
            self.failed(text, why)

    def heard(self, hits: Hits) -> None:
        """Take a source's answer; it is shown if it is still wanted."""
        now = self._clock.monotonic()
        with self._lock:
            self._kept[hits.text] = (now, _spelled(hits.matches))
            self._kept.move_to_end(hits.text)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            query = self._query
            if query is not None and query.text == hits.text:
                self._answer(query, self._kept[hits.text][1])

    def failed(self, text: str, why: str) -> None:
        """No source answered; the local matches stay."""
        with self._lock:
            query = self._query
            if query is not None and query.text == text:
                self._answer(query, None, note=why)

    # -- inside, under the lock but for the first --------------------------------------------

    def _load(self) -> None:
        if self._known is not None:
            return
        try:
            self._known = read_instruments(self._reference)
        except FileFault as fault:
            self._known = ()
            self._tell(f"{fault}: only own lists and sources are searched.")

    def _fresh(self, text: str) -> tuple[Match, ...] | None:
        kept = self._kept.get(text)
        if kept is None or self._clock.monotonic() - kept[0] >= FRESH_S:
            return None
        return kept[1]

    def _answer(
        self,
        query: _Query,
        hits: tuple[Match, ...] | None,
        *,
        note: str = "",
        pending: bool = False,
    ) -> None:
        fitting: tuple[Match, ...] = ()
        if query.text:
            candidates = (*query.own.matches, *(self._known or ()), *(hits or ()))
            fitting = ranked(query.text, candidates, query.own.aliases)
        online = hits is not None
        self._publish(Found(query.seq, query.typed, fitting, online, note, pending))
