"""Prices that alerts wait for, as lines of the charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.model.alert import Compare, Gauge, Op, Side
from gui import format as fmt
from gui.charts.panel import Level
from gui.text import tr

if TYPE_CHECKING:
    from engine.model.alert import Alert


def price_levels(alerts: tuple[Alert, ...]) -> tuple[tuple[str, Level], ...]:
    """Symbol and level of each alert that is on and compares a price with a number."""
    return tuple(found for one in alerts if one.on and (found := _level(one)) is not None)


def _level(alert: Alert) -> tuple[str, Level] | None:
    condition = alert.condition
    if not isinstance(condition, Compare) or isinstance(condition.right, Side):
        return None
    left = condition.left
    if left.joint is not None or left.first.gauge is not Gauge.PRICE:
        return None
    return left.first.symbol, Level(
        condition.right, f"{_words(condition.op)} {fmt.price(condition.right)}"
    )


def _words(op: Op) -> str:
    words = {
        Op.ABOVE: tr("alert above"),
        Op.BELOW: tr("alert below"),
        Op.CROSSES_ABOVE: tr("alert crossing up"),
        Op.CROSSES_BELOW: tr("alert crossing down"),
        Op.CROSSES: tr("alert crossing"),
    }
    return words[op]
