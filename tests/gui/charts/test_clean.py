from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts import clean
from tests.gui.charts.bad import BAD

_ANY = st.lists(st.tuples(st.floats(), st.floats()), max_size=40)


@settings(max_examples=60, deadline=None)
@given(_ANY)
def test_any_floats_become_ascending_times_and_sound_values(
    rows: list[tuple[float, float]],
) -> None:
    times, values = clean.series([t for t, _ in rows], [v for _, v in rows])
    assert times.size == values.size
    assert np.isfinite(times).all()
    assert (np.diff(times) > 0).all()
    known = values[np.isfinite(values)]
    assert (np.abs(known) <= clean.LARGEST).all()


@settings(max_examples=40, deadline=None)
@given(_ANY, st.randoms(use_true_random=False))
def test_D7_order_of_unique_stamps_does_not_matter(
    rows: list[tuple[float, float]], chance: object
) -> None:
    unique = list({t: (t, v) for t, v in rows if not math.isnan(t)}.values())
    shuffled = list(unique)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a Random
    first = clean.series([t for t, _ in unique], [v for _, v in unique])
    second = clean.series([t for t, _ in shuffled], [v for _, v in shuffled])
    np.testing.assert_array_equal(first[0], second[0])
    np.testing.assert_array_equal(first[1], second[1])


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_input_is_made_safe(name: str) -> None:
    times, values = clean.series(*BAD[name])
    assert times.dtype == values.dtype == np.float64
    assert times.size == values.size


def test_D6_of_two_equal_stamps_the_later_given_stays() -> None:
    times, values = clean.series([10.0, 20.0, 10.0], [1.0, 2.0, 3.0])
    assert times.tolist() == [10.0, 20.0]
    assert values.tolist() == [3.0, 2.0]


def test_objects_with_none_keep_their_numbers() -> None:
    _, values = clean.series(*BAD["objects with None"])
    assert values[0] == 1.0
    assert math.isnan(values[1])


def test_datetime64_becomes_epoch_seconds() -> None:
    times, _ = clean.series(*BAD["datetime64"])
    assert times.tolist() == [1722297600.0, 1722384000.0]


def test_D4_bar_with_high_below_low_is_a_gap() -> None:
    _, o, h, lo, c = clean.bars([1.0, 2.0], [5.0, 5.0], [6.0, 4.0], [4.0, 6.0], [5.5, 5.0])
    assert o[0] == 5.0
    assert np.isnan([o[1], h[1], lo[1], c[1]]).all()


def test_D4_open_or_close_outside_high_and_low_is_a_gap() -> None:
    _, o, *_ = clean.bars([1.0, 2.0], [7.0, 5.0], [6.0, 6.0], [4.0, 4.0], [5.0, 3.0])
    assert np.isnan(o).all()
