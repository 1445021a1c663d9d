"""Texts of the window: literals of tr(), and the tables whose texts pass tr() when shown."""

from __future__ import annotations

import ast
import csv
import re
import tomllib
from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TRANSLATED: Final = ("tr",)
"""Functions whose literal first argument is a text of the window."""

CALLS: Final[dict[str, tuple[tuple[int, ...], tuple[str, ...]]]] = {
    "Command": ((1,), ("title",)),
    "Column": ((1, 2), ("title", "tip", "unit")),
    "Definition": ((0, 1, 2, 3), ("title", "short", "text", "unit")),
    "Measure": ((1,), ("name",)),
    "Setting": ((1, 2, 3), ("title", "about", "options", "words")),
    "Slot": ((0,), ("heading",)),
    "_section": ((0,), ("heading",)),
}
"""Rows of tables: where their texts stand."""

ENUMS: Final = ("Context", "Menu")
"""Enumerations of the window whose values are words."""

TABLES: Final[dict[str, tuple[str, ...]]] = {
    "gui/capex/words.py": ("_SESSIONS",),
    "gui/charts/price/catalogue.py": ("PANES", "OVERLAYS", "INTERVALS", "_BARS"),
    "gui/charts/price/reading.py": ("_STATES",),
    "gui/charts/price/words.py": ("_WHEN",),
    "gui/docks.py": ("SCREENS",),
    "gui/feeds/contact.py": ("_WHY",),
    "gui/feeds/model.py": ("_KINDS",),
    "gui/feeds/words.py": ("STATES", "IDLE", "MEANINGS", "STANDS_BY", "STANDING_BY"),
    "gui/format.py": ("_MONTHS", "_DAYS", "_SIZES", "_TEN_THOUSANDS"),
    "gui/look.py": ("_THEMES", "_DIRECTIONS"),
    "gui/notices.py": ("_WORDS",),
    "gui/language.py": ("NAMES",),
    "gui/settings/catalogue.py": ("SECTIONS", "SWITCH"),
    "gui/statusbar.py": ("_MODES",),
    "gui/tables/cell.py": ("_WORDS", "_NAMES"),
    "gui/vol/definitions.py": ("POINTS", "PERCENT", "SQUARED", "SLOPE", "_REALIZED"),
    "gui/commands/listrows.py": ("_TITLES",),
    "gui/vol/words.py": ("titles",),
    "gui/welcome/words.py": ("_THEMES", "_DIRECTIONS", "_PRESETS", "_PURPOSES", "_PLACES", "_KEPT"),
}
"""Constants whose texts pass tr() when they are shown."""

SITES: Final[dict[str, str]] = {
    "tr(INTERVALS[interval])": "catalogue", "tr(text)": "catalogue",
    "tr(PANES[self.name])": "catalogue", "tr(catalogue.PANES[name])": "catalogue",
    "tr(catalogue.bars_text(view.interval))": "catalogue and EXTRA",
    "tr(name)": "money, docks", "tr(_STATES[int(state)])": "reading",
    "tr(_WHEN[event.session])": "words", "tr(_SESSIONS[event.session])": "words",
    "tr(command.title)": "Command",
    "tr(kind.value)": "Menu", "tr(word)": "feeds, EXTRA",
    "tr(_WHY)": "contact", "tr(MEANINGS[status.state])": "feeds",
    "tr(_KINDS.get(lane.kind, lane.kind))": "feeds", "tr(IDLE[0])": "feeds",
    "tr(STANDS_BY)": "feeds", "tr(STATES[state][0])": "feeds", "tr(STANDING_BY)": "feeds",
    "tr(_MONTHS[of.month - 1])": "format", "tr(_DAYS[of.weekday()])": "format",
    "tr(context.value)": "Context", "tr(item.context.value)": "Context",
    "tr(item.title)": "Command", "tr(_THEMES[name])": "look", "tr(_DIRECTIONS[name])": "look",
    "tr(one.name)": "Measure", "tr(_WORDS[notice.level])": "notices",
    "tr(_MODES[str(mode.mode)])": "statusbar", "tr(_WORDS[quality])": "cell",
    "tr(self.tip)": "Column", "tr(column.title)": "Column", "tr(known.title)": "Definition",
    "tr(known.short)": "Definition", "tr(known.text)": "Definition",
    "tr(known.unit)": "Definition", "tr(short)": "definitions",
    "tr(POINTS)": "definitions", "tr(definitions.PERCENT)": "definitions",
    "tr(slot.heading)": "Slot", "tr(title)": "words",
    "tr(_NAMES[quality])": "cell", "tr(COLUMNS[column].title)": "Column",
    "tr(COLUMNS[column].unit)": "Column", "tr(COLUMNS[at].title)": "Column",
    "tr(COLUMNS[LAST].title)": "Column", "tr(COLUMNS[place].title)": "Column",
    "tr(self._keymap.row(slot).title)": "Command", "tr(NAMES[setting])": "language",
    "tr(self.options.get(value, str(value)))": "Setting", "tr(section)": "Setting",
    "tr(names.get(one, one))": "Setting",
    "tr(one.title)": "Setting", "tr(one.about)": "Setting", "tr(setting.title)": "Setting",
    "tr(setting.about)": "Setting", "tr(words)": "welcome", "tr(_PRESETS[name])": "welcome",
    "tr(_PURPOSES[name])": "welcome", "tr(_PLACES[name])": "welcome",
    "tr(_KEPT[name])": "welcome",
}  # fmt: skip
"""Every call of tr() with something else than a literal, and which of these covers it."""

PAIRS: Final = ("SCREENS", "_LINES")
"""Tables of ids with their words: the ids are no texts."""

EXTRA: Final[dict[str, tuple[str, ...]]] = {
    "gui/charts/price/catalogue.py": (
        "1-minute bars", "5-minute bars", "15-minute bars", "30-minute bars", "60-minute bars",
    ),
}  # fmt: skip
"""Texts put together from a small set, spelled out."""

DATA: Final[dict[str, tuple[str, ...]]] = {
    "resources/reference/groups.csv": ("name",),
    "resources/reference/guidance.csv": ("metric", "text"),
    "resources/reference/statements.csv": ("text", "why"),
    "resources/replay/july-2024/events.csv": ("text",),
}
"""Columns of our own data that the window shows as words."""

_STORY: Final = "resources/replay/july-2024/story.toml"
_STORY_TEXTS: Final = ("title", "banner", "source", "thin_source", "thin_note")
_LETTER: Final = re.compile(r"[^\W\d_]|%")


def window_texts(root: Path) -> dict[str, str]:
    """Every text of the window with the file and line that holds it first."""
    found: dict[str, str] = {}
    for path in sorted((root / "gui").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text, line in _texts(tree, TABLES.get(name, ())):
            found.setdefault(text, f"{name}:{line}")
        for text in EXTRA.get(name, ()):
            found.setdefault(text, name)
    for name, columns in DATA.items():
        for text in chain.from_iterable(_column(root / name, column) for column in columns):
            found.setdefault(text, name)
    story = tomllib.loads((root / _STORY).read_text(encoding="utf-8"))
    for table in (story, story["level"]):
        for key in _STORY_TEXTS:
            if key in table:
                found.setdefault(table[key], _STORY)
    return {text: where for text, where in found.items() if _LETTER.search(text)}


def uncovered(root: Path) -> Iterator[str]:
    """Calls of tr() with something else than a literal that `SITES` does not know."""
    for path in sorted((root / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if _called(node) in TRANSLATED and isinstance(node, ast.Call):
                call = f"tr({ast.unparse(node.args[0])})"
                if not isinstance(node.args[0], ast.Constant) and call not in SITES:
                    yield f"{path.relative_to(root).as_posix()}:{node.lineno}: {call}"


def _texts(tree: ast.Module, tables: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _said(node)
        elif isinstance(node, ast.ClassDef) and node.name in ENUMS:
            for line in node.body:
                if isinstance(line, ast.Assign):
                    yield from _strings(line.value)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for one in targets:
                if isinstance(one, ast.Name) and one.id in tables:
                    yield from _paired(node.value) if one.id in PAIRS else _strings(node.value)


def _said(node: ast.Call) -> Iterator[tuple[str, int]]:
    """Texts of a call of tr(), or of the making of a table's row."""
    called = _called(node)
    if called in TRANSLATED:
        yield from _strings(node.args[0])
    elif called in CALLS:
        places, names = CALLS[called]
        for place in places:
            if place < len(node.args):
                yield from _strings(node.args[place])
        for word in node.keywords:
            if word.arg in names:
                yield from _strings(word.value)


def _strings(node: ast.expr) -> Iterator[tuple[str, int]]:
    """Literal texts of a value: no keys of dicts, no arguments of calls other than texts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, node.lineno
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _strings(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _strings(value)
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def _paired(node: ast.expr) -> Iterator[tuple[str, int]]:
    for row in node.elts if isinstance(node, ast.Tuple | ast.List) else ():
        if isinstance(row, ast.Tuple):
            yield from _strings(row.elts[1])


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    function = node.func.value if isinstance(node.func, ast.Subscript) else node.func
    return function.id if isinstance(function, ast.Name) else ""


def _column(path: Path, column: str) -> Iterator[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    for row in rows:
        yield row[column]
