"""Realized volatility against TTR, popular errors, constant prices and bad bars."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.vol.realized import (
    bars_needed,
    close_to_close,
    garman_klass,
    garman_klass_yang_zhang,
    hodges_tompkins,
    parkinson,
    rogers_satchell,
    yang_zhang,
)
from tests.unit.vol.oracles import columns

if TYPE_CHECKING:
    from collections.abc import Callable

TTR = columns("ttr-n10.csv")
OPEN, HIGH, LOW, CLOSE = (TTR[key] for key in ("Open", "High", "Low", "Close"))


ALL: dict[str, Callable[..., np.ndarray]] = {
    "close_to_close": lambda o, h, low, c, n: close_to_close(c, n),
    "parkinson": lambda o, h, low, c, n: parkinson(h, low, n),
    "garman_klass": garman_klass,
    "garman_klass_yang_zhang": garman_klass_yang_zhang,
    "rogers_satchell": rogers_satchell,
    "yang_zhang": yang_zhang,
    "hodges_tompkins": lambda o, h, low, c, n: hodges_tompkins(c, n),
}
BARS = (OPEN, HIGH, LOW, CLOSE)


@pytest.mark.parametrize(
    ("ours", "key"),
    [
        (close_to_close(CLOSE, 9), "close_n10"),
        (close_to_close(CLOSE, 9, demean=False) * math.sqrt(9 / 8), "close_mean0_n10"),
        (parkinson(HIGH, LOW, 10), "parkinson_n10"),
        (garman_klass(OPEN, HIGH, LOW, CLOSE, 10), "garman.klass_n10"),
        (rogers_satchell(OPEN, HIGH, LOW, CLOSE, 10), "rogers.satchell_n10"),
        (garman_klass_yang_zhang(OPEN, HIGH, LOW, CLOSE, 10), "gk.yz_n10"),
        (yang_zhang(OPEN, HIGH, LOW, CLOSE, 10), "yang.zhang_n10"),
    ],
)
def test_estimators_equal_ttr(ours: np.ndarray, key: str) -> None:
    theirs = TTR[key]
    assert np.isnan(ours).tolist() == np.isnan(theirs).tolist()
    np.testing.assert_allclose(ours, theirs, rtol=1e-12)


def written_out(days: slice) -> float:
    """Yang-Zhang of one window by the formula, without any running figure."""
    n = days.stop - days.start
    before = slice(days.start - 1, days.stop - 1)
    k = 0.34 / (1.34 + (n + 1) / (n - 1))
    overnight, day = np.log(OPEN[days] / CLOSE[before]), np.log(CLOSE[days] / OPEN[days])
    up, down = np.log(HIGH[days] / OPEN[days]), np.log(LOW[days] / OPEN[days])
    satchell = np.mean(up * (up - day) + down * (down - day))
    variance = overnight.var(ddof=1) + k * day.var(ddof=1) + (1 - k) * satchell
    return math.sqrt(252 * float(variance))


def test_yang_zhang_equals_the_formula_written_out() -> None:
    ours = yang_zhang(OPEN, HIGH, LOW, CLOSE, 21)
    for end in (22, 100, 249):
        expected = written_out(slice(end - 20, end + 1))
        assert ours[end] == pytest.approx(expected, rel=1e-12)


def test_windows_of_a_long_series_equal_single_windows() -> None:
    random = np.random.default_rng(2)
    close = 100 * np.exp(np.cumsum(random.normal(0, 0.02, 300_000)))
    whole = close_to_close(close, 7)
    for end in (7, 131_071, 131_072, 131_080, 262_145, 299_999):
        alone = np.diff(np.log(close[end - 7 : end + 1])).std(ddof=1) * math.sqrt(252)
        assert whole[end] == pytest.approx(alone, rel=1e-11)


def test_crypto_annualised_with_365_days_reads_a_fifth_higher() -> None:
    ratio = close_to_close(CLOSE, 30, 365.0)[-1] / close_to_close(CLOSE, 30)[-1]
    assert ratio == pytest.approx(1.2035, abs=5e-5)


def test_D16_constant_price_gives_exactly_zero() -> None:
    flat = np.full(40, 3.7)
    for sigma in (
        close_to_close(flat, 20),
        close_to_close(flat, 20, demean=False),
        yang_zhang(flat, flat, flat, flat, 20),
        parkinson(flat, flat, 20),
        garman_klass(flat, flat, flat, flat, 20),
        garman_klass_yang_zhang(flat, flat, flat, flat, 20),
        rogers_satchell(flat, flat, flat, flat, 20),
        hodges_tompkins(flat, 20),
    ):
        assert np.isnan(sigma[:19]).all()
        assert sigma[20:].tolist() == [0.0] * 20


def test_a_bad_tick_is_forgotten_once_it_has_left_the_window() -> None:
    flat = np.full(60, 100.0)
    flat[10] = 600.0
    sigma = close_to_close(flat, 5)
    assert sigma[10] > 1.0
    assert sigma[16:].tolist() == [0.0] * 44


@pytest.mark.parametrize("window", [2, 5, 21])
def test_D17_no_value_before_the_window_is_full(window: int) -> None:
    for name, estimate in ALL.items():
        sigma, needed = estimate(*BARS, window), bars_needed(name, window)
        assert np.isnan(sigma[: needed - 1]).all(), name
        first = needed - 1 + (name == "hodges_tompkins" and window == 2)
        assert np.isfinite(sigma[first:]).all(), name


def test_D17_too_few_bars_give_nothing() -> None:
    assert np.isnan(yang_zhang(OPEN[:20], HIGH[:20], LOW[:20], CLOSE[:20], 21)).all()
    assert np.isnan(close_to_close(CLOSE[:21], 21)).all()
    assert close_to_close([], 21).shape == (0,)


@pytest.mark.parametrize(
    ("field", "value"),
    [("o", math.nan), ("h", math.inf), ("l", 0.0), ("c", -1.0), ("h", 0.01), ("l", 99.0)],
)
def test_impossible_bars_are_taken_out_and_stay_empty(field: str, value: float) -> None:
    bars = {"o": OPEN.copy(), "h": HIGH.copy(), "l": LOW.copy(), "c": CLOSE.copy()}
    bars[field][50] = value
    sigma = yang_zhang(bars["o"], bars["h"], bars["l"], bars["c"], 10)
    rest = [np.delete(a, 50) for a in (OPEN, HIGH, LOW, CLOSE)]
    expected = yang_zhang(rest[0], rest[1], rest[2], rest[3], 10)
    assert math.isnan(sigma[50])
    np.testing.assert_array_equal(np.delete(sigma, 50), expected)


def test_wrong_shapes_and_windows_raise() -> None:
    with pytest.raises(ValueError, match="equal length"):
        yang_zhang(OPEN, HIGH, LOW, CLOSE[:-1], 10)
    with pytest.raises(ValueError, match="one-dimensional"):
        close_to_close(np.ones((3, 3)), 2)
    with pytest.raises(ValueError, match="too short"):
        close_to_close(CLOSE, 1)


def test_yang_zhang_makes_none_of_the_popular_errors() -> None:
    n, days, before = 30, slice(-30, None), slice(-31, -1)
    overnight = np.log(OPEN[days] / CLOSE[before]) + 0.01
    lifted = OPEN.copy()
    for i in range(-30, 0):
        lifted[i] = CLOSE[i - 1] * math.exp(overnight[i])
    high, low = np.maximum(HIGH, lifted), np.minimum(LOW, lifted)
    day = np.log(CLOSE[days] / lifted[days])
    up, down = np.log(high[days] / lifted[days]), np.log(low[days] / lifted[days])
    satchell = np.mean(up * (up - day) + down * (down - day))

    def sigma(night: float, open_close: float, denominator: float) -> float:
        k = 0.34 / (denominator + (n + 1) / (n - 1))
        return math.sqrt(252 * (night + k * open_close + (1 - k) * float(satchell)))

    night, open_close = float(overnight.var(ddof=1)), float(day.var(ddof=1))
    close_close = float(np.log(CLOSE[days] / CLOSE[before]).var(ddof=1))
    ours = yang_zhang(lifted, high, low, CLOSE, n)[-1]
    assert ours == pytest.approx(sigma(night, open_close, 1.34), rel=1e-12)
    for wrong in (
        sigma(night, open_close, 1.0),
        sigma(float(np.mean(overnight**2)) * n / (n - 1), open_close, 1.34),
        sigma(night, close_close, 1.34),
        sigma(float(overnight.var()), float(day.var()), 1.34),
    ):
        assert abs(ours - wrong) > 1e-5 * ours


def test_hodges_tompkins_divides_the_variance_by_its_overlap_bias() -> None:
    h = 10
    sigma, plain = hodges_tompkins(CLOSE, h), close_to_close(CLOSE, h)
    for at in (10, 11, 30, 249):
        n = at - h + 1
        factor = 1 / (1 - h / n + (h * h - 1) / (3 * n * n))
        assert sigma[at] == pytest.approx(plain[at] * math.sqrt(factor), rel=1e-12)
    assert sigma[249] / plain[249] == pytest.approx(1.0, abs=0.03)


@given(st.integers(0, 250), st.integers(2, 40))
def test_later_bars_never_change_earlier_figures(length: int, window: int) -> None:
    for name, estimate in ALL.items():
        whole = estimate(*BARS, window)[:length]
        alone = estimate(*(field[:length] for field in BARS), window)
        np.testing.assert_allclose(alone, whole, rtol=1e-13, err_msg=name)


def test_hodges_tompkins_counts_the_windows_across_the_parts_of_a_long_series() -> None:
    random = np.random.default_rng(4)
    close = 100 * np.exp(np.cumsum(random.normal(0, 0.02, 140_000)))
    at, h = 139_000, 1000
    n = at - h + 1
    plain = np.diff(np.log(close[at - h : at + 1])).std(ddof=1) * math.sqrt(252)
    factor = 1 / (1 - h / n + (h * h - 1) / (3 * n * n))
    assert hodges_tompkins(close, h)[at] == pytest.approx(plain * math.sqrt(factor), rel=1e-11)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("window", [2, 10])
def test_any_length_gives_an_array_as_long(name: str, window: int) -> None:
    for length in (0, 1, window - 1, window, window + 1):
        sigma = ALL[name](*(field[:length] for field in BARS), window)
        assert sigma.shape == (length,)
        assert sigma.dtype == np.float64
        known = max(length - bars_needed(name, window) + 1, 0)
        known -= name == "hodges_tompkins" and window == 2 and known > 0
        assert np.isfinite(sigma).sum() == known


@pytest.mark.parametrize("name", ALL)
def test_the_memory_behind_an_array_does_not_matter(name: str) -> None:
    cents = [np.round(field * 1000.0) for field in BARS]
    expected = ALL[name](*cents, 10)
    spread = np.full((4, 2 * len(CLOSE)), -1.0)
    spread[:, ::2] = cents
    backwards = [field[::-1].copy()[::-1] for field in cents]
    for variant in (
        list(spread[:, ::2]),
        backwards,
        [field.astype(np.int64) for field in cents],
        [field.astype(">f8") for field in cents],
        [field.astype(">i4") for field in cents],
        [field.astype(np.float32) for field in cents],
        [field.tolist() for field in cents],
    ):
        np.testing.assert_array_equal(ALL[name](*variant, 10), expected)


def test_input_arrays_are_left_as_they_were() -> None:
    copies = [field.copy() for field in BARS]
    for estimate in ALL.values():
        estimate(*copies, 10)
    for copy, field in zip(copies, BARS, strict=True):
        np.testing.assert_array_equal(copy, field)


ANY = st.one_of(
    st.floats(width=64),
    st.floats(min_value=1e-3, max_value=1e3),
    st.sampled_from([0.0, 1.0, 100.0, math.nan, math.inf, -math.inf, 5e-324, 1.7e308]),
)


@given(st.lists(st.tuples(ANY, ANY, ANY, ANY), max_size=24), st.integers(2, 6))
def test_D20_arbitrary_floats(rows: list[tuple[float, ...]], window: int) -> None:
    fields = np.array(rows, dtype=float).reshape(-1, 4).T
    for name, estimate in ALL.items():
        sigma = estimate(*fields, window)
        assert sigma.shape == (len(rows),), name
        assert (np.isnan(sigma) | (np.isfinite(sigma) & (sigma >= 0.0))).all(), name


@pytest.mark.parametrize("name", ALL)
def test_every_estimator_refuses_wrong_shapes_and_windows(name: str) -> None:
    with pytest.raises(ValueError, match="one-dimensional"):
        ALL[name](*(field.reshape(2, -1) for field in BARS), 10)
    with pytest.raises(ValueError, match="too short"):
        ALL[name](*BARS, 0)


@pytest.mark.parametrize("window", [2.5, 5.0, math.nan, None, "a", [5]])
@pytest.mark.parametrize("name", sorted(ALL))
def test_a_window_that_is_no_whole_number_is_refused(name: str, window: object) -> None:
    with pytest.raises(ValueError, match="whole number"):
        ALL[name](*BARS, window)
    with pytest.raises(ValueError, match="whole number"):
        bars_needed(name, window)  # type: ignore[arg-type] # the refusal is what is tested


@pytest.mark.parametrize("name", sorted(ALL))
def test_whole_numbers_of_numpy_are_windows(name: str) -> None:
    many = tuple(np.tile(field, 5) for field in BARS)
    expected = ALL[name](*many, 100)
    for window in (np.int8(100), np.uint16(100), np.int64(100)):
        np.testing.assert_array_equal(ALL[name](*many, window), expected)
