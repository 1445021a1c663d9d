"""D20: no market data, however absurd, raises or gives a number without meaning."""

from __future__ import annotations

import math
from datetime import timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.model.options import ChainSlice
from engine.model.reason import Reason
from engine.vol import realized
from engine.vol.black import implied_vol, price
from engine.vol.clean import clean_quotes
from engine.vol.forward import implied_forward
from engine.vol.move import expected_move, move_in_sigma
from engine.vol.rank import iv_percentile, iv_rank
from engine.vol.strip import choose_terms, dvol_style, vix_style
from engine.vol.structure import term_structure
from engine.vol.term import atm_30d, atm_slice
from tests.support.chains import NOW

ANY = st.one_of(
    st.floats(width=64),
    st.floats(min_value=1e-3, max_value=1e3),
    st.sampled_from([0.0, -0.0, 1.0, 100.0, math.nan, math.inf, -math.inf, 5e-324, 1.7e308]),
)
WINDOWS = st.integers(min_value=2, max_value=6)


@st.composite
def bars(draw: st.DrawFn) -> list[np.ndarray]:
    count = draw(st.integers(min_value=0, max_value=24))
    return [np.array(draw(st.lists(ANY, min_size=count, max_size=count))) for _ in range(4)]


@st.composite
def chain_slices(draw: st.DrawFn) -> ChainSlice:
    count = draw(st.integers(min_value=0, max_value=9))

    def column() -> np.ndarray:
        return np.array(draw(st.lists(ANY, min_size=count, max_size=count)), dtype=float)

    strikes = np.sort(column()) if draw(st.booleans()) else np.arange(90.0, 90.0 + count)
    days = draw(st.floats(min_value=-5, max_value=400))
    marked = draw(st.booleans())
    return ChainSlice(
        NOW + timedelta(days=days),
        draw(st.one_of(st.just(days / 365), ANY)),
        draw(st.one_of(st.just(0.03), ANY)),
        strikes,
        column(),
        column(),
        column(),
        column(),
        column() if marked else None,
        column() if marked else None,
        draw(ANY),
    )


def numbers_or_nan(values: np.ndarray) -> bool:
    """Whether every value is NaN or finite and not negative."""
    return bool((np.isnan(values) | (np.isfinite(values) & (values >= 0.0))).all())


@given(bars(), WINDOWS, st.sampled_from([252.0, 365.0]))
def test_D20_realized_volatility(fields: list[np.ndarray], window: int, periods: float) -> None:
    o, h, low, c = fields
    for sigma in (
        realized.close_to_close(c, window, periods),
        realized.close_to_close(c, window, periods, demean=False),
        realized.parkinson(h, low, window, periods),
        realized.garman_klass(o, h, low, c, window, periods),
        realized.garman_klass_yang_zhang(o, h, low, c, window, periods),
        realized.rogers_satchell(o, h, low, c, window, periods),
        realized.yang_zhang(o, h, low, c, window, periods),
    ):
        assert sigma.shape == c.shape
        assert numbers_or_nan(sigma)


@given(st.lists(st.tuples(ANY, st.booleans(), ANY, ANY, ANY, ANY), max_size=20))
def test_D20_implied_volatility(rows: list[tuple[float, bool, float, float, float, float]]) -> None:
    table = np.array([(v, f, k, t, d) for v, _, f, k, t, d in rows]).reshape(-1, 5)
    call = np.array([row[1] for row in rows], dtype=bool)
    sigma, reason = implied_vol(table[:, 0], call, *table[:, 1:].T)
    assert numbers_or_nan(sigma)
    assert np.isnan(sigma).tolist() == (reason != Reason.OK).tolist()
    assert numbers_or_nan(price(call, *table.T))


@given(
    st.booleans(),
    st.floats(min_value=1e-3, max_value=1e6),
    st.floats(min_value=-5.0, max_value=5.0),
    st.floats(min_value=1e-6, max_value=10.0),
    st.floats(min_value=1e-3, max_value=4.0),
)
def test_D20_price_and_volatility_are_inverse(
    is_call: bool, forward: float, z: float, years: float, sigma: float
) -> None:
    strike = forward * math.exp(z * sigma * math.sqrt(years))
    value = price(is_call, forward, strike, years, sigma)
    got, reason = implied_vol(value, is_call, forward, strike, years)
    if reason == Reason.OK:
        again = float(price(is_call, forward, strike, years, got))
        assert abs(again - float(value)) <= 1e-12 * max(float(value), 1e-3 * min(forward, strike))


@given(st.lists(chain_slices(), max_size=3))
def test_D20_chains(slices: list[ChainSlice]) -> None:
    for chain in slices:
        sigma, reason = atm_slice(chain)
        assert (math.isfinite(sigma) and sigma >= 0.0) or reason is not Reason.OK
        assert not math.isinf(sigma)
        assert numbers_or_nan(np.array([expected_move(chain)]))
        quotes = clean_quotes(chain)
        assert np.isnan(quotes.call_mid).tolist() == (quotes.call_reason != 0).tolist()
    term = term_structure(slices)
    assert len(term.points) == len(slices)
    assert math.isfinite(term.slope) or (math.isnan(term.slope) and term.reason is not Reason.OK)
    assert numbers_or_nan(np.array([point.sigma for point in term.points]))
    atm, dvol = atm_30d(slices), dvol_style(slices)
    near, next_, _ = choose_terms(slices, NOW)
    for value, reason in (
        (atm.sigma, atm.reason),
        (dvol.index, dvol.reason),
        *((r.index, r.reason) for r in [vix_style(near, next_, now=NOW)]),
        *((r.index, r.reason) for r in [vix_style(c, c, now=NOW) for c in slices]),
    ):
        assert numbers_or_nan(np.array([value]))
        assert math.isfinite(value) or reason is not Reason.OK


@given(bars(), ANY)
def test_D20_forward(fields: list[np.ndarray], discount: float) -> None:
    forward = implied_forward(fields[0], fields[1], fields[2], discount)
    assert (math.isfinite(forward.value) and forward.value > 0.0) or forward.reason
    assert not math.isinf(forward.value)


@given(st.lists(ANY, max_size=40))
def test_D20_rank_and_percentile(series: list[float]) -> None:
    for rank in (iv_rank(series), iv_percentile(series)):
        assert (0.0 <= rank.value <= 1.0) or (math.isnan(rank.value) and rank.reason)


@given(ANY, ANY, ANY)
def test_D20_move_in_sigma(change: float, sigma: float, dt: float) -> None:
    value = float(move_in_sigma(change, sigma, dt))
    assert math.isfinite(value) or math.isnan(value)
