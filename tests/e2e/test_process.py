"""The process: signals, second starts, damaged state, read-only folders."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.options import ENDPOINTS
from tests.e2e.program import ROOT, Ended, dump, finish, run, start

LIST = "#voldesk-watchlist 1\nNVDA\nBTC-USD\n"


def _wait_for(path: Path, program: subprocess.Popen[str]) -> None:
    while not path.exists():
        assert program.poll() is None, "the program ended before it made its state"


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_R3_signal_ends_the_headless_program_in_3_seconds(tmp_path: Path, name: str) -> None:
    program = start("--profile", tmp_path / "p", "--headless", "--offline")
    _wait_for(tmp_path / "p" / "watchlists" / "default.txt", program)
    program.send_signal(getattr(signal, name))
    ended = finish(program, 10.0)
    assert ended.status == 0, ended.err
    assert ended.seconds <= 3.0


def test_R3_signal_during_start_ends_with_status_0(tmp_path: Path) -> None:
    program = start("--profile", tmp_path / "p", "--headless", "--offline")
    _wait_for(tmp_path / "p" / "voldesk.lock", program)
    program.send_signal(signal.SIGTERM)
    assert finish(program, 10.0).status == 0


def test_first_start_writes_settings_and_the_default_list(tmp_path: Path) -> None:
    dump(tmp_path / "p", "--offline", "--after", "0.2")
    text = (tmp_path / "p" / "watchlists" / "default.txt").read_text(encoding="utf-8")
    assert text.startswith("#voldesk-watchlist 1\n")
    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        "NVDA", "META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "ASML", "QCOM", "AMZN", "BTC", "ETH",
    ]  # fmt: skip
    settings = (tmp_path / "p" / "settings.toml").read_text(encoding="utf-8")
    assert 'language = "system"' in settings
    assert (tmp_path / "p" / "backups" / "default.txt.1").exists()


def test_offline_with_nothing_stored_names_a_reason_for_every_row(tmp_path: Path) -> None:
    document = dump(tmp_path / "p", "--offline", "--until-settled")
    assert document["mode"] == "offline"
    assert document["settled"] is True
    for row in document["watchlist"]:
        assert row["last"]["quality"] == "missing"
        assert row["last"]["reason"]
    states = {p["name"]: p["state"] for p in document["providers"]}
    assert states == dict.fromkeys(ENDPOINTS, "off")


def test_R1_second_program_on_a_profile_in_use(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    first = start("--profile", profile, "--headless", "--offline")
    try:
        _wait_for(profile / "watchlists" / "default.txt", first)
        refused = run("--profile", profile, "--dump", tmp_path / "a.json", "--after", "0")
        assert (refused.status, refused.err) == (1, "voldesk: profile in use\n")
        allowed = run(
            "--profile", profile, "--dump", tmp_path / "b.json", "--after", "0.2", "--offline"
        )
        assert allowed.status == 0
        assert json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))["schema"] == 1
        assert run("--profile", profile).status == 0
    finally:
        first.send_signal(signal.SIGTERM)
        finish(first, 10.0)


def test_S4_damaged_settings_and_list_are_set_aside_and_backups_used(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    (profile / "watchlists").mkdir(parents=True)
    (profile / "backups").mkdir()
    (profile / "settings.toml").write_bytes(b"[ui\0")
    (profile / "watchlists" / "default.txt").write_bytes(b"")
    (profile / "backups" / "default.txt.1").write_text(LIST, encoding="utf-8")
    document = dump(profile, "--offline", "--after", "0.5")
    assert [row["symbol"] for row in document["watchlist"]] == ["NVDA", "BTC"]
    assert (profile / "watchlists" / "default.txt").read_text(encoding="utf-8") == LIST
    assert len(list(profile.glob("settings.toml.corrupt-*Z"))) == 1
    assert len(list((profile / "watchlists").glob("default.txt.corrupt-*Z"))) == 1


def test_S7_corrupt_database_is_moved_away_whole(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    profile.mkdir()
    (profile / "history.sqlite").write_bytes(b"not a database" * 500)
    (profile / "history.sqlite-wal").write_bytes(b"?")
    dump(profile, "--offline", "--after", "0.5")
    aside = {path.name[-4:]: path for path in profile.glob("history.sqlite*corrupt-*")}
    assert aside["-wal"].read_bytes() == b"?"
    (database,) = profile.glob("history.sqlite.corrupt-*Z")
    assert database.read_bytes().startswith(b"not a database")
    assert (profile / "history.sqlite").read_bytes().startswith(b"SQLite format 3")


def _as_nobody(*words: str) -> Ended:
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *words],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return Ended(done.returncode, done.stdout, done.stderr, 0.0)


def test_S3_read_only_profile_runs_and_says_so(tmp_path: Path) -> None:
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root and setpriv to become an ordinary user")
    if _as_nobody(sys.executable, "-c", "import PySide6").status != 0:
        pytest.skip("an ordinary user cannot read this installation of Python")
    profile = tmp_path / "p"
    dump(profile, "--offline", "--after", "0.2")
    out = tmp_path / "out"
    out.mkdir()
    out.chmod(0o777)
    for folder in (profile, *(p for p in profile.rglob("*") if p.is_dir())):
        folder.chmod(0o555)
    for folder in tmp_path.parents:
        if folder.is_relative_to("/tmp"):  # noqa: S108 - made by pytest
            folder.chmod(folder.stat().st_mode | 0o055)
    tmp_path.chmod(0o755)
    assert _as_nobody("touch", str(profile / "x")).status != 0, "the obstacle does not work"
    ended = _as_nobody(
        sys.executable, "main.py", "--profile", str(profile), "--headless", "--offline", "--dump",
        str(out / "d.json"), "--after", "0.5",
    )  # fmt: skip
    assert ended.status == 0, ended.err
    assert json.loads((out / "d.json").read_text(encoding="utf-8"))["schema"] == 1
