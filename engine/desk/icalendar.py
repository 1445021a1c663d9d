"""Report dates as an iCalendar document (RFC 5545)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from engine.desk.earnings import SESSION_WORDS, moment_of, report_instant
from engine.model.earnings import EventStatus

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from engine.desk.views import EarningsRow
    from engine.model.earnings import EarningsEvent

TYPE = "text/calendar"
_OCTETS = 75
"""A longer line is folded (3.1)."""
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_AT = "@voldesk"
_LASTS = timedelta(minutes=30)
"""How long a report blocks where its instant is known: none is told by anybody."""


def document(
    rows: Iterable[EarningsRow],
    stamp: datetime,
    *,
    remind: timedelta | None = None,
    product: str = "Voldesk",
) -> str:
    """The reports as one calendar; lines end with CR LF, text is UTF-8.

    A report whose hour is told is an event at that instant (UTC). Any other one is an event of its
    whole day in New York, or of the days of its window: a session's border is no appointment, its
    name stands in the summary. The same report keeps its UID when its date moves within its month
    or a source changes what it says. There is no reminder of a report that is out or past.

    Args:
        rows: Reports in any order.
        stamp: When the document is made.
        remind: How long before a report to remind of it, None for no reminder.
        product: Who made it.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{_text(product)}//Reports//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    shown = tuple(rows)
    for row, name in zip(shown, _names(shown), strict=True):
        lines += _event(row, name, stamp, remind)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines)


def uid(row: EarningsRow) -> str:
    """What names a report for good: its company and quarter, or its month where that is unknown."""
    quarter = row.fiscal.replace(" ", "") or f"{row.event.day:%Y-%m}"
    symbol = "".join(c if c.isalnum() else f"-{ord(c):x}-" for c in row.event.symbol)
    return f"{symbol}-{quarter}{_AT}"


def _names(rows: tuple[EarningsRow, ...]) -> tuple[str, ...]:
    """A UID for each row; of two of one quarter (a result, an own date) the own has its day too."""
    found: dict[int, str] = {}
    places = sorted(range(len(rows)), key=lambda n: rows[n].event.status is EventStatus.OWN)
    for place in places:
        name, row = uid(rows[place]), rows[place]
        if name in found.values():
            name = f"{name.removesuffix(_AT)}-{row.event.day:%Y%m%d}-{row.event.status}{_AT}"
        found[place] = name
    return tuple(found[place] for place in range(len(rows)))


def _event(row: EarningsRow, name: str, stamp: datetime, remind: timedelta | None) -> list[str]:
    event = row.event
    estimated = event.status is EventStatus.ESTIMATED
    lines = [
        "BEGIN:VEVENT",
        f"UID:{name}",
        f"DTSTAMP:{_instant(stamp)}",
        *_times(row),
        f"SUMMARY:{_text(_summary(row))}",
        f"DESCRIPTION:{_text(_description(row))}",
        f"STATUS:{'TENTATIVE' if estimated else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
    ]
    if remind is not None and _coming(row, stamp):
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_text(_summary(row))}",
            f"TRIGGER:{_duration(-remind)}",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _times(row: EarningsRow) -> tuple[str, str]:
    """Begin and end; the end of whole days is the day after the last one."""
    event, due = row.event, row.due
    if due is not None and hour_is_told(event):
        return f"DTSTART:{_instant(due)}", f"DTEND:{_instant(due + _LASTS)}"
    last = event.day if event.until is None else max(event.day, event.until)
    after = last + timedelta(days=1)
    return f"DTSTART;VALUE=DATE:{_date(event.day)}", f"DTEND;VALUE=DATE:{_date(after)}"


def hour_is_told(event: EarningsEvent) -> bool:
    """Whether somebody tells the hour: a stamp on the session's very border tells the session."""
    border = report_instant(replace(event, when=None))
    return event.when is not None and event.when != border


def _coming(row: EarningsRow, stamp: datetime) -> bool:
    """Whether the report is still to come."""
    return row.event.status is not EventStatus.REPORTED and moment_of(row.event) > stamp


def _summary(row: EarningsRow) -> str:
    when = SESSION_WORDS.get(row.event.session)
    words = [f"{row.event.symbol} reports", row.fiscal, when or "", _status(row)]
    return ", ".join(word for word in words if word)


def _status(row: EarningsRow) -> str:
    return "" if row.event.status is EventStatus.REPORTED else str(row.event.status)


def _description(row: EarningsRow) -> str:
    event = row.event
    lines = [f"Status: {event.status}", f"Source: {', '.join(row.sources) or event.source}"]
    if row.due is not None and not hour_is_told(event):
        lines.append(f"Hour: not told, {SESSION_WORDS.get(event.session, 'session unknown')}")
    if row.disputed:
        lines.append(f"Other sources: {row.disputed}")
    if row.implied_move_pct.known:
        lines.append(f"Implied move: {row.implied_move_pct.value:.1f}%")
    if event.note:
        lines.append(event.note)
    return "\n".join(lines)


def _text(value: str) -> str:
    """`value` as TEXT (3.3.11): escaped, control characters dropped."""
    plain = value.replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in plain if c in "\n\t" or (c.isprintable() or c == " "))
    return "".join(_ESCAPES.get(c, c) for c in kept)


def _folded(line: str) -> str:
    """`line` with its end, in pieces of at most 75 octets; no character is torn apart."""
    pieces, piece, room = [], "", _OCTETS
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if width > room:
            pieces.append(piece)
            piece, room = " ", _OCTETS - 1
        piece += char
        room -= width
    return "\r\n".join([*pieces, piece]) + "\r\n"


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _date(day: date) -> str:
    return f"{day:%Y%m%d}"


def _duration(span: timedelta) -> str:
    """A DURATION (3.3.6) in whole minutes: "-PT90M"."""
    minutes = round(abs(span).total_seconds() / 60.0)
    return f"{'-' if span < timedelta(0) else ''}PT{minutes}M"
