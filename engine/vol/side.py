"""Which side of an option an argument names: anything but a number names none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]


def sided(is_call: ArrayLike, number: ArrayLike) -> tuple[Bools, Floats]:
    """The sides, and `number` with NaN where the side is none.

    Args:
        is_call: True, or any number but 0, for calls; NaN, infinite or None names no side.
        number: Broadcast with the sides only where one of them is none.
    """
    side, numbers = np.asarray(is_call), np.asarray(number, dtype=np.float64)
    if side.dtype.kind in "biu":
        return side.astype(bool, copy=False), numbers
    side = np.asarray(is_call, dtype=np.float64)
    named = np.isfinite(side)
    if named.all():
        return side != 0.0, numbers
    return side != 0.0, np.where(named, numbers, np.nan)
