"""How many starts in a row failed: after three of them the program starts in safe mode."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from engine.errors import FileFault
from engine.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

SAFE_AFTER = 3
"""Failed starts in a row that lead to safe mode."""
_LONGEST = 200


class Starts:
    """Counts the starts of a profile that did not come to work.

    Args:
        path: A small text file: the count, then the reason of the last failure.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reason = ""

    def begin(self, reason: str) -> int:
        """Count this start as failed until `stands` is called; the failures in a row before it.

        Args:
            reason: Why the last run ended, "" if it left no report.
        """
        failed, known = self._read()
        self._reason = reason or known
        self._write(failed + 1)
        return failed

    @property
    def reason(self) -> str:
        """Why the last failed start ended, "" if nothing tells."""
        return self._reason

    def stands(self) -> None:
        """The program works: the count begins anew."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> tuple[int, str]:
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return 0, ""
        count = lines[0].strip() if lines else ""
        known = " ".join(lines[1:2])[:_LONGEST]
        told = count.isascii() and count.isdecimal() and len(count) == 1
        return (min(int(count), SAFE_AFTER) if told else 0), known

    def _write(self, failed: int) -> None:
        line = " ".join(self._reason.split())[:_LONGEST]
        with contextlib.suppress(FileFault):
            write_atomically(self._path, f"{failed}\n{line}\n".encode())


def safe_notice(reason: str) -> str:
    """What the user is told in safe mode."""
    why = f" The last one ended with: {reason}." if reason else ""
    return (
        f"Safe mode: {SAFE_AFTER} starts in a row failed.{why} Nothing is contacted and the layout "
        "is the default one; once a start works, the next one is normal."
    )
