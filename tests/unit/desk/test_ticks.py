"""Ticks of streams on the desk: laid over quotes, checked like them, never a wrong close."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from engine.model.quote import MarketState, Tick
from engine.model.reason import Reason
from engine.model.status import Notice
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, quote, setting

EARLY = datetime(2026, 9, 16, 12, 30, tzinfo=UTC)
"""08:30 in New York: pre-market."""
LATE = datetime(2026, 9, 16, 21, 0, tzinfo=UTC)
"""17:00 in New York: post-market."""


def tick(
    s: Setting,
    price: float,
    *,
    symbol: str = "NVDA",
    state: MarketState = MarketState.REGULAR,
    ago: float = 0.0,
    source: str = "yahoo-stream",
) -> Tick:
    at = s.clock.now() - timedelta(seconds=ago)
    return Tick(symbol, price, at, s.clock.monotonic(), source, state)


def quoted(now: datetime = NOON) -> Setting:
    s = setting("NVDA", now=now)
    whole = replace(
        quote("NVDA", 103.0, s.clock, prev=100.0), name="NVIDIA", market_cap=2.06e12, shares=2e10
    )
    s.desk.accept((whole,))
    s.clock.advance(2.0)
    return s


def test_a_tick_moves_the_last_and_keeps_what_the_quote_knew() -> None:
    s = quoted()
    s.desk.accept((tick(s, 104.0),))
    row = s.window.row("NVDA")
    assert (row.last.value, row.last.source, row.last.as_of) == (
        104.0, "yahoo-stream", s.clock.now(),
    )  # fmt: skip
    assert row.change_pct.value == pytest.approx(4.0)
    assert (row.name, row.currency) == ("NVIDIA", "USD")
    assert row.market_cap_change_usd.value == pytest.approx(0.08e12)
    assert row.trail == (103.0, 104.0)


def test_P21_ticks_out_of_order_or_twice_change_nothing() -> None:
    s = quoted()
    newest = tick(s, 104.0)
    s.desk.accept((newest, tick(s, 99.0, ago=1.0), replace(newest, price=98.0)))
    assert s.row("NVDA").last.value == 104.0
    assert s.row("NVDA").trail == (103.0, 104.0)


@pytest.mark.parametrize("price", [math.nan, math.inf, -math.inf, 0.0, -5.0])
def test_D1_D2_D3_an_impossible_tick_is_rejected_and_counted(price: float) -> None:
    s = quoted()
    s.desk.accept((tick(s, price),))
    last = s.row("NVDA").last
    assert last.value == 103.0
    assert last.why == "1 impossible answer rejected"


@pytest.mark.parametrize("state", [MarketState.REGULAR, MarketState.POST])
def test_D5_a_hundredfold_tick_is_held_back(state: MarketState) -> None:
    s = quoted(LATE if state is MarketState.POST else NOON)
    s.desk.accept((tick(s, 10_400.0, state=state),))
    row = s.row("NVDA")
    assert row.last.value == 103.0
    assert not row.ext_last.known
    assert "held back" in row.last.why or "rejected" in row.last.why
    s.clock.advance(1.0)
    s.desk.accept((tick(s, 104.0, state=state),))
    assert 104.0 in (s.row("NVDA").last.value, s.row("NVDA").ext_last.value)


def test_D8_a_tick_from_the_future_is_not_live_and_blocks_nothing() -> None:
    s = quoted()
    s.desk.accept((tick(s, 104.0, ago=-60.0),))
    last = s.row("NVDA").last
    assert (last.quality, last.reason) == (Quality.STALE, Reason.CLOCK)
    assert isinstance(s.window.views["notice", "clock"], Notice)
    s.clock.advance(1.0)
    s.desk.accept((tick(s, 105.0),))
    last = s.row("NVDA").last
    assert (last.value, last.quality) == (105.0, Quality.LIVE)


@pytest.mark.parametrize(
    ("now", "state"),
    [(EARLY, MarketState.PRE), (LATE, MarketState.POST), (LATE, MarketState.CLOSED)],
)
def test_a_tick_outside_of_the_session_is_never_a_last(now: datetime, state: MarketState) -> None:
    s = quoted(now)
    s.desk.accept((tick(s, 106.0, state=state),))
    row = s.row("NVDA")
    assert row.last.value == 103.0
    assert row.last.source == "yahoo"
    assert (row.ext_last.value, row.ext_last.source) == (106.0, "yahoo-stream")
    assert row.ext_last.as_of == s.clock.now()
    assert row.ext_change_pct.value == pytest.approx((106.0 / 103.0 - 1.0) * 100.0)
    assert row.trail == (103.0,)


def test_a_share_called_regular_before_the_opening_is_no_last() -> None:
    s = quoted(EARLY)
    s.desk.accept((tick(s, 106.0),))
    row = s.row("NVDA")
    assert (row.last.value, row.ext_last.value) == (103.0, 106.0)


def test_a_coin_trades_in_every_state() -> None:
    s = setting("BTC")
    s.desk.accept((quote("BTC", 60_000.0, s.clock, prev=59_000.0),))
    s.clock.advance(1.0)
    s.desk.accept((tick(s, 60_100.0, symbol="BTC", state=MarketState.PRE),))
    assert s.row("BTC").last.value == 60_100.0
    assert s.row("BTC").change_pct.value == pytest.approx((60_100 / 59_000 - 1) * 100)


def test_the_price_outside_gives_way_to_the_session() -> None:
    s = quoted(EARLY)
    s.desk.accept((tick(s, 106.0, state=MarketState.PRE),))
    s.go_to(NOON)
    s.desk.accept((quote("NVDA", 107.0, s.clock),))
    row = s.row("NVDA")
    assert row.last.value == 107.0
    assert not row.ext_last.known


def test_an_older_price_outside_never_follows_a_newer_one() -> None:
    s = quoted(LATE)
    s.desk.accept((tick(s, 106.0, state=MarketState.POST),))
    s.desk.accept((tick(s, 105.0, state=MarketState.POST, ago=1.0),))
    s.desk.accept((tick(s, 101.0, state=MarketState.POST, ago=10.0),))
    assert s.row("NVDA").ext_last.value == 106.0


def test_a_tick_before_any_quote_shows_alone_until_the_quote_comes() -> None:
    s = setting("NVDA")
    s.desk.accept((tick(s, 104.0),))
    row = s.row("NVDA")
    assert row.last.value == 104.0
    assert row.change_pct.why == "the source has no data: no previous close"
    s.desk.accept((replace(quote("NVDA", 103.0, s.clock), as_of=NOON - timedelta(seconds=30)),))
    row = s.row("NVDA")
    assert (row.last.value, row.currency) == (104.0, "USD")
    assert row.change_pct.value == pytest.approx(4.0)


def test_a_tick_outside_of_the_session_waits_for_the_quote() -> None:
    s = setting("NVDA", now=LATE)
    s.desk.accept((tick(s, 106.0, state=MarketState.POST),))
    assert s.row("NVDA").last.reason is Reason.NOT_ASKED
    closed = LATE - timedelta(hours=1)
    s.desk.accept((replace(quote("NVDA", 103.0, s.clock), as_of=closed),))
    row = s.row("NVDA")
    assert (row.last.value, row.ext_last.value) == (103.0, 106.0)


def test_D5_a_first_tick_that_was_garbage_gives_way_to_the_quote() -> None:
    s = setting("NVDA")
    s.desk.accept((tick(s, 1.03),))
    s.desk.accept((replace(quote("NVDA", 103.0, s.clock), as_of=NOON - timedelta(seconds=5)),))
    assert s.row("NVDA").last.value == 103.0


def test_yesterdays_previous_close_is_not_todays() -> None:
    s = quoted()
    s.go_to(NOON + timedelta(days=1))
    s.desk.accept((tick(s, 110.0),))
    assert s.row("NVDA").change_pct.why == "the source has no data: no previous close"
    days = market.sessions_before(NOON.date() + timedelta(days=1), 40)
    bars = market.walk("NVDA", days, s.clock)
    s.desk.accept((bars,))
    s.clock.advance(1.0)
    price = float(bars.close[-1]) * 1.01
    s.desk.accept((tick(s, price),))
    assert s.row("NVDA").change_pct.value == pytest.approx(1.0)


def test_the_closing_quote_is_the_next_days_previous_close() -> None:
    s = quoted(datetime(2026, 9, 16, 20, 0, 1, tzinfo=UTC))
    s.go_to(NOON + timedelta(days=1))
    s.desk.accept((tick(s, 105.0),))
    assert s.row("NVDA").change_pct.value == pytest.approx((105.0 / 103.0 - 1.0) * 100.0)


def test_a_checking_quote_of_the_same_second_renews_a_thin_shares_age() -> None:
    s = quoted()
    traded = tick(s, 104.0)
    s.desk.accept((traded,))
    check = replace(quote("NVDA", 104.0, s.clock), as_of=traded.as_of - timedelta(seconds=0.4))
    for _ in range(5):
        s.clock.advance(60.0)
        s.desk.accept((replace(check, received=s.clock.monotonic()),))
    last = s.row("NVDA").last
    assert (last.quality, last.as_of) == (Quality.LIVE, traded.as_of)


def test_D22_a_tick_ages_is_grey_and_withdrawn() -> None:
    s = quoted()
    s.desk.accept((tick(s, 104.0),))
    seen = []
    for seconds in (100.0, 30.0, 460.0, 20.0):
        s.clock.advance(seconds)
        s.desk.tick()
        seen.append(s.window.row("NVDA").last.quality)
    assert seen == [Quality.LIVE, Quality.STALE, Quality.STALE, Quality.MISSING]


def test_P22_a_gap_is_a_break_in_the_sparkline_until_bars_fill_it() -> None:
    s = quoted()
    s.desk.accept((tick(s, 104.0),))
    s.clock.advance(1_800.0)
    s.desk.accept((tick(s, 108.0),))
    trail = s.row("NVDA").trail
    assert (trail[0], trail[1], trail[3]) == (103.0, 104.0, 108.0)
    assert math.isnan(trail[2])
    bars = market.fives("NVDA", NOON.date(), [104.0 + n / 100 for n in range(36)], s.clock)
    s.desk.accept((bars,))
    filled = s.row("NVDA").trail
    assert not any(math.isnan(price) for price in filled)
    assert filled[-1] == 108.0


def test_T2_a_tick_before_a_sleep_is_stale_after_it() -> None:
    s = quoted()
    s.desk.accept((tick(s, 104.0),))
    s.clock.advance(1.0)
    s.desk.mark_all_stale()
    assert s.window.row("NVDA").last.quality is Quality.STALE
