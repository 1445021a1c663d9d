"""The log: bounded, one line a record, without secrets."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import logs
from engine.logs import Logs

_BREAKS = frozenset("\r\n\v\f\x1b\x1c\x1d\x1e\x85\x9b\u2028\u2029\u202e\u2066\x00\x07\x08\ud800")


@pytest.fixture
def text_of(tmp_path: Path) -> Path:
    return tmp_path / "voldesk.log"


@pytest.mark.logs_warnings
def test_X7_line_breaks_are_escaped(tmp_path: Path, text_of: Path) -> None:
    log = Logs(tmp_path)
    log.start("INFO")
    logging.getLogger("engine.test").warning("%s", "a\r\nFORGED line")
    log.stop()
    assert text_of.read_text(encoding="utf-8").count("\n") == 1
    assert "a\\r\\nFORGED" in text_of.read_text(encoding="utf-8")


@settings(max_examples=60)
@given(st.text(), st.sampled_from(list(_BREAKS)), st.text())
def test_X7_whatever_is_told_one_record_is_one_plain_line(
    before: str, sign: str, after: str
) -> None:
    record = logging.makeLogRecord({"msg": "%s", "args": (before + sign + after,)})
    told = logs.OneLine("%(message)s").format(record)
    assert len(told.splitlines()) <= 1
    assert not _BREAKS & set(told)
    told.encode()


@pytest.mark.logs_warnings
def test_X7_a_stack_is_part_of_the_same_line(tmp_path: Path, text_of: Path) -> None:
    log = Logs(tmp_path)
    log.start("INFO")
    try:
        int("bad\r\n2026-01-01 00:00:00Z INFO forged\x1b[2J")
    except ValueError:
        logging.getLogger("engine.test").exception("\x1b[31mred\u2028more\x85")
    log.stop()
    text = text_of.read_bytes().decode()
    assert len(text.splitlines()) == 1
    assert "\x1b" not in text
    assert "ValueError: invalid literal" in text


@pytest.mark.logs_warnings
def test_X2_crumb_and_passwords_never_reach_the_log(tmp_path: Path, text_of: Path) -> None:
    log = Logs(tmp_path)
    log.start("INFO")
    logging.getLogger("engine.test").warning("GET /v7?symbols=A&crumb=s3cret http://u:pa55@proxy:1")
    log.stop()
    text = text_of.read_text(encoding="utf-8")
    assert "s3cret" not in text
    assert "pa55" not in text
    assert "proxy:1" in text


def test_S14_a_month_of_logging_stays_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2_000)
    log = Logs(tmp_path)
    log.start("INFO")
    for n in range(600):
        logging.getLogger("engine.test").info("line %d %s", n, "x" * 60)
    log.stop()
    written = sorted(tmp_path.glob("voldesk.log*"))
    assert len(written) == logs.FILES
    assert all(path.stat().st_size <= 2_000 for path in written)


def test_S3_unwritable_folder_does_no_harm(tmp_path: Path) -> None:
    log = Logs(tmp_path / "missing")
    log.start("INFO")
    logging.getLogger("engine.test").info("nowhere")
    log.stop()


def test_handlers_are_taken_away_again(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    log = Logs(tmp_path)
    log.start("INFO")
    log.stop()
    assert logging.getLogger().handlers == before


def test_S14_who_only_reads_rotates_nothing_of_the_owner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "READER_BYTES", 2_000)
    (tmp_path / "voldesk.log").write_bytes(b"x" * logs.MAX_BYTES)
    log = Logs(tmp_path, reader=True)
    log.start("INFO")
    for n in range(600):
        logging.getLogger("engine.test").info("line %d %s", n, "x" * 60)
    log.stop()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["voldesk-reader.log", "voldesk-reader.log.1", "voldesk.log"]
    assert (tmp_path / "voldesk.log").stat().st_size == logs.MAX_BYTES


def test_S14_all_logs_together_stay_below_10_mb() -> None:
    mine, theirs = logs.FILES * logs.MAX_BYTES, logs.READER_FILES * logs.READER_BYTES
    assert logs.FILES <= 5
    assert mine + theirs <= 10_000_000
