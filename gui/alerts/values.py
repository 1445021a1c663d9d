"""What a condition would see now: figures of the shown rows, and whether it would fire."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from engine.model.alert import Compare, Gauge, Joint, Op, Side
from engine.model.value import Quality
from gui.alerts.words import figure as written
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.views import RowView
    from engine.model.alert import Condition, Figure
    from engine.model.value import Measured

    Row = Callable[[str], RowView | None]

USUAL_RV: Final = "yang_zhang_30"
_OF: Final[dict[Gauge, Callable[[RowView], Measured]]] = {
    Gauge.PRICE: lambda row: row.last,
    Gauge.CHANGE: lambda row: row.change_pct,
    Gauge.SIGMA: lambda row: row.change_sigma,
    Gauge.CAP_CHANGE: lambda row: row.market_cap_change_usd,
    Gauge.IV30: lambda row: row.iv30_atm,
    Gauge.IV30_VIX: lambda row: row.iv30_vix,
    Gauge.IV30_DVOL: lambda row: row.iv30_dvol,
    Gauge.DVOL: lambda row: row.dvol,
    Gauge.IV_MINUS_RV: lambda row: row.iv_minus_rv,
    Gauge.IV_RANK: lambda row: row.iv_rank,
    Gauge.IV_PERCENTILE: lambda row: row.iv_percentile,
    Gauge.IMPLIED_MOVE: lambda row: row.implied_move_pct,
}
_SPOILED: Final = (Quality.STALE, Quality.MISSING)


def measured(figure: Figure, row: Row) -> Measured | None:
    """A figure of the rows as they are now, None where its symbol has no row."""
    view = row(figure.symbol)
    if view is None:
        return None
    if figure.gauge is Gauge.RV:
        return dict(view.rv).get(figure.estimator or USUAL_RV)
    return _OF[figure.gauge](view)


def value_of(side: Side, row: Row) -> float:
    """The value of a side, NaN where a part of it is unknown."""
    first = measured(side.first, row)
    if first is None or not first.known:
        return math.nan
    if side.joint is None or side.second is None:
        return first.value
    second = measured(side.second, row)
    if second is None or not second.known:
        return math.nan
    if side.joint is Joint.SPREAD:
        return first.value - second.value
    return first.value / second.value if second.value else math.nan


def preview(condition: Condition, row: Row) -> str:
    """The values now and whether it would fire, in one line; "" where no value is compared."""
    if not isinstance(condition, Compare):
        return ""
    sides = [side for side in (condition.left, condition.right) if isinstance(side, Side)]
    parts = [_part(one, row) for side in sides for one in (side.first, side.second) if one]
    return " · ".join((*parts, _verdict(condition, row)))


def _part(figure: Figure, row: Row) -> str:
    name = f"{figure.symbol} {figure.estimator or figure.gauge.value}"
    found = measured(figure, row)
    if found is None:
        return tr("{figure}: asked for once it is watched").format(figure=name)
    if not found.known:
        return tr("{figure}: {why}").format(figure=name, why=told(found.why))
    text = f"{name} {written(found.value, figure.gauge)}"
    return f"{text} ({tr('stale')})" if found.quality in _SPOILED else text


def _verdict(condition: Compare, row: Row) -> str:
    left = value_of(condition.left, row)
    right = condition.right
    level = value_of(right, row) if isinstance(right, Side) else right
    if math.isnan(left) or math.isnan(level):
        return tr("waits for its values")
    gauge = condition.left.first.gauge if condition.left.joint is None else None
    apart = written(abs(left - level), gauge).removeprefix("+")
    above, op = left > level, condition.op
    if (op is Op.ABOVE and above) or (op is Op.BELOW and left < level):
        return tr("fires now")
    if op is Op.CROSSES and left == level:
        return tr("fires when it crosses: it is there now")
    if op is Op.CROSSES:
        here = tr("{apart} above now") if above else tr("{apart} below now")
        return tr("fires when it crosses: {here}").format(here=here.format(apart=apart))
    up = op in (Op.ABOVE, Op.CROSSES_ABOVE)
    if up and above:
        return tr("must go below first: {apart} above now").format(apart=apart)
    if not up and left < level:
        return tr("must go above first: {apart} below now").format(apart=apart)
    form = tr("fires {apart} higher") if up else tr("fires {apart} lower")
    return form.format(apart=apart)
