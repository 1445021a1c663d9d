"""What a user does to the window during a long run, with keys where there are keys."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.gui_session import press

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.window import MainWindow

GUESTS: Final = ("WMT", "COST", "HD", "NKE", "KO", "PEP", "XOM", "CVX", "CAT", "BA")
_THEMES: Final = ("view.theme_light", "view.theme_contrast", "view.theme_dark")
_TONGUES: Final = ("app.language_zh_tw", "app.language_zh_cn", "app.language_en")
_SCREENS: Final = (
    "view.race", "view.watchlist", "view.chart", "view.vol_sheet", "view.earnings", "view.capex",
    "view.movers", "view.alerts", "view.events", "view.feeds",
)  # fmt: skip
_SHEETS: Final = ("app.help", "app.messages", "app.settings", "app.palette", "app.about")


class User:
    """Does one thing at a time; what it opens it closes again later.

    Args:
        window: The window of now: another language brings another.
        chance: Chooses.

    Attributes:
        done: How often each thing was done.
    """

    def __init__(self, window: Callable[[], MainWindow], chance: random.Random) -> None:
        self._window = window
        self._chance = chance
        self.done: Counter[str] = Counter()
        self._turns = {"theme": 0, "language": 0, "screen": 0, "sheet": 0}
        self._extra = 0
        self._acts: dict[str, Callable[[], None]] = {
            "rows edited": self.edit_rows,
            "rows walked": self.walk_rows,
            "charts opened or closed": self.change_charts,
            "screens shown": self.change_screen,
            "sheets opened": self.open_sheet,
            "symbols typed": self.type_symbol,
            "alerts made and removed": self.make_alert,
            "themes": self.change_theme,
            "languages": self.change_language,
        }

    def act(self) -> str:
        """Do something; its name, "" while the window is being built anew."""
        window = self._window()
        if not window.charts_done or not window.isVisible():
            return ""
        name = self._chance.choice(tuple(self._acts))
        self._acts[name]()
        self.done[name] += 1
        return name

    def run(self, command: str) -> bool:
        """Run a command of the window by its id, if it can run now."""
        for bound in self._window().commanding.commands:
            if bound.id == command and not bound.blocked():
                bound.run()
                return True
        return False

    def edit_rows(self) -> None:
        """Add a symbol below the last row and remove it again, or take that back and forth."""
        table = self._table()
        self._press("End")
        self._press("Ins")
        self._type(self._chance.choice(GUESTS))
        self._press("Return")
        self._press("Esc")
        table.setFocus()
        self._press("Ctrl+Z")
        self._press("Ctrl+Y")
        self._press("Ctrl+Z")

    def walk_rows(self) -> None:
        """Select a few rows, so that chart and sheet follow."""
        self._table()
        for chord in self._chance.choices(("Down", "Up", "PgDown", "Home"), k=4):
            self._press(chord)

    def change_charts(self) -> None:
        """Open one more chart in a tab, or close what was opened."""
        self.run("view.chart")
        if self._extra < 3 and self._chance.random() < 0.6:
            self._extra += self.run("app.new_tab")
        elif self._extra:
            self._extra -= self.run("app.close_tab")

    def change_screen(self) -> None:
        """Show the next screen."""
        self.run(self._next("screen", _SCREENS))

    def open_sheet(self) -> None:
        """Open a sheet and leave it by Esc."""
        if self.run(self._next("sheet", _SHEETS)):
            self._press("Esc")

    def type_symbol(self) -> None:
        """Go to a symbol by the palette."""
        self._window().activateWindow()
        self._press("Ctrl+K")
        self._type(f"{self._chance.choice(GUESTS)} VOL")
        self._press("Return")
        self.run("view.chart")

    def make_alert(self) -> None:
        """Write an alert as a line, then take it back."""
        self.run("view.alerts")
        if self.run("alert.new"):
            self._type(f"NVDA last above {self._chance.randint(1, 999)}")
            self._press("Return")
            self._press("Esc")
            self._press("Ctrl+Z")

    def change_theme(self) -> None:
        """The next theme."""
        self.run(self._next("theme", _THEMES))

    def change_language(self) -> None:
        """The next language; the window is built anew in it."""
        self.run(self._next("language", _TONGUES))

    def rest(self) -> None:
        """Close what is open: English, dark, one chart."""
        while self._extra and self.run("app.close_tab"):
            self._extra -= 1

    def _next(self, kind: str, of: tuple[str, ...]) -> str:
        self._turns[kind] += 1
        return of[(self._turns[kind] - 1) % len(of)]

    def _table(self) -> QWidget:
        window = self._window()
        self.run("view.watchlist")
        window.watchlist.table.setFocus()
        return window.watchlist.table

    def _target(self) -> QWidget:
        found = QApplication.focusWidget()
        return found if found is not None else self._window()

    def _press(self, chord: str) -> None:
        press(self._target(), chord)

    def _type(self, text: str) -> None:
        QTest.keyClicks(self._target(), text)
