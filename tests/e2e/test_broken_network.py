"""Networks that swallow everything, with the real clients, in a namespace of their own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.dark import DEADLINE_S

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
_LATE_S = 1.5
"""A busy machine may be this late in telling."""


def _namespaces() -> bool:
    """Whether this machine lets us make a network of our own that reaches nothing."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    made = subprocess.run(
        ["unshare", "-mn", "ip", "link", "set", "lo", "up"], capture_output=True, check=False
    )
    return made.returncode == 0


def _seen(kind: str, folder: Path) -> Mapping[str, object]:
    if not _namespaces():
        pytest.skip("no network namespace can be made here (needs root, unshare and ip)")
    call = f"ip link set lo up && exec {sys.executable} -m tests.e2e.dark {kind} {folder}"
    done = subprocess.run(
        ["unshare", "-mn", "sh", "-c", call],
        cwd=ROOT, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def _told_by_the_deadline(found: Mapping[str, object]) -> None:
    after, texts = found["after_s"], found["texts"]
    assert isinstance(after, dict)
    assert isinstance(texts, dict)
    assert set(after) == {"yahoo", "deribit"}
    assert max(after.values()) <= DEADLINE_S + _LATE_S
    assert all("timed out" in text or "unreachable" in text for text in texts.values())
    assert found["values"] == 0
    assert found["failed"] == {
        "yahoo": ["chain", "daily_bars", "quotes"],
        "deribit": ["chain", "dvol", "quotes"],
    }
    stopped = found["stopped_in_s"]
    assert isinstance(stopped, float)
    assert stopped <= 2.5


def test_P2_a_name_server_that_never_answers_is_told_by_the_deadline(tmp_path: Path) -> None:
    found = _seen("dns", tmp_path)
    _told_by_the_deadline(found)
    gap = found["gap_p99_s"]
    assert isinstance(gap, float)
    assert gap < 0.1


def test_P3_a_black_hole_is_told_by_the_deadline(tmp_path: Path) -> None:
    found = _seen("hole", tmp_path)
    _told_by_the_deadline(found)
    gap = found["gap_p99_s"]
    assert isinstance(gap, float)
    assert gap < 0.1
