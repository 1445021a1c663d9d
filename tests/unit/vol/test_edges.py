"""Edges that a look at mutants found untested: reasons, flags, limits, and who is nearest."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import norm

from engine.model.options import AtmResult, ChainSlice
from engine.model.reason import Reason
from engine.vol import reach
from engine.vol.black import implied_vol
from engine.vol.clean import LARGEST_IV, LEAST_IV, clean_quotes, iv_reasons, screen
from engine.vol.event import event_variance, event_variance_after, ex_earnings_iv30
from engine.vol.forward import implied_forward
from engine.vol.fridays import friday_expiries
from engine.vol.har import har
from engine.vol.rank import iv_percentile, iv_rank
from engine.vol.slices import solve
from engine.vol.strip import choose_terms, dvol_style
from engine.vol.structure import structure_of, term_structure
from engine.vol.term import atm_30d, atm_slice
from engine.vol.variance import bracket
from tests.support.chains import NOW, flat_slice

Floats = NDArray[np.float64]
ZERO = np.zeros(61)


def parity_broken(days: float, sigma: float) -> ChainSlice:
    """A slice whose strikes near the money disagree, so that the source's own forward is used."""
    chain = flat_slice(days, sigma)
    shift = np.where(np.arange(61) % 2 == 0, 0.0, 4.0)
    return replace(
        chain, call_bid=chain.call_bid + shift, call_ask=chain.call_ask + shift, forward=100.0
    )


def test_a_jump_keeps_what_is_to_be_said_of_its_quotes() -> None:
    broken = parity_broken(10, 0.2)
    assert atm_slice(broken)[1] is Reason.PARITY_BROKEN
    assert event_variance(broken, (20 / 365, 0.9)).reason is Reason.PARITY_BROKEN
    found = event_variance_after(parity_broken(10, 0.9), (60 / 365, 0.6))
    assert found.jump > 0.0
    assert found.reason is Reason.PARITY_BROKEN
    assert event_variance_after((5 / 365, 0.9), (40 / 365, 0.45)).reason is Reason.OK


@pytest.mark.parametrize("sigma", [-0.3, math.nan, math.inf, -math.inf])
def test_no_figure_without_a_jump_of_an_impossible_volatility(sigma: float) -> None:
    value, reason = ex_earnings_iv30(sigma, 0.05)
    assert math.isnan(value)
    assert reason is Reason.NOT_A_NUMBER


def test_a_report_at_the_very_expiry_counts_to_that_expiry() -> None:
    years = 20 / 365
    jump = 0.05
    near, next_ = (years, 0.5), (45 / 365, 0.4)
    plain = AtmResult(0.45, Reason.OK, near, next_, 2)
    at, _ = ex_earnings_iv30(plain, jump, event_years=years)
    before, _ = ex_earnings_iv30(plain, jump, event_years=years * 0.999)
    after, _ = ex_earnings_iv30(plain, jump, event_years=years * 1.001)
    assert at == before
    assert after > at


def test_two_expiries_of_one_time_are_the_figure_itself() -> None:
    plain = AtmResult(0.45, Reason.OK, (30 / 365, 0.9), (30 / 365, 0.9), 1)
    assert ex_earnings_iv30(plain, 0.0)[0] == pytest.approx(0.45)


def test_as_much_variance_as_ordinary_days_is_no_jump() -> None:
    found = event_variance((10 / 365, 0.4), (20 / 365, 0.4))
    assert found.jump == 0.0
    assert found.reason is Reason.NO_EXTRA_VARIANCE
    assert event_variance((10 / 365, 0.0), (20 / 365, 0.0)).reason is Reason.NO_EXTRA_VARIANCE


def test_a_slope_beyond_numbers_keeps_its_points_and_says_so() -> None:
    solved = solve([flat_slice(20, 0.4), flat_slice(40, 0.3)])
    wild = [
        replace(one, atm=(sigma, Reason.OK))
        for one, sigma in zip(solved, (1e308, -1e308), strict=True)
    ]
    found = structure_of(wild)
    assert math.isnan(found.slope)
    assert found.shape == ""
    assert found.reason is Reason.NOT_A_NUMBER
    assert [p.expiry for p in found.points] == [one.chain.expiry for one in solved]


def test_forwards_of_other_strikes_are_told_as_a_share_of_the_first() -> None:
    found = implied_forward([95.0, 100.0, 105.0], [7.0, 3.0, 1.0], [1.0, 3.5, 7.9], 1.0)
    forwards = (95.0 + 6.0, 100.0 - 0.5, 105.0 - 6.9)
    assert found.spread == pytest.approx((max(forwards) - min(forwards)) / 99.5, rel=1e-12)


def test_without_a_usable_expiry_the_reason_is_that_of_the_one_nearest_30_days() -> None:
    far = replace(flat_slice(90, 0.4), call_bid=ZERO, put_bid=ZERO)
    near = flat_slice(31, 0.4, strikes=[100.0])
    expected = atm_slice(near)[1]
    assert expected is not Reason.ALL_BIDS_ZERO
    for slices in ([far, near], [near, far]):
        assert atm_30d(slices).reason is expected


def test_without_a_usable_strip_the_reason_is_that_of_the_one_nearest_30_days() -> None:
    broken = replace(flat_slice(31, 0.4), call_bid=ZERO, put_bid=ZERO)
    lone = [flat_slice(days, 0.4, strikes=[100.0]) for days in (5, 90)]
    reasons = {
        choose_terms([lone[0], broken, lone[1]], NOW)[2],
        choose_terms([lone[1], broken, lone[0]], NOW)[2],
        choose_terms([broken], NOW)[2],
    }
    assert len(reasons) == 1
    assert choose_terms([lone[0]], NOW)[2] not in reasons
    assert dvol_style([lone[0], broken, lone[1]]).reason is dvol_style([broken]).reason


@pytest.mark.parametrize(
    ("years", "found"),
    [
        ((14 / 365, 40 / 365), (0, 1, Reason.OK)),
        ((31 / 365, 400 / 365), (0, 1, Reason.EXTRAPOLATED)),
        ((1 / 365, 29 / 365), (0, 1, Reason.EXTRAPOLATED)),
        ((31 / 365, 40 / 365, 50 / 365), (0, 1, Reason.EXTRAPOLATED)),
        ((10 / 365, 20 / 365, 29 / 365), (1, 2, Reason.EXTRAPOLATED)),
        ((70 / 365, 80 / 365), (-1, -1, Reason.NO_EXPIRY)),
        ((2 / 365, 14 / 365), (-1, -1, Reason.NO_EXPIRY)),
    ],
)
def test_the_two_nearest_of_one_side_stand_in(
    years: tuple[float, ...], found: tuple[int, int, Reason]
) -> None:
    assert bracket(years, 30 / 365) == found


@pytest.mark.parametrize(
    ("thursday", "why"),
    [
        ("2026-12-31", "1 January"),
        ("2024-03-28", "Good Friday"),
        ("2038-04-22", "the latest Easter for long"),
        ("2049-04-15", "an Easter moved by the algorithm's last rule"),
        ("2025-07-03", "4 July"),
        ("2026-06-18", "19 June"),
    ],
)
def test_the_thursday_before_a_closed_friday_is_its_expiry(thursday: str, why: str) -> None:
    day = datetime.fromisoformat(f"{thursday}T20:00:00").replace(tzinfo=UTC)
    assert friday_expiries([day, day + timedelta(days=4)]) == [0], why
    assert friday_expiries([day + timedelta(days=7)]) == [], "an ordinary Thursday"


def test_of_two_expiries_of_a_friday_the_third_week_s_is_the_morning_s() -> None:
    third = datetime(2026, 9, 18, 13, 30, tzinfo=UTC)
    other = datetime(2026, 9, 25, 13, 30, tzinfo=UTC)
    noon, close = timedelta(hours=2, minutes=30), timedelta(hours=6, minutes=30)
    assert friday_expiries([third + close, third]) == [1]
    assert friday_expiries([other, other + close]) == [1]
    assert friday_expiries([third + noon, third + close, third]) == [2], "noon is no morning"


def test_a_fit_without_spread_has_no_share_explained() -> None:
    values = 0.04 + 1e-3 * np.sin(np.arange(400.0) ** 2)
    assert math.isfinite(har(values).r_squared)
    steps = np.where(np.arange(400) % 2 == 0, 0.04, 0.04)
    assert math.isnan(har(steps).r_squared)


def test_the_limits_of_a_believable_volatility_are_believable() -> None:
    sigma = np.array([LEAST_IV, LARGEST_IV, LEAST_IV * 0.999, LARGEST_IV * 1.001])
    reasons = iv_reasons(sigma, np.zeros(4, dtype=np.uint8)).tolist()
    assert reasons == [0, 0, Reason.IV_OUT_OF_RANGE, Reason.IV_OUT_OF_RANGE]


def test_lists_of_last_trades_are_read_like_arrays() -> None:
    chain = flat_slice(30, 0.4)
    old = (NOW - timedelta(days=100)).timestamp()
    traded = np.where(np.arange(61) == 30, old, NOW.timestamp())
    both = replace(chain, call_traded=traded, put_traded=traded)
    lists = replace(
        both, strikes=both.strikes.tolist(), call_traded=traded.tolist(), put_traded=traded.tolist()
    )
    expected, got = clean_quotes(both), clean_quotes(lists)
    assert expected.call_reason[30] == Reason.STALE_TRADE
    assert got.call_reason.tolist() == expected.call_reason.tolist()
    assert got.put_reason.tolist() == expected.put_reason.tolist()


def test_a_bid_above_nothing_asked_is_crossed_and_not_a_zero_mid() -> None:
    bid, ask = np.array([0.5, 0.0, -1.0, 0.0]), np.array([0.0, 0.0, 0.0, 0.1])
    _, reason = screen(bid, ask, None, None, math.nan)
    assert reason.tolist() == [Reason.CROSSED, Reason.ZERO_MID, Reason.ZERO_MID, Reason.NO_BID]


def test_two_days_are_a_rank_that_is_not_yet_to_be_shown() -> None:
    assert iv_percentile([0.2, 0.3]).value == 1.0
    assert iv_rank([0.2, 0.3]).value == 1.0
    assert math.isnan(iv_percentile([0.3]).value)
    assert iv_percentile(np.array([1, 2], dtype=np.int64)).reason is Reason.TOO_FEW_DAYS


def test_one_strike_with_a_volatility_is_told_from_one_side() -> None:
    chain = flat_slice(30, 0.4, strikes=[110.0, 115.0, 120.0], forward=100.0)
    one = replace(chain, call_bid=np.array([chain.call_bid[0], 0.0, 0.0]), put_bid=np.zeros(3))
    assert atm_slice(replace(one, forward=100.0))[1] is not Reason.OK


@pytest.mark.parametrize("z", [0.005, 0.3, 1.0, 3.0, 8.0])
def test_the_table_of_widths_is_the_normal_model_s(z: float) -> None:
    expected = math.log((norm.pdf(z) - z * norm.cdf(-z)) / z)
    assert reach._log_value(z) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("strike", "forward"), [(math.nan, 1.0), (1.0, math.inf), (0.0, 1.0), (1.0, -1.0)]
)
def test_there_is_no_log_of_an_impossible_price(strike: float, forward: float) -> None:
    assert math.isnan(reach._log_moneyness(strike, forward))


def test_more_options_than_a_block_are_inverted_like_few() -> None:
    strikes = np.linspace(50.0, 150.0, 20_011)
    sigma, reason = implied_vol(flat_prices(strikes), strikes >= 100.0, 100.0, strikes, 0.25)
    assert (reason == Reason.OK).all()
    np.testing.assert_allclose(sigma, 0.4, rtol=1e-9)


def flat_prices(strikes: Floats) -> Floats:
    """Prices out of the money at 40% over a quarter, by the textbook."""
    width = 0.4 * math.sqrt(0.25)
    d1 = np.log(100.0 / strikes) / width + 0.5 * width
    call = 100.0 * norm.cdf(d1) - strikes * norm.cdf(d1 - width)
    return np.where(strikes >= 100.0, call, call - 100.0 + strikes)


def test_the_shape_of_no_expiry_is_no_word() -> None:
    assert term_structure([]).shape == ""
