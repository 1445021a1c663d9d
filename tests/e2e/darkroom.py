"""Every screen in every theme, photographed in one run of the real window.

Run as `python -m tests.e2e.darkroom FOLDER PROFILE WIDTHxHEIGHT` (logical pixels; the scale is
QT_SCALE_FACTOR). Writes `SCREEN-THEME.png` and `places.json`: by picture, where each pane lies.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QApplication

import resources
from engine import cli
from gui.app import Session
from gui.look import first_theme
from gui.picture import write_picture
from gui.style import dress
from main import leave

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from engine.settings import ThemeName
    from gui.batch import Batch

SCREENS: Final = (
    "race", "watchlist", "chart", "vol", "earnings", "capex", "movers", "treemap", "alerts",
    "events", "feeds",
)  # fmt: skip
THEMES: Final[tuple[ThemeName, ...]] = ("dark", "light", "contrast")
STORY: Final = (
    "--replay", "july-2024", "--speed", "0", "--start", "2024-07-30", "--until", "2024-07-31",
    "--symbol", "NVDA",
)  # fmt: skip
_POLL_MS: Final = 100
_LONG_S: Final = 60.0

Box = tuple[int, int, int, int]


class Darkroom:
    """A started window and its pictures.

    Args:
        session: Shown.
        folder: Where the pictures go.
    """

    def __init__(self, session: Session, folder: Path) -> None:
        self._window = session.window
        self._bridge = session.bridge
        self._folder = folder
        self._played = False
        session.bridge.updated.connect(self._note)
        self.places: dict[str, dict[str, Box]] = {}

    def shoot(self) -> None:
        """Wait for the story's end, then take every picture."""
        window = self._window
        self._wait(lambda: window.charts_done and self._played)
        for screen in SCREENS:
            self._open(screen)
            for theme in THEMES:
                window.look.set_theme(theme)
                self._take(f"{screen}-{theme}")

    def _note(self, batch: Batch) -> None:
        replay = batch.mode.replay if batch.mode is not None else None
        self._played = self._played or (replay is not None and replay.finished)

    def _open(self, screen: str) -> None:
        window = self._window
        window.show_screen("movers" if screen == "treemap" else screen)
        movers = window.screens.movers.pane
        if movers is not None and screen == "treemap" and movers.view == "bars":
            movers.switch_view()
        if movers is not None and screen in ("movers", "treemap"):
            self._wait(lambda: movers.group is not None)
        if screen == "vol":
            self._wait(lambda: window.plots.vol_done)

    def _take(self, name: str) -> None:
        self._bridge.drain()
        self._window.rows.put_out()
        QApplication.processEvents()
        fault = write_picture(self._window, self._folder / f"{name}.png")
        if fault:
            raise RuntimeError(f"{name}: {fault}")
        self.places[name] = dict(self._shown())

    def _shown(self) -> Iterator[tuple[str, Box]]:
        for screen, dock in self._window.desk.docks.items():
            pane = dock.widget()
            if pane is not None and not pane.visibleRegion().isEmpty():
                yield screen, self._box(pane)

    def _box(self, widget: QWidget) -> Box:
        scale = widget.devicePixelRatioF()
        corner = widget.mapTo(self._window, QPoint(0, 0))
        parts = (corner.x(), corner.y(), widget.width(), widget.height())
        left, top, width, height = (round(part * scale) for part in parts)
        return left, top, left + width, top + height

    def _wait(self, ready: Callable[[], bool]) -> None:
        """Run the window's loop until `ready`."""
        loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + _LONG_S

        def look() -> None:
            if ready() or time.monotonic() >= end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(_POLL_MS)
        loop.exec()
        timer.stop()
        if time.monotonic() >= end:
            raise TimeoutError("the window did not come to rest")


def _open_window(engine: cli.Engine, options: cli.Options) -> int:
    application = QApplication(sys.argv[:1])
    theme = first_theme(engine.settings(), THEMES[0])
    dress(application, theme)
    session = Session(engine, options, threading.Event(), theme)
    session.show()
    folder = Path(sys.argv[1])
    room = Darkroom(session, folder)
    try:
        room.shoot()
    finally:
        session.window.close()
        session.end()
    (folder / "places.json").write_text(json.dumps(room.places), encoding="utf-8")
    return 0


def main() -> int:
    """Take all pictures; the exit status."""
    _, _, profile, size = sys.argv
    words = [
        "--profile",
        profile,
        "--size",
        size,
        "--screenshot",
        "unused.png",
        "--after",
        "999",
        *STORY,
    ]
    return cli.main(words, threading.Event(), resources.path(), _open_window, lambda: ())


if __name__ == "__main__":
    leave(main())
