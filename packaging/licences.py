"""Collects name, licence and texts of everything in the frozen folder, into resources/licences."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).resolve().parent))
import contents
from release import ROOT, version

if TYPE_CHECKING:
    from importlib.metadata import Distribution, PackageMetadata

LEGAL = ROOT / "packaging" / "legal"
PLACE = Path("resources", "licences")
"""Below _internal."""
_COMMON = Path("/usr/share/common-licenses")
_QT_LICENCE: Final = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"

_SPDX: Final = {
    "MIT License": "MIT", "Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0",
    "Apache": "Apache-2.0", "Apache License, Version 2.0": "Apache-2.0",
    "3-Clause BSD License": "BSD-3-Clause", "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
}  # fmt: skip
"""What authors wrote, in SPDX's words; each was compared with the text that they ship."""
_PYTHON: Final = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0",
    "peewee": "MIT", "scipy": "BSD-3-Clause",
}  # fmt: skip
"""Where the metadata tell nothing or hold a whole text."""
_SYSTEM: Final = {
    "bzip2": "bzip2-1.0.6", "dbus": "AFL-2.1 OR GPL-2.0-or-later",
    "fontconfig": "HPND-sell-variant", "freetype": "FTL OR GPL-2.0-or-later",
    "gcc": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "glib2.0": "LGPL-2.1-or-later", "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    "libffi": "MIT", "libgcrypt20": "LGPL-2.1-or-later", "libgpg-error": "LGPL-2.1-or-later",
    "libpng1.6": "libpng-2.0", "libx11": "MIT", "libxcb": "MIT", "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause OR GPL-2.0-only", "lz4": "BSD-2-Clause", "openssl": "Apache-2.0",
    "pcre2": "BSD-3-Clause", "sqlite3": "blessing", "systemd": "LGPL-2.1-or-later",
    "util-linux": "BSD-3-Clause", "xcb-util": "MIT", "xcb-util-cursor": "MIT",
    "xcb-util-image": "MIT", "xcb-util-keysyms": "MIT", "xcb-util-renderutil": "MIT",
    "xcb-util-wm": "MIT", "xz-utils": "0BSD",
}  # fmt: skip
"""Licence of the bundled library of a Debian source package (of a compiler: any version)."""
_PAGES: Final = ("homepage", "home", "source", "source code", "code", "repository", "github")


@dataclass(frozen=True, slots=True)
class Part:
    """Something bundled: what it is called, its licence, its home page, its texts by file name."""

    name: str
    version: str
    licence: str
    source: str
    purl: str
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Frozen:
    """A build to look at: PyInstaller's work folder, the environment's packages, its Python."""

    work: Path
    site: Path
    python: Path


def parts(frozen: Frozen) -> list[Part]:
    """Everything bundled, Voldesk first.

    Raises:
        SystemExit: A file belongs to nobody known, or a part has no licence or no text.
    """
    owned = contents.owners(contents.files(frozen.work), frozen.site, frozen.python, frozen.work)
    unnamed = sorted(str(file.source) for file, owner in owned.items() if not owner)
    if unnamed:
        raise SystemExit("voldesk: whose are these bundled files?\n  " + "\n  ".join(unnamed))
    found: dict[str, Part] = {}
    for owner in sorted(set(owned.values())):
        part = _part(owner, frozen)
        found.setdefault(part.purl, part)
    bare = [part.name for part in found.values() if not part.licence or not part.texts]
    if bare:
        raise SystemExit(f"voldesk: no licence or no text of it: {', '.join(bare)}")
    ours = f"pkg:generic/voldesk@{version()}"
    return sorted(found.values(), key=lambda part: (part.purl != ours, part.name.casefold()))


def write(listed: list[Part], folder: Path, *, commit: str, day: str) -> Path:
    """Write parts.json and the texts into a frozen folder; a text that two share once.

    Args:
        listed: From `parts`.
        folder: The frozen folder.
        commit: What was built; empty outside a repository.
        day: Of that commit, 2026-11-23.
    """
    place = folder / "_internal" / PLACE
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    names: dict[str, str] = {}
    rows = []
    for part in listed:
        for name, text in part.texts.items():
            if text not in names:
                names[text] = name
                (place / name).write_text(text, encoding="utf-8", newline="\n")
        texts = [names[text] for text in part.texts.values()]
        rows.append(
            {
                "name": part.name, "version": part.version, "licence": part.licence,
                "source": part.source, "texts": sorted(set(texts), key=texts.index),
            }
        )  # fmt: skip
    document = {"schema": 1, "commit": commit, "built": day, "parts": rows}
    (place / "parts.json").write_text(
        json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n"
    )
    return place


def _part(owner: str, frozen: Frozen) -> Part:
    if owner.startswith(contents.PYPI):
        return _distribution(contents.distribution(owner.removeprefix(contents.PYPI), frozen.site))
    if owner.startswith(contents.DEBIAN):
        return _debian(owner.removeprefix(contents.DEBIAN))
    if owner == contents.CPYTHON:
        return _cpython(frozen.python)
    if owner == contents.OURS:
        own, home = version(), ""
        texts = {"voldesk.txt": _read(ROOT / "LICENSE")}
        return Part("Voldesk", own, "MIT", home, f"pkg:generic/voldesk@{own}", texts)
    qt = contents.distribution("PySide6_Essentials", frozen.site).version
    if owner == contents.ICU:
        return Part(
            "ICU (in Qt)", "73", "ICU", "https://icu.unicode.org", "pkg:generic/icu@73",
            _legal("icu"),
        )  # fmt: skip
    return Part(
        "Qt", qt, _QT_LICENCE, "https://www.qt.io", f"pkg:generic/qt@{qt}",
        _legal("lgpl-3.0", "gpl-3.0", "qt-source", "qt-third-party"),
    )  # fmt: skip


def _distribution(dist: Distribution) -> Part:
    name = re.sub(r"[-_.]+", "-", dist.name).lower()
    texts = {
        _file_name(name, str(path).partition(".dist-info/")[2]): _read(Path(str(path.locate())))
        for path in sorted(dist.files or ())
        if re.search(r"\.dist-info/(licenses/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)", str(path))
    }
    licence = _PYTHON.get(name) or _told(dist.metadata)
    if not texts and licence == _QT_LICENCE:
        texts = _legal("lgpl-3.0", "gpl-3.0", "qt-source")
    if not texts and licence == "MIT":
        holder = re.sub(r"\s*<.*", "", _field(dist.metadata, "Author-email") or dist.name)
        texts = {f"{name}.txt": _read(LEGAL / "mit.txt").replace("@HOLDER@", holder)}
    purl = f"pkg:pypi/{name}@{dist.version}"
    return Part(dist.name, dist.version, licence, _home(dist.metadata), purl, texts)


def _told(metadata: PackageMetadata) -> str:
    """The licence that a distribution's metadata name, empty if none that is understood."""
    if "License-Expression" in metadata:
        return metadata["License-Expression"]
    named = _field(metadata, "License")
    if re.fullmatch(r"[A-Za-z0-9.+-]+( (OR|AND) [A-Za-z0-9.+-]+)*", named) and named != "Apache":
        return named
    classes = [text.split(" :: ")[-1] for text in metadata.get_all("Classifier") or ()
               if text.startswith("License :: ")]  # fmt: skip
    return next((_SPDX[text] for text in (named, *classes) if text in _SPDX), "")


def _home(metadata: PackageMetadata) -> str:
    """The address where its source is told of."""
    listed = [text.split(", ", 1) for text in metadata.get_all("Project-URL") or ()]
    pages = {label.lower(): page for label, page in listed}
    told = next((pages[label] for label in _PAGES if label in pages), "")
    return _field(metadata, "Home-page") or told or next(iter(pages.values()), "")


def _field(metadata: PackageMetadata, name: str) -> str:
    return str((metadata.get_all(name) or [""])[0])


def _debian(package: str) -> Part:
    """The source package that a library of the system comes from."""
    asked = "${source:Package}\n${source:Version}\n${Homepage}\n"
    done = subprocess.run(
        ["dpkg-query", "--show", f"--showformat={asked}", package],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    name, number, home = done.stdout.split("\n")[:3]
    text = _read(Path("/usr/share/doc", package, "copyright"))
    texts = {_file_name(name, "copyright"): text}
    for common in sorted(set(re.findall(r"common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9+])", text))):
        if (_COMMON / common).is_file():
            texts[f"common-{common.lower()}.txt"] = _read(_COMMON / common)
    stem = re.sub(r"^gcc-\d+$", "gcc", name)
    stated = re.search(r"^Files:\s*\*\s*\n(?:.+\n)*?License:\s*(.+)", text, re.M)
    licence = _SYSTEM.get(stem) or (stated[1].strip() if stated else "see its text")
    return Part(name, number, licence, home, f"pkg:deb/debian/{name}@{number}?arch=source", texts)


def _cpython(prefix: Path) -> Part:
    number = ".".join(map(str, sys.version_info[:3]))
    folder = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (prefix / "lib" / folder / "LICENSE.txt", prefix / "LICENSE.txt")
    text = next((_read(place) for place in places if place.is_file()), "")
    texts = {"cpython-license.txt": text} if text else {}
    if sys.platform != "linux":  # comes with OpenSSL and SQLite inside, there
        texts |= _legal("apache-2.0")
    return Part(
        "Python", number, "PSF-2.0", "https://www.python.org", f"pkg:generic/cpython@{number}",
        texts,
    )  # fmt: skip


def _legal(*names: str) -> dict[str, str]:
    return {f"{name}.txt": _read(LEGAL / f"{name}.txt") for name in names}


def _file_name(part: str, path: str) -> str:
    """A flat file name for a text: `numpy-licenses-license.txt`."""
    words = re.sub(r"[^A-Za-z0-9.]+", "-", path).strip("-").lower()
    return f"{part}-{words.removesuffix('.txt').removesuffix('.md')}.txt"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
