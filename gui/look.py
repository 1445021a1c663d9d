"""The look in force: theme and direction colours, switched in everything that is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol, get_args, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

import resources
from engine.settings import Directions, ThemeName
from gui.style import colour
from gui.text import tr
from gui.theme import load_theme

if TYPE_CHECKING:
    from engine.settings import Settings
    from gui.bridge import EngineFacade
    from gui.theme import Theme

_THEMES: Final[dict[ThemeName, str]] = {
    "dark": "Dark theme", "light": "Light theme", "contrast": "High-contrast theme",
}  # fmt: skip
_DIRECTIONS: Final[dict[Directions, str]] = {
    "west": "Rising green, falling red",
    "china": "Rising red, falling green",
    "korea": "Rising red, falling blue",
    "safe": "Rising blue, falling orange, with triangles",
}


@runtime_checkable
class Themed(Protocol):
    """A part that keeps colours of its own."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        ...


class Look(QObject):
    """What the look's commands act on.

    Args:
        engine: Keeps the settings.
        window: Everything in it is drawn anew.
        theme: The look at the start.

    Signals:
        said: A sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, engine: EngineFacade, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._engine = engine
        self._window = window
        self.theme = theme

    def set_theme(self, name: ThemeName) -> None:
        """Show everything in another theme, and start with it from now on."""
        settings = replace(self._engine.settings(), theme=name)
        self._engine.set_settings(settings)
        self._show(named_theme(name, settings.direction_colours))
        self.said.emit(tr(_THEMES[name]))

    def set_directions(self, name: Directions) -> None:
        """Show rising and falling by another convention, and start with it from now on."""
        self._engine.set_settings(replace(self._engine.settings(), direction_colours=name))
        self._show(self.theme.with_directions(name))
        self.said.emit(tr(_DIRECTIONS[name]))

    def _show(self, theme: Theme) -> None:
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            colour(application, theme)
        makers = [part for part in self._window.children() if not isinstance(part, QWidget)]
        for part in (*makers, *self._window.findChildren(QWidget)):
            if part is not self and isinstance(part, Themed):
                part.set_theme(theme)


def named_theme(name: str, directions: str) -> Theme:
    """A theme of ours with a convention for rising and falling."""
    return load_theme(resources.path("themes", f"{name}.toml")).with_directions(directions)


def first_theme(settings: Settings, asked: str) -> Theme:
    """The look at the start: the theme asked for, else the one that was set."""
    name = asked if asked in get_args(ThemeName) else settings.theme
    return named_theme(name, settings.direction_colours)
