"""Whether two builds of one commit hold the same files."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import freeze
import installer
from release import BUILD, epoch

from checks.verdict import Result, first_of, judged, skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checks.built import Built

FULL = "VOLDESK_FULL"


def check(made: Built) -> Iterator[Result]:
    """Freeze once more and compare with the folder in dist: names, then contents."""
    if not os.environ.get(FULL):
        yield skipped("second build", f"takes some minutes; {FULL}=1 makes it")
        return
    if not made.folder.is_dir():
        yield Result("second build", "FAIL", "no folder in dist")
        return
    target = Path(tempfile.mkdtemp(prefix="second-", dir=BUILD))
    try:
        yield from compared(made.folder, freeze.freeze(target, epoch=epoch()))
    finally:
        shutil.rmtree(target, ignore_errors=True)


def compared(first: Path, second: Path) -> Iterator[Result]:
    """The list of files must be the same; which differ in content is only noted."""
    here, there = _by_path(first), _by_path(second)
    strange = sorted(here.keys() ^ there.keys())
    yield judged("second build", not strange, f"{len(here)} files in both", first_of(strange))
    other = sorted(path for path in here.keys() & there.keys() if here[path] != there[path])
    words = f"differ in content: {first_of(other)}" if other else "every byte the same"
    yield Result("second build's contents", "NOTE", words)


def _by_path(folder: Path) -> dict[str, str]:
    """Checksum, or where a link leads, by path."""
    pairs = (line.rpartition("  ") for line in installer.file_list(folder))
    return {path: mark for mark, _, path in pairs}
