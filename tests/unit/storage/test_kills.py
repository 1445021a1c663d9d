"""A program killed at any moment of saving and recording: what is on the disk then."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

import pytest

from engine.desk.history import History
from engine.model.quote import Quote
from engine.paths import Profile
from engine.providers.replay.recorded import load_recording
from engine.providers.replay.recorded_blocks import SUFFIX
from engine.seal import sealed
from tests.unit.storage.nursery import FIRST_DAY, SYMBOLS
from tests.unit.storage.papers import PAPERS

SECOND = timedelta(seconds=1)
FULL = bool(os.environ.get("VOLDESK_FULL"))
KILLS = 1000 if FULL else 20
LONG = 50 if FULL else 2
"""So many of the children live long enough for their recording to be flushed more than once."""

_SHORT_S = 0.02
"""Shorter lives are counted from the fork on."""

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="children are forked and killed by a signal, POSIX only"
)


@dataclass(slots=True)
class Life:
    """What a child said until it was killed.

    Attributes:
        saved, stored: The last round whose documents, and whose history, it had acknowledged.
        heard: Monotonic seconds at which each round was told to the recorder.
        faults: What it complained of.
    """

    saved: int
    stored: int
    recording: str = ""
    heard: dict[int, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    status: int = 0

    def hear(self, line: str) -> None:
        """Take one line of the child's."""
        word, _, rest = line.partition(" ")
        if word == "saved":
            self.saved = int(rest)
        elif word == "stored":
            self.stored = int(rest)
        elif word == "heard":
            number, at = rest.split()
            self.heard[int(number)] = float(at)
        elif word == "recording":
            self.recording = rest
        elif word in ("fault", "told", "unsaved"):
            self.faults.append(line)


class Nursery:
    """The process that forks the children."""

    def __init__(self, profile: Profile) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.unit.storage.nursery", str(profile.root)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        assert self._line() == "ready"

    def life(
        self, before: Life, seconds: float, *, saves: bool = False, quick: bool = False
    ) -> tuple[Life, float]:
        """One child that lives so long once it records; what it said, and when it was killed.

        The first moments of short lives are those of the start. With `saves` the time runs from
        the first round on that is saved and stored.
        """
        child = Life(before.saved, before.stored)
        assert self._process.stdin is not None
        word = " quick" if quick else ""
        self._process.stdin.write(f"{max(before.saved, before.stored) + 1}{word}\n")
        pid, killed, clock = 0, 0.0, None
        while True:
            line = self._line()
            if line.startswith("pid "):
                pid = int(line.split()[1])
            elif line.startswith("ended "):
                child.status = int(line.split()[1])
                break
            child.hear(line)
            begun = child.stored >= 0 if saves else child.recording or seconds < _SHORT_S
            if pid and clock is None and begun:
                clock = threading.Timer(seconds, os.kill, (pid, signal.SIGKILL))
                killed = time.monotonic() + seconds
                clock.start()
        if clock is not None:
            clock.join()
        return child, killed

    def close(self) -> None:
        """End it."""
        self._process.communicate("end\n", timeout=10)

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        assert line, "the nursery has ended"
        return line


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "profile")
    made.prepare()
    return made


@pytest.fixture
def nursery(profile: Profile) -> Iterator[Nursery]:
    one = Nursery(profile)
    yield one
    one.close()


@lru_cache(maxsize=100)
def text(name: str, number: int) -> bytes:
    """A document as it is put."""
    return PAPERS[name].text(number)


def check_documents(profile: Profile, life: Life) -> None:
    """Each document is that of the acknowledged round, or whole of the one under way."""
    for name, paper in PAPERS.items():
        found = paper.path(profile).read_bytes()
        seal = sealed if paper.path(profile).suffix == ".json" else bytes
        whole = any(found == seal(text(name, life.saved + n)) for n in (0, 1, 2))
        assert whole, f"{name}: {len(found)} bytes, acknowledged {life.saved}"
    for folder in (profile.root, profile.watchlists):
        assert not list(folder.glob("*.corrupt-*"))


def check_history(profile: Profile, life: Life) -> None:
    """The database opens as it is and holds every round that was acknowledged."""
    history = History(profile.database)
    assert (history.said, history.fault) == ("", "")
    told = "SELECT count(*), count(DISTINCT day), coalesce(max(day), '') FROM closes"
    closes, rounds, newest = history.select(told)[0]
    quotes = {one.symbol: one.last for one in history.quotes()}
    history.close()
    assert closes == int(str(rounds)) * len(SYMBOLS), "half a transaction"
    if life.stored >= 0:
        last = (date.fromisoformat(str(newest)) - FIRST_DAY).days
        assert last >= life.stored
        assert quotes == dict.fromkeys(SYMBOLS, 1.0 + last)


def lost_s(profile: Profile, life: Life, killed: float) -> float:
    """Seconds before the kill whose values the recording lacks."""
    recording = load_recording(profile.recordings / f"{life.recording}{SUFFIX}")
    assert not recording.damaged
    due = {n for n, at in life.heard.items() if at < killed - 1.0}
    held = {
        round(one.last - 1.0)
        for step in recording.steps(recording.start - SECOND, recording.end, "full")
        for one in step.messages
        if isinstance(one, Quote)
    }
    assert due <= held, f"lost {sorted(due - held)[:5]}"
    gone = [killed - at for n, at in life.heard.items() if n not in held and at < killed]
    return max(gone, default=0.0)


@pytest.mark.timeout(1800)
def test_S1_killed_while_saving_and_recording_nothing_is_lost(
    profile: Profile, nursery: Nursery, seen: Callable[[str], None]
) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    print(f"seed {seed}")  # noqa: T201 - shown where it fails
    life = Life(-1, -1)
    rounds, most = 0, 0.0
    life, _ = nursery.life(life, 0.1, saves=True)
    for number in range(KILLS):
        long = number % (KILLS // LONG) == 0
        life, killed = nursery.life(life, chance.uniform(1.2, 2.0) if long else chance.random() / 8)
        assert life.status == -signal.SIGKILL
        assert not life.faults
        rounds += len(life.heard)
        check_documents(profile, life)
        check_history(profile, life)
        if long:
            most = max(most, lost_s(profile, life, killed))
    profile.prepare()
    assert not list(profile.root.rglob(".*.tmp"))
    seen(
        f"{KILLS} kills in {rounds} rounds of {len(PAPERS)} documents, history and recording: "
        f"no document damaged, no acknowledged edit lost, recordings lack at most {most:.2f} s"
    )


def test_S1_killed_at_every_line_of_a_save_the_document_is_whole(
    tmp_path: Path, seen: Callable[[str], None]
) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.unit.storage.everyline", str(tmp_path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    lines = int(ended.stdout)
    assert lines > 50
    seen(f"killed at each of {lines} lines of one save: old or new, whole")
