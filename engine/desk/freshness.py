"""How the values in the list stand, counted by the source that gave them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.feedview import Freshness
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.desk.ages import Moment
    from engine.desk.views import RowView
    from engine.model.value import Measured

COMPUTED = "computed from "


def freshness(rows: tuple[RowView, ...], moment: Moment) -> dict[str, Freshness]:
    """Rows, stale ones and the youngest value of each source that any row shows.

    A figure computed from a source's values counts for it; what several sources made together
    ("computed") counts for none.
    """
    found: dict[str, tuple[int, int, float]] = {}
    for row in rows:
        for source, values in _by_source(row).items():
            count, stale, newest = found.get(source, (0, 0, math.inf))
            late = any(one.quality is Quality.STALE for one in values)
            youngest = min(_age(one, moment) for one in values)
            found[source] = (count + 1, stale + late, min(newest, youngest))
    return {source: Freshness(*counted) for source, counted in sorted(found.items())}


def _by_source(row: RowView) -> dict[str, list[Measured]]:
    found: dict[str, list[Measured]] = {}
    for one in _shown(row):
        source = one.source.removeprefix(COMPUTED)
        if one.known and source and source != "computed":
            found.setdefault(source, []).append(one)
    return found


def _shown(row: RowView) -> Iterator[Measured]:
    yield from (row.last, row.ext_last, row.iv30_atm, row.iv30_vix, row.iv30_dvol, row.dvol)
    yield from (value for _, value in row.rv)


def _age(value: Measured, moment: Moment) -> float:
    """Seconds since a known value was true; since it arrived where that is not known.

    A delayed source's chain is as old as its quotes, however young its answer is.
    """
    if value.as_of is None:
        return moment.age(value.received, moment.now)
    return moment.data_age(value.received, value.as_of)
