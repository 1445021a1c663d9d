"""Generated markets: repeatable, moving, and consistent with themselves."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.market import World
from tests.market.deribit_board import options
from tests.market.pricing import YEAR_S, call_and_put
from tests.market.surface import EQUITY_SMILE, Surface, strikes
from tests.market.yahoo_options import chain, expiry_instant, listed_expiries
from tests.unit.market.conftest import IN_SESSION

NOW = IN_SESSION.timestamp()
NAMES = ("META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "ASML", "QCOM", "AMZN", "NVDA")


@pytest.fixture(scope="module")
def world() -> World:
    return World(7, IN_SESSION)


def test_same_seed_gives_the_same_prices_whatever_was_asked_before(world: World) -> None:
    other = World(7, IN_SESSION + timedelta(days=3))
    other.last("NVDA", IN_SESSION + timedelta(days=400))
    assert other.last("NVDA", IN_SESSION) == world.last("NVDA", IN_SESSION)
    assert World(8, IN_SESSION).last("NVDA", IN_SESSION) != world.last("NVDA", IN_SESSION)


@pytest.mark.parametrize("symbol", ["NVDA", "BTC-USD", "FOO", "SPY"])
def test_price_moves_about_every_second(world: World, symbol: str) -> None:
    prices = [world.path(symbol).last(NOW + second) for second in range(3600)]
    changes = sum(a != b for a, b in pairwise(prices))
    assert changes > 3300
    assert all(abs(math.log(b / a)) < 0.003 for a, b in pairwise(prices))


def test_price_rests_outside_the_session(world: World) -> None:
    evening = IN_SESSION.replace(hour=22)
    assert world.last("NVDA", evening) == world.last("NVDA", evening + timedelta(days=2))


@pytest.mark.parametrize("symbol", ["NVDA", "BTC-USD"])
def test_intraday_bars_add_up_to_the_day(world: World, symbol: str) -> None:
    path = world.path(symbol)
    index = path.index(NOW) - 1
    whole, length = path.whole(index), path.days[index].close - path.days[index].open
    bars = [path.bar(index, first, first + 300) for first in range(0, int(length), 300)]
    assert bars[0].open == whole.open
    assert bars[-1].close == whole.close
    assert max(bar.high for bar in bars) == pytest.approx(whole.high, rel=1e-12)
    assert min(bar.low for bar in bars) == pytest.approx(whole.low, rel=1e-12)
    assert all(a.close == b.open for a, b in pairwise(bars))


def test_every_tick_lies_inside_its_bar(world: World) -> None:
    path = world.path("NVDA")
    index = path.index(NOW)
    opening = path.days[index].open
    for first in range(0, 3600, 300):
        bar = path.bar(index, first, first + 300)
        ticks = [path.last(opening + first + second) for second in range(300)]
        assert bar.low - 1e-9 <= min(ticks)
        assert max(ticks) <= bar.high + 1e-9
        assert ticks[0] == bar.open


@settings(max_examples=60, deadline=None)
@given(day=st.integers(300, 1200), symbol=st.sampled_from(["NVDA", "BTC-USD", "2330.TW", "XYZ"]))
def test_daily_bars_are_possible(day: int, symbol: str) -> None:
    bar = _WORLD.path(symbol).whole(day)
    assert 0.0 < bar.low <= min(bar.open, bar.close)
    assert max(bar.open, bar.close) <= bar.high


_WORLD = World(7, IN_SESSION)


def test_realized_volatility_lies_near_the_implied_one(world: World) -> None:
    for symbol, periods in (("NVDA", 252.0), ("BTC-USD", 365.0), ("MSFT", 252.0)):
        path = world.path(symbol)
        closes = [path.whole(i).close for i in range(700, 1200)]
        returns = [math.log(b / a) for a, b in pairwise(closes)]
        sigma = math.sqrt(periods * sum(r * r for r in returns) / len(returns))
        assert 0.7 < sigma / path.listing.vol < 1.3


def test_ten_companies_report_within_a_month_some_sure_some_not(world: World) -> None:
    reports = {name: world.report(name) for name in NAMES}
    for report in reports.values():
        assert report is not None
        assert NOW < report.when < NOW + 31 * 86_400
        assert report.first <= report.when + 86_400
        assert (report.first == report.last) is report.confirmed
    sure = {report.confirmed for report in reports.values() if report is not None}
    assert sure == {True, False}


@settings(max_examples=100, deadline=None)
@given(
    strike=st.floats(40.0, 400.0),
    years=st.floats(0.002, 2.0),
    sigma=st.floats(0.05, 1.5),
)
@example(strike=59.5, years=0.33203125, sigma=0.05)
def test_prices_obey_parity_and_bounds(strike: float, years: float, sigma: float) -> None:
    discount = math.exp(-0.04 * years)
    call, put = call_and_put(180.0, strike, years, sigma, discount)
    assert call - put == pytest.approx(discount * (180.0 - strike), abs=1e-9)
    assert 0.0 <= call <= discount * 180.0
    assert 0.0 <= put <= discount * strike


def test_a_known_price() -> None:
    # F = K = 100, sigma 20 %, one year, no rate: 100 (2 N(0.1) - 1)
    assert call_and_put(100.0, 100.0, 1.0, 0.2, 1.0)[0] == pytest.approx(7.965567455405804)


def test_smile_admits_no_arbitrage_around_the_money() -> None:
    surface = Surface(NOW, 0.45, 0.45, EQUITY_SMILE)
    expiry = NOW + 30 * 86_400.0
    ladder = [100.0 * math.exp(0.01 * i) for i in range(-40, 41)]
    calls = [surface.prices(100.0, strike, expiry, 1.0)[0] for strike in ladder]
    slopes = [
        (calls[i + 1] - calls[i]) / (ladder[i + 1] - ladder[i]) for i in range(len(ladder) - 1)
    ]
    assert all(-1.0 <= slope <= 0.0 for slope in slopes)
    assert all(b >= a - 1e-12 for a, b in pairwise(slopes))


def test_flat_surface_is_flat_and_a_report_adds_its_move() -> None:
    month = NOW + 30 * 86_400.0
    flat = Surface(NOW, 0.45, 0.45, EQUITY_SMILE)
    for days in (1, 30, 400):
        assert flat.atm(NOW + days * 86_400.0) == pytest.approx(0.45, rel=1e-12)
    assert flat.atm_30d() == pytest.approx(0.45, rel=1e-12)
    ahead = Surface(NOW, 0.45, 0.45, EQUITY_SMILE, ((NOW + 86_400.0 * 10, 0.08),))
    extra = ahead.total_variance(month) - flat.total_variance(month)
    assert extra == pytest.approx(0.08**2, rel=1e-9)
    assert ahead.atm(NOW + 86_400.0 * 9) == pytest.approx(0.45, rel=1e-12)


def test_strikes_are_round_ascending_and_wide() -> None:
    found = strikes(180.0, 0.14, 2.5)
    assert list(found) == sorted(set(found))
    assert found[0] < 110.0 < 300.0 < found[-1]
    assert all(strike % 2.5 == 0.0 for strike in found)


def test_chain_mids_give_the_surface_back(world: World) -> None:
    day = next(d for d in listed_expiries(world, "NVDA", NOW) if expiry_instant(d) > NOW + 2e6)
    calls, puts = chain(world, "NVDA", day, NOW)
    expiry = expiry_instant(day)
    years, discount = (expiry - NOW) / YEAR_S, math.exp(-world.rate(NOW) * (expiry - NOW) / YEAR_S)
    call, put = min(zip(calls, puts, strict=True), key=lambda p: abs(p[0].fair - p[1].fair))
    forward = call.strike + (call.fair - put.fair) / discount
    assert forward == pytest.approx(world.path("NVDA").last(NOW) / discount, rel=1e-9)
    sigma = world.surface("NVDA", NOW).sigma(forward, call.strike, expiry)
    again = call_and_put(forward, call.strike, years, sigma, discount)
    assert again == pytest.approx((call.fair, put.fair), rel=1e-9)
    row = call.row()
    bid, ask = row["bid"], row["ask"]
    assert isinstance(bid, float)
    assert isinstance(ask, float)
    assert 0.0 < bid < call.fair < ask < 1.1 * bid


def test_published_dvol_is_the_fair_variance_of_its_own_board(world: World) -> None:
    """Own strip from the board's out-of-the-money marks at the two expiries around 30 days."""
    variances = []
    board = list(options(world, "BTC", NOW))
    for expiry in sorted({row.expiry for row in board}):
        years = (expiry - NOW) / YEAR_S
        half = [
            row for row in board if row.expiry == expiry and row.call is (row.strike >= row.forward)
        ]
        total = 0.0
        for i, row in enumerate(half):
            low, high = half[max(0, i - 1)].strike, half[min(len(half) - 1, i + 1)].strike
            width = (high - low) / (2.0 if 0 < i < len(half) - 1 else 1.0)
            total += width / row.strike**2 * row.mark * row.forward
        variances.append((years, 2.0 / years * total))
    target = 30.0 / 365.0
    near = max((v for v in variances if v[0] <= target), key=lambda v: v[0])
    following = min((v for v in variances if v[0] > target), key=lambda v: v[0])
    share = (target - near[0]) / (following[0] - near[0])
    total = near[0] * near[1] * (1.0 - share) + following[0] * following[1] * share
    assert 100.0 * math.sqrt(total / target) == pytest.approx(world.dvol("BTC", NOW), abs=1.0)


def test_phases_follow_the_session(world: World) -> None:
    def phase(hour: int, day: int = 20) -> str:
        return world.phase("NVDA", datetime(2026, 11, day, hour, 0, tzinfo=UTC).timestamp())

    assert [phase(h) for h in (8, 9, 14, 15, 20, 21, 23)] == [
        "CLOSED", "PRE", "PRE", "REGULAR", "REGULAR", "POST", "POST",
    ]  # fmt: skip
    assert phase(16, day=21) == "CLOSED"
    assert phase(16, day=26) == "CLOSED", "Thanksgiving"
    assert world.phase("BTC-USD", IN_SESSION.timestamp() + 86_400) == "REGULAR"
