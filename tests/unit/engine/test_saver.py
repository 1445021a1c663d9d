"""The saver: at once, coalesced, nothing lost."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from engine.clock import ManualClock, SystemClock
from engine.errors import FileFault
from engine.files import Documents
from engine.saver import Saver


class _Counting(Documents):
    """Counts writes and can be told to fail."""

    def __init__(self, backups: Path, clock: ManualClock) -> None:
        super().__init__(backups, clock)
        self.written: list[bytes] = []
        self.full = False
        self.wrote = threading.Event()

    def write(self, path: Path, content: bytes) -> None:
        if self.full:
            self.wrote.set()
            raise FileFault("disk full")
        super().write(path, content)
        self.written.append(content)
        self.wrote.set()


def test_first_edit_is_written_at_once_and_later_ones_coalesced(
    tmp_path: Path, clock: ManualClock
) -> None:
    documents = _Counting(tmp_path, clock)
    saver = Saver(documents, clock, lambda _: None)
    saver.start()
    saver.put(tmp_path / "a.txt", b"0")
    assert documents.wrote.wait(5)
    for n in range(1, 50):
        saver.put(tmp_path / "a.txt", str(n).encode())
    assert documents.written == [b"0"]
    documents.wrote.clear()
    clock.advance(0.6)
    assert documents.wrote.wait(5)
    assert documents.written == [b"0", b"49"]
    assert saver.stop()


def test_edit_before_stop_is_saved(tmp_path: Path) -> None:
    documents = Documents(tmp_path, SystemClock())
    saver = Saver(documents, SystemClock(), lambda _: None)
    saver.start()
    saver.put(tmp_path / "a.txt", b"x")
    saver.put(tmp_path / "a.txt", b"y")
    assert saver.stop()
    assert (tmp_path / "a.txt").read_bytes() == b"y"


@pytest.mark.logs_warnings
def test_S2_full_disk_is_told_once_and_saved_when_space_returns(
    tmp_path: Path, clock: ManualClock
) -> None:
    documents = _Counting(tmp_path, clock)
    told: list[str] = []
    saver = Saver(documents, clock, told.append)
    documents.full = True
    saver.put(tmp_path / "a.txt", b"x")
    saver.flush()
    saver.flush()
    assert told == ["disk full"]
    assert saver.unsaved
    documents.full = False
    saver.flush()
    assert told == ["disk full", ""]
    assert (tmp_path / "a.txt").read_bytes() == b"x"


def test_deleting_a_document_keeps_its_backups(tmp_path: Path, clock: ManualClock) -> None:
    (tmp_path / "backups").mkdir()
    documents = Documents(tmp_path / "backups", clock)
    saver = Saver(documents, clock, lambda _: None)
    saver.put(tmp_path / "a.txt", b"x")
    saver.flush()
    saver.put(tmp_path / "a.txt", None)
    saver.flush()
    assert not (tmp_path / "a.txt").exists()
    assert documents.backups_of("a.txt")
