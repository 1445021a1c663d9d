"""The calendar's rows: one place for a company, with or without a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.earnings.model import EarningsModel
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
