"""The settings sheet: complete, found by typing, each change at work at once."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtWidgets import QApplication

from engine import settings as stored
from engine.settings import Settings, parse_settings, place_of, with_value, write_settings
from gui.commanding import every
from gui.settings.catalogue import SECTIONS, Setting, options_of
from gui.settings.taking import Taking
from gui.vol.grid import FigureGrid
from tests.support.gui_session import press

if TYPE_CHECKING:
    from gui.settings.sheet import SettingsSheet
    from tests.support.gui_session import Desk

ALL = [one for _, entries in SECTIONS for one in entries]
CHOSEN = [(one, value) for one in ALL for value in options_of(one)]


def open_sheet(desk: Desk, text: str) -> SettingsSheet:
    desk.press("Ctrl+,")
    sheet = desk.window.sheets.settings
    assert sheet.isVisible()
    desk.type(text)
    return sheet


def current(sheet: SettingsSheet) -> str:
    return sheet.model.key(sheet.table.currentIndex().row())


def value_of(sheet: SettingsSheet, field: str) -> str:
    return sheet.model.cell(sheet.model.row_of(field), 1).text


def test_every_setting_of_the_file_stands_in_the_sheet_once() -> None:
    known = [one.name for one in fields(Settings) if one.name not in ("unknown", "newer")]
    assert sorted(one.field for one in ALL) == sorted(known)


@pytest.mark.parametrize(("setting", "value"), CHOSEN, ids=lambda one: str(one)[:40])
def test_each_value_offered_is_one_the_file_may_hold(setting: Setting, value: object) -> None:
    changed = with_value(Settings(), setting.field, value)
    read, refused = parse_settings(write_settings(changed))
    assert not refused
    assert getattr(read, setting.field) == value


@pytest.mark.parametrize("name", ["theme", "direction_colours", "language", "log_level"])
def test_every_possible_value_is_offered(name: str) -> None:
    types = {"theme": "ThemeName", "direction_colours": "Directions", "language": "Language",
             "log_level": "LogLevel"}  # fmt: skip
    setting = next(one for one in ALL if one.field == name)
    assert set(options_of(setting)) == set(get_args(getattr(stored, types[name])))


def test_each_command_named_exists() -> None:
    ids = {command.id for command in every()}
    assert {one.command for one in ALL if one.command} <= ids


def test_typing_finds_by_title_place_and_value(desk: Desk) -> None:
    sheet = open_sheet(desk, "ui.theme")
    assert current(sheet) == "theme"
    sheet.box.setText("falling red")
    assert current(sheet) == "direction_colours"
    sheet.box.setText("no such thing at all")
    assert sheet.model.rowCount() == 0
    assert sheet.note.text() == "No setting fits."


def test_values_are_told_by_their_names(desk: Desk) -> None:
    sheet = open_sheet(desk, "")
    assert value_of(sheet, "estimator") == "Yang-Zhang, 30 bars"
    assert value_of(sheet, "chart_panes") == "Volume, RV and IV"
    assert value_of(sheet, "keys") == "none changed"


def test_return_switches_a_setting_of_two_values_and_del_restores_it(desk: Desk) -> None:
    sheet = open_sheet(desk, "less motion")
    desk.press("Return")
    assert desk.engine.settings().reduce_motion
    assert value_of(sheet, "reduce_motion") == "on"
    sheet.box.setText("")
    sheet.table.setCurrentIndex(sheet.model.index(sheet.model.row_of("reduce_motion"), 0))
    desk.press("Del")
    assert not desk.engine.settings().reduce_motion
    assert current(sheet) == "reduce_motion"


def test_del_deletes_letters_while_something_is_typed(desk: Desk) -> None:
    sheet = open_sheet(desk, "less motion")
    desk.press("Return", "Home", "Del")
    assert sheet.box.text() == "ess motion"
    assert desk.engine.settings().reduce_motion


def test_a_picker_offers_more_values_and_the_theme_follows_at_once(desk: Desk) -> None:
    sheet = open_sheet(desk, "theme")
    desk.press("Return")
    assert sheet.picker is not None
    assert [one.title for one in sheet.picker.model.choices] == ["Dark", "Light", "High contrast"]
    desk.type("light")
    desk.press("Return")
    assert desk.engine.settings().theme == "light"
    assert desk.window.look.theme.name == "light"
    assert value_of(sheet, "theme") == "Light"
    assert sheet.isVisible()
    assert QApplication.focusWidget() is sheet.box


def test_rows_grow_at_once_in_lists_and_sheets(charted: Desk) -> None:
    window = charted.window
    window.resize(1280, 500)
    before = window.watchlist.table.verticalHeader().defaultSectionSize()
    open_sheet(charted, "table rows")
    charted.press("Return")
    assert before == 22
    assert window.watchlist.table.verticalHeader().defaultSectionSize() == 28
    assert window.sheet is not None
    grids = window.sheet.findChildren(FigureGrid)
    assert grids
    assert {grid.verticalHeader().defaultSectionSize() for grid in grids} == {28}


def test_charts_race_and_movers_follow(charted: Desk) -> None:
    window = charted.window
    assert window.chart is not None
    assert window.race is not None
    assert window.screens.movers.pane is not None
    taking = window.sheets.settings
    for text, keys in (
        ("chart.style", ("Return", "Down", "Down", "Return")), ("race.compressed", ("Return",)),
        ("race.gap", ("Return",)), ("movers.view", ("Return",)), ("chart.link_time", ("Return",)),
    ):  # fmt: skip
        press(window.watchlist.table, "Ctrl+,")
        charted.type(text)
        charted.press(*keys)
        press(taking.box, "Esc")
    assert window.chart.content.style == "area"
    assert window.race.time.compressed
    assert window.race.gap.shown == "ratio"
    assert window.screens.movers.pane.view == "treemap"
    assert window.plots.linking.time_linked


def test_what_a_command_edits_is_opened_by_it(desk: Desk) -> None:
    sheet = open_sheet(desk, "sources.sec_contact")
    desk.press("Return")
    assert not sheet.isVisible()
    contact = desk.window.sheets.contact
    assert contact is not None
    assert contact.isVisible()


def test_the_log_follows_at_once(desk: Desk) -> None:
    open_sheet(desk, place_of("log_level"))
    desk.press("Return")
    desk.type("debug")
    desk.press("Return")
    adopted = [call for call in desk.engine.calls if call[0] == "adopt"]
    assert adopted[-1][1] == replace(Settings(), log_level="DEBUG")


def test_true_time_leaves_the_style_of_the_chart_in_use(charted: Desk) -> None:
    window = charted.window
    assert window.chart is not None
    chart = window.chart
    chart.set_content(replace(chart.content, style="line"))
    window.engine.adopt(replace(window.engine.settings(), chart_style="area"))
    Taking(window).take("chart_true_time", not chart.content.true_time)
    assert (chart.content.style, chart.content.true_time) == (
        "line", window.engine.settings().chart_true_time,
    )  # fmt: skip
