"""The database where it fails: killed, shut, refused, unreadable; nothing good is lost by it."""

from __future__ import annotations

import math
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.desk.export import export_history
from engine.desk.history import GONE, SCHEMA, Changes, History, schema, tidying
from engine.desk.recording import BUG, Recording
from engine.desk.views import Mode
from engine.errors import FileFault
from engine.folders import export_in_thread
from engine.model.quote import DvolPoint
from engine.model.status import Level, Notice
from tests.unit.desk.market import NOON, quote, setting

STAMP = "2026-01-01T00:00:00+00:00"
STEPS = [step for step in schema._TABLES.split(";") if step.strip()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


def filled(path: Path, *steps: str) -> None:
    """A database with one close, and what `steps` do to it."""
    history = History(path)
    history.write(Changes(closes={("NVDA", "iv30_atm", date(2026, 1, 2)): (50.0, "yahoo")}))
    history.close()
    raw(path, *steps)


def raw(path: Path, *steps: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for step in steps:
            connection.execute(step)
        connection.commit()


# -- opening ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("made", range(len(STEPS) + 1))
def test_S1_a_first_start_that_was_killed_leaves_a_history_that_is_written(
    path: Path, made: int
) -> None:
    raw(path, "PRAGMA auto_vacuum=INCREMENTAL", *STEPS[:made], "PRAGMA application_id=0")
    history = History(path)
    assert (history.said, history.read_only) == ("", False)
    assert history.write(Changes(quotes=(quote("NVDA", 103.0, ManualClock(NOON)),))) == ""
    history.close()
    assert [one.last for one in History(path, read_only=True).quotes()] == [103.0]


def test_S1_the_tables_are_made_in_one_transaction(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "_TABLES", f"{schema._TABLES} CREATE TABLE no such thing;")
    history = History(path)
    assert "cannot be stored" in history.said
    history.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []


def test_S1_S8_a_file_that_was_just_begun_is_no_damaged_one(path: Path) -> None:
    path.touch()
    path.with_name(path.name + "-journal").touch()
    history = History(path)
    assert (history.said, history.read_only) == ("", False)
    history.close()


@contextmanager
def shut(path: Path) -> Iterator[None]:
    """The file cannot be opened meanwhile: its name stands for a folder."""
    kept = path.with_name("kept")
    path.rename(kept)
    path.mkdir()
    yield
    path.rmdir()
    kept.rename(path)


@pytest.mark.logs_warnings
def test_R9_a_sound_database_that_cannot_be_opened_stays_and_is_written_later(path: Path) -> None:
    filled(path)
    with shut(path):
        clock = ManualClock(NOON)
        history = History(path, clock)
        assert "cannot be opened (unable to open database file)" in history.said
        s = setting("NVDA", history=history)
        s.desk.load()
        clock.advance(60.0)
        s.clock.advance(60.0)
        s.desk.accept((quote("NVDA", 103.0, s.clock),))
    assert sorted(one.name for one in path.parent.iterdir()) == ["history.sqlite"]
    s.clock.advance(10.0)
    s.desk.tick()
    assert history.fault, "looked at again too soon"
    clock.advance(10.0)
    s.clock.advance(10.0)
    s.desk.tick()
    told = s.window.views["notice", "history writing"]
    assert isinstance(told, Notice)
    assert told.text == "The history is stored again."
    assert [one.last for one in history.quotes()] == [103.0]
    assert len(history.closes()) == 1
    history.close()


def test_R9_without_file_handles_nothing_is_moved_aside(path: Path) -> None:
    resource = pytest.importorskip("resource", reason="no limits of this kind on this system")
    filled(path)
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    taken, clock = [], ManualClock(NOON)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/dev/fd")) + 8, limits[1]))
    try:
        with suppress(OSError):
            while True:
                taken.append(os.open(os.devnull, os.O_RDONLY))
        history = History(path, clock)
    finally:
        for one in taken:
            os.close(one)
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert "cannot be opened" in history.said
    clock.advance(60.0)
    assert history.write(Changes(levels=(DvolPoint("BTC", 50.0, NOON, 0.0, "d"),))) == ""
    assert len(history.closes()) == 1
    history.close()


def test_S7_a_damage_seen_only_later_is_set_aside_and_told(path: Path) -> None:
    filled(path)
    with shut(path):
        s = setting("NVDA", history=(history := History(path, clock := ManualClock(NOON))))
        s.desk.load()
    path.write_bytes(bytes(8192))
    clock.advance(60.0)
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    s.desk.tick()
    told = s.window.views["notice", "history"]
    assert isinstance(told, Notice)
    assert "damaged" in told.text
    assert [one.last for one in history.quotes()] == [103.0]
    history.close()


def test_S5_a_newer_version_seen_only_later_is_not_written(path: Path) -> None:
    filled(path, "PRAGMA user_version=99")
    with shut(path):
        s = setting("NVDA", history=(history := History(path, clock := ManualClock(NOON))))
    clock.advance(60.0)
    s.clock.advance(60.0)
    s.desk.accept((quote("NVDA", 103.0, s.clock),))
    assert history.read_only
    assert history.write(Changes(levels=(DvolPoint("BTC", 50.0, NOON, 0.0, "d"),))) == GONE
    assert history.quotes() == ()
    history.close()


# -- writing ---------------------------------------------------------------------------------------


@pytest.mark.logs_warnings
def test_X7_a_value_that_the_database_refuses_is_left_out_and_nothing_else(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    history = History(path)
    s = setting("NVDA", "AMD", history=history)
    bad = replace(quote("NVDA", 103.0, s.clock), name="NV\ud83d")
    for _ in range(3):
        s.clock.advance(31.0)
        s.desk.accept((replace(bad, as_of=s.clock.now()), quote("AMD", 150.0, s.clock)))
        s.desk.tick()
    s.desk.flush()
    assert [(one.symbol, one.last) for one in history.quotes()] == [("AMD", 150.0)]
    assert history.refused == 3
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "price of NVDA: UnicodeEncodeError" in caplog.text
    assert ("notice", "history writing") not in s.window.views
    history.close()


@pytest.mark.logs_warnings
def test_a_number_that_is_none_or_too_large_is_left_out(path: Path) -> None:
    history = History(path)
    cause = history.write(
        Changes(
            levels=(
                DvolPoint("BTC", math.nan, NOON, 0.0, "deribit"),
                DvolPoint("ETH", 50.0, NOON, 0.0, "deribit"),
            ),
            points={("A", "iv30_atm", 2**70): (1.0, 2.0), ("B", "iv30_atm", 5): (3.0, 4.0)},
        )
    )
    assert (cause, history.refused) == ("", 2)
    assert [one.coin for one in history.dvol_points()] == ["ETH"]
    assert history.points() == (("B", "iv30_atm", (3.0, 4.0)),)
    history.close()


@pytest.mark.logs_warnings
def test_a_fault_nobody_expected_reaches_no_source_and_is_logged_ever_less(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    history = History(path)
    s = setting("NVDA", history=history)

    def broken(*_: object) -> str:
        raise RuntimeError("boom")

    with monkeypatch.context() as patched:
        patched.setattr(History, "write", broken)
        for _ in range(100):
            s.clock.advance(1.0)
            s.desk.accept((quote("NVDA", 103.0, s.clock),))
            s.desk.tick()
    told = s.window.views["notice", "history writing"]
    assert isinstance(told, Notice)
    assert BUG in told.text
    assert 1 <= len(caplog.records) <= 6
    s.clock.advance(600.0)
    s.desk.accept((quote("NVDA", 104.0, s.clock),))
    assert [one.last for one in history.quotes()] == [104.0]
    history.close()


def test_S9_the_last_write_waits_for_another_one_not_long(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.desk.recording.WAIT_S", 0.01)
    recording = Recording(history := History(path))
    recording._writer.acquire()
    recording.quote(quote("NVDA", 103.0, ManualClock(NOON)))
    recording.flush(0.0, everything=True)
    recording._writer.release()
    assert history.quotes() == ()
    history.close()


# -- reading ---------------------------------------------------------------------------------------

BAD = (
    f"INSERT INTO quotes VALUES('A',1,1,1,1,'{STAMP}','y','','','warrant')",
    "INSERT INTO quotes VALUES('B',1,1,1,1,'someday','y','','','equity')",
    "INSERT INTO quotes VALUES('C',1,1,1,1,'2026-01-01T00:00:00','y','','','equity')",
    "INSERT INTO reports(symbol,source,day,session,status,eps_currency,revenue_currency,note,"
    f"first_seen,last_seen) VALUES('A','y','2026-01-01','odd','own','','','','{STAMP}','{STAMP}')",
    "INSERT INTO closes VALUES('NVDA','iv30_atm','29 February',50,'y')",
    "INSERT INTO series VALUES('NVDA',1,'never','y',5,'never',NULL,NULL,0)",
    f"INSERT INTO dvol VALUES('BTC','much','{STAMP}','deribit')",
    "INSERT INTO vendor VALUES('NVDA','cboe','2026-01-01',50,'now',0)",
    f"INSERT INTO moves VALUES('NVDA','{STAMP}x','y','[]')",
    f"INSERT INTO implied VALUES('NVDA','iv30_atm','x','{STAMP}','y',0,'')",
    "INSERT INTO points VALUES('NVDA','iv30_atm',1,'x',1)",
)


def test_S5_rows_of_a_newer_version_are_left_out_counted_and_told_once(path: Path) -> None:
    good = f"INSERT INTO quotes VALUES('AMD',150,149,1,1,'{STAMP}','y','','','equity')"
    filled(path, *BAD, good, "PRAGMA user_version=99")
    history = History(path)
    s = setting("NVDA", "AMD", mode=Mode.OFFLINE, history=history)
    s.desk.load()
    assert s.row("AMD").last.value == 150.0
    told = s.window.views["notice", "history reading"]
    assert isinstance(told, Notice)
    assert f"{len(BAD)} stored values cannot be read" in told.text
    assert s.window.calls.count(("notice", "history reading")) == 1
    history.close()


def test_S5_a_table_that_is_gone_is_told_and_ends_no_start(path: Path) -> None:
    filled(path, "ALTER TABLE quotes RENAME TO prices", "PRAGMA user_version=99")
    history = History(path)
    s = setting("NVDA", mode=Mode.OFFLINE, history=history)
    s.desk.load()
    told = s.window.views["notice", "history reading"]
    assert isinstance(told, Notice)
    assert "no such table: quotes" in told.text
    assert len(history.closes()) == 1
    history.close()


def test_a_text_that_is_no_unicode_spoils_no_other_row(path: Path) -> None:
    row = f"VALUES('{{}}',1,1,1,1,'{STAMP}','y','',CAST(x'{{}}' AS TEXT),'equity')"
    good, bad = row.format("A", "41"), row.format("B", "ff41")
    filled(path, f"INSERT INTO quotes {good}", f"INSERT INTO quotes {bad}")
    history = History(path)
    assert [one.name for one in history.quotes()] == ["A", "\ufffdA"]
    history.close()


# -- export ----------------------------------------------------------------------------------------


def test_an_export_that_cannot_read_replaces_nothing_and_says_so(path: Path) -> None:
    filled(path)
    history = History(path)
    out = path.parent / "out"
    files = export_history(history, out).files
    for one in files:
        one.write_bytes(b"mine")
    raw(path, "ALTER TABLE capex RENAME TO spending")
    told: list[tuple[str, Level]] = []
    export_in_thread(history, out, lambda *said: told.append(said)).join(20.0)
    assert told == [
        ("The history could not be exported: the history cannot be read: no such table: capex.",
         Level.WARNING)
    ]  # fmt: skip
    assert {one.read_bytes() for one in files} == {b"mine"}
    history.close()
    with pytest.raises(FileFault, match=GONE):
        export_history(history, out)
    assert {one.read_bytes() for one in files} == {b"mine"}


def test_rows_that_cannot_be_exported_are_counted_in_the_notice(path: Path) -> None:
    filled(path, *BAD[:5])
    history = History(path)
    out = path.parent / "out"
    told: list[tuple[str, Level]] = []
    export_in_thread(history, out, lambda *said: told.append(said)).join(20.0)
    ((text, level),) = told
    assert "5 files" in text
    assert "2 stored rows cannot be read" in text
    assert level is Level.WARNING
    assert "2026-01-02" in (out / "implied.csv").read_text(encoding="utf-8")
    history.close()


# -- cleaning up -----------------------------------------------------------------------------------


def test_S12_S13_a_file_that_keeps_its_free_pages_is_done_and_its_log_cut(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"{schema._TABLES} PRAGMA user_version={SCHEMA};")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("CREATE TABLE big(x)")
        connection.executemany("INSERT INTO big VALUES(?)", [(bytes(4000),)] * 1500)
        connection.commit()
        connection.execute("DROP TABLE big")
        connection.commit()
        assert tidying.wal_size(path) > tidying.WAL_SHRINK
        assert not tidying.tidy(connection, path, lambda: 0.0)
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 1000
        assert tidying.wal_size(path) <= tidying.WAL_SHRINK
