"""Colours by role, read from one file per theme, and the widget style made of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

THEMES: Final = ("dark", "light", "contrast")
DIRECTIONS: Final = ("west", "china", "korea", "safe")
_SHAPED: Final = "safe"
_STEPS: Final = 64


@dataclass(frozen=True, slots=True)
class Directions:
    """What rising and falling look like; `name` is one of `DIRECTIONS`."""

    name: str
    up: str
    down: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme's colours as "#RRGGBB", by role (LOOK.md).

    Attributes:
        series: Lines in their order: equity, crypto, third, fourth, fifth.
        up, down: Rising and falling, by the convention in force.
        well: A source or a state that is as it should be; never turned with the convention.
        directions: The conventions, one of them in force.
        shaped: Rising and falling also wear a triangle each.
    """

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
    well: str
    directions: tuple[Directions, ...]
    shaped: bool = False

    def with_directions(self, name: str) -> Theme:
        """The same theme with another convention for rising and falling.

        Raises:
            KeyError: No such convention.
        """
        named = {each.name: each for each in self.directions}[name]
        return replace(self, up=named.up, down=named.down, shaped=name == _SHAPED)

    def cue(self, change: float) -> str:
        """The shape before a change, "" for none and where colour is told apart by all."""
        if not self.shaped or not change or change != change:
            return ""
        return "▲" if change > 0 else "▼"


def load_theme(path: Path) -> Theme:
    """Read a theme file; rising and falling as in the West.

    Raises:
        KeyError: A role is missing.
    """
    roles = tomllib.loads(path.read_text(encoding="utf-8"))
    turned = roles["directions"]
    directions = tuple(Directions(n, turned[n]["up"], turned[n]["down"]) for n in DIRECTIONS)
    first = directions[0]
    found = {"up": first.up, "down": first.down, "series": tuple(roles["series"])}
    return Theme(**{**roles, **found, "directions": directions})


def mix(colour: str, ground: str, share: float) -> str:
    """`colour` laid over `ground` with opacity `share` (0 to 1), as "#RRGGBB"."""
    over, under = _parts(colour), _parts(ground)
    blended = (round(b + (a - b) * share) for a, b in zip(over, under, strict=True))
    return "#" + "".join(f"{part:02X}" for part in blended)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=1024)
def legible(colour: str, ground: str, against: str, least: float = 4.5) -> str:
    """`colour`, moved toward `against` as little as gives contrast `least` on `ground`."""
    for step in range(_STEPS):
        moved = mix(against, colour, step / _STEPS)
        if contrast(moved, ground) >= least:
            return moved
    return against


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
