"""Movers: the day's moves of named groups, with the sum of what they mean in market value."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.figures import derived
from engine.desk.reference import table_lines
from engine.desk.views import MoversBoard, MoversGroup, MoversRow
from engine.model.instrument import Kind
from engine.model.reason import Reason
from engine.model.value import Measured, missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from engine.desk.sheet import Sheet
    from engine.desk.views import RowView

Sections = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of the list's sections with their canonical symbols."""
WATCHLIST = "watchlist"
AGED_S = 5.0
"""Seconds after which a row without news is worked out again for its age."""
_COLUMNS = frozenset({"id", "name", "symbol"})
_WORTHLESS = (Kind.INDEX, Kind.FX, Kind.FUTURE)


@dataclass(frozen=True, slots=True)
class Group:
    """A named group of canonical symbols; `id` as in `MoversGroup`."""

    id: str
    name: str
    symbols: tuple[str, ...]


def read_groups(path: Path) -> tuple[Group, ...]:
    """The shipped groups, in the order of the file; a broken row is left out with a log line.

    Raises:
        FileFault: The table is missing or is none.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for line in table_lines(path, _COLUMNS):
        key, symbol = (line.cells["id"], line.cells["name"]), line.cells["symbol"]
        if all((*key, symbol)):
            found.setdefault(key, []).append(symbol)
    return tuple(Group(*key, tuple(dict.fromkeys(symbols))) for key, symbols in found.items())


def section_groups(sections: Sections) -> tuple[Group, ...]:
    """A group for each section of the list."""
    return tuple(Group(f"section:{name}", name, symbols) for name, symbols in sections)


def members(groups: tuple[Group, ...]) -> tuple[str, ...]:
    """Symbols of all groups, each once."""
    return tuple(dict.fromkeys(symbol for group in groups for symbol in group.symbols))


class Movers:
    """Puts the board together from rows; owned and locked by the desk.

    Attributes:
        groups: Those of the table and the list's sections; the list itself comes between them.
        watched: Whether the board is looked at.
    """

    def __init__(self, sheet: Callable[[str], Sheet]) -> None:
        self._sheet = sheet
        self._aside: dict[str, tuple[tuple[object, ...], RowView]] = {}
        self.groups: tuple[Group, ...] = ()
        self.watched = False

    def board(
        self, listed: tuple[str, ...], shown: Mapping[str, RowView], row: Callable[[str], RowView]
    ) -> MoversBoard:
        """The board of this moment.

        Args:
            listed: Symbols of the list.
            shown: Rows that are known already.
            row: Works out the row of any other symbol.
        """
        own = [group for group in self.groups if not group.id.startswith("section:")]
        parts = [group for group in self.groups if group.id.startswith("section:")]
        groups = (*own, Group(WATCHLIST, "Watchlist", listed), *parts)
        rows = {
            symbol: self._row(symbol, shown.get(symbol) or row(symbol))
            for symbol in members(groups)
        }
        for gone in self._aside.keys() - rows.keys():
            del self._aside[gone]
        return MoversBoard(tuple(_group(group, rows) for group in groups if group.symbols))

    def aside(self, symbol: str, mono: float, row: Callable[[str], RowView]) -> RowView:
        """The row of a symbol that is not in the list, worked out when it has news or is aged.

        Args:
            symbol: Canonical.
            mono: Monotonic seconds now.
            row: Works it out.
        """
        sheet = self._sheet(symbol)
        basis = (sheet.quote, sheet.bars, mono // AGED_S)
        known = self._aside.get(symbol)
        if known is None or known[0] != basis:
            known = self._aside[symbol] = (basis, row(symbol))
        return known[1]

    def _row(self, symbol: str, row: RowView) -> MoversRow:
        return MoversRow(
            symbol=symbol,
            name=row.name,
            last=row.last,
            move_pct=row.change_pct,
            move_sigma=row.change_sigma,
            cap_change_usd=row.market_cap_change_usd,
            cap_usd=cap(self._sheet(symbol), row.last),
        )


def cap(sheet: Sheet, last: Measured) -> Measured:
    """Market value now, US$."""
    quote = sheet.quote
    if sheet.what.kind in _WORTHLESS:
        return missing(Reason.NOT_APPLICABLE)
    if quote is None or not last.known:
        return missing(last.reason, last.detail, last.source)
    if not math.isfinite(quote.market_cap):
        return missing(Reason.NO_DATA, "no market value in the quote", quote.source)
    return derived(quote.market_cap, last)


def summed(parts: tuple[Measured, ...]) -> tuple[Measured, int]:
    """The sum of what is known, as weak as its weakest part, and how many parts those are.

    Where nothing is known it is missing for the first part's reason.
    """
    known = tuple(part for part in parts if part.known)
    if not known:
        why = parts[0] if parts else missing(Reason.NO_DATA, "no symbols")
        return missing(why.reason, why.detail, why.source), 0
    detail = "" if len(known) == len(parts) else f"{len(known)} of {len(parts)} symbols"
    total = derived(math.fsum(p.value for p in known), *known, source="computed", detail=detail)
    return total, len(known)


def _group(group: Group, rows: dict[str, MoversRow]) -> MoversGroup:
    mine = tuple(rows[symbol] for symbol in group.symbols)
    total, counted = summed(tuple(row.cap_change_usd for row in mine))
    return MoversGroup(group.id, group.name, mine, total, counted)
