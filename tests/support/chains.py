"""Option slices made from a known smile, for tests of what is computed from chains."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.model.options import ChainSlice
from engine.vol.black import price

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

NOW = datetime(2026, 1, 5, 15, 30, tzinfo=UTC)


def flat_slice(
    days: float,
    sigma: ArrayLike,
    *,
    forward: float = 100.0,
    rate: float = 0.03,
    strikes: ArrayLike | None = None,
    half_spread: float = 0.0,
) -> ChainSlice:
    """Quotes `half_spread` (fraction) around Black prices, `days` after NOW; sigma per strike."""
    years = days / 365.0
    grid = np.asarray(np.arange(50.0, 201.0, 2.5) if strikes is None else strikes, dtype=float)
    discount = math.exp(-rate * years)
    call = price(True, forward, grid, years, sigma, discount)
    put = price(False, forward, grid, years, sigma, discount)
    low, high = 1.0 - half_spread, 1.0 + half_spread
    return ChainSlice(
        NOW + timedelta(days=days), years, rate, grid,
        call * low, call * high, put * low, put * high,
    )  # fmt: skip
