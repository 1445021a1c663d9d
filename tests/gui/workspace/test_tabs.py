"""Chart tabs by real keys: opening, closing, walking, each with its own symbol and bars."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from engine.model.layout import MOST_TABS
from tests.gui.workspace.rig import answer, asked, board, front, load, pane, press, run, shown

if TYPE_CHECKING:
    from gui.workspace.charts import Chart
    from tests.support.gui_session import Desk


def test_a_new_tab_shows_the_same_symbol_with_the_focus_and_is_not_linked(charted: Desk) -> None:
    assert not board(charted).deck.bar.isVisible()
    charted.press("Ctrl+T")
    assert shown(charted) == ["NVDA", "NVDA"]
    assert board(charted).deck.bar.isVisible()
    assert pane(charted).hasFocus()
    assert [ask.id for ask in asked(charted)] == ["", "chart2"]
    charted.window.show_screen("watchlist")
    charted.press("Down", "Return")
    assert shown(charted) == ["NVDA", "META"], "the chart in use takes what Return asks for"
    charted.press("Space")
    assert shown(charted) == ["MSFT", "META"], "the list leads the linked one only"


def test_each_tab_keeps_its_symbol_bars_content_and_zoom(charted: Desk) -> None:
    window = charted.window
    window.show_screen("chart")
    answer(charted)
    charted.press("Ctrl+T")
    load(charted, "amd")
    answer(charted)
    charted.press("Alt+M", ",")
    charted.type("w")
    charted.press("Return", "Ctrl+Up")
    answer(charted)
    second = pane(charted)
    width = second.plot.timeline.view.width
    assert (second.symbol, second.style_name) == ("AMD", "line")
    charted.press("Ctrl+Tab")
    first = pane(charted)
    assert first is not second
    assert (first.symbol, first.style_name) == ("NVDA", "candles")
    assert [(ask.symbol, ask.interval) for ask in asked(charted)] == [("NVDA", "D"), ("AMD", "W")]
    charted.press("Ctrl+Tab")
    assert pane(charted) is second
    assert second.plot.timeline.view.width == width


def test_tabs_wrap_both_ways_also_from_a_text_box(charted: Desk) -> None:
    charted.press("Ctrl+T")
    load(charted, "AMD")
    charted.press("Ctrl+T")
    load(charted, "TSM")
    charted.press("Ctrl+Tab")
    assert front(charted) == "NVDA"
    charted.press("Ctrl+Shift+Tab")
    assert front(charted) == "TSM"
    charted.window.show_screen("watchlist")
    charted.press("Ins")
    charted.type("orcl")
    charted.press("Ctrl+Tab")
    assert front(charted) == "NVDA"
    assert "ORCL" in charted.symbols, "what is typed is stored first"
    charted.press("Ctrl+K", "Ctrl+Tab")
    assert front(charted) == "AMD"
    charted.press("Esc")


def test_one_tab_says_that_it_is_the_only_one(charted: Desk) -> None:
    charted.press("Ctrl+Tab")
    assert charted.said == "This is the only chart"


def test_closing_takes_the_neighbour_and_the_last_is_emptied(charted: Desk) -> None:
    charted.press("Ctrl+T")
    load(charted, "AMD")
    charted.press("Ctrl+W")
    assert shown(charted) == ["NVDA"]
    assert pane(charted).hasFocus()
    charted.press("Ctrl+W")
    assert shown(charted) == [""]
    assert pane(charted).plot.state.message == (
        "Waiting for a symbol. Space in the watchlist shows the next one.",
    )
    assert (pane(charted).headline.text, pane(charted).foot.text) == ("", "")
    charted.press("Ctrl+W")
    assert charted.said == "The last chart is empty already"
    charted.window.show_screen("watchlist")
    charted.press("Space")
    assert shown(charted) == ["META"]


def test_the_first_tab_closed_leaves_the_next_as_the_main_chart(charted: Desk) -> None:
    charted.press("Ctrl+T")
    load(charted, "AMD")
    charted.press("Ctrl+Shift+Tab", "Ctrl+W")
    assert [(ask.id, ask.symbol) for ask in asked(charted)] == [("", "AMD")]
    answer(charted)
    assert pane(charted).symbol == "AMD"
    assert pane(charted).bars.size


def test_reopen_brings_closed_tabs_back_latest_first(charted: Desk) -> None:
    charted.press("Ctrl+Shift+T")
    assert charted.said == "No chart and no list was closed"
    for symbol in ("AMD", "TSM"):
        charted.press("Ctrl+T")
        load(charted, symbol)
    charted.press("Ctrl+W", "Ctrl+W")
    assert shown(charted) == ["NVDA"]
    charted.press("Ctrl+Shift+T", "Ctrl+Shift+T")
    assert shown(charted) == ["NVDA", "AMD", "TSM"]
    assert front(charted) == "TSM"


def test_reopen_fills_an_emptied_chart(charted: Desk) -> None:
    charted.window.show_screen("chart")
    charted.press("Ctrl+W")
    assert shown(charted) == [""]
    charted.press("Ctrl+Shift+T")
    assert shown(charted) == ["NVDA"]


def test_reopen_takes_a_deleted_list_where_that_was_closed_last(charted: Desk) -> None:
    edits = charted.window.edits
    charted.press("Ctrl+Shift+I")
    charted.type("Tech")
    charted.press("Return")
    charted.window.show_screen("watchlist")
    assert edits.current == "Tech"
    charted.press("Ctrl+T", "Ctrl+W")
    charted.window.show_screen("watchlist")
    charted.press("Ctrl+Shift+Del")
    assert "Tech" not in edits.book.names
    charted.press("Ctrl+Shift+T")
    assert "Tech" in edits.book.names
    before = len(shown(charted))
    charted.press("Ctrl+Shift+T")
    assert len(shown(charted)) == before + 1


def test_ctrl_return_opens_a_tab_for_each_row_and_names_the_rest(charted: Desk) -> None:
    charted.press("Ctrl+A", "Ctrl+Return")
    assert len(board(charted).charts.all) == MOST_TABS
    assert shown(charted)[1:] == charted.symbols[: MOST_TABS - 1]
    told = charted.window.notices.history()[-1].text
    assert told.endswith(f"Not opened: {charted.symbols[-1]}")
    charted.press("Ctrl+T")
    assert charted.said == "12 charts are open, more there cannot be"


def test_drawings_of_a_symbol_are_the_same_in_each_of_its_charts(charted: Desk) -> None:
    charted.window.show_screen("chart")
    answer(charted)
    charted.press("Alt+H", "Return")
    drawn = pane(charted).tools.sheet.shown
    assert len(drawn) == 1
    charted.press("Ctrl+T")
    answer(charted)
    assert pane(charted).tools.sheet.shown == drawn
    charted.press("Ctrl+Z")
    charted.press("Ctrl+Tab")
    assert pane(charted).tools.sheet.shown == ()


def test_a_theme_reaches_tabs_that_are_behind_others(charted: Desk) -> None:
    charted.press("Ctrl+T")
    run(charted, "light theme")
    assert {one.theme.name for one in board(charted).charts.panes()} == {"light"}


def test_a_closed_chart_leaves_no_pane_behind(charted: Desk) -> None:
    from gui.charts.pane import ChartPane
    from tests.gui.workspace.rig import settle

    charted.window.show_screen("chart")
    for _ in range(5):
        charted.press("Ctrl+T", "Ctrl+W")
    settle()
    assert len(charted.window.findChildren(ChartPane)) == 1
    assert QApplication.focusWidget() is pane(charted)


def test_a_sheet_gives_the_focus_to_the_list_when_its_chart_is_gone(charted: Desk) -> None:
    charted.window.show_screen("chart")
    press(charted, "Ctrl+T", "Ctrl+K", "Ctrl+W")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown(charted) == ["NVDA"]
    charted.press("Esc")
    assert charted.window.watchlist.table.hasFocus()


def test_closing_a_chart_behind_leaves_the_front_one_in_front(charted: Desk) -> None:
    load(charted, "NVDA")
    for symbol in ("AMD", "TSM"):
        press(charted, "Ctrl+T")
        load(charted, symbol)
    charts, deck = board(charted).charts, board(charted).deck
    deck.dropped.emit(0)
    assert (shown(charted), front(charted)) == (["AMD", "TSM"], "TSM")
    before = charts.front(deck)
    deck.dropped.emit(0)
    assert charts.front(deck) is before


def test_closing_many_charts_makes_no_pane_for_those_between(
    charted: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    charts, deck = board(charted).charts, board(charted).deck
    tab = charts.of(deck)[0].tab
    charts.refill(deck, [tab] * 5, 0)
    made = len(charts.panes())
    brought: list[Chart] = []
    monkeypatch.setattr(charts, "bring", brought.append)
    charts.clear(deck)
    assert (made, brought, charts.all) == (1, [], [])


def test_a_late_view_of_the_bars_before_is_not_taken_for_the_new_ones(charted: Desk) -> None:
    answer(charted)
    charts = board(charted).charts
    chart = charts.all[0]
    late = chart.view
    assert late is not None
    charts.set_cut(chart, "W", ())
    chart.view = None
    charts.apply({chart.id: late})
    assert chart.view is None
    charts.apply({chart.id: replace(late, interval="W")})
    assert chart.view is not None
