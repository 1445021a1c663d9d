"""Time from the start of a process to its first painted frame, against a bare PySide6 window.

Each round starts a fresh interpreter offscreen with a used profile (settings and list stored) and
ends it behind the first paint event. Ours then shows its menu, the dock frames and the stored
list's rows; engine and charts start afterwards and are no part of it. Bare is a QMainWindow of the
same size with a menu and a label, which imports nothing else. Counted is the CPU time of the
process (user and system, from its first instruction on): on a machine with nothing else to do the
wall time is the same; here it is what other work does not disturb.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.rounds import interleaved

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 11
_LIMIT_S = 60.0


def seconds(code: str) -> float:
    """CPU seconds of a new interpreter that runs `code` of `bench.started`."""
    told = subprocess.run(
        [sys.executable, "-c", f"from bench import started; started.{code}"],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=_LIMIT_S, check=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ).stdout  # fmt: skip
    return float(told)


def main() -> None:
    """Print one line."""
    with tempfile.TemporaryDirectory() as folder:
        interleaved(
            "first_paint",
            lambda: seconds(f"ours({folder + '/profile'!r})"),
            {"bare_window": lambda: seconds("bare()")},
            rounds=ROUNDS,
            extra={"measures": "CPU of the process until its first frame"},
        )


if __name__ == "__main__":
    main()
