"""Live alerts beside a real desk: they fire on fresh values only, and once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engine.desk.alerts.watch import Watch
from engine.desk.datechanges import told
from engine.model.alert import AlertState, FeedDown, Gauge
from engine.model.earnings import DateChange, EarningsEvent, EventStatus, Session
from engine.model.status import ProviderState, ProviderStatus
from tests.unit.desk.alerts.watching import Seen, alert, setting, ticks, watched
from tests.unit.desk.market import NOON, chain, dvol, dvol_days, quote, sessions_before, walk

DOWN = ProviderStatus("yahoo", ProviderState.DOWN, "HTTP 503")
CLOSE = datetime(2026, 9, 16, 20, 0, tzinfo=UTC)


def test_a_level_fires_once_and_again_only_beyond_its_band() -> None:
    s = setting("NVDA")
    seen = watched(s, "NVDA price above 110 band 2")
    for price in (109.0, 111.0, 109.5, 111.0, 120.0, 107.9, 111.0):
        s.clock.advance(1.0)
        s.desk.accept((quote("NVDA", price, s.clock),))
    assert [one.readings[0].value for one in seen.fired] == [111.0, 111.0]
    assert seen.fired[0].told == NOON + timedelta(seconds=2)
    assert seen.status.state is AlertState.FIRED


def test_a_level_that_holds_when_first_seen_fires_at_once_and_a_crossing_waits() -> None:
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 120.0, s.clock),))
    seen = watched(s, "NVDA price above 110", "NVDA price crosses above 110")
    assert [one.alert for one in seen.fired] == ["1"]
    assert "other side" in seen.watch.statuses({})[1].why


def test_a_crossing_between_two_answers_is_never_missed() -> None:
    s = setting("NVDA")
    seen = watched(s, "NVDA price crosses 110")
    for price in (100.0, 140.0, 90.0):
        s.clock.advance(1.0)
        s.desk.accept((quote("NVDA", price, s.clock),))
    assert [one.readings[0].value for one in seen.fired] == [140.0, 90.0]


def test_a_stale_value_does_not_fire_and_says_since_when() -> None:
    s = setting("NVDA")
    seen = watched(s, "NVDA price above 110")
    old = quote("NVDA", 120.0, s.clock)
    s.clock.advance(599.0)
    s.desk.accept((replace(old, received=s.clock.monotonic() - 599.0),))
    ticks(s)
    assert seen.fired == []
    assert seen.status.state is AlertState.WAITING
    assert seen.status.why == "NVDA price is stale since 16:00 UTC"


def test_a_missing_value_says_why() -> None:
    s = setting("NVDA")
    seen = watched(s, "NVDA iv30 above 10")
    ticks(s)
    assert seen.status.state is AlertState.WAITING
    assert seen.status.why == "NVDA iv30: waiting for the first answer"


def test_an_impossible_jump_fires_nothing() -> None:
    """FAULTS D5."""
    s = setting("NVDA")
    s.desk.accept((quote("NVDA", 100.0, s.clock),))
    seen = watched(s, "NVDA price above 5000", "NVDA change above 100")
    s.clock.advance(5.0)
    s.desk.accept((quote("NVDA", 10_000.0, s.clock),))
    ticks(s)
    assert seen.fired == []
    assert seen.status.why.startswith("NVDA price is doubted: impossible price rejected")


def test_while_one_side_is_frozen_the_others_moves_wait() -> None:
    """CONTRACTS, Crossings."""
    s = setting("NVDA", "BTC", now=CLOSE - timedelta(minutes=10))
    s.desk.accept((chain("NVDA", 0.5, s.clock), dvol(60.0, s.clock)))
    seen = watched(s, "NVDA iv30 crosses above BTC dvol")
    s.clock.advance(1_200.0)
    s.desk.accept((dvol(40.0, s.clock),))
    ticks(s)
    assert seen.fired == []
    assert seen.status.state is AlertState.WAITING
    assert seen.status.why.startswith("NVDA iv30 is frozen since 19:50 UTC")


def test_both_live_a_crossing_fires_with_its_values() -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((chain("NVDA", 0.5, s.clock), dvol(60.0, s.clock)))
    seen = watched(s, "NVDA iv30 crosses above BTC dvol")
    s.clock.advance(20.0)
    s.desk.accept((dvol(40.0, s.clock),))
    assert seen.readings == [("NVDA iv30", pytest.approx(50.0, abs=0.3)), ("BTC dvol", 40.0)]
    assert seen.fired[0].symbol == "NVDA"
    assert seen.fired[0].text == "NVDA iv30 crosses above BTC dvol"


@pytest.mark.parametrize(
    ("line", "value"), [("NVDA iv30 - BTC dvol", 10.0), ("NVDA iv30 / BTC dvol", 1.25)]
)
def test_spread_and_ratio(line: str, value: float) -> None:
    s = setting("NVDA", "BTC")
    s.desk.accept((chain("NVDA", 0.5, s.clock), dvol(40.0, s.clock)))
    assert len(watched(s, f"{line} above {value - 0.3}").fired) == 1
    assert watched(s, f"{line} above {value + 0.3}").fired == []


@pytest.mark.parametrize("gauge", Gauge)
def test_every_gauge_is_read_as_its_row_shows_it(gauge: Gauge) -> None:
    s = setting("BTC" if gauge is Gauge.DVOL else "NVDA")
    symbol = "BTC" if gauge is Gauge.DVOL else "NVDA"
    days = sessions_before(date(2026, 9, 16), 260)
    priced = replace(quote("NVDA", 104.0, s.clock), market_cap=1e12)
    s.desk.accept((walk("NVDA", days, s.clock), priced, chain("NVDA", 0.5, s.clock)))
    s.desk.accept((dvol(48.0, s.clock), dvol_days({days[-1]: 50.0}, s.clock)))
    line = s.desk._store.sheet("NVDA").implied.lines["iv30_atm"]
    for n, day in enumerate(days[-30:]):
        line.put_close(day, 40.0 + n % 7)
    row = s.row(symbol)
    shown = {
        Gauge.PRICE: row.last, Gauge.CHANGE: row.change_pct, Gauge.SIGMA: row.change_sigma,
        Gauge.CAP_CHANGE: row.market_cap_change_usd, Gauge.RV: row.rv30, Gauge.IV30: row.iv30_atm,
        Gauge.IV30_VIX: row.iv30_vix, Gauge.IV30_DVOL: row.iv30_dvol, Gauge.DVOL: row.dvol,
        Gauge.IV_MINUS_RV: row.iv_minus_rv, Gauge.IV_RANK: row.iv_rank,
        Gauge.IV_PERCENTILE: row.iv_percentile, Gauge.IMPLIED_MOVE: row.implied_move_pct,
    }[gauge]  # fmt: skip
    assert shown.known
    seen = watched(s, f"{symbol} {gauge} above -1000000")
    (entry,) = seen.fired
    assert entry.readings[0].value == shown.value
    assert entry.readings[0].label == f"{symbol} {gauge}"
    assert len(watched(s, f"{symbol} {gauge} below 1e15").fired) == 1


def test_another_estimator_and_window() -> None:
    s = setting("NVDA")
    s.desk.accept((walk("NVDA", sessions_before(date(2026, 9, 16), 260), s.clock),))
    seen = watched(s, "NVDA rv close_to_close 20 above 0")
    assert seen.readings == [
        ("NVDA rv close_to_close 20", round(dict(s.row("NVDA").rv)["close_to_close_20"].value, 2))
    ]


def test_an_inverted_term_structure() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.5, s.clock),))
    seen = watched(s, "NVDA term inverted")
    near, far = chain("NVDA", 0.6, s.clock).slices[0], chain("NVDA", 0.5, s.clock).slices[1]
    assert seen.fired == []
    s.clock.advance(60.0)
    s.desk.accept((replace(chain("NVDA", 0.5, s.clock), slices=(near, far)),))
    (entry,) = seen.fired
    assert [round(one.value) for one in entry.readings] == [60, 50]


def report(day: date, session: Session = Session.AMC) -> EarningsEvent:
    return EarningsEvent("META", day, session, EventStatus.CONFIRMED, "yahoo", NOON)


def test_a_report_ahead_is_told_once() -> None:
    s = setting("META")
    seen = watched(s, "META earnings in 24h", "any earnings in 48h")
    s.desk.accept((report(date(2026, 9, 18)),))
    s.clock.advance(3_600.0)
    ticks(s)
    assert [one.alert for one in seen.fired] == []
    s.go_to(datetime(2026, 9, 16, 20, 30, tzinfo=UTC))
    ticks(s)
    assert [one.alert for one in seen.fired] == ["2"]
    s.go_to(datetime(2026, 9, 17, 20, 30, tzinfo=UTC))
    ticks(s)
    ticks(s)
    assert [(one.alert, one.symbol) for one in seen.fired] == [("2", "META"), ("1", "META")]
    assert seen.fired[1].readings[0].value == pytest.approx(23.5)


def test_a_restart_does_not_tell_of_the_same_report_again() -> None:
    """Nothing is known yet at the first look after it."""
    s = setting("META", now=datetime(2026, 9, 17, 18, 0, tzinfo=UTC))
    s.desk.accept((report(date(2026, 9, 17)),))
    seen = watched(s, "META earnings in 24h", "feed yahoo down")
    s.desk.status(DOWN)
    ticks(s)
    assert [one.alert for one in seen.fired] == ["1", "2"]
    later = setting("META", now=datetime(2026, 9, 17, 18, 30, tzinfo=UTC))
    again = watched(
        later, "META earnings in 24h", "feed yahoo down", restored=seen.watch.memories()
    )
    ticks(later)
    later.desk.accept((report(date(2026, 9, 17)),))
    later.desk.status(DOWN)
    ticks(later)
    assert again.fired == []


def test_a_changed_date_is_told_with_its_words_and_old_ones_are_not() -> None:
    s = setting("META")
    s.desk.accept((report(date(2026, 9, 22)),))
    moved = replace(report(date(2026, 9, 23)), as_of=NOON - timedelta(minutes=1))
    s.desk._board.take_changes(
        (_change(date(2026, 9, 22), date(2026, 9, 24), NOON - timedelta(days=3)),)
    )
    seen = watched(s, "any date changed", "META date changed")
    ticks(s)
    assert seen.fired == []
    s.clock.advance(60.0)
    s.desk.accept((replace(moved, as_of=s.clock.now()),))
    ticks(s)
    change = _change(date(2026, 9, 22), date(2026, 9, 23), s.clock.now())
    assert [one.readings[0].label for one in seen.fired] == [told(change)] * 2
    ticks(s)
    assert len(seen.fired) == 2


def _change(before: date, after: date, seen: datetime) -> DateChange:
    return DateChange("META", "yahoo", before, after, Session.AMC, Session.AMC, seen)


def test_a_source_that_is_down_is_told_once_until_it_was_back() -> None:
    s = setting("NVDA")
    seen = watched(s, replace(alert("any feed down"), condition=FeedDown("")))
    for status in (DOWN, DOWN, replace(DOWN, state=ProviderState.OK), DOWN):
        s.desk.status(status)
        s.desk.tick()
    assert [one.readings[0].label for one in seen.fired] == ["yahoo", "yahoo"]


def test_in_a_replay_of_a_recorded_day_live_sources_are_not_watched() -> None:
    s = setting("NVDA")
    seen = Seen(Watch(None))
    seen.watch.set((alert("any feed down"),))
    s.desk.watch((seen,))
    s.desk.status(DOWN)
    ticks(s)
    assert seen.fired == []
    assert seen.status.why == "sources are not watched in a replay"
