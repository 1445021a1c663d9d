"""Exercise boundaries while volatilities are searched: each option's own, or an expiry's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from engine.vol.exercise import Carry, boundary_start, boundary_step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Places = NDArray[np.intp]

_FIRST_SWEEPS = 2
_TABLE_SWEEPS = 4
_ENTRIES = 20
_SPAN = 64.0
"""Largest over least volatility of a table."""
_STEP = float(np.log(_SPAN)) / (_ENTRIES - 1)


class Boundaries(Protocol):
    """Where the boundaries of a search come from; `gap` as in `engine.vol.exercise`."""

    def start(self, of: Carry, deviation: Floats) -> Floats:
        """Gaps of all options of the search."""

    def follow(self, of: Carry, deviation: Floats, gap: Floats, left: Places) -> Floats:
        """Gaps of those `left`, given about what they are."""


def boundary(of: Carry, deviation: Floats, sweeps: int) -> Floats:
    """The boundary after so many sweeps."""
    gap = boundary_start(of, deviation)
    for _ in range(sweeps):
        gap = boundary_step(of, deviation, gap)
    return gap


def boundaries(of: Carry, top: Floats) -> Boundaries:
    """A table where many options share rates and time, else a sweep a step for each option.

    Args:
        of: Rates.
        top: Largest sigma sqrt(T) looked for.
    """
    pairs, group = np.unique(of.rate + 1j * of.dividend, return_inverse=True)
    if _ENTRIES * pairs.size > 2 * top.size:
        return _Own()
    return _Shared(of, top, group)


class _Own:
    """Every option follows its own boundary, by one sweep a step."""

    def start(self, of: Carry, deviation: Floats) -> Floats:
        return boundary(of, deviation, _FIRST_SWEEPS)

    def follow(self, of: Carry, deviation: Floats, gap: Floats, left: Places) -> Floats:
        del left
        return boundary_step(of, deviation, gap)


class _Shared:
    """Boundaries of each pair of rates over a range of volatilities, cubic between them.

    The boundary does not depend on the strike, so options of one expiry and side share a table of
    20 volatilities, equally spaced in the logarithm from the largest down to 1/64 of it. What is
    read is gap / volatility, which changes slowly; below the table it is taken as constant.
    """

    def __init__(self, of: Carry, top: Floats, group: Places) -> None:
        highest = np.zeros(int(group.max()) + 1)
        np.maximum.at(highest, group, top)
        first = np.empty(highest.size, dtype=np.intp)
        first[group] = np.arange(group.size)
        rungs = np.exp(_STEP * np.arange(1 - _ENTRIES, 1))
        nodes = (highest[:, None] * rungs).reshape(-1)
        shared = of.take(np.repeat(first, _ENTRIES))
        self._table = boundary(shared, nodes, _TABLE_SWEEPS) / nodes
        self._lowest = np.log(highest[group] * rungs[0])
        self._offset = group * _ENTRIES

    def start(self, of: Carry, deviation: Floats) -> Floats:
        del of
        return self._read(deviation, self._lowest, self._offset)

    def follow(self, of: Carry, deviation: Floats, gap: Floats, left: Places) -> Floats:
        del of, gap
        return self._read(deviation, self._lowest[left], self._offset[left])

    def _read(self, deviation: Floats, lowest: Floats, offset: Places) -> Floats:
        rung = np.clip((np.log(deviation) - lowest) / _STEP, 0.0, _ENTRIES - 1.0)
        below = np.clip(rung.astype(np.intp) - 1, 0, _ENTRIES - 4)
        x = rung - below
        a, b, c = x - 1.0, x - 2.0, x - 3.0
        at = offset + below
        read = self._table[:, at] * (a * b * c / -6.0)
        read += self._table[:, at + 1] * (x * b * c / 2.0)
        read += self._table[:, at + 2] * (x * a * c / -2.0)
        read += self._table[:, at + 3] * (x * a * b / 6.0)
        return np.asarray(np.maximum(read, 0.0) * deviation)
