"""Time from the start of a process to its first painted frame, against a bare PySide6 window.

Each round starts a fresh interpreter offscreen with a used profile (settings and list stored) and
ends it behind the first paint event. Ours then shows its menu, the dock frames and the stored
list's rows; engine and charts start afterwards and are no part of it. Bare is a QMainWindow of the
same size with a menu and a label, which imports nothing else. Both find their byte code stored, as
every start but the first does, whatever the environment says of writing it. Counted is the CPU
time of the process (user and system, from its first instruction on): on a machine with nothing
else to do the wall time is the same; here it is what other work does not disturb.
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


def seconds(code: str, byte_code: Path) -> float:
    """CPU seconds of a new interpreter that runs `code` of `bench.started`.

    Args:
        code: A call.
        byte_code: Folder in which the interpreter keeps the compiled modules.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(byte_code)
    told = subprocess.run(
        [sys.executable, "-c", f"from bench import started; started.{code}"],
        cwd=ROOT, env=environment, timeout=_LIMIT_S, check=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ).stdout  # fmt: skip
    return float(told)


def main() -> None:
    """Print one line."""
    with tempfile.TemporaryDirectory() as folder:
        byte_code = Path(folder, "byte-code")
        interleaved(
            "first_paint",
            lambda: seconds(f"ours({folder + '/profile'!r})", byte_code),
            {"bare_window": lambda: seconds("bare()", byte_code)},
            rounds=ROUNDS,
            extra={"measures": "CPU of the process until its first frame"},
        )


if __name__ == "__main__":
    main()
