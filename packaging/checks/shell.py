"""Runs commands that must end, with what they said; nothing outlives the checks."""

from __future__ import annotations

import shutil
import signal
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

WITH_US = ("setpriv", "--pdeathsig", "KILL")
"""In front of a command: the system ends it when we end, however that happens."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended; a status of 124 stands for one that did not end in time."""

    status: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """The last of what it said, for a line."""
        return (self.out.strip() + "\n" + self.err.strip()).strip()[-600:]


def run(
    words: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    timeout: float = 300.0,
) -> Done:
    """Run a command to its end.

    Args:
        words: The command.
        cwd: Folder it runs in.
        environment: All of its environment; ours if None.
        timeout: Seconds until it is killed.
    """
    program = subprocess.Popen(
        [*WITH_US, *map(str, words)],
        cwd=cwd, env=None if environment is None else dict(environment),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, errors="replace",
    )  # fmt: skip
    try:
        out, err = program.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        program.kill()
        out, err = program.communicate()
        return Done(124, out, f"{err}\ndid not end in {timeout:.0f} s")
    except BaseException:
        program.kill()
        program.wait()
        raise
    return Done(program.returncode, out, err)


def end(program: subprocess.Popen[str], timeout: float = 10.0) -> Done:
    """Ask a running program to end and wait; one that does not is killed (status 124)."""
    if program.poll() is None:
        program.send_signal(signal.SIGTERM)
    try:
        out, err = program.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        program.kill()
        out, err = program.communicate()
        return Done(124, out or "", f"{err or ''}\ndid not end in {timeout:.0f} s")
    return Done(program.returncode, out or "", err or "")


def absent(*tools: str) -> list[str]:
    """Those of the tools that are not installed."""
    return [name for name in tools if shutil.which(name) is None]
