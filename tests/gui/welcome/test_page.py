"""The first-run page by real keys: what it takes, what it leaves, how it is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from engine.desk.watchlist import DEFAULT
from engine.desk.watchlist.presets import PRESETS
from engine.options import ENDPOINTS
from engine.paths import Profile
from engine.places import places
from engine.settings import Settings
from tests.support.gui_session import press
from tests.support.languages import CLOSE, OPEN, marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gui.welcome.sheet import WelcomeSheet
    from tests.support.gui_session import Desk

LANGUAGE, THEME, TURNS, PRESET, SOURCES, KEEPING, START = range(7)
"""Where Tab stops, in its order."""


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Iterator[WelcomeSheet]:
    """The page of a first start, open over the list."""
    desk.engine.settings_ = Settings(welcomed=False)
    desk.engine.places_ = places(Profile(tmp_path))
    yield opened(desk)
    desk.window.look.set_theme("dark")


def opened(desk: Desk) -> WelcomeSheet:
    desk.window.sheets.toggle_welcome()
    sheet = desk.window.sheets.welcome
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def tab_to(desk: Desk, stop: int) -> None:
    desk.press(*["Tab"] * stop)


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, QRadioButton) else type(focus).__name__


@pytest.mark.parametrize("key", ["Return", "Enter", "Esc"])
@pytest.mark.parametrize("stop", range(7))
def test_return_and_esc_take_what_is_shown_wherever_the_keyboard_is(
    desk: Desk, page: WelcomeSheet, stop: int, key: str
) -> None:
    tab_to(desk, stop)
    desk.press(key)
    assert not page.isVisible()
    assert desk.engine.settings() == Settings(welcomed=True)
    assert desk.engine.list_ == DEFAULT
    assert desk.window.edits.undo_text() == ""
    assert QApplication.focusWidget() is desk.window.watchlist.table


def test_tab_goes_from_group_to_group_and_around(desk: Desk, page: WelcomeSheet) -> None:
    seen = [focused()]
    for _ in range(7):
        desk.press("Tab")
        seen.append(focused())
    assert seen == [
        page.languages.buttons[0].text(), "Dark", "Rising green, falling red", "Voldesk's own",
        "BoardView", "BoardView", "QPushButton", page.languages.buttons[0].text(),
    ]  # fmt: skip
    desk.press("Shift+Tab")
    assert QApplication.focusWidget() is page.start
    assert page.isVisible()


def test_arrows_choose_within_a_group_and_go_around(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, THEME)
    desk.press("Right")
    assert (focused(), desk.window.look.theme.name) == ("Light", "light")
    desk.press("Down", "Down")
    assert (focused(), desk.engine.settings().theme) == ("Dark", "dark")
    desk.press("Left")
    assert desk.engine.settings().theme == "contrast"
    assert page.isVisible()


def test_colours_of_rising_and_falling_follow_at_once(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, TURNS)
    up = desk.window.look.theme.up
    desk.press("Down")
    assert desk.engine.settings().direction_colours == "china"
    assert desk.window.look.theme.down == up
    assert page.directions.name == "china"


def test_each_convention_shows_its_two_colours_and_only_one_shows_triangles(
    page: WelcomeSheet,
) -> None:
    theme = page.window().look.theme  # type: ignore[attr-defined]  # the main window
    shapes = {}
    for number, name in enumerate(("west", "china", "korea", "safe")):
        button = page.directions.buttons[number]
        image = button.icon().pixmap(button.iconSize()).toImage()
        found = {
            (x, image.pixelColor(x, y).name().upper())
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        turned = theme.with_directions(name)
        half = image.width() / 2
        assert {c for x, c in found if x < half} == {turned.up}
        assert {c for x, c in found if x >= half} == {turned.down}
        shapes[name] = len({x for x, _ in found})
    assert shapes["safe"] > shapes["west"] == shapes["china"] == shapes["korea"]


def test_a_preset_replaces_the_untouched_list_in_one_step(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, PRESET)
    desk.press("Right")
    assert "MU" in page.symbols.text()
    assert desk.engine.list_ == DEFAULT
    desk.press("Return")
    assert desk.symbols == list(PRESETS["chips"].symbols)
    assert desk.window.edits.book.names == ("default",)
    desk.press("Ctrl+Z")
    assert desk.symbols == list(DEFAULT.symbols)
    assert desk.said == "Undone: use preset Chips"
    desk.press("Ctrl+Y")
    assert desk.symbols == list(PRESETS["chips"].symbols)


def test_a_list_of_the_users_own_stays_and_the_preset_comes_beside_it(desk: Desk) -> None:
    edits = desk.window.edits
    edits.apply(edits.watchlist.with_removed((0,)), "remove NVDA")
    page = opened(desk)
    assert page.presets.name == ""
    tab_to(desk, PRESET)
    assert focused() == "Your list"
    desk.press("Left")
    assert "Your list stays" in page.symbols.text()
    desk.press("Return")
    assert list(edits.book.names) == ["default", "Empty"]
    assert desk.symbols == []
    desk.press("Ctrl+Z")
    assert list(edits.book.names) == ["default"]
    assert desk.symbols == list(DEFAULT.symbols)[1:]


def test_your_own_list_is_offered_only_where_there_is_one(desk: Desk, page: WelcomeSheet) -> None:
    assert page.presets.buttons[-1].isHidden()
    tab_to(desk, PRESET)
    desk.press("Left")
    assert focused() == "Empty"


def test_space_switches_a_source_as_a_step(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, SOURCES)
    desk.press("Down", "Down", "Space")
    assert page.sources.model.cell(2, 3).text == "off"
    assert desk.engine.named("switch_source") == [("cboe", False)]
    assert desk.window.edits.undo_text() == "switch off Cboe"
    desk.press("Space")
    assert page.sources.model.cell(2, 3).text == "on"
    assert page.isVisible()


def test_every_source_stands_there_with_its_hosts(page: WelcomeSheet) -> None:
    model = page.sources.model
    assert [model.key(row) for row in range(model.rowCount())] == list(ENDPOINTS)
    assert "fc.yahoo.com" in model.details("yahoo")
    assert all("." in model.cell(row, 1).text for row in range(model.rowCount()))


@pytest.mark.parametrize("key", ["Return", "F2", "Space"])
def test_the_sec_is_off_until_an_address_is_entered(
    desk: Desk, page: WelcomeSheet, key: str
) -> None:
    tab_to(desk, SOURCES)
    desk.press("End")
    model = page.sources.model
    assert (page.sources.key, model.cell(8, 3).text) == ("sec", "off")
    assert "The table that comes with Voldesk serves meanwhile" in page.sources.details.text()
    desk.press(key)
    contact = page.sources.contact
    assert contact is not None
    assert contact.isVisible()
    desk.type("nobody")
    desk.press("Return")
    assert contact.refusal.text()
    desk.type("@example.org")
    desk.press("Return")
    assert not contact.isVisible()
    assert page.isVisible()
    assert desk.engine.settings().sec_contact == "nobody@example.org"
    assert model.cell(8, 3).text == "on"
    assert QApplication.focusWidget() is page.sources.table
    desk.press("Esc")
    assert not page.isVisible()


def test_esc_in_the_address_field_leaves_the_page_open(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, SOURCES)
    desk.press("End", "Return", "Esc")
    assert page.isVisible()
    assert not desk.engine.settings().welcomed
    assert QApplication.focusWidget() is page.sources.table


def test_paths_are_shown_copied_and_opened(desk: Desk, page: WelcomeSheet, tmp_path: Path) -> None:
    tab_to(desk, KEEPING)
    model = page.keeping.model
    shown = [model.cell(row, 1).text for row in range(model.rowCount())]
    names = ("settings.toml", "watchlists", "history.sqlite", "recordings", "logs")
    assert shown == [str(tmp_path / name) for name in names]
    desk.press("Down", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == str(tmp_path / "watchlists")
    asked: list[QUrl] = []
    answers = [True, False]

    def show(url: QUrl) -> bool:
        asked.append(url)
        return answers.pop(0)

    page.keeping.show_folder = show
    desk.press("Space")
    assert asked == [QUrl.fromLocalFile(str(tmp_path))]
    assert page.note.text() == "Opened: Lists"
    desk.press("Space")
    assert page.note.text() == "No program opened the folder; Ctrl+C copies its path."


def test_it_says_what_is_never_sent(page: WelcomeSheet) -> None:
    assert "no telemetry" in page.never.text()


def test_another_sheet_takes_its_place_as_return_would(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, PRESET)
    desk.press("Right", "Ctrl+K")
    assert not page.isVisible()
    assert desk.engine.settings().welcomed
    assert desk.symbols == list(PRESETS["chips"].symbols)
    palette = desk.window.sheets.palette
    assert palette.isVisible()
    assert palette.box.hasFocus()


def test_the_palette_opens_it_again_with_what_holds_now(desk: Desk) -> None:
    desk.engine.settings_ = Settings(theme="light", direction_colours="safe")
    desk.window.look.set_theme("light")
    desk.press("Ctrl+K")
    desk.type("first-run")
    desk.press("Return")
    page = desk.window.sheets.welcome
    assert page is not None
    assert page.isVisible()
    assert (page.themes.name, page.directions.name) == ("light", "safe")
    desk.press("Return")
    assert not page.isVisible()
    desk.window.look.set_theme("dark")


def test_a_page_that_was_not_answered_may_come_again(desk: Desk, page: WelcomeSheet) -> None:
    assert page.isVisible()
    desk.window.close()
    assert not desk.engine.settings().welcomed
    assert desk.engine.list_ == DEFAULT


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (2560, 1440)])
def test_every_part_can_be_brought_into_view(
    desk: Desk, page: WelcomeSheet, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    QApplication.processEvents()
    assert desk.window.rect().contains(page.geometry())
    fits = page.area.verticalScrollBar().maximum() == 0
    assert fits is (size != (900, 600))
    view = page.area.viewport()
    for stop in range(7):
        focus = QApplication.focusWidget()
        assert focus is not None
        if stop != START:
            corner = focus.mapTo(view, focus.rect().topLeft())
            assert view.rect().contains(corner)
            assert view.rect().contains(focus.mapTo(view, focus.rect().bottomRight()))
        desk.press("Tab")


def test_a_reader_is_told_every_part(desk: Desk, page: WelcomeSheet) -> None:
    role, name = QAccessible.Role, QAccessible.Text.Name
    sheet = QAccessible.queryAccessibleInterface(page)
    assert (sheet.role(), sheet.text(name)) == (role.Dialog, "Welcome to Voldesk")
    kinds = [role.RadioButton] * 4 + [role.Table] * 2 + [role.Button]
    for kind in kinds:
        focus = QApplication.focusWidget()
        assert focus is not None
        part = QAccessible.queryAccessibleInterface(focus)
        assert part.role() == kind
        assert part.text(name)
        assert kind != role.RadioButton or part.text(QAccessible.Text.Description)
        desk.press("Tab")


def test_every_text_of_it_can_be_translated(desk: Desk) -> None:
    with marked():
        page = opened(desk)
        texts = [label.text() for label in (page.title, page.lead, page.never, page.note)]
        texts += [one.text() for one in page.directions.buttons + page.presets.buttons]
        texts += [page.start.text(), page.sources.head.text(), page.keeping.head.text()]
        assert all(text.startswith(OPEN) and text.endswith(CLOSE) for text in texts)
        desk.press("Esc")


def test_a_switch_taken_back_is_seen_on_the_page(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, SOURCES)
    desk.press("Down", "Down", "Space")
    assert page.sources.model.cell(2, 3).text == "off"
    desk.window.edits.undo()
    assert page.sources.model.cell(2, 3).text == "on"


def test_a_click_on_the_switch_switches(desk: Desk, page: WelcomeSheet) -> None:
    table = page.sources.table
    where = table.visualRect(page.sources.model.index(0, 3)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.engine.named("switch_source") == [("yahoo", False)]


def test_settings_that_were_made_on_the_page_stay(desk: Desk, page: WelcomeSheet) -> None:
    tab_to(desk, THEME)
    press(page.themes.buttons[0], "Right")
    desk.press("Return")
    assert desk.engine.settings() == replace(Settings(), theme="light", welcomed=True)
