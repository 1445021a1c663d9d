"""Streaming realized volatility equals the batch functions, whatever bars arrive."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.vol import realized
from engine.vol.realized import Rolling, bars_needed
from tests.unit.vol.oracles import columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    Bar = tuple[float, float, float, float]

ESTIMATORS = (
    "close_to_close",
    "parkinson",
    "garman_klass",
    "garman_klass_yang_zhang",
    "rogers_satchell",
    "yang_zhang",
    "hodges_tompkins",
)
TTR = columns("ttr-n10.csv")
BARS: list[Bar] = list(
    zip(*(TTR[key].tolist() for key in ("Open", "High", "Low", "Close")), strict=True)
)
IMPOSSIBLE = (math.nan, math.inf, -math.inf, 0.0, -1.0)


def batch(estimator: str, bars: Sequence[Bar], window: int, periods: float = 252.0) -> np.ndarray:
    o, h, low, c = np.array(bars, dtype=float).reshape(-1, 4).T
    function = getattr(realized, estimator)
    if estimator in ("close_to_close", "hodges_tompkins"):
        return np.asarray(function(c, window, periods))
    if estimator == "parkinson":
        return np.asarray(function(h, low, window, periods))
    return np.asarray(function(o, h, low, c, window, periods))


def stream(estimator: str, bars: Sequence[Bar], window: int, periods: float = 252.0) -> np.ndarray:
    rolling = Rolling(estimator, window, periods)
    return np.array([rolling.push(*bar) for bar in bars])


@st.composite
def walks(draw: st.DrawFn) -> list[Bar]:
    """Bars of a random walk with jumps of +500% and impossible bars among them."""
    moves = st.floats(min_value=-0.2, max_value=0.2)
    jumps = st.sampled_from([0.0] * 12 + [math.log(6.0), -math.log(6.0)])
    tails = st.floats(min_value=0.0, max_value=0.1)
    bars, close = [], draw(st.floats(min_value=1e-3, max_value=1e5))
    for _ in range(draw(st.integers(min_value=0, max_value=40))):
        open_ = close * math.exp(draw(moves) * 0.1)
        close = open_ * math.exp(draw(moves) + draw(jumps))
        bar = [
            open_,
            max(open_, close) * (1.0 + draw(tails)),
            min(open_, close) * (1.0 - draw(tails)),
            close,
        ]
        if draw(st.integers(0, 9)) == 0:
            bar[draw(st.integers(0, 3))] = draw(st.sampled_from(IMPOSSIBLE))
        bars.append((bar[0], bar[1], bar[2], bar[3]))
        close = close if 0.0 < close < math.inf else 100.0
    return bars


@pytest.mark.parametrize("estimator", ESTIMATORS)
@settings(max_examples=30)
@given(bars=walks(), window=st.integers(2, 9), periods=st.sampled_from([252.0, 365.0]))
def test_streaming_equals_batch(
    estimator: str, bars: list[Bar], window: int, periods: float
) -> None:
    ours, expected = (f(estimator, bars, window, periods) for f in (stream, batch))
    np.testing.assert_allclose(ours, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("estimator", ESTIMATORS)
@pytest.mark.parametrize("window", [2, 10, 21, 120])
def test_streaming_equals_batch_on_real_bars(estimator: str, window: int) -> None:
    ours, expected = stream(estimator, BARS, window), batch(estimator, BARS, window)
    np.testing.assert_allclose(ours, expected, rtol=1e-12)
    assert np.isnan(ours[: bars_needed(estimator, window) - 1]).all()
    assert np.isnan(ours).sum() == bars_needed(estimator, window) - 1 + (
        estimator == "hodges_tompkins" and window == 2
    )


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_a_500_percent_tick_is_forgotten_once_it_has_left_the_window(estimator: str) -> None:
    o, _, low, c = BARS[100]
    bars = [*BARS[:100], (o, 6.0 * c, low, 6.0 * c), *BARS[101:]]
    ours, expected = stream(estimator, bars, 21), batch(estimator, bars, 21)
    np.testing.assert_allclose(ours, expected, rtol=1e-12)
    untouched = stream(estimator, BARS, 21)
    np.testing.assert_allclose(ours[122:], untouched[122:], rtol=1e-12)
    assert estimator == "rogers_satchell" or ours[105] > 2.0 * untouched[105]


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_flat_prices_after_a_spike_give_exactly_zero_again(estimator: str) -> None:
    bars = [(3.7, 3.7, 3.7, 3.7)] * 60
    bars[10] = (3.7, 22.2, 3.7, 22.2)
    assert stream(estimator, bars, 5)[17:].tolist() == [0.0] * 43


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_impossible_bars_are_counted_and_change_nothing(estimator: str) -> None:
    every: Bar = (math.nan, math.nan, math.nan, math.nan)
    plain, disturbed = Rolling(estimator, 10), Rolling(estimator, 10)
    for bar in BARS[:60]:
        assert math.isnan(disturbed.push(*every))
        a, b = plain.push(*bar), disturbed.push(*bar)
        assert a == b or (math.isnan(a) and math.isnan(b))
    assert (plain.rejected, disturbed.rejected) == (0, 60)


@pytest.mark.parametrize(
    ("bar", "refusing"),
    [
        ((100.0, 99.0, 98.0, 98.5), "garman_klass yang_zhang rogers_satchell"),
        ((100.0, 101.0, 99.5, 99.0), "garman_klass yang_zhang rogers_satchell"),
        ((100.0, 99.0, 101.0, 100.0), "garman_klass parkinson"),
        ((math.nan, 101.0, 99.0, 100.0), "garman_klass_yang_zhang"),
        ((100.0, math.inf, 99.0, 100.0), "parkinson rogers_satchell"),
        ((100.0, 101.0, 0.0, 100.0), "parkinson yang_zhang"),
        ((100.0, 101.0, 99.0, -1.0), "close_to_close hodges_tompkins"),
    ],
)
def test_a_bar_is_refused_for_the_fields_that_the_estimator_needs(bar: Bar, refusing: str) -> None:
    for estimator in refusing.split():
        rolling = Rolling(estimator, 5)
        assert math.isnan(rolling.push(*bar))
        assert rolling.rejected == 1, estimator


def test_fields_that_an_estimator_does_not_use_may_be_missing() -> None:
    nan = math.nan
    only_closes = [(nan, nan, nan, bar[3]) for bar in BARS]
    only_ranges = [(nan, bar[1], bar[2], nan) for bar in BARS]
    for estimator, bars in (
        ("close_to_close", only_closes),
        ("hodges_tompkins", only_closes),
        ("parkinson", only_ranges),
    ):
        np.testing.assert_array_equal(stream(estimator, bars, 10), stream(estimator, BARS, 10))


@pytest.mark.parametrize("estimator", ESTIMATORS)
@given(
    bars=st.lists(
        st.one_of(
            st.tuples(*[st.floats(width=64)] * 4),
            st.tuples(
                *[st.floats(min_value=5e-324, allow_nan=False, allow_infinity=False)] * 4
            ).map(lambda b: (sorted(b)[1], max(b), min(b), sorted(b)[2])),
        ),
        max_size=12,
    ),
    window=st.integers(2, 4),
)
@settings(max_examples=30)
def test_D20_arbitrary_bars_never_raise_and_equal_batch(
    estimator: str, bars: list[Bar], window: int
) -> None:
    ours, expected = stream(estimator, bars, window), batch(estimator, bars, window)
    assert (np.isnan(ours) | (np.isfinite(ours) & (ours >= 0.0))).all()
    assert np.isnan(ours).tolist() == np.isnan(expected).tolist()
    np.testing.assert_allclose(ours, expected, rtol=1e-9, atol=1e-6)


def test_numbers_of_other_types_give_the_same_floats() -> None:
    for estimator in ESTIMATORS:
        expected = stream(estimator, [(4, 8, 2, 6), (6, 9, 3, 5)] * 6, 4)
        rolling = Rolling(estimator, 4)
        for row, value in zip(
            np.array([(4, 8, 2, 6), (6, 9, 3, 5)] * 6, float), expected, strict=True
        ):
            got = rolling.push(*row)
            assert type(got) is float
            assert got == value or (math.isnan(got) and math.isnan(value))


def test_absurd_numpy_numbers_do_not_warn() -> None:
    for estimator in ESTIMATORS:
        rolling = Rolling(estimator, 2)
        for price in (5e-324, 1e308, 5e-324, 1e308):
            assert math.isnan(rolling.push(*np.array([price, 1e308, 5e-324, price])))
        assert rolling.rejected == 0


def test_unknown_estimators_and_short_windows_raise() -> None:
    with pytest.raises(ValueError, match="no estimator 'garch'"):
        Rolling("garch", 10)
    with pytest.raises(ValueError, match="too short"):
        Rolling("yang_zhang", 1)
    with pytest.raises(ValueError, match="no estimator"):
        bars_needed("garch", 10)


@pytest.mark.parametrize("window", [2.5, 5.0, None, "a"])
def test_a_window_that_is_no_whole_number_is_refused(window: object) -> None:
    with pytest.raises(ValueError, match="whole number"):
        Rolling("yang_zhang", window)  # type: ignore[arg-type] # the refusal is what is tested
    assert Rolling("yang_zhang", np.int8(100)).window == 100
