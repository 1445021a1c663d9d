"""American options against QuantLib's QdFp engine (Andersen, Lake & Offengenden)."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np
import pytest
import QuantLib
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.reason import Reason
from engine.vol import black
from engine.vol.american import american_price, implied_vol_american

TODAY = QuantLib.Date(2, 1, 2024)
DAYS = QuantLib.Actual365Fixed()
ANY = st.one_of(
    st.floats(width=64),
    st.floats(min_value=1e-3, max_value=1e3),
    st.sampled_from([0.0, -0.0, 1.0, 100.0, math.nan, math.inf, -math.inf, 5e-324, 1.7e308]),
)


def flat_curve(rate: float) -> QuantLib.YieldTermStructureHandle:
    return QuantLib.YieldTermStructureHandle(QuantLib.FlatForward(TODAY, rate, DAYS))


def quantlib_price(
    is_call: bool, spot: float, strike: float, days: int, sigma: float, rate: float, dividend: float
) -> float:
    QuantLib.Settings.instance().evaluationDate = TODAY
    kind = QuantLib.Option.Call if is_call else QuantLib.Option.Put
    option = QuantLib.VanillaOption(
        QuantLib.PlainVanillaPayoff(kind, strike), QuantLib.AmericanExercise(TODAY, TODAY + days)
    )
    vol = QuantLib.BlackConstantVol(TODAY, QuantLib.NullCalendar(), sigma, DAYS)
    process = QuantLib.BlackScholesMertonProcess(
        QuantLib.QuoteHandle(QuantLib.SimpleQuote(spot)),
        flat_curve(dividend), flat_curve(rate), QuantLib.BlackVolTermStructureHandle(vol),
    )  # fmt: skip
    precise = QuantLib.QdFpAmericanEngine.highPrecisionScheme()
    option.setPricingEngine(QuantLib.QdFpAmericanEngine(process, precise))
    return float(option.NPV())


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Options struck at 100 with QuantLib's price, and their vega."""

    call: np.ndarray
    spot: np.ndarray
    years: np.ndarray
    sigma: np.ndarray
    rate: np.ndarray
    dividend: np.ndarray
    price: np.ndarray
    vega: np.ndarray

    @property
    def time_value(self) -> np.ndarray:
        """Above immediate exercise."""
        return self.price - np.maximum(np.where(self.call, 1, -1) * (self.spot - 100.0), 0.0)


@pytest.fixture(scope="module")
def grid() -> Grid:
    rows = list(
        itertools.product(
            (True, False),
            (80.0, 97.0, 105.0, 120.0),
            (7, 91, 730),
            (0.1, 0.6),
            (0.01, 0.06),
            (0.0, 0.02, 0.05),
        )
    )
    price = np.array([quantlib_price(c, s, 100.0, d, v, r, q) for c, s, d, v, r, q in rows])
    call, spot, days, sigma, rate, dividend = (np.array(a) for a in zip(*rows, strict=True))
    years = days / 365.0
    up, down = (
        american_price(call, spot, 100.0, years, sigma + by, rate, dividend) for by in (0.01, -0.01)
    )
    return Grid(call, spot, years, sigma, rate, dividend, price, (up - down) / 0.02)


def test_american_prices_agree_with_quantlib(grid: Grid) -> None:
    got = american_price(
        grid.call, grid.spot, 100.0, grid.years, grid.sigma, grid.rate, grid.dividend
    )
    np.testing.assert_allclose(got, grid.price, rtol=0.0, atol=4e-4)


def test_american_volatility_is_within_two_hundredths_of_a_point_of_quantlib(grid: Grid) -> None:
    sigma, reason = implied_vol_american(
        grid.price, grid.call, grid.spot, 100.0, grid.years, grid.rate, grid.dividend
    )
    telling = (grid.time_value > 1e-4) & (grid.vega > 1e-2)
    assert telling.sum() > 200
    assert (reason[telling] == Reason.OK).all()
    assert np.abs(sigma - grid.sigma)[telling].max() < 2e-4
    exercised = np.isclose(grid.time_value, 0.0, atol=1e-9) & (grid.price > 1.0)
    exercised &= np.where(grid.call, grid.dividend, grid.rate) > 0.0
    assert exercised.sum() > 10
    assert set(reason[exercised].tolist()) <= {Reason.NO_TIME_VALUE, Reason.BELOW_INTRINSIC}


def test_european_volatility_of_the_same_prices_is_too_high(grid: Grid) -> None:
    """What ignoring early exercise would do: the reason for this solver."""
    forward = grid.spot * np.exp((grid.rate - grid.dividend) * grid.years)
    discount = np.exp(-grid.rate * grid.years)
    sigma, _ = black.implied_vol(grid.price, grid.call, forward, 100.0, grid.years, discount)
    telling = (grid.time_value > 0.05) & (grid.vega > 1.0)
    assert np.nanmax(np.abs(sigma - grid.sigma)[telling]) > 0.02


@pytest.mark.parametrize(
    ("is_call", "rate", "dividend"),
    [(True, 0.05, 0.0), (True, 0.0, 0.0), (False, 0.0, 0.0), (False, 0.0, 0.04),
     (False, -0.01, 0.02), (False, -0.01, -0.01), (True, 0.03, -0.02)],
)  # fmt: skip
def test_without_a_gain_from_exercise_it_is_the_european_option_exactly(
    is_call: bool, rate: float, dividend: float
) -> None:
    spot, years = np.linspace(80.0, 120.0, 9), 0.7
    forward, discount = spot * np.exp((rate - dividend) * years), np.exp(-rate * years)
    value = american_price(is_call, spot, 100.0, years, 0.4, rate, dividend)
    np.testing.assert_array_equal(value, black.price(is_call, forward, 100.0, years, 0.4, discount))
    got = black.implied_vol_american(value, is_call, spot, 100.0, years, rate, dividend)
    want = black.implied_vol(value, is_call, forward, 100.0, years, discount)
    np.testing.assert_array_equal(got[0], want[0])
    np.testing.assert_array_equal(got[1], want[1])
    assert (got[1] == Reason.OK).all()


def test_negative_dividends_and_rates_agree_with_quantlib() -> None:
    for is_call, rate, dividend in ((False, 0.05, -0.02), (True, -0.02, 0.03)):
        for spot in (90.0, 100.0, 115.0):
            want = quantlib_price(is_call, spot, 100.0, 365, 0.3, rate, dividend)
            got = american_price(is_call, spot, 100.0, 1.0, 0.3, rate, dividend)
            assert float(got) == pytest.approx(want, abs=4e-4)


def test_exercise_between_two_boundaries_is_not_solved() -> None:
    sigma, reason = implied_vol_american(8.0, False, 100.0, 100.0, 1.0, -0.01, -0.03)
    assert reason == Reason.NOT_APPLICABLE
    assert math.isnan(float(sigma))
    assert math.isnan(float(american_price(False, 100.0, 100.0, 1.0, 0.2, -0.01, -0.03)))


def test_prices_and_volatilities_are_inverse() -> None:
    random = np.random.default_rng(3)
    count = 600
    call, spot = random.random(count) < 0.5, random.uniform(80.0, 120.0, count)
    years, sigma = random.uniform(7, 730, count) / 365, random.uniform(0.1, 1.2, count)
    rate, dividend = random.uniform(0.0, 0.06, count), random.uniform(0.0, 0.05, count)
    value = american_price(call, spot, 100.0, years, sigma, rate, dividend)
    got, reason = implied_vol_american(value, call, spot, 100.0, years, rate, dividend)
    solved = reason == Reason.OK
    assert solved.sum() > 0.95 * count
    again = american_price(call, spot, 100.0, years, got, rate, dividend)
    np.testing.assert_allclose(again[solved], value[solved], atol=1e-3)
    telling = solved & (value - np.maximum(np.where(call, 1, -1) * (spot - 100.0), 0.0) > 0.01)
    assert np.abs(got - sigma)[telling].max() < 2e-4


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((20.0, False, 80.0, 100.0, 0.5, 0.05), Reason.NO_TIME_VALUE),
        ((20.0 + 1e-9, False, 80.0, 100.0, 0.5, 0.05), Reason.NO_TIME_VALUE),
        ((19.9, False, 80.0, 100.0, 0.5, 0.05), Reason.BELOW_INTRINSIC),
        ((20.0, True, 120.0, 100.0, 0.5, 0.01, 0.06), Reason.NO_TIME_VALUE),
        ((19.0, True, 120.0, 100.0, 0.5, 0.01, 0.06), Reason.BELOW_INTRINSIC),
        ((0.0, False, 120.0, 100.0, 0.5, 0.05), Reason.NO_TIME_VALUE),
        ((-1.0, False, 120.0, 100.0, 0.5, 0.05), Reason.BELOW_INTRINSIC),
        ((100.0, False, 80.0, 100.0, 0.5, 0.05), Reason.ABOVE_MAXIMUM),
        ((120.0, True, 120.0, 100.0, 0.5, 0.01, 0.06), Reason.ABOVE_MAXIMUM),
        ((99.999999, False, 80.0, 100.0, 0.5, 0.05), Reason.ABOVE_MAXIMUM),
        ((5.0, False, 100.0, 100.0, 0.0, 0.05), Reason.EXPIRED),
        ((5.0, False, 100.0, 100.0, -0.1, 0.05), Reason.EXPIRED),
        ((math.nan, False, 100.0, 100.0, 0.5, 0.05), Reason.NOT_A_NUMBER),
        ((5.0, False, 100.0, 100.0, 0.5, math.nan), Reason.NOT_A_NUMBER),
        ((5.0, False, 100.0, 100.0, 0.5, 0.05, math.inf), Reason.NOT_A_NUMBER),
        ((5.0, False, 0.0, 100.0, 0.5, 0.05), Reason.NOT_A_NUMBER),
        ((5.0, False, 100.0, -1.0, 0.5, 0.05), Reason.NOT_A_NUMBER),
    ],
)
def test_what_has_no_volatility_says_why(
    arguments: tuple[float, bool, float, float, float, float], reason: Reason
) -> None:
    sigma, code = implied_vol_american(*arguments)
    assert Reason(int(code)) is reason
    assert code.dtype == np.uint8
    assert math.isnan(float(sigma))


def test_price_worth_waiting_for_but_below_it_is_below_intrinsic() -> None:
    """q > r: a put deep in the money is worth more at expiry than today."""
    late = 100.0 * math.exp(-0.01) - 60.0 * math.exp(-0.08)
    assert late > 40.0
    _, reason = implied_vol_american(late - 0.5, False, 60.0, 100.0, 1.0, 0.01, 0.08)
    assert reason == Reason.BELOW_INTRINSIC
    assert float(american_price(False, 60.0, 100.0, 1.0, 0.01, 0.01, 0.08)) >= late


@pytest.mark.parametrize(
    "spot",
    [
        np.empty(0),
        np.array([98.0]),
        np.arange(90, 110),
        np.arange(90.0, 110.0)[::3],
        np.arange(90.0, 110.0).astype(">f8"),
        np.arange(90.0, 110.0).reshape(2, 10).T,
    ],
    ids=["empty", "one", "int", "strided", "big-endian", "transposed"],
)
def test_any_array(spot: np.ndarray) -> None:
    value = american_price(False, spot, 100.0, 0.5, 0.3, 0.04, 0.01)
    sigma, reason = implied_vol_american(value, False, spot, 100.0, 0.5, 0.04, 0.01)
    assert value.shape == sigma.shape == reason.shape == spot.shape
    np.testing.assert_allclose(sigma, 0.3, atol=1e-5)
    for at in np.ndindex(spot.shape):
        one = american_price(False, float(spot[at]), 100.0, 0.5, 0.3, 0.04, 0.01)
        assert value[at] == pytest.approx(float(one), rel=1e-9)


def test_scalars_broadcast_and_other_shapes_are_refused() -> None:
    sides = np.array([[True], [False]])
    value = american_price(sides, 100.0, [90.0, 100.0, 110.0], 0.5, 0.3, 0.04, 0.02)
    assert value.shape == (2, 3)
    assert american_price(True, 100.0, 100.0, 0.5, 0.3, 0.04).shape == ()
    with pytest.raises(ValueError, match="broadcast"):
        american_price(True, [1.0, 2.0], [1.0, 2.0, 3.0], 0.5, 0.3, 0.04)
    with pytest.raises(ValueError, match="broadcast"):
        implied_vol_american([1.0, 2.0], True, [1.0, 2.0, 3.0], 100.0, 0.5, 0.04)


def test_block_borders_do_not_show() -> None:
    spot = np.linspace(85.0, 120.0, 1100)
    whole = american_price(False, spot, 100.0, 0.5, 0.3, 0.04, 0.01)
    part = american_price(False, spot[510:515], 100.0, 0.5, 0.3, 0.04, 0.01)
    np.testing.assert_allclose(whole[510:515], part, rtol=1e-12)


def test_price_at_the_edges() -> None:
    assert american_price(False, 80.0, 100.0, 0.0, 0.3, 0.05) == 20.0
    assert american_price(False, 80.0, 100.0, 1.0, 0.0, 0.05) == 20.0
    assert american_price(True, 120.0, 100.0, 1.0, 0.0, 0.02, 0.08) == pytest.approx(20.0)
    assert american_price(False, 60.0, 100.0, 1.0, 0.2, 0.05) == pytest.approx(40.0)
    for bad in (math.nan, -1.0, math.inf):
        assert math.isnan(float(american_price(False, 100.0, 90.0, 0.1, bad, 0.05)))


def test_american_is_worth_at_least_exercise_and_the_european_option(grid: Grid) -> None:
    got = american_price(
        grid.call, grid.spot, 100.0, grid.years, grid.sigma, grid.rate, grid.dividend
    )
    forward = grid.spot * np.exp((grid.rate - grid.dividend) * grid.years)
    european = black.price(
        grid.call, forward, 100.0, grid.years, grid.sigma, np.exp(-grid.rate * grid.years)
    )
    assert (got >= european).all()
    assert (got >= np.where(grid.call, 1, -1) * (grid.spot - 100.0)).all()


@settings(max_examples=60)
@given(st.lists(st.tuples(ANY, st.booleans(), ANY, ANY, ANY, ANY, ANY), max_size=12))
def test_D20_american_options(
    rows: list[tuple[float, bool, float, float, float, float, float]],
) -> None:
    table = np.array([(a, *rest) for a, _, *rest in rows], dtype=float).reshape(-1, 6).T
    call = np.array([row[1] for row in rows], dtype=bool)
    value, *others = table
    sigma, reason = implied_vol_american(value, call, *others)
    assert (np.isnan(sigma) | (np.isfinite(sigma) & (sigma >= 0.0))).all()
    assert np.isnan(sigma).tolist() == (reason != Reason.OK).tolist()
    spot, strike, years, rate, dividend = others
    price = american_price(call, spot, strike, years, value, rate, dividend)
    assert (np.isnan(price) | (np.isfinite(price) & (price >= 0.0))).all()


@settings(max_examples=60)
@given(
    st.booleans(),
    st.floats(min_value=0.5, max_value=2.0),
    st.floats(min_value=1e-4, max_value=3.0),
    st.floats(min_value=0.02, max_value=3.0),
    st.floats(min_value=0.0, max_value=0.15),
    st.floats(min_value=0.0, max_value=0.15),
)
def test_D20_american_price_of_the_volatility_is_the_price(
    is_call: bool, moneyness: float, years: float, sigma: float, rate: float, dividend: float
) -> None:
    value = american_price(is_call, moneyness * 100, 100.0, years, sigma, rate, dividend)
    got, reason = implied_vol_american(
        value, is_call, moneyness * 100, 100.0, years, rate, dividend
    )
    if reason == Reason.OK:
        again = american_price(is_call, moneyness * 100, 100.0, years, got, rate, dividend)
        assert float(again) == pytest.approx(float(value), abs=3e-3)
    else:
        assert reason in (Reason.NO_TIME_VALUE, Reason.BELOW_INTRINSIC, Reason.ABOVE_MAXIMUM)


@pytest.mark.parametrize("rate", [0.0, 0.05, 0.2])
@pytest.mark.parametrize("dividend", [0.0, 0.03])
@pytest.mark.parametrize("above", [1.0, 1.0 + 1e-12, 1.5])
def test_a_price_at_the_maximum_has_no_volatility(
    rate: float, dividend: float, above: float
) -> None:
    strikes = np.array([70.0, 100.0, 143.7])
    for is_call, most in ((True, np.full(3, 100.0)), (False, strikes)):
        for years in (0.1, 1.0, 3.0):
            sigma, reason = implied_vol_american(
                most * above, is_call, 100.0, strikes, years, rate, dividend
            )
            assert (reason == Reason.ABOVE_MAXIMUM).all()
            assert np.isnan(sigma).all()


def test_below_zero_rates_a_put_may_be_worth_more_than_its_strike() -> None:
    price = american_price(False, 100.0, 100.0, 1.0, 8.0, -0.05, 0.0)
    assert price > 100.0
    sigma, reason = implied_vol_american(price, False, 100.0, 100.0, 1.0, -0.05, 0.0)
    assert reason == Reason.OK
    assert sigma == pytest.approx(8.0, rel=1e-6)


def test_a_side_that_is_not_a_number_is_neither_call_nor_put() -> None:
    side = np.array([math.nan, 1.0, 0.0])
    price = american_price(side, 100.0, 100.0, 1.0, 0.3, 0.05, 0.02)
    assert np.isnan(price).tolist() == [True, False, False]
    assert price[1] != price[2]
    sigma, reason = implied_vol_american(10.0, side, 100.0, 100.0, 1.0, 0.05, 0.02)
    assert reason.tolist() == [Reason.NOT_A_NUMBER, Reason.OK, Reason.OK]
    assert np.isnan(sigma).tolist() == [True, False, False]
