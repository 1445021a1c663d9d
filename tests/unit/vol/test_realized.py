"""Realized volatility against TTR, popular errors, constant prices and bad bars."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.vol.realized import (
    bars_needed,
    close_to_close,
    garman_klass,
    garman_klass_yang_zhang,
    parkinson,
    rogers_satchell,
    yang_zhang,
)
from tests.unit.vol.oracles import columns

TTR = columns("ttr-n10.csv")
OPEN, HIGH, LOW, CLOSE = (TTR[key] for key in ("Open", "High", "Low", "Close"))


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
    for name, sigma in {
        "close_to_close": close_to_close(CLOSE, window),
        "yang_zhang": yang_zhang(OPEN, HIGH, LOW, CLOSE, window),
        "garman_klass_yang_zhang": garman_klass_yang_zhang(OPEN, HIGH, LOW, CLOSE, window),
        "parkinson": parkinson(HIGH, LOW, window),
        "garman_klass": garman_klass(OPEN, HIGH, LOW, CLOSE, window),
        "rogers_satchell": rogers_satchell(OPEN, HIGH, LOW, CLOSE, window),
    }.items():
        needed = bars_needed(name, window)
        assert np.isnan(sigma[: needed - 1]).all(), name
        assert np.isfinite(sigma[needed - 1 :]).all(), name


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
