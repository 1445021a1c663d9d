"""The colours of a table's cells: each tone as it is read on each ground it may stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QPen

from gui.tables.cell import Tone
from gui.theme import contrast, legible, mix

if TYPE_CHECKING:
    from gui.theme import Theme

FLASH_SHARE: Final = 0.15
REPLAY_SHARE: Final = 0.10
IDLE_SHARE: Final = 0.55


class Ground:
    """A fill under a cell with the pens that are read on it."""

    def __init__(self, theme: Theme, colour: str) -> None:
        self.fill = QColor(colour)
        self.pens = {tone: QPen(QColor(on_ground(theme, tone, colour))) for tone in Tone}


def table_grounds(theme: Theme) -> tuple[str, str, str, str, str, str]:
    """Plain, selected with and without the focus, replayed, risen, fallen."""
    return (
        theme.pane,
        theme.selection,
        mix(theme.selection, theme.pane, IDLE_SHARE),
        mix(theme.replayed, theme.pane, REPLAY_SHARE),
        mix(theme.up, theme.pane, FLASH_SHARE),
        mix(theme.down, theme.pane, FLASH_SHARE),
    )


def flag_colours(theme: Theme) -> tuple[str, ...]:
    """The grounds of flags 1 to 7, told apart by the number on them too."""
    blue, amber, pink, green, yellow = theme.series
    return theme.fault, amber, yellow, green, blue, theme.replayed, pink


def number_on(theme: Theme, flag: str) -> str:
    """Colour of a flag's number: whichever of ground, pane and text is read best on it."""
    return max((theme.ground, theme.pane, theme.text), key=lambda colour: contrast(colour, flag))


def on_ground(theme: Theme, tone: Tone, ground: str) -> str:
    """A tone's colour on a ground, moved toward the text's where it would be hard to read."""
    return legible(getattr(theme, tone.value), ground, theme.text)
