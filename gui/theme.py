"""Colours by role, read from one file per theme, and the widget style made of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme's colours as "#RRGGBB", by role (LOOK.md)."""

    name: str
    ground: str
    pane: str
    raised: str
    line: str
    grid: str
    text: str
    secondary: str
    faint: str
    focus: str
    selection: str
    series: tuple[str, ...]
    up: str
    down: str
    stale: str
    replayed: str
    warning: str
    fault: str


def load_theme(path: Path) -> Theme:
    """Read a theme file.

    Raises:
        KeyError: A role is missing.
    """
    roles = tomllib.loads(path.read_text(encoding="utf-8"))
    return Theme(**{**roles, "series": tuple(roles["series"])})
