"""Short words of the calendar: sessions, states, sums, sizes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.earnings import EventStatus, Session
from gui import format as fmt
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import date

    from engine.desk.views import EarningsRow, EarningsWeek


def session_word(session: Session) -> str:
    """When on its day a company reports."""
    return {
        Session.BMO: tr("before open"),
        Session.AMC: tr("after close"),
        Session.DMH: tr("in session"),
        Session.UNKNOWN: tr("unknown"),
    }[session]


def status_word(row: EarningsRow) -> str:
    """Estimated, confirmed, reported or yours."""
    status = row.event.status
    return tr("yours") if status is EventStatus.OWN else told(str(status))


def week_title(monday: date) -> str:
    """Such as "Week of 28 Sep 2026"."""
    return tr("Week of {day}").format(day=fmt.year_date(monday))


def week_words(week: EarningsWeek | None) -> str:
    """How many reports a week has and what they put at risk."""
    if week is None or not week.reports:
        return tr("no reports")
    one, more = tr("1 report"), tr("{count} reports")
    count = one if week.reports == 1 else more.format(count=week.reports)
    if not week.at_risk_usd.known:
        why = told(week.at_risk_usd.why.rpartition(": ")[2])
        return f"{count} · {tr('at risk: none, {why}').format(why=why)}"
    risk = tr("{sum} at risk").format(sum=fmt.money(week.at_risk_usd.value))
    if week.counted < week.reports:
        risk = tr("{sum} at risk in {known} of {all}").format(
            sum=fmt.money(week.at_risk_usd.value), known=week.counted, all=week.reports
        )
    return f"{count} · {risk}"


def surprise(actual: float, expected: float) -> float:
    """Reported against expected, percent of the expected's size; NaN if unknown or against 0."""
    if math.isnan(actual) or math.isnan(expected) or not expected:
        return math.nan
    return 100.0 * (actual - expected) / abs(expected)


def revenue(millions: float, currency: str) -> str:
    """Revenue in words of size: "$62.4bn", "TWD 720bn"."""
    if currency == "USD":
        return fmt.money(millions * 1e6)
    return f"{currency} {fmt.scaled(abs(millions) * 1e6)}"


def signed(value: float) -> str:
    """A percentage with its sign, without the unit."""
    return fmt.number(value, 1, signed=True)


def absolute(value: float) -> str:
    """A size in percent, without the unit."""
    return fmt.number(value, 1)
