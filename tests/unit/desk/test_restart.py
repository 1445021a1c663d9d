"""A restart brings back the last implied figures with their time, their moves and the Race."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from engine.desk.history import History
from engine.desk.lines import Line
from engine.desk.views import Mode, RaceMeasure
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, quote, setting

STRIP = ("NVDA", "BTC", RaceMeasure.STRIP)
CLOSE = datetime(2026, 9, 16, 20, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


def seen_once(path: Path, at: datetime = NOON) -> None:
    """A program that sees both chains and a level, and is closed a minute later."""
    history = History(path)
    s = setting("NVDA", "BTC", now=at, history=history)
    s.desk.accept((chain("NVDA", 0.57, s.clock), dvol(50.0, s.clock)))
    s.desk.accept((chain("BTC", 0.48, s.clock, source="deribit"),))
    days = market.sessions_before(at.date(), 60)
    s.desk.accept((market.walk("NVDA", days, s.clock), quote("NVDA", 103.0, s.clock)))
    s.clock.advance(60.0)
    s.desk.flush()
    history.close()


def started(path: Path, now: datetime, mode: Mode) -> Setting:
    history = History(path)
    s = setting("NVDA", "BTC", now=now, mode=mode, history=history, race=STRIP)
    s.desk.load()
    history.close()
    return s


@pytest.mark.parametrize(
    ("later", "mode", "quality"),
    [
        (timedelta(minutes=20), Mode.OFFLINE, Quality.FROZEN),
        (timedelta(minutes=20), Mode.LIVE, Quality.STALE),
        (timedelta(hours=6), Mode.OFFLINE, Quality.FROZEN),
        (timedelta(hours=6), Mode.LIVE, Quality.FROZEN),
        (timedelta(days=9), Mode.OFFLINE, Quality.STALE),
    ],
    ids=["offline", "open", "offline at night", "closed", "offline much later"],
)
def test_the_last_implied_figures_come_back_with_their_time(
    path: Path, later: timedelta, mode: Mode, quality: Quality
) -> None:
    seen_once(path)
    row = started(path, NOON + later, mode).row("NVDA")
    for one in (row.iv30_atm, row.iv30_vix, row.iv30_dvol):
        assert one.value == pytest.approx(57.0, abs=1.5)
        assert (one.as_of, one.quality, one.source) == (NOON, quality, "yahoo")
    assert row.iv_minus_rv.value == pytest.approx(row.iv30_atm.value - row.rv30.value)
    move = row.implied_move_pct
    assert (move.as_of, move.quality) == (NOON, quality)
    assert move.value == pytest.approx(11.4, abs=1.0)
    assert move.why == "to 9 Oct 2026"


@pytest.mark.parametrize(
    ("later", "mode"),
    [
        (timedelta(minutes=20), Mode.OFFLINE),
        (timedelta(minutes=20), Mode.LIVE),
        (timedelta(hours=6), Mode.LIVE),
    ],
)
def test_the_race_stands_where_both_were_live_last(
    path: Path, later: timedelta, mode: Mode
) -> None:
    seen_once(path)
    race = started(path, NOON + later, mode).window.race()
    assert race.left is not None
    assert race.right is not None
    assert race.spread.value == pytest.approx(race.left.last.value - race.right.last.value)
    assert (race.spread.as_of, race.spread.quality) == (NOON, Quality.FROZEN)
    assert race.spread.why == "both last live at 16:00 UTC on 2026-09-16"
    assert "at 16:00 UTC, 16 September" in race.headline
    assert len(race.spread_times) == 1


def test_a_coin_seen_after_the_close_does_not_hide_the_moment_of_both(path: Path) -> None:
    seen_once(path, at=NOON + timedelta(hours=3, minutes=50))
    history = History(path)
    s = setting("NVDA", "BTC", now=CLOSE + timedelta(hours=1), history=history, race=STRIP)
    s.desk.load()
    s.desk.accept((chain("BTC", 0.40, s.clock, source="deribit"),))
    s.desk.tick()
    s.desk.flush()
    history.close()
    race = started(path, CLOSE + timedelta(hours=2), Mode.OFFLINE).window.race()
    assert race.right is not None
    assert race.right.last.value == pytest.approx(40.0, abs=1.5)
    assert race.spread.value == pytest.approx(9.0, abs=1.5)
    assert race.spread.as_of == NOON + timedelta(hours=3, minutes=50)


def test_a_new_chain_takes_over_from_the_stored_figures(path: Path) -> None:
    seen_once(path)
    s = started(path, NOON + timedelta(minutes=20), Mode.LIVE)
    s.desk.accept((chain("NVDA", 0.60, s.clock),))
    iv = s.row("NVDA").iv30_atm
    assert iv.value == pytest.approx(60.0, abs=0.1)
    assert iv.quality is Quality.LIVE


def test_figures_are_written_at_most_every_half_minute(path: Path) -> None:
    history = History(path)
    s = setting("NVDA", history=history)
    for n in range(29):
        s.desk.accept((chain("NVDA", 0.40 + 0.01 * n, s.clock),))
        s.desk.tick()
        s.clock.advance(1.0)
    (first,) = history.stands()
    assert dict(first.figures)["iv30_atm"].value == pytest.approx(40.0, abs=0.1)
    s.clock.advance(2.0)
    s.desk.tick()
    (latest,) = history.stands()
    assert dict(latest.figures)["iv30_atm"].value == pytest.approx(68.0, abs=0.1)
    history.close()


def test_D8_figures_of_a_clock_ahead_are_not_shown(path: Path) -> None:
    seen_once(path, at=NOON + timedelta(days=364))
    s = started(path, NOON, Mode.LIVE)
    assert not s.row("NVDA").iv30_atm.known
    assert not s.row("NVDA").implied_move_pct.known
    race = s.window.race()
    assert race.left is not None
    assert not race.left.times.size


def test_S7_unreadable_figures_are_left_out_and_the_rest_is_shown(path: Path) -> None:
    seen_once(path)
    with sqlite3.connect(path) as other:
        other.execute("UPDATE implied SET as_of = 'soon' WHERE measure = 'iv30_atm'")
        other.execute("UPDATE moves SET percent = '[1' WHERE symbol = 'NVDA'")
        other.execute("UPDATE implied SET reason = 999 WHERE measure = 'iv30_vix'")
    other.close()
    row = started(path, NOON + timedelta(minutes=20), Mode.OFFLINE).row("NVDA")
    assert not row.iv30_atm.known
    assert row.iv30_vix.known
    assert not row.implied_move_pct.known


def test_points_older_than_a_long_weekend_are_dropped(path: Path) -> None:
    seen_once(path)
    seen_once(path, at=NOON + timedelta(days=6))
    history = History(path)
    days = {datetime.fromtimestamp(stamp, UTC).day for _, _, (stamp, _) in history.points()}
    history.close()
    assert days == {22}


def test_a_line_draws_the_closes_of_the_days_between_two_runs() -> None:
    line = Line(market.hours().utc, 900.0)
    for n in range(3):
        line.put_close((NOON + timedelta(days=n)).date(), 50.0 + n)
    line.put(NOON, 60.0)
    line.put(NOON + timedelta(days=3), 70.0)
    _, values = line.arrays(NOON + timedelta(days=3, hours=1))
    assert values[np.isfinite(values)].tolist() == [60.0, 50.0, 51.0, 52.0, 70.0]


def test_the_horizon_of_a_move_is_told_in_row_and_calendar(path: Path) -> None:
    seen_once(path)
    s = started(path, NOON + timedelta(minutes=20), Mode.OFFLINE)
    s.desk.accept(
        (
            EarningsEvent(
                "NVDA", date(2026, 9, 30), Session.AMC, EventStatus.CONFIRMED, "yahoo", NOON
            ),
        )
    )
    shown = s.desk.snapshot()
    (row,) = (one for one in shown.earnings.rows if one.event.symbol == "NVDA")
    assert row.implied_move_pct.why == "to 9 Oct 2026, over the report"
    assert s.row("NVDA").implied_move_pct.why == "to 9 Oct 2026, over the report"
    assert row.implied_move_pct.quality is Quality.FROZEN
