"""The log: bounded, one line a record, without secrets."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from engine import logs
from engine.logs import Logs


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
