"""Every bench as a process, in its smallest form."""

from __future__ import annotations

import json
import os
import subprocess
import sys

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


@pytest.mark.parametrize("module", [name for name in MODULES if name not in ("charts", "table")])
def test_a_tiny_run_prints_the_rows_of_the_contract(module: str) -> None:
    _rows(_run("-m", "bench", "--tiny", "--only", module), module)


def test_table_rows_say_how_large_the_table_was() -> None:
    rows = _rows(_run("-m", "bench", "--tiny", "--only", "table"), "table")
    assert [(row["rows"], row["columns"]) for row in rows] == [(200, 11), (50, 11)]


def test_chart_rows_come_from_a_single_frame_too() -> None:
    one_frame = "from bench import charts; charts.FRAMES = 1; charts.main()"
    _rows(_run("-c", one_frame, **{TINY: "1"}), "charts")


def test_a_short_soak_ends_by_itself_with_its_report() -> None:
    ended = _run("-m", "bench.soak", "--minutes", "0.04", "--every", "1.2", "--seed", "3")
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert lines[0] == {"seed": 3, "minutes": 0.04}
    report = lines[-1]
    assert report["faults"] == 2
    for clean in ("uncaught", "errors", "unrecovered", "leaks", "threads_left"):
        assert report[clean] == []
    for counted in ("threads", "handles", "memory_mb"):
        assert report[counted][0] > 0
