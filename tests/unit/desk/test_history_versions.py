"""The database over years: migration, versions of bars, revisions, retention, a bounded log."""

from __future__ import annotations

import math
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from engine.clock import ManualClock
from engine.desk.bars import CleanBars, cleaned
from engine.desk.history import GONE, SCHEMA, Changes, History, tidying
from engine.desk.history.bars import split_text
from engine.desk.history.database import HELD
from engine.desk.hours import UtcDays
from engine.model.capex import CapexRow, CapexSeries
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.quote import BarSeries
from engine.model.value import Quality
from engine.model.vendor import VendorIv
from tests.unit.desk import market
from tests.unit.desk.market import CASES, NOON, setting

FIRST = CASES / "history-1.sqlite"
LATER = datetime(2026, 9, 17, 2, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def ready(raw: BarSeries) -> CleanBars:
    return cleaned(raw, UtcDays(), has_splits=False)


def days(count: int, last: date = date(2026, 9, 15)) -> list[date]:
    return [last - timedelta(days=count - 1 - n) for n in range(count)]


def scaled(raw: BarSeries, by: float, *, later: float = 86_400.0) -> BarSeries:
    return replace(
        raw, open=raw.open * by, high=raw.high * by, low=raw.low * by, close=raw.close * by,
        as_of=raw.as_of + timedelta(seconds=later),
    )  # fmt: skip


def test_S6_a_database_of_the_first_version_is_brought_up_to_date(path: Path) -> None:
    shutil.copyfile(FIRST, path)
    history = History(path)
    assert (history.said, history.read_only, version(path)) == ("", False, SCHEMA)
    assert [(b.symbol, len(b), b.complete) for b in history.bars()] == [
        ("BTC", 30, 30), ("NVDA", 40, 40),
    ]  # fmt: skip
    assert [e.day.day for e in history.events()] == [28, 29, 30]
    assert [q.last for q in history.quotes()] == [103.0]
    assert len(history.closes()) == 37
    s = setting("NVDA", "BTC", now=LATER, history=history)
    s.desk.load()
    row = s.row("NVDA")
    assert (row.last.value, row.iv_days) == (103.0, 1)
    assert row.rv30.known
    assert row.next_earnings is not None
    assert row.next_earnings.status is EventStatus.CONFIRMED
    s.desk.flush()
    history.close()
    again = History(path)
    assert len(again.closes()) == 37
    again.close()


def test_S6_an_old_database_is_readable_without_being_touched(path: Path) -> None:
    shutil.copyfile(FIRST, path)
    before = path.read_bytes()
    history = History(path, read_only=True)
    assert [q.last for q in history.quotes()] == [103.0]
    assert [e.day.day for e in history.events()] == [28, 29, 30]
    history.close()
    assert path.read_bytes() == before
    assert version(path) == 1


def test_S6_a_migration_that_fails_leaves_the_file_and_reads_it(path: Path) -> None:
    shutil.copyfile(FIRST, path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE reports_1(odd TEXT)")
        raw.commit()
    history = History(path)
    assert history.read_only
    assert "cannot be stored" in history.said
    assert history.write(Changes()) == GONE
    history.close()
    assert version(path) == 1


def test_D11_a_split_rebuilds_the_series_and_keeps_the_one_before(path: Path) -> None:
    history = History(path)
    clock = ManualClock(NOON)
    whole = market.walk("NVDA", days(60), clock)
    assert history.write(Changes(bars=(ready(whole),))) == ""
    part = slice(20, None)
    newer = replace(
        scaled(whole, 0.1), stamps=whole.stamps[part], complete=40,
        **{name: getattr(whole, name)[part] * 0.1 for name in ("open", "high", "low", "close")},
        volume=whole.volume[part],
    )  # fmt: skip
    assert history.write(Changes(bars=(ready(newer),))) == ""
    (now,) = history.bars()
    assert len(now) == 60
    np.testing.assert_allclose(now.close, whole.close * 0.1)
    former, present = history.versions()
    assert (former.why, former.until) == ("split 10:1", newer.as_of)
    assert (present.number, present.until, present.restated) == (2, None, 0)
    kept = history.select("SELECT close FROM bars WHERE version = 1 ORDER BY stamp")
    np.testing.assert_allclose([float(str(row[0])) for row in kept], whole.close)
    history.close()


@pytest.mark.parametrize(
    ("ratio", "text"),
    [(0.1, "split 10:1"), (0.5, "split 2:1"), (2 / 3, "split 3:2"), (10.0, "split 1:10")],
)
def test_D11_a_split_is_named_by_its_shares(ratio: float, text: str) -> None:
    assert split_text(ratio) == text


def test_a_restated_bar_is_counted_and_its_former_form_kept(path: Path) -> None:
    history = History(path)
    clock = ManualClock(NOON)
    whole = market.walk("NVDA", days(60), clock)
    history.write(Changes(bars=(ready(whole),)))
    close = whole.close.copy()
    close[30] *= 1.001
    again = replace(scaled(whole, 1.0), close=close)
    for _ in range(2):
        history.write(Changes(bars=(ready(again),)))
    (only,) = history.versions()
    assert (only.number, only.restated) == (1, 1)
    former = history.select("SELECT stamp, close FROM restated")
    assert former == [(int(whole.stamps[30]), float(whole.close[30]))]
    assert history.bars()[0].close[30] == pytest.approx(close[30])
    history.close()


def test_todays_running_bar_is_no_restatement(path: Path) -> None:
    history = History(path)
    clock = ManualClock(NOON)
    whole = replace(market.walk("NVDA", days(60), clock), complete=59)
    history.write(Changes(bars=(ready(whole),)))
    close = whole.close.copy()
    close[-1] = (whole.high[-1] + whole.low[-1]) / 2.0
    history.write(Changes(bars=(ready(replace(scaled(whole, 1.0), close=close, complete=60)),)))
    assert history.versions()[0].restated == 0
    assert history.bars()[0].complete == 60
    history.close()


def test_another_source_is_no_restatement(path: Path) -> None:
    history = History(path)
    clock = ManualClock(NOON)
    whole = market.walk("BTC", days(60), clock)
    history.write(Changes(bars=(ready(whole),)))
    history.write(Changes(bars=(ready(replace(scaled(whole, 1.001), source="deribit")),)))
    assert [(v.number, v.restated) for v in history.versions()] == [(1, 0)]
    history.close()


def test_T8_every_revision_of_a_report_keeps_its_first_and_last_sight(path: Path) -> None:
    history = History(path)
    at = [NOON + timedelta(hours=n) for n in range(5)]

    def event(n: int, day: int) -> EarningsEvent:
        return EarningsEvent(
            "NVDA", date(2026, 11, day), Session.AMC, EventStatus.ESTIMATED, "yahoo", at[n],
            eps_estimate=math.nan,
        )  # fmt: skip

    for n, day in enumerate((18, 18, 25, 25, 18)):
        history.write(Changes(events=(event(n, day),)))
    found = [(r.event.day.day, r.first_seen, r.last_seen) for r in history.revisions()]
    assert found == [(18, at[0], at[1]), (25, at[2], at[3]), (18, at[4], at[4])]
    history.close()
    s = setting("NVDA", now=NOON + timedelta(days=1), history=History(path))
    s.desk.load()
    named = s.row("NVDA").next_earnings
    assert named is not None
    assert named.day == date(2026, 11, 18)


def test_restated_capex_keeps_every_figure_that_was_told(path: Path) -> None:
    history = History(path)

    def told(spent: float, hours: int) -> CapexSeries:
        at = NOON + timedelta(hours=hours)
        row = CapexRow("META", date(2026, 3, 31), "2026Q1", spent, 40.0, "USD", "sec", at)
        return CapexSeries("META", (row,), at, 0.0, "sec")

    for hours, spent in enumerate((6.842, 6.842, 6.823)):
        history.write(Changes(capex=(told(spent, hours),)))
    kept = history.capex_revisions()
    assert [(r.row.capex_bn, r.first_seen.hour, r.last_seen.hour) for r in kept] == [
        (6.842, 16, 17), (6.823, 18, 18),
    ]  # fmt: skip
    (series,) = history.capex()
    assert (series.source, [r.capex_bn for r in series.rows]) == ("sec", [6.823])
    history.close()


def hourly(
    first: float, count: int, symbols: int
) -> dict[tuple[str, str, int], tuple[float, float]]:
    found = {}
    for n in range(count):
        stamp = first + 3600.0 * n
        for k in range(symbols):
            found[f"S{k}", "iv30_atm", int(stamp) // 3600] = (stamp, 40.0)
    return found


def test_S12_points_go_after_ninety_days_and_their_room_is_given_back(path: Path) -> None:
    history = History(path)
    start = NOON.timestamp()
    history.write(Changes(points=hourly(start, 100, 50)))
    old = path.stat().st_size + tidying.wal_size(path)
    history.write(Changes(points=hourly(start + 95 * 86_400.0, 2, 50)))
    rounds = 0
    while history.tidy():
        rounds += 1
        assert rounds < 500
    history.close()
    assert path.stat().st_size < old
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT count(*) FROM points").fetchone() == (100,)
        assert raw.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_tidying_stops_in_time_and_never_waits(path: Path) -> None:
    history = History(path)
    history.write(Changes(points=hourly(NOON.timestamp(), 200, 50)))
    history.write(Changes(points=hourly(NOON.timestamp() + 99 * 86_400.0, 1, 1)))
    seconds = iter(n * 0.015 for n in range(1000))
    with closing(sqlite3.connect(path)) as raw:
        before = raw.execute("SELECT count(*) FROM points").fetchone()[0]
        assert tidying.tidy(raw, path, lambda: next(seconds))
        after = raw.execute("SELECT count(*) FROM points").fetchone()[0]
    assert before - after == tidying.ROWS_AT_ONCE
    history.close()
    assert not history.tidy()


def test_S13_the_log_stays_short_while_a_reader_holds_the_file(
    path: Path, seen: Callable[[str], None]
) -> None:
    history = History(path)
    clock = ManualClock(NOON)
    walks = [market.walk(f"S{n}", days(700), clock, seed=n) for n in range(20)]
    history.write(Changes(bars=tuple(map(ready, walks[:1]))))
    said, largest = "", 0
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM bars").fetchone()
        for round_ in range(40):
            rows = tuple(ready(scaled(w, 1.0 + round_ / 100.0)) for w in walks)
            said = history.write(Changes(bars=rows))
            largest = max(largest, tidying.wal_size(path))
            assert largest < 16_000_000
            if said:
                break
        assert history.write(Changes(points=hourly(NOON.timestamp(), 1, 1))) == HELD
        other.rollback()
    assert said == HELD
    assert history.write(Changes(bars=tuple(map(ready, walks)))) == ""
    assert tidying.wal_size(path) < 16_000_000
    history.close()
    seen(f"largest WAL with a reader open {largest / 1e6:.1f} MB")


def test_stored_capex_vendor_figures_and_reports_come_back_with_their_age(path: Path) -> None:
    history = History(path)
    s = setting("NVDA", history=history)
    row = CapexRow("NVDA", date(2026, 7, 26), "2026Q2", 1.9, 50.0, "USD", "sec", NOON)
    report = EarningsEvent(
        "NVDA", date(2026, 11, 18), Session.AMC, EventStatus.ESTIMATED, "nasdaq", NOON
    )
    s.desk.accept(
        (
            CapexSeries("NVDA", (row,), NOON, s.clock.monotonic(), "sec"),
            CapexSeries("NVDA", (replace(row, reference=True),), NOON, 0.0, "table"),
            VendorIv("NVDA", 49.3, NOON - timedelta(minutes=15), s.clock.monotonic(), "cboe"),
            report,
        )
    )
    s.desk.flush()
    assert {series.source for series in history.capex()} == {"sec"}
    history.close()
    later = setting("NVDA", now=NOON + timedelta(days=2), history=History(path))
    later.desk.load()
    later.desk.select("NVDA")
    later.desk.work()
    shot = later.desk.snapshot(sheets=True)
    assert [(one.capex_bn, one.as_of) for one in shot.capex] == [(1.9, NOON)]
    vendor = shot.sheets[0].figure("iv30_vendor").value
    assert (vendor.value, vendor.quality) == (49.3, Quality.STALE)
    mine = next(one for one in shot.earnings.rows if one.event.symbol == "NVDA")
    assert (mine.event.as_of, mine.stale) == (NOON, True)


def test_D22_a_report_date_is_stale_after_a_day_and_a_half(path: Path) -> None:
    s = setting("NVDA")
    s.desk.accept(
        (EarningsEvent("NVDA", date(2026, 11, 18), Session.AMC, EventStatus.ESTIMATED, "y", NOON),)
    )

    def stale() -> bool:
        rows = s.desk.snapshot().earnings.rows
        return next(row for row in rows if row.event.symbol == "NVDA").stale

    assert not stale()
    s.clock.advance(37 * 3600.0)
    assert stale()


def test_S12_a_simulated_year_of_500_symbols_stays_under_200_megabytes(
    path: Path, seen: Callable[[str], None]
) -> None:
    """Ten symbols of three years of bars, a year of closes and the points that are kept."""
    history = History(path)
    clock = ManualClock(NOON)
    count = 10
    walks = [market.walk(f"SYM{n}", days(756), clock, seed=n) for n in range(count)]
    history.write(Changes(bars=tuple(map(ready, walks))))
    measures = ("iv30_atm", "iv30_vix", "iv30_dvol")
    history.write(
        Changes(
            closes={
                (f"SYM{n}", measure, day): (40.0, "cboe")
                for n in range(count) for measure in measures for day in days(252)
            },
            vendor=tuple(
                VendorIv(f"SYM{n}", 40.0, NOON - timedelta(days=day), 0.0, "cboe")
                for n in range(count) for day in range(252)
            ),
            points={
                (f"SYM{n}", measure, hour): (3600.0 * hour, 40.0)
                for n in range(count) for measure in measures for hour in range(64 * 8)
            },
        )
    )  # fmt: skip
    history.close()
    year = path.stat().st_size * 500 / count
    assert year < 200_000_000
    seen(f"a year of 500 symbols {year / 1e6:.0f} MB, of 50 {year / 1e7:.0f} MB")


def test_the_database_is_tidied_while_there_is_nothing_to_write(path: Path) -> None:
    history = History(path)
    history.write(Changes(points=hourly(NOON.timestamp(), 10, 2)))
    history.write(Changes(points=hourly(NOON.timestamp() + 99 * 86_400.0, 1, 1)))
    s = setting("NVDA", history=history)
    s.clock.advance(60.0)
    s.desk.tick()
    assert history.select("SELECT count(*) FROM points") == [(1,)]
    history.close()
