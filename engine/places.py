"""Where what is kept lies: the parts of a profile a user may want to find."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from engine.paths import Profile

MOST_FILES: Final = 2000
"""As many files are counted into the size of a folder."""


@dataclass(frozen=True, slots=True)
class Place:
    """One part of the profile.

    Attributes:
        name: "settings", "lists", "history", "recordings" or "logs".
        path: A file or a folder, which need not exist yet.
    """

    name: str
    path: Path

    @property
    def folder(self) -> Path:
        """The folder to open: itself, or the one a file lies in."""
        return self.path if self.path.is_dir() else self.path.parent


def places(profile: Profile) -> tuple[Place, ...]:
    """The parts in the order they are told."""
    return (
        Place("settings", profile.settings),
        Place("lists", profile.watchlists),
        Place("history", profile.database),
        Place("recordings", profile.recordings),
        Place("logs", profile.logs),
    )


def size(path: Path) -> int:
    """Bytes of a file or of a folder's first `MOST_FILES` files; 0 for what is not there."""
    total = 0
    for number, each in enumerate(_files(path)):
        if number >= MOST_FILES:
            break
        try:
            total += each.stat().st_size
        except OSError:
            continue
    return total


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, _, names in os.walk(path):
        for name in names:
            yield path.__class__(folder, name)
