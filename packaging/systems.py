"""Which packages are built on which system, from the frozen folder."""

from __future__ import annotations

import importlib
import platform
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent))

_MACHINE: Final = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
_SYSTEM: Final = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
NAME: Final = f"{_SYSTEM}-{_MACHINE}"
"""Of system and processor, in the names of what is released."""
BUILDERS: Final = {
    "linux": ("build_deb", "build_run"), "windows": ("windows.build",), "macos": ("macos.build",)
}  # fmt: skip
"""Scripts with `build(folder, number, dist, epoch) -> Path` and perhaps `check_tools()`."""


def check_tools() -> None:
    """Name the missing tools before minutes are spent.

    Raises:
        SystemExit: One is missing.
    """
    for name in BUILDERS[_SYSTEM]:
        check = getattr(importlib.import_module(name), "check_tools", None)
        if check is not None:
            check()


def build(folder: Path, number: str, dist: Path, epoch: int) -> list[Path]:
    """Everything that is released for this system, in `dist`.

    Args:
        folder: The frozen folder.
        number: The version.
        dist: Gets the files.
        epoch: Time that they are stamped with, in seconds since 1970 UTC.
    """
    return [
        importlib.import_module(name).build(folder, number, dist, epoch)
        for name in BUILDERS[_SYSTEM]
    ]
