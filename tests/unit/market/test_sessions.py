"""The market's own calendar against printed facts."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.market.sessions import (
    closes_early,
    coin_expiries,
    easter,
    equity_expiries,
    is_us_session,
    next_us_session,
    trading_days,
    us_holidays,
)

FACTS = Path(__file__).parents[4] / "shared" / "facts" / "sessions-2024-2027.csv"


def test_holidays_of_2026_are_the_exchange_ones() -> None:
    assert us_holidays(2026) == {
        date(2026, 1, 1), date(2026, 1, 19), date(2026, 2, 16), date(2026, 4, 3),
        date(2026, 5, 25), date(2026, 6, 19), date(2026, 7, 3), date(2026, 9, 7),
        date(2026, 11, 26), date(2026, 12, 25),
    }  # fmt: skip


def test_new_year_on_a_saturday_gives_no_holiday_on_friday() -> None:
    assert is_us_session(date(2027, 12, 31))


def test_easter_of_known_years() -> None:
    assert [easter(y) for y in (2024, 2025, 2026)] == [
        date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5),
    ]  # fmt: skip


def test_early_closes_end_at_one_in_new_york() -> None:
    friday = next(d for d in trading_days("us") if d.day == date(2026, 11, 27))
    assert closes_early(friday.day)
    assert datetime.fromtimestamp(friday.close, UTC) == datetime(2026, 11, 27, 18, 0, tzinfo=UTC)


def test_expiries_hold_weeklies_and_third_fridays_and_shun_holidays() -> None:
    days = equity_expiries(date(2026, 3, 2))
    assert date(2026, 3, 20) in days
    assert date(2026, 4, 2) in days, "Good Friday's weekly expires on Thursday"
    assert date(2026, 4, 3) not in days
    assert len([day for day in days if day < date(2026, 5, 1)]) >= 8
    assert days[0] == date(2026, 3, 6)


def test_todays_expiry_is_still_listed() -> None:
    assert equity_expiries(date(2026, 11, 20))[0] == date(2026, 11, 20)


def test_coin_expiries_are_at_eight_utc_and_ahead() -> None:
    now = datetime(2026, 11, 20, 8, 0, tzinfo=UTC).timestamp()
    stamps = coin_expiries(now)
    assert all(stamp > now and stamp % 86_400 == 8 * 3600 for stamp in stamps)
    days = {datetime.fromtimestamp(stamp, UTC).date() for stamp in stamps}
    assert {date(2026, 11, 21), date(2026, 11, 27), date(2026, 12, 25), date(2027, 3, 26)} <= days


def test_next_session_skips_thanksgiving() -> None:
    assert next_us_session(date(2026, 11, 25), 1) == date(2026, 11, 27)


def test_sessions_agree_with_the_shared_table() -> None:
    if not FACTS.exists():
        pytest.skip("../shared/facts is not here")
    with FACTS.open(encoding="utf-8") as file:
        rows = {date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)}
    day = date(2024, 1, 1)
    while day <= date(2027, 12, 31):
        if day.weekday() < 5:
            assert is_us_session(day) is (rows.get(day) != "closed"), day
            if is_us_session(day):
                assert closes_early(day) is (rows.get(day) == "early_close"), day
        day += timedelta(days=1)
