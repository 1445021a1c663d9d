"""How the values in the list stand, counted by the source that gave them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.model.feedview import Freshness
from engine.model.reason import Reason
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.desk.ages import Moment
    from engine.desk.views import RowView
    from engine.model.value import Measured

COMPUTED = "computed from "
_NOTHING = Freshness(0, 0, math.nan)


def freshness(rows: tuple[RowView, ...], moment: Moment) -> dict[str, Freshness]:
    """Rows, stale ones and the youngest value of each source that any row shows.

    A figure computed from a source's values counts for it; what several sources made together
    ("computed") counts for none.
    """
    counts: dict[str, Freshness] = {}
    running, daily = _Youngest(moment), _Youngest(moment)
    for row in rows:
        values = _by_source(_live(row), running)
        for source, further in _by_source((value for _, value in row.rv), daily).items():
            values.setdefault(source, []).extend(further)
        for source, shown in values.items():
            one = counts.get(source, _NOTHING)
            gone = any(value.reason is Reason.WITHDRAWN for value in shown)
            late = gone or any(value.quality is Quality.STALE for value in shown)
            counts[source] = replace(
                one, rows=one.rows + 1, stale=one.stale + late, gone=one.gone + gone
            )
    return {
        source: replace(one, newest=running.by.get(source, daily.by.get(source, math.nan)))
        for source, one in sorted(counts.items())
    }


class _Youngest:
    """Age of the youngest value of each source."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment
        self.by: dict[str, float] = {}

    def note(self, source: str, value: Measured) -> None:
        self.by[source] = min(self.by.get(source, math.inf), _age(value, self._moment))


def _by_source(values: Iterable[Measured], youngest: _Youngest) -> dict[str, list[Measured]]:
    """What is shown, and what is too old to be shown, by the source that gave it."""
    found: dict[str, list[Measured]] = {}
    for one in values:
        source = one.source.removeprefix(COMPUTED)
        if not source or source == "computed":
            continue
        if one.known:
            youngest.note(source, one)
        elif one.reason is not Reason.WITHDRAWN:
            continue
        found.setdefault(source, []).append(one)
    return found


def _live(row: RowView) -> tuple[Measured, ...]:
    return (row.last, row.ext_last, row.iv30_atm, row.iv30_vix, row.iv30_dvol, row.dvol)


def _age(value: Measured, moment: Moment) -> float:
    """Seconds since a known value was true; since it arrived where that is not known.

    A delayed source's chain is as old as its quotes, however young its answer is.
    """
    if value.as_of is None:
        return moment.age(value.received, moment.now)
    return moment.data_age(value.received, value.as_of)
