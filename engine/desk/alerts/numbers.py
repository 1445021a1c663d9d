"""Numbers, spans of time and dates as they are typed into an alert's line."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.vocabulary import NUMBER_UNITS, Unit
from engine.model.plainvalues import instant_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_DIGITS = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]{1,3})?|\.[0-9]+"
_NUMBER = re.compile(rf"([+\-−]?)(\$?)([+\-−]?)({_DIGITS})([a-z%σ$]*)\Z", re.ASCII)
_SPAN = re.compile(r"([0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]{1,3})?)([a-z]*)\Z", re.ASCII)
_SECONDS: Final[Mapping[str, float]] = {
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1.0),
    **dict.fromkeys(("m", "min", "minute", "minutes"), 60.0),
    **dict.fromkeys(("h", "hour", "hours"), 3_600.0),
    **dict.fromkeys(("d", "day", "days"), 86_400.0),
    **dict.fromkeys(("w", "week", "weeks"), 7.0 * 86_400.0),
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number with what stood behind it.

    Attributes:
        fits: Units it may be in.
        words: How many words it took; `written` as it stood there.
    """

    value: float
    fits: frozenset[Unit]
    words: int
    written: str


def number_of(word: str, following: str) -> Number | None:
    """A number, perhaps with a unit in the same or the following word; None for no number."""
    found = _NUMBER.match(word)
    if found is None or (found[1] and found[3]):
        return None
    unit, words, written = found[5], 1, word
    if not unit and following in NUMBER_UNITS and following:
        unit, words, written = following, 2, f"{word} {following}"
    known = NUMBER_UNITS.get(unit)
    if known is None:
        return None
    fits, factor = known
    if found[2]:
        fits &= NUMBER_UNITS["$"][0]
    value = float(found[4].replace(",", "")) * factor
    if not math.isfinite(value):
        return None
    return Number(-value if (found[1] or found[3]) in ("-", "−") else value, fits, words, written)


def seconds_of(word: str, following: str) -> tuple[float, int]:
    """A span of time in seconds and how many words it took: 0 for none."""
    return _span(word, following, 1.0)


def hours_of(word: str, following: str) -> tuple[float, int]:
    """A span of time in hours and how many words it took: 0 for none."""
    return _span(word, following, 3_600.0)


def _span(word: str, following: str, of: float) -> tuple[float, int]:
    """A span counted in units of `of` seconds: one written in that unit is exactly its number."""
    found = _SPAN.match(word)
    if found is None:
        return math.nan, 0
    unit, words = (found[2], 1) if found[2] else (following, 2)
    if unit not in _SECONDS:
        return math.nan, 0
    length = _SECONDS[unit]
    return float(found[1]) * (length / of if length >= of else 1.0 / (of / length)), words


def until_of(word: str) -> datetime | None:
    """The instant after which nothing fires: the end of a UTC day, or an instant; None for none."""
    at = instant_of(word.upper(), bare=True)
    whole = len(word) <= len("2026-12-31")
    return at + timedelta(days=1) if at is not None and whole else at
