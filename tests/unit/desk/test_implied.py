"""Implied volatility on the desk: when it is computed, when the last good one stays."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from engine.desk.kinds import ChartAsk
from engine.desk.views import ChartView, Mode
from engine.model.options import OptionChain
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, quote, setting

CLOSE = datetime(2026, 9, 16, 20, 0, tzinfo=UTC)
OPEN = datetime(2026, 9, 16, 13, 30, tzinfo=UTC)


def sessions_of(s: Setting, levels: list[float], first: datetime) -> None:
    """Give one chain at 15:30 of each session, then pass its close."""
    at = first
    for level in levels:
        while s.calendar.day(at.date()) is None:
            at += timedelta(days=1)
        s.go_to(at + timedelta(hours=3, minutes=30))
        s.desk.accept((chain("NVDA", level / 100.0, s.clock),))
        s.clock.advance(1.5 * 3600.0)
        s.desk.tick()
        at += timedelta(days=1)


def test_a_flat_chain_gives_its_volatility_by_every_measure() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    row = s.window.row("NVDA")
    assert row.iv30_atm.value == pytest.approx(48.0, abs=0.05)
    assert row.iv30_vix.value == pytest.approx(48.0, abs=1.0)
    assert row.iv30_dvol.value == pytest.approx(48.0, abs=1.5)
    assert row.iv30_atm.quality is Quality.LIVE


def test_D12_all_bids_zero_keeps_the_frozen_value_with_its_time() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    s.clock.advance(900.0)
    s.desk.accept((chain("NVDA", 0.48, s.clock, bids=False),))
    iv = s.window.row("NVDA").iv30_atm
    assert iv.value == pytest.approx(48.0, abs=0.05)
    assert iv.quality is Quality.FROZEN
    assert iv.as_of == NOON
    assert iv.reason is Reason.ALL_BIDS_ZERO


def test_D12_all_bids_zero_at_first_is_a_reason() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock, bids=False),))
    iv = s.window.row("NVDA").iv30_atm
    assert math.isnan(iv.value)
    assert iv.reason is Reason.ALL_BIDS_ZERO


def test_D12_an_empty_chain_says_that_nothing_is_listed() -> None:
    s = setting("NVDA")
    s.desk.accept((OptionChain("NVDA", NOON, 100.0, (), "yahoo", s.clock.monotonic()),))
    assert s.window.row("NVDA").iv30_atm.reason is Reason.NO_OPTIONS


def test_D12_a_one_sided_chain_says_so() -> None:
    s = setting("NVDA")
    full = chain("NVDA", 0.48, s.clock)
    bare = tuple(
        replace(x, put_bid=np.full(x.strikes.size, np.nan), put_ask=np.full(x.strikes.size, np.nan))
        for x in full.slices
    )
    s.desk.accept((replace(full, slices=bare),))
    assert s.window.row("NVDA").iv30_atm.reason is Reason.ONE_SIDED


def test_D14_no_expiry_around_thirty_days_is_never_unmarked() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock, days=(0.01, 3.0)),))
    row = s.window.row("NVDA")
    for one in (row.iv30_atm, row.iv30_vix, row.iv30_dvol):
        assert one.reason is not Reason.OK


def test_a_chain_of_a_closed_market_is_not_used() -> None:
    s = setting("NVDA", now=CLOSE + timedelta(hours=2))
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    iv = s.row("NVDA").iv30_atm
    assert math.isnan(iv.value)
    assert iv.reason is Reason.MARKET_CLOSED


def test_an_old_stamp_of_the_session_is_not_used_before_the_next_opening() -> None:
    s = setting("NVDA", now=CLOSE)
    late = chain("NVDA", 0.48, s.clock)
    s.go_to(OPEN + timedelta(days=1, hours=-1))
    s.desk.accept((late,))
    assert not s.row("NVDA").iv30_atm.known


def test_the_sources_own_open_market_counts_with_a_fresh_stamp() -> None:
    s = setting("NVDA", now=CLOSE + timedelta(hours=2))
    s.desk.accept((chain("NVDA", 0.48, s.clock, market_open=True),))
    assert s.row("NVDA").iv30_atm.known
    t = setting("NVDA", now=CLOSE + timedelta(hours=2))
    old = chain("NVDA", 0.48, t.clock, market_open=True)
    t.clock.advance(301.0)
    t.desk.accept((old,))
    assert not t.row("NVDA").iv30_atm.known


def test_coins_compute_at_any_hour() -> None:
    s = setting("BTC", now=datetime(2026, 9, 19, 3, 0, tzinfo=UTC))
    s.desk.accept((chain("BTC", 0.55, s.clock, source="deribit"),))
    row = s.window.row("BTC")
    assert row.iv30_dvol.value == pytest.approx(55.0, abs=2.0)
    assert row.iv30_atm.quality is Quality.LIVE


def test_D22_an_equitys_volatility_ages_freezes_and_goes() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    seen = {}
    for name, at in {
        "soon": NOON + timedelta(minutes=59),
        "grey": NOON + timedelta(minutes=61),
        "closed": CLOSE + timedelta(minutes=1),
        "next morning": OPEN + timedelta(days=1, minutes=30),
        "next noon": NOON + timedelta(days=1),
        "next evening": CLOSE + timedelta(days=1, hours=1),
    }.items():
        s.go_to(at)
        s.desk.tick()
        seen[name] = s.window.row("NVDA").iv30_atm.quality
    assert list(seen.values()) == [
        Quality.LIVE, Quality.STALE, Quality.FROZEN, Quality.FROZEN, Quality.STALE, Quality.MISSING,
    ]  # fmt: skip
    assert s.window.row("NVDA").iv30_atm.reason is Reason.WITHDRAWN


def test_D22_dvol_is_grey_after_two_minutes_and_gone_after_five() -> None:
    s = setting("BTC")
    s.desk.accept((market.dvol(50.0, s.clock),))
    seen = []
    for seconds in (110.0, 20.0, 180.0):
        s.clock.advance(seconds)
        s.desk.tick()
        seen.append(s.window.row("BTC").dvol.quality)
    assert seen == [Quality.LIVE, Quality.STALE, Quality.MISSING]


@pytest.mark.parametrize("value", [0.68, 0.0, -5.0, math.nan, math.inf, 5000.0])
def test_D21_a_level_that_is_no_points_is_refused(value: float) -> None:
    s = setting("BTC")
    s.desk.accept((market.dvol(68.0, s.clock),))
    s.clock.advance(5.0)
    s.desk.accept((market.dvol(value, s.clock),))
    assert s.row("BTC").dvol.value == 68.0


def test_D21_a_series_of_mixed_units_is_refused() -> None:
    s = setting("BTC")
    mixed = {date(2026, 9, 1): 68.0, date(2026, 9, 2): 1.3, date(2026, 9, 3): 67.0}
    s.desk.accept((market.dvol_days(mixed, s.clock),))
    assert dict(dict(s.desk.snapshot().histories)["BTC"])["dvol"] == ()


def test_D8_a_chain_from_the_future_is_not_computed() -> None:
    s = setting("NVDA")
    s.desk.accept((replace(chain("NVDA", 0.48, s.clock), as_of=NOON + timedelta(seconds=60)),))
    assert s.row("NVDA").iv30_atm.reason is Reason.CLOCK


def test_P21_an_older_chain_changes_nothing() -> None:
    s = setting("NVDA")
    old = chain("NVDA", 0.30, s.clock)
    s.clock.advance(60.0)
    s.desk.accept((chain("NVDA", 0.48, s.clock), old))
    assert s.row("NVDA").iv30_atm.value == pytest.approx(48.0, abs=0.05)


def test_the_rate_that_is_missing_is_said() -> None:
    s = setting("NVDA")
    s.desk.accept((replace(chain("NVDA", 0.48, s.clock), rate_reason=Reason.NO_RATE),))
    iv = s.row("NVDA").iv30_atm
    assert iv.known
    assert iv.why == "no 13-week bill rate, 0 used"


@pytest.mark.parametrize("symbol", ["SOL-USD", "EURUSD=X", "GC=F"])
def test_what_has_no_options_says_so(symbol: str) -> None:
    s = setting(symbol)
    row = s.row(symbol)
    assert row.iv30_atm.why == "no listed options"
    assert row.dvol.reason is Reason.NOT_APPLICABLE


def test_a_refused_chain_gives_its_reason() -> None:
    s = setting("2330.TW")
    s.desk.accept((Refusal("2330.TW", "chain", Reason.NO_OPTIONS, "", NOON, "yahoo"),))
    assert s.row("2330.TW").iv30_atm.reason is Reason.NO_OPTIONS


def test_one_close_a_session_is_recorded_once_it_has_ended() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    s.go_to(CLOSE - timedelta(minutes=5))
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    assert dict(dict(s.desk.snapshot().histories)["NVDA"])["iv30_atm"] == ()
    s.go_to(CLOSE)
    closes = dict(dict(s.desk.snapshot().histories)["NVDA"])["iv30_atm"]
    assert [day for day, _ in closes] == ["2026-09-16"]
    assert closes[0][1] == pytest.approx(50.0, abs=0.05)


def test_a_coins_close_is_the_last_value_before_midnight_utc() -> None:
    s = setting("BTC", now=datetime(2026, 9, 16, 23, 0, tzinfo=UTC))
    s.desk.accept((market.dvol(50.0, s.clock),))
    s.clock.advance(3600.0)
    s.desk.accept((market.dvol(51.0, s.clock),))
    s.clock.advance(60.0)
    s.desk.accept((market.dvol(60.0, s.clock),))
    assert dict(dict(s.desk.snapshot().histories)["BTC"])["dvol"] == (("2026-09-16", 51.0),)


def test_rank_and_percentile_wait_for_twenty_days() -> None:
    s = setting("NVDA", now=datetime(2026, 7, 6, 16, 0, tzinfo=UTC))
    sessions_of(s, [40.0 + n for n in range(6)], datetime(2026, 7, 6, 16, 0, tzinfo=UTC))
    row = s.row("NVDA")
    assert row.iv_rank.reason is Reason.TOO_FEW_DAYS
    assert "6 of 20 days" in row.iv_rank.why
    assert row.iv_days == 6
    sessions_of(s, [45.0] * 13 + [42.5], s.clock.now() + timedelta(hours=19))
    row = s.row("NVDA")
    assert row.iv_days == 20
    assert row.iv_rank.value == pytest.approx(50.0, abs=2.0)
    assert row.iv_percentile.value == pytest.approx(3 / 19 * 100.0, abs=6.0)


def test_change_in_sigma_uses_the_implied_volatility_of_the_close_before() -> None:
    s = setting("NVDA")
    sessions_of(s, [48.0], NOON)
    s.go_to(NOON + timedelta(days=1))
    s.desk.accept((quote("NVDA", 103.0, s.clock), chain("NVDA", 0.90, s.clock)))
    found = s.row("NVDA").change_sigma
    expected = math.log(1.03) / (0.48 * math.sqrt(1 / 252))
    assert found.value == pytest.approx(expected, rel=2e-3)
    assert "implied" in found.detail


def test_change_in_sigma_falls_back_to_realized_volatility() -> None:
    s = setting("NVDA")
    days = market.sessions_before(NOON.date(), 60)
    s.desk.accept((market.walk("NVDA", days, s.clock), quote("NVDA", 103.0, s.clock)))
    row = s.row("NVDA")
    rv = row.rv30.value / 100.0
    assert row.change_sigma.value == pytest.approx(math.log(1.03) / (rv * math.sqrt(1 / 252)))
    assert "realized" in row.change_sigma.detail


@pytest.mark.parametrize("hour", [0, 12])
def test_a_coins_move_is_measured_by_the_close_before_it_began(hour: int) -> None:
    now = datetime(2026, 9, 16, hour, tzinfo=UTC)
    s = setting("BTC", now=now)
    levels = {date(2026, 9, day): 40.0 + day for day in range(1, 16)}
    s.desk.accept((market.dvol_days(levels, s.clock), quote("BTC", 103.0, s.clock)))
    found = s.row("BTC").change_sigma
    expected = math.log(1.03) / (0.54 * math.sqrt(1 / 365))
    assert found.value == pytest.approx(expected, rel=1e-9)


def test_a_withdrawn_figure_is_dated_without_a_leading_zero() -> None:
    s = setting("NVDA", now=NOON - timedelta(days=8))
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    s.go_to(NOON)
    assert s.row("NVDA").iv30_atm.why.endswith("on 8 Sep 2026")


def test_implied_less_realized_is_the_difference_of_the_two_shown() -> None:
    s = setting("NVDA")
    days = market.sessions_before(NOON.date(), 60)
    s.desk.accept((market.walk("NVDA", days, s.clock), chain("NVDA", 0.48, s.clock)))
    row = s.row("NVDA")
    assert row.iv_minus_rv.value == pytest.approx(row.iv30_atm.value - row.rv30.value)


def test_replayed_chains_are_computed_by_their_own_stamps_and_do_not_age() -> None:
    s = setting("NVDA", now=CLOSE, mode=Mode.REPLAY)
    s.desk.accept((chain("NVDA", 0.48, s.clock, quality=Quality.REPLAYED),))
    s.clock.advance(5 * 86_400.0)
    iv = s.row("NVDA").iv30_atm
    assert iv.value == pytest.approx(48.0, abs=0.05)
    assert iv.quality is Quality.REPLAYED


def coin(s: Setting, *, days: int = 30) -> None:
    """BTC with its DVOL history and level at 50 and an own chain at 55."""
    first = s.clock.now().date() - timedelta(days=days)
    levels = {first + timedelta(days=n): 40.0 + 0.5 * n for n in range(days)}
    s.desk.accept((market.dvol_days(levels, s.clock), market.dvol(50.0, s.clock)))
    s.desk.accept((chain("BTC", 0.55, s.clock, source="deribit"),))


def test_a_coin_whose_dvol_is_withdrawn_changes_no_recipe() -> None:
    s = setting("BTC")
    s.desk.show_charts((ChartAsk("", "BTC"),))
    coin(s)
    walk = market.walk("BTC", [NOON.date() - timedelta(days=60 - n) for n in range(60)], s.clock)
    s.desk.accept((walk,))
    before = s.row("BTC")
    assert before.iv30.value == 50.0
    assert before.iv_rank.known
    s.clock.advance(400.0)
    s.desk.accept((chain("BTC", 0.55, s.clock, source="deribit"),))
    row = s.row("BTC")
    assert row.iv30_atm.known
    for one in (row.iv30, row.iv_rank, row.iv_percentile, row.iv_minus_rv):
        assert one.reason is Reason.WITHDRAWN
    view = s.window.views["chart", ""]
    assert isinstance(view, ChartView)
    assert view.iv is not None
    assert view.iv.measure == "dvol"


def test_a_coin_without_any_dvol_names_its_own_figure_and_has_no_rank() -> None:
    s = setting("BTC")
    s.desk.accept((chain("BTC", 0.55, s.clock, source="deribit"),))
    row = s.row("BTC")
    assert row.iv30.value == row.iv30_atm.value
    assert "own figure at the money" in row.iv30.why
    assert not row.iv_rank.known


def test_change_in_sigma_takes_no_volatility_older_than_the_session_before() -> None:
    s = setting("NVDA")
    sessions_of(s, [48.0], NOON)
    s.go_to(NOON + timedelta(days=2))
    days = market.sessions_before(s.clock.now().date(), 60)
    s.desk.accept((market.walk("NVDA", days, s.clock), quote("NVDA", 103.0, s.clock)))
    assert "realized" in s.row("NVDA").change_sigma.detail


def test_a_volatility_seen_hours_before_the_close_is_no_close() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    s.go_to(CLOSE + timedelta(hours=1))
    assert dict(dict(s.desk.snapshot().histories)["NVDA"])["iv30_atm"] == ()


def test_D22_an_implied_move_goes_with_its_volatility() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    assert s.row("NVDA").implied_move_pct.known
    s.go_to(CLOSE + timedelta(days=1, hours=1))
    assert s.row("NVDA").implied_move_pct.reason is Reason.WITHDRAWN


def test_D8_a_daily_dvol_that_has_not_ended_is_no_close() -> None:
    s = setting("BTC")
    levels = {date(2026, 9, 15): 50.0, date(2026, 9, 16): 51.0, date(2027, 9, 16): 52.0}
    s.desk.accept((market.dvol_days(levels, s.clock),))
    closes = dict(dict(s.desk.snapshot().histories)["BTC"])["dvol"]
    assert closes == (("2026-09-15", 50.0),)


def test_D13_the_quotes_dropped_are_counted_by_reason() -> None:
    s = setting("NVDA")
    whole = chain("NVDA", 0.48, s.clock)
    near = whole.slices[0]
    bid = near.put_bid.copy()
    bid[:3] = 0.0
    bid[58] = near.put_ask[58] * 1.5
    broken = replace(whole, slices=(replace(near, put_bid=bid), whole.slices[1]))
    s.desk.accept((whole,))
    assert s.row("NVDA").iv30_atm.why == ""
    s.clock.advance(60.0)
    s.desk.accept((replace(broken, as_of=s.clock.now()),))
    assert s.row("NVDA").iv30_atm.why == "quotes dropped: 3 no bid, 1 bid above ask"
