from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gui.commanding import every
from gui.commands.command import Context, Menu
from gui.keys.reach import TOGETHER
from gui.palette import keys_text
from tests.support.gui_session import press

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


ALL = every()
ROWS = [
    (command.context, command.id, key)
    for command in ALL
    if command.context is not Context.EDITOR
    for key in command.keys
]
FORBIDDEN = re.compile(r"Ctrl\+Alt|Ctrl\+Space$|Ctrl\+Shift\+U$|Alt\+Shift\+(Left|Right|Up|Down)$")


def _home(desk: Desk, context: Context) -> QWidget:
    window = desk.window
    assert window.race is not None
    assert window.chart is not None
    assert window.sheet is not None
    assert window.screens.movers.pane is not None
    assert window.screens.capex.pane is not None
    assert window.screens.alerts.pane is not None
    assert window.screens.events.pane is not None
    sheets = {
        Context.SHEET: "vol", Context.FIGURES: "vol", Context.FEEDS: "feeds",
        Context.MOVERS: "movers", Context.CAPEX: "capex", Context.ALERTS: "alerts",
        Context.EVENTS: "events",
    }  # fmt: skip
    window.desk.bring(sheets.get(context, "chart"))
    return {
        Context.APP: window.watchlist.table,
        Context.TABLE: window.watchlist.table,
        Context.WATCHLIST: window.watchlist.table,
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
    }[context]


def test_ids_are_dotted_unique_in_their_context_and_named_once() -> None:
    assert all(re.fullmatch(r"[a-z]+\.[a-z0-9_]+", command.id) for command in ALL)
    assert max(Counter((c.context, c.id) for c in ALL).values()) == 1
    titles = {(c.id, c.title) for c in ALL}
    assert len(titles) == len({c.id for c in ALL})


@pytest.mark.parametrize("contexts", TOGETHER)
def test_no_chord_means_two_things_in_one_context(contexts: frozenset[Context]) -> None:
    chords = Counter(key for c in ALL if c.context in contexts for key in c.keys)
    assert not [key for key, count in chords.items() if count > 1]


def test_no_chord_is_one_that_systems_keep_for_themselves() -> None:
    assert not [key for _, _, key in ROWS if FORBIDDEN.search(key)]
    portable = QKeySequence.SequenceFormat.PortableText
    assert not [key for _, _, key in ROWS if QKeySequence(key).toString(portable) != key]


def test_each_chord_runs_exactly_its_command(charted: Desk) -> None:
    ran: list[str] = []
    actions = {a.objectName(): a for a in charted.window.actions_.findChildren(QAction)}
    for label, action in actions.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, label=label: ran.append(label))
    wrong = {}
    for context, name, key in ROWS:
        home = _home(charted, context)
        home.setFocus()
        ran.clear()
        press(home, key)
        if ran != [f"{context.name}:{name}"]:
            wrong[context.name, key] = list(ran)
    assert not wrong
    assert len(ROWS) > 80


def test_every_command_with_a_place_stands_in_that_menu_without_a_mnemonic(charted: Desk) -> None:
    found = charted.window.menuBar().findChildren(QMenu)
    menus = [menu for menu in found if menu.title()]
    assert [menu.title() for menu in menus] == [kind.value for kind in Menu]
    for kind, menu in zip(Menu, menus, strict=True):
        wanted = [f"{c.context.name}:{c.id}" for c in charted.window.commands if c.menu is kind]
        assert [a.objectName() for a in menu.actions() if not a.isSeparator()] == wanted
        assert not [a.text() for a in menu.actions() if "&" in a.text()]


def test_the_help_sheet_equals_the_table_with_this_context_first(desk: Desk) -> None:
    desk.press("F1")
    sheet = desk.window.sheets.help
    assert sheet.isVisible()
    wanted = Counter((keys_text(c.keys), c.id) for c in ALL)
    assert Counter(sheet.rows()) == wanted
    assert sheet.model.cell(0, 0).text == Context.WATCHLIST.value
    desk.type("move to top")
    assert sheet.rows() == [("Ctrl+Shift+Home", "watchlist.move_top")]
    desk.press("Esc")
    assert not sheet.isVisible()
    assert desk.window.watchlist.table.hasFocus()


def test_question_mark_opens_the_sheet_but_is_typed_in_a_text_box(desk: Desk) -> None:
    desk.press("?")
    assert desk.window.sheets.help.isVisible()
    desk.press("?")
    assert desk.window.sheets.help.box.text() == "?"
    desk.press("Esc", "Ins", "?")
    assert desk.window.watchlist.editor.text() == "?"
    assert not desk.window.sheets.help.isVisible()
    desk.press("Esc")


def test_the_palette_lists_every_command_but_the_editors(desk: Desk) -> None:
    desk.press("Ctrl+K")
    keys = {choice.key for choice in desk.window.sheets.palette.model.choices}
    ids = {key.removeprefix("command:") for key in keys if key.startswith("command:")}
    assert ids == {c.id for c in ALL if c.context is not Context.EDITOR}
    desk.press("Ctrl+K")
    assert not desk.window.sheets.palette.isVisible()


def test_the_palette_says_when_nothing_fits(desk: Desk) -> None:
    desk.press("Ctrl+K")
    usual = desk.window.sheets.palette.note.text()
    desk.type("|||")
    assert not desk.window.sheets.palette.model.choices
    assert desk.window.sheets.palette.note.text() == "No command and no symbol fits."
    desk.press("Backspace", "Backspace", "Backspace")
    assert desk.window.sheets.palette.note.text() == usual
    desk.press("Esc")


def test_typing_a_symbol_in_the_palette_goes_there(desk: Desk) -> None:
    desk.press("Ctrl+P")
    desk.type("tsm")
    desk.press("Return")
    assert desk.current == "TSM"
    assert desk.window.symbol == "TSM"
    assert desk.window.watchlist.table.hasFocus()


def test_the_palette_offers_to_add_an_unknown_symbol(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("orcl")
    choices = desk.window.sheets.palette.model.choices
    assert choices[-1].title == "Add ORCL to the list"
    desk.press("End")
    desk.window.sheets.palette.list.setCurrentIndex(
        desk.window.sheets.palette.model.index(len(choices) - 1, 0)
    )
    desk.press("Return")
    assert desk.symbols[1] == "ORCL"


def test_the_palette_shows_last_used_first_and_why_others_cannot_run(desk: Desk) -> None:
    sheet = desk.window.sheets.palette
    desk.press("Ctrl+K")
    desk.type("messages")
    desk.press("Return", "Esc", "Ctrl+K")
    assert sheet.model.choices[0].key == "command:app.messages"
    desk.type("back to live")
    assert sheet.model.choices[0].blocked == "No replay is shown"
    desk.press("Return")
    assert sheet.isVisible()
    assert desk.said == "No replay is shown"
    desk.press("Esc")


def test_a_blocked_command_says_why_and_eats_its_key(desk: Desk) -> None:
    desk.press("Ctrl+Z")
    assert desk.said == "Nothing to undo"
    desk.press("F9")
    assert desk.said == "No replay is shown"


def test_chart_commands_wait_for_the_charts(desk: Desk) -> None:
    blocked = {c.id: c.blocked() for c in desk.window.commands if c.context is Context.CHART}
    assert blocked["chart.zoom_in"] == "The charts are still loading"
    desk.mount_charts()
    blocked = {c.id: c.blocked() for c in desk.window.commands if c.context is Context.CHART}
    empty = ("chart.delete_drawing", "edit.undo", "edit.redo")
    assert {name for name, why in blocked.items() if why} == set(empty)
    assert blocked["chart.delete_drawing"] == "Nothing is drawn on this chart"


def test_every_chart_command_runs_on_the_real_panes(charted: Desk) -> None:
    window = charted.window
    assert window.sheet is not None
    skipped = {"chart.copy_image", "chart.save_image", "chart.export_data", "chart.open_vol_sheet"}
    for pane in (window.race, window.chart, *window.sheet.plots()):
        assert pane is not None
        window.desk.bring("chart" if pane in (window.race, window.chart) else "vol")
        if not pane.isVisible():
            window.sheet.swap_forecast()
        pane.setFocus()
        assert window.plots.current() is pane
        for command in window.commands:
            if command.context is Context.CHART and command.id not in skipped:
                command.run()
    QApplication.processEvents()
