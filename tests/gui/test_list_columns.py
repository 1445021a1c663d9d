"""Columns of the list: chosen, ordered and kept per list by keys; nothing hides silently."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.desk.realized import NAMES
from engine.desk.watchlist import Book, parse_list
from engine.model.listlook import ListLook
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui import format as fmt
from gui.tables.model import ACCESSIBLE, DESCRIPTION, HORIZONTAL, TOOL_TIP
from gui.tables.view import fitting
from gui.vol.definitions import definition
from gui.watchlist import cellmaking
from gui.watchlist import columns as col
from gui.watchlist.columns import Moment, RowWriter
from gui.watchlist.columnsheet import ColumnSheet
from gui.watchlist.headings import COLUMNS, ROW_ESTIMATORS, ids, known_estimator, places
from tests.support.fake_engine import START, FakeEngine, known, row_view
from tests.support.gui_session import Desk, press

if TYPE_CHECKING:
    from engine.desk.views import RowView
    from engine.desk.watchlist import Entry

NOW = Moment(START, 1003.0)
LIST = parse_list(
    "#voldesk-watchlist 1\n"
    "NVDA | alias=Nvidia | flag=3 | note=report on Wednesday | target=150\n"
    "AMD\nMSFT\n"
)


def _entry(line: str) -> Entry:
    return parse_list(f"#voldesk-watchlist 1\n{line}\n").entries[0]


def _shown(desk: Desk) -> list[str]:
    return [COLUMNS[place].id for place in desk.window.watchlist.table.shown_columns()]


def _sheet(desk: Desk) -> ColumnSheet:
    desk.window.columns.columns()
    return desk.window.findChildren(ColumnSheet)[0]


def _mark(sheet: ColumnSheet, title: str) -> None:
    titles = [choice.title for choice in sheet.model.choices]
    sheet.list.setCurrentIndex(sheet.model.index(titles.index(title), 0))


def _wide(desk: Desk) -> None:
    table = desk.window.watchlist.table
    desk.window.resize(3200, 900)
    desk.window.desk.share_room(1900)
    desk.qtbot.waitUntil(lambda: not table.left_out)


# cells


def test_every_column_writes_what_it_is_called() -> None:
    view = replace(
        row_view("NVDA"), change_sigma=known(-1.4), market_cap_change_usd=known(-45.6e9),
        ext_last=known(101.5), ext_change_pct=known(1.5),
    )  # fmt: skip
    made = RowWriter().cells("NVDA", view, NOW, LIST.entries[0])
    texts = {COLUMNS[place].id: cell.text for place, cell in enumerate(made)}
    assert texts == {
        "symbol": "NVDA", "flag": "3", "alias": "Nvidia", "trail": "", "last": "100.00",
        "change_pct": "+1.25", "change_sigma": "\u22121.40", "cap_change": "\u221245.60",
        "ext_last": "101.50", "ext_change_pct": "+1.50", "rv": "31.5", "iv30": "42.3",
        "iv_minus_rv": "+10.8", "iv_rank": fmt.DASH, "iv_percentile": fmt.DASH,
        "earnings": "~2\u2009d", "implied_move": "6.4", "note": "report on Wednesday",
        "target": "150.00", "age": "3\u2009s",
    }  # fmt: skip
    assert made[col.TRAIL].trail


def test_columns_that_are_not_shown_are_not_written() -> None:
    made = RowWriter((col.SYMBOL, col.LAST)).cells("NVDA", row_view("NVDA"), NOW, LIST.entries[0])
    written = [place for place, cell in enumerate(made) if cell.text or cell.trail]
    assert written == [col.SYMBOL, col.LAST]


def test_a_flag_is_a_number_and_stands_at_the_symbol_without_a_column_of_its_own() -> None:
    entry = LIST.entries[0]
    alone = RowWriter((col.SYMBOL,)).cells("NVDA", None, NOW, entry)
    assert alone[col.SYMBOL].badge == 3
    both = RowWriter((col.SYMBOL, col.FLAG)).cells("NVDA", None, NOW, entry)
    assert (both[col.SYMBOL].badge, both[col.FLAG].badge, both[col.FLAG].text) == (0, 3, "3")


@pytest.mark.parametrize("text", ["", "0", "8", "12", "x", "\u00b2"])
def test_what_is_no_flag_is_none(text: str) -> None:
    assert cellmaking.flag_of(_entry(f"NVDA | flag={text}")) == 0


@pytest.mark.parametrize(
    ("text", "value"), [("150", 150.0), ("1,200.5", 1200.5), ("soon", math.nan), ("inf", math.nan)]
)
def test_a_target_is_a_price_or_stands_as_typed(text: str, value: float) -> None:
    entry = _entry(f"NVDA | target={text}")
    assert cellmaking.target_of(entry) == pytest.approx(value, nan_ok=True)
    assert cellmaking.target_cell(entry).text == (text if math.isnan(value) else fmt.price(value))


def test_without_an_alias_the_source_s_name_stands_grey() -> None:
    assert cellmaking.alias_cell(_entry("NVDA"), "NVIDIA Corp").text == "NVIDIA Corp"
    assert cellmaking.alias_cell(_entry("NVDA | alias=Nv"), "NVIDIA Corp").text == "Nv"


def test_another_estimator_changes_rv_and_iv_less_rv_together() -> None:
    writer = RowWriter(estimator="close_to_close_30")
    made = writer.cells("NVDA", row_view("NVDA"), NOW)
    assert (made[col.RV].text, made[col.SPREAD].text) == ("30.9", "+11.4")
    said = col.tip(row_view("NVDA"), col.RV, NOW, None, "close_to_close_30")
    assert definition("close_to_close_30").text in said
    pair = col.tip(row_view("NVDA"), col.SPREAD, NOW, None, "close_to_close_30")
    assert "Close to close 30.9" in pair


def _rising(view: RowView) -> tuple[RowView, ...]:
    return (
        replace(view, change_sigma=known(3.0), ext_last=known(7.0)),
        replace(view, implied_move_pct=missing(Reason.NO_DATA), name="Other"),
        replace(view, rv=(("yang_zhang_30", known(9.0)), ("close_to_close_30", known(8.0)))),
    )


@pytest.mark.parametrize("estimator", ["yang_zhang_30", "close_to_close_30"])
def test_a_renewed_row_is_the_row_written_anew_whatever_is_shown(estimator: str) -> None:
    old, entry = row_view("NVDA"), _entry("NVDA | note=own")
    for active in (range(len(COLUMNS)), (col.SIGMA, col.ALIAS, col.RV), (col.AGE,)):
        writer = RowWriter(active, estimator)
        made = writer.cells("NVDA", old, NOW, entry)
        for view in _rising(old):
            again = writer.cells("NVDA", view, NOW, entry)
            assert writer.renewed(made, old, view, NOW, entry) == again


# widths


def test_pinned_columns_leave_last_and_the_others_by_rank() -> None:
    widths = dict.fromkeys(range(len(COLUMNS)), 10)
    order = (col.SYMBOL, col.LAST, col.RANK, col.NOTE, col.TARGET, col.AGE)
    left = [
        fitting(COLUMNS, order, (col.NOTE, col.TARGET), widths, room)
        for room in (60, 50, 40, 30, 20, 5)
    ]
    gone = [
        ids(sorted(before - after)) for before, after in pairwise(left)
    ]  # fmt: skip
    assert gone == [("iv_rank",), ("last",), ("age",), ("target",), ("note",)]


# the sheet


def test_a_column_is_shown_moved_and_dropped_by_keys_and_kept(desk: Desk) -> None:
    _wide(desk)
    sheet = _sheet(desk)
    _mark(sheet, "Note")
    press(sheet.list, "Space")
    assert "note" in _shown(desk)
    press(sheet.list, "Alt+Up")
    press(sheet.list, "Alt+Up")
    order = _shown(desk)
    assert sheet.model.choices[sheet.list.currentIndex().row()].title == "Note"
    look = desk.engine.list_look("default")
    assert look.columns == tuple(order)
    assert look.pinned == ("note",)
    _mark(sheet, "RV")
    press(sheet.list, "Return")
    assert "rv" not in _shown(desk)
    press(sheet.list, "Esc")
    assert not sheet.isVisible()
    heads = desk.window.watchlist.table.horizontalHeader()
    visual = [heads.visualIndex(place) for place in places(_shown(desk))]
    assert visual == sorted(visual)


def test_a_column_switched_on_in_a_narrow_list_is_seen_and_others_give_way(desk: Desk) -> None:
    before = set(_shown(desk))
    sheet = _sheet(desk)
    _mark(sheet, "Note")
    press(sheet.list, "Space")
    after = set(_shown(desk))
    assert after - before == {"note"}
    assert desk.engine.list_look("default").pinned == ("note",)
    assert before - after <= {"earnings", "iv_minus_rv", "trail"}
    assert "shown  ✓" in sheet.model.choices[sheet.list.currentIndex().row()].note


def test_del_brings_the_usual_columns_back(desk: Desk) -> None:
    _wide(desk)
    usual = _shown(desk)
    sheet = _sheet(desk)
    _mark(sheet, "Flag")
    press(sheet.list, "Space")
    assert _shown(desk) != usual
    press(sheet.list, "Del")
    assert _shown(desk) == usual
    assert desk.engine.list_look("default") == ListLook(row=desk.engine.list_look("default").row)


def test_the_symbol_can_neither_be_hidden_nor_moved(desk: Desk) -> None:
    sheet = _sheet(desk)
    for chord in ("Space", "Alt+Down", "Alt+Up"):
        press(sheet.list, chord)
        assert "always stays" in sheet.refusal.text()
    assert _shown(desk)[0] == "symbol"


def test_keys_of_the_sheet_do_not_reach_the_list_below(desk: Desk) -> None:
    before = desk.shown
    sheet = _sheet(desk)
    for chord in ("Alt+Down", "Del", "Space", "Down", "Ctrl+A"):
        press(sheet.list, chord)
    assert desk.shown == before


def test_each_list_has_columns_of_its_own(desk: Desk) -> None:
    _wide(desk)
    usual = _shown(desk)
    desk.engine.set_list_look("other", ListLook(columns=("symbol", "iv30", "last")))
    desk.window.columns.follow("other")
    assert _shown(desk) == ["symbol", "iv30", "last"]
    desk.window.columns.follow("default")
    assert _shown(desk) == usual


def test_unknown_columns_of_a_newer_program_are_passed_over(desk: Desk) -> None:
    desk.engine.set_list_look("other", ListLook(columns=("gamma", "last", "last", "symbol")))
    desk.window.columns.follow("other")
    assert _shown(desk) == ["symbol", "last"]


def test_a_hidden_column_no_longer_sorts(desk: Desk) -> None:
    _wide(desk)
    desk.window.watchlist.order_by(col.RV, ascending=True)
    desk.window.columns.toggle(col.RV)
    assert desk.window.rows.sort_column is None
    assert "hidden" in desk.said


def test_the_estimator_is_picked_by_typing_and_kept(desk: Desk) -> None:
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    window = desk.window
    window.columns.estimator()
    picker = window.columns.picker
    assert picker is not None
    assert definition("yang_zhang_30").text in picker.note.text()
    picker.box.setText("close")
    press(picker.box, "Return")
    assert desk.engine.settings().estimator == "close_to_close_30"
    row = window.rows.row_of(desk.symbols[0])
    assert window.rows.cell(row, col.RV).text == "30.9"
    tip = window.rows.headerData(col.RV, HORIZONTAL, TOOL_TIP)
    assert "mean taken out" in str(tip)


# what is said


def test_the_details_line_never_lags_behind_the_row(desk: Desk) -> None:
    pane = desk.window.watchlist
    symbol, other = desk.symbols[:2]
    desk.feed(row_view(symbol, 100.0))
    pane.select_symbol(symbol)
    desk.feed(row_view(symbol, 101.5), row_view(other, 7.0))
    assert pane.details.said.whole.startswith(f"{symbol} · 101.50 USD · ")


def test_the_details_line_tells_the_cell_and_how_many_columns_are_hidden(desk: Desk) -> None:
    pane = desk.window.watchlist
    symbol = desk.symbols[0]
    desk.feed(replace(row_view(symbol), iv30_atm=missing(Reason.ALL_BIDS_ZERO)))
    pane.select_symbol(symbol)
    pane.tick()
    said = pane.details.said.whole
    assert said.startswith(f"{symbol} · 100.00 USD · ")
    assert "yahoo · live" in said
    assert "IV30: every bid is zero" in pane.details.row.whole
    desk.press("Ctrl+0")
    while pane.current_column() != col.IV:
        pane.next_column()
    assert pane.details.said.whole == f"{symbol} · IV30 – · missing: every bid is zero"
    pane.prev_column()
    assert "Yang-Zhang, 30 bars 31.5\u2009points" in pane.details.said.whole
    pane.next_row()
    assert pane.current_column() == col.RV
    count = len(pane.table.left_out)
    assert count > 1
    assert pane.details.hidden.isVisible()
    assert pane.details.hidden.text() == f"{count} hidden columns: widen"
    assert "IV rank" in pane.details.hidden.toolTip()
    _wide(desk)
    assert not pane.details.hidden.isVisible()


def test_the_details_tell_the_rows_own_words_and_gaps_by_their_reasons(desk: Desk) -> None:
    pane, symbol = desk.window.watchlist, desk.symbols[0]
    new = desk.window.edits.watchlist
    for field, value in (("alias", "Jensen"), ("note", "report on Wednesday"), ("target", "1250")):
        new = new.with_field(0, field, value)
    desk.window.edits.apply(new, "edit")
    pane.select_symbol(symbol)
    pane.tick()
    own = "Jensen · target 1250 · report on Wednesday"
    assert pane.details.row.whole == own
    gone = missing(Reason.NO_DATA, "offline, nothing stored")
    desk.feed(replace(row_view(symbol), iv30_atm=gone, iv_rank=gone))
    assert pane.details.row.whole.startswith(f"{own} · no ")
    assert "IV30, IV rank: the source has no data: offline" in pane.details.row.whole
    assert pane.details.row.isVisible()
    assert pane.details.row.text().startswith(own)


def test_the_line_follows_the_sorted_column(desk: Desk) -> None:
    pane, symbol = desk.window.watchlist, desk.symbols[0]
    desk.feed(row_view(symbol))
    pane.order_by(col.SPREAD, ascending=True)
    pane.select_symbol(symbol)
    pane.tick()
    assert pane.details.said.whole.startswith(f"{symbol} · IV30 less Yang-Zhang, 30 bars +10.8")


def test_every_heading_has_its_definition_as_tip_and_description(desk: Desk) -> None:
    rows = desk.window.rows
    for place, column in enumerate(COLUMNS):
        words = str(rows.headerData(place, HORIZONTAL, DESCRIPTION))
        assert len(words) > 20, column.id
        assert rows.headerData(place, HORIZONTAL, TOOL_TIP)


def test_a_tip_names_age_source_quality_and_reason() -> None:
    view = replace(row_view("NVDA"), change_sigma=missing(Reason.NO_DATA, "no volatility known"))
    assert "Age: 3\u2009s" in col.tip(view, col.CHANGE, NOW)
    assert "Source: yahoo" in col.tip(view, col.CHANGE, NOW)
    assert "no volatility known" in col.tip(view, col.SIGMA, NOW)
    target = col.tip(view, col.TARGET, NOW, LIST.entries[0])
    assert target == "NVDA target: 150.00 USD\n+50.00\u2009% from the last price"


def _read(table: QAccessibleInterface) -> set[str]:
    """The names of all cells and headings, as a screen reader is given them."""
    parts = (table.child(place) for place in range(table.childCount()))
    return {part.text(QAccessible.Text.Name) for part in parts if part is not None}


def test_a_screen_reader_hears_heading_value_unit_and_quality(desk: Desk) -> None:
    pane, symbol = desk.window.watchlist, desk.symbols[0]
    desk.feed(
        replace(
            row_view(symbol), last=known(101.0, Quality.STALE), iv_rank=known(63.0), iv_days=45,
            iv30_atm=missing(Reason.ALL_BIDS_ZERO),
        )
    )  # fmt: skip
    table = QAccessible.queryAccessibleInterface(pane.table)
    assert table is not None
    assert table.text(QAccessible.Text.Name) == "Watchlist"
    assert table.text(QAccessible.Text.Description)
    assert {
        "Last: 101.00 USD, stale",
        "IV30: –, missing: every bid is zero",
        "IV rank: 63\u2009%, n 45/252, live",
        "RV: 31.5\u2009points, live",
        f"{symbol}, {symbol} Inc.",
        "IV rank",
    } <= _read(table)


def test_a_flag_and_a_trend_are_read_in_words(desk: Desk, engine: FakeEngine) -> None:
    engine.set_book(Book((("default", LIST),)))
    rows = desk.window.rows
    rows.set_list(LIST)
    rows.apply([row_view("NVDA")])
    assert rows.data(rows.index(0, col.SYMBOL), ACCESSIBLE) == "NVDA, Nvidia, flag 3"
    spoken = str(rows.data(rows.index(0, col.TRAIL), ACCESSIBLE))
    assert spoken.startswith("Trend: 60 recent prices: from ")


@pytest.mark.parametrize("still", [False, True])
def test_changed_figures_flash_unless_motion_is_reduced(desk: Desk, still: bool) -> None:
    desk.engine.settings_ = replace(desk.engine.settings(), reduce_motion=still)
    desk.window.show_motion()
    symbol = desk.symbols[0]
    desk.feed(row_view(symbol, 100.0))
    desk.feed(row_view(symbol, 101.0))
    row = desk.window.rows.row_of(symbol)
    assert desk.window.rows.lit(row, col.LAST) is (None if still else True)


def test_the_current_cell_is_marked_and_a_click_chooses_it(desk: Desk) -> None:
    pane = desk.window.watchlist
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    row = pane.rows.row_of(desk.symbols[1])
    spot = pane.table.visualRect(pane.rows.index(row, col.IV)).center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, none, spot)
    QApplication.processEvents()
    assert (pane.current_row(), pane.current_column()) == (row, col.IV)
    image = pane.table.viewport().grab().toImage()
    rect = pane.table.visualRect(pane.rows.index(row, col.IV))
    assert image.pixelColor(rect.center().x(), rect.bottom()).name() == desk.theme.focus.lower()


def test_the_estimators_offered_are_those_a_row_brings() -> None:
    assert ROW_ESTIMATORS == NAMES
    assert known_estimator("parkinson_30") == "yang_zhang_30"


def test_points_of_small_and_large_prices_stand_under_each_other(desk: Desk) -> None:
    pane = desk.window.watchlist
    first, second = desk.symbols[:2]
    desk.feed(row_view(first, 111.11), row_view(second, 0.1111))
    column = pane.table.visualRect(pane.rows.index(pane.rows.row_of(first), col.LAST))
    image = pane.table.viewport().grab().toImage()
    ends = []
    for symbol in (first, second):
        rect = pane.table.visualRect(pane.rows.index(pane.rows.row_of(symbol), col.LAST))
        ground = image.pixelColor(rect.left() + 20, rect.center().y())
        inked = [
            x
            for x in range(rect.left(), rect.right())
            if any(
                image.pixelColor(x, y) != ground for y in range(rect.top() + 5, rect.bottom() - 5)
            )
        ]
        ends.append(max(inked))
    digit = pane.table.fontMetrics().horizontalAdvance("0")
    assert ends[1] - ends[0] == pytest.approx(2 * digit, abs=2)
    assert column.right() - ends[1] < 12
    assert desk.window.rows.cell(pane.rows.row_of(first), col.LAST).text == "111.11"
