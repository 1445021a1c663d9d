"""What may follow an alert's condition: basis, once, band, cooldown, until."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from engine.model.alert import Basis
from engine.model.newyork import NEW_YORK

STARTS: Final = ("on", "live", "once", "every", "band", "cooldown", "until")
_SPAN: Final = re.compile(r"([0-9]+(?:\.[0-9]+)?)(s|m|min|h|d)\Z")
_SECONDS: Final = {"s": 1.0, "m": 60.0, "min": 60.0, "h": 3_600.0, "d": 86_400.0}
_MOST_COOLDOWN_S: Final = 90 * 86_400.0


@dataclass(frozen=True, slots=True)
class Options:
    """What a line names; None where it is silent."""

    basis: Basis | None = None
    once: bool | None = None
    band: float | None = None
    cooldown_s: float | None = None
    expires: datetime | None = None


class OptionsRefused(Exception):
    """Words that are no options.

    Attributes:
        reason: In words.
        word: Number of the word it is about.
    """

    def __init__(self, reason: str, word: int) -> None:
        super().__init__(reason)
        self.reason, self.word = reason, word


def read_options(words: list[str], now: datetime) -> tuple[int, Options]:
    """The options at a line's end.

    Args:
        words: The whole line in small letters.
        now: UTC.

    Returns:
        Number of words before them, and what they say.

    Raises:
        OptionsRefused: One is not understood.
    """
    start = next((n for n, word in enumerate(words) if n and word in STARTS), len(words))
    options, n = Options(), start
    while n < len(words):
        options, n = _one(words, n, options, now)
    return start, options


def _one(words: list[str], n: int, known: Options, now: datetime) -> tuple[Options, int]:
    word, rest = words[n], words[n + 1 :]
    match word:
        case "live":
            return replace(known, basis=Basis.LIVE), n + 1
        case "once":
            return replace(known, once=True), n + 1
        case "every":
            return replace(known, once=False), n + (2 if rest[:1] == ["time"] else 1)
        case "on" if rest[:1] in (["closes"], ["close"]):
            return replace(known, basis=Basis.CLOSES), n + 2
        case "band" if rest:
            return replace(known, band=_band(rest[0], n + 1)), n + 2
        case "cooldown" if rest:
            return replace(known, cooldown_s=_span(rest[0], n + 1)), n + 2
        case "until" if rest:
            return replace(known, expires=_until(rest[0], n + 1, now)), n + 2
    known_words = "on closes, live, once, every time, band 2, cooldown 30m, until 2026-12-31"
    raise OptionsRefused(f"“{word}” is not understood here; known: {known_words}", n)


def _band(text: str, n: int) -> float:
    try:
        value = float(text.rstrip("%"))
    except ValueError:
        value = -1.0
    if not 0.0 <= value < 1e12:
        raise OptionsRefused(f"“{text}” is no band, as in band 2", n)
    return value


def _span(text: str, n: int) -> float:
    found = _SPAN.match(text)
    if found is None or float(found[1]) * _SECONDS[found[2]] > _MOST_COOLDOWN_S:
        raise OptionsRefused(f"“{text}” is no time, as in 30m, 2h or 1d", n)
    return float(found[1]) * _SECONDS[found[2]]


def _until(text: str, n: int, now: datetime) -> datetime:
    """The end of a New York day, or a number of hours or days from now."""
    if found := _SPAN.match(text):
        return now + timedelta(seconds=float(found[1]) * _SECONDS[found[2]])
    try:
        day = date.fromisoformat(text)
    except ValueError as fault:
        raise OptionsRefused(f"“{text}” is no day, as in 2026-12-31", n) from fault
    return datetime.combine(day, time(23, 59, 59), NEW_YORK).astimezone(UTC)
