"""Movers on the real window: groups, measures, bars, treemap, all by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.desk.views import MoversBoard, MoversGroup, MoversRow
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing
from gui.movers.measures import MEASURES, sigmas, worth
from gui.movers.model import BAR, VALUE
from gui.movers.pane import MoversPane
from gui.tables.cell import Tone
from tests.support.fake_engine import known
from tests.support.gui_session import Desk

NO_CAP = missing(Reason.NO_DATA, "no shares outstanding")


def mover(symbol: str, percent: float, sigma: float, gained: float, cap: float) -> MoversRow:
    """Changes in percent, sigma and US$ bn; market value in US$ bn, NaN for none."""
    worthy = cap == cap
    return MoversRow(
        symbol,
        f"{symbol} Inc.",
        known(100.0),
        known(percent),
        known(sigma),
        known(gained * 1e9) if worthy else NO_CAP,
        known(cap * 1e9) if worthy else NO_CAP,
    )


NVDA = mover("NVDA", 12.81, 2.7, 326.9, 2878.0)
AMD = mover("AMD", 4.36, 1.5, 9.7, 233.0)
INTC = mover("INTC", -5.5, -3.1, -7.1, 131.0)
QCOM = mover("QCOM", 8.39, 2.8, 0.0, float("nan"))
BTC = mover("BTC", -2.4, -0.9, -31.0, 1275.0)


def group(name: str, *rows: MoversRow, total: Measured | None = None) -> MoversGroup:
    counted = sum(row.cap_change_usd.known for row in rows)
    gained = sum(row.cap_change_usd.value for row in rows if row.cap_change_usd.known)
    return MoversGroup(name.lower(), name, rows, total or known(gained), counted)


BOARD = MoversBoard((group("Chips", NVDA, AMD, INTC, QCOM), group("Crypto", BTC)))


@pytest.fixture
def board(charted: Desk) -> Desk:
    charted.engine.put(("movers", ""), BOARD)
    charted.press("Ctrl+Shift+7")
    charted.bridge.drain()
    return charted


def pane(desk: Desk) -> MoversPane:
    made = desk.window.screens.movers.pane
    assert made is not None
    return made


def order(desk: Desk) -> list[str]:
    return [pane(desk).movers.key(row) for row in range(pane(desk).movers.rowCount())]


def test_the_sum_is_the_title_and_the_rows_are_ranked(board: Desk) -> None:
    assert pane(board).title.text() == "Chips +$330bn, 3 of 4 known"
    line = pane(board).line.text()
    assert "sum over 3 of 4" in line
    assert "NVDA +12.81\u2009% leads, INTC \u22125.50\u2009% trails" in line
    assert order(board) == ["NVDA", "QCOM", "AMD", "INTC"]


def test_the_title_never_gives_one_company_s_sum_for_the_group_s(board: Desk) -> None:
    for rows, title in (
        ((NVDA, QCOM), "NVDA alone +$327bn of Chips"),
        ((NVDA, AMD), "Chips +$337bn"),
    ):
        board.engine.put(("movers", ""), MoversBoard((group("Chips", *rows),)))
        board.bridge.drain()
        assert pane(board).title.text() == title


def test_groups_are_walked_by_key_and_wrap(board: Desk) -> None:
    board.press("Ctrl+PgDown")
    assert order(board) == ["BTC"]
    assert board.said == "Crypto, group 2 of 2"
    board.press("Ctrl+PgDown")
    assert order(board)[0] == "NVDA"
    board.press("Ctrl+PgUp")
    assert pane(board).title.text() == "Crypto \u2212$31.0bn"


def test_the_measure_changes_the_ranking_by_key_and_is_remembered(board: Desk) -> None:
    board.press("Alt+M")
    assert order(board) == ["QCOM", "NVDA", "AMD", "INTC"]
    board.press("Alt+M")
    assert order(board) == ["NVDA", "AMD", "INTC", "QCOM"], "without a value comes last"
    assert board.engine.settings().movers_measure == "value"
    board.press("Alt+M")
    assert board.engine.settings().movers_measure == "percent"


def test_bars_swing_from_the_middle_and_are_full_for_the_largest(board: Desk) -> None:
    rows = pane(board).movers
    swings = {key: rows.cell(rows.row_of(key), BAR).swing for key in order(board)}
    assert swings["NVDA"] == 1.0
    assert swings["INTC"] == pytest.approx(-5.5 / 12.81)
    assert rows.cell(rows.row_of("INTC"), BAR).tone is Tone.DOWN
    assert rows.cell(rows.row_of("QCOM"), VALUE).text == "\u2013"
    assert "no shares outstanding" in rows.tip(rows.row_of("QCOM"), VALUE)


def test_the_treemap_sizes_by_market_value_and_names_what_has_none(board: Desk) -> None:
    board.press("Alt+V")
    tiles = pane(board).tiles
    assert tiles.hasFocus()
    tiles.repaint()
    area = {row.symbol: rect.width() * rect.height() for row, rect in tiles.tiles}
    assert list(area) == ["NVDA", "AMD", "INTC"]
    assert area["NVDA"] / area["AMD"] == pytest.approx(2878.0 / 233.0, rel=0.05)
    assert tiles.without == ("QCOM",)
    assert board.engine.settings().movers_view == "treemap"
    board.press("Alt+V")
    assert pane(board).table.hasFocus()


def test_tiles_are_equal_and_say_so_where_most_values_are_unknown(board: Desk) -> None:
    none = float("nan")
    rows = (NVDA, QCOM, mover("TSM", 7.3, 2.4, 0.0, none), mover("MU", 1.0, 0.2, 0.0, none))
    silent = replace(rows[3], symbol="LRCX", move_pct=missing(Reason.NO_DATA))
    board.engine.put(("movers", ""), MoversBoard((group("Chips", *rows, silent),)))
    board.bridge.drain()
    board.press("Alt+V")
    tiles = pane(board).tiles
    tiles.repaint()
    areas = {row.symbol: rect.width() * rect.height() for row, rect in tiles.tiles}
    assert list(areas) == ["NVDA", "QCOM", "TSM", "MU"]
    assert max(areas.values()) < 1.05 * min(areas.values())
    assert tiles.equal
    assert tiles.without == ("LRCX",)


def test_keys_walk_the_treemap_and_return_opens_the_chart(board: Desk) -> None:
    board.press("Alt+V", "Home", "Down", "Down")
    assert pane(board).tiles.current == "AMD"
    board.press("Return")
    assert board.window.symbol == "AMD"


def test_a_clicked_tile_is_chosen(board: Desk) -> None:
    board.press("Alt+V")
    tiles = pane(board).tiles
    tiles.repaint()
    rect = next(rect for row, rect in tiles.tiles if row.symbol == "INTC")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(tiles, left, none, rect.center().toPoint())
    assert tiles.current == "INTC"
    assert pane(board).current_symbol() == "INTC"


def test_news_reorder_the_rows_and_keep_the_chosen_one(board: Desk) -> None:
    board.press("End")
    assert pane(board).current_symbol() == "INTC"
    risen = replace(INTC, move_pct=known(30.0))
    board.engine.put(("movers", ""), MoversBoard((group("Chips", NVDA, AMD, risen, QCOM),)))
    board.bridge.drain()
    assert order(board)[0] == "INTC"
    assert pane(board).current_symbol() == "INTC"


def test_the_groups_are_asked_for_only_while_somebody_looks(board: Desk) -> None:
    asked = board.engine.named("watch_movers")
    assert asked[-1] == (True,)
    board.press("Ctrl+Shift+1")
    QApplication.processEvents()
    assert board.engine.named("watch_movers")[-1] == (False,)


def test_a_stale_sum_says_so_and_a_missing_one_why(board: Desk) -> None:
    late = replace(known(5e9), quality=Quality.STALE)
    none = missing(Reason.NO_DATA, "no market value known")
    for total, words in ((late, "stale"), (none, "no sum: the source has no data")):
        board.engine.put(("movers", ""), MoversBoard((group("Chips", NVDA, total=total),)))
        board.bridge.drain()
        assert words in pane(board).line.text()
    assert pane(board).title.text() == "Chips"


def test_before_the_first_board_it_says_what_it_waits_for(charted: Desk) -> None:
    charted.press("Ctrl+Shift+7")
    assert pane(charted).empty.text() == "Waiting for the first prices of the groups"
    assert pane(charted).empty.isVisible()


def test_every_measure_has_its_unit() -> None:
    assert sigmas(-2.4) == "\u22122.40\u2009\u03c3"
    assert worth(-4.5e9) == "\u2212$4.5bn"
    assert [one.id for one in MEASURES] == ["percent", "sigma", "value"]


def test_the_table_is_filtered_searched_and_sorted_like_every_other(board: Desk) -> None:
    pane = board.window.screens.movers.pane
    assert pane is not None
    assert pane.view == "bars"
    own = [pane.board.key(row) for row in range(pane.board.rowCount())]
    board.press("Ctrl+F")
    board.type("intc")
    assert pane.board.rowCount() == 1
    board.engine.put(("movers", ""), MoversBoard((group("Chips", NVDA, AMD, INTC),)))
    board.bridge.drain()
    assert pane.board.rowCount() == 1
    board.press("Esc", "Home", "F3")
    assert pane.current_symbol() == "INTC"
    board.press("Ctrl+Shift+Right", "Ctrl+Shift+Up")
    assert pane.board.sort_column is not None
    assert pane.current_symbol() == "INTC"
    board.press("Ctrl+0")
    assert [pane.board.key(row) for row in range(3)] == [key for key in own if key != "QCOM"]
