"""What the last run left when it crashed: kept, cleaned of paths and secrets, told later."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import threading
import traceback
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.logs import CRASH, without_secrets
from engine.whereabouts import CUT, without_whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

log = logging.getLogger(__name__)

KEPT = 5
LARGEST = 64_000
"""Characters of a report that are shown and copied: beginning and end of a longer one."""
_READ = 4 * LARGEST
"""Bytes of a crash file that are read of its beginning, and of its end."""
_HEAD = 16_000
_LEFT_OUT = "\n[... the middle is left out ...]\n"
_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): *(.+)$", re.M)
_RAISED = re.compile(r"^(\w[\w.]*(?:Error|Exception|Interrupt)\b.*)$", re.M)
_PLACE = re.compile(r'File "([^"]+)", line (\d+)')
_CURRENT = re.compile(r"^Current thread ", re.M)
"""Begins the stack of the thread that a signal ended; those of the others stand before it."""
_OURS = ("engine", "gui", "resources", "main.py")


@dataclass(frozen=True, slots=True)
class Crash:
    """One crash of an earlier run.

    Attributes:
        at: When its report was written last, UTC.
        text: The report: no secret, no user's name, no folder but the profile's and the program's.
        cause: In a few words, as Python named it.
    """

    at: datetime
    text: str
    cause: str

    @property
    def sentence(self) -> str:
        """What the user is told."""
        when = self.at.strftime("%Y-%m-%d %H:%M UTC")
        return (
            f"Voldesk ended unexpectedly on {when}: {self.cause}. "
            "Its lists are saved but for the last second."
        )


class Uncaught:
    """Inside it no exception goes unwritten: the program's own end, and those of its threads.

    What ends the program is added to its crash file and passed on; a thread's goes to the log.

    Args:
        logs: Folder of the log files; None for a program that may not leave a crash file.
    """

    def __init__(self, logs: Path | None) -> None:
        self._path = logs / CRASH if logs is not None else None
        self._before: Callable[[threading.ExceptHookArgs], object] | None = None

    def __enter__(self) -> None:
        """Take over the hook for threads."""
        self._before = threading.excepthook
        threading.excepthook = _thread_ended

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the hook back; write what passes by."""
        if self._before is not None:
            threading.excepthook = self._before
        if kind is None or error is None or not issubclass(kind, Exception):
            return
        if self._path is None:
            log.error("the program ended", exc_info=(kind, error, trace))
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        with contextlib.suppress(OSError), self._path.open("a", encoding="utf-8") as file:
            file.write(text)


def _thread_ended(failed: threading.ExceptHookArgs) -> None:
    if failed.exc_value is None or failed.exc_type is SystemExit:
        return
    name = failed.thread.name if failed.thread is not None else "?"
    raised = (failed.exc_type, failed.exc_value, failed.exc_traceback)
    log.error("the thread %s ended", name, exc_info=raised)


def take_left(logs: Path, profile: Path, *, leave: bool = False) -> Crash | None:
    """The crash the last run left, set aside under its time; None if there was none.

    Args:
        logs: Folder of the log files.
        profile: Folder of the profile, whose parts may be named in the report.
        leave: Leave the report where it is, for a start that has a user to tell; crashes that come
            after it are added to it, so one that has grown large is set aside all the same.
    """
    path = logs / CRASH
    try:
        raw, endless = _read(path)
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None
    if not raw.strip():
        return None
    if (endless or not leave) and not _set_aside(path, logs / f"crash-{at:%Y%m%dT%H%M%SZ}.txt"):
        return None
    return Crash(at, cleaned(raw, profile), cause(raw, profile))


def _read(path: Path) -> tuple[str, bool]:
    """A crash file's text, of a large one whole lines of beginning and end; and if it is large."""
    with path.open("rb") as file:
        head = file.read(_READ)
        size = file.seek(0, os.SEEK_END)
        large = size > 2 * _READ
        file.seek(size - _READ if large else min(size, _READ))
        tail = file.read(_READ)
    if large:
        head, tail = head[: head.rfind(b"\n") + 1], tail[tail.find(b"\n") + 1 :]
    gap = _LEFT_OUT.encode() if large else b""
    return (head + gap + tail).decode("utf-8", "replace"), large


def _set_aside(path: Path, kept: Path) -> bool:
    """Take a report out of the way, so that it is told once; False where that cannot be done."""
    try:
        path.replace(kept)
        _sweep(path.parent.glob("crash-*.txt"))
    except OSError:
        try:
            path.write_bytes(b"")
        except OSError:
            return False
    return True


def cleaned(text: str, profile: Path) -> str:
    """A report without secrets and whereabouts, its middle left out if it is too long."""
    return _shortened(without_whereabouts(without_secrets(_shortened(text)), profile))


def _shortened(text: str) -> str:
    if len(text) <= LARGEST:
        return text
    return text[:_HEAD] + _LEFT_OUT + text[_HEAD + len(_LEFT_OUT) - LARGEST :]


def cause(text: str, profile: Path | None = None) -> str:
    """What ended the last run of a report: the signal or exception, and the place in our code."""
    fatal, raised = _last(_FATAL, text), _last(_RAISED, text)
    if fatal is not None and (raised is None or fatal.start() > raised.start()):
        text = text[fatal.start() :]
        current = _CURRENT.search(text)
        places = _PLACE.findall(text[current.start() :] if current else text)
    else:
        places = _PLACE.findall(text[fatal.end() :] if fatal is not None else text)[::-1]
        fatal = raised
    what = fatal[1] if fatal is not None else "the report names no cause"
    where = next((f" in {own} line {line}" for file, line in places if (own := _in_ours(file))), "")
    return without_whereabouts(without_secrets(what), profile)[:200].rstrip(". ") + where


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)


@cache
def _in_ours(file: str) -> str:
    """The end of a file's path, if it is the program's own code."""
    parts = Path(without_whereabouts(f"'{file}'").strip("'")).parts
    return "/".join(parts[-2:]).removeprefix(f"{CUT}/") if set(parts) & set(_OURS) else ""


def _sweep(reports: Iterable[Path]) -> None:
    for old in sorted(reports)[:-KEPT]:
        old.unlink(missing_ok=True)
