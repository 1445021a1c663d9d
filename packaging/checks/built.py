"""What `make installer` left in dist: the newest of each kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Built:
    """Paths of one release for Linux; None what is not there."""

    dist: Path
    folder: Path
    package: Path | None
    peruser: Path | None


def built(dist: Path) -> Built:
    """Look through a folder of builds."""
    return Built(
        dist,
        dist / "voldesk",
        _newest(dist, "voldesk_*_amd64.deb"),
        _newest(dist, "voldesk-*-linux-x86_64.run"),
    )


def _newest(dist: Path, pattern: str) -> Path | None:
    return max(dist.glob(pattern), key=lambda path: path.stat().st_mtime, default=None)
