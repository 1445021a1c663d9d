"""Every bench as a process, in its smallest form."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.__main__ import MODULES, ROOT
from bench.ratios import ratios
from bench.rounds import TINY

PEERS = {
    "iv": {"iv lets_be_rational", "iv vollib", "iv lbriv", "iv iv_engine"},
    "chain": {"chain_2000 vollib_loop", "strip python_loop"},
    "realized": {"yang_zhang_1e6 pandas", "streaming_tick pandas_rolling"},
    "garch": {"garch arch"},
    "charts": {
        "charts_12 bare_qpainter", "charts_12 pyqtgraph_stock", "candles_2000 qpicture_per_bar",
    },
    "table": {"table_5000 qtablewidget", "table_50 qtablewidget"},
    "updates": {"updates_5000 signal_per_tick"},
    "first_paint": {"first_paint bare_window"},
    "frames": set(),
}  # fmt: skip


def _run(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, capture_output=True, text=True, timeout=100,
        env={**os.environ, **more},
    )  # fmt: skip


def _rows(ended: subprocess.CompletedProcess[str], module: str) -> list[dict[str, object]]:
    assert ended.returncode == 0, ended.stderr
    measured = ratios(ended.stdout.splitlines())
    assert set(measured) >= PEERS[module]
    assert all(ratio > 0 for ratio in measured.values())
    return [json.loads(line) for line in ended.stdout.splitlines()]


APART = ("charts", "table", "frames")
"""Those with a test of their own."""


@pytest.mark.parametrize("module", [name for name in MODULES if name not in APART])
def test_a_tiny_run_prints_the_rows_of_the_contract(module: str) -> None:
    _rows(_run("-m", "bench", "--tiny", "--only", module), module)


def test_table_rows_say_how_large_the_table_was() -> None:
    rows = _rows(_run("-m", "bench", "--tiny", "--only", "table"), "table")
    assert [(row["rows"], row["columns"]) for row in rows] == [(200, 14), (50, 14)]


def test_rows_without_a_peer_tell_frames_inputs_and_the_idle_window() -> None:
    rows = _rows(_run("-m", "bench", "--tiny", "--only", "frames"), "frames")
    assert [row["name"] for row in rows] == ["frames_5000", "input_latency", "idle_60"]
    assert all(row["peer"] is None and row["ratio"] is None for row in rows)
    assert all(isinstance(row["ours_ms"], float) and row["ours_ms"] > 0 for row in rows)
    assert isinstance(rows[1]["body_bytes"], int)
    assert rows[1]["body_bytes"] >= 1_500_000


def test_the_storm_prints_a_line_a_minute_and_writes_them(tmp_path: Path) -> None:
    report = tmp_path / "storm.txt"
    ended = _run("-m", "bench.frames", "--minutes", "0.03", "--report", str(report))
    (row,) = _rows(ended, "frames")
    assert row["name"] == "storm"
    assert isinstance(row["updates"], int)
    assert row["updates"] > 0
    assert report.read_text(encoding="utf-8") == ended.stdout


def test_chart_rows_come_from_a_single_frame_too() -> None:
    one_frame = "from bench import charts; charts.FRAMES = 1; charts.main()"
    _rows(_run("-c", one_frame, **{TINY: "1"}), "charts")


def _soaked(folder: Path, *words: str) -> tuple[dict[str, bool | None], dict[str, int]]:
    """Which goals a short soak met, and what was done in it."""
    ended = _run("-m", "bench.soak", "--seed", "3", "--out", str(folder), *words)
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert lines[0] == {"seed": 3}, ended.stderr
    assert (folder / "soak.html").stat().st_size > 10_000
    assert (folder / "soak-1.png").stat().st_size > 10_000
    report = lines[-1]
    assert report["uncaught"] == []
    return {goal["name"]: goal["met"] for goal in report["goals"]}, report["done"]


GROWTH = ("memory growth", "threads", "handles", "Qt timers", "widgets")
"""Told by a run of seconds too, but not judged: its first third is the start."""


def test_a_short_soak_of_the_window_under_faults_tells_its_goals(tmp_path: Path) -> None:
    """Times are not judged here: the machine of a test run is busy with other tests."""
    met, done = _soaked(
        tmp_path, "--only", "live", "--minutes", "0.1", "--every", "2", "--symbols", "3"
    )
    assert done["faults planted"] >= 2
    for name in ("threads left behind", "uncaught exceptions"):
        assert met[name], name
    assert {"GUI tick gap, p99", "GUI tick gap, longest", "exit", *GROWTH} <= set(met)


def test_some_simulated_hours_of_the_whole_program_tell_their_goals(tmp_path: Path) -> None:
    met, _ = _soaked(tmp_path, "--only", "fortnight", "--days", "0.3")
    for name in ("threads left behind", "errors in the log"):
        assert met[name], name
    assert {"exit", *GROWTH} <= set(met)
