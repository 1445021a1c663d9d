"""Alerts as alerts.json holds them: each by its line and its options, readable and writable."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.parsing import MOST_HOURS, Parsed, parse_alert
from engine.desk.alerts.writing import alert_text
from engine.model.alert import Alert, Basis
from engine.model.plainvalues import finite_of, instant_of
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

PRESET_LINE: Final = "NVDA iv30 crosses above BTC dvol"
LONGEST: Final = 500
"""Characters of a note or an id that are kept."""


def _preset() -> tuple[Alert, ...]:
    parsed = parse_alert(f"{PRESET_LINE} on closes every time")
    if not isinstance(parsed, Parsed):
        raise TypeError(parsed.reason)
    return (Alert("preset", parsed.condition, basis=parsed.basis),)


PRESET: Final = _preset()
"""What is watched where the user has never chosen."""


def told_alert(alert: Alert) -> dict[str, object]:
    """An alert as JSON values; `read_alert` makes the same of them."""
    return {
        "id": alert.id,
        "alert": alert_text(alert.condition),
        "on": alert.on,
        "basis": str(alert.basis),
        "band": alert.band,
        "cooldown_s": alert.cooldown_s,
        "once": alert.once,
        "expires": _iso(alert.expires),
        "snoozed_until": _iso(alert.snoozed_until),
        "popup": alert.popup,
        "sound": alert.sound,
        "desktop": alert.desktop,
        "note": alert.note,
        "created": _iso(alert.created),
    }


def read_alert(entry: Mapping[str, object]) -> Alert | None:
    """The alert of JSON values, None where they cannot be one.

    Options that are missing have their usual values; a line may carry options of its own.
    """
    name, line = entry.get("id"), entry.get("alert")
    if not isinstance(name, str) or not isinstance(line, str) or not 0 < len(name) <= LONGEST:
        return None
    parsed = parse_alert(line)
    if not isinstance(parsed, Parsed):
        return None
    basis = entry.get("basis", str(parsed.basis))
    band = entry.get("band", parsed.band)
    cooldown = number(entry.get("cooldown_s", parsed.cooldown_s))
    if basis not in tuple(Basis) or math.isnan(cooldown):
        return None
    if band is not None and math.isnan(number(band)):
        return None
    note = entry.get("note", "")
    return Alert(
        name,
        parsed.condition,
        on=_yes(entry, "on", usual=True),
        basis=Basis(str(basis)),
        band=None if band is None else number(band),
        cooldown_s=min(cooldown, MOST_HOURS * 3_600.0),
        once=_yes(entry, "once", usual=parsed.once),
        expires=instant_of(entry.get("expires")) or parsed.expires,
        snoozed_until=instant_of(entry.get("snoozed_until")),
        popup=_yes(entry, "popup", usual=True),
        sound=_yes(entry, "sound", usual=True),
        desktop=_yes(entry, "desktop", usual=True),
        note=note[:LONGEST] if isinstance(note, str) else "",
        created=instant_of(entry.get("created")),
    )


def number(value: object) -> float:
    """A finite number that is not negative, else NaN."""
    found = finite_of(value)
    return found if found >= 0.0 else math.nan


def _yes(entry: Mapping[str, object], key: str, *, usual: bool) -> bool:
    value = entry.get(key, usual)
    return value if isinstance(value, bool) else usual


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


SHAPE: Shape[Alert] = Shape(
    "alerts", told_alert, read_alert, "No alert is watched", lambda alert: alert.id
)
