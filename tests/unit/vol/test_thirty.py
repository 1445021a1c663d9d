"""One pass over a chain gives what the separate functions give, and every popular bug shows."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.options import ChainSlice, StripResult
from engine.model.reason import Reason
from engine.model.volatility import ThirtyDay
from engine.vol.clean import clean_quotes
from engine.vol.slices import solve
from engine.vol.smile import smile, smile_of
from engine.vol.strip import choose_terms, dvol_style, vix_style
from engine.vol.term import atm_30d, atm_slice
from engine.vol.thirty import thirty_day
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.recordings import nvda_at_the_close_of_august_2026, nvda_of_february_2026
from tests.unit.vol.test_properties import chain_slices

GRID = np.arange(40.0, 250.0, 2.5)
SKEWED = 0.35 - 0.2 * np.log(GRID / 100.0) + 0.3 * np.log(GRID / 100.0) ** 2
DAYS = (3, 10, 17, 24, 31, 38, 52, 80, 115, 171)


def chain() -> list[ChainSlice]:
    return [flat_slice(d, SKEWED, strikes=GRID, half_spread=0.01) for d in DAYS]


def same(one: float, other: float) -> bool:
    return (math.isnan(one) and math.isnan(other)) or math.isclose(one, other, rel_tol=1e-14)


def same_strip(one: StripResult, other: StripResult) -> bool:
    if not same(one.index, other.index) or one.reason is not other.reason:
        return False
    if one.near is None or other.near is None:
        return one.near is other.near
    return bool(np.array_equal(one.near.contributions, other.near.contributions))


def assert_as_separate(slices: list[ChainSlice] | tuple[ChainSlice, ...], found: ThirtyDay) -> None:
    atm = atm_30d(slices)
    assert same(found.atm.sigma, atm.sigma)
    assert (found.atm.reason, found.atm.n) == (atm.reason, atm.n)
    assert same_strip(found.dvol, dvol_style(slices))
    near, next_, why = choose_terms(slices, NOW)
    assert found.vix_reason is why
    if near is not None:
        assert same_strip(found.vix, vix_style(near, next_, now=NOW))
    else:
        assert math.isnan(found.vix.index)
        assert found.vix.reason is why
    counts = sum((Counter(clean_quotes(s).dropped) for s in slices), Counter[Reason]())
    assert dict(found.dropped) == dict(counts)
    total = sum(2 * s.strikes.size for s in slices)
    assert found.used == total - sum(counts.values())


def test_figures_are_those_of_the_separate_functions() -> None:
    slices = chain()
    found = thirty_day(slices, NOW)
    assert found.atm.reason is found.vix.reason is found.dvol.reason is Reason.OK
    assert_as_separate(slices, found)
    assert found.dvol.index < found.vix.index


def test_marks_and_own_forwards_are_used_alike() -> None:
    slices = [replace(c, call_iv=SKEWED, put_iv=SKEWED, forward=100.0) for c in chain()]
    assert_as_separate(slices, thirty_day(slices, NOW))
    some = [*slices[:5], *chain()[5:]]
    assert_as_separate(some, thirty_day(some, NOW))


def test_order_of_the_slices_does_not_matter() -> None:
    slices = chain()
    turned = thirty_day(slices[::-1], NOW)
    found = thirty_day(slices, NOW)
    assert turned.atm == found.atm
    assert (turned.vix.index, turned.dvol.index) == (found.vix.index, found.dvol.index)


def test_fridays_are_passed_on() -> None:
    slices = chain()
    near, next_, why = choose_terms(slices, NOW, fridays=True)
    found = thirty_day(slices, NOW, fridays=True)
    assert found.vix_reason is why
    assert same_strip(found.vix, vix_style(near, next_, now=NOW))


def test_dead_expiries_among_live_ones_change_nothing() -> None:
    slices, none = chain(), np.full(GRID.size, np.nan)
    dead = [
        replace(slices[4], years=-0.01, expiry=NOW - timedelta(days=4)),
        flat_slice(29, 0.4, strikes=[]),
        replace(slices[3], years=28 / 365, call_bid=none, call_ask=none),
        replace(slices[3], years=math.nan),
        replace(slices[3], rate=1e9),
    ]
    mixed = [dead[0], *slices[:5], dead[1], dead[2], *slices[5:], dead[3], dead[4]]
    one, other = thirty_day(mixed, NOW), thirty_day(slices, NOW)
    assert one.atm.sigma == other.atm.sigma
    assert one.dvol.index == other.dvol.index
    assert solve(mixed)[0].reason is Reason.EXPIRED


def test_D12_nothing_gives_reasons() -> None:
    found = thirty_day([], NOW)
    reasons = (found.atm.reason, found.vix.reason, found.dvol.reason, found.vix_reason)
    assert set(reasons) == {Reason.NO_CHAIN}
    assert (found.dropped, found.used) == ((), 0)


@settings(max_examples=40)
@given(st.lists(chain_slices(), max_size=4))
def test_D20_one_pass_is_the_separate_functions_on_absurd_chains(slices: list[ChainSlice]) -> None:
    assert_as_separate(slices, thirty_day(slices, NOW))


@settings(max_examples=40)
@given(chain_slices())
def test_D20_smiles_of_absurd_chains_neither_raise_nor_lie(one: ChainSlice) -> None:
    shown = smile(one)
    for sigma in (shown.call_sigma, shown.put_sigma, shown.sigma):
        assert sigma.shape == one.strikes.shape
        assert (np.isnan(sigma) | (np.isfinite(sigma) & (sigma >= 0.0))).all()
    assert math.isfinite(shown.atm) or shown.reason is not Reason.OK


def test_real_chains_as_separate_functions() -> None:
    for slices, now in (nvda_of_february_2026(13), nvda_at_the_close_of_august_2026()):
        found = thirty_day(slices, now)
        assert same(found.atm.sigma, atm_30d(slices).sigma)
        assert same_strip(found.dvol, dvol_style(slices))
        near, next_, _ = choose_terms(slices, now)
        assert same_strip(found.vix, vix_style(near, next_, now=now))
        assert 0.3 < found.atm.sigma < 0.01 * found.vix.index < 0.6
        assert dict(found.dropped).keys() <= {
            Reason.NO_BID, Reason.ZERO_MID, Reason.WIDE_SPREAD, Reason.STALE_TRADE,
        }  # fmt: skip


def test_price_at_intrinsic_gives_no_spurious_volatility() -> None:
    strikes = np.array([90.0, 95.0, 100.0, 105.0, 110.0])
    one = flat_slice(30, 0.3, strikes=strikes, rate=0.0)
    call = one.call_bid.copy()
    call[0] = 10.0
    shown = smile_of(solve([replace(one, call_bid=call, call_ask=call)])[0])
    assert math.isnan(shown.call_sigma[0])
    assert shown.call_reason[0] == Reason.NO_TIME_VALUE
    assert atm_slice(replace(one, call_bid=call, call_ask=call))[0] == pytest.approx(0.3)


def test_vendor_volatility_of_zero_is_never_averaged_in() -> None:
    slices = [replace(c, call_iv=SKEWED, put_iv=SKEWED.copy(), forward=100.0) for c in chain()]
    plain = thirty_day(slices, NOW)
    holes = [replace(c, put_iv=np.where(GRID < 60.0, 0.0, SKEWED)) for c in slices]
    found = thirty_day(holes, NOW)
    assert found.dvol.index == pytest.approx(plain.dvol.index, rel=0.01)
    assert found.atm.sigma == plain.atm.sigma
    assert dict(found.dropped)[Reason.IV_MISSING] == 10 * int((GRID < 60.0).sum())


def test_unsigned_parity_and_whole_days_would_show() -> None:
    slices = [flat_slice(d, 0.4, strikes=np.arange(60.0, 160.0, 5.0)) for d in (25.4, 36.4)]
    low = [flat_slice(d, 0.4, strikes=np.arange(60.0, 160.0, 5.0), forward=98.6) for d in (25, 36)]
    assert [one.forward for one in solve(low)] == pytest.approx([98.6, 98.6], rel=1e-12)
    whole = [replace(s, years=math.floor(s.years * 365) / 365) for s in slices]
    assert abs(thirty_day(whole, NOW).atm.sigma - 0.4) > 1e-3
    assert thirty_day(slices, NOW).atm.sigma == pytest.approx(0.4, abs=1e-12)


@pytest.mark.parametrize("days", [(40, 60), (12, 20)])
def test_nothing_extrapolates_silently(days: tuple[int, int]) -> None:
    found = thirty_day([flat_slice(d, 0.4, half_spread=0.01) for d in days], NOW)
    for reason in (found.atm.reason, found.vix.reason, found.dvol.reason, found.vix_reason):
        assert reason is Reason.EXTRAPOLATED
