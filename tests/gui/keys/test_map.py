from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from gui.commanding import every
from gui.commands.command import Context, Menu
from gui.keys.chords import presses
from tests.gui.keys.keymap_rows import HOMES, LATER, PAGE, mapped
from tests.support.gui_session import press
from tests.support.keymap_page import read_page

if TYPE_CHECKING:
    from tests.support.gui_session import Desk

ROWS = mapped()


def test_the_map_is_the_specifications() -> None:
    if not PAGE.exists():
        pytest.skip("the specification's page of keys is not beside the project")
    assert [one.row for one in ROWS] == read_page(PAGE.read_text(encoding="utf-8"))


def test_every_row_of_the_map_is_a_command_with_exactly_these_keys() -> None:
    table = {(row.context, row.id): row.keys for row in every()}
    wrong = {}
    for one in ROWS:
        homes = HOMES.get(one.row.context, ())
        keys = [table[home, one.row.id] for home in homes if (home, one.row.id) in table]
        if one.later:
            assert not keys, f"{one.row.id} is there: take its reason out of the map"
        elif keys != [one.row.trader]:
            wrong[one.row.context, one.row.id] = keys
    assert not wrong
    assert {one.later for one in ROWS if one.later} == set(LATER.values())


def test_no_command_of_the_map_has_further_keys_under_another_name() -> None:
    known = {(home, one.row.id) for one in ROWS for home in HOMES.get(one.row.context, ())}
    extra = {row.slot for row in every() if row.keys and (row.context, row.id) not in known}
    assert extra == OWN_KEYS


OWN_KEYS = {
    "CAPEX:capex.add_row", "CAPEX:capex.edit_row", "CAPEX:capex.next_currency",
    "CAPEX:capex.next_definition", "CAPEX:capex.remove_row", "CHART:chart.open_vol_sheet",
    "EARNINGS:earnings.next_view", "EARNINGS:earnings.card_left",
    "EARNINGS:earnings.card_right", "EARNINGS:earnings.remind", "FEEDS:feeds.switch",
    "EVENTS:events.next_kind", "EVENTS:events.mark_seen", "EVENTS:events.switch_view",
    "EVENTS:statements.add", "EVENTS:statements.edit", "EVENTS:statements.remove",
    "MOVERS:movers.next_measure",
    "MOVERS:movers.switch_view", "SHEET:vol.next_part", "SHEET:vol.prev_part",
    "FIGURES:vol.figure_left", "FIGURES:vol.figure_right", "FIGURES:vol.figure_up",
    "FIGURES:vol.figure_down", "FIGURES:vol.copy_figures", "FIGURES:list.next_symbol",
    "FIGURES:list.prev_symbol", "FIGURES:vol.escape",
}  # fmt: skip
"""Rows with keys that the map leaves to us."""


def test_what_another_profile_adds_is_the_maps_second_column() -> None:
    vim = {
        (home, one.row.id): one.row.vim for one in ROWS for home in HOMES.get(one.row.context, ())
    }
    added = {row.slot: row.further for row in every() if row.further}
    assert added
    wrong = {
        row.slot: row.further
        for row in every()
        if row.further and row.further != vim.get((row.context, row.id), ())
    }
    assert not wrong


def test_every_command_stands_in_palette_menu_and_sheet(desk: Desk) -> None:
    rows = every()
    bound = {command.slot: command for command in desk.window.commands}
    assert list(bound) == [row.slot for row in rows]
    assert all(command.title and command.title[0].isupper() for command in bound.values())
    walking = [row.slot for row in rows if row.menu is None and not row.keys]
    assert not walking, "a command without a key stands in a menu"
    assert {row.menu for row in rows} == {None, *Menu}


def _home(desk: Desk, context: Context) -> QWidget:
    """The widget that has a context's chords, shown."""
    window = desk.window
    assert window.race is not None
    assert window.chart is not None
    assert window.sheet is not None
    assert window.screens.movers.pane is not None
    assert window.screens.capex.pane is not None
    assert window.screens.alerts.pane is not None
    assert window.screens.events.pane is not None
    screens = {
        Context.SHEET: "vol", Context.FIGURES: "vol", Context.FEEDS: "feeds",
        Context.MOVERS: "movers", Context.CAPEX: "capex", Context.ALERTS: "alerts",
        Context.EVENTS: "events",
    }  # fmt: skip
    window.desk.bring(screens.get(context, "chart"))
    return {
        Context.EARNINGS: window.earnings.table,
        Context.FEEDS: window.feeds.table,
        Context.MOVERS: window.screens.movers.pane.table,
        Context.CAPEX: window.screens.capex.pane.table,
        Context.ALERTS: window.screens.alerts.pane.alerts.table,
        Context.EVENTS: window.screens.events.pane.feed.table,
        Context.CHART: window.chart,
        Context.PRICE: window.chart,
        Context.RACE: window.race,
        Context.SHEET: window.sheet.term,
        Context.FIGURES: window.sheet.realized,
    }.get(context, window.watchlist.table)


def _heard(desk: Desk) -> list[str]:
    """Gets each command's slot in place of what it does."""
    ran: list[str] = []
    for action in desk.window.actions_.findChildren(QAction):
        action.triggered.disconnect()
        name = action.objectName()
        action.triggered.connect(lambda _=False, name=name: ran.append(name))
    return ran


def test_every_chord_runs_exactly_its_command(charted: Desk) -> None:
    ran = _heard(charted)
    wrong, count = {}, 0
    for row in every():
        if row.context is Context.EDITOR:
            continue
        home = _home(charted, row.context)
        for chord in row.keys:
            home.setFocus()
            ran.clear()
            for each in presses(chord):
                press(home, each)
            count += 1
            if ran != [row.slot]:
                wrong[row.slot, chord] = list(ran)
    assert not wrong
    assert count > 150


def test_every_chord_of_a_table_works_in_each_table(charted: Desk) -> None:
    ran = _heard(charted)
    window = charted.window
    assert window.screens.movers.pane is not None
    assert window.screens.capex.pane is not None
    assert window.screens.alerts.pane is not None
    tables = {
        "earnings": window.earnings.table, "feeds": window.feeds.table,
        "movers": window.screens.movers.pane.table, "capex": window.screens.capex.pane.table,
        "alerts": window.screens.alerts.pane.alerts.table,
    }  # fmt: skip
    for screen, table in tables.items():
        window.desk.bring(screen)
        for row in every():
            if row.context is Context.TABLE:
                for chord in row.keys:
                    table.setFocus()
                    ran.clear()
                    press(table, chord)
                    assert ran == [row.slot], (screen, chord)


def test_every_chord_of_the_window_works_from_each_screen(charted: Desk) -> None:
    ran = _heard(charted)
    for context in (Context.FEEDS, Context.MOVERS, Context.CHART, Context.RACE, Context.FIGURES):
        home = _home(charted, context)
        for row in every():
            if row.context is Context.APP:
                for chord in row.keys:
                    home.setFocus()
                    ran.clear()
                    press(home, chord)
                    assert ran == [row.slot], (context, chord)


def test_no_key_of_the_editor_runs_a_command_of_the_list(desk: Desk) -> None:
    ran = _heard(desk)
    keys = [chord for row in every() if row.context is Context.EDITOR for chord in row.keys]
    assert len(keys) > 10
    for chord in (*keys, "Left", "Right", "Home", "End", "Space", "Del", "Ctrl+A", "Ctrl+C",
                  "Ctrl+X", "PgUp", "PgDown", "Alt+Up", "Shift+Up", "A", "0"):  # fmt: skip
        desk.window.watchlist.table.setFocus()
        desk.window.watchlist.edit()
        editor = QApplication.focusWidget()
        assert editor is desk.window.watchlist.editor, chord
        press(editor, chord)
        desk.window.watchlist.editor.cancel()
    assert ran == []
