"""The About sheet by keyboard alone: version, licences, sources, parts and their texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QLabel, QMenu

import resources
from engine.parts import Build
from engine.version import VERSION
from gui.about import words
from gui.about.sheet import AboutSheet
from gui.style import dress
from gui.theme import load_theme
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from gui.theme import Theme

LGPL = "GNU LESSER GENERAL PUBLIC LICENSE\n" + "line\n" * 300 + "You may convey a Library.\nend"


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "lgpl.txt").write_text(LGPL, encoding="utf-8")
    listed = [
        {"name": "Qt", "version": "6.11.3", "licence": "LGPL-3.0-only",
         "source": "https://www.qt.io", "texts": ["lgpl.txt"]},
        {"name": "<b>zlib</b>", "version": "1.3", "licence": "<i>Zlib</i>", "source": "",
         "texts": []},
    ]  # fmt: skip
    told = {"schema": 1, "commit": "abcdef0123456789", "built": "2026-11-23", "parts": listed}
    (folder / "parts.json").write_text(json.dumps(told), encoding="utf-8")
    return tmp_path


@pytest.fixture
def sheet(desk: Desk, theme: Theme, frozen: Path) -> AboutSheet:
    made = AboutSheet(desk.window, theme, frozen)
    desk.window.sheets.__dict__["about"] = made
    desk.window.sheets.toggle_about()
    return made


def shown(sheet: AboutSheet) -> list[str]:
    return [sheet.model.cell(row, 0).text for row in range(sheet.model.rowCount())]


def test_it_is_found_by_typing_and_in_the_help_menu(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("about")
    desk.press("Return")
    about = desk.window.sheets.about
    assert about.isVisible()
    assert about.title.text() == f"Voldesk {VERSION}"
    assert "Voldesk" in shown(about)
    menus = {menu.title(): menu for menu in desk.window.menuBar().findChildren(QMenu)}
    assert "About Voldesk" in [action.text() for action in menus["Help"].actions()]
    desk.press("Esc")
    assert not about.isVisible()
    assert QApplication.focusWidget() is desk.window.watchlist.table


def test_it_says_version_licences_and_sources(sheet: AboutSheet) -> None:
    told = sheet.overview.text()
    assert f"Version {VERSION}, commit abcdef012345, built from the sources of 2026-11-23." in told
    assert "MIT licence" in told
    assert f"Qt {qVersion()} is used under the LGPL 3 as shared libraries." in told
    assert str(words.qt_folder()) in told
    for source in ("Yahoo", "Cboe", "Deribit", "Coinbase", "Kraken", "Nasdaq", "SEC"):
        assert source in told
    assert "not affiliated" in told


def test_the_folder_it_names_holds_qts_libraries() -> None:
    assert any("Qt6Core" in file.name for file in words.qt_folder().iterdir())


def test_a_source_tree_says_so() -> None:
    assert words.made(None) == f"Version {VERSION}, run from its source."
    assert "commit 0123456789ab," in words.made(Build("0123456789abcdef", "2026-11-23"))
    assert "commit 0123456789ab+," in words.made(Build("0123456789abcdef+", "2026-11-23"))


def test_X15_names_and_texts_are_shown_letter_by_letter(desk: Desk, sheet: AboutSheet) -> None:
    assert shown(sheet) == ["Voldesk", "<b>zlib</b>", "Qt"]
    desk.type("zlib")
    assert shown(sheet) == ["<b>zlib</b>"]
    desk.press("Return")
    reader = sheet.reader
    assert reader is not None
    assert reader.title.text() == "<b>zlib</b> 1.3: <i>Zlib</i>"
    assert reader.text.toPlainText().startswith("<b>zlib</b> came without the text")
    labels = [*sheet.findChildren(QLabel), *reader.findChildren(QLabel)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_return_shows_the_text_and_esc_goes_back_step_by_step(
    desk: Desk, sheet: AboutSheet
) -> None:
    desk.press("Down", "Down", "Return")
    reader = sheet.reader
    assert reader is not None
    assert reader.isVisible()
    assert reader.title.text() == "Qt 6.11.3: LGPL-3.0-only"
    assert reader.text.toPlainText() == LGPL
    assert QApplication.focusWidget() is reader.box
    desk.press("Esc")
    assert not reader.isVisible()
    assert sheet.isVisible()
    assert QApplication.focusWidget() is sheet.box
    desk.press("Esc")
    assert not sheet.isVisible()


def test_a_text_is_scrolled_by_key(desk: Desk, sheet: AboutSheet) -> None:
    desk.press("Down", "Down", "Return")
    assert sheet.reader is not None
    bar = sheet.reader.text.verticalScrollBar()
    seen = []
    for chord in ("Down", "PgDown", "End", "PgUp", "Up", "Home"):
        desk.press(chord)
        seen.append(bar.value())
    assert seen[0] == 1
    assert seen[1] > 10
    assert seen[2] == bar.maximum()
    assert seen[2] - 10 > seen[3] > seen[4] == seen[3] - 1
    assert seen[5] == 0


def test_what_is_typed_is_found_and_found_on(desk: Desk, sheet: AboutSheet) -> None:
    desk.press("Down", "Down", "Return")
    reader = sheet.reader
    assert reader is not None

    def place() -> tuple[str, int]:
        cursor = reader.text.textCursor()
        return cursor.selectedText(), cursor.selectionStart()

    desk.type("l")
    assert place() == ("L", LGPL.index("LESSER"))
    desk.type("ib")
    assert place() == ("Lib", LGPL.index("Library"))
    desk.press("Ctrl+A")
    desk.type("line")
    first = LGPL.index("line")
    assert place() == ("line", first)
    desk.press("Return")
    assert place() == ("line", first + 5)
    desk.press("Shift+Return", "Shift+Return")
    assert place()[1] == LGPL.rindex("line")
    desk.type("xx")
    assert reader.note.text() == "It is not in the text."
    assert place()[0] == ""


def test_everything_is_copied_as_text(desk: Desk, sheet: AboutSheet) -> None:
    desk.press("Ctrl+C")
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"Voldesk {VERSION}\n")
    assert sheet.overview.text() in copied
    assert "\nQt 6.11.3, LGPL-3.0-only, https://www.qt.io\n" in copied
    assert sheet.note.text() == "All of it is copied as text."
    desk.press("Down", "Down", "Return", "Ctrl+C")
    assert QApplication.clipboard().text() == LGPL
    assert sheet.reader is not None
    desk.type("You")
    desk.press("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == "You"


def test_nothing_fits_is_said_and_return_does_nothing(desk: Desk, sheet: AboutSheet) -> None:
    desk.type("no such part")
    assert sheet.note.text() == "No part fits."
    desk.press("Return")
    assert sheet.reader is None


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_both_sheets_are_whole_in_every_theme(
    desk: Desk, sheet: AboutSheet, name: str, size: tuple[int, int]
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = load_theme(resources.path("themes", f"{name}.toml"))
    try:
        dress(application, theme)
        desk.window.resize(*size)
        sheet.set_theme(theme)
        desk.press("Down", "Down", "Return")
        reader = sheet.reader
        assert reader is not None
        for one in (sheet, reader):
            assert desk.window.rect().contains(one.geometry())
            for label in one.findChildren(QLabel):
                needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
                assert label.height() >= needed
                assert label.geometry().bottom() <= one.height()
        picture = reader.grab().toImage()
        assert picture.pixelColor(4, 4).name() == theme.raised.lower()
        colours = {picture.pixelColor(x, y).name() for x in range(8, 300) for y in range(60, 110)}
        assert len(colours) > 8
    finally:
        dress(application, desk.theme)
