"""New York sessions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.quote import MarketState
from engine.providers.sessions import Exchange, Sessions, Venues, exchange_of
from engine.providers.sessions.venues import EXCHANGES

if TYPE_CHECKING:
    from pathlib import Path

SESSIONS = Sessions(None)
VENUES = Venues(SESSIONS, None)


def utc(*parts: int) -> datetime:
    year, month, day, hour, minute = (*parts, 0, 0)[:5]
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_T3_the_opening_follows_new_yorks_clock_change() -> None:
    before, after = SESSIONS.day(date(2026, 3, 6)), SESSIONS.day(date(2026, 3, 9))
    assert before is not None
    assert after is not None
    assert (before.open, before.close) == (utc(2026, 3, 6, 14, 30), utc(2026, 3, 6, 21))
    assert (after.open, after.close) == (utc(2026, 3, 9, 13, 30), utc(2026, 3, 9, 20))


@pytest.mark.parametrize("day", [date(2024, 7, 3), date(2024, 11, 29), date(2024, 12, 24)])
def test_T4_an_early_close_is_known(day: date) -> None:
    session = SESSIONS.day(day)
    assert session is not None
    assert session.early
    assert (session.close - session.open) == timedelta(hours=3, minutes=30)


@pytest.mark.parametrize(
    "day", [date(2024, 7, 4), date(2024, 12, 25), date(2025, 1, 9), date(2026, 9, 19)]
)
def test_T4_holidays_days_of_mourning_and_week_ends_have_no_session(day: date) -> None:
    assert SESSIONS.day(day) is None
    assert SESSIONS.state(utc(day.year, day.month, day.day, 15)) is MarketState.CLOSED


@pytest.mark.parametrize(
    ("hour", "minute", "state"),
    [
        (7, 59, MarketState.CLOSED),
        (8, 0, MarketState.PRE),
        (13, 29, MarketState.PRE),
        (13, 30, MarketState.REGULAR),
        (19, 59, MarketState.REGULAR),
        (20, 0, MarketState.POST),
        (23, 59, MarketState.POST),
        (0, 0, MarketState.CLOSED),
    ],
)
def test_T4_the_state_of_a_day_in_summer(hour: int, minute: int, state: MarketState) -> None:
    day = 17 if hour == 0 else 16
    at = utc(2026, 9, day, hour, minute)
    assert SESSIONS.state(at) is state
    assert SESSIONS.is_open(at) is (state is MarketState.REGULAR)


def test_T5_the_year_end_is_crossed() -> None:
    found = SESSIONS.between(date(2024, 12, 30), date(2025, 1, 3))
    assert [s.day.day for s in found] == [30, 31, 2, 3]
    assert SESSIONS.previous(utc(2025, 1, 1, 12)).day == date(2024, 12, 31)
    assert SESSIONS.next(utc(2024, 12, 31, 22)).day == date(2025, 1, 2)


@given(st.integers(0, 60 * 24 * 1000))
def test_previous_and_next_surround_every_instant(minutes: int) -> None:
    at = utc(2024, 1, 2) + timedelta(minutes=minutes)
    last, following = SESSIONS.previous(at), SESSIONS.next(at)
    assert last.close <= at < following.open
    for session in SESSIONS.between(last.day, following.day):
        assert session in (last, following) or session.open <= at < session.close


def test_the_exact_edges_of_a_session() -> None:
    session = SESSIONS.day(date(2026, 9, 16))
    assert session is not None
    assert SESSIONS.previous(session.close) == session
    assert SESSIONS.previous(session.close - timedelta(microseconds=1)) != session
    assert SESSIONS.next(session.open) != session
    assert SESSIONS.next(session.open - timedelta(microseconds=1)) == session


_PROBE = """
import sys
from datetime import date
from pathlib import Path
from engine.providers.sessions import Sessions
sessions = Sessions(Path(sys.argv[1]))
assert "exchange_calendars" not in sys.modules and "pandas" not in sys.modules
assert sessions.day(date(2026, 9, 16)) is not None
print("exchange_calendars" in sys.modules)
"""


def test_the_stored_table_spares_the_next_start_the_import(tmp_path: Path) -> None:
    Sessions(tmp_path).day(date(2026, 9, 16))
    ran = subprocess.run(
        [sys.executable, "-c", _PROBE, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.stderr) == ("False", "")


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 64, b"[]", b"{}", b'{"schema": 9}', b'{"schema": 1, "exchange": "XNYS"}'],
)
def test_S4_a_damaged_table_is_built_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sessions-xnys.json"
    path.write_bytes(content)
    assert Sessions(tmp_path).day(date(2026, 9, 16)) is not None
    assert json.loads(path.read_bytes())["exchange"] == "XNYS"


def test_a_table_that_ends_too_early_is_widened(tmp_path: Path) -> None:
    Sessions(tmp_path).day(date(2019, 6, 3))
    later = Sessions(tmp_path)
    assert later.day(date(2026, 9, 16)) is not None
    assert later.day(date(2019, 6, 3)) is not None


def test_S3_without_a_writable_folder_the_answers_are_the_same(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert Sessions(blocked).day(date(2026, 9, 16)) is not None


def test_T9_without_a_zone_database_on_the_machine_the_shipped_one_is_used() -> None:
    probe = (
        "import zoneinfo, tzdata; from datetime import datetime, UTC;"
        "from engine.model.newyork import NEW_YORK;"
        "assert zoneinfo.TZPATH == (), zoneinfo.TZPATH;"
        "print(datetime(2026, 7, 1, 16, tzinfo=UTC).astimezone(NEW_YORK).isoformat())"
    )
    bare = {**os.environ, "PYTHONTZPATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", probe], env=bare, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "2026-07-01T12:00:00-04:00"


def hours(symbol: str, day: date) -> tuple[datetime, datetime]:
    calendar = VENUES.of(symbol)
    assert calendar is not None
    session = calendar.day(day)
    assert session is not None
    return session.open, session.close


@pytest.mark.parametrize(
    ("day", "new_york", "amsterdam"),
    [
        (date(2026, 3, 6), (14, 30, 21, 0), (8, 0, 16, 30)),
        (date(2026, 3, 9), (13, 30, 20, 0), (8, 0, 16, 30)),
        (date(2026, 3, 27), (13, 30, 20, 0), (8, 0, 16, 30)),
        (date(2026, 3, 30), (13, 30, 20, 0), (7, 0, 15, 30)),
    ],
)
def test_T3_three_exchanges_over_the_weeks_between_both_clock_changes(
    day: date, new_york: tuple[int, ...], amsterdam: tuple[int, ...]
) -> None:
    parts = (day.year, day.month, day.day)
    assert hours("NVDA", day) == (utc(*parts, *new_york[:2]), utc(*parts, *new_york[2:]))
    assert hours("ASML.AS", day) == (utc(*parts, *amsterdam[:2]), utc(*parts, *amsterdam[2:]))
    assert hours("2330.TW", day) == (utc(*parts, 1, 0), utc(*parts, 5, 30))


def test_T4_tokyo_closes_at_15_30_since_november_2024() -> None:
    assert hours("7203.T", date(2024, 11, 1))[1] == utc(2024, 11, 1, 6, 0)
    assert hours("7203.T", date(2024, 11, 6))[1] == utc(2024, 11, 6, 6, 30)


def test_T4_each_exchange_keeps_its_own_holidays() -> None:
    thanksgiving = date(2026, 11, 26)
    amsterdam = VENUES.of("ASML.AS")
    assert SESSIONS.day(thanksgiving) is None
    assert amsterdam is not None
    assert amsterdam.day(thanksgiving) is not None
    new_years_eve = amsterdam.day(date(2026, 12, 31))
    assert new_years_eve is not None
    assert new_years_eve.early
    assert new_years_eve.close == utc(2026, 12, 31, 13, 5)


def test_outside_of_its_session_a_foreign_exchange_is_closed() -> None:
    amsterdam = VENUES.of("ASML.AS")
    assert amsterdam is not None
    assert amsterdam.state(utc(2026, 9, 16, 10, 0)) is MarketState.REGULAR
    assert amsterdam.state(utc(2026, 9, 16, 6, 30)) is MarketState.CLOSED
    assert amsterdam.state(utc(2026, 9, 16, 16, 0)) is MarketState.CLOSED


@pytest.mark.parametrize("symbol", ["BTC", "SOL-USD", "EURUSD=X", "GC=F", "ABC.XX"])
def test_what_no_exchange_of_ours_trades_has_no_calendar(symbol: str) -> None:
    assert exchange_of(symbol) is None
    assert VENUES.of(symbol) is None


def test_every_calendar_is_made_once_and_new_yorks_is_shared(tmp_path: Path) -> None:
    venues = Venues(SESSIONS, tmp_path)
    assert venues.of("NVDA") is SESSIONS
    assert venues.of("BRK-B") is SESSIONS
    first = venues.of("2330.TW")
    assert first is not None
    assert first is venues.of("2454.TW")
    assert first.day(date(2026, 9, 16)) is not None
    assert (tmp_path / "sessions-xtai.json").exists()


def test_every_suffix_has_a_calendar_that_answers_without_a_fault(tmp_path: Path) -> None:
    now = utc(2026, 11, 22, 15, 0)
    for suffix in EXCHANGES:
        calendar = Venues(SESSIONS, tmp_path).of(f"ABC.{suffix}")
        assert calendar is not None
        assert calendar.covers(now), suffix
        assert not calendar.is_open(now)
        year = calendar.between(date(2026, 1, 1), date(2026, 12, 31))
        assert 230 <= len(year) <= 260
        assert all(one.open < one.close for one in year)


def test_a_calendar_that_ends_says_so_instead_of_calling_every_day_closed(tmp_path: Path) -> None:
    shanghai = Venues(SESSIONS, tmp_path).of("600519.SS")
    assert shanghai is not None
    assert shanghai.covers(utc(2026, 12, 10))
    assert not shanghai.covers(utc(2026, 12, 20))
    again = Venues(SESSIONS, tmp_path).of("600519.SS")
    assert again is not None
    assert not again.covers(utc(2027, 6, 1))
    assert again.day(date(2027, 6, 1)) is None
    assert again.previous(utc(2027, 6, 1)).day.year == 2026


def test_an_exchange_the_library_does_not_know_covers_nothing(tmp_path: Path) -> None:
    nowhere = Sessions(tmp_path, Exchange("XXXX", ZoneInfo("Asia/Tokyo")))
    assert not nowhere.covers(utc(2026, 9, 16))
