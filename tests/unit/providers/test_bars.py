"""Raw bars made safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import BadPayload
from engine.providers.bars import DAY, Columns, clean, epochs, finished, floats

if TYPE_CHECKING:
    from collections.abc import Sequence

Bar = tuple[int, float, float, float, float]


def columns(bars: Sequence[Bar]) -> Columns:
    table = np.array(bars, dtype=np.float64).reshape(len(bars), 5)
    stamps = table[:, 0].astype(np.int64)
    o, h, low, c = (table[:, i].copy() for i in range(1, 5))
    return Columns(stamps, o, h, low, c, np.ones(len(bars)))


def closes(bars: Sequence[Bar]) -> list[float]:
    return [round(value, 6) for value in clean(columns(bars), "test").close]


GOOD: tuple[Bar, ...] = ((1, 10.0, 11.0, 9.0, 10.5), (2, 10.5, 12.0, 10.0, 11.0))
AFTER: Bar = (9, 10.0, 11.0, 9.0, 10.0)


@pytest.mark.parametrize("bad", [np.nan, 0.0, -3.0])
@pytest.mark.parametrize("position", [1, 2, 3, 4])
def test_D1_D3_an_impossible_price_makes_its_bar_unknown(bad: float, position: int) -> None:
    prices = [10.0, 11.0, 9.0, 10.0]
    prices[position - 1] = bad
    o, h, low, c = prices
    found = clean(columns([*GOOD, (3, o, h, low, c), AFTER]), "test")
    if np.isnan(bad) and position != 4:
        assert found.close[2] == 10.0
    else:
        assert np.isnan([found.open[2], found.high[2], found.low[2], found.close[2]]).all()
    assert found.close[1] == 11.0


@pytest.mark.parametrize(
    "bar",
    [
        (3, 10.0, 9.0, 11.0, 10.0),
        (3, 12.0, 11.0, 9.0, 10.0),
        (3, 8.0, 11.0, 9.0, 10.0),
        (3, 10.0, 11.0, 9.0, 12.0),
        (3, 10.0, 11.0, 9.0, 8.0),
    ],
)
def test_D4_a_bar_whose_prices_contradict_each_other_is_a_gap(bar: Bar) -> None:
    assert np.isnan(closes([*GOOD, bar, AFTER])[2])


def test_D4_noise_of_single_precision_is_no_contradiction() -> None:
    assert closes([(1, 10.0, 10.0 - 1e-7, 9.0, 10.0)]) == [10.0]


def test_D6_of_two_bars_with_one_stamp_the_later_received_stays() -> None:
    assert closes([GOOD[0], (1, 10.0, 20.0, 9.0, 15.0)]) == [15.0]


def test_D6_a_later_unknown_bar_does_not_displace_a_known_one() -> None:
    nan = float("nan")
    assert closes([GOOD[0], (1, nan, nan, nan, nan)]) == [10.5]


@given(st.permutations([*GOOD, AFTER]))
def test_D7_the_order_of_bars_does_not_matter(bars: list[Bar]) -> None:
    assert closes(bars) == closes([*GOOD, AFTER])


def test_D9_unknown_bars_at_the_end_are_dropped_those_between_stay() -> None:
    nan = float("nan")
    found = closes([GOOD[0], (2, nan, nan, nan, nan), AFTER, (10, nan, nan, nan, nan)])
    assert len(found) == 3
    assert np.isnan(found[1])


PRICE = st.floats(allow_nan=True, allow_infinity=True) | st.sampled_from((1.0, 2.0, 3.0))
BARS = st.lists(st.tuples(st.integers(0, 6), PRICE, PRICE, PRICE, PRICE), max_size=8)


@given(BARS)
def test_what_is_left_is_ascending_and_possible(bars: list[Bar]) -> None:
    raw = columns(bars)
    o, h, low, c = (
        np.where(np.isfinite(c), c, np.nan) for c in (raw.open, raw.high, raw.low, raw.close)
    )
    finite = Columns(raw.stamps, o, h, low, c, raw.volume)
    found = clean(finite, "test")
    assert (np.diff(found.stamps) > 0).all()
    known = np.isfinite(found.close)
    assert (found.close[known] > 0.0).all()
    assert not (found.high < found.low * (1.0 - 1e-5)).any()
    assert not len(found) or known[-1]


def test_D18_a_column_of_words_is_refused_and_named() -> None:
    with pytest.raises(BadPayload, match=r"chart\.close"):
        floats("yahoo", "chart.close", [1.0, "1,234.5"])
    assert floats("yahoo", "x", [1, "2.5", None]).tolist()[:2] == [1.0, 2.5]


def test_D19_a_stamp_that_is_no_epoch_is_refused() -> None:
    with pytest.raises(BadPayload, match="timestamp"):
        epochs("yahoo", "timestamp", ["2026-09-16T10:00:00"])


def test_a_bar_is_finished_when_its_step_is_over() -> None:
    stamps = np.array([0, DAY, 2 * DAY], dtype=np.int64)
    assert finished(stamps, DAY, 2.5 * DAY) == 2
    assert finished(stamps, DAY, 3.0 * DAY) == 3
