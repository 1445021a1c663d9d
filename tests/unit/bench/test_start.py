"""What a start leaves for later, seen from outside."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import resources
from bench.__main__ import ROOT
from engine import cli


def test_no_collection_runs_between_the_command_line_and_the_window(tmp_path: Path) -> None:
    seen: list[bool] = []

    def open_window(engine: cli.Engine, options: cli.Options) -> int:
        del engine, options
        seen.append(gc.isenabled())
        return 0

    words = ["--profile", str(tmp_path / "p"), "--offline"]
    assert cli.main(words, threading.Event(), resources.path(), open_window, lambda: ()) == 0
    assert seen == [False]
    assert gc.isenabled()


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("gc.isenabled()", "False"),
        ("[name for name in ('numpy', 'pandas', 'pyqtgraph') if name in sys.modules]", "[]"),
    ],
)
def test_behind_the_first_paint(asked: str, answer: str, tmp_path: Path) -> None:
    code = (
        "import gc, os, sys; from bench import started;"
        f"started.painted = lambda: (print({asked}, flush=True), os._exit(0));"
        f"started.ours({str(tmp_path / 'p')!r})"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True,
        timeout=60,
    )  # fmt: skip
    assert told.stdout.strip() == answer, told.stderr
