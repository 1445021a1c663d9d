"""Revenue of a report from the statements, where no calendar gives it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.capex import ORDER
from engine.desk.earnings import QUARTER_DAYS
from engine.model.earnings import EventStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.model.capex import CapexRow, CapexSeries
    from engine.model.earnings import EarningsEvent

_MILLIONS = 1e3


def with_revenue(event: EarningsEvent, known: Iterable[CapexSeries]) -> EarningsEvent:
    """`event` with the revenue of its quarter and a note of who states it, if it has none.

    An estimate in another currency is not set beside it.
    """
    if event.status is not EventStatus.REPORTED or math.isfinite(event.revenue_actual):
        return event
    row = next((one for one in _ranked(known) if _quarter(one, event)), None)
    if row is None:
        return event
    if math.isfinite(event.revenue_estimate) and row.unit != event.revenue_currency:
        return event
    note = f"revenue: {row.source}"
    return replace(
        event,
        revenue_actual=row.revenue_bn * _MILLIONS,
        revenue_currency=row.unit,
        note=f"{event.note}; {note}" if event.note else note,
    )


def _ranked(known: Iterable[CapexSeries]) -> list[CapexRow]:
    """Rows of all sources, the better source first."""
    series = sorted(known, key=lambda one: (*ORDER, one.source).index(one.source))
    return [row for one in series for row in one.rows]


def _quarter(row: CapexRow, event: EarningsEvent) -> bool:
    lag = (event.day - row.period_end).days
    return 0 < lag <= QUARTER_DAYS and math.isfinite(row.revenue_bn)
