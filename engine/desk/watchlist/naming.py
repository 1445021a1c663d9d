"""Names of lists: what may be one, and the file names that are safe for them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST_NAME = 60
"""Characters of the longest name."""
LONGEST_STEM = 180
"""Bytes of the longest file name without its ending: room for ".txt.corrupt-<time>"."""

_ENDING = ".txt"
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])[ ]*(?:\.|\Z)", re.IGNORECASE)
_ESCAPE = re.compile(r"(?:%[0-9A-F]{2})+")
_LOOKS_ESCAPED = re.compile(r"%(?=[0-9A-F]{2})")


def tidy_name(name: str) -> str:
    """A name as it is kept: composed letters, single blanks, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def same_name(name: str) -> str:
    """What two names share that differ only in case."""
    return unicodedata.normalize("NFC", tidy_name(name).casefold())


def shape_fault(name: str) -> str:
    """Why a text cannot be a list's name whatever other lists there are, "" if it can."""
    tidy = tidy_name(name)
    if not tidy:
        return "type a name"
    if len(tidy) > LONGEST_NAME or len(_stem(tidy).encode(errors="replace")) > LONGEST_STEM:
        return f"a name has at most {LONGEST_NAME} characters"
    if not tidy.isprintable():
        return "contains a control or invisible character"
    path = next((sign for sign in tidy if sign in "/\\"), "")
    return f"contains {path}, which separates folders" if path else ""


def file_name(name: str) -> str:
    """File name of a list: the name itself wherever that is safe on every system.

    Characters that a file name cannot hold are written as %XX, and so is the first letter of a
    name that Windows keeps for a device (CON) or that hides a file (a dot).
    """
    return _stem(tidy_name(name)) + _ENDING


def name_of_file(file: str, taken: Collection[str] = ()) -> str:
    """Name of the list in a file, always a possible one and none of those `taken`.

    Args:
        file: File name with its ending.
        taken: `same_name` of the names there are.
    """
    stem = file[: -len(_ENDING)] if file.lower().endswith(_ENDING) else file
    name = tidy_name(_ESCAPE.sub(_unescaped, stem))
    name = "".join(sign if sign.isprintable() and sign not in "/\\" else "_" for sign in name)
    return free_name(name or "list", taken)


def free_name(name: str, taken: Collection[str] = ()) -> str:
    """`name`, shortened to what is possible and numbered "(2)" if it is taken."""
    found, number = _cut(name, ""), 1
    while same_name(found) in taken:
        number += 1
        found = _cut(name, f" ({number})")
    return found


def _cut(name: str, suffix: str) -> str:
    stem = tidy_name(name)[: LONGEST_NAME - len(suffix)]
    while len(_stem(stem + suffix).encode()) > LONGEST_STEM:
        stem = stem[:-1]
    return tidy_name(stem) + suffix


def _stem(name: str) -> str:
    escaped = "".join(
        _escape(sign) if sign in _FORBIDDEN or not sign.isprintable() else sign
        for sign in _LOOKS_ESCAPED.sub("%25", name)
    )
    if escaped.startswith(".") or _DEVICE.match(escaped):
        return _escape(escaped[0]) + escaped[1:]
    return escaped


def _escape(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode(errors="replace"))


def _unescaped(found: re.Match[str]) -> str:
    try:
        return bytes.fromhex(found[0].replace("%", "")).decode()
    except UnicodeDecodeError:
        return found[0]
