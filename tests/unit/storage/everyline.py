"""Kills a child at every line that one save runs through, Python's own file code included.

Run as `python -m tests.unit.storage.everyline FOLDER`; the last line tells how many there were.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from engine.clock import SystemClock
from engine.files import Documents

FILES = ("files.py", "pathlib.py", "seal.py")
OLD, NEW = b"old " * 5000, b"new " * 5000


def save(path: Path, last: int) -> None:
    """Save, and be killed before line number `last`; exit 0 if there are not so many."""
    left = last

    def line(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal left
        if event == "line":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return line

    def call(frame: FrameType, _event: str, _argument: Any) -> Any:
        return line if frame.f_code.co_filename.endswith(FILES) else None

    documents = Documents(path.parent / "backups", SystemClock())
    sys.settrace(call)
    documents.write(path, NEW)
    sys.settrace(None)
    os._exit(0)


def main() -> None:
    """One child for each line, until a save comes to its end."""
    folder = Path(sys.argv[1])
    (folder / "backups").mkdir()
    os.fsync = lambda fd: None
    path = folder / "a.txt"
    number, ended = 0, -1
    while ended:
        path.write_bytes(OLD)
        child = os.fork()
        if not child:
            save(path, number)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert ended in (0, -signal.SIGKILL), ended
        found = path.read_bytes()
        assert found in (OLD, NEW), f"line {number}: {len(found)} bytes"
        for kept in (folder / "backups").glob("a.txt.*"):
            assert kept.read_bytes() in (OLD, NEW), f"line {number}: {kept.name}"
        number += 1
    assert path.read_bytes() == NEW
    sys.stdout.write(f"{number - 1}\n")


if __name__ == "__main__":
    main()
