"""How large the package, the folder and the per-user installer are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from release import megabytes

from checks.verdict import Result, judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checks.built import Built

LIMITS = {"size of the .deb": (100.0, 75.0), "size of the folder": (350.0, 240.0)}
"""Most MB (10^6 bytes), and what would be a feat."""


def check(made: Built) -> Iterator[Result]:
    """Sizes against their limits."""
    yield _measured("size of the .deb", made.package)
    yield _measured("size of the folder", made.folder if made.folder.is_dir() else None)
    if made.peruser is None:
        yield Result("size of the .run", "FAIL", "no .run in dist")
    else:
        yield Result("size of the .run", "PASS", f"{megabytes(made.peruser):.1f} MB, no limit")


def _measured(name: str, path: Path | None) -> Result:
    if path is None:
        return Result(name, "FAIL", "not in dist")
    most, moonshot = LIMITS[name]
    size = megabytes(path)
    reached = "reached" if size <= moonshot else f"missed by {size - moonshot:.1f}"
    return judged(
        name, size <= most, f"{size:.1f} MB of {most:.0f}, moonshot {moonshot:.0f} {reached}"
    )
