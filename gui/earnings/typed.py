"""Reads the day of a report as it was typed: dates, weekdays, days and weeks from today."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from gui.text import tr

_MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ISO: Final = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})")
_FORMS: Final = (
    _ISO,
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?\.?\s*(?P<name>[a-z]{3,9})\.?,?\s*(?P<y>\d{4})?"),
    re.compile(r"(?P<name>[a-z]{3,9})\.?\s*(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s*(?P<y>\d{4})?"),
    re.compile(r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.\s*(?P<y>\d{4})?"),
    re.compile(r"(?:(?P<y>\d{4})年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日?"),
)
_STEP: Final = re.compile(r"\+?\s*(\d{1,3})\s*(d|days?|w|weeks?)")
_LONGEST: Final = 24
_WEEKDAY_BEFORE: Final = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+(?=\S)")


def read_day(text: str, today: date, last: date) -> date | str:
    """The day that is meant, or a sentence that says why none is.

    Args:
        text: "2026-09-30", "30 sep", "sep 30", "30.9.", "+3d", "+2w", "fri", "tomorrow".
        today: Nothing before it is taken; a day without a year is the next such one.
        last: Nothing after it is taken.
    """
    typed = text.strip().casefold()
    shown = text.strip()[:_LONGEST]
    if not typed:
        return tr("Type a day: 31 jul, 2026-07-31 or +3d")
    found = _near(typed, today) or _dated(typed, today)
    if found is None:
        return tr("{text} is no day: type 31 jul, 2026-07-31 or +3d").format(text=shown)
    if isinstance(found, str):
        return tr("There is no such day: {text}").format(text=shown)
    if found < today:
        return tr("{day} is past: in New York it is {today}").format(day=found, today=today)
    if found > last:
        return tr("{day} is too far away: the calendar ends on {last}").format(day=found, last=last)
    return found


def _near(typed: str, today: date) -> date | None:
    """A day told from today on."""
    if typed in ("today", "tomorrow"):
        return today + timedelta(days=int(typed == "tomorrow"))
    if step := _STEP.fullmatch(typed):
        return today + timedelta(days=int(step[1]) * (7 if step[2].startswith("w") else 1))
    if typed.isalpha() and typed[:3] in _WEEKDAYS:
        ahead = (_WEEKDAYS.index(typed[:3]) - today.weekday()) % 7
        return today + timedelta(days=ahead or 7)
    return None


def _dated(typed: str, today: date) -> date | str | None:
    """A date; "" if there is no such day, None if it is no date."""
    typed = _WEEKDAY_BEFORE.sub("", typed, count=1)
    match = next((m for form in _FORMS if (m := form.fullmatch(typed))), None)
    if match is None:
        return None
    parts = match.groupdict()
    if "name" in parts and parts["name"][:3] not in _MONTHS:
        return None
    month = _MONTHS.index(parts["name"][:3]) + 1 if "name" in parts else int(parts["m"])
    years = (int(parts["y"]),) if parts["y"] else range(today.year, today.year + 9)
    for year in years:
        try:
            found = date(year, month, int(parts["d"]))
        except ValueError:
            continue
        if parts["y"] or found >= today:
            return found
    return ""
