"""The smile of an expiry: quotes with reasons, wings at 25 delta, the line through them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.model.reason import Reason
from engine.model.volatility import Smile
from engine.vol.smile import fit_smile, smile
from engine.vol.strip import dvol_style
from engine.vol.term import atm_slice
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.recordings import nvda_at_the_close_of_august_2026, nvda_of_february_2026

GRID = np.arange(60.0, 161.0, 2.5)
K = np.log(GRID / 100.0)
YEARS = 30 / 365


def svi(a: float, b: float, rho: float, m: float, s: float) -> np.ndarray:
    """Volatility over K of a raw SVI of annual variance."""
    return np.sqrt(a + b * (rho * (K - m) + np.sqrt((K - m) ** 2 + s * s)))


SHAPE = svi(0.05, 0.35, -0.4, 0.03, 0.12)
CHAIN = flat_slice(30, SHAPE, strikes=GRID, half_spread=0.005)


def shown_of(sigma: np.ndarray, strikes: np.ndarray = GRID) -> Smile:
    """A smile of which only strikes and the shown volatilities matter."""
    empty = smile(flat_slice(30, 0.3, strikes=strikes))
    return replace(empty, sigma=np.asarray(sigma, dtype=np.float64))


def test_smile_shows_the_volatility_that_made_the_quotes() -> None:
    found = smile(CHAIN)
    np.testing.assert_allclose(found.sigma, SHAPE, rtol=1e-7)
    assert found.atm == atm_slice(CHAIN)[0]
    assert found.forward == pytest.approx(100.0)
    assert (found.expiry, found.years, found.reason) == (CHAIN.expiry, YEARS, Reason.OK)


def test_out_of_the_money_side_is_taken_and_the_mean_at_the_forward() -> None:
    chain = flat_slice(30, 0.4, strikes=GRID, rate=0.0)
    dearer = replace(chain, put_bid=chain.put_bid * 1.02, put_ask=chain.put_ask * 1.02)
    found = smile(dearer)
    below = np.flatnonzero(found.forward > GRID)
    above = np.flatnonzero(found.forward < GRID)
    np.testing.assert_array_equal(found.sigma[below], found.put_sigma[below])
    np.testing.assert_array_equal(found.sigma[above], found.call_sigma[above])
    even = flat_slice(30, 0.4, strikes=GRID, rate=0.0)
    call = even.call_bid.copy()
    at = int(np.flatnonzero(GRID == 100.0)[0])
    put = even.put_bid.copy()
    call[at] = put[at] = 5.0
    whole = smile(replace(even, call_bid=call, call_ask=call, put_bid=put, put_ask=put))
    assert whole.forward == 100.0
    assert whole.sigma[at] == 0.5 * (whole.call_sigma[at] + whole.put_sigma[at])


def test_D13_rejected_quotes_keep_their_volatility_and_reason_but_are_not_shown() -> None:
    bid, ask = CHAIN.call_bid.copy(), CHAIN.call_ask.copy()
    wide, crossed, none, absurd = 25, 27, 29, 31
    ask[wide] = 3.0 * bid[wide]
    bid[crossed], ask[crossed] = ask[crossed], bid[crossed]
    bid[none] = math.nan
    bid[absurd] = ask[absurd] = 150.0
    found = smile(replace(CHAIN, call_bid=bid, call_ask=ask))
    reasons = [Reason(int(found.call_reason[i])) for i in (wide, crossed, none, absurd)]
    assert reasons == [Reason.WIDE_SPREAD, Reason.CROSSED, Reason.NO_BID, Reason.ABOVE_MAXIMUM]
    assert found.call_sigma[wide] > SHAPE[wide]
    assert found.call_sigma[crossed] == pytest.approx(SHAPE[crossed], rel=1e-7)
    assert np.isnan(found.call_sigma[[none, absurd]]).all()
    assert np.isnan(found.sigma[[wide, crossed, none, absurd]]).all()


def test_volatility_above_300_percent_is_told_but_not_shown() -> None:
    found = smile(flat_slice(30, 3.5, strikes=GRID))
    assert set(found.call_reason.tolist()) == {Reason.IV_OUT_OF_RANGE}
    assert found.call_sigma[20] == pytest.approx(3.5)
    assert np.isnan(found.sigma).all()
    assert found.reason is Reason.IV_OUT_OF_RANGE


def delta_25(sign: float) -> float:
    """Sigma of the true smile where |delta| is 0.25, by bisection on the strike."""
    low, high = 0.0, 0.5

    def vol(k: float) -> float:
        a, b, rho, m, s = 0.05, 0.35, -0.4, 0.03, 0.12
        return math.sqrt(a + b * (rho * (k - m) + math.sqrt((k - m) ** 2 + s * s)))

    for _ in range(80):
        middle = 0.5 * (low + high)
        k = sign * middle
        width = vol(k) * math.sqrt(YEARS)
        delta = 0.5 * math.erfc(sign * (k / width - 0.5 * width) / math.sqrt(2.0))
        low, high = (middle, high) if delta > 0.25 else (low, middle)
    return vol(sign * low)


def test_wings_are_read_at_25_delta() -> None:
    found = smile(flat_slice(30, SHAPE, strikes=GRID))
    call, put = delta_25(1.0), delta_25(-1.0)
    assert found.call_25 == pytest.approx(call, abs=1e-3)
    assert found.put_25 == pytest.approx(put, abs=1e-3)
    assert found.risk_reversal == found.call_25 - found.put_25
    assert found.risk_reversal < -0.01
    assert found.butterfly == pytest.approx(0.5 * (call + put) - found.atm, abs=1e-3)


def test_wing_beyond_the_last_quote_is_unknown_and_never_extrapolated() -> None:
    near = slice(14, 18)
    found = smile(flat_slice(30, 0.4, strikes=GRID[near]))
    assert math.isfinite(found.atm)
    for value in (found.call_25, found.put_25, found.risk_reversal, found.butterfly):
        assert math.isnan(value)


def test_D12_dead_slices_give_a_smile_without_numbers() -> None:
    for strikes in ([], [100.0]):
        found = smile(flat_slice(30, 0.4, strikes=strikes))
        assert found.reason in {Reason.NO_CHAIN, Reason.SINGLE_STRIKE}
        assert math.isnan(found.atm)
        fit = fit_smile(found)
        assert (fit.strikes.size, fit.reason) == (0, found.reason)
    gone = smile(replace(CHAIN, years=0.0))
    assert gone.reason is Reason.EXPIRED
    assert np.isnan(gone.call_sigma).all()


def test_line_recovers_an_svi_smile() -> None:
    fit = fit_smile(shown_of(SHAPE))
    assert fit.reason is Reason.OK
    assert fit.error < 2e-5
    assert fit.n == GRID.size
    np.testing.assert_allclose(np.interp(GRID, fit.strikes, fit.sigma), SHAPE, atol=2e-4)


@settings(max_examples=40)
@given(
    st.floats(0.005, 0.2),
    st.floats(0.05, 1.0),
    st.floats(-0.8, 0.8),
    st.floats(-0.1, 0.1),
    st.floats(0.03, 0.4),
    st.integers(0, 2**32 - 1),
)
@example(a=0.0625, b=1.0, rho=0.625, m=0.03125, s=0.03125, seed=0)
def test_line_follows_noisy_smiles_and_stays_among_the_quotes(
    a: float, b: float, rho: float, m: float, s: float, seed: int
) -> None:
    true = svi(a, b, rho, m, s)
    noisy = true * (1.0 + 0.005 * np.random.default_rng(seed).standard_normal(true.size))
    fit = fit_smile(shown_of(noisy))
    assert fit.reason is Reason.OK
    assert (fit.strikes[0], fit.strikes[-1]) == (GRID[0], GRID[-1])
    assert noisy.min() <= fit.sigma.min() <= fit.sigma.max() <= noisy.max()
    missed = np.abs(np.interp(GRID, fit.strikes, fit.sigma) / true - 1.0)
    assert np.median(missed) < 0.005


def bends(sigma: np.ndarray) -> int:
    """How often a line turns from falling to rising or back."""
    steps = np.sign(np.round(np.diff(sigma), 9))
    steps = steps[steps != 0.0]
    return int((steps[1:] != steps[:-1]).sum())


def test_line_has_no_wiggles_and_ignores_a_wild_quote() -> None:
    random = np.random.default_rng(5)
    noisy = SHAPE * (1.0 + 0.01 * random.standard_normal(GRID.size))
    noisy[8] *= 1.6
    fit = fit_smile(shown_of(noisy))
    assert bends(noisy) > 5
    assert bends(fit.sigma) <= 1
    quiet = np.delete(np.arange(GRID.size), 8)
    near = np.abs(np.interp(GRID, fit.strikes, fit.sigma) - SHAPE)[quiet]
    assert near.max() < 0.02


@pytest.mark.parametrize("count", [0, 1, 2, 5, 6])
def test_few_quotes_are_joined_by_straight_lines(count: int) -> None:
    sigma = np.where(np.arange(GRID.size) < count, SHAPE, np.nan)
    fit = fit_smile(shown_of(sigma))
    assert fit.n == count
    if count < 2:
        assert fit.reason is Reason.SINGLE_STRIKE
        assert fit.strikes.size == 0
        assert math.isnan(fit.error)
    else:
        assert fit.reason is (Reason.OK if count == 6 else Reason.NO_FIT)
        assert (fit.strikes[0], fit.strikes[-1]) == (GRID[0], GRID[count - 1])


def test_flat_and_repeated_quotes_give_a_flat_line() -> None:
    fit = fit_smile(shown_of(np.full(GRID.size, 0.4)))
    np.testing.assert_allclose(fit.sigma, 0.4, rtol=1e-12)
    twice = np.repeat(GRID, 2)
    doubled = fit_smile(shown_of(np.full(twice.size, 0.4), twice))
    assert doubled.n == GRID.size


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(width=64), st.floats(width=64)), max_size=12))
def test_D20_absurd_smiles_give_a_line_within_the_quotes_or_none(
    rows: list[tuple[float, float]],
) -> None:
    table = np.array(rows, dtype=float).reshape(-1, 2)
    given_ = replace(shown_of(SHAPE), strikes=table[:, 0], sigma=table[:, 1])
    fit = fit_smile(given_)
    assert np.isfinite(fit.sigma).all()
    assert (fit.sigma > 0.0).all()
    assert (math.isfinite(fit.error) and fit.error >= 0.0) or fit.strikes.size == 0


@pytest.mark.parametrize("change", ["<f8", ">f8"])
def test_any_layout_of_the_columns(change: str) -> None:
    def turned(column: np.ndarray) -> np.ndarray:
        return column.astype(change).repeat(2)[::2]

    other = replace(
        CHAIN,
        strikes=turned(CHAIN.strikes),
        call_bid=turned(CHAIN.call_bid),
        call_ask=turned(CHAIN.call_ask),
        put_bid=turned(CHAIN.put_bid),
        put_ask=turned(CHAIN.put_ask),
    )
    np.testing.assert_array_equal(smile(other).sigma, smile(CHAIN).sigma)
    assert fit_smile(smile(other)).error == fit_smile(smile(CHAIN)).error


def test_real_smiles_have_wings_and_a_line_near_their_quotes() -> None:
    for chains, _ in (nvda_of_february_2026(11), nvda_at_the_close_of_august_2026()):
        for chain in chains:
            if not 5.0 < chain.years * 365.0 < 200.0:
                continue
            shown = smile(chain)
            assert shown.reason is Reason.OK
            assert math.isfinite(shown.risk_reversal)
            assert -0.02 < shown.butterfly < 0.04
            fit = fit_smile(shown)
            assert fit.reason is Reason.OK
            assert fit.error < 0.02
            assert bends(fit.sigma) <= 1


def test_marks_of_the_vendor_are_not_the_smile() -> None:
    marked = replace(CHAIN, call_iv=np.full(GRID.size, 0.9), put_iv=np.full(GRID.size, 0.9))
    np.testing.assert_array_equal(smile(marked).sigma, smile(CHAIN).sigma)
    assert CHAIN.expiry > NOW


def test_D12_marks_without_quotes_give_no_smile_for_want_of_bids() -> None:
    none, mark = np.full(GRID.size, math.nan), np.full(GRID.size, 0.9)
    bare = replace(CHAIN, call_bid=none, call_ask=none, put_bid=none, put_ask=none)
    marked = replace(bare, call_iv=mark, put_iv=mark, forward=100.0)
    shown = smile(marked)
    assert shown.reason is Reason.NO_BID
    assert not np.isfinite(shown.sigma).any()
    assert set(shown.call_reason.tolist()) == {Reason.NO_BID}
    assert dvol_style([marked]).near is not None
    assert smile(bare).reason is Reason.NO_CHAIN
