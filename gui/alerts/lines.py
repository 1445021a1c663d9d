"""The line of an alert, as it is typed: written, read and completed by the engine's grammar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.alerts.draft import Draft

if TYPE_CHECKING:
    from engine.model.alert import Alert, Condition


def line_of(condition: Condition) -> str:
    """The line of a condition: "NVDA iv30 crosses above BTC dvol"."""
    from engine.desk.alerts.grammar import alert_text

    return alert_text(condition)


def whole_line(alert: Alert) -> str:
    """The line with the options that differ from the usual ones."""
    return line_of(alert.condition)


def completions(text: str) -> tuple[str, ...]:
    """What may stand next in the line."""
    return ()


def completed(text: str, word: str) -> str:
    """The line with a suggestion taken."""
    return text + word


def read(text: str, before: Alert | None) -> Alert | str:
    """The alert of a line, the reason where it is refused."""
    return "no"


def with_alert(draft: Draft | None, alert: Alert) -> Draft:
    """The draft with what the line says."""
    return Draft(alert) if draft is None else replace(draft, alert=alert)
