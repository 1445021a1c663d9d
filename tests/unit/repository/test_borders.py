"""The borders hold, and the tool that guards them notices a breach."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LINTER = Path(sys.executable).with_name("lint-imports")

_IMPORT_ALL = textwrap.dedent("""
    import importlib, pkgutil, sys

    class Blocker:
        def find_spec(self, name, path=None, target=None):
            if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "gui", "resources"}:
                raise ImportError(f"{name} is blocked")

    sys.meta_path.insert(0, Blocker())
    import engine
    names = [m.name for m in pkgutil.walk_packages(engine.__path__, "engine.")]
    for name in names:
        importlib.import_module(name)
    print(len(names))
""")


def test_every_engine_module_imports_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _IMPORT_ALL],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40


def test_heavy_libraries_are_not_imported_with_the_facade() -> None:
    program = (
        "import sys, engine.cli, engine.core\n"
        "heavy = {'pandas', 'yfinance', 'ccxt', 'exchange_calendars', 'numpy', 'scipy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for part in ("engine", "gui"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("engine/model/value.py", "import PySide6"),
        ("engine/vol/black.py", "from engine.errors import VoldeskError"),
        ("engine/providers/base.py", "import engine.desk.views"),
        ("gui/format.py", "import engine.providers.base"),
        ("engine/desk/views.py", "import pandas"),
        ("gui/bridge.py", "import pyqtgraph"),
        ("engine/desk/rows.py", "import exchange_calendars"),
    ],
)
def test_planted_violation_is_found(copy: Path, module: str, line: str) -> None:
    path = copy / module
    path.write_text(
        path.read_text(encoding="utf-8") + f"\n\ndef planted() -> None:\n    {line}\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [LINTER, "--no-cache"], cwd=copy, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout
    assert "BROKEN" in done.stdout


def test_contracts_hold_unplanted(copy: Path) -> None:
    done = subprocess.run(
        [LINTER, "--no-cache"], cwd=copy, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
