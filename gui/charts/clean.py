"""Whatever arrives as a series becomes finite, ordered, equally long arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LARGEST = 1e15
"""Values beyond it are not prices or points; they are drawn as gaps."""
FIRST_SECOND, LAST_SECOND = -6.2e10, 2.5e11
"""Epoch seconds a calendar date can have (about the years 5 to 9892)."""


def same(one: NDArray[np.generic], other: NDArray[np.generic]) -> bool:
    """Whether two arrays hold the same numbers; unknown ones (NaN) are alike."""
    if one is other:
        return True
    alike = one.shape == other.shape and one.dtype == other.dtype
    return alike and one.tobytes() == other.tobytes()


def floats(values: object) -> Floats:
    """`values` as a one-dimensional float64 array; empty if they are not numbers at all.

    datetime64 becomes epoch seconds. Infinite and absurd values become NaN.
    """
    try:
        array = np.asarray(values)
        if array.dtype.kind == "M":
            array = np.where(np.isnat(array), np.nan, array.astype("M8[ms]").astype(np.float64))
            array = array / 1e3
        if array.ndim != 1 or array.dtype.kind not in "biufO":
            return np.empty(0)
        result = array.astype(np.float64)
    except (TypeError, ValueError, OverflowError):
        return np.empty(0)
    return result


def tame(values: Floats) -> Floats:
    """The same values with everything absurd or infinite as NaN."""
    with np.errstate(invalid="ignore"):
        sound = np.abs(values) <= LARGEST
    return values if sound.all() else np.where(sound, values, np.nan)


def in_order(times: Floats, *columns: Floats) -> tuple[Floats, ...]:
    """Times strictly ascending with their columns; of equal times the later given stays.

    Lengths are cut to the shortest; times that no calendar knows are dropped.
    """
    length = min(times.size, *(c.size for c in columns)) if columns else times.size
    rows = (times[:length], *(c[:length] for c in columns))
    with np.errstate(invalid="ignore"):
        dated = (rows[0] >= FIRST_SECOND) & (rows[0] <= LAST_SECOND)
    if not dated.all():
        rows = tuple(r[dated] for r in rows)
    steps = np.diff(rows[0])
    if (steps > 0).all():
        return rows
    order = np.argsort(rows[0], kind="stable")
    rows = tuple(r[order] for r in rows)
    kept = np.append(np.diff(rows[0]) > 0, values=True)
    return tuple(r[kept] for r in rows)


def series(times: object, values: object) -> tuple[Floats, Floats]:
    """A line's times and values, safe to draw."""
    clean_times, clean_values = in_order(floats(times), tame(floats(values)))
    return clean_times, clean_values


def bars(
    times: object, opened: object, high: object, low: object, close: object
) -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """Bars safe to draw; an impossible one (high below low, not positive) is a gap."""
    t, o, h, lo, c = in_order(floats(times), *(tame(floats(v)) for v in (opened, high, low, close)))
    with np.errstate(invalid="ignore"):
        possible = (lo <= np.minimum(o, c)) & (h >= np.maximum(o, c))
    if not possible.all():
        o, h, lo, c = (np.where(possible, v, np.nan) for v in (o, h, lo, c))
    return t, o, h, lo, c
