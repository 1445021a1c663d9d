"""What the libraries in the frozen folder ask of the system, as packages of Debian."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

GLIBC: Final = "2.36"
"""The oldest C library, that of Debian 12, where releases are built."""
LIBRARIES: Final = {
    "ld-linux-x86-64.so.2": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6",
    "libm.so.6": "libc6", "libpthread.so.0": "libc6", "libresolv.so.2": "libc6",
    "librt.so.1": "libc6", "libutil.so.1": "libc6", "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}  # fmt: skip
"""The package of every library that may come from the system: drivers belong to it."""
FONTS: Final = ("fontconfig-config", "fonts-dejavu-core")
"""What no library names and no text is drawn without."""


def packages(folder: Path) -> list[str]:
    """Names of the packages that the folder needs, by name.

    Raises:
        SystemExit: A library is neither in the folder nor one that may come from the system, or
            the folder needs a newer C library than is promised.
    """
    asked, newest = _asked(folder)
    foreign = asked - {path.name for path in folder.rglob("*")}
    strange = sorted(foreign - set(LIBRARIES))
    if strange:
        raise SystemExit(f"voldesk: nobody brings {', '.join(strange)}")
    if newest > numbers(GLIBC):
        raise SystemExit(f"voldesk: the folder needs glibc {'.'.join(map(str, newest))}")
    return sorted({LIBRARIES[name] for name in foreign} | set(FONTS))


def depends(folder: Path) -> str:
    """The Depends field."""
    return ", ".join(
        f"{name} (>= {GLIBC})" if name == "libc6" else name for name in packages(folder)
    )


def _asked(folder: Path) -> tuple[set[str], tuple[int, ...]]:
    """Every library that a binary names, and the newest version of the C library's symbols."""
    names: set[str] = set()
    newest: tuple[int, ...] = (0,)
    binaries = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
    for start in range(0, len(binaries), 100):
        said = _readelf(binaries[start : start + 100])
        names.update(re.findall(r"NEEDED.*\[(.+)\]", said))
        newest = max([newest, *map(numbers, re.findall(r"Name: GLIBC_([\d.]+)", said))])
    return names, newest


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers, to compare."""
    return tuple(map(int, version.split(".")))


def _readelf(binaries: Iterable[Path]) -> str:
    done = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *map(str, binaries)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
