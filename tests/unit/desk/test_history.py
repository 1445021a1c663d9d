"""The database: what is stored comes back, damage is set aside, nobody waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.desk.history import History
from engine.desk.views import Mode
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.reason import Reason
from engine.model.status import Level, Notice
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, chain, dvol, quote, setting

EVENING = datetime(2026, 9, 17, 1, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


def recorded(path: Path) -> None:
    """One session of NVDA and BTC, closed and written."""
    history = History(path)
    s = setting("NVDA", "BTC", history=history)
    days = market.sessions_before(NOON.date(), 60)
    report = EarningsEvent(
        "NVDA", date(2026, 9, 30), Session.AMC, EventStatus.CONFIRMED, "yahoo", NOON
    )
    s.desk.accept((market.walk("NVDA", days, s.clock), report))
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.go_to(NOON + timedelta(hours=3, minutes=30))
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    s.go_to(EVENING - timedelta(minutes=90))
    s.desk.accept((dvol(50.0, s.clock),))
    s.go_to(EVENING)
    s.desk.tick()
    s.desk.flush()
    history.close()


def test_a_new_start_shows_what_is_stored_with_its_age(path: Path) -> None:
    recorded(path)
    history = History(path)
    s = setting("NVDA", "BTC", now=NOON + timedelta(days=1), history=history)
    s.desk.load()
    row = s.window.row("NVDA")
    assert (row.last.value, row.last.quality) == (103.0, Quality.STALE)
    assert s.clock.monotonic() - row.last.received == pytest.approx(86_400.0)
    assert row.iv30_atm.value == pytest.approx(48.0, abs=0.05)
    assert row.iv30_atm.quality is Quality.STALE
    assert row.iv_days == 1
    assert row.rv30.known
    assert row.next_earnings is not None
    btc = s.window.row("BTC")
    assert (btc.dvol.value, btc.dvol.quality) == (50.0, Quality.STALE)
    closes = dict(dict(s.desk.snapshot().histories)["BTC"])["dvol"]
    assert closes == (("2026-09-16", 50.0),)
    s.desk.accept((quote("NVDA", 105.0, s.clock),))
    assert s.row("NVDA").last.quality is Quality.LIVE
    history.close()


def test_at_night_stored_values_are_frozen(path: Path) -> None:
    recorded(path)
    history = History(path)
    s = setting("NVDA", now=EVENING + timedelta(hours=1), mode=Mode.OFFLINE, history=history)
    s.desk.load()
    assert s.row("NVDA").last.quality is Quality.FROZEN
    assert s.row("NVDA").iv30_atm.quality is Quality.FROZEN
    history.close()


def test_a_days_close_is_written_once_and_survives_many_starts(path: Path) -> None:
    recorded(path)
    for _ in range(3):
        history = History(path)
        s = setting("NVDA", now=EVENING + timedelta(days=2), history=history)
        s.desk.load()
        s.desk.tick()
        s.desk.flush()
        history.close()
    history = History(path)
    assert [(m, d) for x, m, d, _, _ in history.closes() if x == "NVDA"] == [
        (m, date(2026, 9, 16)) for m in ("iv30_atm", "iv30_dvol", "iv30_vix")
    ]
    history.close()


def test_report_dates_keep_their_revisions(path: Path) -> None:
    history = History(path)
    s = setting("NVDA", history=history)
    for n in range(3):
        status = EventStatus.ESTIMATED
        day = date(2026, 9, 28 + n)
        s.desk.accept((EarningsEvent("NVDA", day, Session.AMC, status, "yahoo", s.clock.now()),))
        s.clock.advance(3600.0)
    s.desk.flush()
    assert [e.day.day for e in history.events()] == [28, 29, 30]
    history.close()


def damage_nul(path: Path) -> None:
    path.write_bytes(b"\0" * 8192)


def damage_page(path: Path) -> None:
    recorded(path)
    raw = bytearray(path.read_bytes())
    raw[4096:12288] = b"\xff" * 8192
    path.write_bytes(bytes(raw))


def damage_text(path: Path) -> None:
    path.write_text("<html>not a database</html>" * 50, encoding="utf-8")


def damage_empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [damage_nul, damage_page, damage_text, damage_empty])
def test_S7_S8_a_damaged_or_empty_database_is_set_aside(
    path: Path, damage: Callable[[Path], None]
) -> None:
    damage(path)
    path.with_name(path.name + "-wal").write_bytes(b"left over")
    clock = ManualClock(NOON)
    history = History(path, clock)
    kept = sorted(p.name for p in path.parent.iterdir() if "corrupt" in p.name)
    assert kept[0] == "history.sqlite.corrupt-20260916T160000Z"
    assert "history.sqlite.corrupt-20260916T160000Z-wal" in kept
    s = setting("NVDA", history=history)
    s.desk.load()
    notice = s.window.views["notice", "history"]
    assert isinstance(notice, Notice)
    assert "history.sqlite.corrupt-20260916T160000Z" in notice.text
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.desk.flush()
    assert [q.last for q in history.quotes()] == [103.0]
    history.close()


def test_a_missing_database_is_a_new_user_and_no_notice(path: Path) -> None:
    history = History(path)
    assert history.said == ""
    history.close()


@pytest.mark.logs_warnings
def test_S9_a_locked_database_is_tried_again_and_nothing_is_lost(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("engine.desk.history.opening.BUSY_MS", 1)
    history = History(path)
    s = setting("NVDA", history=history)
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    assert history.quotes() == ()
    s.clock.advance(10.0)
    s.desk.tick()
    told = s.window.views["notice", "history writing"]
    assert isinstance(told, Notice)
    assert "database is locked" in told.text
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert s.window.calls.count(("notice", "history writing")) == 1
    other.rollback()
    other.close()
    s.clock.advance(10.0)
    s.desk.tick()
    told = s.window.views["notice", "history writing"]
    assert isinstance(told, Notice)
    assert told.level is Level.INFO
    assert [q.last for q in history.quotes()] == [103.0]
    history.close()


def test_read_only_writes_nothing_and_moves_nothing(path: Path) -> None:
    recorded(path)
    before = path.read_bytes()
    history = History(path, read_only=True)
    s = setting("NVDA", "BTC", now=NOON + timedelta(days=1), history=history)
    s.desk.load()
    s.desk.accept((quote("NVDA", 200.0, s.clock),))
    s.desk.flush()
    history.close()
    assert path.read_bytes() == before
    path.write_bytes(b"")
    assert History(path, read_only=True).quotes() == ()
    assert path.exists()


def test_S5_a_newer_database_is_read_and_never_written(path: Path) -> None:
    recorded(path)
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version=99")
    newer.close()
    history = History(path)
    assert history.read_only
    assert "newer version" in history.said
    assert history.quotes()[0].last == 103.0
    history.close()
    with sqlite3.connect(path) as again:
        assert again.execute("PRAGMA user_version").fetchone() == (99,)
    again.close()


def test_a_desk_goes_on_after_its_history_is_closed(path: Path) -> None:
    history = History(path)
    s = setting("NVDA", history=history)
    history.close()
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.desk.flush()
    assert s.row("NVDA").last.value == 103.0


def test_D5_a_price_held_back_is_not_stored(path: Path) -> None:
    history = History(path)
    s = setting("NVDA", history=history)
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.clock.advance(15.0)
    s.desk.accept((quote("NVDA", 10_300.0, s.clock),))
    s.desk.flush()
    assert [q.last for q in history.quotes()] == [103.0]
    history.close()


def test_X6_hostile_symbols_stay_values(path: Path) -> None:
    history = History(path)
    name = "'; DROP TABLE quotes; --"
    s = setting(name, history=history)
    s.desk.accept((quote(name, 103.0, s.clock),))
    s.desk.flush()
    assert [q.symbol for q in history.quotes()] == [name]
    history.close()


def test_stored_figures_are_gone_only_by_a_new_session_not_by_age(path: Path) -> None:
    recorded(path)
    history = History(path)
    s = setting("NVDA", now=NOON + timedelta(days=12), mode=Mode.OFFLINE, history=history)
    s.desk.load()
    iv = s.row("NVDA").iv30_atm
    assert iv.quality is Quality.STALE
    assert iv.reason is Reason.OK
    history.close()


def left_at(path: Path, leave: datetime, quoted: datetime) -> None:
    """A program that saw one chain and was closed in the same session."""
    history = History(path)
    s = setting("NVDA", now=quoted, history=history)
    s.desk.accept((chain("NVDA", 0.48, s.clock),))
    s.go_to(leave)
    s.desk.flush()
    history.close()


def iv_closes(path: Path, now: datetime) -> tuple[tuple[str, float], ...]:
    history = History(path)
    s = setting("NVDA", now=now, history=history)
    s.desk.load()
    found = dict(dict(s.desk.snapshot().histories)["NVDA"])["iv30_atm"]
    history.close()
    return found


@pytest.mark.parametrize(
    ("quoted", "days"), [(NOON, []), (NOON + timedelta(hours=3, minutes=30), ["2026-09-16"])]
)
def test_a_program_closed_shortly_before_the_close_keeps_the_day(
    path: Path, quoted: datetime, days: list[str]
) -> None:
    left_at(path, NOON + timedelta(hours=3, minutes=55), quoted)
    assert iv_closes(path, NOON + timedelta(hours=3, minutes=56)) == ()
    assert [day for day, _ in iv_closes(path, EVENING)] == days


def test_D8_what_a_clock_a_year_ahead_stored_blocks_nothing(path: Path) -> None:
    ahead = NOON + timedelta(days=364)
    history = History(path)
    wrong = setting("BTC", now=ahead, history=history)
    days = [NOON.date() - timedelta(days=60 - n) for n in range(60)]
    report = EarningsEvent(
        "BTC", date(2027, 9, 28), Session.AMC, EventStatus.ESTIMATED, "yahoo", ahead
    )
    wrong.desk.accept((market.walk("BTC", days, wrong.clock), dvol(60.0, wrong.clock), report))
    wrong.desk.accept((quote("BTC", 103.0, wrong.clock),))
    wrong.go_to(ahead + timedelta(hours=9))
    wrong.desk.flush()
    s = setting("BTC", history=history)
    s.desk.load()
    assert dict(dict(s.desk.snapshot().histories)["BTC"])["dvol"] == ()
    assert s.row("BTC").next_earnings is None
    s.desk.accept((market.walk("BTC", [*days, NOON.date()], s.clock), dvol(61.0, s.clock)))
    s.desk.accept((quote("BTC", 104.0, s.clock),))
    row = s.row("BTC")
    assert (row.dvol.value, row.dvol.quality) == (61.0, Quality.LIVE)
    assert row.last.value == 104.0
    s.desk.flush()
    assert [(p.value, p.as_of) for p in history.dvol_points()] == [(61.0, NOON)]
    assert [len(b) for b in history.bars()] == [61]
    history.close()


def test_D8_a_stamp_in_the_future_is_not_stored(path: Path) -> None:
    history = History(path)
    s = setting("BTC", history=history)
    late = NOON + timedelta(days=1)
    days = [NOON.date() - timedelta(days=60 - n) for n in range(60)]
    report = EarningsEvent(
        "BTC", date(2026, 9, 28), Session.AMC, EventStatus.ESTIMATED, "yahoo", late
    )
    s.desk.accept(
        (
            replace(market.walk("BTC", days, s.clock), as_of=late),
            replace(dvol(60.0, s.clock), as_of=late),
            replace(quote("BTC", 103.0, s.clock), as_of=late),
            report,
        )
    )
    s.desk.tick()
    s.desk.flush()
    assert (history.quotes(), history.bars(), history.dvol_points(), history.events()) == (
        (), (), (), (),
    )  # fmt: skip
    history.close()
