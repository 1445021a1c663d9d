"""Every row of the map, pressed on the real window: what is different afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import DEFAULT
from gui.overlay import Overlay
from tests.gui.keys.keymap_rows import mapped
from tests.support.fake_engine import replay_mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)
LAST = len(FIRST) - 1
ELSEWHERE = {
    "chart": "tests/gui/charts and tests/gui/race",
    "editor": "tests/gui/test_editor.py, test_editor_cells.py and test_suggestions.py",
    "earnings": "tests/gui/earnings",
    "movers": "tests/gui/movers",
    "capex": "tests/gui/capex",
    "alerts": "tests/gui/alerts",
    "feeds": "tests/gui/test_feeds.py",
}
"""Contexts whose rows are pressed, and their effect checked, in files of their own."""
DIFFERENT = object()


@dataclass(frozen=True, slots=True)
class Effect:
    """What a row of the map does.

    Attributes:
        seen: What the row changes.
        then: What it is afterwards; by default only something else.
        keys: Pressed before; "text:" types.
        first: Done before them.
    """

    seen: Callable[[Desk], object]
    then: object = DIFFERENT
    keys: tuple[str, ...] = ()
    first: Callable[[Desk], None] | None = None


def row(desk: Desk) -> object:
    return desk.window.watchlist.current_row()


def picked(desk: Desk) -> object:
    return len(desk.window.watchlist.selected_keys())


def symbols(desk: Desk) -> object:
    return desk.symbols


def shown(desk: Desk) -> object:
    return desk.shown


def symbol(desk: Desk) -> object:
    return desk.window.symbol


def sorting(desk: Desk) -> object:
    return desk.window.rows.sort_column, desk.window.rows.ascending


def sheets(desk: Desk) -> object:
    return [type(s).__name__ for s in desk.window.findChildren(Overlay) if s.isVisible()]


def editing(desk: Desk) -> object:
    return desk.window.watchlist.editor.is_open


def focus(desk: Desk) -> object:
    assert desk.window.isVisible()
    return type(QApplication.focusWidget()).__name__


def clipped(_desk: Desk) -> object:
    return QGuiApplication.clipboard().text()


def screen(desk: Desk) -> object:
    return desk.window.desk.focused()


def lists(desk: Desk) -> object:
    return desk.window.edits.book.names


def current_list(desk: Desk) -> object:
    return desk.window.edits.current


def flag(desk: Desk) -> object:
    return desk.window.edits.watchlist.entries[0]


def charts(desk: Desk) -> object:
    return len(desk.window.plots.chart_panes())


def front(desk: Desk) -> object:
    return id(desk.window.chart)


def workspace(desk: Desk) -> object:
    return desk.engine.settings().workspace


def called(name: str) -> Callable[[Desk], object]:
    return lambda desk: len(desk.engine.named(name))


def with_charts(desk: Desk) -> None:
    desk.mount_charts()


def empty_clipboard(_desk: Desk) -> None:
    QGuiApplication.clipboard().clear()


def two_lists(desk: Desk) -> None:
    for chord in ("Ctrl+Shift+I", "text:two", "Return"):
        hit(desk, chord)
    desk.window.lists.go_to("default")
    desk.window.watchlist.table.setFocus()


def replaying(desk: Desk) -> None:
    desk.engine.put(("mode", ""), replay_mode())
    desk.bridge.drain()


def eight_workspaces(desk: Desk) -> None:
    desk.mount_charts()
    for number in range(1, 9):
        for chord in ("Ctrl+Shift+S", f"text:w{number}", "Return"):
            hit(desk, chord)


def hit(desk: Desk, chord: str) -> None:
    if chord.startswith("text:"):
        desk.type(chord.removeprefix("text:"))
    else:
        desk.press(*chord.split(", "))


SECTION = ("Ctrl+Shift+N", "text:AI", "Return", "Home")
SORTED = ("Ctrl+Shift+Right", "Ctrl+Shift+Right")
EFFECTS: dict[str, Effect] = {
    "table.prev_row": Effect(row, 1, ("Down", "Down")),
    "table.next_row": Effect(row, 1),
    "table.first_row": Effect(row, 0, ("End",)),
    "table.last_row": Effect(row, LAST),
    "table.page_up": Effect(row, keys=("End",)),
    "table.page_down": Effect(row),
    "table.extend_up": Effect(picked, 2, ("End",)),
    "table.extend_down": Effect(picked, 2),
    "table.select_all": Effect(picked, LAST + 1),
    "table.sort_prev_column": Effect(sorting, keys=SORTED),
    "table.sort_next_column": Effect(sorting),
    "table.sort_ascending": Effect(sorting, keys=(*SORTED, "Ctrl+Shift+Down")),
    "table.sort_descending": Effect(sorting, keys=(*SORTED, "Ctrl+Shift+Up")),
    "table.manual_order": Effect(sorting, keys=SORTED),
    "table.find": Effect(focus, "FindBox"),
    "table.find_next": Effect(focus, "FindBox"),
    "table.find_prev": Effect(focus, "FindBox"),
    "table.copy": Effect(clipped, first=empty_clipboard),
    "table.copy_cells": Effect(clipped, first=empty_clipboard),
    "table.export": Effect(sheets, ["SaveSheet"]),
    "table.open_chart": Effect(symbol, FIRST[1], ("Down",)),
    "table.open_new_chart": Effect(charts, first=with_charts, keys=("Down",)),
    "edit.undo": Effect(symbols, FIRST, ("Del",)),
    "edit.redo": Effect(symbols, FIRST[1:], ("Del", "Ctrl+Z")),
    "table.escape": Effect(picked, 1, ("Shift+Down",)),
    "watchlist.add": Effect(editing, True),
    "watchlist.edit": Effect(editing, True),
    "watchlist.remove": Effect(symbols, FIRST[1:]),
    "watchlist.cut": Effect(symbols, FIRST[1:]),
    "watchlist.paste": Effect(symbols, [FIRST[1], FIRST[0], *FIRST[2:]], ("Ctrl+X",)),
    "watchlist.move_up": Effect(symbols, [FIRST[1], FIRST[0], *FIRST[2:]], ("Down",)),
    "watchlist.move_down": Effect(symbols, [FIRST[1], FIRST[0], *FIRST[2:]]),
    "watchlist.move_top": Effect(symbols, [FIRST[-1], *FIRST[:-1]], ("End",)),
    "watchlist.move_bottom": Effect(symbols, [*FIRST[1:], FIRST[0]]),
    "watchlist.move_to_list": Effect(sheets, ["Picker"], first=two_lists),
    "watchlist.collapse": Effect(shown, keys=SECTION),
    "watchlist.expand": Effect(shown, keys=(*SECTION, "Left")),
    "list.next_symbol": Effect(symbol, FIRST[1]),
    "list.prev_symbol": Effect(symbol, FIRST[-1]),
    "watchlist.prev_list": Effect(current_list, "two", first=two_lists),
    "watchlist.next_list": Effect(current_list, "two", first=two_lists),
    "alert.new": Effect(sheets, ["AlertSheet"], first=with_charts),
    "watchlist.new_section": Effect(editing, True),
    "watchlist.new_list": Effect(sheets, ["NameSheet"]),
    "watchlist.rename_list": Effect(sheets, ["NameSheet"]),
    "watchlist.delete_list": Effect(lists, ("two",), first=two_lists),
    "watchlist.import": Effect(sheets, ["ImportSheet"]),
    "watchlist.flag_0": Effect(flag, keys=("Alt+Return, 7",)),
    **{f"watchlist.flag_{number}": Effect(flag) for number in range(1, 8)},
    "app.palette": Effect(sheets, ["Palette"]),
    "app.symbol_search": Effect(sheets, ["SymbolSearch"]),
    "app.help": Effect(sheets, ["HelpSheet"]),
    "app.explain": Effect(sheets, ["ExplainSheet"]),
    "app.menu": Effect(lambda desk: desk.window.menuBar().activeAction() is not None, True),
    "app.next_pane": Effect(screen),
    "app.prev_pane": Effect(screen),
    "view.race": Effect(screen, "race", first=with_charts),
    "view.watchlist": Effect(screen, "watchlist", ("Ctrl+Shift+5",)),
    "view.chart": Effect(screen, "chart", first=with_charts),
    "view.vol_sheet": Effect(screen, "vol", first=with_charts),
    "view.earnings": Effect(screen, "earnings"),
    "view.movers": Effect(screen, "movers", first=with_charts),
    "view.capex": Effect(screen, "capex", first=with_charts),
    "view.alerts": Effect(screen, "alerts", first=with_charts),
    "view.feeds": Effect(screen, "feeds"),
    **{
        f"workspace.go_{number}": Effect(
            workspace, f"w{number}", ("Ctrl+1",) if number > 1 else ("Ctrl+8",), eight_workspaces
        )
        for number in range(1, 9)
    },
    "workspace.go_last": Effect(workspace, "w8", ("Ctrl+1",), eight_workspaces),
    "workspace.save": Effect(sheets, ["NameSheet"], first=with_charts),
    "workspace.save_as": Effect(sheets, ["NameSheet"], first=with_charts),
    "workspace.load": Effect(sheets, ["Picker"], first=with_charts),
    "app.new_tab": Effect(charts, 2, first=with_charts),
    "app.close_tab": Effect(charts, 1, ("Ctrl+T",), with_charts),
    "app.reopen": Effect(charts, 2, ("Ctrl+T", "Ctrl+W"), with_charts),
    "app.next_tab": Effect(front, keys=("Ctrl+T",), first=with_charts),
    "app.prev_tab": Effect(front, keys=("Ctrl+T",), first=with_charts),
    "app.new_window": Effect(lambda d: len(d.window.space.seconds()), 1, first=with_charts),
    "app.float_pane": Effect(lambda d: d.window.desk.docks["watchlist"].isFloating(), True),
    "data.refresh": Effect(called("refresh"), 1),
    "app.messages": Effect(sheets, ["Messages"]),
    "app.settings": Effect(sheets, ["SettingsSheet"]),
    "app.full_screen": Effect(
        lambda d: bool(d.window.windowState() & Qt.WindowState.WindowFullScreen), True
    ),
    "app.quit": Effect(lambda d: d.window.isVisible(), False),
    "replay.play_pause": Effect(called("replay_play_pause"), 1, first=replaying),
    "replay.step": Effect(called("replay_step"), 1, first=replaying),
    "replay.leave": Effect(called("replay_leave"), 1, first=replaying),
}
HERE = [
    (one.row.id, chord)
    for one in mapped()
    if not one.later and one.row.context not in ELSEWHERE
    for chord in one.row.trader
]


def test_every_row_of_the_map_has_an_effect_that_is_checked() -> None:
    assert {name for name, _ in HERE} == set(EFFECTS)


@pytest.mark.parametrize(("name", "chord"), HERE)
def test_each_key_does_what_the_map_says(desk: Desk, name: str, chord: str) -> None:
    effect = EFFECTS[name]
    if effect.first is not None:
        effect.first(desk)
    for each in effect.keys:
        hit(desk, each)
    QApplication.processEvents()
    before = effect.seen(desk)
    hit(desk, chord)
    after = effect.seen(desk)
    assert after != before, desk.said
    if effect.then is not DIFFERENT:
        assert after == effect.then, desk.said
