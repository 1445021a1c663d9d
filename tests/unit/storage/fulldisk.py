"""Fills a small file system time and again while a profile on it is written.

Run as `python -m tests.unit.storage.fulldisk FOLDER TIMES SEED`; the last line tells what was seen.
"""

from __future__ import annotations

import contextlib
import logging
import random
import sys
import threading
from pathlib import Path

from engine.clock import SystemClock
from engine.desk.history import History
from engine.desk.recorder import Recorder, header_of, new_path
from engine.files import Documents
from engine.logs import Logs
from engine.outsiders import Outsiders
from engine.paths import Profile
from engine.providers.replay.recorded import load_recording
from engine.providers.replay.recorded_blocks import SUFFIX
from engine.saver import Saver
from engine.seal import sealed
from tests.unit.storage.nursery import SYMBOLS, changes, quote
from tests.unit.storage.papers import PAPERS

log = logging.getLogger("engine.fulldisk")


def fill(path: Path, leave: int) -> None:
    """Take all of the disk but some bytes."""
    with path.open("wb", buffering=0) as ballast:
        block = bytes(4096)
        with contextlib.suppress(OSError):
            while True:
                ballast.write(block)
        ballast.truncate(max(0, ballast.tell() - leave))


class Disk:
    """One profile on one small disk, filled and emptied."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.clock = SystemClock()
        self.profile = Profile(folder / "p")
        self.profile.prepare()
        self.documents = Documents(self.profile.backups, self.clock)
        self.told: list[str] = []
        self.saver = Saver(self.documents, self.clock, self.told.append)
        others = Outsiders(self.documents, self.clock, lambda *told: self.told.append(str(told)))
        self.saver.guard(self.profile.root, others)
        self.history = History(self.profile.database)
        self.refused = self.kept = 0

    def put(self, number: int) -> None:
        """Save number n of each document."""
        for paper in PAPERS.values():
            self.saver.put(paper.path(self.profile), paper.text(number))
        self.saver.flush()

    def whole(self, name: str, number: int) -> bool:
        """Whether a document is that of this number."""
        paper = PAPERS[name]
        path, text = paper.path(self.profile), paper.text(number)
        return path.read_bytes() == (sealed(text) if path.suffix == ".json" else text)

    def round(self, number: int) -> None:
        """Fill the disk, save, see that nothing is lost, make room, see that it is saved."""
        ballast = self.folder / "ballast"
        self.told.clear()
        fill(ballast, self.chance.randrange(0, 120_000))
        self.put(number)
        fault = self.history.write(changes(number))
        log.warning("a line for a log that may not be written: %s", "x" * 3000)
        for name in PAPERS:
            assert self.whole(name, number) or self.whole(name, number - 1), name
        if self.saver.unsaved:
            self.refused += 1
            assert [told for told in self.told if "no space left" in told], self.told
            assert len(self.told) == 1, self.told
        closes = len({row[2] for row in self.history.closes()})
        assert closes == number + (fault == ""), f"{closes} days stored, {fault}"
        ballast.unlink()
        refused = self.saver.unsaved
        self.saver.flush()
        assert not self.saver.unsaved
        assert not refused or self.told[-1] == "", self.told
        assert fault in ("", "database or disk is full", "disk I/O error"), fault
        if fault:
            self.kept += 1
            assert self.history.write(changes(number)) == ""
        for name in PAPERS:
            assert self.whole(name, number), name
        assert not list(self.profile.root.rglob(".*.tmp"))
        assert not list(self.profile.root.rglob("*.corrupt*"))

    def record(self) -> None:
        """A recording that the disk ends says why, and is played up to there."""
        now = self.clock.now()
        header = header_of(now, "0", SYMBOLS, ("S0", "S1", "strip"))
        recorder = Recorder(new_path(self.profile.recordings, now), header, self.clock)
        recorder.known((), now, self.clock.monotonic())
        before = recorder.written
        recorder.heard((quote("S0", 0, now, 0.0),), now, self.clock.monotonic())
        recorder.start()
        while recorder.written == before:
            threading.Event().wait(0.01)
        fill(self.folder / "ballast", 40_000)
        number = 0
        while not recorder.fault:
            number += 1
            at, mono = self.clock.now(), self.clock.monotonic()
            recorder.heard(
                tuple(quote(f"N{number}-{k}", k * number, at, mono) for k in range(500)), at, mono
            )
        assert recorder.fault == "no space left on device", recorder.fault
        recorder.stop(5.0)
        (self.folder / "ballast").unlink()
        recording = load_recording(self.profile.recordings / f"{recorder.name}{SUFFIX}")
        assert not recording.damaged


def main() -> None:
    """So many rounds; the figures as the last line."""
    folder, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    disk = Disk(folder, random.Random(seed))
    logs = Logs(disk.profile.logs)
    logs.start("INFO")
    disk.put(0)
    assert disk.history.write(changes(0)) == ""
    for number in range(1, times + 1):
        disk.round(number)
    disk.record()
    logs.stop()
    disk.history.close()
    again = History(disk.profile.database)
    assert (again.said, len(again.closes())) == ("", (times + 1) * len(SYMBOLS))
    again.close()
    sys.stdout.write(
        f"{times} full disks: {disk.refused} saves and {disk.kept} writes refused, "
        "every old file intact, all saved when there was room\n"
    )


if __name__ == "__main__":
    main()
