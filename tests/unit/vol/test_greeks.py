"""Greeks against mpmath, QuantLib and finite differences of the price."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest
import QuantLib
from hypothesis import given
from hypothesis import strategies as st

from engine.model.volatility import Greeks
from engine.vol.black import greeks, price

MINUTE = 1.0 / 525_600.0
NAMES = ("delta", "gamma", "vega", "theta")
ANY = st.one_of(
    st.floats(width=64),
    st.floats(min_value=1e-3, max_value=1e3),
    st.sampled_from([0.0, -0.0, 1.0, 100.0, math.nan, math.inf, -math.inf, 5e-324, 1.7e308]),
)


def exact(
    is_call: bool, forward: float, strike: float, years: float, sigma: float, discount: float
) -> dict[str, float]:
    """The four greeks by differentiating the price at 60 digits."""
    with mpmath.workdps(60):
        f, k, t, v, d = (mpmath.mpf(a) for a in (forward, strike, years, sigma, discount))
        rate = -mpmath.log(d) / t
        sign = 1 if is_call else -1

        def normal(z: mpmath.mpf) -> mpmath.mpf:
            return mpmath.erfc(-z / mpmath.sqrt(2)) / 2

        def value(f: mpmath.mpf, v: mpmath.mpf, t: mpmath.mpf) -> mpmath.mpf:
            s = v * mpmath.sqrt(t)
            d1 = mpmath.log(f / k) / s + s / 2
            return mpmath.exp(-rate * t) * sign * (f * normal(sign * d1) - k * normal(sign * d1 - sign * s))  # fmt: skip # noqa: E501

        return {
            "delta": float(mpmath.diff(lambda a: value(a, v, t), f)),
            "gamma": float(mpmath.diff(lambda a: value(a, v, t), f, 2)),
            "vega": float(mpmath.diff(lambda a: value(f, a, t), v)),
            "theta": float(-mpmath.diff(lambda a: value(f, v, a), t)),
        }


@pytest.mark.parametrize("is_call", [True, False])
@pytest.mark.parametrize("z", [-12.0, -5.0, -1.3, 0.0, 1e-7, 0.6, 5.0, 12.0])
@pytest.mark.parametrize(
    ("years", "sigma"), [(MINUTE, 0.4), (30 / 365, 0.16), (1.0, 1.2), (5.0, 2.0)]
)
def test_greeks_are_the_derivatives_of_the_price_at_60_digits(
    is_call: bool, z: float, years: float, sigma: float
) -> None:
    forward, discount = 123.45, 0.93
    strike = forward * math.exp(z * sigma * math.sqrt(years))
    true = exact(is_call, forward, strike, years, sigma, discount)
    got = greeks(is_call, forward, strike, years, sigma, discount)
    for name in NAMES:
        assert float(getattr(got, name)) == pytest.approx(true[name], rel=1e-11, abs=1e-300), name


def test_greeks_agree_with_quantlib() -> None:
    for is_call, kind in ((True, QuantLib.Option.Call), (False, QuantLib.Option.Put)):
        for strike in (70.0, 100.0, 130.0):
            payoff = QuantLib.PlainVanillaPayoff(kind, strike)
            theirs = QuantLib.BlackCalculator(payoff, 100.0, 0.4 * math.sqrt(0.5), 0.97)
            got = greeks(is_call, 100.0, strike, 0.5, 0.4, 0.97)
            assert float(got.delta) == pytest.approx(theirs.deltaForward(), rel=1e-9)
            assert float(got.gamma) == pytest.approx(theirs.gammaForward(), rel=1e-9)
            assert float(got.vega) == pytest.approx(theirs.vega(0.5), rel=1e-9)
            assert float(got.theta) == pytest.approx(theirs.theta(100.0, 0.5), rel=1e-9)


def test_greeks_are_finite_differences_of_our_own_price() -> None:
    strikes, step = np.array([80.0, 100.0, 125.0]), 1e-4

    def at(forward: float = 100.0, years: float = 0.7, sigma: float = 0.35) -> np.ndarray:
        return price(False, forward, strikes, years, sigma, np.exp(-0.04 * years))

    got = greeks(False, 100.0, strikes, 0.7, 0.35, math.exp(-0.028))
    up, down = at(forward=100.0 + step), at(forward=100.0 - step)
    np.testing.assert_allclose(got.delta, (up - down) / (2 * step), rtol=1e-6)
    np.testing.assert_allclose(got.gamma, (up - 2 * at() + down) / step**2, rtol=1e-3)
    vega = (at(sigma=0.35 + step) - at(sigma=0.35 - step)) / (2 * step)
    np.testing.assert_allclose(got.vega, vega, rtol=1e-6)
    theta = -(at(years=0.7 + step) - at(years=0.7 - step)) / (2 * step)
    np.testing.assert_allclose(got.theta, theta, rtol=1e-6)
    assert (got.theta < 0.0).all()


def test_call_and_put_are_tied_by_parity() -> None:
    strikes, discount, years = np.linspace(20.0, 500.0, 49), 0.95, 0.8
    call = greeks(True, 100.0, strikes, years, 0.5, discount)
    put = greeks(False, 100.0, strikes, years, 0.5, discount)
    np.testing.assert_allclose(call.delta - put.delta, discount, rtol=1e-14)
    np.testing.assert_array_equal(call.gamma, put.gamma)
    np.testing.assert_array_equal(call.vega, put.vega)
    rate = -math.log(discount) / years
    np.testing.assert_allclose(
        call.theta - put.theta, rate * discount * (100.0 - strikes), atol=1e-12
    )


def test_without_time_an_option_is_certain_or_worthless() -> None:
    got = greeks(True, 100.0, [90.0, 100.0, 110.0], 0.0, 0.3, 0.9)
    assert got.delta.tolist() == [0.9, 0.45, 0.0]
    assert got.gamma[[0, 2]].tolist() == got.theta[[0, 2]].tolist() == [0.0, 0.0]
    assert got.vega.tolist() == [0.0, 0.0, 0.0]
    assert np.isnan(got.gamma[1])
    assert np.isnan(got.theta[1])
    put = greeks(False, 100.0, [90.0, 100.0, 110.0], 0.0, 0.3, 0.9)
    assert put.delta.tolist() == [0.0, -0.45, -0.9]


def test_without_volatility_only_the_discount_moves_the_price() -> None:
    got = greeks(True, 100.0, [80.0, 100.0, 110.0], 0.5, 0.0, math.exp(-0.02))
    assert got.delta[0] == pytest.approx(math.exp(-0.02))
    assert got.theta[0] == pytest.approx(0.04 * 20.0 * math.exp(-0.02))
    assert got.vega[1] == pytest.approx(math.exp(-0.02) * 100.0 * math.sqrt(0.5 / (2 * math.pi)))
    assert got.vega[[0, 2]].tolist() == [0.0, 0.0]
    assert np.isnan(got.gamma[1])


@pytest.mark.parametrize("bad", [math.nan, math.inf, -1.0])
@pytest.mark.parametrize("position", range(1, 6))
def test_greeks_are_unknown_where_the_price_is(bad: float, position: int) -> None:
    arguments: list[float] = [True, 100.0, 90.0, 0.1, 0.3, 0.99]
    arguments[position] = bad
    assert math.isnan(float(price(*arguments)))
    assert all(math.isnan(float(getattr(greeks(*arguments), name))) for name in NAMES)


@pytest.mark.parametrize(
    "strikes",
    [
        np.empty(0),
        np.array([90.0]),
        np.arange(80, 120),
        np.arange(80.0, 120.0)[::3],
        np.arange(80.0, 120.0).astype(">f8"),
        np.arange(80.0, 120.0).reshape(2, 20).T,
    ],
    ids=["empty", "one", "int", "strided", "big-endian", "transposed"],
)
def test_greeks_of_any_array(strikes: np.ndarray) -> None:
    got = greeks(True, 100.0, strikes, 0.25, 0.3)
    for name in NAMES:
        column = getattr(got, name)
        assert column.shape == strikes.shape
        assert column.dtype == np.float64
        for at in np.ndindex(strikes.shape):
            one = greeks(True, 100.0, float(strikes[at]), 0.25, 0.3)
            assert column[at] == pytest.approx(float(getattr(one, name)), rel=1e-15)


def test_greeks_broadcast_and_refuse_other_shapes() -> None:
    got = greeks([[True], [False]], 100.0, [90.0, 100.0, 110.0], 0.25, 0.3)
    assert got.delta.shape == got.gamma.shape == got.vega.shape == got.theta.shape == (2, 3)
    assert isinstance(got, Greeks)
    with pytest.raises(ValueError, match="broadcast"):
        greeks(True, [1.0, 2.0], [1.0, 2.0, 3.0], 0.25, 0.3)


@given(st.booleans(), ANY, ANY, ANY, ANY, ANY)
def test_D20_greeks_are_finite_or_nan(
    is_call: bool, f: float, k: float, t: float, v: float, d: float
) -> None:
    got = greeks(is_call, f, k, t, v, d)
    for name in NAMES:
        assert not math.isinf(float(getattr(got, name)))
    assert not float(got.vega) < 0.0
    assert not float(got.gamma) < 0.0
    if math.isnan(float(price(is_call, f, k, t, v, d))):
        assert all(math.isnan(float(getattr(got, name))) for name in NAMES)
