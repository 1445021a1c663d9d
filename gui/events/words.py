"""The words and signs of the Events screen: kinds, checks, instants, figures."""

from __future__ import annotations

import math
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from engine.model.happening import HappeningKind
from engine.model.newyork import NEW_YORK
from engine.model.statement import Check
from gui import format as fmt
from gui.tables.cell import Mark, Tone
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import date

    from engine.model.happening import Happening
    from engine.model.statement import Statement

_YEARS: Final = (1900, 2100)
SIGNS: Final = {
    HappeningKind.CROSSING: (Mark.CROSS, Tone.ACCENT),
    HappeningKind.REPORT: (Mark.SQUARE, Tone.WELL),
    HappeningKind.DATE: (Mark.CLOCK, Tone.WARNING),
    HappeningKind.RANK: (Mark.TRIANGLE, Tone.ACCENT),
    HappeningKind.ALERT: (Mark.DISC, Tone.WARNING),
    HappeningKind.STATEMENT: (Mark.DASH, Tone.TEXT),
}
"""Shape and colour of each kind; the shape alone tells it too."""
CHECKS: Final = {
    Check.VERIFIED: (Mark.DISC, Tone.WELL),
    Check.DIFFERS: (Mark.UNEQUAL, Tone.WARNING),
    Check.NOT_FOUND: (Mark.RING, Tone.QUIET),
    Check.OWN: (Mark.SQUARE, Tone.ACCENT),
}
"""The same of what a look at the sources found."""


def kind_word(kind: HappeningKind) -> str:
    """A kind in the user's language."""
    return {
        HappeningKind.CROSSING: tr("crossing"),
        HappeningKind.REPORT: tr("report"),
        HappeningKind.DATE: tr("date"),
        HappeningKind.RANK: tr("IV rank"),
        HappeningKind.ALERT: tr("alert"),
        HappeningKind.STATEMENT: tr("statement"),
    }[kind]


def kinds_word(kind: HappeningKind | None) -> str:
    """What is shown where only one kind is, or all of them."""
    if kind is None:
        return tr("All events")
    return {
        HappeningKind.CROSSING: tr("Crossings"),
        HappeningKind.REPORT: tr("Reports"),
        HappeningKind.DATE: tr("Changes of dates"),
        HappeningKind.RANK: tr("Records of IV rank"),
        HappeningKind.ALERT: tr("Alerts that fired"),
        HappeningKind.STATEMENT: tr("Statements"),
    }[kind]


def check_word(check: Check) -> str:
    """What a look at the sources found, in the user's language."""
    return {
        Check.VERIFIED: tr("verified"),
        Check.DIFFERS: tr("differs"),
        Check.NOT_FOUND: tr("not found"),
        Check.OWN: tr("own"),
    }[check]


def source_word(source: str) -> str:
    """A source as it is read: "Yahoo", "SEC 8-K"."""
    text = told(source)
    return text[:1].upper() + text[1:]


def short(at: datetime, now: datetime) -> str:
    """An instant in UTC, as charts and alerts have it: "29 Jul 20:00", else "29 Jul 2024"."""
    there = at.astimezone(UTC)
    if there.year != now.astimezone(UTC).year:
        return fmt.year_date(there)
    return f"{fmt.date_of(there)} {there:%H:%M}"


def noon(day: date) -> datetime:
    """Noon of a day in New York, to which a chart goes."""
    return datetime.combine(day, time(12), NEW_YORK).astimezone(UTC)


def happening_lines(one: Happening) -> tuple[str, ...]:
    """Everything known of an event, line by line."""
    here = one.at.astimezone()
    zone = f", {fmt.date_of(here)} {here:%H:%M %Z}" if here.utcoffset() else ""
    form = tr("{kind} of {symbol}") if one.symbol else "{kind}"
    kind = kind_word(one.kind)
    lines = [
        told(one.text),
        f"{form.format(kind=kind[:1].upper() + kind[1:], symbol=one.symbol)} · "
        f"{fmt.stamp(one.at.astimezone(UTC), seconds=False)}{zone}",
        tr("Source: {source}").format(source=source_word(one.source)),
    ]
    if one.symbol:
        lines.append(tr("Return shows the chart at that moment."))
    return tuple(lines)


def figure(one: Statement) -> str:
    """A statement's figure or range with its unit, "" without one: "4.5 USD bn"."""
    if not math.isfinite(one.value):
        return ""
    number = _number(one.value, one.unit)
    if math.isfinite(one.high):
        number = f"{number}{fmt.DASH}{_number(one.high, one.unit)}"
    return f"{number}{fmt.THIN}{told(one.unit)}" if one.unit else number


def _number(value: float, unit: str) -> str:
    """A number with its thousands apart; what may be a year stays whole."""
    year = not unit and value.is_integer() and _YEARS[0] <= value <= _YEARS[1]
    return f"{value:.0f}" if year else f"{value:,.8g}".replace("-", "\u2212")


def statement_lines(one: Statement) -> tuple[str, ...]:
    """Everything known of a statement, line by line."""
    head = one.symbol or tr("No symbol")
    number = figure(one)
    lines = [one.text, " · ".join(part for part in (head, fmt.year_date(one.day), number) if part)]
    source = one.source or tr("none given")
    lines.append(tr("Source: {source}").format(source=source_word(source)))
    lines.append(check_line(one))
    if one.report is not None:
        lines.append(tr("Belongs to the report of {day}").format(day=fmt.year_date(one.report)))
    return tuple(lines)


def check_line(one: Statement) -> str:
    """What a look at the sources found, with the reason: "Check: differs, the filing says 4.4"."""
    found = check_word(one.check)
    parts = [found, *(told(part) for part in (one.why, one.certainty) if part)]
    return tr("Check: {found}").format(found="; ".join(parts))


def dated(one: Statement) -> str:
    """Its day with the year: "30 Jul 2024"."""
    return fmt.year_date(one.day)


def undated(one: Statement) -> str:
    """The rest of it in one line: text, figure, check, source."""
    source = source_word(one.source) if one.source else ""
    parts = (one.text, figure(one), check_word(one.check), source)
    return " \u00b7 ".join(part for part in parts if part)


def brief(one: Statement) -> str:
    """A statement in one line for the symbol's page: day, text, figure, check, source."""
    return f"{dated(one)}: {undated(one)}"
