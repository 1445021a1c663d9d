"""A rename that is denied, as in a folder that is synced to a cloud: edits wait and are saved."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.desk.watchlist import parse_list
from engine.files import Documents
from engine.paths import Profile
from engine.saver import Saver
from tests.unit.storage.papers import PAPERS
from tests.unit.storage.running import Run

pytestmark = pytest.mark.logs_warnings
RENAME = Path.replace


@pytest.fixture
def denied(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Renames over a document fail as long as the list is not empty."""
    held = [True]

    def replace(path: Path, target: Path) -> Path:
        if held and path.suffix == ".tmp" and target.parent.name != "backups":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return RENAME(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    return held


def test_S16_a_denied_rename_is_tried_again_and_told_once(
    tmp_path: Path, clock: ManualClock, denied: list[bool], seen: Callable[[str], None]
) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    told: list[str] = []
    saver = Saver(Documents(profile.backups, clock), clock, told.append)
    for paper in PAPERS.values():
        saver.put(paper.path(profile), paper.text(3))
    for _ in range(20):
        saver.flush()
        assert saver.unsaved
    assert len(told) == 1
    assert "could not be saved: permission denied" in told[0]
    assert not list(profile.root.rglob("*.tmp"))
    denied.clear()
    saver.flush()
    assert not saver.unsaved
    assert told[1:] == [""]
    for paper in PAPERS.values():
        assert paper.read(paper.path(profile).read_bytes()) == paper.read(paper.text(3))
    seen("20 denied tries, one notice, all saved when allowed")


def test_S16_edits_stay_in_memory_and_the_user_is_told(tmp_path: Path, denied: list[bool]) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    run = Run(profile)
    run.open()
    edited = parse_list("#voldesk-watchlist 1\nTSM\n")
    run.engine.set_watchlist(edited)
    run.engine._saver.flush()
    assert run.engine.watchlist() == edited
    assert "kept in memory and saved as soon as that works again" in run.told()
    denied.clear()
    run.close()
    assert Run(profile).engine.watchlist().symbols == ("TSM",)
