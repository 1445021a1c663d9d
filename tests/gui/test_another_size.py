"""Font, scale and theme change while the window is open: all is drawn again, no cell is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

from gui.look import named_theme
from gui.style import body_font, colour
from gui.tables.painter import MARK, PAD
from gui.tables.view import BoardView
from tests.support.fake_engine import board, row_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.theme import Theme
    from tests.support.gui_session import Desk

SIZES = (9, 15, 19)


@pytest.fixture(autouse=True)
def _usual_look_again(theme: Theme) -> Iterator[None]:
    yield
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(body_font())
    colour(application, theme)


def _set_font(pixels: int) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = QFont(body_font())
    font.setPixelSize(pixels)
    application.setFont(font)
    application.setStyleSheet(application.styleSheet())
    QApplication.processEvents()


def _tables(desk: Desk) -> list[BoardView]:
    return [t for t in desk.window.findChildren(BoardView) if t.isVisible()]


def _cut(table: BoardView) -> list[str]:
    """Cells in view that have less room than their text, beside names, which may be elided."""
    model, found = table._board, []
    heads, wide = table.horizontalHeader(), QFontMetricsF(table.font())
    for column in table.shown_columns():
        title = str(model.headerData(column, Qt.Orientation.Horizontal))
        if QFontMetrics(heads.font()).horizontalAdvance(title) + 2 * PAD > table.columnWidth(
            column
        ):
            found.append(f"heading {title}")
        if not model.columns[column].figures:
            continue
        for row in range(model.rowCount()):
            cell = model.cell(row, column)
            room = table.columnWidth(column) - 2 * PAD
            room -= 0 if model.columns[column].figures or not cell.mark else MARK
            if wide.horizontalAdvance(cell.text) > room:
                found.append(f"{title}: {cell.text}")
    if wide.height() > table.verticalHeader().defaultSectionSize():
        found.append("rows are lower than their letters")
    if wide.height() > heads.height():
        found.append("the heading is lower than its letters")
    return found


def _fill(desk: Desk) -> None:
    desk.feed(*(row_view(symbol, 1234.56 * (n + 1)) for n, symbol in enumerate(desk.symbols)))
    desk.engine.put(("earnings", ""), board("NVDA", "META"))
    desk.bridge.drain()


def test_G11_no_cell_is_cut_in_another_font_size(desk: Desk, seen: Callable[[str], None]) -> None:
    _fill(desk)
    looked = 0
    for pixels in (*SIZES, 12):
        _set_font(pixels)
        for table in _tables(desk):
            assert table.fontMetrics().height() == QFontMetrics(table.font()).height()
            assert table.font().pixelSize() == pixels
            assert _cut(table) == [], f"{table.objectName()} at {pixels} px"
            looked += len(table.shown_columns()) * table.model().rowCount()
    assert looked > 400
    seen(f"{looked} cells in {len(SIZES) + 1} font sizes, none cut")


def test_G11_texts_are_laid_out_again_on_a_screen_of_another_scale(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(desk)
    desk.window.grab()
    table = desk.window.watchlist.table
    assert table._painter._texts
    widths = [table.columnWidth(column) for column in table.shown_columns()]
    natural = BoardView._natural
    monkeypatch.setattr(BoardView, "_natural", lambda view, column: natural(view, column) + 3)
    QApplication.sendEvent(table, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not table._painter._texts
    monkeypatch.undo()
    QApplication.sendEvent(table, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert [table.columnWidth(column) for column in table.shown_columns()] == widths
    assert _cut(table) == []


class _Painted(QObject):
    """Remembers which parts were painted."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.names.add(id(watched))
        return False


@pytest.mark.parametrize("change", ["font", "theme"])
def test_G11_everything_in_view_is_painted_again(charted: Desk, change: str) -> None:
    _fill(charted)
    QApplication.processEvents()
    parts = [table.viewport() for table in _tables(charted)]
    chart = charted.window.chart
    assert chart is not None
    charted.window.show_screen("chart")
    QApplication.processEvents()
    parts = [part for part in (*parts, chart.plot.viewport()) if part.isVisible()]
    watcher = _Painted()
    for part in parts:
        part.installEventFilter(watcher)
    if change == "font":
        _set_font(15)
    else:
        run = next(each for each in charted.window.commands if each.id == "view.theme_light")
        run.run()
    QApplication.processEvents()
    assert {id(part) for part in parts} <= watcher.names
    if change == "theme":
        ground = QColor(named_theme("light", "west").pane)
        table = charted.window.watchlist.table
        corner = table.viewport().grab().toImage().pixelColor(2, table.viewport().height() - 2)
        assert corner == ground
