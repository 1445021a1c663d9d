"""Looks for a newer version: one number from one address, after the user agreed, once a day."""

from __future__ import annotations

import logging
import re
import threading
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from engine.errors import Fault, FileFault, ProviderError, Unavailable
from engine.files import write_atomically
from engine.guard import survived
from engine.model.status import Level

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import Clock
    from engine.providers.newest import NewestDoor

log = logging.getLogger(__name__)

DAY: Final = timedelta(days=1)
FIRST_S: Final = 5.0
"""So long after the start the sources have the line to themselves."""
ROUND_S: Final = 900.0
"""So often it is looked at whether a day has passed: the machine may have slept."""
DEADLINE_S: Final = 10.0
_SHORT: Final = re.compile(r"\d+(?:\.\d+)*")

LATER: Final = "Try again later."
WHAT_TO_DO: Final = {
    Fault.OFFLINE: "See whether this computer is online, then try again.",
    Fault.TLS: (
        "See whether this computer's date is right; a company's own certificate authority is "
        "named in CURL_CA_BUNDLE."
    ),
    Fault.PROXY: "See whether the proxy in HTTPS_PROXY is right, then try again.",
    Fault.BLOCKED: "It was not followed; get a new version from where this one came from.",
    Fault.SERVER: LATER,
    Fault.HANDLES: LATER,
}


def order(version: str) -> tuple[tuple[int, ...], bool]:
    """A version as what it is compared by: its numbers part by part, and whether it is final.

    0.10 is after 0.9, 1.0 is 1.0.0, and 1.0rc1 is before 1.0.
    """
    found = _SHORT.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found is not None else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), found is not None and found[0] == version


def verdict(own: str, newest: str, host: str) -> str:
    """What is to be said of the newest version."""
    if order(newest) > order(own):
        return (
            f"Voldesk {newest} is out; you have {own}. "
            f"Get it from {host}, where this one came from: nothing was downloaded."
        )
    if order(newest) == order(own):
        return f"Voldesk {own} is the newest version."
    return f"Voldesk {own} is newer than the newest that is out, {newest}."


def failure(fault: ProviderError, host: str) -> str:
    """What failed and what the user can do."""
    advice = WHAT_TO_DO[fault.fault] if isinstance(fault, Unavailable) else LATER
    return f"No version number came from {host}: {fault}. {advice}"


class Updates:
    """Asks in a thread of its own, which begins when there is something to ask.

    Args:
        address: Fixed with the program; https, or http of this machine.
        own: The version that runs.
        kept: File of the time it was asked last.
        clock: Wall time for the days, monotonic time for the deadline.
        agreed: Whether the user wants to be told once a day.
        tell: Takes a notice's weight and sentence.
    """

    def __init__(
        self,
        address: str,
        own: str,
        kept: Path,
        clock: Clock,
        agreed: Callable[[], bool],
        tell: Callable[[Level, str], None],
    ) -> None:
        self._address = address
        self._host = urlsplit(address).hostname or ""
        self._own = own
        self._kept = kept
        self._clock = clock
        self._agreed = agreed
        self._tell = tell
        self._last: datetime | None = None
        self._wake = threading.Event()
        self._commanded = threading.Event()
        self._stopping = threading.Event()
        self._door: NewestDoor | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin the daily look, if the user agreed; called again when the settings change."""
        if self._agreed():
            self._begin()

    def ask(self) -> None:
        """Look now, whatever was agreed, and tell the result."""
        self._commanded.set()
        self._wake.set()
        self._begin()

    def stop(self, timeout: float) -> bool:
        """End; an answer under way is not waited for longer than `timeout` seconds."""
        self._stopping.set()
        self._wake.set()
        if self._door is not None:
            self._door.shut()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _begin(self) -> None:
        if self._thread is None and not self._stopping.is_set():
            self._thread = threading.Thread(target=self._run, name="updates", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        self._clock.wait(self._wake, FIRST_S)
        while True:
            self._wake.clear()
            if self._stopping.is_set():
                return
            commanded = self._commanded.is_set()
            if commanded:
                self._commanded.clear()
            if commanded or (self._agreed() and self._due()):
                survived(partial(self._look, aloud=commanded), "looking for updates")
            self._clock.wait(self._wake, ROUND_S)

    def _due(self) -> bool:
        """Whether a day has passed since it was asked; a time to come is none to rely on."""
        last = self._last or self._read()
        return last is None or not timedelta(0) <= self._clock.now() - last < DAY

    def _look(self, *, aloud: bool) -> None:
        """Ask once. By itself it tells only of a newer version, faults go into the log."""
        self._note()
        try:
            found = self._ask()
        except ProviderError as fault:
            log.info("updates: %s", fault)
            if aloud and not self._stopping.is_set():
                self._tell(Level.WARNING, failure(fault, self._host))
            return
        log.info("updates: %s is out", found)
        if aloud or order(found) > order(self._own):
            self._tell(Level.INFO, verdict(self._own, found, self._host))

    def _ask(self) -> str:
        from engine.providers.base import Deadline
        from engine.providers.newest import NAME, NewestDoor, newest

        with NewestDoor(self._clock) as door:
            self._door = door
            if self._stopping.is_set():
                door.shut()
            door.begin(Deadline(NAME, DEADLINE_S, self._clock.monotonic))
            return newest(door, self._address)

    def _read(self) -> datetime | None:
        try:
            stamp = datetime.fromisoformat(self._kept.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return None
        return stamp if stamp.tzinfo is not None else None

    def _note(self) -> None:
        """Keep when it was asked; where nothing can be written it holds for this run."""
        self._last = self._clock.now()
        try:
            write_atomically(self._kept, self._last.isoformat().encode("ascii"))
        except (FileFault, OSError) as fault:
            log.info("updates: %s", fault)
