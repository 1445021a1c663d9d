"""The right column: Race and Chart, or a wide sheet in their place; each keeps its sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QDockWidget, QMainWindow

PAIR: Final = ("race", "chart")
SHEETS: Final = ("vol", "capex", "movers", "alerts", "events", "feeds")
"""Screens that need the whole column; one of them at a time."""
LIST: Final = "watchlist"
WIDE: Final = 2200
"""Pixels from which a sheet stands beside the pair."""
SHEET_PX: Final = 900
"""Width a sheet is made for; the tables give way for it down to their own least."""
_SHARES: Final = (11, 9)


@dataclass(slots=True)
class Sizes:
    """What the user made of the splitters; 0 where nothing is known yet.

    Attributes:
        beside_pair, beside_sheet: Width of the tables beside the pair, beside a sheet.
        race, chart: Heights of the pair.
    """

    beside_pair: int = 0
    beside_sheet: int = 0
    race: int = 0
    chart: int = 0

    def text(self) -> str:
        """As stored: four numbers."""
        return f"{self.beside_pair} {self.beside_sheet} {self.race} {self.chart}"


def read_sizes(text: object) -> Sizes:
    """Sizes of a stored text; anything else gives the unknown ones."""
    parts = str(text).split() if isinstance(text, str) else []
    if len(parts) != 4 or not all(part.isdecimal() and len(part) <= 5 for part in parts):
        return Sizes()
    return Sizes(*(int(part) for part in parts))


class RightColumn:
    """Decides which docks of the right side are shown.

    Args:
        area: What the docks stand in.
        docks: By screen.
    """

    def __init__(self, area: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        self._area = area
        self._docks = docks
        self.sizes = Sizes()
        self.narrow: Callable[[], int] = int

    @property
    def sheet_shown(self) -> str:
        """The sheet that is there, docked before floating ones, "" if none is."""
        shown = [screen for screen in SHEETS if not self._docks[screen].isHidden()]
        return min(shown, key=self._floats, default="")

    def shows(self, screen: str) -> bool:
        """Whether a screen is there, be it behind others."""
        return not self._docks[screen].isHidden()

    @property
    def wide(self) -> bool:
        """Whether there is room for both."""
        return self._area.width() >= WIDE

    def make_room(self, screen: str) -> None:
        """Show a screen of the column and put away what cannot stand beside it."""
        if screen in SHEETS:
            self._show_sheet(screen)
        elif screen in PAIR:
            self._show_pair()

    def settle(self) -> None:
        """After a layout was restored or the window shrank: not both without the room."""
        if self.wide or not self._docked_sheet():
            return
        for screen in PAIR:
            if not self._floats(screen):
                self._docks[screen].hide()

    def remember(self) -> None:
        """Keep the sizes of what is shown now."""
        left, sizes = self._docks[LIST], self.sizes
        race, chart = (self._docks[screen] for screen in PAIR)
        if not left.isVisible() or left.isFloating():
            return
        docked = self._docked_sheet()
        if docked and not self.wide:
            sizes.beside_sheet = left.width()
        elif not docked:
            sizes.beside_pair = left.width()
        if race.isVisible() and chart.isVisible() and not race.isFloating():
            sizes.race, sizes.chart = race.height(), chart.height()

    def _docked_sheet(self) -> str:
        """The sheet that stands in the column, "" if none does."""
        shown = self.sheet_shown
        return "" if shown and self._floats(shown) else shown

    def _show_sheet(self, sheet: str) -> None:
        if self.shows(sheet):
            return
        self.remember()
        if not self._floats(sheet):
            for other in SHEETS:
                if other != sheet and not self._floats(other):
                    self._docks[other].hide()
        self._docks[sheet].show()
        if self._floats(sheet):
            return
        if self.wide:
            self._share_beside(sheet)
            return
        for screen in PAIR:
            if not self._floats(screen):
                self._docks[screen].hide()
        self._resize((LIST, sheet), self._widths(self._beside_sheet()), down=False)

    def _show_pair(self) -> None:
        hidden = [screen for screen in PAIR if self._docks[screen].isHidden()]
        away = "" if self.wide else self._docked_sheet()
        if not hidden and not away:
            return
        self.remember()
        for screen in PAIR:
            self._docks[screen].show()
        if away:
            self._docks[away].hide()
        sizes = self.sizes
        if sizes.beside_pair and not self._docked_sheet():
            self._resize((LIST, PAIR[0]), self._widths(sizes.beside_pair), down=False)
        heights = (sizes.race, sizes.chart) if sizes.race and sizes.chart else _SHARES
        whole = self._area.height() - self._separator()
        shares = [whole * height // max(1, sum(heights)) for height in heights]
        self._resize(PAIR, shares, down=True)

    def _share_beside(self, sheet: str) -> None:
        """All three side by side, the sheet a little wider than the pair."""
        left = self._docks[LIST].width()
        rest = max(2, self._area.width() - left - 2 * self._separator())
        pair = rest * _SHARES[1] // sum(_SHARES)
        self._resize((LIST, PAIR[0], sheet), [left, pair, rest - pair], down=False)

    def _beside_sheet(self) -> int:
        """Width of the tables: the user's, else what leaves the sheet its own."""
        if self.sizes.beside_sheet:
            return self.sizes.beside_sheet
        now = self.sizes.beside_pair or self._docks[LIST].width()
        apart = self._separator()
        return min(now, max(self.narrow() - apart, self._area.width() - apart - SHEET_PX))

    def _widths(self, left: int) -> list[int]:
        return [left, max(1, self._area.width() - self._separator() - left)]

    def _separator(self) -> int:
        """Pixels between two docks; sizes that do not leave them are scaled, and would drift."""
        extent = QStyle.PixelMetric.PM_DockWidgetSeparatorExtent
        return self._area.style().pixelMetric(extent, None, self._area)

    def _resize(self, screens: tuple[str, ...], sizes: list[int], *, down: bool) -> None:
        docks = [self._docks[screen] for screen in screens]
        if not any(dock.isFloating() for dock in docks):
            way = Qt.Orientation.Vertical if down else Qt.Orientation.Horizontal
            self._area.resizeDocks(docks, sizes, way)

    def _floats(self, screen: str) -> bool:
        return self._docks[screen].isFloating()
