"""Profiles in odd places: a whole run in each, with everything kept for the next one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.desk.watchlist import parse_list
from engine.model.drawn import Drawing
from engine.paths import Profile, ProfileLock
from tests.unit.storage.running import Run

LONG = 240
LINE = Drawing("chart", "NVDA", "trend", ((1.0, 2.0), (3.0, 4.0)))


def place(folder: Path, name: str) -> Path:
    """A profile's folder of this name, or with a path of 240 characters."""
    if name != "long":
        return folder / name
    path = folder
    while len(str(path)) < LONG - 60:
        path /= "d" * 50
    return path / ("e" * (LONG - len(str(path)) - 1))


@pytest.mark.parametrize("name", ["with blanks  two", "Straße ß", "你好 波动率", "🙂", "long"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends paths at 260 characters")
def test_S11_a_whole_run_works_in_any_folder(
    tmp_path: Path, name: str, seen: Callable[[str], None]
) -> None:
    profile = Profile(place(tmp_path, name))
    profile.prepare()
    lock = ProfileLock(profile.lock)
    lock.acquire()
    run = Run(profile)
    run.open()
    run.engine.set_watchlist(parse_list("#voldesk-watchlist 1\nTSM\n"))
    run.engine.set_drawings((LINE,))
    run.close()
    lock.release()
    assert run.told() == ""
    again = Run(profile)
    assert again.engine.watchlist().symbols == ("TSM",)
    assert again.engine.drawings() == (LINE,)
    assert again.told() == ""
    if name == "long":
        assert len(str(profile.root)) == LONG
    seen(f"{name}: {len(os.fsencode(profile.root))} bytes of path")


@pytest.mark.parametrize("left", [b"", b"\0" * 512, b"x" * 10_000, b"\xff\xfe", b"1 12345 http"])
def test_R2_whatever_a_lock_file_holds_the_profile_opens(tmp_path: Path, left: bytes) -> None:
    path = tmp_path / "voldesk.lock"
    path.write_bytes(left)
    lock = ProfileLock(path)
    lock.acquire()
    lock.note("how to reach it")
    lock.release()
