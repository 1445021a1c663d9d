"""Whether every library that a binary in the folder asks for is bundled or depended on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checks import deb
from checks.shell import absent, run
from checks.verdict import Result, first_of, judged, skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checks.built import Built

LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6",
    "libm.so.6": "libc6", "libpthread.so.0": "libc6", "libresolv.so.2": "libc6",
    "librt.so.1": "libc6", "libutil.so.1": "libc6", "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}  # fmt: skip
"""The package of every library that may come from the system."""
FONTS = frozenset({"fontconfig-config", "fonts-dejavu-core"})
"""What no binary names and no text is drawn without."""


def check(made: Built) -> Iterator[Result]:
    """Libraries by name, and the C library's version."""
    if absent("readelf"):
        yield skipped("libraries", "readelf (binutils) is not installed")
        return
    if not made.folder.is_dir() or made.package is None:
        yield Result("libraries", "FAIL", "no folder or no .deb in dist")
        return
    binaries = [p for p in made.folder.rglob("*") if not p.is_symlink() and is_elf(p)]
    depends = deb.field(made.package, "Depends")
    yield _by_name(made.folder, binaries, packages(depends))
    yield _c_library(binaries, depends)


def is_elf(path: Path) -> bool:
    """Whether a path is a binary of this system."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def packages(depends: str) -> set[str]:
    """Names in a Depends field."""
    return {relation.split()[0].split(":")[0] for relation in depends.split(",")}


def _by_name(folder: Path, binaries: list[Path], depends: set[str]) -> Result:
    name = "libraries"
    done = run(["readelf", "--dynamic", *binaries])
    asked = set(re.findall(r"NEEDED.*\[(.+)\]", done.out))
    if not asked:
        return Result(name, "FAIL", f"readelf says nothing about {len(binaries)}: {done.text}")
    foreign = asked - {path.name for path in folder.rglob("*")}
    wrong = [f"nobody brings {library}" for library in sorted(foreign - set(LIBRARIES))]
    owners = {LIBRARIES[library] for library in foreign if library in LIBRARIES}
    wrong += [f"{package} is not in Depends" for package in sorted(owners - depends)]
    wrong += [f"{package} in Depends is of no use" for package in sorted(depends - owners - FONTS)]
    return judged(
        name,
        not wrong,
        f"{len(binaries)} binaries ask for {len(asked)} libraries, {len(foreign)} of the system",
        first_of(wrong),
    )


def _c_library(binaries: list[Path], depends: str) -> Result:
    versions = re.findall(r"Name: GLIBC_([\d.]+)", run(["readelf", "-V", *binaries]).out)
    newest = max((tuple(map(int, text.split("."))) for text in versions), default=(0,))
    told = re.search(r"\blibc6 \(>= ([\d.]+)\)", depends)
    promised = tuple(map(int, told[1].split("."))) if told else (0,)
    return judged(
        "C library",
        newest <= promised,
        f"needs {'.'.join(map(str, newest))}, Depends says {'.'.join(map(str, promised))}",
    )
