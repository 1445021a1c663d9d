"""Nobody else reads what a run leaves in its profile."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.program import dump
from tests.unit.storage.test_private import open_to_others

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes exist on POSIX only")
LEFT = {
    "settings.toml", "default.txt", "history.sqlite", "voldesk.log", "voldesk.lock",
}  # fmt: skip


def test_X13_X14_everything_a_live_run_leaves_in_its_profile_is_private(
    endpoints: tuple[str, ...], tmp_path: Path, seen: Callable[[str], None]
) -> None:
    root = tmp_path / "p"
    previous = os.umask(0o022)
    try:
        dump(root, *endpoints, "--after", "8")
    finally:
        os.umask(previous)
    files = [path for path in root.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= LEFT
    assert open_to_others(root) == []
    folders = len(list(root.rglob("*"))) - len(files) + 1
    seen(f"{len(files)} files 0600, {folders} folders 0700 after a live run")
