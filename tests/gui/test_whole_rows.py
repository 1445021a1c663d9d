"""No row is cut through its words at the foot of a table, wherever it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.support.fake_engine import row_view

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def _written(desk: Desk) -> list[bool]:
    """Whether anything is seen in each row of pixels of the symbols' column, on the screen."""
    QApplication.processEvents()
    table = desk.window.watchlist.table
    corner = table.viewport().mapTo(desk.window, QPoint(0, 0))
    screen = desk.window.screen().grabWindow(desk.window.winId())
    image = screen.copy(QRect(corner, table.viewport().size())).toImage()
    ground = QColor(desk.theme.pane).rgb()
    width = table.columnWidth(0) // 2
    return [
        any(image.pixel(x, y) != ground for x in range(8, width)) for y in range(image.height())
    ]


def _fix(desk: Desk, room: int) -> None:
    """Give the list's viewport this height."""
    table = desk.window.watchlist.table
    table.setFixedHeight(table.horizontalHeader().height() + room)
    desk.qtbot.waitUntil(lambda: table.viewport().height() == room)


def test_a_row_without_room_for_all_of_it_is_left_out(desk: Desk) -> None:
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    table = desk.window.watchlist.table
    row = table.verticalHeader().defaultSectionSize()
    desk.press("Home")
    for cut in (1, row // 2, row - 1):
        room = 5 * row + cut
        _fix(desk, room)
        written = _written(desk)
        assert any(written[4 * row : 5 * row])
        assert not any(written[5 * row :])


def test_what_was_left_out_is_painted_when_it_comes_into_view(desk: Desk) -> None:
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    table = desk.window.watchlist.table
    row = table.verticalHeader().defaultSectionSize()
    _fix(desk, 5 * row + row // 2)
    desk.press("Home")
    tops, bar = range(0, 5 * row, row), table.verticalScrollBar()
    assert any(_written(desk))
    for value in (1, 2, 5, 4, 3):
        bar.setValue(value)
        seen = _written(desk)
        assert all(any(seen[top : top + row]) for top in tops), value
        assert not any(seen[5 * row :])
    desk.press("End")
    assert any(_written(desk)[-row:])
