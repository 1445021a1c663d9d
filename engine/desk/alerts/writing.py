"""Alerts as one line: the canonical spelling of conditions and their options."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from engine.desk.alerts.vocabulary import USUAL_RV, Unit, unit_of
from engine.model.alert import (
    Basis,
    Compare,
    DateChanged,
    Figure,
    Gauge,
    Inverted,
    ReportIn,
    Side,
)

if TYPE_CHECKING:
    from engine.model.alert import Alert, Condition

_STEPS = ((7 * 86_400, "w"), (86_400, "d"), (3_600, "h"), (60, "m"))


def alert_text(condition: Condition) -> str:
    """The line of a condition, without options: "NVDA iv30 crosses above BTC dvol"."""
    if isinstance(condition, Compare):
        right = condition.right
        unit = unit_of(condition.left)
        what = side_text(right) if isinstance(right, Side) else number_text(right, unit)
        return f"{side_text(condition.left)} {condition.op} {what}"
    if isinstance(condition, Inverted):
        return f"{condition.symbol} term inverted"
    if isinstance(condition, ReportIn):
        return f"{condition.symbol or 'any'} earnings in {hours_text(condition.hours)}"
    if isinstance(condition, DateChanged):
        return f"{condition.symbol or 'any'} date changed"
    return f"feed {condition.source} down" if condition.source else "any feed down"


def side_text(side: Side) -> str:
    """One side: "NVDA iv30", "NVDA iv30 - BTC dvol"."""
    if side.joint is None or side.second is None:
        return figure_text(side.first)
    return f"{figure_text(side.first)} {side.joint} {figure_text(side.second)}"


def figure_text(figure: Figure) -> str:
    """One figure: "NVDA iv30", "NVDA rv close_to_close 20"."""
    text = f"{figure.symbol} {figure.gauge}"
    if figure.gauge is not Gauge.RV or figure.estimator in ("", USUAL_RV):
        return text
    name, _, window = figure.estimator.rpartition("_")
    return f"{text} {name} {window}"


def number_text(value: float, unit: Unit = Unit.POINTS) -> str:
    """A number as it is typed; large amounts of money in bn or m where that is exact."""
    if unit is Unit.MONEY:
        for word, factor in (("bn", 1e9), ("m", 1e6)):
            short = value / factor
            if abs(short) >= 1.0 and float(_plain(short)) * factor == value:
                return _plain(short) + word
    return _plain(value)


def hours_text(hours: float) -> str:
    """A time ahead: "24h", "2d"."""
    days = hours / 24.0
    if days >= 2.0 and days == int(days):
        return f"{int(days)}d"
    return f"{_plain(hours)}h"


def seconds_text(seconds: float) -> str:
    """A time span: "30m", "2h", "45s"."""
    for length, word in _STEPS:
        if seconds >= length and seconds % length == 0:
            return f"{int(seconds // length)}{word}"
    return f"{_plain(seconds)}s"


def until_text(expires: datetime) -> str:
    """The last day of an alert, or its last instant: "2026-12-31", "2026-12-31T15:30Z"."""
    at = expires.astimezone(UTC)
    if (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0):
        return (at - timedelta(days=1)).date().isoformat()
    return at.replace(tzinfo=None).isoformat() + "Z"


def options_text(alert: Alert) -> str:
    """The options of an alert as they stand behind its line; "" where all are the usual ones."""
    found = []
    if alert.basis is Basis.CLOSES:
        found.append("on closes")
    if alert.once:
        found.append("once")
    if alert.band is not None:
        found.append(f"band {_plain(alert.band)}")
    if alert.cooldown_s > 0.0:
        found.append(f"cooldown {seconds_text(alert.cooldown_s)}")
    if alert.expires is not None:
        found.append(f"until {until_text(alert.expires)}")
    return " ".join(found)


def full_text(alert: Alert) -> str:
    """Line and options, as the one-line box takes them."""
    return f"{alert_text(alert.condition)} {options_text(alert)}".rstrip()


def _plain(value: float) -> str:
    """The shortest digits that read as `value` again."""
    return repr(float(value)).removesuffix(".0")
