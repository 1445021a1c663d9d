"""What each source was asked in the last hour, on disk: a restart does not forget its budget."""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import FileFault
from engine.feed.breaker import LONGEST_RETRY_AFTER_S
from engine.feed.budget import HOUR_S
from engine.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from engine.clock import Clock

log = logging.getLogger(__name__)

NAME = "asked.json"
PAUSE_S = 5.0
"""Least pause between two writes while the program runs."""

_MOST_BYTES = 1_000_000
_MOST_SENT = 5000


@dataclass(frozen=True, slots=True)
class Spent:
    """What a source was sent, and how long it asked to be left alone.

    Attributes:
        sent: Wall times of the requests of the last hour, epoch seconds in order.
        shut: Wall time until which a rate limit holds, epoch seconds; 0 for none.
    """

    sent: tuple[float, ...] = ()
    shut: float = 0.0


class Ledger:
    """The file; read once, then written by one thread at a time."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        hosts: Mapping[str, str] | None = None,
        read_only: bool = False,
    ) -> None:
        """Read what an earlier run left; a damaged file counts as none.

        Args:
            path: The file.
            clock: Of the sources.
            hosts: By source: what stands in place of its own host, whose book is another.
            read_only: Write nothing.
        """
        self._path = path
        self._clock = clock
        self._hosts = dict(hosts or {})
        self._read_only = read_only
        self._kept = _read(path, clock.now().timestamp())
        self._written = self._kept
        self._wrote = -math.inf
        self._told = False

    def of(self, name: str) -> Spent:
        """What an earlier run did to a source."""
        return self._kept.get(self._key(name), Spent())

    def write(self, spent: Mapping[str, Spent], *, at_once: bool = False) -> None:
        """Put down what has changed, at most every few seconds unless `at_once`.

        A file that cannot be written is told in the log, once.
        """
        now = self._clock.monotonic()
        if self._read_only or (now - self._wrote < PAUSE_S and not at_once):
            return
        merged = self._kept | {self._key(name): one for name, one in spent.items()}
        if merged == self._written:
            return
        self._wrote, self._written = now, merged
        document = {key: {"sent": one.sent, "shut": one.shut} for key, one in merged.items()}
        try:
            write_atomically(self._path, json.dumps(document).encode())
        except FileFault as fault:
            if not self._told:
                log.warning("what was asked is not kept: %s", fault)
            self._told = True

    def _key(self, name: str) -> str:
        host = self._hosts.get(name, "")
        return f"{name}@{host}" if host else name


def _read(path: Path, now: float) -> dict[str, Spent]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        document = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(document, dict):
        return {}
    return {str(key): _spent(one, now) for key, one in document.items() if isinstance(one, dict)}


def _spent(one: dict[str, object], now: float) -> Spent:
    """An entry, without stamps in the future, older than an hour or of nonsense."""
    raw = one.get("sent")
    stamps = [
        s for s in map(_number, raw if isinstance(raw, list) else ()) if 0 <= now - s < HOUR_S
    ]
    shut = _number(one.get("shut"))
    held = 0.0 < shut - now <= LONGEST_RETRY_AFTER_S
    return Spent(tuple(sorted(stamps)[-_MOST_SENT:]), shut if held else 0.0)


def _number(raw: object) -> float:
    """A finite number, NaN for anything else."""
    if isinstance(raw, bool) or not isinstance(raw, int | float) or abs(raw) > 1e12:
        return math.nan
    return float(raw)
