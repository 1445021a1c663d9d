"""Named workspaces by real keys: saved, loaded by name and number, back after a restart."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from engine.model.layout import ChartsWindow, Layout, Shelf, Spot, Tab
from engine.options import Options
from gui import app, language
from gui.window import MainWindow
from gui.workspace import spots
from tests.gui.workspace.rig import asked, board, first, load, press, run, second, settle, shown
from tests.support import languages
from tests.support.fake_engine import FakeEngine

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.gui_session import Desk


def save_as(desk: Desk, name: str) -> None:
    desk.press("Ctrl+Shift+S", "Ctrl+A")
    desk.type(name)
    desk.press("Return")


def docked(desk: Desk) -> set[str]:
    return {screen for screen, dock in desk.window.desk.docks.items() if not dock.isHidden()}


def test_a_workspace_brings_panes_tabs_links_and_the_focus_back(charted: Desk) -> None:
    press(charted, "Ctrl+T")
    load(charted, "AMD")
    run(charted, "colour b")
    press(charted, "Ctrl+Shift+4")
    save_as(charted, "Evening")
    assert charted.said == "Workspace 1, Evening, saved"
    assert charted.engine.settings().workspace == "Evening"
    press(charted, "Ctrl+Shift+3", "Ctrl+W", "Ctrl+Shift+2")
    run(charted, "colour d")
    save_as(charted, "Morning")
    assert charted.engine.shelf.names == ("Evening", "Morning")
    press(charted, "Ctrl+1")
    assert charted.said == "Workspace Evening"
    assert shown(charted) == ["NVDA", "AMD"]
    assert docked(charted) == {"watchlist", "earnings", "vol"}
    assert charted.window.desk.focused() == "vol"
    assert charted.window.links.list_colour == 1
    assert [chart.tab.colour for chart in board(charted).charts.all] == [1, 2]
    press(charted, "Ctrl+9")
    assert shown(charted) == ["NVDA"]
    assert charted.window.links.list_colour == 4
    assert charted.window.desk.focused() == "watchlist"


@pytest.mark.parametrize("docks", ["00000000:AAAA", "AAAA"])
def test_places_of_panes_that_are_none_are_told_and_change_none(charted: Desk, docks: str) -> None:
    spaces, notices = charted.window.space.workspaces, charted.window.notices
    spaces.apply(replace(spaces.present(), docks=""))
    spaces.apply(spaces.present())
    assert not notices.isVisible()
    before = docked(charted)
    spaces.apply(replace(spaces.present(), docks=docks))
    assert docked(charted) == before
    assert "the panes stay where they are" in notices.text.text()


def test_charts_that_follow_the_list_show_what_it_shows_now(charted: Desk) -> None:
    save_as(charted, "One")
    press(charted, "Space", "Ctrl+1")
    assert charted.current == "META"
    assert shown(charted) == ["META"]


@pytest.mark.parametrize("chord", [*(f"Ctrl+{n}" for n in range(2, 10))])
def test_a_number_without_a_workspace_does_nothing(charted: Desk, chord: str) -> None:
    if chord != "Ctrl+9":
        save_as(charted, "One")
    press(charted, "Ctrl+T")
    charted.window.status.say("")
    press(charted, chord)
    assert shown(charted) == ["NVDA", "NVDA"]
    assert charted.said == ""


def test_ctrl_s_asks_a_name_once_and_keeps_it(charted: Desk) -> None:
    press(charted, "Ctrl+S")
    charted.type("Desk")
    press(charted, "Return", "Ctrl+T", "Ctrl+S")
    assert charted.said == "Workspace 1, Desk, saved"
    layout = charted.engine.shelf.layout("desk")
    assert layout is not None
    assert len(layout.tabs) == 2


def test_names_that_cannot_be_are_refused_in_place(charted: Desk) -> None:
    press(charted, "Ctrl+Shift+S", "Ctrl+A", "Backspace", "Return")
    sheet = charted.window.space.workspaces.name_sheet
    assert sheet is not None
    assert sheet.refusal.text() == "A workspace needs a name"
    charted.type("x" * 61)
    press(charted, "Return")
    assert sheet.isVisible()
    assert "60" in sheet.refusal.text()
    press(charted, "Esc")
    assert not charted.engine.shelf.named


def test_a_workspace_is_picked_by_typing_and_the_one_in_use_can_be_deleted(charted: Desk) -> None:
    save_as(charted, "Evening")
    press(charted, "Ctrl+T")
    save_as(charted, "Morning")
    press(charted, "Ctrl+Shift+L")
    charted.type("eve")
    press(charted, "Return")
    assert charted.engine.settings().workspace == "Evening"
    assert shown(charted) == ["NVDA"]
    run(charted, "delete the workspace")
    assert charted.engine.shelf.names == ("Morning",)
    run(charted, "delete the workspace")
    assert charted.said == "No workspace is in use"
    press(charted, "Esc", "Ctrl+Shift+L")
    charted.type("nothing")
    press(charted, "Return")
    picker = charted.window.space.workspaces.picker
    assert picker is not None
    assert picker.refusal.text() == "No workspace is called nothing"
    press(charted, "Esc")


def test_a_workspace_holds_floats_and_second_windows(charted: Desk) -> None:
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    race = charted.window.desk.docks["race"]
    area = QGuiApplication.primaryScreen().availableGeometry()
    place = QRect(area.x() + 20, area.y() + 50, 500, 400)
    race.setGeometry(place)
    first(charted)
    press(charted, "Ctrl+N")
    window = second(charted)
    load(charted, "TSM")
    there = QRect(area.x() + 90, area.y() + 80, 600, 450)
    window.setGeometry(there)
    save_as(charted, "Wide")
    window.close()
    settle()
    first(charted)
    charted.window.show_screen("race")
    QApplication.processEvents()
    press(charted, "Ctrl+Shift+D")
    assert not race.isFloating()
    press(charted, "Ctrl+1")
    assert race.isFloating()
    assert race.geometry() == place
    (again,) = board(charted).windows
    assert again.geometry() == there
    assert [ask.symbol for ask in asked(charted)] == ["NVDA", "TSM"]


def test_the_lists_of_a_workspace_come_forward(charted: Desk) -> None:
    press(charted, "Ctrl+Shift+I")
    charted.type("Tech")
    press(charted, "Return")
    charted.window.show_screen("watchlist")
    save_as(charted, "Tech desk")
    press(charted, "Ctrl+PgUp")
    assert charted.window.edits.current != "Tech"
    press(charted, "Ctrl+1")
    assert charted.window.edits.current == "Tech"


def test_the_value_put_back_gives_the_same_value(charted: Desk) -> None:
    press(charted, "Ctrl+T")
    run(charted, "colour c")
    spaces = charted.window.space.workspaces
    layout = spaces.present()
    press(charted, "Ctrl+W", "Ctrl+Shift+4")
    assert spaces.present() != layout
    spaces.apply(layout)
    again = spaces.present()
    assert replace(again, docks="", column="") == replace(layout, docks="", column="")


class Kept(FakeEngine):
    """Looks at the window once its charts are there, then closes it."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.shelf = shelf
        self.seen: list[tuple[list[str], list[str], bool]] = []

    def start(self) -> None:
        super().start()
        self._look()

    def _look(self) -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        found = window.space.board
        if found is None or not window.charts_done:
            QTimer.singleShot(10, self._look)
            return
        seconds = [c.tab.symbol for own in found.windows for c in found.charts.of(own.deck)]
        safe = all(spots.reachable(own.geometry(), spots.areas()) for own in found.windows)
        main = [c.tab.symbol for c in found.charts.of(found.deck)]
        self.seen.append((main, seconds, safe))
        window.close()


@pytest.mark.usefixtures("qapp")
def test_a_restart_brings_tabs_and_windows_back_also_from_a_monitor_that_is_gone(
    tmp_path: Path,
) -> None:
    far = Spot("gone", 9000, 9000, 700, 500)
    layout = Layout(
        tabs=(Tab("NVDA", colour=1), Tab("AMD", "W", colour=2)), front=1,
        windows=(ChartsWindow(far, (Tab("TSM"), Tab("BTC"))),),
    )  # fmt: skip
    engine = Kept(Shelf(present=layout))
    assert app.run(engine, Options(profile=tmp_path), threading.Event()) == 0
    assert engine.seen == [(["NVDA", "AMD"], ["TSM", "BTC"], True)]
    present = engine.shelf.present
    assert present is not None
    assert (present.tabs, present.front) == (layout.tabs, 1)
    assert [window.tabs for window in present.windows] == [layout.windows[0].tabs]
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


class Speaking(Kept):
    """Opens a tab and a window, then has the program speak another language."""

    def __init__(self) -> None:
        super().__init__(Shelf())
        self._old: MainWindow | None = None

    def _look(self) -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        new = next((w for w in windows if w is not self._old and w.isVisible()), None)
        if new is None or new.space.board is None or not new.charts_done:
            QTimer.singleShot(10, self._look)
        elif self._old is None:
            self._old = new
            assert new.space.tabs is not None
            new.space.tabs.new_tab()
            new.space.tabs.load("AMD")
            new.space.tabs.new_window()
            new.tongue.set_language("zh_CN")
            QTimer.singleShot(10, self._look)
        elif len(windows) > 1:
            QTimer.singleShot(10, self._look)
        else:
            super()._look()


@pytest.mark.usefixtures("qapp")
def test_another_language_keeps_tabs_and_windows(tmp_path: Path) -> None:
    languages.build()
    engine = Speaking()
    try:
        assert app.run(engine, Options(profile=tmp_path), threading.Event()) == 0
    finally:
        language.hush()
    assert engine.seen == [(["NVDA", "AMD"], ["AMD"], True)]
    told = engine.named("show_charts")[-1][0]
    assert isinstance(told, tuple)
    assert [ask.symbol for ask in told] == ["NVDA", "AMD", "AMD"]


@pytest.mark.usefixtures("qapp")
def test_a_picture_neither_takes_nor_leaves_an_arrangement(tmp_path: Path) -> None:
    engine = FakeEngine()
    engine.is_settled = True
    engine.shelf = Shelf(present=Layout(tabs=(Tab("AMD"), Tab("TSM"))))
    asked_for = Options(
        profile=tmp_path, screenshot=tmp_path / "x.png", size=(1280, 800), until_settled=True
    )
    assert app.run(engine, asked_for, threading.Event()) == 0
    assert not engine.named("set_workspaces")


def test_another_workspace_stores_what_is_typed_first_or_stays(charted: Desk) -> None:
    window = charted.window
    save_as(charted, "Evening")
    window.edits.change(window.edits.book.with_new("Other"), "new list Other")
    window.show_screen("watchlist")
    charted.press("Ins")
    charted.type("no such!!")
    press(charted, "Ctrl+1")
    assert (window.edits.current, window.watchlist.editor.text()) == ("Other", "no such!!")
    window.watchlist.editor.setText("orcl")
    press(charted, "Ctrl+1")
    assert window.edits.current != "Other"
    other = window.edits.book.list_named("Other")
    assert other is not None
    assert other.symbols == ("ORCL",)
