"""SECURITY.md promises nothing that no test or command shows."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_ROW = re.compile(r"^\| (?P<promise>[^|]+) \| (?P<shown>[^|]+) \|$", re.M)
_NAMED = re.compile(r"`([^`]+)`")
_TEST = re.compile(r"^ *def (test_\w+)", re.M)
_TARGET = re.compile(r"^([a-z-]+):", re.M)


def _rows(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """Promises, and what is named as showing each."""
    found = [(m["promise"].strip(), tuple(_NAMED.findall(m["shown"]))) for m in _ROW.finditer(page)]
    return [row for row in found if row[0] != "Promise" and not set(row[0]) <= set("- ")]


def _unknown(page: str) -> list[str]:
    """What the page names and nobody has."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    tests = {name for text in sources for name in _TEST.findall(text)}
    targets = set(_TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    known = {*tests, *(f"make {target}" for target in targets)}
    return [name for _, shown in _rows(page) for name in shown if name not in known]


def test_every_promise_names_what_shows_it() -> None:
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    rows = _rows(page)
    assert len(rows) >= 16
    assert [promise for promise, shown in rows if not shown] == []
    assert _unknown(page) == []


def test_a_name_that_nobody_has_is_found() -> None:
    page = "| It is safe | `test_X99_no_such_test`, `make safe`, `make audit` |\n"
    assert _unknown(page) == ["test_X99_no_such_test", "make safe"]
    assert _rows("| Promise | Shown by |\n|---|---|\n| a | b |\n") == [("a", ())]
