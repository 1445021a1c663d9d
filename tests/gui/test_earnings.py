"""The calendar's rows: one place for a company, with or without a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.earnings.model import DAY, EarningsModel
from tests.support.fake_engine import board

NOW = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)


def _symbols(model: EarningsModel) -> list[str]:
    role = Qt.ItemDataRole.DisplayRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_a_company_with_a_report_shown_has_no_row_without_a_date(qtbot: QtBot) -> None:
    del qtbot
    model = EarningsModel(lambda: NOW)
    shown = board("META", "MSFT")
    model.set_board(replace(shown, without=(("META", "next date unknown"), ("ASML", "none"))))
    assert _symbols(model) == ["META", "MSFT", "ASML"]


def test_a_date_that_another_source_disputes_is_marked_and_both_are_told(qtbot: QtBot) -> None:
    del qtbot
    model = EarningsModel(lambda: NOW)
    shown = board("META", "MSFT")
    disputed = replace(shown.rows[0], disputed="Nasdaq says 25 Nov, after close")
    model.set_board(replace(shown, rows=(disputed, shown.rows[1])))
    assert model.cell(0, DAY).text == "Tue 29 Sep ≠"
    assert model.cell(1, DAY).text == "Wed 30 Sep"
    assert "Nasdaq says 25 Nov, after close" in model.tip(0, DAY)
    assert "Nasdaq" not in model.tip(1, DAY)
