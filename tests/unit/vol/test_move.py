"""Moves in sigma and the expected move."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.vol.move import expected_move, move_in_sigma
from tests.support.chains import flat_slice


def test_nvda_on_31_july_2024_moved_three_sigma() -> None:
    assert float(move_in_sigma(0.1281, 0.67, 1 / 252)) == pytest.approx(3.035, abs=1e-3)


@pytest.mark.parametrize(("sigma", "dt"), [(0.0, 1.0), (-1.0, 1.0), (0.5, 0.0), (math.nan, 1.0)])
def test_move_without_a_scale_is_unknown(sigma: float, dt: float) -> None:
    assert math.isnan(float(move_in_sigma(0.1, sigma, dt)))


def test_expected_move_is_the_straddle_at_the_forward() -> None:
    chain = flat_slice(30, 0.4, rate=0.0)
    at = int(np.flatnonzero(chain.strikes == 100.0)[0])
    straddle = chain.call_bid[at] + chain.put_bid[at]
    assert expected_move(chain) == pytest.approx(straddle / 100.0, rel=1e-12)
    assert math.isnan(expected_move(flat_slice(30, 0.4, strikes=[100.0])))
