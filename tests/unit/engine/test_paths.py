"""The profile: private folders, one owner."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import ProfileInUse
from engine.instance import Doorbell, ring
from engine.paths import Profile, ProfileLock, read_lock_note


def test_X13_folders_are_private(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    for folder in (profile.root, profile.watchlists, profile.cache, profile.backups, profile.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["with space", "straße", "你好", "x" * 200])
def test_S11_any_profile_path_works(tmp_path: Path, name: str) -> None:
    profile = Profile(tmp_path / name)
    profile.prepare()
    lock = ProfileLock(profile.lock)
    lock.acquire()
    lock.note("1 a")
    assert read_lock_note(profile.lock) == "1 a"
    lock.release()


def test_R1_second_owner_is_refused(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path / "lock"), ProfileLock(tmp_path / "lock")
    first.acquire()
    with pytest.raises(ProfileInUse, match="profile in use"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


@pytest.mark.parametrize("content", [b"", b"garbage \xff", b"99999 deadbeef"])
def test_R2_stale_lock_file_does_not_matter(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "lock").write_bytes(content)
    lock = ProfileLock(tmp_path / "lock")
    lock.acquire()
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 exists on POSIX only")
def test_R2_lock_of_a_killed_program_is_free(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from engine.paths import ProfileLock\n"
        "lock = ProfileLock(Path(sys.argv[1])); lock.acquire(); print('held', flush=True)\n"
        "sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "lock")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        with pytest.raises(ProfileInUse):
            ProfileLock(tmp_path / "lock").acquire()
        child.kill()
        child.wait()
    lock = ProfileLock(tmp_path / "lock")
    lock.acquire()
    lock.release()


def test_second_start_rings_and_a_stranger_does_not() -> None:
    rings: list[int] = []
    bell = Doorbell(lambda: rings.append(1))
    try:
        port = bell.note.split()[0]
        assert not ring(f"{port} wrong")
        assert ring(bell.note)
    finally:
        bell.close()
    assert rings == [1]
    assert not ring(bell.note)
    for note in ("", "² token", "99999 token", "9" * 30 + " token", "-1 token"):
        assert not ring(note), note
