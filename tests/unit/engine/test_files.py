"""Documents: atomic, backed up, rescued."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.errors import FileFault
from engine.files import Documents, Unreadable, sweep_temporaries, write_atomically


def _parse(content: bytes) -> str:
    text = content.decode("utf-8-sig")
    if not text.startswith("good"):
        raise Unreadable("not good")
    return text


@pytest.fixture
def documents(tmp_path: Path, clock: ManualClock) -> Documents:
    (tmp_path / "backups").mkdir()
    return Documents(tmp_path / "backups", clock)


def test_first_write_leaves_a_backup_too(documents: Documents, tmp_path: Path) -> None:
    documents.write(tmp_path / "a.txt", b"good 1")
    assert (tmp_path / "a.txt").read_bytes() == b"good 1"
    assert (tmp_path / "backups" / "a.txt.1").read_bytes() == b"good 1"


def test_five_backups_newest_first(documents: Documents, tmp_path: Path) -> None:
    for n in range(9):
        documents.write(tmp_path / "a.txt", f"good {n}".encode())
    kept = [path.read_bytes() for path in documents.backups_of("a.txt")]
    assert kept == [f"good {n}".encode() for n in (7, 6, 5, 4, 3)]


def test_equal_content_is_not_rotated(documents: Documents, tmp_path: Path) -> None:
    for _ in range(4):
        documents.write(tmp_path / "a.txt", b"good")
    assert len(documents.backups_of("a.txt")) == 1


@pytest.mark.parametrize(
    "damage", [b"", b"\0" * 40, b"go", b"\xff\xfe\x00\xd8", b"<html></html>"],
    ids=["empty", "nul", "truncated", "binary", "html"],
)  # fmt: skip
def test_S4_damaged_file_is_set_aside_and_the_newest_good_backup_loaded(
    documents: Documents, tmp_path: Path, damage: bytes
) -> None:
    path = tmp_path / "a.txt"
    documents.write(path, b"good 1")
    documents.write(path, b"good 2")
    path.write_bytes(damage)
    loaded = documents.read(path, _parse)
    assert loaded.value == "good 1"
    assert loaded.set_aside == tmp_path / "a.txt.corrupt-20260916T143000Z"
    assert loaded.set_aside.read_bytes() == damage
    assert "a.txt was damaged" in loaded.notice
    assert path.read_bytes() == b"good 1"


def test_S4_damaged_backups_are_passed_over(documents: Documents, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    documents.write(path, b"good 1")
    documents.write(path, b"good 2")
    documents.write(path, b"good 3")
    (tmp_path / "backups" / "a.txt.1").write_bytes(b"")
    path.write_bytes(b"")
    assert documents.read(path, _parse).value == "good 1"


def test_S4_without_a_backup_the_user_is_told(documents: Documents, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"?")
    loaded = documents.read(tmp_path / "a.txt", _parse)
    assert loaded.value is None
    assert "No backup was found" in loaded.notice


def test_S4_byte_order_mark_is_read(documents: Documents, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfgood")
    assert documents.read(tmp_path / "a.txt", _parse).value == "good"


def test_missing_file_is_not_a_fault(documents: Documents, tmp_path: Path) -> None:
    loaded = documents.read(tmp_path / "none", _parse)
    assert (loaded.value, loaded.notice) == (None, "")


def test_S15_temporaries_of_a_crash_are_swept_and_nothing_else(tmp_path: Path) -> None:
    ours = tmp_path / ".a.txt.0011aaff.tmp"
    others = [tmp_path / "notes.tmp", tmp_path / ".hidden", tmp_path / "a.txt"]
    for path in (ours, *others):
        path.write_text("x", encoding="utf-8")
    assert sweep_temporaries(tmp_path) == 1
    assert not ours.exists()
    assert all(path.exists() for path in others)


def test_X13_files_are_private(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"x")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_S2_failed_write_keeps_the_old_file(
    documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    documents.write(path, b"good 1")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileFault, match="no space left"):
        documents.write(path, b"good 2")
    monkeypatch.undo()
    assert path.read_bytes() == b"good 1"
    assert not list(tmp_path.glob(".*.tmp"))
    documents.write(path, b"good 3")
    assert path.read_bytes() == b"good 3"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind exist on POSIX only")
def test_S1_killed_while_saving_each_file_is_whole(tmp_path: Path) -> None:
    program = textwrap.dedent("""
        import sys, itertools
        from pathlib import Path
        from engine.files import write_atomically
        path = Path(sys.argv[1])
        for n in itertools.count():
            body = (f"{n:08d}" * 4000).encode()
            write_atomically(path, body)
            if n == 0:
                print("ready", flush=True)
    """)
    path = tmp_path / "document"
    for _ in range(50):
        child = subprocess.Popen(
            [sys.executable, "-S", "-c", program, str(path)],
            stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        )  # fmt: skip
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        child.kill()
        child.wait()
        child.stdout.close()
        body = path.read_bytes()
        assert len(body) == 32000
        assert body == body[:8] * 4000


def test_read_only_profile_refuses_to_write(tmp_path: Path, clock: ManualClock) -> None:
    documents = Documents(tmp_path, clock, read_only=True)
    with pytest.raises(FileFault, match="read-only"):
        documents.write(tmp_path / "a", b"x")
