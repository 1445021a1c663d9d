"""A path inside one day that agrees with the day's open, high, low and close."""

from __future__ import annotations

import math
import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FEWEST_STEPS = 3
_ROUGHNESS = 0.6
"""Standard deviation of the noise over the whole day, as a share of its range."""


def seed_of(symbol: str, day: date) -> int:
    """Seed of a symbol's path on a day, the same on every machine and for every start."""
    return zlib.crc32(f"{symbol} {day.isoformat()}".encode())


def day_path(
    figures: tuple[float, float, float, float], steps: int, seed: int, decimals: int
) -> Floats:
    """Path through a day, equally spaced in time.

    A Brownian bridge between the open, the two extremes at random inner points and the close,
    folded back at the extremes.

    Args:
        figures: Open, high, low, close, all > 0; high and low may be NaN (unknown): the path
            then stays between open and close.
        steps: Number of intervals, at least 3.
        seed: See `seed_of`.
        decimals: Inner points are rounded to that many decimals.

    Returns:
        `steps` + 1 prices: the first is the open, the last the close, the largest the high, the
        smallest the low, exactly.

    Raises:
        ValueError: Too few steps.
    """
    if steps < FEWEST_STEPS:
        raise ValueError(f"a day's path needs at least {FEWEST_STEPS} steps, got {steps}")
    first, high, low, last = figures
    top = max(first, last) if math.isnan(high) else high
    floor = min(first, last) if math.isnan(low) else low
    chance = np.random.Generator(np.random.PCG64(seed))
    pins = _pins(figures, steps, chance)
    at = np.array(sorted(pins), dtype=np.int64)
    values = np.array([pins[int(i)] for i in at])
    grid = np.arange(steps + 1)
    walk = np.concatenate(([0.0], np.cumsum(chance.standard_normal(steps))))
    noise = (walk - np.interp(grid, at, walk[at])) * (_ROUGHNESS * (top - floor) / math.sqrt(steps))
    path = _folded(np.interp(grid, at, values) + noise, floor, top)
    path = np.clip(np.round(path, decimals), floor, top)
    path[at] = values
    return path


def _pins(
    figures: tuple[float, float, float, float], steps: int, chance: np.random.Generator
) -> dict[int, float]:
    """Grid points at which the path is fixed, and its values there."""
    first, high, low, last = figures
    one, other = (int(i) for i in chance.choice(np.arange(1, steps), size=2, replace=False))
    pins = {0: first, steps: last}
    if high > max(first, last):
        pins[one] = high
    if low < min(first, last):
        pins[other] = low
    return pins


def _folded(values: Floats, floor: float, top: float) -> Floats:
    """`values` mirrored at both bounds until they lie inside."""
    width = top - floor
    if width <= 0.0:
        return np.full_like(values, floor)
    return floor + width - np.abs((values - floor) % (2.0 * width) - width)
