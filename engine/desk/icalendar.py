"""Report dates as an iCalendar document (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from engine.desk.earnings import SESSION_WORDS
from engine.model.earnings import EventStatus

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from engine.desk.views import EarningsRow

TYPE = "text/calendar"
_OCTETS = 75
"""A longer line is folded (3.1)."""
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_DOMAIN = "voldesk"
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

    A report whose instant or session is known is an event at that instant (UTC), any other one an
    event of its whole day or of the days of its window. The same report keeps its UID when its
    date moves within its month or a source changes what it says.

    Args:
        rows: Reports in any order.
        stamp: When the document is made.
        remind: How long before a report to remind of it, None for no reminder.
        product: Who made it.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{_text(product)}//Reports//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for row in rows:
        lines += _event(row, stamp, remind)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines)


def uid(row: EarningsRow) -> str:
    """What names a report for good: its company and quarter, or its month where that is unknown."""
    quarter = row.fiscal.replace(" ", "") or f"{row.event.day:%Y-%m}"
    symbol = "".join(c if c.isalnum() else f"-{ord(c):x}-" for c in row.event.symbol)
    return f"{symbol}-{quarter}@{_DOMAIN}"


def _event(row: EarningsRow, stamp: datetime, remind: timedelta | None) -> list[str]:
    event = row.event
    estimated = event.status is EventStatus.ESTIMATED
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid(row)}",
        f"DTSTAMP:{_instant(stamp)}",
        *_times(row),
        f"SUMMARY:{_text(_summary(row))}",
        f"DESCRIPTION:{_text(_description(row))}",
        f"STATUS:{'TENTATIVE' if estimated else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
    ]
    if remind is not None:
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
    event = row.event
    if row.due is not None:
        return f"DTSTART:{_instant(row.due)}", f"DTEND:{_instant(row.due + _LASTS)}"
    last = event.day if event.until is None else max(event.day, event.until)
    after = last + timedelta(days=1)
    return f"DTSTART;VALUE=DATE:{_date(event.day)}", f"DTEND;VALUE=DATE:{_date(after)}"


def _summary(row: EarningsRow) -> str:
    when = SESSION_WORDS.get(row.event.session)
    words = [f"{row.event.symbol} reports", row.fiscal, when or "", _status(row)]
    return ", ".join(word for word in words if word)


def _status(row: EarningsRow) -> str:
    return "" if row.event.status is EventStatus.REPORTED else str(row.event.status)


def _description(row: EarningsRow) -> str:
    event = row.event
    lines = [f"Status: {event.status}", f"Source: {', '.join(row.sources) or event.source}"]
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
