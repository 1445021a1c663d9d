"""Black prices and implied volatilities against mpmath, QuantLib and Let's Be Rational."""

from __future__ import annotations

import math
from dataclasses import dataclass

import lets_be_rational
import mpmath
import numpy as np
import pytest
import QuantLib
from iv_engine.batch import implied_volatilities
from lbriv.black_core import vectorized_implied_vol_strikes

from engine.model.reason import Reason
from engine.vol.black import greeks, implied_vol, price

MINUTE = 1.0 / 525_600.0
UNIT = 2.0**-53


@dataclass(frozen=True, slots=True)
class Exact:
    """An option with its price to 60 digits, rounded once."""

    is_call: bool
    forward: float
    strike: float
    years: float
    sigma: float
    discount: float
    price: float
    vega: float


def exact(
    is_call: bool, forward: float, strike: float, years: float, sigma: float, discount: float = 1.0
) -> Exact:
    with mpmath.workdps(60):
        f, k, t, v, d = (mpmath.mpf(a) for a in (forward, strike, years, sigma, discount))
        s = v * mpmath.sqrt(t)
        d1 = mpmath.log(f / k) / s + s / 2
        d2 = d1 - s
        sign = 1 if is_call else -1

        def normal(z: mpmath.mpf) -> mpmath.mpf:
            return mpmath.erfc(-z / mpmath.sqrt(2)) / 2

        value = d * sign * (f * normal(sign * d1) - k * normal(sign * d2))
        vega = d * f * mpmath.npdf(d1) * mpmath.sqrt(t)
        return Exact(is_call, forward, strike, years, sigma, discount, float(value), float(vega))


def bound(o: Exact) -> float:
    """Permitted error of CONTRACTS section 5."""
    intrinsic = o.discount * max((o.forward - o.strike) * (1 if o.is_call else -1), 0.0)
    per_x = o.discount * min(o.forward, o.strike)
    rounding = UNIT * (o.price + intrinsic + per_x * abs(math.log(o.forward / o.strike)))
    return 1e-12 * max(1.0, o.sigma) + 4.0 * rounding / o.vega


def solve(options: list[Exact]) -> tuple[np.ndarray, np.ndarray]:
    return implied_vol(
        [o.price for o in options],
        [o.is_call for o in options],
        [o.forward for o in options],
        [o.strike for o in options],
        [o.years for o in options],
        [o.discount for o in options],
    )


def check(options: list[Exact], least: int) -> None:
    """Every solved one within the bound, every refused one without information."""
    sigma, reason = solve(options)
    solved = 0
    for o, got, code in zip(options, sigma.tolist(), reason.tolist(), strict=True):
        if code == Reason.OK:
            assert abs(got - o.sigma) <= bound(o), (o, got)
            solved += 1
        else:
            assert math.isnan(got)
            assert bound(o) > 0.01 * o.sigma, (o, Reason(code))
    assert solved >= least


def grid(
    zs: list[float], sigmas: list[float], years: list[float], discount: float = 1.0
) -> list[Exact]:
    """Calls and puts z standard deviations from a forward of 123.45."""
    made = [
        exact(call, 123.45, 123.45 * math.exp(z * v * math.sqrt(t)), t, v, discount)
        for z in zs
        for v in sigmas
        for t in years
        for call in (True, False)
    ]
    return [o for o in made if o.price > 0.0]


def test_mpmath_near_the_money() -> None:
    zs = [-2.5, -1.0, -0.3, -1e-3, 0.0, 1e-9, 0.2, 0.7, 1.6, 2.5]
    options = grid(zs, [0.01, 0.16, 0.71, 1.9], [1 / 365, 30 / 365, 1.0, 10.0], 0.97)
    check(options, least=len(options) - 20)


def test_mpmath_deep_wings() -> None:
    otm = [
        o
        for o in grid([-35.0, -20.0, -8.0, -5.0, 5.0, 8.0, 20.0, 35.0], [0.1, 0.6], [0.02, 1.0])
        if o.is_call == (o.strike > o.forward)
    ]
    check(otm, least=len(otm))
    assert min(o.price for o in otm) < 1e-200


def test_mpmath_one_minute_and_one_second_before_expiry() -> None:
    zs = [-6.0, -2.0, -0.5, 0.0, 1e-6, 0.5, 2.0, 6.0]
    options = grid(zs, [0.05, 0.4, 2.0], [MINUTE, MINUTE / 60], 0.999999)
    check(options, least=len(options) - 40)


def test_mpmath_near_the_maximum() -> None:
    options = grid([-1.0, 0.0, 1.0], [2.0, 5.0, 8.0], [0.5, 1.0, 2.0])
    check(options, least=len(options) - 6)


def test_mpmath_random_options() -> None:
    random = np.random.default_rng(11)
    options = []
    for _ in range(400):
        forward = math.exp(random.uniform(-2, 10))
        years = math.exp(random.uniform(math.log(MINUTE), math.log(5)))
        sigma = math.exp(random.uniform(math.log(0.005), math.log(6)))
        strike = forward * math.exp(float(np.clip(random.normal() * 3, -8, 8)) * sigma * years**0.5)
        discount = float(random.choice([1.0, math.exp(-0.05 * years)]))
        options.append(exact(bool(random.random() < 0.5), forward, strike, years, sigma, discount))
    check([o for o in options if o.price > 0.0 and o.vega > 0.0], least=350)


def test_price_agrees_with_mpmath_and_quantlib() -> None:
    options = grid(
        [-6.0, -2.0, -0.1, 0.0, 0.4, 3.0, 7.0], [0.02, 0.5, 3.0], [MINUTE, 0.1, 4.0], 0.9
    )
    for o in options:
        got = float(price(o.is_call, o.forward, o.strike, o.years, o.sigma, o.discount))
        assert got == pytest.approx(o.price, rel=1e-12)
        kind = QuantLib.Option.Call if o.is_call else QuantLib.Option.Put
        theirs = QuantLib.blackFormula(
            kind, o.strike, o.forward, o.sigma * math.sqrt(o.years), o.discount
        )
        # QuantLib's own normal distribution is off by up to 1e-9 in the tails (mpmath is not)
        assert got == pytest.approx(theirs, abs=2e-9 * o.forward)


def test_iv_agrees_with_quantlib_and_lets_be_rational() -> None:
    guess = lets_be_rational.implied_volatility_from_a_transformed_rational_guess
    for z in (-3.0, -1.0, 0.0, 0.5, 2.0):
        years, sigma, forward = 0.3, 0.45, 87.0
        strike = forward * math.exp(z * sigma * math.sqrt(years))
        kind = QuantLib.Option.Call if z > 0 else QuantLib.Option.Put
        value = QuantLib.blackFormula(kind, strike, forward, sigma * math.sqrt(years))
        got, reason = implied_vol(value, z > 0, forward, strike, years)
        assert reason == Reason.OK
        deviation = QuantLib.blackFormulaImpliedStdDev(
            kind, strike, forward, value, 1.0, 0.0, 0.1, 1e-14
        )
        assert float(got) == pytest.approx(deviation / math.sqrt(years), abs=1e-9)
        assert float(got) == pytest.approx(sigma, abs=1e-12)
        rational = guess(value, forward, strike, years, 1.0 if z > 0 else -1.0)
        assert float(got) == pytest.approx(rational, abs=1e-9)


@pytest.mark.parametrize("discount", [1.0, 0.9753, 0.5, math.exp(-0.0427 * 30 / 365)])
def test_price_equal_to_intrinsic_value_never_gives_a_volatility(discount: float) -> None:
    random = np.random.default_rng(5)
    forward, strike = random.uniform(50, 150, 4000), random.uniform(50, 150, 4000)
    call = forward > strike
    for value in (
        discount * np.abs(forward - strike),
        np.abs(discount * forward - discount * strike),
        np.where(call, discount * forward - discount * strike, discount * (strike - forward)),
    ):
        sigma, reason = implied_vol(value, call, forward, strike, 30 / 365, discount)
        assert np.isnan(sigma).all()
        assert set(reason.tolist()) <= {Reason.NO_TIME_VALUE, Reason.BELOW_INTRINSIC}
    sigma, reason = implied_vol(
        discount * np.abs(forward - strike), call, forward, strike, 0.1, discount
    )
    assert (reason == Reason.NO_TIME_VALUE).all()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((5.0, True, 110.0, 100.0, 0.1), Reason.BELOW_INTRINSIC),
        ((-1.0, True, 90.0, 100.0, 0.1), Reason.BELOW_INTRINSIC),
        ((0.0, True, 90.0, 100.0, 0.1), Reason.NO_TIME_VALUE),
        ((0.0, False, 100.0, 100.0, 0.1), Reason.NO_TIME_VALUE),
        ((10.0, True, 110.0, 100.0, 0.1), Reason.NO_TIME_VALUE),
        ((90.0, True, 90.0, 100.0, 0.1), Reason.ABOVE_MAXIMUM),
        ((100.0, False, 90.0, 100.0, 0.1), Reason.ABOVE_MAXIMUM),
        ((500.0, True, 90.0, 100.0, 0.1), Reason.ABOVE_MAXIMUM),
        ((5.0, True, 100.0, 100.0, 0.0), Reason.EXPIRED),
        ((5.0, True, 100.0, 100.0, -0.1), Reason.EXPIRED),
        ((math.nan, True, 100.0, 100.0, 0.1), Reason.NOT_A_NUMBER),
        ((5.0, True, math.inf, 100.0, 0.1), Reason.NOT_A_NUMBER),
        ((5.0, True, 100.0, 0.0, 0.1), Reason.NOT_A_NUMBER),
        ((5.0, True, -100.0, 100.0, 0.1), Reason.NOT_A_NUMBER),
        ((5.0, True, 100.0, 100.0, 0.1, 0.0), Reason.NOT_A_NUMBER),
    ],
)
def test_what_has_no_volatility_says_why(
    arguments: tuple[float, bool, float, float, float], reason: Reason
) -> None:
    sigma, code = implied_vol(*arguments)
    assert math.isnan(float(sigma))
    assert Reason(int(code)) is reason
    assert code.dtype == np.uint8


def test_mpmath_smallest_prices() -> None:
    """Prices of 1e-222 and less still hold the volatility to the last digits."""
    years, sigma = 0.5, 0.3
    for z in (31.5, 36.0):
        o = exact(True, 100.0, 100.0 * math.exp(z * sigma * math.sqrt(years)), years, sigma)
        assert 0.0 < o.price < 1e-216
        check([o], least=1)
    assert o.price < 1e-280


@pytest.mark.parametrize("is_call", [True, False])
def test_price_at_the_maximum_never_gives_ten(is_call: bool) -> None:
    forward, discount = 100.0, 0.98
    strikes = np.array([60.0, 100.0, 140.0])
    most = discount * (np.full(3, forward) if is_call else strikes)
    for value in (most, np.nextafter(most, math.inf), 3.0 * most):
        sigma, reason = implied_vol(value, is_call, forward, strikes, 0.25, discount)
        assert np.isnan(sigma).all()
        assert (reason == Reason.ABOVE_MAXIMUM).all()


def test_a_chain_that_defeats_newton_from_one_half_is_solved() -> None:
    """Plain Newton on the price diverges or stalls on part of such a chain; ours on none."""
    strikes, years, true = np.arange(40.0, 220.0, 2.0), 14 / 365, 0.62
    call = strikes >= 100.0
    quotes = price(call, 100.0, strikes, years, true)
    newton = np.full(strikes.shape, 0.5)
    with np.errstate(all="ignore"):
        for _ in range(50):
            vega = greeks(call, 100.0, strikes, years, newton).vega
            error = price(call, 100.0, strikes, years, newton) - quotes
            newton = newton - error / vega
    lost = ~(np.abs(newton - true) < 1e-6)
    assert lost.mean() > 0.05
    sigma, reason = implied_vol(quotes, call, 100.0, strikes, years)
    assert (reason == Reason.OK).all()
    np.testing.assert_allclose(sigma, true, rtol=0.0, atol=1e-12)


def test_compiled_peers_agree() -> None:
    random = np.random.default_rng(2)
    count = 400
    years, sigma = random.uniform(0.02, 2.0, count), random.uniform(0.1, 1.0, count)
    strikes = 100.0 * np.exp(random.uniform(-2, 2, count) * sigma * np.sqrt(years))
    call = strikes > 100.0
    quotes = price(call, 100.0, strikes, years, sigma)
    ours, _ = implied_vol(quotes, call, 100.0, strikes, years)
    for side in (True, False):
        at = call == side
        theirs = implied_volatilities(
            quotes[at], np.full(at.sum(), 100.0), strikes[at], years[at], side, parallel=False
        )
        np.testing.assert_allclose(ours[at], theirs, rtol=0.0, atol=1e-11)
        total = vectorized_implied_vol_strikes(quotes[at], 100.0, strikes[at], 1 if side else -1)
        np.testing.assert_allclose(ours[at], total / np.sqrt(years[at]), rtol=0.0, atol=1e-11)


@pytest.mark.parametrize(
    "strikes",
    [
        np.empty(0),
        np.array([103.0]),
        np.arange(80, 120),
        np.arange(80.0, 120.0)[::3],
        np.arange(80.0, 120.0).astype(">f8"),
        np.arange(80.0, 120.0).reshape(2, 20).T,
    ],
    ids=["empty", "one", "int", "strided", "big-endian", "transposed"],
)
def test_any_array(strikes: np.ndarray) -> None:
    quotes = price(strikes > 100, 100, strikes, 1, 0.3)
    sigma, reason = implied_vol(quotes, strikes > 100, 100, strikes, 1)
    assert quotes.shape == sigma.shape == reason.shape == strikes.shape
    assert sigma.dtype == np.float64
    np.testing.assert_allclose(sigma, 0.3, rtol=0.0, atol=1e-12)


def test_scalars_give_arrays_without_dimension() -> None:
    sigma, reason = implied_vol(5.0, True, 100, 100, 0.5)
    assert sigma.shape == reason.shape == price(True, 100, 100, 1, 0).shape == ()


def test_arguments_are_left_as_they_were() -> None:
    columns = [np.array([5.0, 2.0]), np.array([100.0, 100.0]), np.array([100.0, 110.0])]
    kept = [a.copy() for a in columns]
    implied_vol(columns[0], True, columns[1], columns[2], 0.25)
    assert all((a == b).all() for a, b in zip(columns, kept, strict=True))


def test_just_below_the_maximum_is_solved_not_ten() -> None:
    sigma, reason = implied_vol(99.9999, True, 100.0, 100.0, 1.0)
    assert reason == Reason.OK
    assert float(price(True, 100.0, 100.0, 1.0, sigma)) == pytest.approx(99.9999, abs=1e-10)


def test_a_whole_ordinary_chain_is_solved() -> None:
    strikes = np.arange(60.0, 180.0, 1.0)
    sides = np.array([[True], [False]])
    sigma = 0.45 + 0.2 * np.log(strikes / 110.0) ** 2
    quotes = price(sides, 110.0, strikes, 0.05, sigma)
    out = sides == (strikes >= 110.0)
    got, reason = implied_vol(quotes, sides, 110.0, strikes, 0.05)
    assert (reason[out] == Reason.OK).all()
    np.testing.assert_allclose(got[out], np.broadcast_to(sigma, out.shape)[out], atol=1e-12)


def test_broadcasting_keeps_the_shape_and_empty_is_allowed() -> None:
    sigma, reason = implied_vol(np.full((3, 1), 5.0), True, 100.0, np.full(4, 100.0), 0.1)
    assert sigma.shape == reason.shape == (3, 4)
    empty, codes = implied_vol([], True, 100.0, 100.0, 0.1)
    assert empty.shape == codes.shape == (0,)
    with pytest.raises(ValueError, match="broadcast"):
        implied_vol([1.0, 2.0], True, [1.0, 2.0, 3.0], 100.0, 0.1)


def test_block_borders_do_not_show() -> None:
    count = 20_000
    strikes = np.linspace(50.0, 200.0, count)
    quotes = price(strikes > 100.0, 100.0, strikes, 0.5, 0.4)
    whole, _ = implied_vol(quotes, strikes > 100.0, 100.0, strikes, 0.5)
    pick = slice(8190, 8195)
    part, _ = implied_vol(quotes[pick], strikes[pick] > 100.0, 100.0, strikes[pick], 0.5)
    assert whole[pick].tolist() == part.tolist()


def test_price_at_the_edges() -> None:
    assert price(True, 100.0, 90.0, 0.0, 0.3, 0.5) == 5.0
    assert price(False, 100.0, 90.0, 0.1, 0.0) == 0.0
    assert price(True, 100.0, 100.0, 0.1, 0.0) == 0.0
    assert price(True, 100.0, 90.0, 1.0, 100.0) == pytest.approx(100.0)
    for bad in (math.nan, -1.0, math.inf):
        assert math.isnan(float(price(True, 100.0, 90.0, 0.1, bad)))


@pytest.mark.parametrize("side", [math.nan, None, math.inf])
def test_a_side_that_is_not_a_number_is_neither_call_nor_put(side: float | None) -> None:
    sides = np.array([side, True, False], dtype=object if side is None else np.float64)
    value = price(sides, 100.0, 110.0, 1.0, 0.3)
    assert np.isnan(value).tolist() == [True, False, False]
    assert value[1:].tolist() == price([True, False], 100.0, 110.0, 1.0, 0.3).tolist()
    sigma, reason = implied_vol([5.0, *value[1:]], sides, 100.0, 110.0, 1.0)
    assert reason.tolist() == [Reason.NOT_A_NUMBER, Reason.OK, Reason.OK]
    assert sigma[1:] == pytest.approx([0.3, 0.3])
    assert np.isnan(sigma[0])
    found = greeks(sides, 100.0, 110.0, 1.0, 0.3)
    for one in (found.delta, found.gamma, found.vega, found.theta):
        assert np.isnan(one).tolist() == [True, False, False]
