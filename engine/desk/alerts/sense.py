"""Whether an alert can ever fire: levels no figure reaches, ends that are over, twins."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.writing import alert_text, number_text
from engine.model.alert import Compare, Gauge, Joint, Op, Side

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from engine.model.alert import Alert

_SHARES: Final = (0.0, 100.0)
_POSITIVE: Final = (0.0, math.inf)
RANGES: Final[dict[Gauge, tuple[float, float]]] = {
    Gauge.PRICE: _POSITIVE,
    Gauge.RV: _POSITIVE,
    Gauge.IV30: _POSITIVE,
    Gauge.IV30_VIX: _POSITIVE,
    Gauge.IV30_DVOL: _POSITIVE,
    Gauge.DVOL: _POSITIVE,
    Gauge.IV_RANK: _SHARES,
    Gauge.IV_PERCENTILE: _SHARES,
    Gauge.IMPLIED_MOVE: _POSITIVE,
}
"""Between which values a figure lies; others may have any."""


def doubt(alert: Alert, others: Iterable[Alert], now: datetime) -> str:
    """Why an alert makes no sense as it was typed, "" where it does.

    Args:
        alert: What was typed.
        others: All that are watched already.
        now: UTC.
    """
    if alert.expires is not None and alert.expires <= now:
        return "its end is over already: it would never fire"
    if isinstance(alert.condition, Compare):
        found = _of_level(alert.condition)
        if found:
            return found
    if any(_what(one) == _what(alert) for one in others if one.id != alert.id):
        return f"{alert_text(alert.condition)} is watched already"
    return ""


def _what(alert: Alert) -> Alert:
    """What two alerts have in common that fire together."""
    return replace(
        alert, id="", on=True, expires=None, snoozed_until=None, popup=True, sound=True,
        desktop=True, note="", created=None,
    )  # fmt: skip


def _of_level(condition: Compare) -> str:
    """Why a figure never comes to a level, or never leaves its side."""
    level, between = condition.right, _range(condition.left)
    if isinstance(level, Side) or between is None:
        return ""
    low, high = between
    name = str(condition.left.first.gauge)
    name = name if condition.left.joint is None else f"the ratio of {name}"
    said = number_text(level)
    outside = level > high or level < low
    if outside and math.isfinite(high):
        return f"{name} is always between {low:g} and {high:g}: it never crosses {said}"
    if outside:
        return f"{name} is always above {low:g}: it never crosses {said}"
    if level == low and condition.op in (Op.BELOW, Op.CROSSES_BELOW):
        return f"{name} is never below {said}"
    if level == high and condition.op in (Op.ABOVE, Op.CROSSES_ABOVE):
        return f"{name} is never above {said}"
    return ""


def _range(side: Side) -> tuple[float, float] | None:
    """Between which values a side lies, None where it may have any."""
    own = RANGES.get(side.first.gauge)
    if side.joint is None or side.second is None:
        return own
    both = own is not None and side.second.gauge in RANGES
    return _POSITIVE if both and side.joint is Joint.RATIO else None
