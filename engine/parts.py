"""The parts Voldesk is made of, with their licences: from the frozen folder or the environment."""

from __future__ import annotations

import json
import re
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.version import PROJECT, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LOCKED: Final = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.M)
_TEXT_FILE: Final = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
_CODE: Final = (".py", ".pyc", ".pyi")
_HOMES: Final = (
    "homepage",
    "home",
    "source",
    "source code",
    "repository",
    "github",
    "documentation",
)
_LONGEST: Final = 60
"""Characters of a licence's name; what is longer is the text itself."""
_MOST_BYTES: Final = 4_000_000
_LIST: Final = "parts.json"
_OWN: Final = "Voldesk"


@dataclass(frozen=True, slots=True)
class Part:
    """One of them.

    Attributes:
        licence: SPDX expression or words, "" where none is told.
        source: Its home page, plain text.
        texts: Files with its licence's text: names beside the list, or absolute paths.
    """

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Build:
    """What a frozen program was built from.

    Attributes:
        commit: Its name in the repository.
        day: Of the commit, "2026-11-23".
    """

    commit: str
    day: str


def folder_of(resources: Path) -> Path:
    """Where a frozen program keeps the list and the texts."""
    return resources / "licences"


def parts(resources: Path) -> tuple[Part, ...]:
    """Every part, Voldesk first, the others by name; reads some fifty files in a source tree."""
    told = _listed(folder_of(resources) / _LIST) or tuple(_installed())
    others = sorted((part for part in told if part.name != _OWN), key=lambda p: p.name.casefold())
    own = next((part for part in told if part.name == _OWN), None)
    licence = PROJECT.parent / "LICENSE"
    texts = (str(licence),) if licence.is_file() else ()
    return (own or Part(_OWN, VERSION, "MIT", "", texts), *others)


def text_of(resources: Path, part: Part) -> str:
    """The licence's text as it came with the part, files one below the other; "" without any."""
    folder = folder_of(resources)
    found = ((Path(name).name, _read(folder / name)) for name in part.texts)
    texts = [(name, text) for name, text in found if text]
    if len(texts) == 1:
        return texts[0][1]
    return "\n\n\n".join(f"==== {name} ====\n\n{text}" for name, text in texts)


def build_of(resources: Path) -> Build | None:
    """What this program was built from, None in a source tree."""
    document = _document(folder_of(resources) / _LIST)
    commit, day = document.get("commit"), document.get("built")
    return Build(commit, day) if isinstance(commit, str) and isinstance(day, str) else None


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()[:_MOST_BYTES]
    except OSError:
        return ""
    text = content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    return text.replace("\f", "\n").replace("\0", "").strip("\n")


def _document(path: Path) -> dict[str, object]:
    """A JSON object; empty where there is none or it cannot be read."""
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}


def _listed(path: Path) -> tuple[Part, ...]:
    """The list beside the texts; () where there is none or it cannot be read."""
    entries = _document(path).get("parts")
    if not isinstance(entries, list):
        return ()
    return tuple(_entry(one) for one in entries if isinstance(one, dict) and one.get("name"))


def _entry(one: Mapping[str, object]) -> Part:
    def word(key: str) -> str:
        value = one.get(key)
        return value if isinstance(value, str) else ""

    texts = one.get("texts")
    names = texts if isinstance(texts, list) else []
    safe = tuple(name for name in names if isinstance(name, str) and Path(name).name == name)
    return Part(word("name"), word("version"), word("licence"), word("source"), safe)


def _installed() -> Iterator[Part]:
    """Python and what the lock file of the source tree names, as far as it is installed."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    number = ".".join(map(str, sys.version_info[:3]))
    texts = (str(python),) if python.is_file() else ()
    yield Part("Python", number, "PSF-2.0", "https://www.python.org", texts)
    try:
        lock = (PROJECT.parent / "requirements.lock").read_text(encoding="utf-8")
    except OSError:
        return
    for name in sorted(set(_LOCKED.findall(lock))):
        try:
            yield _distribution(metadata.distribution(name))
        except metadata.PackageNotFoundError:
            continue


def _distribution(one: metadata.Distribution) -> Part:
    files = (file for file in one.files or () if _TEXT_FILE.search(file.as_posix()))
    texts = [str(file.locate()) for file in files if file.suffix not in _CODE]
    name = one.metadata["Name"]
    return Part(name, one.version, _licence(one), _home(one), tuple(sorted(texts)))


def _home(one: metadata.Distribution) -> str:
    """Its home page, else the page that comes nearest."""
    urls = [url.partition(",") for url in one.metadata.get_all("Project-URL") or []]
    named = {label.casefold().replace(" ", ""): url.strip() for label, _, url in urls}
    told = (named[label] for label in _HOMES if label in named)
    homes = one.metadata.get_all("Home-page") or []
    return next(iter((*told, *homes, *named.values())), "")


def _licence(one: metadata.Distribution) -> str:
    """Its licence by name: the SPDX expression, the short field, or the classifiers."""
    for key in ("License-Expression", "License"):
        told = "".join(one.metadata.get_all(key) or []).strip()
        if told and "\n" not in told and len(told) <= _LONGEST:
            return told
    classes = one.metadata.get_all("Classifier") or []
    names = (c.rpartition(" :: ")[2] for c in classes if c.startswith("License ::"))
    return ", ".join(sorted(set(names)))
