"""VIX-style against Cboe's worked example, its rules one by one, DVOL-style, expiry choice."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from engine.model.options import ChainSlice, StripTerm
from engine.model.reason import Reason
from engine.vol.strip import choose_terms, dvol_style, vix_style
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.oracles import columns


def cboe(name: str, minutes: int, rate: float, edition: str = "vix-2014-") -> ChainSlice:
    q = columns(f"{edition}{name}-quotes.csv")
    sides = (q["call_bid"], q["call_ask"], q["put_bid"], q["put_ask"])
    expiry = NOW + timedelta(minutes=minutes)
    return ChainSlice(expiry, minutes / 525_600, rate, q["strike"], *sides)


NEAR, NEXT = cboe("near", 35_924, 0.000305), cboe("next", 46_394, 0.000286)


def term_of(chain: ChainSlice) -> StripTerm:
    term = vix_style(chain, chain, now=NOW).near
    assert term is not None
    return term


def test_white_paper_index_to_one_millionth() -> None:
    result = vix_style(NEAR, NEXT, now=NOW)
    assert result.index == pytest.approx(13.685821, abs=1e-6)
    assert result.reason is Reason.OK


@pytest.mark.parametrize(
    ("chain", "forward", "variance", "used"),
    [(NEAR, 1962.89996, 0.01846292, 146), (NEXT, 1962.40006, 0.01882101, 122)],
)
def test_white_paper_terms(chain: ChainSlice, forward: float, variance: float, used: int) -> None:
    term = term_of(chain)
    assert term.forward == pytest.approx(forward, abs=5e-6)
    assert term.k0 == 1960.0
    assert term.variance == pytest.approx(variance, abs=5e-9)
    assert term.strikes.size == used


@pytest.mark.parametrize(("chain", "name"), [(NEAR, "near"), (NEXT, "next")])
def test_white_paper_contribution_of_every_strike(chain: ChainSlice, name: str) -> None:
    term, oracle = term_of(chain), columns(f"vix-2014-{name}-contributions.csv")
    assert term.strikes.tolist() == oracle["strike"].tolist()
    assert term.gaps.tolist() == oracle["dK"].tolist()
    np.testing.assert_allclose(term.contributions, oracle["contribution"], rtol=1e-12)


OF_2009 = (
    cboe("near", 12_960, 0.0038, "cboe-2009/"),
    cboe("next", 53_280, 0.0038, "cboe-2009/"),
)


def test_white_paper_of_2009_index() -> None:
    result = vix_style(*OF_2009, now=NOW)
    assert result.index == pytest.approx(61.217999, abs=1e-6)
    assert result.reason is Reason.OK


@pytest.mark.parametrize(
    ("chain", "forward", "variance", "ends", "centre"),
    [
        (OF_2009[0], 920.50005, 0.4727679, (400.0, 1220.0), 36.9),
        (OF_2009[1], 921.00039, 0.3668180, (200.0, 1160.0), 61.05),
    ],
)
def test_white_paper_of_2009_terms(
    chain: ChainSlice, forward: float, variance: float, ends: tuple[float, float], centre: float
) -> None:
    term = term_of(chain)
    assert term.forward == pytest.approx(forward, abs=5e-6)
    assert term.k0 == 920.0
    assert term.variance == pytest.approx(variance, abs=1e-6)
    assert (term.strikes[0], term.strikes[-1]) == ends
    assert term.mids[term.strikes == 920.0][0] == pytest.approx(centre, abs=1e-12)


def test_white_paper_of_2009_contributions() -> None:
    term = term_of(OF_2009[0])
    first = 25.0 / 400.0**2 * math.exp(0.0038 * 12_960 / 525_600) * 0.125
    last = 5.0 / 1220.0**2 * math.exp(0.0038 * 12_960 / 525_600) * 0.525
    assert term.contributions[0] == pytest.approx(first, rel=1e-12)
    assert term.contributions[-1] == pytest.approx(last, rel=1e-12)


def test_vendor_marks_and_wide_spreads_do_not_touch_the_vix_strip() -> None:
    marks = np.zeros(NEAR.strikes.size)
    marked = replace(NEAR, call_iv=marks, put_iv=marks)
    assert vix_style(marked, NEXT, now=NOW).index == vix_style(NEAR, NEXT, now=NOW).index


def test_whole_days_read_otherwise_than_minutes() -> None:
    near, next_ = (replace(c, expiry=NOW + timedelta(days=d)) for c, d in ((NEAR, 25), (NEXT, 32)))
    assert abs(vix_style(near, next_, now=NOW).index - 13.685821) > 0.01


def test_minutes_count_not_whole_days() -> None:
    earlier = vix_style(NEAR, NEXT, now=NOW - timedelta(minutes=1)).index
    assert 1e-5 < abs(earlier - vix_style(NEAR, NEXT, now=NOW).index) < 1e-3


def test_one_zero_bid_is_skipped_and_two_end_the_wing() -> None:
    chain = flat_slice(30, 0.4)
    one, two = chain.put_bid.copy(), chain.put_bid.copy()
    one[10] = 0.0
    two[[9, 10]] = 0.0
    kept_one = term_of(replace(chain, put_bid=one)).strikes
    kept_two = term_of(replace(chain, put_bid=two)).strikes
    assert chain.strikes[10] not in kept_one
    assert chain.strikes[9] in kept_one
    assert kept_two.min() == chain.strikes[11]


def test_k0_counts_the_mean_of_its_put_and_call() -> None:
    chain = flat_slice(30, 0.4, forward=101.7)
    term = term_of(chain)
    at = int(np.flatnonzero(chain.strikes == term.k0)[0])
    mid = term.mids[term.strikes == term.k0][0]
    assert mid == pytest.approx(0.5 * (chain.call_bid[at] + chain.put_bid[at]), rel=1e-12)
    assert abs(chain.call_bid[at] - chain.put_bid[at]) > 1.0
    alone = replace(chain, put_bid=chain.put_bid.copy())
    alone.put_bid[at] = 0.0
    of_call = term_of(alone)
    assert of_call.k0 == term.k0
    assert of_call.mids[of_call.strikes == of_call.k0][0] == chain.call_bid[at]


def test_forward_of_the_strip_is_signed() -> None:
    assert term_of(flat_slice(30, 0.4, forward=99.0)).forward == pytest.approx(99.0, rel=1e-12)
    assert term_of(flat_slice(30, 0.4, forward=101.0)).forward == pytest.approx(101.0, rel=1e-12)


def test_k0_is_the_strike_at_or_below_the_forward() -> None:
    assert term_of(flat_slice(30, 0.4, forward=101.0)).k0 == 100.0
    assert term_of(flat_slice(30, 0.4, forward=99.0)).k0 == 97.5


def test_fine_strip_of_a_flat_smile_gives_its_volatility() -> None:
    grid = np.arange(20.0, 400.0, 0.25)
    near, next_ = (flat_slice(days, 0.4, strikes=grid) for days in (23, 37))
    assert vix_style(near, next_, now=NOW).index == pytest.approx(40.0, abs=0.01)


def test_D14_expiry_at_this_moment_is_no_division_by_zero() -> None:
    gone = replace(flat_slice(30, 0.4), expiry=NOW, years=0.0)
    assert vix_style(gone, gone, now=NOW).reason is Reason.EXPIRED
    assert dvol_style([gone]).reason is Reason.EXPIRED
    assert choose_terms([gone], NOW) == (None, None, Reason.EXPIRED)


def test_D14_extrapolated_strip_says_so() -> None:
    near, next_ = flat_slice(40, 0.4), flat_slice(60, 0.5)
    for result in (vix_style(near, next_, now=NOW), dvol_style([near, next_])):
        assert result.reason is Reason.EXTRAPOLATED
        assert math.isfinite(result.index)
    assert choose_terms([near, next_], NOW) == (near, next_, Reason.EXTRAPOLATED)


def test_D14_single_expiry_says_so() -> None:
    only = flat_slice(25, 0.4)
    assert vix_style(only, None, now=NOW).reason is Reason.SINGLE_EXPIRY
    assert dvol_style([only]).reason is Reason.SINGLE_EXPIRY
    assert choose_terms([only], NOW) == (only, only, Reason.SINGLE_EXPIRY)


def test_D14_no_expiry_near_30_days_gives_no_number() -> None:
    far = [flat_slice(200, 0.4), flat_slice(300, 0.4)]
    assert dvol_style(far).reason is Reason.NO_EXPIRY
    assert math.isnan(dvol_style(far).index)
    assert choose_terms(far, NOW) == (None, None, Reason.NO_EXPIRY)


def test_expiries_around_30_days_skip_unusable_ones() -> None:
    chains = [flat_slice(days, 0.4) for days in (10, 24, 28, 31, 38)]
    dead = replace(chains[2], call_bid=np.zeros(61), put_bid=np.zeros(61))
    chains[2] = dead
    assert choose_terms(chains, NOW) == (chains[1], chains[3], Reason.OK)


def test_D12_empty_one_sided_and_single_strike_strips_say_so() -> None:
    chain, nothing = flat_slice(30, 0.4), np.full(61, np.nan)
    empty = replace(chain, call_bid=nothing, call_ask=nothing, put_bid=nothing, put_ask=nothing)
    calls = replace(chain, put_bid=nothing, put_ask=nothing)
    dead = replace(chain, call_bid=np.zeros(61), put_bid=np.zeros(61))
    one = flat_slice(30, 0.4, strikes=[100.0])
    for bad, reason in [
        (empty, Reason.NO_CHAIN),
        (calls, Reason.ONE_SIDED),
        (dead, Reason.ALL_BIDS_ZERO),
        (one, Reason.SINGLE_STRIKE),
    ]:
        assert vix_style(bad, bad, now=NOW).reason is reason
        assert dvol_style([bad]).reason is reason
        assert choose_terms([bad], NOW) == (None, None, reason)
    assert vix_style(None, None, now=NOW).reason is Reason.NO_EXPIRY
    assert dvol_style([]).reason is Reason.NO_CHAIN


def test_dvol_style_lies_between_atm_and_the_full_strip() -> None:
    grid = np.arange(30.0, 300.0, 1.0)
    smile = 0.5 + 0.8 * np.log(grid / 100.0) ** 2
    chains = [flat_slice(days, np.minimum(smile, 2.0), strikes=grid, rate=0.0) for days in (25, 40)]
    own, full = dvol_style(chains).index, vix_style(chains[0], chains[1], now=NOW).index
    assert 49.0 < own < full


def test_dvol_style_uses_marks_and_the_forward_of_the_source() -> None:
    quoted = flat_slice(30, 0.4, rate=0.0)
    marks = np.full(61, 0.6)
    nothing = np.full(61, np.nan)
    marked = replace(quoted, call_iv=marks, put_iv=marks, forward=100.0)
    unquoted = replace(marked, call_bid=nothing, call_ask=nothing, put_bid=nothing, put_ask=nothing)
    assert dvol_style([marked]).index == dvol_style([unquoted]).index > 55.0
    assert dvol_style([quoted]).index < 40.0


@pytest.mark.parametrize(
    ("strikes", "gap", "other"),
    [([0.0, 0.0, 0.0, 1.0, 2.0], 0.5, 3.0), ([0.5, 0.8, 1.0, 1e210, 1e211], 1e200, 1e250)],
)
def test_D20_absurd_strikes_neither_raise_nor_give_a_number(
    strikes: list[float], gap: float, other: float
) -> None:
    puts = np.ones(5)
    calls = puts + np.array([other, other, gap, other, other])
    expiry = NOW + timedelta(days=30)
    chain = ChainSlice(expiry, 30 / 365, 0.0, np.array(strikes), calls, calls, puts, puts)
    for result in (vix_style(chain, chain, now=NOW), dvol_style([chain])):
        assert math.isnan(result.index)
        assert result.reason is not Reason.OK
