"""What an update of the list writes and repaints: what changed, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication

from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui.watchlist import columns as col
from gui.watchlist.columns import Moment
from tests.support.fake_engine import (
    START,
    known,
    row_view,
)
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from gui.tables.painter import Strip

NOW = Moment(START, 1000.0)


def test_a_newer_view_gives_the_cells_of_a_row_written_anew() -> None:
    none = missing(Reason.ALL_BIDS_ZERO)
    old = row_view("NVDA")
    made = col.cells("NVDA", old, NOW)
    later = Moment(START + timedelta(seconds=30), NOW.monotonic + 30.0)
    newer = (
        replace(old, last=known(7.5), change_pct=none, iv30_atm=none),
        replace(old, last=known(1.0, Quality.STALE), trail=(), next_earnings=None),
        replace(old, iv_rank=known(40.0), iv_percentile=known(41.0), iv_days=45),
        replace(old, last=known(1.0, Quality.REPLAYED)),
        replace(old, refused="no such symbol"),
        replace(old, rv=(("yang_zhang_30", known(9.0)),), iv_minus_rv=known(-3.0)),
    )
    for view in newer:
        assert col.renewed(made, old, view, later) == col.cells("NVDA", view, later)


def test_an_update_repaints_its_cells_and_nothing_between_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, table = desk.window, desk.window.watchlist.table
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    table.viewport().repaint()
    QApplication.processEvents()
    painted: list[set[tuple[int, int]]] = []

    def note(region: QRegion) -> list[Strip]:
        strips = strips_of(region)
        painted.append({(row, column) for row, _, _, spans in strips for column, *_ in spans})
        return strips

    strips_of = table._strips
    monkeypatch.setattr(table, "_strips", note)
    old = window.rows.view(desk.symbols[4])
    assert old is not None
    window.watchlist.apply([replace(old, last=known(102.0), iv30_atm=known(12.0))])
    QApplication.processEvents()
    assert painted == [{(4, col.LAST), (4, col.IV)}]


def test_a_narrow_list_drops_columns_whole_and_the_age_last(desk: Desk) -> None:
    table = desk.window.watchlist.table
    gone: list[str] = []
    for width in range(1200, 60, -5):
        table.resize(width, 300)
        shown = [i for i in range(len(col.COLUMNS)) if not table.isColumnHidden(i)]
        natural = sum(table._natural(i) for i in shown)
        assert natural <= table.viewport().width() or shown == [col.SYMBOL]
        left = [col.COLUMNS[i].id for i in col.USUAL if i not in shown]
        gone += [name for name in left if name not in gone]
    assert gone == [
        "cap_change", "implied_move", "change_sigma", "iv_percentile", "iv_rank", "trail",
        "earnings", "iv_minus_rv", "iv30", "rv", "change_pct", "last", "age",
    ]  # fmt: skip
