"""The forward from parity: signed, and many expiries at once as one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.reason import Reason
from engine.vol.forward import implied_forward, parities


def test_call_below_put_puts_the_forward_below_the_strike() -> None:
    strikes, call, put = np.array([95.0, 100.0, 105.0]), [7.0, 3.0, 1.0], [1.0, 4.5, 7.5]
    forward = implied_forward(strikes, call, put, 0.99)
    assert forward.strike == 100.0
    assert forward.value == pytest.approx(100.0 - 1.5 / 0.99, rel=1e-15)
    unsigned = 100.0 + abs(3.0 - 4.5) / 0.99
    assert forward.value < unsigned - 3.0


def test_discounting_is_taken_off_the_difference() -> None:
    forward = implied_forward([100.0], [6.0], [5.0], 0.5)
    assert forward.value == 102.0


@pytest.mark.parametrize("dtype", ["<f8", ">f8", "<i8"])
def test_any_number_format_and_stride(dtype: str) -> None:
    strikes, call, put = (
        np.array(c, dtype=dtype).repeat(2)[::2] for c in ([90, 100], [12, 4], [2, 3])
    )
    assert implied_forward(strikes, call, put, 1.0).value == 101.0


def test_D12_lengths_zero_and_one() -> None:
    assert implied_forward([], [], [], 1.0).reason is Reason.NO_CHAIN
    assert implied_forward([100.0], [1.0], [math.nan], 1.0).reason is Reason.ONE_SIDED
    assert implied_forward([100.0], [1.0], [2.0], 1.0).value == 99.0


def test_overflowing_differences_come_after_any_quoted_pair() -> None:
    call = [1e308, 5.0, math.nan, 1e308]
    forward = implied_forward([1.0, 100.0, 101.0, 102.0], call, [-1e308, 4.0, 3.0, -1e308], 1.0)
    assert forward.strike == 100.0
    assert forward.n == 3
    assert forward.reason is Reason.PARITY_BROKEN


VALUE = st.one_of(st.floats(width=64), st.floats(min_value=0.01, max_value=100.0))


@settings(max_examples=40)
@given(st.lists(st.tuples(VALUE, VALUE, VALUE, st.integers(0, 2)), max_size=24))
def test_expiries_end_to_end_are_as_one_by_one(
    rows: list[tuple[float, float, float, int]],
) -> None:
    rows = sorted(rows, key=lambda row: row[3])
    table = np.array([row[:3] for row in rows], dtype=float).reshape(-1, 3).T
    which = np.array([row[3] for row in rows], dtype=int)
    ends = [int((which <= i).sum()) for i in range(3)]
    spans = list(zip([0, *ends[:2]], ends, strict=True))
    discounts = np.array([0.9, 1.0, 0.97])
    strikes, call, put = table
    joined = parities(strikes, call, put, discounts[which] if which.size else np.empty(0), spans)
    for (a, b), discount, one in zip(spans, discounts, joined, strict=True):
        alone = implied_forward(strikes[a:b], call[a:b], put[a:b], float(discount))
        assert repr(alone) == repr(one)
