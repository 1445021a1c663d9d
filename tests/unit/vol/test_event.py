"""Expected moves, the jump of a known date and the 30-day volatility without it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.options import AtmResult
from engine.model.reason import Reason
from engine.model.volatility import EventVariance
from engine.vol import move
from engine.vol.event import (
    event_variance,
    event_variance_after,
    ex_earnings_iv30,
    expected_move,
)
from engine.vol.term import atm_30d
from tests.support.chains import flat_slice

BASE, JUMP = 0.38, 0.07
ANY = st.one_of(
    st.floats(width=64),
    st.floats(min_value=1e-3, max_value=2.0),
    st.sampled_from([0.0, -0.0, 1.0, math.nan, math.inf, -math.inf, 5e-324, 1.7e308]),
)


def with_jump(days: float) -> tuple[float, float]:
    """(years, sigma) of an expiry after the event."""
    years = days / 365.0
    return years, math.sqrt(BASE**2 + JUMP**2 / years)


def test_expected_move_is_the_straddle_quoted_at_the_forward() -> None:
    chain = flat_slice(30, 0.4, rate=0.0)
    at = int(np.flatnonzero(chain.strikes == 100.0)[0])
    got = expected_move(chain)
    straddle = (chain.call_bid[at] + chain.put_bid[at]) / 100.0
    assert got.straddle == pytest.approx(straddle, rel=1e-12)
    assert got.one_sigma == pytest.approx(0.4 * math.sqrt(30 / 365), rel=1e-12)
    assert got.straddle == pytest.approx(math.sqrt(2 / math.pi) * got.one_sigma, rel=1e-3)
    assert got.reason is Reason.OK
    assert move.expected_move(chain) == got.straddle


def test_expected_move_is_undiscounted_and_interpolated_between_strikes() -> None:
    chain = flat_slice(90, 0.5, rate=0.05, forward=101.1)
    flat = flat_slice(90, 0.5, rate=0.0, forward=100.0)
    assert expected_move(chain).straddle == pytest.approx(expected_move(flat).straddle, rel=1e-9)


def test_expected_move_without_a_smile_says_why() -> None:
    got = expected_move(flat_slice(30, 0.4, strikes=[100.0]))
    assert math.isnan(got.straddle)
    assert math.isnan(got.one_sigma)
    assert got.reason is Reason.SINGLE_STRIKE


def test_jump_between_two_expiries_is_found() -> None:
    got = event_variance((18 / 365, BASE), with_jump(39))
    assert got.jump == pytest.approx(JUMP, rel=1e-12)
    assert got.sigma_ex == pytest.approx(BASE, rel=1e-12)
    assert got.reason is Reason.OK


def test_jump_is_found_from_chain_slices() -> None:
    got = event_variance(flat_slice(18, BASE), flat_slice(39, with_jump(39)[1]))
    assert got.jump == pytest.approx(JUMP, rel=1e-9)
    assert got.sigma_ex == pytest.approx(BASE, rel=1e-9)


def test_jump_before_both_expiries_is_found() -> None:
    got = event_variance_after(with_jump(25), with_jump(60))
    assert got.jump == pytest.approx(JUMP, rel=1e-12)
    assert got.sigma_ex == pytest.approx(BASE, rel=1e-12)
    slices = event_variance_after(
        flat_slice(25, with_jump(25)[1]), flat_slice(60, with_jump(60)[1])
    )
    assert slices.jump == pytest.approx(JUMP, rel=1e-9)


def test_no_extra_variance_is_a_jump_of_zero_that_says_so() -> None:
    calm = event_variance((20 / 365, 0.5), (40 / 365, 0.4))
    assert calm.jump == 0.0
    assert calm.reason is Reason.NO_EXTRA_VARIANCE
    assert calm.sigma_ex == pytest.approx(0.4)
    level = event_variance((20 / 365, 0.3), (40 / 365, 0.3))
    assert level.jump == 0.0
    assert level.reason is Reason.NO_EXTRA_VARIANCE
    rising = event_variance_after((20 / 365, 0.4), (40 / 365, 0.5))
    assert rising.jump == 0.0
    assert rising.reason is Reason.NO_EXTRA_VARIANCE
    small = event_variance((20 / 365, 0.3), (40 / 365, 0.3001))
    assert small.jump > 0.0
    assert small.reason is Reason.OK
    assert rising.sigma_ex == pytest.approx(0.5)


def test_falling_total_variance_after_the_event_has_no_solution() -> None:
    got = event_variance_after((20 / 365, 0.9), (40 / 365, 0.5))
    assert math.isnan(got.jump)
    assert math.isnan(got.sigma_ex)
    assert got.reason is Reason.NOT_A_NUMBER


@pytest.mark.parametrize("solve", [event_variance, event_variance_after])
@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ((0.0, 0.4), (0.1, 0.4), Reason.EXPIRED),
        ((-0.1, 0.4), (0.1, 0.4), Reason.EXPIRED),
        ((0.1, 0.4), (0.0, 0.4), Reason.EXPIRED),
        ((0.1, math.nan), (0.2, 0.4), Reason.NOT_A_NUMBER),
        ((0.1, 0.4), (math.inf, 0.4), Reason.NOT_A_NUMBER),
        ((0.1, 0.4), (0.2, -0.4), Reason.NOT_A_NUMBER),
        ((0.1, 0.4), (0.1, 0.5), Reason.SINGLE_EXPIRY),
        ((0.2, 0.4), (0.1, 0.5), Reason.SINGLE_EXPIRY),
    ],
)
def test_pairs_without_an_answer_say_why(
    solve: object, first: tuple[float, float], second: tuple[float, float], reason: Reason
) -> None:
    assert callable(solve)
    got = solve(first, second)
    assert math.isnan(got.jump)
    assert math.isnan(got.sigma_ex)
    assert got.reason is reason


def test_a_slice_without_a_smile_passes_its_reason_on() -> None:
    single = flat_slice(30, 0.4, strikes=[100.0])
    assert event_variance((0.05, 0.4), single).reason is Reason.SINGLE_STRIKE
    assert event_variance_after(single, (0.4, 0.4)).reason is Reason.SINGLE_STRIKE


@pytest.mark.parametrize("event_days", [5.0, 22.0])
@pytest.mark.parametrize("near_days", [11.0, 25.0])
def test_iv30_without_the_jump_is_the_volatility_of_other_days(
    event_days: float, near_days: float
) -> None:
    near = with_jump(near_days) if near_days > event_days else (near_days / 365, BASE)
    atm = atm_30d([flat_slice(near_days, near[1]), flat_slice(46, with_jump(46)[1])])
    assert atm.sigma > BASE + 0.01
    sigma, reason = ex_earnings_iv30(atm, EventVariance(JUMP, BASE), event_years=event_days / 365)
    assert sigma == pytest.approx(BASE, rel=1e-9)
    assert reason is Reason.OK


def test_event_beyond_30_days_but_before_the_later_expiry_is_taken_out_too() -> None:
    atm = atm_30d([flat_slice(25, BASE), flat_slice(46, with_jump(46)[1])])
    assert ex_earnings_iv30(atm, JUMP, event_years=35 / 365)[0] == pytest.approx(BASE, rel=1e-9)


def test_event_beyond_both_expiries_or_past_changes_nothing() -> None:
    atm = atm_30d([flat_slice(25, 0.41), flat_slice(46, 0.44)])
    for days in (50.0, -1.0):
        assert ex_earnings_iv30(atm, JUMP, event_years=days / 365)[0] == pytest.approx(atm.sigma)


def test_iv30_of_a_single_expiry_loses_its_jump() -> None:
    atm = atm_30d([flat_slice(35, with_jump(35)[1])])
    sigma, reason = ex_earnings_iv30(atm, JUMP, event_years=0.02)
    assert sigma == pytest.approx(BASE, rel=1e-9)
    assert reason is Reason.SINGLE_EXPIRY


def test_plain_sigma_loses_the_whole_jump_within_the_horizon_only() -> None:
    sigma30 = with_jump(30)[1]
    assert ex_earnings_iv30(sigma30, JUMP)[0] == pytest.approx(BASE)
    assert ex_earnings_iv30(sigma30, JUMP, event_years=31 / 365) == (sigma30, Reason.OK)
    assert ex_earnings_iv30(with_jump(60)[1], JUMP, 60.0)[0] == pytest.approx(BASE)
    assert ex_earnings_iv30(sigma30, 0.0)[0] == pytest.approx(sigma30)


def test_ex_earnings_without_an_answer_says_why() -> None:
    assert ex_earnings_iv30(0.2, 0.2)[1] is Reason.NOT_A_NUMBER
    assert math.isnan(ex_earnings_iv30(0.2, 0.2)[0])
    missing = AtmResult(math.nan, Reason.NO_EXPIRY)
    assert ex_earnings_iv30(missing, JUMP)[1] is Reason.NO_EXPIRY
    unknown = EventVariance(math.nan, math.nan, Reason.SINGLE_STRIKE)
    assert ex_earnings_iv30(0.5, unknown)[1] is Reason.SINGLE_STRIKE
    assert ex_earnings_iv30(math.nan, JUMP)[1] is Reason.NOT_A_NUMBER
    assert ex_earnings_iv30(0.5, -0.1)[1] is Reason.NOT_A_NUMBER


def sound(value: float, reason: Reason) -> bool:
    """Finite and not negative, or NaN with a reason."""
    return (math.isfinite(value) and value >= 0.0) or (math.isnan(value) and bool(reason))


@given(ANY, ANY, ANY, ANY, ANY, ANY)
def test_D20_events(t1: float, v1: float, t2: float, v2: float, at: float, days: float) -> None:
    for got in (event_variance((t1, v1), (t2, v2)), event_variance_after((t1, v1), (t2, v2))):
        assert sound(got.jump, got.reason)
        assert sound(got.sigma_ex, got.reason)
        for sigma30 in (v1, AtmResult(v1, Reason.OK, (t1, v1), (t2, v2))):
            assert sound(*ex_earnings_iv30(sigma30, got, days, event_years=at))
            assert sound(*ex_earnings_iv30(sigma30, v2, days, event_years=at))
