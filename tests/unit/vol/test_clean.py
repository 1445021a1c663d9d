"""Screening of quotes: precedence of the reasons, stale trades, shapes, real chains."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from engine.model.options import ChainSlice
from engine.model.reason import Reason
from engine.vol.clean import STALE_DAYS, clean_quotes, with_arrays
from engine.vol.slices import solve
from engine.vol.term import atm_slice
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.recordings import nvda_of_february_2026

DAY = 86_400.0
NAN = math.nan

Change = Callable[[np.ndarray, np.ndarray], np.ndarray]


def with_columns(chain: ChainSlice, change: Change, other: ChainSlice | None = None) -> ChainSlice:
    """`chain` with its strikes and quotes changed, each together with that of `other`."""
    more = chain if other is None else other
    return replace(
        chain,
        strikes=change(chain.strikes, more.strikes),
        call_bid=change(chain.call_bid, more.call_bid),
        call_ask=change(chain.call_ask, more.call_ask),
        put_bid=change(chain.put_bid, more.put_bid),
        put_ask=change(chain.put_ask, more.put_ask),
    )


def reason_of(bid: float, ask: float, mark: float = NAN, age_days: float = NAN) -> Reason:
    one = flat_slice(30, 0.4, strikes=[100.0])
    chain = replace(
        one,
        call_bid=np.array([bid]),
        call_ask=np.array([ask]),
        call_iv=np.array([mark]),
        call_traded=np.array([NOW.timestamp() - age_days * DAY]),
    )
    return Reason(int(clean_quotes(chain).call_reason[0]))


@pytest.mark.parametrize(
    ("bid", "ask", "reason"),
    [
        (0.0, 0.0, Reason.ZERO_MID),
        (-0.0, 0.0, Reason.ZERO_MID),
        (-1.0, 0.0, Reason.ZERO_MID),
        (0.0, 0.05, Reason.NO_BID),
        (-1.0, 1.0, Reason.NO_BID),
        (NAN, 0.05, Reason.NO_BID),
        (NAN, 0.0, Reason.NO_BID),
        (NAN, NAN, Reason.NO_BID),
        (0.0, NAN, Reason.NO_BID),
        (1.0, NAN, Reason.NOT_A_NUMBER),
        (1.0, math.inf, Reason.NOT_A_NUMBER),
        (1.0, 0.9, Reason.CROSSED),
        (1.0, 0.0, Reason.CROSSED),
        (1.0, 2.0, Reason.WIDE_SPREAD),
        (3.0, 5.0, Reason.OK),
        (5e-324, 5e-324, Reason.OK),
    ],
)
def test_D13_quotes_without_a_mid_are_told_apart(bid: float, ask: float, reason: Reason) -> None:
    assert reason_of(bid, ask) is reason


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        (0.0, Reason.IV_MISSING),
        (-0.0, Reason.IV_MISSING),
        (0.0099, Reason.IV_OUT_OF_RANGE),
        (3.01, Reason.IV_OUT_OF_RANGE),
        (0.01, Reason.OK),
        (3.0, Reason.OK),
        (NAN, Reason.OK),
    ],
)
def test_D13_vendor_volatility_of_zero_means_missing(mark: float, reason: Reason) -> None:
    assert reason_of(4.0, 4.1, mark) is reason


@pytest.mark.parametrize(
    ("age", "reason"),
    [
        (STALE_DAYS + 0.01, Reason.STALE_TRADE),
        (STALE_DAYS - 0.01, Reason.OK),
        (-1.0, Reason.OK),
        (NAN, Reason.OK),
        (NOW.timestamp() / DAY, Reason.OK),
    ],
)
def test_D13_trade_older_than_a_quarter_is_stale_and_an_unknown_one_is_not(
    age: float, reason: Reason
) -> None:
    assert reason_of(4.0, 4.1, age_days=age) is reason


def test_D13_precedence_runs_from_the_quote_over_the_trade_to_the_mark() -> None:
    old = 2.0 * STALE_DAYS
    assert reason_of(0.0, 0.0, 0.0, old) is Reason.ZERO_MID
    assert reason_of(0.0, 1.0, 0.0, old) is Reason.NO_BID
    assert reason_of(2.0, 1.0, 0.0, old) is Reason.CROSSED
    assert reason_of(1.0, 2.0, 0.0, old) is Reason.WIDE_SPREAD
    assert reason_of(4.0, 4.1, 0.0, old) is Reason.STALE_TRADE
    assert reason_of(4.0, 4.1, 0.0, 1.0) is Reason.IV_MISSING


def test_stale_is_counted_from_the_given_instant_and_limit() -> None:
    chain = flat_slice(30, 0.4)
    traded = replace(chain, call_traded=np.full(61, NOW.timestamp() - 40 * DAY))
    assert clean_quotes(traded).dropped == {}
    assert clean_quotes(traded, stale_days=30).dropped == {Reason.STALE_TRADE: 61}
    later = clean_quotes(traded, as_of=NOW + timedelta(days=60))
    assert later.dropped == {Reason.STALE_TRADE: 61}
    assert np.isnan(later.call_mid).all()


def test_dead_contracts_of_another_price_do_not_move_the_forward() -> None:
    live = flat_slice(30, 0.4, strikes=np.arange(80.0, 121.0, 4.0), forward=101.9)
    dead = flat_slice(30, 0.4, strikes=np.arange(800.0, 1201.0, 40.0), forward=1000.0)
    ages = np.r_[np.ones(11), np.full(11, 600.0)]
    traded = NOW.timestamp() - ages * DAY
    mixed = with_columns(live, lambda one, other: np.r_[one, other], dead)
    clean = replace(mixed, call_traded=traded, put_traded=traded)
    assert solve([mixed])[0].forward != pytest.approx(101.9)
    assert solve([clean])[0].forward == pytest.approx(101.9)
    assert atm_slice(clean)[0] == pytest.approx(atm_slice(live)[0], abs=1e-13)


def test_real_chain_loses_its_dead_contracts_and_no_live_quote_near_the_money() -> None:
    chains, now = nvda_of_february_2026(11)
    untimed = [replace(c, call_traded=None, put_traded=None) for c in chains]
    before, after = solve(untimed), solve(chains, as_of=now)
    kept = sum(int(one.quotes.call_reason.size * 2) for one in before)
    kept -= sum(sum(one.quotes.dropped.values()) for one in before)
    stale = sum(one.quotes.dropped.get(Reason.STALE_TRADE, 0) for one in after)
    assert (kept, stale) == (3486, 605)
    for one in after:
        k, forward = one.chain.strikes, one.forward
        near = (k > 0.8 * forward) & (k < 1.25 * forward)
        lost = one.quotes.call_reason[near & (k >= forward)] == Reason.STALE_TRADE
        assert not lost.any()
        assert not (one.quotes.put_reason[near & (k <= forward)] == Reason.STALE_TRADE).any()


def _same(column: np.ndarray, _: np.ndarray) -> np.ndarray:
    return column


def _strided(column: np.ndarray, _: np.ndarray) -> np.ndarray:
    return np.repeat(column, 3)[::3]


def _big_endian(column: np.ndarray, _: np.ndarray) -> np.ndarray:
    return column.astype(">f8")


def _whole(column: np.ndarray, _: np.ndarray) -> np.ndarray:
    return np.asarray(np.ceil(column), dtype=np.int64)


def _plain(column: np.ndarray, _: np.ndarray) -> np.ndarray:
    return np.array(column, dtype=np.float64)


@pytest.mark.parametrize("change", [_same, _strided, _big_endian, _whole])
@pytest.mark.parametrize("count", [0, 1, 61])
def test_any_layout_of_the_columns_gives_the_same(change: Change, count: int) -> None:
    full = flat_slice(30, 0.4, strikes=np.arange(70.0, 131.0)[:count])
    changed = with_columns(full, change)
    plain = with_columns(changed, _plain)
    one, other = clean_quotes(changed), clean_quotes(plain)
    np.testing.assert_array_equal(one.call_mid, other.call_mid)
    np.testing.assert_array_equal(one.put_reason, other.put_reason)
    assert str(atm_slice(changed)) == str(atm_slice(plain))


def test_wrong_shape_of_the_trades_raises() -> None:
    chain = replace(flat_slice(30, 0.4), call_traded=np.ones(60))
    with pytest.raises(ValueError, match="equal length"):
        clean_quotes(chain)


def test_lists_are_screened_as_arrays() -> None:
    plain = flat_slice(30, 0.4, strikes=[90.0, 100.0, 110.0])
    marks, traded = np.array([0.4, 0.0, NAN]), np.array([NAN, NOW.timestamp() - 100 * DAY, 0.0])
    chain = replace(plain, call_iv=marks, put_traded=traded)
    listed = replace(
        chain,
        **{
            name: getattr(chain, name).tolist()
            for name in (
                "strikes", "call_bid", "call_ask", "put_bid", "put_ask", "call_iv", "put_traded",
            )
        },
    )  # fmt: skip
    wanted, got = clean_quotes(chain), clean_quotes(listed)
    assert Reason.IV_MISSING in wanted.call_reason
    assert Reason.STALE_TRADE in wanted.put_reason
    np.testing.assert_array_equal(got.call_mid, wanted.call_mid)
    np.testing.assert_array_equal(got.put_mid, wanted.put_mid)
    np.testing.assert_array_equal(got.call_reason, wanted.call_reason)
    np.testing.assert_array_equal(got.put_reason, wanted.put_reason)
    assert with_arrays(chain) is chain
    with pytest.raises(ValueError, match="equal length"):
        clean_quotes(replace(listed, put_bid=[1.0]))  # type: ignore[arg-type] # as above
