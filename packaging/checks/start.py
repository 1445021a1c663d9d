"""Time to the first window: the frozen program against the source tree, in turn.

Both start on a used profile, offline, on an X display in memory. What counts is the CPU time of the
process at the moment its first window is painted, as in bench/first_paint: on a quiet machine the
wall time (told too) is the same, on a busy one it is what other work does not disturb. The source
tree finds its byte code stored, as every start but the first does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from release import ROOT

from checks.display import Display, FirstPixels, NoDisplay, display
from checks.shell import WITH_US, end
from checks.verdict import Result, judged, skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checks.built import Built

ROUNDS = 5
MOST = 1.3
_PATIENCE_S = 60.0
_WINDOW_COLOURS = 8
"""A bare window is one colour; with text and lines the sparse sample holds at least these."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Seconds until the first window: of the process, and of the wall clock."""

    cpu: float
    wall: float


def check(made: Built) -> Iterator[Result]:
    """The ratio of the medians of some interleaved rounds."""
    name = "first window"
    program = made.folder / "voldesk"
    if not program.is_file():
        yield Result(name, "FAIL", "no folder in dist")
        return
    sides = {"frozen": [str(program)], "source": [sys.executable, str(ROOT / "main.py")]}
    seen: dict[str, list[Opened]] = {side: [] for side in sides}
    try:
        with tempfile.TemporaryDirectory(prefix="voldesk-start-") as folder:
            for turn in range(ROUNDS + 1):
                for side, words in sides.items():
                    opened = _open(words, Path(folder), side)
                    if turn:  # the first of each makes profile and byte code
                        seen[side].append(opened)
    except NoDisplay as fault:
        yield skipped(name, str(fault))
        return
    except TimeoutError as fault:
        yield Result(name, "FAIL", str(fault))
        return
    yield verdict(name, medians(seen["frozen"]), medians(seen["source"]))


def medians(opened: Sequence[Opened]) -> Opened:
    """Each figure's median."""
    return Opened(
        statistics.median(one.cpu for one in opened), statistics.median(one.wall for one in opened)
    )


def verdict(name: str, frozen: Opened, source: Opened) -> Result:
    """The line of two medians."""
    ratio = frozen.cpu / source.cpu
    return judged(
        name,
        ratio <= MOST,
        f"{1000 * frozen.cpu:.0f} ms of CPU frozen, {1000 * source.cpu:.0f} from source, "
        f"x{ratio:.2f} of {MOST}; wall {1000 * frozen.wall:.0f} and {1000 * source.wall:.0f} ms, "
        f"x{frozen.wall / source.wall:.2f}; medians of {ROUNDS}",
    )


def _open(words: list[str], folder: Path, side: str) -> Opened:
    environment = {
        "PATH": os.environ.get("PATH", ""), "HOME": str(folder), "LANG": "C.UTF-8",
        "PYTHONPYCACHEPREFIX": str(folder / "byte-code"),
    }  # fmt: skip
    with display() as screen:
        watch = FirstPixels(screen)
        begun = time.perf_counter()
        program = subprocess.Popen(
            [*WITH_US, *words, "--offline", "--profile", str(folder / side)],
            env={**environment, "DISPLAY": screen.name}, cwd=ROOT, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        try:
            return _watched(program, watch, screen, begun)
        finally:
            watch.close()
            end(program)


def _watched(
    program: subprocess.Popen[str], watch: FirstPixels, screen: Display, begun: float
) -> Opened:
    ticks = os.sysconf("SC_CLK_TCK")
    while watch.colours() < _WINDOW_COLOURS:
        if program.poll() is not None or time.perf_counter() - begun > _PATIENCE_S:
            raise TimeoutError(f"no window on {screen.name}: {end(program).text}")
        _breath(program)
    fields = Path("/proc", str(program.pid), "stat").read_text("ascii").rpartition(")")[2].split()
    return Opened((int(fields[11]) + int(fields[12])) / ticks, time.perf_counter() - begun)


def _breath(program: subprocess.Popen[str]) -> None:
    """Leave the processor to the program for a moment."""
    try:
        program.wait(timeout=0.004)
    except subprocess.TimeoutExpired:
        return
