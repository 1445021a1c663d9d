"""How one list is looked at: its columns, order, folded sections, row and filter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListLook:
    """What is remembered of a list beside its rows; the default says nothing was chosen.

    Attributes:
        columns: Ids of the columns in the order shown; empty for the usual ones.
        sort: Id of the column it is sorted by, "" for the own order.
        ascending: Smallest first.
        collapsed: Names of the sections that are folded.
        row: Key of the current row, "" for the first.
        filter: Text of a kept filter.
        pinned: Those of `columns` that the user chose one by one: the last to leave a narrow table.
    """

    columns: tuple[str, ...] = ()
    sort: str = ""
    ascending: bool = True
    collapsed: tuple[str, ...] = ()
    row: str = ""
    filter: str = ""
    pinned: tuple[str, ...] = ()
