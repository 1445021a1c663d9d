"""Reads a day that was typed, and finds the bar that belongs to it."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.model.plainvalues import EARLIEST, LATEST
from gui.text import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s*([a-z]{3,9})\.?(?:,?\s*(\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:,?\s+(\d{4}))?")
_LONGEST = 24
_DAY = 86400.0


def read_day(text: str, newest: date) -> date | str:
    """The day that is meant, or a sentence that says why none is.

    Args:
        text: ISO ("2024-07-29"), or a day and an English month with or without a year ("29 Jul").
        newest: Without a year it is the latest such day that is not after this one.
    """
    typed = text.strip().casefold()
    parts = _parts(typed)
    if parts is None:
        shown = text.strip()[:_LONGEST]
        form = (
            tr("{text} is no date: type it as 2024-07-29 or 29 Jul")
            if shown
            else tr("type it as 2024-07-29 or 29 Jul")
        )
        return form.format(text=shown)
    year, month, day = parts
    with suppress(ValueError):
        found = _latest(month, day, newest) if year is None else date(year, month, day)
        if EARLIEST <= found <= LATEST:
            return found
    return tr("There is no such day: {text}").format(text=text.strip()[:_LONGEST])


def _parts(typed: str) -> tuple[int | None, int, int] | None:
    """Year (None if not said), month and day."""
    if found := _ISO.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.fullmatch(typed):
        day, name, year = found[1], found[2], found[3]
    elif found := _MONTH_FIRST.fullmatch(typed):
        name, day, year = found[1], found[2], found[3]
    else:
        return None
    if name[:3] not in _MONTHS:
        return None
    return int(year) if year else None, _MONTHS.index(name[:3]) + 1, int(day)


def _latest(month: int, day: int, newest: date) -> date:
    """The latest 29 July, or whatever day it is, not after `newest`.

    Raises:
        ValueError: No year has such a day.
    """
    for year in range(newest.year, max(newest.year - 9, 1), -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= newest:
            return found
    raise ValueError("no such day")


def bar_of(day: date, times: Floats) -> int:
    """Place of the first bar of a day (UTC), else of the last one before, -1 if there is none.

    Args:
        day: The day looked for.
        times: Epoch seconds of all bars, ascending.
    """
    opens = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
    first = int(np.searchsorted(times, opens, side="left"))
    if first < times.size and times[first] < opens + _DAY:
        return first
    return first - 1
