"""Commands of the look: themes, and what rising and falling wear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.look import Look

_A: Final = Context.APP

LOOK: Final[tuple[Command[Look], ...]] = (
    Command(
        "view.theme_dark",
        "Dark theme",
        (),
        _A,
        lambda look: look.set_theme("dark"),
        Menu.VIEW,
        words="colours night",
        divided=True,
    ),
    Command(
        "view.theme_light",
        "Light theme",
        (),
        _A,
        lambda look: look.set_theme("light"),
        Menu.VIEW,
        words="colours day",
    ),
    Command(
        "view.theme_contrast",
        "High-contrast theme",
        (),
        _A,
        lambda look: look.set_theme("contrast"),
        Menu.VIEW,
        words="colours accessibility",
    ),
    Command(
        "view.directions_west",
        "Rising green, falling red",
        (),
        _A,
        lambda look: look.set_directions("west"),
        Menu.VIEW,
        words="colours up down west",
        divided=True,
    ),
    Command(
        "view.directions_china",
        "Rising red, falling green",
        (),
        _A,
        lambda look: look.set_directions("china"),
        Menu.VIEW,
        words="colours up down china japan taiwan",
    ),
    Command(
        "view.directions_korea",
        "Rising red, falling blue",
        (),
        _A,
        lambda look: look.set_directions("korea"),
        Menu.VIEW,
        words="colours up down korea",
    ),
    Command(
        "view.directions_safe",
        "Rising blue, falling orange, with triangles",
        (),
        _A,
        lambda look: look.set_directions("safe"),
        Menu.VIEW,
        words="colours up down colour-blind safe accessibility",
    ),
)
