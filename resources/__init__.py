"""Icons, themes, reference data and the built-in story; `path` finds them installed or frozen."""

from __future__ import annotations

import sys
from pathlib import Path


def path(*parts: str) -> Path:
    """Absolute path of a resource, `path("themes", "dark.toml")`; `path()` is the folder."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) / "resources" if frozen else Path(__file__).resolve().parent
    return root.joinpath(*parts)
