"""Rules of the house that no linter knows."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PARTS = ("engine", "gui", "resources", "bench", "tests", "packaging")
SOURCES = [
    *sorted(path for part in PARTS for path in (ROOT / part).rglob("*.py")),
    ROOT / "main.py",
]
PRODUCT = [path for path in SOURCES if path.relative_to(ROOT).parts[0] in ("engine", "gui")]


def test_no_file_is_longer_than_500_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): n
        for path in SOURCES
        if (n := len(path.read_text(encoding="utf-8").splitlines())) > 500
    }
    assert not long


def test_no_module_has_a_catch_all_name() -> None:
    names = {"utils", "util", "helpers", "helper", "manager", "handler", "data", "common", "misc"}
    assert not [path for path in SOURCES if path.stem in names or path.parent.name in names]


def test_X1_dangerous_calls_are_absent() -> None:
    pattern = re.compile(
        r"verify\s*=\s*False|_create_unverified_context|\bpickle\b|\beval\(|\bexec\(|shell\s*=\s*True"
        r"|yaml\.load"
    )
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in [*PRODUCT, ROOT / "main.py"]
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
        if not match[0].startswith("exec(") or ".exec(" not in path.read_text(encoding="utf-8")
    ]
    assert not found


def test_no_blind_waits_in_tests() -> None:
    blind = re.compile(r"time\.sleep\(|qtbot\.wait\(|qWait\(")
    here = Path(__file__)
    tests = [p for p in SOURCES if p != here and p.relative_to(ROOT).parts[0] == "tests"]
    found = [p for p in tests if blind.search(p.read_text(encoding="utf-8"))]
    assert not found


def test_enums_of_qt_are_written_with_their_scope() -> None:
    unscoped = re.compile(
        r"\bQt\.(DisplayRole|EditRole|UserRole|ToolTipRole|AlignLeft|AlignRight|AlignCenter|"
        r"AlignVCenter|Horizontal|Vertical|Key_\w+|LeftButton|NoPen|DashLine|ItemIs\w+)\b"
    )
    found = {
        str(path.relative_to(ROOT)): match[0]
        for path in SOURCES
        if path != Path(__file__)
        for match in unscoped.finditer(path.read_text(encoding="utf-8"))
    }
    assert not found


def test_G4_clip_to_view_is_never_a_constructor_argument() -> None:
    found = [path for path in PRODUCT if "clipToView=" in path.read_text(encoding="utf-8")]
    assert not found


def test_broad_except_stands_in_worker_loops_only() -> None:
    broad = re.compile(r"except (Base)?Exception|except:")
    allowed = {"engine/feed/worker.py", "engine/guard.py", "engine/selftest.py"}
    found = {
        str(path.relative_to(ROOT))
        for path in PRODUCT
        if broad.search(path.read_text(encoding="utf-8"))
    }
    assert found <= allowed


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_X9_every_locked_package_is_hashed_and_no_address_is_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    blocks = re.split(r"\n(?=[a-z0-9])", text)
    pinned = [block for block in blocks if "==" in block.splitlines()[0]]
    assert len(pinned) > 20
    assert all("--hash=sha256:" in block for block in pinned)


def test_pyside_is_held_below_the_release_that_aborts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "PySide6-Essentials>=6.11.3,<6.12" in project["dependencies"]
    assert re.search(
        r"^pyside6-essentials==6\.11\.", (ROOT / "requirements.lock").read_text(), re.M
    )


def test_recorded_replies_are_not_in_the_repository() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout: nothing to list")
    shared = ROOT.parent / "shared" / "recordings"
    if not shared.is_dir():
        pytest.skip("the recordings are not beside the project: their names cannot be compared")
    names = {path.name for path in shared.rglob("*") if path.suffix in (".json", ".csv", ".gz")}
    assert not [line for line in listed.stdout.splitlines() if Path(line).name in names]
