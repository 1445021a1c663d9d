"""A small file system that is full: what was saved stays, and what waits is saved later."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TIMES = 100 if os.environ.get("VOLDESK_FULL") else 5
SIZE = "8m"
"""Room for all documents with their backups and a write-ahead log at its largest."""


def mounted(folder: Path) -> list[str]:
    """Words that run a command with a small file system at `folder`, which nobody else sees."""
    script = f'mount -t tmpfs -o size={SIZE},mode=0700 none "$1" && shift && exec "$@"'
    rights = "-m" if os.geteuid() == 0 else "-rm"
    return ["unshare", rights, "sh", "-c", script, "sh", str(folder)]


def why_not(folder: Path) -> str:
    """Why no file system can be mounted here, "" if one can, and it does run full."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "a file system of one's own needs Linux and unshare"
    folder.mkdir(exist_ok=True)
    fill = ["dd", "if=/dev/zero", f"of={folder}/x", "bs=1M", "count=12"]
    tried = subprocess.run([*mounted(folder), *fill], capture_output=True, text=True, check=False)
    if "No space left on device" in tried.stderr:
        return ""
    return f"no file system can be mounted here: {tried.stderr.strip()[-200:]}"


@pytest.mark.timeout(600)
def test_S2_a_full_disk_leaves_the_old_files_and_the_next_save_succeeds(
    tmp_path: Path, seen: Callable[[str], None]
) -> None:
    why = why_not(tmp_path / "disk")
    if why:
        pytest.skip(why)
    seed = random.randrange(10**6)
    ended = subprocess.run(
        [
            *mounted(tmp_path / "disk"), sys.executable, "-m", "tests.unit.storage.fulldisk",
            str(tmp_path / "disk"), str(TIMES), str(seed),
        ],
        capture_output=True, text=True, check=False, timeout=550,
    )  # fmt: skip
    assert ended.returncode == 0, f"seed {seed}\n{ended.stdout[-2000:]}\n{ended.stderr[-4000:]}"
    assert ended.stderr == "", "nothing is printed, no traceback of the log"
    seen(ended.stdout.strip().splitlines()[-1])
