"""Chains of American quotes: forward, yield and volatilities once early exercise is taken out."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.options import ChainSlice
from engine.model.reason import Reason
from engine.vol.american import american_price
from engine.vol.early import dividend_yields
from engine.vol.slices import solve
from engine.vol.smile import smile
from engine.vol.strip import dvol_style, vix_style
from engine.vol.structure import term_structure
from engine.vol.term import atm_30d, atm_slice
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.test_american import quantlib_price

GRID = np.arange(60.0, 151.0, 2.5)
TOLERANCE = 0.0005
YIELDS = (0.0, 0.01, 0.03)
ANY = st.one_of(st.floats(width=64), st.sampled_from([0.0, 1.0, 100.0, math.nan, math.inf]))


def american_slice(
    days: float, sigma: float = 0.3, dividend: float = 0.0, *, rate: float = 0.05
) -> ChainSlice:
    """American quotes without a spread on a spot of 100."""
    sides = [
        american_price(is_call, 100.0, GRID, days / 365.0, sigma, rate, dividend)
        for is_call in (True, False)
    ]
    call, put = sides
    expiry = NOW + timedelta(days=days)
    return ChainSlice(expiry, days / 365.0, rate, GRID, call, call, put, put, spot=100.0)


def european(chain: ChainSlice) -> ChainSlice:
    return replace(chain, spot=math.nan)


@pytest.mark.parametrize("dividend", YIELDS)
@pytest.mark.parametrize("days", [7, 30, 59, 60, 90, 180, 365])
def test_at_the_money_volatility_of_american_quotes_is_found(days: int, dividend: float) -> None:
    for sigma in (0.2, 0.4, 0.8):
        got, reason = atm_slice(american_slice(days, sigma, dividend))
        assert reason is Reason.OK
        assert got == pytest.approx(sigma, abs=0.1 * TOLERANCE)


@pytest.mark.parametrize(("days", "dividend"), list(itertools.product((30, 90, 180, 365), YIELDS)))
def test_chains_priced_by_quantlib_are_read_right(days: int, dividend: float) -> None:
    strikes = np.array([85.0, 95.0, 100.0, 105.0, 115.0])
    call, put = (
        np.array([quantlib_price(c, 100.0, k, days, 0.3, 0.05, dividend) for k in strikes.tolist()])
        for c in (True, False)
    )
    expiry = NOW + timedelta(days=days)
    chain = ChainSlice(expiry, days / 365, 0.05, strikes, call, call, put, put, spot=100.0)
    one = solve([chain])[0]
    assert one.atm[0] == pytest.approx(0.3, abs=TOLERANCE)
    assert one.dividend == pytest.approx(dividend, abs=2e-4)
    assert one.forward == pytest.approx(100 * math.exp((0.05 - dividend) * days / 365), rel=1e-4)


@pytest.mark.parametrize("dividend", YIELDS)
@pytest.mark.parametrize("days", [180, 365])
def test_european_reading_of_the_same_quotes_is_too_high(days: int, dividend: float) -> None:
    """What the test above guards against."""
    chain = american_slice(days, 0.4, dividend)
    got, _ = atm_slice(european(chain))
    assert got - 0.4 > 4.0 * TOLERANCE
    assert abs(atm_slice(chain)[0] - 0.4) < TOLERANCE


def test_parity_of_american_quotes_reads_the_forward_low() -> None:
    chain = american_slice(365, 0.3)
    true = 100.0 * math.exp(0.05)
    assert solve([european(chain)])[0].forward < 0.995 * true
    assert solve([chain])[0].forward == pytest.approx(true, rel=1e-5)


def test_smile_term_structure_and_dvol_style_use_the_corrected_volatilities() -> None:
    chains = [american_slice(days, 0.3) for days in (20, 45, 180)]
    assert atm_30d(chains).sigma == pytest.approx(0.3, abs=1e-5)
    assert term_structure(chains).slope == pytest.approx(0.0, abs=1e-4)
    assert term_structure([european(c) for c in chains]).slope > 0.005
    shown = smile(chains[2])
    held = np.isfinite(shown.sigma)
    assert held.sum() > 20
    np.testing.assert_allclose(shown.sigma[held], 0.3, atol=TOLERANCE)
    forwards = {days: 100.0 * math.exp(0.05 * days / 365) for days in (20, 45)}
    true = [flat_slice(d, 0.3, rate=0.05, strikes=GRID, forward=f) for d, f in forwards.items()]
    want = dvol_style(true).index
    assert dvol_style(chains[:2]).index == pytest.approx(want, abs=1e-3)
    assert dvol_style([european(c) for c in chains[:2]]).index - want > 0.05


def test_rejected_quotes_of_a_smile_are_read_as_american_too() -> None:
    chain = american_slice(180, 0.3)
    wide = replace(chain, put_bid=0.5 * chain.put_bid, put_ask=1.5 * chain.put_ask)
    bid, ask = chain.put_bid.copy(), chain.put_ask.copy()
    bid[18], ask[18] = wide.put_bid[18], wide.put_ask[18]
    shown = smile(replace(chain, put_bid=bid, put_ask=ask))
    assert shown.put_reason[18] == Reason.WIDE_SPREAD
    assert shown.put_sigma[18] == pytest.approx(0.3, abs=1e-4)


def test_vix_style_stays_with_cboes_rules() -> None:
    near, next_ = american_slice(25), american_slice(35)
    got = vix_style(near, next_, now=NOW).index
    assert got == vix_style(european(near), european(next_), now=NOW).index


def test_quotes_without_a_spot_are_european() -> None:
    one = solve([flat_slice(180, 0.3)])[0]
    assert math.isnan(one.dividend)
    assert one.atm[0] == pytest.approx(0.3, rel=1e-9)


def test_what_cannot_be_told_stays_european() -> None:
    chain = american_slice(180, 0.3)
    read = atm_slice(european(chain))[0]
    for spot in (math.nan, -1.0, 0.0, math.inf, 1000.0, 10.0):
        one = solve([replace(chain, spot=spot)])[0]
        assert math.isnan(one.dividend)
        assert one.atm[0] == read
    assert math.isnan(solve([replace(chain, rate=0.0)])[0].dividend)
    assert math.isnan(solve([american_slice(6)])[0].dividend)


def test_one_american_expiry_leaves_its_european_neighbours_alone() -> None:
    chains = [flat_slice(30, 0.4), american_slice(90, 0.3, 0.01), flat_slice(180, 0.5)]
    first, second, third = solve(chains)
    assert (first.atm, third.atm) == (solve([chains[0]])[0].atm, solve([chains[2]])[0].atm)
    assert second.atm[0] == pytest.approx(0.3, abs=1e-5)
    assert [math.isnan(one.dividend) for one in (first, second, third)] == [True, False, True]


@pytest.mark.parametrize("days", [7, 14, 30, 60, 90, 180])
@pytest.mark.parametrize("off", [-0.005, 0.005])
def test_a_spot_of_another_minute_does_no_more_harm_than_the_european_reading(
    days: int, off: float
) -> None:
    chain = american_slice(days, 0.3)
    worst = abs(atm_slice(european(chain))[0] - 0.3)
    got = atm_slice(replace(chain, spot=100.0 * (1.0 + off)))[0]
    assert abs(got - 0.3) <= worst


def test_yields_are_believed_as_far_as_the_spot_can_be() -> None:
    years, rate = np.full(4, 30 / 365), np.full(4, 0.05)
    raw = np.array([-0.04, 0.03, 0.1, 0.4])
    forward = 100.0 * np.exp((rate - raw) * years)
    got = dividend_yields(forward, np.full(4, 100.0), years, rate)
    np.testing.assert_allclose(got, [0.0, 0.03, 0.05, 0.4 - 0.01 * 365 / 30], atol=1e-12)


@settings(max_examples=60)
@given(ANY, ANY, ANY, st.lists(st.tuples(ANY, ANY, ANY, ANY, ANY), max_size=6))
def test_D20_american_chains(
    spot: float, years: float, rate: float, rows: list[tuple[float, float, float, float, float]]
) -> None:
    k, a, b, c, d = np.array(rows, dtype=float).reshape(-1, 5).T
    chain = ChainSlice(NOW, years, rate, k, a, b, c, d, spot=spot)
    for one in solve([chain, american_slice(90)]):
        for sigma in (one.call_sigma, one.put_sigma, np.array([one.atm[0]])):
            assert (np.isnan(sigma) | (np.isfinite(sigma) & (sigma > 0.0))).all()
        assert math.isfinite(one.atm[0]) or one.atm[1] is not Reason.OK
