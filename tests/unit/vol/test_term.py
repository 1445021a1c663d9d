"""ATM of an expiry and of 30 days, the forward, and quote cleaning."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from engine.model.reason import Reason
from engine.vol.clean import clean_quotes
from engine.vol.forward import implied_forward
from engine.vol.term import atm_30d, atm_slice
from tests.support.chains import flat_slice

NOTHING = np.full(61, np.nan)


def test_20_days_at_24_and_45_days_at_28_give_the_checked_figure() -> None:
    result = atm_30d([flat_slice(45, 0.28), flat_slice(20, 0.24)])
    assert 100.0 * result.sigma == pytest.approx(26.47262737, abs=5e-9)
    assert result.reason is Reason.OK
    assert result.n == 2
    assert result.near == pytest.approx((20 / 365, 0.24))
    assert result.next_ == pytest.approx((45 / 365, 0.28))


def test_expiry_of_exactly_30_days_is_taken_as_it_is() -> None:
    result = atm_30d([flat_slice(d, s) for d, s in ((10, 0.9), (30, 0.33), (60, 0.2))])
    assert result.sigma == pytest.approx(0.33, abs=1e-12)
    assert result.near == result.next_


def test_smile_is_read_at_the_forward_in_total_variance() -> None:
    chain = flat_slice(30, np.where(np.arange(50.0, 201.0, 2.5) <= 100.0, 0.5, 0.3), forward=101.0)
    sigma, reason = atm_slice(chain)
    low, high = math.log(100.0 / 101.0), math.log(102.5 / 101.0)
    expected = math.sqrt(0.25 + (0.09 - 0.25) * -low / (high - low))
    assert reason is Reason.OK
    assert sigma == pytest.approx(expected, abs=1e-12)


def test_call_and_put_are_averaged_at_the_forward() -> None:
    chain = flat_slice(30, 0.3, strikes=[90.0, 95.0, 100.0, 105.0, 110.0], rate=0.0)
    richer = replace(chain, put_bid=chain.put_bid * 1.01, put_ask=chain.put_ask * 1.01)
    sigma, _ = atm_slice(richer)
    forward = implied_forward(richer.strikes, richer.call_bid, richer.put_bid, 1.0)
    assert forward.value < 100.0
    assert sigma == pytest.approx(0.3 * 1.005, rel=2e-3)


def test_quotes_deep_in_the_money_do_not_touch_the_volatility_at_the_forward() -> None:
    chain = flat_slice(30, 0.3, strikes=[60.0, 80.0, 120.0, 140.0])
    call, put = chain.call_bid.copy(), chain.put_bid.copy()
    call[1] += 0.2
    put[2] += 0.2
    dearer = replace(chain, call_bid=call, call_ask=call, put_bid=put, put_ask=put, forward=100.0)
    assert atm_slice(dearer)[0] == pytest.approx(0.3, abs=2e-3)


def test_D12_dead_chains_say_why() -> None:
    chain = flat_slice(30, 0.4)
    zero = np.zeros(61)
    cases = [
        (
            replace(chain, call_bid=NOTHING, call_ask=NOTHING, put_bid=NOTHING, put_ask=NOTHING),
            Reason.NO_CHAIN,
        ),
        (replace(chain, call_bid=NOTHING, call_ask=NOTHING), Reason.ONE_SIDED),
        (replace(chain, put_bid=NOTHING, put_ask=NOTHING), Reason.ONE_SIDED),
        (replace(chain, call_bid=zero, put_bid=zero), Reason.ALL_BIDS_ZERO),
        (flat_slice(30, 0.4, strikes=[100.0]), Reason.SINGLE_STRIKE),
        (flat_slice(30, 0.4, strikes=[]), Reason.NO_CHAIN),
    ]
    for bad, reason in cases:
        sigma, said = atm_slice(bad)
        assert math.isnan(sigma)
        assert said is reason
        assert atm_30d([bad]).reason is reason
    assert atm_30d([]).reason is Reason.NO_CHAIN


def test_D13_bad_quotes_are_dropped_and_counted_by_reason() -> None:
    chain = flat_slice(30, 0.4, half_spread=0.01)
    bid, ask, marks = chain.call_bid.copy(), chain.call_ask.copy(), np.full(61, 0.4)
    bid[0], ask[0] = ask[0], bid[0]
    bid[1] = 0.0
    bid[2] = 0.5 * ask[2]
    marks[3], marks[4], marks[5] = 0.0, 5.0, math.nan
    ask[6] = math.nan
    quotes = clean_quotes(replace(chain, call_bid=bid, call_ask=ask, call_iv=marks))
    reasons = [Reason(code) for code in quotes.call_reason[:7]]
    assert reasons == [
        Reason.CROSSED,
        Reason.NO_BID,
        Reason.WIDE_SPREAD,
        Reason.IV_MISSING,
        Reason.IV_OUT_OF_RANGE,
        Reason.OK,
        Reason.NOT_A_NUMBER,
    ]
    assert np.isnan(quotes.call_mid[[0, 1, 2, 3, 4, 6]]).all()
    assert quotes.dropped[Reason.CROSSED] == 1
    far_puts = int((~(chain.put_bid > 0.0)).sum())
    assert quotes.dropped[Reason.NO_BID] == 1 + far_puts


def test_spread_of_exactly_half_the_mid_is_kept() -> None:
    chain = replace(
        flat_slice(30, 0.4, strikes=[100.0]),
        call_bid=np.array([3.0]),
        call_ask=np.array([5.0]),
    )
    assert clean_quotes(chain).call_mid[0] == 4.0


def test_own_iv_above_300_percent_is_dropped() -> None:
    sigma, reason = atm_slice(flat_slice(30, 3.5))
    assert math.isnan(sigma)
    assert reason is Reason.IV_OUT_OF_RANGE


def test_D14_expiry_today_is_left_out() -> None:
    gone = replace(flat_slice(1, 0.4), years=0.0)
    sigma, reason = atm_slice(gone)
    assert math.isnan(sigma)
    assert reason is Reason.EXPIRED
    assert atm_30d([gone]).reason is Reason.EXPIRED
    both = atm_30d([gone, flat_slice(20, 0.24), flat_slice(45, 0.28)])
    assert 100.0 * both.sigma == pytest.approx(26.47262737, abs=5e-9)


@pytest.mark.parametrize(
    ("days", "reason"),
    [
        ((40, 60), Reason.EXTRAPOLATED),
        ((18, 25), Reason.EXTRAPOLATED),
        ((25,), Reason.SINGLE_EXPIRY),
        ((40,), Reason.SINGLE_EXPIRY),
    ],
)
def test_D14_not_bracketed_is_marked(days: tuple[int, ...], reason: Reason) -> None:
    result = atm_30d([flat_slice(d, 0.4) for d in days])
    assert result.reason is reason
    assert result.sigma == pytest.approx(0.4)


@pytest.mark.parametrize("days", [(3,), (3, 8), (90,), (90, 120)])
def test_D14_expiries_far_from_30_days_give_no_number(days: tuple[int, ...]) -> None:
    result = atm_30d([flat_slice(d, 0.4) for d in days])
    assert math.isnan(result.sigma)
    assert result.reason is Reason.NO_EXPIRY


def test_falling_total_variance_never_extrapolates_below_zero() -> None:
    result = atm_30d([flat_slice(36, 0.2), flat_slice(40, 1.0)])
    assert math.isnan(result.sigma)
    assert result.reason is Reason.NO_EXPIRY


def test_forward_is_exact_from_parity_and_signed() -> None:
    chain = flat_slice(30, 0.4, forward=104.3)
    discount = math.exp(-0.03 * 30 / 365)
    forward = implied_forward(chain.strikes, chain.call_bid, chain.put_bid, discount)
    assert forward.value == pytest.approx(104.3, rel=1e-12)
    assert forward.strike == 105.0
    assert forward.n == 61
    assert forward.reason is Reason.OK


def test_D15_broken_parity_is_flagged_and_gives_no_iv() -> None:
    chain = flat_slice(30, 0.4)
    put = chain.put_bid.copy()
    put[20] += 3.0
    broken = replace(chain, put_bid=put, put_ask=put)
    forward = implied_forward(chain.strikes, chain.call_bid, put, math.exp(-0.03 * 30 / 365))
    assert forward.reason is Reason.PARITY_BROKEN
    assert forward.spread > 0.02
    assert atm_slice(broken)[1] is Reason.PARITY_BROKEN
    assert math.isnan(atm_slice(broken)[0])


def test_D15_the_forward_of_the_source_replaces_broken_parity_and_is_marked() -> None:
    chain = flat_slice(30, 0.4)
    put = chain.put_bid.copy()
    put[20] += 3.0
    sigma, reason = atm_slice(replace(chain, put_bid=put, put_ask=put, forward=100.0))
    assert math.isfinite(sigma)
    assert reason is Reason.PARITY_BROKEN


def test_wrong_shapes_raise() -> None:
    chain = flat_slice(30, 0.4)
    with pytest.raises(ValueError, match="equal length"):
        atm_slice(replace(chain, call_bid=chain.call_bid[:-1]))
    with pytest.raises(ValueError, match="equal length"):
        implied_forward([1.0, 2.0], [1.0], [1.0, 2.0], 1.0)
