"""Debian's copyright file (DEP-5) of a frozen folder, from its list of parts and licences."""

from __future__ import annotations

import json
import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from release import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

INSTALLED: Final = "usr/lib/voldesk"
TEXTS: Final = "_internal/resources/licences"
_MOST_HOLDERS: Final = 12
_HEAD: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Voldesk
Comment:
 Voldesk comes with the parts named below, as their makers built them. Their licences stand in full
 in /{installed}/{texts} and in the About sheet of the program.
 On Debian systems the texts of the Apache License 2.0, of the GPL 2 and 3 and of the LGPL 2.1 and 3
 are also in /usr/share/common-licenses/Apache-2.0, GPL-2, GPL-3, LGPL-2.1 and LGPL-3.
 Qt and PySide6 are linked dynamically and can be replaced in the folder.

Files: *
Copyright: 2026 The Voldesk authors
License: MIT
{mit}
"""
_PLACES: Final = {
    "Qt": ("PySide6/Qt/*",),
    "ICU (in Qt)": ("PySide6/Qt/lib/libicu*",),
    "Python": ("base_library.zip", "libpython3*", "python3*/*"),
    "PySide6_Essentials": ("PySide6/*",),
}
"""Where parts lie that no folder is named after."""


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of parts.json."""

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[str, ...]


def copyright_file(folder: Path) -> str:
    """The file's text.

    Args:
        folder: The frozen folder; parts.json and the licences' texts are read from it.

    Raises:
        SystemExit: The folder holds no licences.
    """
    mit = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].strip()
    mit = mit.partition("\n\n")[2] if mit.startswith("Copyright") else mit
    text = _HEAD.format(installed=INSTALLED, texts=TEXTS, mit=_indented(mit))
    others = [part for part in parts(folder) if part.name != "Voldesk"]
    placed = {part.name: places(folder, part.name) for part in others}
    bare = [part for part in others if not placed[part.name]]
    if bare:
        text += "\n" + _together(folder, bare)
    own = [part for part in others if placed[part.name]]
    for part in sorted(own, key=lambda part: placed[part.name][0].count("/")):  # the last counts
        text += "\n" + _paragraph(folder, part, placed[part.name])
    return text


def parts(folder: Path) -> list[Part]:
    """The parts that a frozen folder lists, by name."""
    listed = folder / TEXTS / "parts.json"
    if not listed.is_file():
        raise SystemExit(f"voldesk: {listed} is missing: the folder has no licences")
    rows = json.loads(listed.read_text(encoding="utf-8"))["parts"]
    found = [
        Part(row["name"], row["version"], row["licence"], row["source"], tuple(row["texts"]))
        for row in rows
    ]
    return sorted(found, key=lambda part: part.name.casefold())


def places(folder: Path, name: str) -> list[str]:
    """Patterns for the files of a part, as far as something in the folder bears its name."""
    inside = folder / "_internal"
    if name in _PLACES:
        wanted = _PLACES[name]
        return [f"{INSTALLED}/_internal/{p}" for p in wanted if any(inside.glob(p))]
    plain = _plain(name)
    found = []
    for path in sorted(inside.iterdir()):
        stem = re.sub(r"(-[\d.]+\.dist-info|\.libs)$", "", path.name)
        if path.is_dir() and _plain(stem) == plain:
            found.append(f"{INSTALLED}/_internal/{path.name}/*")
    return found


def _paragraph(folder: Path, part: Part, files: list[str]) -> str:
    told = f"{part.name} {part.version}" + (f", {part.source}" if part.source else "")
    return (
        f"Files: {_lines(files)}\nCopyright: {_lines(holders(folder, [part]))}\n"
        f"License: {short_name(part.licence)}\n{_where(part)}\nComment: {told}\n"
    )


def _together(folder: Path, bare: list[Part]) -> str:
    """One paragraph for the parts that share the folder: single libraries, and modules packed."""
    names = sorted({short_name(part.licence) for part in bare})
    told = "\n".join(
        f" {part.name} {part.version}: {part.licence or 'see its text'} ({', '.join(part.texts)})"
        for part in bare
    )
    return (
        f"Files: {INSTALLED}/_internal/*\nCopyright: {_lines(holders(folder, bare))}\n"
        f"License: {' and '.join(f'({n})' if ' or ' in n else n for n in names)}\n"
        f" The texts are in /{INSTALLED}/{TEXTS}, by the names in the comment.\n"
        "Comment:\n Libraries that lie singly in the folder, and modules in its archives:\n"
        f"{told}\n"
    )


def _where(part: Part) -> str:
    places = " ".join(f"/{INSTALLED}/{TEXTS}/{name}" for name in part.texts)
    return textwrap.fill(
        f"The text is in {places}", 100, initial_indent=" ", subsequent_indent=" ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def holders(folder: Path, listed: list[Part]) -> list[str]:
    """Who holds the rights, from the texts' own lines; the first dozen."""
    found: list[str] = []
    for part in listed:
        own = []
        for name in (name for name in part.texts if not _LICENCE.match(name)):
            text = (folder / TEXTS / name).read_text(encoding="utf-8", errors="replace")
            own += _HOLDER.findall(text)
        found += [" ".join(line.split()).rstrip(".,") for line in own[:_MOST_HOLDERS]]
        if not own:
            found.append(f"The authors of {part.name}")
    return list(dict.fromkeys(found))


_HOLDER = re.compile(
    r"^[ \t*#/%]*copyright(?::|\b)[ \t]*(?:\(c\)|©)?[ \t]*(\d{4}.*[A-Za-z].*)$", re.I | re.M
)
"""A year tells such a line from a sentence about copyright."""
_LICENCE = re.compile(r"(common-|l?gpl-|apache-)")
"""Texts of licences, whose holders are not those of the part."""


def short_name(licence: str) -> str:
    """An SPDX expression in the words of DEP-5; a free text as one word."""
    if not licence:
        return "see-text"
    if not re.fullmatch(r"[A-Za-z0-9.+()-]+( (OR|AND|WITH) [A-Za-z0-9.+()-]+)*", licence):
        return re.sub(r"[^A-Za-z0-9.+]+", "-", licence).strip("-")[:60]
    told = licence.replace("(", "").replace(")", "")
    told = re.sub(r" WITH ([A-Za-z0-9.+-]+)", r"-with-\1", told)
    return told.replace(" OR ", " or ").replace(" AND ", " and ")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _indented(text: str) -> str:
    return "\n".join(f" {line}" if line.strip() else " ." for line in text.splitlines())


def _lines(words: Iterable[str]) -> str:
    """A field of one line or, with more, one value a line."""
    return "\n ".join(words)
