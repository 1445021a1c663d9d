"""Making `Measured` values: finite or missing, and the weaker of two qualities."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.model.instrument import COINS
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from datetime import datetime

_WEAKNESS = {
    Quality.LIVE: 0,
    Quality.DELAYED: 1,
    Quality.REPLAYED: 2,
    Quality.FROZEN: 3,
    Quality.STALE: 4,
    Quality.MISSING: 5,
}
LIMIT = 1e18
"""No price, market value or volatility is larger; beyond it a figure is garbage."""


def figure(
    value: float,
    as_of: datetime | None,
    source: str,
    quality: Quality,
    received: float = math.nan,
    reason: Reason = Reason.OK,
    detail: str = "",
) -> Measured:
    """A value if it is finite and thinkable, else a missing one with `reason` or BAD_PRICE."""
    if not math.isfinite(value) or abs(value) > LIMIT or quality is Quality.MISSING:
        why = Reason.BAD_PRICE if reason is Reason.OK else reason
        return missing(why, detail, source)
    return Measured(float(value), as_of, source, quality, received, reason, detail)


def weaker(*qualities: Quality) -> Quality:
    """The least trustworthy of several qualities."""
    return max(qualities, key=_WEAKNESS.__getitem__)


def thirty_day(symbol: str, dvol: Measured, atm: Measured, days: int) -> Measured:
    """A symbol's own 30-day figure: published DVOL for its coins, else the figure at the money.

    A coin never changes its recipe while its DVOL is merely late: only where no level and no
    history of it was ever seen does its own figure stand in, named as what it is.

    Args:
        symbol: Canonical symbol.
        dvol: Published level, points.
        atm: Own figure at the money, points.
        days: Recorded days of DVOL.
    """
    if symbol not in COINS:
        return atm
    seen = dvol.known or days or dvol.reason is Reason.WITHDRAWN
    if seen or not atm.known:
        return dvol
    note = f"own figure at the money, DVOL: {dvol.why}"
    return replace(atm, detail=f"{atm.detail}; {note}" if atm.detail else note)


def derived(
    value: float, *inputs: Measured, source: str = "", reason: Reason = Reason.OK, detail: str = ""
) -> Measured:
    """A figure computed from known ones: oldest stamp, weakest quality, first caveat of all.

    The first input that is missing makes the result missing with its reason.
    """
    for one in inputs:
        if not one.known:
            return missing(one.reason, one.detail, one.source)
    stamps = [one.as_of for one in inputs if one.as_of is not None]
    received = [one.received for one in inputs if math.isfinite(one.received)]
    if reason is Reason.OK and not detail:
        for one in inputs:
            if one.reason is not Reason.OK:
                reason, detail = one.reason, one.detail
                break
    return figure(
        value,
        min(stamps) if stamps else None,
        source or inputs[0].source,
        weaker(*(one.quality for one in inputs)),
        min(received) if received else math.nan,
        reason,
        detail,
    )
