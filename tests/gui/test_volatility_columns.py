from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from engine.desk.views import RowView
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui import format as fmt
from gui.earnings.columns import MOVE
from gui.earnings.model import EarningsModel
from gui.tables.cell import Cell, Mark, Tone
from gui.tables.model import ACCESSIBLE, HORIZONTAL, TOOL_TIP
from gui.tables.painter import CellPainter
from gui.vol.definitions import DEFINITIONS
from gui.watchlist import columns as col
from gui.watchlist.columns import Moment
from gui.watchlist.model import WatchlistModel
from tests.support.fake_engine import START, board, known, row_view

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme
    from tests.support.gui_session import Desk

NOW = Moment(START, 1000.0)


def _ranked(days: int, symbol: str = "NVDA", quality: Quality = Quality.LIVE) -> RowView:
    one = known(63.4, quality)
    return replace(row_view(symbol), iv_rank=one, iv_percentile=one, iv_days=days)


@pytest.mark.parametrize("column", [col.RANK, col.PERCENTILE])
@pytest.mark.parametrize(
    ("days", "tone", "note"),
    [
        (20, Tone.QUIET, "n 20/252"),
        (59, Tone.QUIET, "n 59/252"),
        (60, Tone.TEXT, "n 60/252"),
        (251, Tone.TEXT, "n 251/252"),
        (252, Tone.TEXT, "n 252"),
        (400, Tone.TEXT, "n 252"),
    ],
)
def test_rank_and_percentile_carry_their_n_and_are_grey_until_60_days(
    column: int, days: int, tone: Tone, note: str
) -> None:
    cell = col.cells("NVDA", _ranked(days), NOW)[column]
    assert (cell.text, cell.tone, cell.note) == ("63", tone, note)
    assert cell.value == 63.4


def test_below_20_days_there_is_a_dash_that_counts_them() -> None:
    view = row_view("NVDA")
    for column in (col.RANK, col.PERCENTILE):
        assert col.cells("NVDA", view, NOW)[column] == Cell(fmt.DASH, Tone.QUIET)
        assert "Missing: too few days recorded: 3 of 20 days" in col.tip(view, column, NOW)


def test_a_stale_rank_on_few_days_stays_marked_as_stale() -> None:
    cell = col.cells("NVDA", _ranked(30, quality=Quality.STALE), NOW)[col.RANK]
    assert (cell.tone, cell.mark) == (Tone.STALE, Mark.CLOCK)


@pytest.mark.parametrize(
    ("column", "name"),
    [
        (col.RV, "yang_zhang_30"),
        (col.IV, "iv30_atm"),
        (col.SPREAD, "iv_minus_rv"),
        (col.RANK, "iv_rank"),
        (col.PERCENTILE, "iv_percentile"),
    ],
)
def test_heading_and_cell_have_the_sheet_s_definition(qtbot: QtBot, column: int, name: str) -> None:
    model = WatchlistModel(lambda: NOW)
    heading = str(model.headerData(column, HORIZONTAL, TOOL_TIP)).replace("&#x27;", "'")
    assert DEFINITIONS[name].text in heading
    said = col.tip(_ranked(300), column, NOW)
    assert said.startswith(f"NVDA {DEFINITIONS[name].title}: ")
    assert DEFINITIONS[name].text in said
    assert qtbot is not None


def test_a_coin_s_iv30_is_explained_as_dvol_beside_its_own_figure() -> None:
    said = col.tip(row_view("BTC"), col.IV, NOW)
    assert said.startswith("BTC DVOL, published: 51.2\u2009points\n")
    assert DEFINITIONS["dvol"].text in said
    assert "IV30, DVOL-style: 44.0\u2009points\n" in said
    assert said.endswith("DVOL, published less own: +7.2\u2009points")


def test_without_an_own_figure_the_coin_says_why_and_no_difference() -> None:
    alone = replace(row_view("BTC"), iv30_dvol=missing(Reason.NO_EXPIRY))
    said = col.tip(alone, col.IV, NOW)
    assert said.endswith(f"IV30, DVOL-style: {fmt.DASH} (no usable expiry near 30 days)")
    apart = replace(row_view("BTC"), iv30_dvol=known(44.0, Quality.STALE))
    assert "less own" not in col.tip(apart, col.IV, NOW)


def test_a_coin_without_dvol_is_explained_by_the_figure_that_stands_in() -> None:
    view = replace(row_view("BTC"), dvol=missing(Reason.PROVIDER_DOWN), iv_days=0)
    assert col.tip(view, col.IV, NOW).startswith("BTC IV30, at the money: 42.3\u2009points")
    assert "less own" not in col.tip(view, col.IV, NOW)


def test_the_difference_of_implied_and_realized_names_both() -> None:
    said = col.tip(row_view("NVDA"), col.SPREAD, NOW)
    assert "Inputs: ATM 42.3\u2009points \u2212 Yang-Zhang 31.5\u2009points" in said
    none = replace(row_view("NVDA"), iv_minus_rv=missing(Reason.NO_CHAIN))
    assert "Inputs" not in col.tip(none, col.SPREAD, NOW)


def test_the_calendar_s_move_has_the_sheet_s_definition(qtbot: QtBot) -> None:
    model = EarningsModel(lambda: START)
    model.set_board(board("NVDA"))
    said = model.tip(0, MOVE)
    assert said.startswith("NVDA Implied move: 6.4\u2009%\n")
    assert DEFINITIONS["implied_move_pct"].text in said
    assert model.columns[MOVE].words() == DEFINITIONS["implied_move_pct"].text
    assert qtbot is not None


def test_the_count_is_read_out_with_the_figure(qtbot: QtBot) -> None:
    model = WatchlistModel(lambda: NOW)
    from engine.desk.watchlist import DEFAULT

    model.set_list(DEFAULT)
    model.apply([_ranked(45)])
    assert model.data(model.index(0, col.RANK), ACCESSIBLE) == "IV rank: 63\u2009%, n 45/252, live"
    assert model.data(model.index(0, col.RANK)) == "63"
    assert qtbot is not None


def test_the_ranks_leave_a_narrow_list_first_and_come_back(desk: Desk) -> None:
    table = desk.window.watchlist.table
    assert table.isColumnHidden(col.RANK)
    assert table.isColumnHidden(col.PERCENTILE)
    assert not table.isColumnHidden(col.AGE)
    desk.window.resize(3000, 800)
    desk.window.desk.share_room(1400)
    desk.qtbot.waitUntil(lambda: not table.isColumnHidden(col.PERCENTILE))
    assert not table.isColumnHidden(col.RANK)


def _painted(desk: Desk, theme: Theme, width: int, days: int) -> QImage:
    desk.feed(_ranked(days))
    image = QImage(width, 22, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.pane))
    painter = QPainter(image)
    painter.setFont(desk.window.watchlist.table.font())
    span = (0, 0, 22, [(col.RANK, 0, width)])
    CellPainter(desk.window.rows, theme).paint(painter, [span], [], -1, focused=False)
    painter.end()
    return image


def _inked(image: QImage, theme: Theme, where: QRect) -> bool:
    ground = QColor(theme.pane).rgb()
    return any(
        image.pixel(x, y) != ground
        for x in range(where.left(), where.right() + 1)
        for y in range(where.top(), where.bottom() + 1)
    )


def test_the_count_is_painted_whole_or_not_at_all(desk: Desk, theme: Theme) -> None:
    table = desk.window.watchlist.table
    natural = table._natural(col.RANK)
    left = QRect(0, 0, natural // 3, 22)
    assert _inked(_painted(desk, theme, natural, 45), theme, left)
    narrow = QRect(0, 0, 20, 22)
    assert not _inked(_painted(desk, theme, 44, 45), theme, narrow)
