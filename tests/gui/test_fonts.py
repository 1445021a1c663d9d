"""A language whose letters no font has is not offered, chosen or spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui import fonts
from gui.language import speak
from gui.selftest import fonts as probe
from gui.settings.taking import Taking
from gui.tables.tip import plain_tip
from gui.text import language
from gui.welcome.sheet import WelcomeSheet

if TYPE_CHECKING:
    from tests.support.gui_session import Desk

WHY = "No Chinese font is installed: install one, such as fonts-noto-cjk"


@pytest.fixture
def no_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "drawn", lambda letter: letter == fonts.LATIN)


def test_letters_are_told_from_boxes(desk: Desk) -> None:
    del desk
    assert fonts.drawn("N")
    assert not fonts.drawn("\U0010fffe")


@pytest.mark.usefixtures("no_chinese")
def test_chinese_is_not_spoken_in_boxes(desk: Desk) -> None:
    del desk
    assert speak("zh_TW") == WHY
    assert language() == "en"
    assert speak("en") == ""


@pytest.mark.usefixtures("no_chinese")
def test_the_commands_and_the_settings_say_why(desk: Desk) -> None:
    command = next(one for one in desk.window.commands if one.id == "app.language_zh_tw")
    assert command.blocked() == WHY
    Taking(desk.window).take("language", "zh_CN")
    assert desk.said == WHY
    assert desk.engine.settings().language == "system"
    english = next(one for one in desk.window.commands if one.id == "app.language_en")
    assert english.blocked() == ""


@pytest.mark.usefixtures("no_chinese")
def test_the_first_run_page_greys_what_would_be_boxes(desk: Desk) -> None:
    sheet = WelcomeSheet(desk.window)
    sheet.appear_as(None)
    greyed = [one for one in sheet.languages.buttons if not one.isEnabled()]
    assert [one.text() for one in greyed] == ["Traditional Chinese", "Simplified Chinese"]
    assert {one.toolTip() for one in greyed} == {plain_tip(WHY)}
    assert sheet.boxes.text() == WHY
    assert sheet.boxes.isVisible()
    before = sheet.languages.name
    for _ in range(len(sheet.languages.buttons)):
        assert sheet.languages.step(Qt.Key.Key_Right)
        assert sheet.languages.name in ("system", "en")
    assert before in ("system", "en")
    sheet.dismiss()


@pytest.mark.usefixtures("no_chinese")
def test_the_self_test_notes_it(desk: Desk) -> None:
    del desk
    assert probe() == "no Chinese font: install fonts-noto-cjk"
