"""The first-order recursion behind exponential weights and GARCH, without a signal library."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_BITS = 600.0
"""The pole's powers within a block span this many powers of two."""


class Recursion:
    """y_t = x_t + pole y_{t-1} along the last axis, y_0 = x_0, for signals of one length.

    y_t = pole^t times the running sum of x_s / pole^s, in blocks short enough for the powers to
    stay far inside the range of floats. A block starts from what the two before it left: an older
    one weighs less than 2^-1200 of itself. So nothing is looped over, each result comes from its
    own and earlier inputs alone, and the rounding is that of the plain loop.
    """

    __slots__ = ("_down", "_pole", "_size", "_up")

    def __init__(self, pole: float, size: int) -> None:
        """Prepare for signals of `size` samples.

        Raises:
            ValueError: A pole outside 0 to 1.
        """
        if not 0.0 <= pole <= 1.0:
            raise ValueError(f"a pole of {pole} is not between 0 and 1")
        self._pole, self._size = pole, size
        powers = np.full(_block(pole, size), pole)
        powers[:1] = 1.0
        self._down: Floats = np.multiply.accumulate(powers, out=powers)
        self._up: Floats = 1.0 / self._down

    def __call__(self, signals: Floats) -> Floats:
        """The recursion of each signal.

        Args:
            signals: Shape (..., size), finite, at most 1e100 in size.

        Returns:
            A new array of the same shape.
        """
        if self._pole == 0.0 or not self._size:
            return signals.copy()
        if self._down.size == self._size:
            return self._in_block(signals * self._up)
        return self._in_blocks(signals)

    def _in_block(self, raised: Floats) -> Floats:
        np.add.accumulate(raised, axis=-1, out=raised)
        raised *= self._down
        return raised

    def _in_blocks(self, signals: Floats) -> Floats:
        shape, length = signals.shape[:-1], self._down.size
        count = -(-self._size // length)
        padded = np.zeros((*shape, count * length))
        padded[..., : self._size] = signals
        blocks = padded.reshape(*shape, count, length)
        blocks *= self._up
        self._in_block(blocks)
        left = blocks[..., :-1, -1].copy()
        left[..., 1:] += self._down[-1] * self._pole * blocks[..., :-2, -1]
        blocks[..., 1:, :] += left[..., None] * (self._down * self._pole)
        return padded[..., : self._size]


def _block(pole: float, size: int) -> int:
    """Samples in a block: all of them where the powers allow it."""
    if pole in (0.0, 1.0):
        return size if pole else 0
    return max(1, int(min(size, _BITS * math.log(2.0) / -math.log(pole))))
