"""Moves in standard deviations as charts measure them."""

from __future__ import annotations

import math

import pytest

from engine.desk.moves import in_sigma


def test_a_move_is_divided_by_volatility_and_the_root_of_time() -> None:
    assert in_sigma(-0.07, 0.48, 1.0 / 252.0) == pytest.approx(-0.07 / (0.48 / math.sqrt(252.0)))
    assert math.isnan(in_sigma(0.01, math.nan, 0.5))
    assert math.isnan(in_sigma(0.01, 0.4, 0.0))
