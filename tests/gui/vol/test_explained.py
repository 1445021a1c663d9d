"""Shift+F1 explains what is in focus, F1 leads with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.gui.charts import views as chart_views
from tests.gui.vol import views
from tests.support.fake_engine import row_view

if TYPE_CHECKING:
    from engine.desk.volview import VolView
    from gui.vol.pane import VolPane
    from tests.support.gui_session import Desk


def _come(desk: Desk, *sheets: VolView) -> VolPane:
    """Sheets arrive from the engine, through the bridge."""
    for view in sheets:
        desk.engine.put(("vol", view.symbol), view)
    desk.bridge.drain()
    assert desk.window.sheet is not None
    return desk.window.sheet


def test_shift_f1_explains_the_number_in_focus(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    explain = charted.window.sheets.explain
    charted.press("Ctrl+Shift+4", "Down", "Shift+F1")
    assert explain.isVisible()
    assert explain.title.text() == "NVDA"
    assert explain.text.toPlainText() == sheet.explanation()
    assert "Variance strip" in explain.text.toPlainText()
    charted.press("Esc")
    assert sheet.implied.hasFocus()
    charted.press("Tab", "Shift+F1")
    assert explain.title.text() == sheet.cone.accessibleName()
    charted.press("Esc")
    assert sheet.cone.hasFocus()


def test_shift_f1_explains_a_row_a_cell_and_a_chart(charted: Desk) -> None:
    charted.feed(*(row_view(symbol) for symbol in charted.symbols))
    explain = charted.window.sheets.explain
    charted.press("Shift+F1")
    assert explain.title.text() == "NVDA"
    whole = explain.text.toPlainText()
    rows = charted.window.rows
    told = rows.told()
    assert {rows.columns[column].id for column in told} >= {"last", "rv", "iv30", "iv_rank", "age"}
    tips = [rows.tip(0, column) for column in told]
    assert all(tip in whole for tip in tips)
    charted.press("Esc")
    column = [c.id for c in rows.columns].index("iv30")
    charted.window.watchlist.table.setCurrentIndex(rows.index(0, column))
    charted.press("Shift+F1")
    assert explain.text.toPlainText() == rows.tip(0, column)
    charted.press("Esc")
    charted.engine.put(("chart", ""), chart_views.chart())
    charted.bridge.drain()
    charted.press("Ctrl+Shift+3", "Shift+F1")
    assert explain.isVisible()
    assert explain.title.text().startswith("NVDA")
    charted.press("Shift+F1")
    assert not explain.isVisible()


def test_shift_f1_on_an_empty_calendar_says_so(desk: Desk) -> None:
    desk.press("Ctrl+Shift+5", "Shift+F1")
    assert "empty" in desk.window.sheets.explain.text.toPlainText() or "no explanation" in desk.said


def test_the_help_sheet_leads_with_the_sheet_s_keys(charted: Desk) -> None:
    charted.press("Ctrl+Shift+4", "F1")
    model = charted.window.sheets.help.model
    headings = [model.cell(row, 0).text for row in range(model.rowCount()) if model.is_header(row)]
    assert headings[:3] == ["Figures of the vol sheet", "Vol sheet", "Charts"]
    charted.press("Esc", "Tab", "F1")
    assert model.cell(0, 0).text == "Charts"
    charted.press("Esc")
    QApplication.processEvents()
