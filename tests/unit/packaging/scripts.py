"""Loads a script of packaging/, which is no package: its name belongs to a library."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[3]


def script(name: str) -> ModuleType:
    """The module packaging/<name>.py, loaded anew."""
    spec = importlib.util.spec_from_file_location(
        f"voldesk_{name}", ROOT / "packaging" / f"{name}.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
