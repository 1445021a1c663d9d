"""Total variance: interpolation to a horizon and the choice of expiries around it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MINUTES_PER_YEAR = 525_600.0
DAYS_PER_YEAR = 365.0


def variance_at(
    near_years: float, near: float, next_years: float, next_: float, target: float
) -> float:
    """Annual variance at `target` years, linear in total variance (variance x years).

    Returns:
        NaN where it is not positive, or where the two times are equal and not the target.
    """
    if near_years == next_years:
        return near if near_years == target else math.nan
    weight = (target - near_years) / (next_years - near_years)
    total = near * near_years + weight * (next_ * next_years - near * near_years)
    return total / target if total >= 0.0 and target > 0.0 else math.nan


def bracket(years: Sequence[float], target: float) -> tuple[int, int, Reason]:
    """Positions of the two expiries around `target` among ascending, distinct `years` > 0.

    Returns:
        (near, next, reason): OK when near <= target <= next (equal when one is the target);
        EXTRAPOLATED with the two nearest of one side; SINGLE_EXPIRY with the only one. The nearest
        must lie between half and twice the target, else NO_EXPIRY with (-1, -1).
    """
    if not years:
        return -1, -1, Reason.NO_EXPIRY
    above = next((i for i, t in enumerate(years) if t >= target), len(years))
    if above < len(years) and years[above] == target:
        return above, above, Reason.OK
    if 0 < above < len(years):
        return above - 1, above, Reason.OK
    nearest = years[0] if above == 0 else years[-1]
    if not 0.5 * target <= nearest <= 2.0 * target:
        return -1, -1, Reason.NO_EXPIRY
    if len(years) == 1:
        return 0, 0, Reason.SINGLE_EXPIRY
    first = 0 if above == 0 else len(years) - 2
    return first, first + 1, Reason.EXTRAPOLATED


def around(
    order: Sequence[int], years: Sequence[float], target: float, usable: Callable[[int], bool]
) -> list[int]:
    """The positions worth interpolating between, asking `usable` of as few as possible.

    Args:
        order: Positions in ascending years.
        years: Times of all positions.
        target: Years.
        usable: Whether the expiry at a position has a variance; may be costly.

    Returns:
        Ascending: the nearest usable on either side, or up to two of one side; empty if none.
    """
    below = [i for i in reversed(order) if years[i] < target]
    above = [i for i in order if years[i] >= target]
    lower, upper = _first(below, usable, 1), _first(above, usable, 1)
    if not upper:
        lower = _first(below, usable, 2)
    if not lower:
        upper = _first(above, usable, 2)
    return [*reversed(lower), *upper]


def _first(positions: Iterable[int], usable: Callable[[int], bool], count: int) -> list[int]:
    """The first `count` usable ones."""
    found: list[int] = []
    for i in positions:
        if len(found) == count:
            break
        if usable(i):
            found.append(i)
    return found


def ascending(years: Sequence[float]) -> list[int]:
    """Positions of the finite positive `years`, ascending, the first of equal ones."""
    seen: set[float] = set()
    order: list[int] = []
    for i in sorted(range(len(years)), key=lambda i: years[i]):
        if math.isfinite(years[i]) and years[i] > 0.0 and years[i] not in seen:
            seen.add(years[i])
            order.append(i)
    return order
