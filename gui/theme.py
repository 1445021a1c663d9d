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


def mix(colour: str, ground: str, share: float) -> str:
    """`colour` laid over `ground` with opacity `share` (0 to 1), as "#RRGGBB"."""
    over, under = _parts(colour), _parts(ground)
    blended = (round(b + (a - b) * share) for a, b in zip(over, under, strict=True))
    return "#" + "".join(f"{part:02X}" for part in blended)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
