"""The real program as a process: started, watched, ended by its id."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended."""

    status: int
    out: str
    err: str
    seconds: float


def environment(**more: str) -> dict[str, str]:
    """The environment of a run: no display unless given, English, UTC."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC", **more}


def start(*words: str | Path, **more: str) -> subprocess.Popen[str]:
    """Start the program."""
    return subprocess.Popen(
        [sys.executable, "main.py", *map(str, words)],
        cwd=ROOT, env=environment(**more), text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def finish(program: subprocess.Popen[str], timeout: float = 90.0) -> Ended:
    """Wait for its end; a program that does not end is killed and fails the test."""
    begun = time.monotonic()
    try:
        out, err = program.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        program.send_signal(signal.SIGABRT)
        out, err = program.communicate()
        raise AssertionError(f"the program did not end in {timeout} s:\n{err[-4000:]}") from None
    if program.returncode < 0:
        err += _crash(program)
    return Ended(program.returncode, out, err, time.monotonic() - begun)


def _crash(program: subprocess.Popen[str]) -> str:
    """What a program that was ended by a signal wrote into its profile's crash file."""
    words = program.args if isinstance(program.args, list) else []
    folders = [Path(str(b)) for a, b in pairwise(words) if a == "--profile"]
    found = [path for folder in folders for path in folder.rglob("crash*.txt")]
    return "".join(f"\n{path.name}:\n{path.read_text(errors='replace')}" for path in found)


def run(*words: str | Path, timeout: float = 90.0, **more: str) -> Ended:
    """Start and wait."""
    return finish(start(*words, **more), timeout)


def dump(profile: Path, *words: str | Path, timeout: float = 120.0) -> dict[str, Any]:
    """The dump of a headless run, which must succeed in silence."""
    path = profile.parent / f"{profile.name}-dump.json"
    ended = run("--profile", profile, "--headless", "--dump", path, *words, timeout=timeout)
    assert ended.status == 0, ended.err
    assert ended.err == ""
    document = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(document, dict)
    return document
