"""Days of fiscal periods and filings as replies write them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.providers.payload import Node

_YEARS = range(1990, 2100)


def needed_day(row: Node, key: str) -> date:
    """Member `key`, which must be an ISO date between 1990 and 2099.

    Raises:
        BadPayload: It is missing or something else.
    """
    try:
        day = date.fromisoformat(row.needed_text(key))
    except ValueError as fault:
        raise row.bad(key) from fault
    if day.year not in _YEARS:
        raise row.bad(key)
    return day
