"""Alerts in the dump: how each stands and what it fired, as CONTRACTS section 2 names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.measured import Json, iso, number

if TYPE_CHECKING:
    from engine.model.alert import AlertStatus, AlertsView, Fired, Reading


def alerts_document(view: AlertsView | None) -> list[Json]:
    """Every alert in the user's order with its firings, oldest first."""
    if view is None:
        return []
    return [_alert(one, view) for one in view.alerts]


def _alert(status: AlertStatus, view: AlertsView) -> Json:
    alert = status.alert
    return {
        "id": alert.id,
        "text": status.text,
        "state": str(status.state),
        "why": status.why or None,
        "on": alert.on,
        "basis": str(alert.basis),
        "once": alert.once,
        "values": _values(status.readings),
        "fired": [_fired(one) for one in reversed(view.log) if one.alert == alert.id],
    }


def _fired(entry: Fired) -> Json:
    return {
        "at": iso(entry.at),
        "told": iso(entry.told),
        "values": _values(entry.readings),
        "basis": str(entry.basis),
        "late": entry.late or None,
        "replay": entry.replay,
        "read": entry.read,
    }


def _values(readings: tuple[Reading, ...]) -> Json:
    return {one.label: number(one.value) for one in readings}
