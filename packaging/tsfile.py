"""Qt's translation source files: read, written in one fixed form."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CONTEXT: Final = "voldesk"
_HOLE: Final = re.compile(r"\{([A-Za-z0-9_]*)(?:![rsa])?(?::[^{}]*)?\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One text: its English, its translation ("" while there is none), where it is used."""

    source: str
    translation: str = ""
    where: str = ""
    obsolete: bool = False


def holes(text: str) -> tuple[str, ...]:
    """Placeholders of a text, sorted: ("count", "symbol")."""
    bare = text.replace("{{", "").replace("}}", "")
    return tuple(sorted(found[1] for found in _HOLE.finditer(bare)))


def fault_of(source: str, translation: str) -> str:
    """Why a translation cannot stand for its source, "" if it can."""
    if not translation.strip():
        return "is empty"
    if holes(source) != holes(translation):
        return f"placeholders {holes(translation)} in place of {holes(source)}"
    for side in (0, -1):
        if source[side].isspace() != translation[side].isspace():
            return "differs in a leading or trailing blank"
    if source.count("\n") != translation.count("\n"):
        return "differs in its lines"
    return ""


def read(path: Path) -> dict[str, Message]:
    """Messages of a file by their source, {} where there is none."""
    if not path.is_file():
        return {}
    found: dict[str, Message] = {}
    for node in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        source = node.findtext("source") or ""
        told = node.find("translation")
        kind = "" if told is None else told.get("type", "")
        text = "" if told is None or kind == "unfinished" else told.text or ""
        gone = kind in ("vanished", "obsolete")
        found[source] = Message(source, text, node.findtext("extracomment") or "", gone)
    return found


def write(path: Path, language: str, messages: Mapping[str, Message]) -> None:
    """Write a file, sorted by source so that two versions compare well."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source in sorted(messages):
        one = messages[source]
        kind = ' type="vanished"' if one.obsolete else "" if one.translation else _UNFINISHED
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <extracomment>{escape(one.where)}</extracomment>",
            f"        <translation{kind}>{escape(one.translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")


_UNFINISHED: Final = ' type="unfinished"'
