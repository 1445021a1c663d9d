"""What the window says of itself: that it works, that it is whole, that it is closed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from engine.options import Options
from gui import app
from gui.window import MainWindow
from tests.support.fake_engine import LIVE, FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from engine.model.layout import Shelf
    from gui.theme import Theme


def window() -> MainWindow:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return found


class Attended(FakeEngine):
    """Notes at each beat whether the charts are in; closes some beats after it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.charts: list[bool] = []
        self.stood_at: list[int] = []

    def window_works(self) -> None:
        super().window_works()
        self.charts.append(window().race is not None)
        if self.stood_at and self.beats > self.stood_at[0] + 10:
            window().close()

    def window_stands(self) -> None:
        self.stood_at.append(self.beats)


@pytest.mark.usefixtures("qapp")
def test_R11_a_window_stands_once_its_charts_are_in_and_it_has_answered_since(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_PULSE_MS", 2)
    imported = threading.Event()
    whole = app.import_charts

    def late() -> None:
        whole()
        imported.wait(30)

    monkeypatch.setattr(app, "import_charts", late)
    engine = Attended()
    works = engine.window_works

    def counting() -> None:
        works()
        if len(engine.charts) == 3 * app._STANDS_BEATS:
            imported.set()

    monkeypatch.setattr(engine, "window_works", counting)
    assert app.run(engine, Options(profile=tmp_path), threading.Event()) == 0
    (stood_at,) = engine.stood_at
    bare = engine.charts.index(True)
    assert bare >= 3 * app._STANDS_BEATS
    assert stood_at == bare + app._STANDS_BEATS
    assert engine.charts[bare:stood_at] == [True] * app._STANDS_BEATS
    assert engine.beats == -1, "a closed window is not watched"


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Callable[..., Shelf]:
    """One start that ends in order after `act`; gives the shelf as it leaves it."""

    def start(shelf: Shelf, act: Callable[[MainWindow], object], *, safe: bool = False) -> Shelf:
        engine = FakeEngine()
        engine.shelf = shelf
        engine.put(("mode", ""), LIVE)
        engine.put_row(row_view("NVDA"))
        options = Options(profile=tmp_path, safe=safe, offline=safe)
        session = app.Session(engine, options, threading.Event(), theme)
        session.show()
        qtbot.waitUntil(lambda: session.window.charts_done, timeout=20_000)
        act(session.window)
        session.window.close()
        session.end()
        return engine.shelf

    return start


def arrange(window: MainWindow) -> None:
    window.show_screen("watchlist")
    window.space.floats.float_pane()
    window.show_screen("race")
    assert window.desk.docks["watchlist"].isFloating()


def test_R11_safe_mode_has_the_default_layout_and_leaves_the_user_s_as_it_is(
    tmp_path: Path, run: Callable[..., Shelf]
) -> None:
    seen: list[bool] = []

    def look(window: MainWindow) -> None:
        seen.append(window.desk.docks["watchlist"].isFloating())

    def look_and_spoil(window: MainWindow) -> None:
        look(window)
        window.show_screen("race")
        window.space.floats.float_pane()

    shelf = run(FakeEngine().shelf, arrange)
    places = (tmp_path / "window.ini").read_bytes()
    assert run(shelf, look_and_spoil, safe=True) == shelf
    assert (tmp_path / "window.ini").read_bytes() == places
    run(shelf, look)
    assert seen == [False, True]
