"""A day recorded by the real program plays again to the same figures, also after a kill."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from engine.providers.replay.recorded_blocks import read_content, read_header, records
from engine.providers.replay.recorded_list import info, paths
from engine.providers.replay.recorded_survey import survey
from tests.e2e.program import dump, finish, run, start
from tests.market import MarketServer

LIST = "#voldesk-watchlist 1\nNVDA\nMETA\nBTC\nZZNONE\n^VIX\n"
ALWAYS = "schema = 1\n[recording]\nalways = true\n"
REPLAY = ("--speed", "0", "--until-settled")
PATIENCE_S = 60.0
TICKS_PER_S = 10.0
LOST_S = 1.5
"""What a kill may cost: half a second until values are written, on a busy machine more."""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    made = tmp_path / "p"
    (made / "watchlists").mkdir(parents=True)
    (made / "watchlists" / "default.txt").write_text(LIST, encoding="utf-8")
    (made / "settings.toml").write_text(ALWAYS, encoding="utf-8")
    return made


def _until(true: Callable[[], bool], program: subprocess.Popen[str]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end
        try:
            program.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(f"the program has ended: {program.stderr}")


def _history(profile: Path) -> dict[str, list[Any]]:
    """Every table of what live sources have said."""
    tables = ("bars", "closes", "quotes", "dvol", "implied", "moves", "points", "reports")
    with closing(sqlite3.connect(profile / "history.sqlite")) as found:
        return {name: found.execute(f"SELECT * FROM {name}").fetchall() for name in tables}  # noqa: S608 - our names


def _figures(one: Any) -> Any:
    """A dump without what tells live from replayed."""
    if isinstance(one, dict):
        apart = ("quality", "chain_quality")
        return {name: _figures(value) for name, value in one.items() if name not in apart}
    return [_figures(item) for item in one] if isinstance(one, list) else one


def test_a_recorded_day_replays_to_the_same_figures_bit_for_bit(
    profile: Path, endpoints: tuple[str, ...]
) -> None:
    live = dump(profile, *endpoints, "--until-settled")
    assert live["settled"] is True
    (path,) = paths(profile / "recordings")
    assert path.stat().st_mode & 0o777 == 0o600
    assert info(path).whole
    before = _history(profile)
    for named in (path.stem, path):
        # What came after the dump, while the program ended, is recorded too.
        replayed = dump(profile, "--replay", named, "--until", live["as_of"], *REPLAY)
        assert replayed["settled"] is True
        assert replayed["mode"] == "replay"
        for part in ("watchlist", "vol", "race", "earnings", "capex", "events", "refused"):
            assert json.dumps(_figures(replayed[part])) == json.dumps(_figures(live[part])), part
        qualities = {row["last"]["quality"] for row in replayed["watchlist"]}
        assert qualities <= {"replayed", "frozen", "stale", "missing"}
    assert _history(profile) == before, "a recording entered the history"
    assert paths(profile / "recordings") == (path,)


def _last_told(path: Path) -> float:
    """When the last value of a recording came, in seconds of the machine's monotonic clock."""
    with path.open("rb") as stream:
        _, at = read_header(stream)
        told = survey(stream, at, 0).told
        return max(
            (one.monotonic for block in told for one in records(read_content(stream, block))),
            default=0.0,
        )


def test_after_a_kill_all_but_the_last_second_plays(
    profile: Path, market: MarketServer, endpoints: tuple[str, ...]
) -> None:
    market.sockets.ticks_per_s = TICKS_PER_S
    streamed = ("--endpoint", f"deribit-stream={market.deribit_stream_url}")
    program = start("--profile", profile, "--headless", *endpoints, *streamed)
    folder = profile / "recordings"
    _until(lambda: any(info(path).values > 100 for path in paths(folder)), program)
    time_of_kill = market.clock.now() + timedelta(seconds=60.0)
    program.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    program.communicate()
    (path,) = paths(folder)
    assert 0.0 <= killed - _last_told(path) <= LOST_S
    told = info(path)
    assert not told.whole
    assert not told.fault
    assert told.end < time_of_kill
    (profile / "settings.toml").unlink()
    replayed = dump(profile, "--replay", path.stem, *REPLAY)
    assert replayed["settled"] is True
    assert replayed["mode"] == "replay"
    end = datetime.fromisoformat(replayed["as_of"])
    assert abs((end - told.end).total_seconds()) <= 1.0
    rows = {row["symbol"]: row for row in replayed["watchlist"]}
    assert rows["NVDA"]["last"]["value"] > 0.0
    assert rows["BTC"]["last"]["value"] > 0.0


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_S9_R3_an_exit_is_quick_while_another_program_holds_the_database(
    profile: Path, endpoints: tuple[str, ...], name: str
) -> None:
    program = start("--profile", profile, "--headless", *endpoints)
    folder = profile / "recordings"
    _until(lambda: any(info(path).values > 40 for path in paths(folder)), program)
    with closing(sqlite3.connect(profile / "history.sqlite", timeout=PATIENCE_S)) as other:
        other.execute("BEGIN IMMEDIATE")
        program.send_signal(getattr(signal, name))
        ended = finish(program)
    assert ended.status == 0, ended.err
    assert ended.seconds <= 2.0
    (path,) = paths(folder)
    assert info(path).whole


def test_what_cannot_be_replayed_is_one_line_and_status_two(profile: Path) -> None:
    torn = profile.parent / "torn.vrec"
    torn.write_bytes(b"VDREC\r\n\x01" + bytes(100))
    words = ("--profile", profile, "--headless", "--dump", profile.parent / "d.json")
    for named in (torn, profile.parent / "none.vrec", "2026-01-01T000000Z", "someday"):
        ended = run(*words, "--replay", named)
        assert ended.status == 2, ended.err
        assert ended.err.count("\n") == 1, ended.err
        assert ended.out == ""
    program = start("--profile", profile, "--headless", "--offline")
    program.send_signal(signal.SIGTERM)
    finish(program)
