from __future__ import annotations

import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from engine.model.status import Level, Notice
from engine.options import Options
from gui import app
from tests.gui.vol import views
from tests.support.fake_engine import LIVE, START, FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.window import MainWindow


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return Options(profile=tmp_path)


@pytest.fixture(autouse=True)
def _one_application(qapp: QApplication) -> Iterator[None]:
    yield
    assert not [w for w in QApplication.topLevelWidgets() if w.objectName() == "shell"]
    assert qapp is not None


def _window() -> MainWindow:
    from gui.window import MainWindow

    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    assert len(found) == 1
    return found[0]


class Starting(FakeEngine):
    """Runs an action when the window starts it, with the list's rows already painted."""

    def __init__(self, then: object = None) -> None:
        super().__init__()
        self.then = then
        self.rows_at_start = -1
        self.charts_at_start = True

    def start(self) -> None:
        super().start()
        window = _window()
        self.rows_at_start = window.rows.rowCount()
        self.charts_at_start = window.race is not None
        self.put(("mode", ""), LIVE)
        self.put_row(row_view("NVDA"))
        if callable(self.then):
            QTimer.singleShot(0, self.then)


def test_the_engine_starts_after_the_first_paint_and_the_charts_later(options: Options) -> None:
    engine = Starting(lambda: _window().close())
    assert app.run(engine, options, threading.Event()) == 0
    assert engine.rows_at_start == 12
    assert not engine.charts_at_start
    assert engine.outbox._wake is None


def test_a_picture_is_written_when_everything_has_settled(options: Options, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.png"
    engine = Starting()
    engine.is_settled = True
    asked = replace(options, screenshot=path, size=(1280, 800), after=60.0, until_settled=True)
    assert app.run(engine, asked, threading.Event()) == 0
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    assert len({image.pixel(x, 81) for x in range(460)}) > 5
    assert not (tmp_path / "window.ini").exists()


def test_a_picture_right_after_the_first_paint(options: Options, tmp_path: Path) -> None:
    path = tmp_path / "now.png"
    asked = replace(options, screenshot=path, size=(1000, 700), after=0.0, screen="earnings")
    assert app.run(Starting(), asked, threading.Event()) == 0
    assert QImage(str(path)).width() == 1000


def test_a_picture_that_cannot_be_written_is_a_failure_said_on_stderr(
    options: Options, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    asked = replace(options, screenshot=tmp_path / "file" / "x.png", after=0.0)
    assert app.run(Starting(), asked, threading.Event()) == 1
    assert "voldesk: " in capsys.readouterr().err


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_R3_a_signal_closes_the_window(options: Options, name: signal.Signals) -> None:
    stop = threading.Event()
    before = signal.signal(name, lambda *_: stop.set())
    try:
        engine = Starting(lambda: os.kill(os.getpid(), name))
        assert app.run(engine, options, stop) == 0
    finally:
        signal.signal(name, before)
    assert stop.is_set()
    assert (options.profile or Path()).joinpath("window.ini").exists()


def test_G12_a_signal_before_the_window_is_up_ends_at_once(options: Options) -> None:
    stop = threading.Event()
    stop.set()
    engine = Starting()
    assert app.run(engine, options, stop) == 0
    assert engine.named("start") == []


def test_the_screen_and_symbol_asked_for_are_shown(options: Options) -> None:
    seen: list[str] = []

    def look() -> None:
        window = _window()
        seen.extend((window.desk.focused(), window.symbol, window.status.clock.text()))
        window.close()

    asked = replace(options, screen="earnings", symbol="AMD", clock=START)
    engine = Starting(look)
    assert app.run(engine, asked, threading.Event()) == 0
    assert seen == ["earnings", "AMD", "Clock set to 2026-09-28 15:00 UTC"]
    assert ("AMD",) in engine.named("select")


def test_the_vol_sheet_asked_for_has_the_focus_once_it_is_loaded(options: Options) -> None:
    seen: list[object] = []

    def look() -> None:
        window = _window()
        if window.sheet is None:
            QTimer.singleShot(5, look)
            return
        seen.extend((window.desk.focused(), window.sheet.symbol))
        window.close()

    engine = Starting(look)
    assert app.run(engine, replace(options, screen="vol", symbol="AMD"), threading.Event()) == 0
    assert seen == ["vol", "AMD"]
    assert ("AMD",) in engine.named("select")


class Computing(Starting):
    """Publishes the sheet a moment after everything else has settled."""

    def __init__(self, late_ms: int) -> None:
        super().__init__(lambda: QTimer.singleShot(late_ms, self.publish))
        self.is_settled = True
        self.sent = False

    def publish(self) -> None:
        self.sent = True
        self.put(("vol", "NVDA"), views.nvda())


def test_a_picture_of_the_sheet_waits_until_it_is_there(options: Options, tmp_path: Path) -> None:
    path = tmp_path / "vol.png"
    asked = replace(
        options, screenshot=path, size=(1280, 800), after=60.0, until_settled=True, screen="vol"
    )
    engine = Computing(1500)
    assert app.run(engine, asked, threading.Event()) == 0
    assert engine.sent
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    for area in ((440, 130, 630, 560), (660, 340, 940, 500), (980, 560, 1260, 720)):
        left, top, right, bottom = area
        colours = {image.pixel(x, y) for x in range(left, right, 2) for y in range(top, bottom, 2)}
        assert len(colours) > 20, area


def test_a_picture_of_a_sheet_that_never_comes_is_written_in_the_end(
    options: Options, tmp_path: Path
) -> None:
    path = tmp_path / "vol.png"
    engine = Starting()
    engine.is_settled = True
    asked = replace(options, screenshot=path, after=1.5, until_settled=True, screen="vol")
    assert app.run(engine, asked, threading.Event()) == 0
    assert path.exists()


def test_a_symbol_asked_for_wins_over_the_list_s_first_row(options: Options) -> None:
    seen: list[object] = []

    def look() -> None:
        window = _window()
        seen.extend((window.symbol, window.watchlist.following))
        window.close()

    engine = Starting(look)
    assert app.run(engine, replace(options, symbol="TSLA"), threading.Event()) == 0
    assert seen == ["TSLA", False]
    assert engine.named("select") == [("TSLA",)]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_charts_that_cannot_be_loaded_are_said_and_logged(
    options: Options,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken() -> None:
        raise ImportError("no chart library here")

    monkeypatch.setattr(app, "import_charts", broken)
    seen: list[str] = []

    def look() -> None:
        window = _window()
        if not window.charts_done or not window.notices.isVisible():
            QTimer.singleShot(5, look)
            return
        panes = (window.desk.pane("race"), window.desk.pane("chart"))
        seen.extend(pane.text() for pane in panes if isinstance(pane, QLabel))
        seen.append(window.notices.text.text())
        window.close()

    assert app.run(Starting(look), options, threading.Event()) == 0
    assert len(seen) == 3
    assert all(text.startswith("The charts could not be loaded") for text in seen[:2])
    assert "no chart library here" in seen[2]
    assert any("no chart library here" in str(r.exc_info) for r in caplog.records)
    engine = Starting()
    engine.is_settled = True
    path = tmp_path / "without.png"
    asked = replace(options, screenshot=path, after=60.0, until_settled=True)
    assert app.run(engine, asked, threading.Event()) == 0
    assert path.exists()
    caplog.clear()


def test_notices_raised_before_the_window_are_shown(options: Options) -> None:
    engine = Starting()
    engine.put(("notice", "profile"), Notice("profile", Level.WARNING, "Nothing is saved.", START))
    seen: list[str] = []

    def look() -> None:
        window = _window()
        if not window.notices.isVisible():
            QTimer.singleShot(5, look)
            return
        seen.append(window.notices.text.text())
        window.close()

    engine.then = look
    assert app.run(engine, options, threading.Event()) == 0
    assert seen == ["Nothing is saved."]


@pytest.mark.skipif(sys.platform != "linux", reason="only there a display has a variable")
def test_without_a_display_one_line_says_so_and_a_picture_needs_none(
    options: Options, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.run(FakeEngine(), options, threading.Event()) == 1
    assert "no display found" in capsys.readouterr().err
    picture = replace(options, screenshot=Path("x.png"))
    assert app._without_display(picture) == ""
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
