from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.model.status import Level
from engine.options import Options
from gui import app, language, text
from gui.style import dress
from gui.workspace.chartwindow import ChartWindow
from tests.support import languages
from tests.support.fake_engine import LIVE, FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    languages.build()
    yield
    assert qapp is not None
    language.hush()


@pytest.mark.parametrize(
    ("setting", "environment", "code"),
    [
        ("system", {"LC_ALL": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"}, "zh_TW"),
        ("system", {"LANG": "zh_HK.UTF-8"}, "zh_TW"),
        ("system", {"LANG": "zh_Hant_MO"}, "zh_TW"),
        ("system", {"LANG": "zh-Hant"}, "zh_TW"),
        ("system", {"LANG": "zh"}, "zh_CN"),
        ("system", {"LC_ALL": "", "LANG": "zh_CN.GB18030"}, "zh_CN"),
        ("system", {"LANG": "zh_SG.UTF-8@pinyin"}, "zh_CN"),
        ("system", {"LANG": "zh_Hans_HK"}, "zh_TW"),
        ("system", {"LC_ALL": "C", "LANG": "zh_TW.UTF-8"}, "en"),
        ("system", {"LANG": "de_DE.UTF-8"}, "en"),
        ("system", {}, "en"),
        ("en", {"LC_ALL": "zh_TW.UTF-8"}, "en"),
        ("zh_CN", {"LC_ALL": "zh_TW.UTF-8"}, "zh_CN"),
    ],
)
def test_the_first_language_follows_lc_all_then_lang(
    setting: str, environment: dict[str, str], code: str
) -> None:
    assert language.chosen(setting, environment) == code


def test_a_language_that_is_not_built_is_said_and_english_goes_on(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert qapp is not None
    monkeypatch.setattr("gui.language.resources.path", lambda *parts: tmp_path.joinpath(*parts))
    assert "not built" in language.speak("zh_TW")
    assert text.language() == "en"
    assert text.tr("Symbol") == "Symbol"


class Rig:
    """A session on the fake engine, without its loop."""

    def __init__(self, tmp_path: Path, theme: Theme) -> None:
        self.engine = FakeEngine()
        self.engine.put(("mode", ""), LIVE)
        for name in ("NVDA", "META", "BTC"):
            self.engine.put_row(row_view(name))
        options = Options(profile=tmp_path)
        self.session = app.Session(self.engine, options, threading.Event(), theme)
        self.session.show()

    def until(self, qtbot: QtBot, code: str) -> None:
        before = self.session.window
        before.tongue.set_language(code)  # type: ignore[arg-type]  # a parameter of the test
        qtbot.waitUntil(lambda: self.session.window is not before)
        qtbot.waitUntil(self.ready)

    def ready(self) -> bool:
        """Whether the window of now is shown and takes keys: a loaded system activates it later."""
        return self.session.window.isVisible() and self.session.window.isActiveWindow()

    def end(self) -> None:
        self.session.window.close()
        self.session.end()


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, theme: Theme, qapp: QApplication) -> Iterator[Rig]:
    if not qapp.styleSheet():
        dress(qapp, theme)
    made = Rig(tmp_path, theme)
    qtbot.waitUntil(lambda: made.session.window.charts_done, timeout=20_000)
    yield made
    made.end()


def test_another_language_makes_another_window_that_goes_on_where_the_old_one_ended(
    rig: Rig, qtbot: QtBot
) -> None:
    old = rig.session.window
    old.resize(1300, 820)
    old.watchlist.select_symbol("META")
    old.set_symbol("META")
    without = old.edits.watchlist.with_removed((0,))
    old.edits.apply(without, "remove NVDA")
    old.notices.tell("x", Level.WARNING, "Something was said.", rig.engine.now())
    old.show_screen("earnings")
    rig.until(qtbot, "zh_TW")
    new = rig.session.window
    assert text.language() == "zh_TW"
    assert rig.engine.settings().language == "zh_TW"
    assert (new.width(), new.height()) == (1300, 820)
    assert (new.symbol, new.watchlist.current_symbol()) == ("META", "META")
    assert new.desk.focused() == "earnings"
    assert [notice.text for notice in new.notices.history()] == ["Something was said."]
    assert new.rows.view("META") is not None
    assert new.race is not None
    assert not [one for one in QApplication.topLevelWidgets() if one is old and one.isVisible()]
    assert new.edits.undo_text() == "remove NVDA"
    new.edits.undo()
    assert new.edits.watchlist.entries[0].symbol == "NVDA"


def test_tabs_second_windows_and_floating_panes_stay(rig: Rig, qtbot: QtBot) -> None:
    old = rig.session.window
    old.show_screen("chart")
    tabs = old.space.tabs
    assert tabs is not None
    tabs.new_tab()
    tabs.new_window()
    before = old.space.workspaces.present()
    assert (len(before.tabs), len(before.windows)) == (2, 1)
    rig.until(qtbot, "zh_TW")
    new = rig.session.window
    after = new.space.workspaces.present()
    assert after.tabs == before.tabs
    assert [one.tabs for one in after.windows] == [one.tabs for one in before.windows]
    seconds = new.space.seconds()
    assert len(seconds) == 1
    assert seconds[0].isVisible()
    assert old.space.seconds() == ()


@pytest.mark.parametrize(
    ("platform", "tongues", "code"),
    [
        ("win32", ["zh-Hant-TW", "zh-TW", "zh"], "zh_TW"),
        ("darwin", ["zh-Hans-CN"], "zh_CN"),
        ("win32", ["de-DE", "zh-CN"], "en"),
        ("win32", [], "en"),
        ("linux", ["zh-CN"], "en"),
    ],
)
def test_windows_and_macos_are_asked_where_no_variable_is_set(
    platform: str, tongues: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Locale:
        @staticmethod
        def system() -> Locale:
            return Locale()

        def uiLanguages(self) -> list[str]:
            return tongues

    monkeypatch.setattr(language, "QLocale", Locale)
    assert language.chosen("system", {}, platform) == code
    assert language.chosen("system", {"LANG": "zh_TW"}, platform) == "zh_TW"


def test_the_old_window_stays_until_the_new_one_knows_everything(rig: Rig, qtbot: QtBot) -> None:
    old = rig.session.window
    seen: list[tuple[bool, bool]] = []
    rig.engine.published.clear()
    old.tongue.set_language("zh_CN")
    qtbot.waitUntil(lambda: rig.session.window is not old)
    seen.append((old.isVisible(), rig.session.window.isVisible()))
    rig.engine.put_row(row_view("META"))
    qtbot.waitUntil(lambda: rig.session.window.isVisible())
    assert seen == [(True, False)]
    assert rig.engine.named("republish")


def test_switching_to_and_fro_leaves_nothing_behind(rig: Rig, qtbot: QtBot) -> None:
    def settle() -> tuple[int, int, int]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        shells = [one for one in QApplication.topLevelWidgets() if one.objectName() == "shell"]
        timers = QCoreApplication.instance()
        assert timers is not None
        return len(shells), len(QApplication.allWidgets()), len(timers.findChildren(QTimer))

    rig.until(qtbot, "zh_TW")
    rig.until(qtbot, "en")
    before = settle()
    for _ in range(5):
        rig.until(qtbot, "zh_TW")
        rig.until(qtbot, "en")
    assert settle() == before


def _begin(rig: Rig, qtbot: QtBot, code: str) -> None:
    old = rig.session.window
    old.tongue.set_language(code)  # type: ignore[arg-type]  # a parameter of the test
    qtbot.waitUntil(lambda: rig.session.window is not old)


def test_no_key_edits_the_old_window_while_the_new_one_is_made(rig: Rig, qtbot: QtBot) -> None:
    old = rig.session.window
    old.show_screen("watchlist")
    old.watchlist.select_symbol("META")
    before = rig.engine.book()
    _begin(rig, qtbot, "zh_TW")
    assert old.isVisible()
    QTest.keyClick(old.watchlist.table, Qt.Key.Key_Delete)
    QTest.mouseClick(old.watchlist.table.viewport(), Qt.MouseButton.LeftButton)
    assert rig.engine.book() == before
    qtbot.waitUntil(rig.ready)
    new = rig.session.window
    new.show_screen("watchlist")
    QTest.keyClick(new.watchlist.table, Qt.Key.Key_Delete)
    assert new.edits.undo_text() == "remove META"


def test_an_edit_made_in_between_is_the_new_windows_too(rig: Rig, qtbot: QtBot) -> None:
    old = rig.session.window
    _begin(rig, qtbot, "zh_TW")
    old.edits.apply(old.edits.watchlist.with_removed((0,)), "remove NVDA")
    old.edits.change(old.edits.book.with_new("Tech"), "new list Tech")
    qtbot.waitUntil(lambda: rig.session.window.isVisible())
    new = rig.session.window
    assert new.edits.book == old.edits.book == rig.engine.book()
    assert new.edits.undo_text() == "new list Tech"
    new.edits.undo()
    assert "NVDA" not in new.edits.watchlist.symbols
    new.edits.undo()
    assert new.edits.watchlist.symbols[0] == "NVDA"


@pytest.mark.parametrize(
    "wishes", [("zh_TW", "zh_CN"), ("zh_TW", "zh_CN", "zh_TW"), ("zh_TW", "en")]
)
def test_the_last_wish_for_a_language_wins(rig: Rig, qtbot: QtBot, wishes: tuple[str, ...]) -> None:
    old = rig.session.window
    _begin(rig, qtbot, wishes[0])
    for code in wishes[1:]:
        old.tongue.set_language(code)  # type: ignore[arg-type]  # a parameter of the test
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: rig.session.window.isVisible() and text.language() == wishes[-1])
    assert rig.engine.settings().language == text.language() == wishes[-1]


def test_a_text_that_is_refused_stays_in_the_editor(rig: Rig, qtbot: QtBot) -> None:
    old = rig.session.window
    old.show_screen("watchlist")
    old.watchlist.select_symbol("META")
    old.watchlist.editing.edit()
    old.watchlist.editor.setText("NV DA!")
    rig.until(qtbot, "zh_TW")
    new = rig.session.window
    assert new.watchlist.editor.is_open
    assert new.watchlist.editor.text() == "NV DA!"
    new.watchlist.editor.setText("PLTR")
    assert new.watchlist.editor.commit()
    assert new.edits.watchlist.symbols[1] == "PLTR"


def test_a_text_that_is_taken_is_stored_before_the_switch(rig: Rig, qtbot: QtBot) -> None:
    old = rig.session.window
    old.show_screen("watchlist")
    old.watchlist.editing.add()
    old.watchlist.editor.setText("PLTR")
    rig.until(qtbot, "zh_TW")
    new = rig.session.window
    assert "PLTR" in new.edits.watchlist.symbols
    assert new.edits.undo_text() == "add PLTR"


def test_second_windows_never_stand_twice_and_closed_charts_can_be_reopened(
    rig: Rig, qtbot: QtBot
) -> None:
    old = rig.session.window
    old.show_screen("chart")
    tabs = old.space.tabs
    assert tabs is not None
    tabs.new_tab()
    tabs.close_tab()
    tabs.new_window()
    old.space.workspaces.store()

    def seconds() -> int:
        tops = QApplication.topLevelWidgets()
        return len([one for one in tops if isinstance(one, ChartWindow) and one.isVisible()])

    _begin(rig, qtbot, "zh_TW")
    assert seconds() == 1
    qtbot.waitUntil(lambda: rig.session.window.isVisible())
    assert seconds() == 1
    new = rig.session.window
    assert new.space.tabs is not None
    new.space.tabs.reopen()
    assert len(new.space.workspaces.present().tabs) + seconds() == 3


def test_all_selected_rows_stay_selected_and_the_palette_knows_what_was_used(
    rig: Rig, qtbot: QtBot
) -> None:
    old = rig.session.window
    old.show_screen("watchlist")
    table = old.watchlist.table
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen, current = old.watchlist.selected_keys(), old.watchlist.current_symbol()
    assert len(chosen) == 3
    old.open_palette()
    QTest.keyClicks(old.sheets.palette.box, "default layout")
    QTest.keyClick(old.sheets.palette.box, Qt.Key.Key_Return)
    rig.until(qtbot, "zh_TW")
    new = rig.session.window
    assert new.watchlist.selected_keys() == chosen
    assert new.watchlist.current_symbol() == current
    new.open_palette()
    assert new.sheets.palette.model.choices[0].key == "command:view.default_layout"
