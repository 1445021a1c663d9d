"""Tells for every file in the frozen folder whose it is, from PyInstaller's own lists."""

from __future__ import annotations

import ast
import csv
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).resolve().parent))
from release import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

_LISTS = ("COLLECT-00.toc", "PYZ-00.toc", "EXE-00.toc")
_KINDS: Final = {"BINARY", "EXTENSION", "DATA", "PYMODULE", "PYSOURCE", "EXECUTABLE"}

_OURS: Final = (
    "engine",
    "gui",
    "resources",
    "main.py",
    "pyproject.toml",
    "build/stubs",
    "packaging/hooks",
)

OURS, CPYTHON, QT, ICU = "ours", "CPython", "Qt", "ICU"
PYPI, DEBIAN = "pypi:", "deb:"
"""Owners are one of these four words, `pypi:` and a distribution, or `deb:` and a package."""


@dataclass(frozen=True, slots=True)
class File:
    """One thing that PyInstaller bundled: where it lies or its module's name, and its source."""

    place: str
    source: Path


def files(work: Path) -> list[File]:
    """Everything bundled: files of the folder, modules of the archive, the program's scripts.

    Args:
        work: PyInstaller's work folder of this build, with its lists.
    """
    found = {
        File(place, Path(source))
        for name in _LISTS
        for place, source in _entries(ast.literal_eval((work / name).read_text(encoding="utf-8")))
    }
    return sorted(found, key=lambda file: (file.place, str(file.source)))


def _entries(listed: object) -> Iterable[tuple[str, str]]:
    """The entries anywhere in a list of lists."""
    if isinstance(listed, tuple) and len(listed) == 3 and listed[2] in _KINDS:
        if listed[1] != "-":  # a package of several distributions has no file of its own
            yield str(listed[0]), str(listed[1])
    elif isinstance(listed, tuple | list):
        for part in listed:
            yield from _entries(part)


def owners(bundled: Iterable[File], site: Path, python: Path, work: Path) -> dict[File, str]:
    """Whose each file is; empty where nobody knows.

    Args:
        bundled: From `files`.
        site: The packages of the environment that was frozen.
        python: Prefix of the Python that was frozen (`sys.base_prefix`).
        work: PyInstaller's work folder.
    """
    of_file = _installers(site)
    found: dict[File, str] = {}
    strange: list[File] = []
    for file in bundled:
        owner = _packaged(file, site, of_file) or _built(file, work) or _standard(file, python)
        if owner:
            found[file] = owner
        else:
            strange.append(file)
    packages = debian_packages([file.source for file in strange])
    return found | {file: packages.get(file.source, "") for file in strange}


def _installers(site: Path) -> dict[str, str]:
    """The distribution that installed each file below a folder of packages.

    importlib.metadata would make an object of each of some 30,000 paths.
    """
    found: dict[str, str] = {}
    for record in site.glob("*.dist-info/RECORD"):
        told = (record.parent / "METADATA").read_text(encoding="utf-8")
        name = re.search(r"^Name: (.+)$", told, re.M)
        with record.open(encoding="utf-8", newline="") as file:
            paths = [row[0] for row in csv.reader(file) if row]
        found |= dict.fromkeys(paths, name[1].strip() if name else "")
    return found


def _packaged(file: File, site: Path, of_file: dict[str, str]) -> str:
    if not file.source.is_relative_to(site):
        return ""
    inside = file.source.relative_to(site).as_posix()
    if re.search(r"(^|/)(lib)?icu[a-z]*[.0-9]", inside) and inside.startswith("PySide6/"):
        return ICU
    if re.match(r"PySide6/(Qt/|Qt6\w+\.dll|plugins/|translations/)", inside):
        return QT
    name = of_file.get(inside, "")
    return PYPI + name if name else ""


def _built(file: File, work: Path) -> str:
    """Who made what the build itself wrote, and what lies in the source tree."""
    name = file.source.name
    if file.source.is_relative_to(work):
        if name.startswith("pyimod"):
            return f"{PYPI}pyinstaller"
        return OURS if name.startswith("voldesk") else CPYTHON
    if file.source.is_relative_to(BUILD / "lean"):
        return f"{PYPI}ccxt"
    own = (ROOT / name for name in _OURS)
    return OURS if any(file.source.is_relative_to(place) for place in own) else ""


def _standard(file: File, python: Path) -> str:
    """Python's own modules and libraries."""
    if sys.platform != "linux":
        return CPYTHON if file.source.is_relative_to(python) else ""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    own = file.source.is_relative_to(python / "lib" / version) or "libpython" in file.source.name
    return CPYTHON if own else ""


def debian_packages(sources: list[Path]) -> dict[Path, str]:
    """The Debian package that installed each file, as `deb:name`; the others are missing."""
    if sys.platform != "linux" or not sources:
        return {}
    asked: dict[str, Path] = {}
    for source in sources:
        for path in (str(source), str(source.resolve())):
            asked[path] = source
            asked[path.removeprefix("/usr")] = source
    done = subprocess.run(
        ["dpkg-query", "--search", *asked], capture_output=True, text=True, check=False
    )
    found: dict[Path, str] = {}
    for line in done.stdout.splitlines():
        package, _, path = line.partition(": ")
        if path in asked:
            found[asked[path]] = DEBIAN + package.split(",")[0].split(":")[0]
    return found


def distribution(name: str, site: Path) -> Distribution:
    """An installed distribution of the environment that was frozen."""
    return next(iter(distributions(name=name, path=[str(site)])))
