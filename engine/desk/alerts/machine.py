"""When a comparison fires: once a change of side, re-armed beyond its band; pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.alert import Op

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Arm:
    """How a comparison stands.

    Attributes:
        armed: Whether it fires at the next change of side.
        side: On which side of the border it was seen last, 0 for never.
    """

    armed: bool = False
    side: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of an alert, also over a restart.

    Attributes:
        line: Line and basis it belongs to; another one begins anew.
        day: Of alerts on closes: the last day that was looked at.
        keys: Of alerts on reports and sources: what was told and still holds; of alerts on changes
            of dates: each change that was told.
        mark: Of alerts on changes of dates: those seen before it are no news.
        fired: When it was told last.
        done: It was to fire once, and has.
        seen: When its values were fresh last.
        since: When it was switched on or brought back, None where that never happened.
    """

    line: str
    arm: Arm = Arm()
    day: date | None = None
    keys: tuple[str, ...] = ()
    mark: datetime | None = None
    fired: datetime | None = None
    done: bool = False
    seen: datetime | None = None
    since: datetime | None = None


def step(op: Op, arm: Arm, gap: float, band: float) -> tuple[Arm, bool]:
    """How it stands after a value, and whether that fires.

    `gap` is the left less the right side, NaN changes nothing; `band` how far the left side must go
    back beyond the border to arm it again.
    """
    if math.isnan(gap):
        return arm, False
    if op is Op.CROSSES:
        return _either(arm, gap, band)
    x = -gap if op in (Op.BELOW, Op.CROSSES_BELOW) else gap
    if op in (Op.ABOVE, Op.BELOW):
        return _level(arm, x, band)
    return _crossing(arm, x, band)


def _level(arm: Arm, x: float, band: float) -> tuple[Arm, bool]:
    """Fires at once where it is beyond the border when first seen."""
    if x > 0.0 and (arm.armed or not arm.side):
        return Arm(armed=False, side=1), True
    if arm.armed or not arm.side or x <= -band:
        return Arm(armed=True, side=-1), False
    return arm, False


def _crossing(arm: Arm, x: float, band: float) -> tuple[Arm, bool]:
    """Needs to have been on the other side; the border itself is no side."""
    if x > 0.0:
        return Arm(armed=False, side=1), arm.armed
    if x < 0.0 and (arm.armed or not arm.side or x <= -band):
        return Arm(armed=True, side=-1), False
    return arm, False


def _either(arm: Arm, gap: float, band: float) -> tuple[Arm, bool]:
    """Fires both ways; inside the band of the last firing it is quiet."""
    if gap == 0.0:
        return arm, False
    side = 1 if gap > 0.0 else -1
    if not arm.side:
        return Arm(armed=True, side=side), False
    far = abs(gap) >= band
    if side == arm.side:
        return Arm(arm.armed or far, side), False
    if arm.armed or far:
        return Arm(far, side), True
    return arm, False
