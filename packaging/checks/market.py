"""The market server on this machine, and dumps that the program makes with it."""

from __future__ import annotations

import json
import math
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from release import ROOT

from checks.shell import WITH_US, Done, end

if TYPE_CHECKING:
    from pathlib import Path

_SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, an hour after the opening in New York."""
_STARTING_S = 3.0
_SECTIONS = ("watchlist", "vol", "race", "earnings", "movers", "statements", "capex")

STORY = ("--replay", "july-2024", "--speed", "0", "--until-settled", "--after", "600")
CROSSING = {"date": "2024-07-29", "direction": "above", "basis": "closes"}

Document = dict[str, object]


@dataclass(frozen=True, slots=True)
class Market:
    """A running server."""

    endpoints: tuple[str, ...]
    begun: float

    def words(self) -> tuple[str, ...]:
        """Options that point the program at it, with its clock set alike."""
        passed = timedelta(seconds=time.monotonic() - self.begun + _STARTING_S)
        return (*self.endpoints, "--clock", (_SESSION + passed).isoformat(), "--until-settled")


@contextmanager
def market() -> Iterator[Market]:
    """Start a server; it ends with the block, or with us."""
    server = subprocess.Popen(
        [
            *WITH_US, sys.executable, "-m", "tests.market", "--port", "0",
            "--now", _SESSION.isoformat(),
        ],
        cwd=ROOT, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        begun = time.monotonic()
        words = shlex.split(server.stdout.readline() if server.stdout else "")
        told = [n for n, word in enumerate(words) if word == "--endpoint"]
        named = tuple(word for n in told for word in words[n : n + 2])
        if not named:
            raise RuntimeError(f"the market server does not start: {end(server).text}")
        yield Market(named, begun)
    finally:
        end(server)


def read(path: Path, done: Done) -> Document:
    """The dump of a run that must have ended well and in silence.

    Raises:
        RuntimeError: It did not; the text says how.
    """
    if done.status or done.err.strip():
        raise RuntimeError(f"status {done.status}: {done.text}")
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise RuntimeError(f"no dump: {fault}") from fault
    assert isinstance(document, dict)  # noqa: S101 - the dump's own form
    return document


def states(document: Document) -> dict[str, str]:
    """State of each source in a dump."""
    listed = document["providers"]
    assert isinstance(listed, list)  # noqa: S101 - the dump's own form
    return {str(one["name"]): str(one["state"]) for one in listed}


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every plain value of a document with its path; rows of a list go by their symbol."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            name = inner.get("symbol", n) if isinstance(inner, Mapping) else n
            yield from leaves(inner, f"{path}/{name}")
    else:
        yield path, value


def differences(ours: Document, theirs: Document) -> list[str]:
    """Paths at which two dumps of the same story differ."""
    left, right = dict(leaves(ours)), dict(leaves(theirs))
    return sorted(
        path
        for path in left.keys() | right.keys()
        if path not in left or path not in right or not _same(left[path], right[path])
    )


def _same(left: object, right: object) -> bool:
    if isinstance(left, float) and isinstance(right, float):
        return math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-12)
    return left == right


def filled(document: Document) -> dict[str, int]:
    """How many figures each section of a dump holds."""
    return {
        name: sum(
            isinstance(value, int | float) and not isinstance(value, bool)
            for _, value in leaves(document[name])
        )
        for name in _SECTIONS
    }


def poorer(frozen: Document, source: Document) -> list[str]:
    """What a live dump lacks against one that the source tree made at the same time."""
    faults = [f"{name} is {state}" for name, state in states(frozen).items() if state != "ok"]
    faults += [
        f"{name} is {states(frozen).get(name, 'absent')}, {state} from source"
        for name, state in states(source).items()
        if states(frozen).get(name) != state
    ]
    have, need = filled(frozen), filled(source)
    faults += [
        f"{name} holds {have[name]} figures, {count} from source"
        for name, count in need.items()
        if have[name] < 0.97 * count
    ]
    faults += [f"{name} is empty" for name, count in have.items() if not count]
    return faults if frozen.get("settled") is True else [*faults, "not settled"]
