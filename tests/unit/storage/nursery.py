"""Children that write a profile without end, forked from one that has imported everything.

Run as `python -m tests.unit.storage.nursery PROFILE`: each line on stdin is the number of the first
round of a child, and "quick" for one that waits for no disk: then nearly all of its time is spent
between opening and renaming, where a kill hurts most (a kill is no power loss). The child's process
id, and what it has done, come on stdout. Another line ends it. The acknowledgement of a round is
written when all of its documents are saved.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from engine.clock import SystemClock
from engine.desk.history import Changes, History
from engine.desk.recorder import Recorder, header_of, new_path
from engine.files import Documents
from engine.model.quote import Quote
from engine.outsiders import Outsiders
from engine.paths import Profile
from engine.providers.replay import recorded
from engine.saver import Saver
from tests.unit.storage.papers import PAPERS

FIRST_DAY = date(2000, 1, 1)
SYMBOLS = tuple(f"S{n}" for n in range(20))
LOADED = recorded
"""Imported before a child is forked, not after."""


def changes(number: int) -> Changes:
    """What one round writes into the history: closes of one day of its own, last prices."""
    day, at = FIRST_DAY + timedelta(days=number), datetime.now(UTC)
    return Changes(
        quotes=tuple(quote(symbol, number, at, 0.0) for symbol in SYMBOLS),
        closes={(symbol, "iv30_atm", day): (1.0 + number, "yahoo") for symbol in SYMBOLS},
    )


def quote(symbol: str, number: int, at: datetime, mono: float) -> Quote:
    """A price that names its round."""
    return Quote(symbol, 1.0 + number, 1.0, at, mono, "yahoo", currency="USD")


def write_on(profile: Profile, first: int) -> None:
    """Save every document, the history and a recording, round by round, until it is killed."""
    clock = SystemClock()
    profile.prepare()
    documents = Documents(profile.backups, clock)
    saver = Saver(documents, clock, lambda fault: _say(f"fault {fault}"))
    saver.guard(profile.root, Outsiders(documents, clock, lambda *told: _say(f"told {told}")))
    for paper in PAPERS.values():
        documents.read(paper.path(profile), paper.read, 1)
    history = History(profile.database)
    _say(f"told {history.said}" if history.said else "history")
    now = clock.now()
    header = header_of(now, "0", SYMBOLS, ("S0", "S1", "strip"))
    recorder = Recorder(new_path(profile.recordings, now), header, clock)
    recorder.known((), now, clock.monotonic())
    recorder.start()
    _say(f"recording {recorder.name}")
    for number in itertools.count(first):
        said = quote("S0", number, clock.now(), clock.monotonic())
        recorder.heard((said,), clock.now(), clock.monotonic())
        _say(f"heard {number} {time.monotonic()}")
        for paper in PAPERS.values():
            saver.put(paper.path(profile), paper.text(number))
        saver.flush()
        _say(f"saved {number}" if not saver.unsaved else "unsaved")
        fault = history.write(changes(number))
        _say(f"fault {fault}" if fault else f"stored {number}")


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork a child for each line and tell how it ended."""
    profile = Profile(Path(sys.argv[1]))
    _say("ready")
    for line in sys.stdin:
        number, _, quick = line.strip().partition(" ")
        if not number.isdecimal():
            return
        child = os.fork()
        if not child:
            try:
                if quick:
                    os.fsync = lambda fd: None
                write_on(profile, int(number))
            except BaseException as error:  # noqa: BLE001 - the child must not run the loop
                _say(f"fault {type(error).__name__}: {error}")
                os._exit(1)
        _say(f"pid {child}")
        _, status = os.waitpid(child, 0)
        _say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
