"""Documents that cannot be opened at the start: what is in them is there again when they can be."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.model.drawn import Drawing
from engine.model.layout import Layout, Shelf
from engine.model.listlook import ListLook
from engine.paths import Profile
from engine.settings import Settings, write_settings
from tests.unit.storage.running import Run

MINE = Settings(
    theme="light", language="zh_TW", sec_contact="me@x.org", welcomed=True,
    list_order=("zeta", "alpha"), list_current="zeta",
)  # fmt: skip
SHELF = Shelf((("Morning", Layout(screen="chart")), ("Close", Layout())), Layout(screen="vol"))
DRAWN = (Drawing("chart", "NVDA", "trend", ((1.79e9, 170.5), (1.791e9, 181.25))),)
LOOK = ListLook(columns=("symbol", "last"), sort="last")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """One with something of its own in every document."""
    made = Profile(tmp_path / "p")
    made.prepare()
    made.settings.write_bytes(write_settings(MINE))
    run = Run(made)
    run.engine.set_workspaces(SHELF)
    run.engine.set_drawings(DRAWN)
    run.engine.set_list_look("default", LOOK)
    run.engine.stop(20.0)
    return made


def documents(profile: Profile) -> dict[Path, bytes]:
    paths = (profile.settings, profile.layouts, profile.drawings, profile.looks)
    return {path: path.read_bytes() for path in paths}


def change_everything(run: Run) -> None:
    engine = run.engine
    run.documents()
    engine.set_settings(replace(engine.settings(), row_height=28, chart_style="line"))
    engine.set_workspaces(replace(engine.workspaces(), present=Layout(screen="race")))
    engine.set_drawings((*engine.drawings(), replace(DRAWN[0], symbol="AMD")))
    engine.set_list_look("other", ListLook(sort="iv30"))


@pytest.mark.logs_warnings
def test_S3_documents_locked_at_the_start_are_not_written_over(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, seen: Callable[[str], None]
) -> None:
    whole = documents(profile)
    held = [True]
    opened = Path.open

    def locked(path: Path, *words: object, **more: object) -> object:
        if held and path in whole:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return opened(path, *words, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", locked)
    run = Run(profile)
    change_everything(run)
    assert run.told().count("what is changed here lasts until the exit") == len(whole)
    held.clear()
    change_everything(run)
    run.engine.set_settings(replace(run.engine.settings(), theme="contrast"))
    assert run.engine.settings().row_height == 28, "what is changed is in force"
    run.engine.stop(20.0)
    assert documents(profile) == whole
    again = Run(profile)
    assert again.engine.settings() == MINE
    assert again.engine.workspaces() == SHELF
    assert again.engine.drawings() == DRAWN
    assert again.engine.list_look("default") == LOOK
    again.engine.stop(20.0)
    seen(f"{len(whole)} documents locked at the start: told, as they were at the end")


@pytest.mark.logs_warnings
@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_S3_documents_linked_to_a_folder_that_is_mounted_late_are_not_written_over(
    profile: Profile, tmp_path: Path
) -> None:
    whole = documents(profile)
    synced, away = tmp_path / "synced", tmp_path / "away"
    synced.mkdir()
    for path in whole:
        path.rename(synced / path.name)
        path.symlink_to(synced / path.name)
    synced.rename(away)
    run = Run(profile)
    change_everything(run)
    assert run.told().count("is a link to a file that is not there") == len(whole)
    away.rename(synced)
    change_everything(run)
    run.engine.stop(20.0)
    assert documents(profile) == whole
    assert all(path.is_symlink() for path in whole)
