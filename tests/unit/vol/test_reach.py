"""Strips whose strikes end too near the money: said, or no number, and never silently low."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate

from engine.model.options import ChainSlice, StripResult, StripTerm
from engine.model.reason import Reason, reason_text
from engine.vol.black import price
from engine.vol.reach import judged, missed_by_quotes
from engine.vol.strip import choose_terms, dvol_style, vix_style
from engine.vol.thirty import thirty_day
from tests.support.chains import NOW, flat_slice
from tests.unit.vol.recordings import nvda_at_the_close_of_august_2026, nvda_of_february_2026
from tests.unit.vol.test_thirty import assert_as_separate

CAVEATS = {Reason.NARROW_STRIP, Reason.SINGLE_EXPIRY, Reason.OK}


def pair(count: int, step: float = 2.5, sigma: float = 0.5) -> list[ChainSlice]:
    """Two expiries around 30 days, `count` strikes around 100."""
    grid = 100.0 + step * (np.arange(count) - count // 2)
    return [flat_slice(days, sigma, strikes=grid) for days in (24, 38)]


def within(chain: ChainSlice, low: float, high: float) -> ChainSlice:
    """The chain with dead quotes, no bid, outside the two strikes."""
    alive = (chain.strikes >= low) & (chain.strikes <= high)
    return replace(
        chain,
        call_bid=np.where(alive, chain.call_bid, 0.0),
        put_bid=np.where(alive, chain.put_bid, 0.0),
    )


def both(chains: list[ChainSlice]) -> tuple[StripResult, StripResult]:
    near, next_, _ = choose_terms(chains, NOW)
    return vix_style(near, next_, now=NOW), dvol_style(chains)


@pytest.mark.parametrize("count", [3, 5])
def test_D12_a_handful_of_strikes_gives_no_figure(count: int) -> None:
    chains = pair(count)
    for result in (vix_style(*chains, now=NOW), dvol_style(chains)):
        assert math.isnan(result.index)
        assert result.reason is Reason.NARROW_STRIP
    assert choose_terms(chains, NOW) == (None, None, Reason.NARROW_STRIP)


@pytest.mark.parametrize(
    ("count", "vix", "dvol"),
    [
        (17, (48.83, Reason.NARROW_STRIP), (48.72, Reason.NARROW_STRIP)),
        (41, (50.12, Reason.OK), (49.22, Reason.OK)),
    ],
)
def test_D12_more_strikes_are_marked_and_then_silent(
    count: int, vix: tuple[float, Reason], dvol: tuple[float, Reason]
) -> None:
    for result, (index, reason) in zip(both(pair(count)), (vix, dvol), strict=True):
        assert result.index == pytest.approx(index, abs=0.005)
        assert result.reason is reason
    assert reason_text(Reason.NARROW_STRIP) == "strikes end too near the money: reads low"


def test_D12_dead_wings_are_marked_and_leave_the_arithmetic_alone() -> None:
    grid = np.arange(40.0, 250.0, 2.5)
    whole = [flat_slice(days, 0.5, strikes=grid) for days in (24, 38)]
    dead = [within(chain, 80.0, 120.0) for chain in whole]
    listed = [flat_slice(d, 0.5, strikes=grid[(grid >= 80) & (grid <= 120)]) for d in (24, 38)]
    for one, other, full in zip(both(dead), both(listed), both(whole), strict=True):
        assert one.reason is other.reason is Reason.NARROW_STRIP
        assert one.index == other.index < full.index
        assert full.reason is Reason.OK


def test_a_narrow_expiry_gives_way_to_a_wider_one() -> None:
    grid = np.arange(40.0, 250.0, 2.5)
    wide = [flat_slice(days, 0.5, strikes=grid) for days in (17, 24, 38)]
    chains = [wide[0], within(wide[1], 92.5, 107.5), wide[2]]
    assert choose_terms(chains, NOW) == (wide[0], wide[2], Reason.OK)
    found = thirty_day(chains, NOW)
    assert found.vix.reason is found.dvol.reason is found.vix_reason is Reason.OK
    assert found.vix.index == vix_style(wide[0], wide[2], now=NOW).index
    assert found.dvol.index == dvol_style([wide[0], wide[2]]).index
    assert vix_style(chains[1], wide[2], now=NOW).reason is Reason.NARROW_STRIP


def test_one_side_alone_is_enough() -> None:
    grid = np.arange(40.0, 250.0, 2.5)
    whole = [flat_slice(days, 0.5, strikes=grid) for days in (24, 38)]
    for low, high in ((85.0, 250.0), (40.0, 117.5)):
        for result in both([within(chain, low, high) for chain in whole]):
            assert result.reason is Reason.NARROW_STRIP
            assert math.isfinite(result.index)


def test_of_several_caveats_the_gravest_stands() -> None:
    narrow = [flat_slice(d, 0.5, strikes=np.arange(80.0, 122.0, 2.5)) for d in (40, 60)]
    narrow[1] = flat_slice(60, 0.4, strikes=np.arange(40.0, 250.0, 2.5))
    for result in both(narrow):
        assert result.reason is Reason.NARROW_STRIP
    assert choose_terms(narrow, NOW)[2] is Reason.EXTRAPOLATED
    for result in both(narrow[:1]):
        assert result.reason is Reason.NARROW_STRIP
    single = flat_slice(25, 0.5, strikes=np.arange(40.0, 250.0, 2.5))
    put = single.put_bid.copy()
    put[24] += 3.0
    broken = replace(single, put_bid=put, put_ask=put, forward=100.0)
    assert dvol_style([broken, replace(broken, years=35 / 365)]).reason is Reason.PARITY_BROKEN
    assert dvol_style([broken]).reason is Reason.SINGLE_EXPIRY


def test_rejected_marks_narrow_the_smile_and_the_cut_does_not() -> None:
    grid = np.arange(60.0, 160.0, 2.5)
    marks = np.full(grid.size, 0.5)
    full = [
        replace(flat_slice(d, 0.5, strikes=grid), call_iv=marks, put_iv=marks, forward=100.0)
        for d in (24, 38)
    ]
    assert dvol_style(full).reason is Reason.OK
    few = np.where((grid > 81.0) & (grid < 121.0), 0.5, 0.0)
    less = [replace(chain, call_iv=few, put_iv=few) for chain in full]
    assert dvol_style(less).reason is Reason.NARROW_STRIP
    none = np.where((grid > 91.0) & (grid < 109.0), 0.5, 0.0)
    least = [replace(chain, call_iv=none, put_iv=none) for chain in full]
    assert math.isnan(dvol_style(least).index)
    assert dvol_style(least).reason is Reason.NARROW_STRIP


def test_smile_is_only_missed_up_to_the_cut() -> None:
    grid = np.arange(60.0, 160.0, 0.5)
    for deviations, reason in ((1.6, Reason.OK), (1.4, Reason.NARROW_STRIP)):
        chains = []
        for days in (24, 38):
            reach = deviations * 0.5 * math.sqrt(days / 365)
            marks = np.where(np.abs(np.log(grid / 100.0)) < reach, 0.5, 0.0)
            chain = flat_slice(days, 0.5, strikes=grid)
            chains.append(replace(chain, call_iv=marks, put_iv=marks, forward=100.0))
        assert dvol_style(chains).reason is reason


def test_steep_smile_is_judged_by_its_own_ends() -> None:
    grid = np.arange(20.0, 119.0, 1.0)
    skew = np.clip(0.4 - 1.2 * np.log(grid / 100.0), 0.2, 1.0)
    chains = [flat_slice(days, skew, strikes=grid) for days in (24, 38)]
    vix, _ = both(chains)
    reach = math.log(118.0 / 100.0) / (0.01 * vix.index * math.sqrt(38 / 365))
    assert reach < 1.5
    assert vix.reason is Reason.OK


@pytest.mark.parametrize("width", [0.02, 0.15, 0.5])
@pytest.mark.parametrize("deviations", [(-0.8, 1.1), (-1.6, 1.7), (-2.5, 3.0)])
def test_missed_variance_is_the_integral_beyond_the_ends(
    width: float, deviations: tuple[float, float]
) -> None:
    ends = np.exp(np.array(deviations) * width)
    years = 30 / 365
    sigma = width / math.sqrt(years)
    mids = price(np.array([False, True]), 1.0, ends, years, sigma)
    missed = missed_by_quotes(
        StripTerm(1.0, 1.0, sigma**2, ends, mids, np.zeros(2), np.zeros(2)), 1.0
    )

    def density(away: float) -> float:
        strike = math.exp(away)
        return 2.0 * float(price(away > 0.0, 1.0, strike, years, sigma)) / strike

    low, high = (float(x) for x in np.log(ends))
    tails = (
        integrate.quad(density, -10 * width, low)[0] + integrate.quad(density, high, 10 * width)[0]
    )
    assert missed == pytest.approx(tails, rel=0.06)


def test_limits_are_two_and_ten_percent_of_the_variance() -> None:
    one = np.ones(3)
    term = StripTerm(100.0, 100.0, 0.16, one, one, one, one, Reason.PARITY_BROKEN)
    for share, reason in (
        (0.0, Reason.PARITY_BROKEN), (0.0199, Reason.PARITY_BROKEN),
        (0.0201, Reason.NARROW_STRIP), (0.0999, Reason.NARROW_STRIP),
    ):  # fmt: skip
        found = judged(term, 0.1, 0.016 * share / (1.0 - share))
        assert (found.variance, found.reason) == (0.16, reason)
    for missed in (0.016 * 0.1001 / 0.8999, math.inf, math.nan):
        found = judged(term, 0.1, missed)
        assert math.isnan(found.variance)
        assert found.reason is Reason.NARROW_STRIP


@st.composite
def flat_pairs(draw: st.DrawFn) -> tuple[float, list[ChainSlice]]:
    """Sigma and two expiries on one grid of uneven steps, each at most 0.4 deviations."""
    sigma = draw(st.floats(0.1, 1.2))
    days = draw(st.integers(15, 29)), draw(st.integers(31, 60))
    width = sigma * math.sqrt(days[0] / 365)
    step = st.floats(0.05, 0.4)
    puts, calls = (
        draw(st.lists(step, min_size=1, max_size=25)),
        draw(st.lists(step, min_size=1, max_size=25)),
    )
    first = draw(st.floats(0.0, 0.2))
    moneyness = [*(-np.cumsum(puts)[::-1] - first), -first, *(np.cumsum(calls) - first)]
    grid = 100.0 * np.exp(width * np.array(moneyness))
    return sigma, [flat_slice(d, sigma, strikes=grid) for d in days]


@settings(max_examples=150)
@given(flat_pairs())
def test_D12_no_figure_of_a_flat_smile_is_low_without_saying_so(
    made: tuple[float, list[ChainSlice]],
) -> None:
    sigma, chains = made
    assert_as_separate(chains, thirty_day(chains, NOW))
    vix, dvol = both(chains)
    for result, low in ((vix, 0.98), (dvol, 0.965)):
        if math.isnan(result.index):
            assert result.reason in {Reason.NARROW_STRIP, Reason.ONE_SIDED, Reason.NO_EXPIRY}
            continue
        assert result.reason in CAVEATS
        ratio = 0.01 * result.index / sigma
        narrow = result.reason is Reason.NARROW_STRIP
        assert (0.88 if narrow else low) <= ratio <= (1.12 if narrow else 1.02)


def test_recorded_chains_reach_far_enough() -> None:
    for slices, now in (
        nvda_of_february_2026(11),
        nvda_of_february_2026(13),
        nvda_at_the_close_of_august_2026(),
    ):
        found = thirty_day(slices, now)
        assert found.vix.reason is found.dvol.reason is Reason.OK


def test_absurd_ends_neither_raise_nor_pass() -> None:
    tiny, huge = np.array([5e-324, 1.0, 2.0]), np.array([0.5, 1.0, 1.7e308])
    for strikes in (tiny, huge):
        value = np.full(3, 0.1)
        term = StripTerm(1.0, 1.0, 0.16, strikes, value, value, np.zeros(3))
        assert missed_by_quotes(term, 1.0) >= 0.0
    at_money = StripTerm(1.0, 1.0, 0.16, np.array([1.0, 1.0, 2.0]), value, value, value)
    assert missed_by_quotes(at_money, 1.0) == math.inf


def strided(column: np.ndarray) -> np.ndarray:
    return np.repeat(column, 3)[::3]


def big_endian(column: np.ndarray) -> np.ndarray:
    return column.astype(">f8")


def whole(column: np.ndarray) -> np.ndarray:
    return np.asarray(np.ceil(column), dtype=np.int64)


def with_columns(chain: ChainSlice, change: Callable[[np.ndarray], np.ndarray]) -> ChainSlice:
    return replace(
        chain,
        strikes=change(chain.strikes),
        call_bid=change(chain.call_bid),
        call_ask=change(chain.call_ask),
        put_bid=change(chain.put_bid),
        put_ask=change(chain.put_ask),
        call_iv=None if chain.call_iv is None else change(chain.call_iv),
        put_iv=None if chain.put_iv is None else change(chain.put_iv),
    )


KINDS = {"strided": strided, "big-endian": big_endian, "int": whole}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("count", [0, 1, 2, 61])
def test_any_layout_of_the_columns_gives_the_same(kind: str, marked: bool, count: int) -> None:
    grid = 1000.0 * np.arange(10.0, 193.0, 3.0)[30 - count // 2 : 30 - count // 2 + count]
    slices = [flat_slice(d, 0.4, forward=1e5, strikes=grid, rate=0.0) for d in (24, 38)]
    if marked:
        marks = np.full(count, 1.0 if kind == "int" else 0.4)
        slices = [replace(s, call_iv=marks, put_iv=marks, forward=1e5) for s in slices]
    changed = [with_columns(s, KINDS[kind]) for s in slices]
    plain = [with_columns(s, lambda column: np.array(column, dtype=np.float64)) for s in changed]
    for one, other in zip(both(changed), both(plain), strict=True):
        assert str(one) == str(other)
        assert math.isfinite(one.index) == (count == 61)
    one_pass, separate = thirty_day(changed, NOW), thirty_day(plain, NOW)
    assert str(one_pass) == str(separate)
    assert_as_separate(changed, one_pass)


def test_lists_are_read_like_arrays_by_every_function_of_a_chain() -> None:
    chains = pair(41)
    columns = ("strikes", "call_bid", "call_ask", "put_bid", "put_ask")
    listed = [replace(one, **{c: getattr(one, c).tolist() for c in columns}) for one in chains]
    assert thirty_day(listed, NOW).atm == thirty_day(chains, NOW).atm
    assert vix_style(*listed, now=NOW).index == vix_style(*chains, now=NOW).index
    assert dvol_style(listed).index == dvol_style(chains).index
