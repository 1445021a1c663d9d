"""The line of an alert, as it is typed: written, read and completed by the engine's grammar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.alerts.grammar import Parsed, alert_text, full_text, parse_alert, suggest
from engine.desk.alerts.sense import doubt
from engine.desk.alerts.vocabulary import SOURCES, unit_of
from engine.desk.alerts.writing import number_text
from engine.model.alert import Alert
from gui.alerts.draft import Draft
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.alert import Condition, Side

__all__ = [
    "SOURCES",
    "completions",
    "doubted",
    "line_of",
    "number",
    "read",
    "whole_line",
    "with_alert",
]


def line_of(condition: Condition) -> str:
    """The line of a condition: "NVDA iv30 crosses above BTC dvol"."""
    return alert_text(condition)


def whole_line(alert: Alert) -> str:
    """The line with the options that differ from the usual ones."""
    return full_text(alert)


def number(value: float, left: Side) -> str:
    """A number that a side is compared with, as it is typed."""
    return number_text(value, unit_of(left))


def completions(text: str, symbols: tuple[str, ...]) -> tuple[str, ...]:
    """Whole lines that a text may become."""
    return suggest(text, symbols)


def read(text: str, before: Alert | None) -> Alert | str:
    """The alert of a line, what it does not name as before; the reason where it is refused."""
    found = parse_alert(text)
    if isinstance(found, Parsed):
        return replace(
            before if before is not None else Alert("", found.condition),
            condition=found.condition, basis=found.basis, once=found.once, band=found.band,
            cooldown_s=found.cooldown_s, expires=found.expires,
        )  # fmt: skip
    reason = told(found.reason)
    if found.at >= len(text.rstrip()):
        return reason
    return tr("{reason} (character {place})").format(reason=reason, place=found.at + 1)


def doubted(alert: Alert, others: tuple[Alert, ...], now: datetime) -> str:
    """Why an alert can never fire, or is watched already; "" where it makes sense."""
    return told(doubt(alert, others, now))


def with_alert(draft: Draft | None, alert: Alert) -> Draft:
    """The draft with what the line says."""
    return Draft(alert) if draft is None else replace(draft, alert=alert)
