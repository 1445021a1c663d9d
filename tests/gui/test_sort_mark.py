"""The mark on the sorted column: up for ascending, down for descending."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.watchlist import columns as col

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.support.gui_session import Desk


def _heads(desk: Desk) -> QImage:
    return desk.window.watchlist.table.horizontalHeader().grab().toImage()


def _widths(plain: QImage, marked: QImage) -> list[int]:
    """Pixels that differ, line by line, as far as there are any."""
    lines = []
    for y in range(plain.height()):
        count = sum(plain.pixel(x, y) != marked.pixel(x, y) for x in range(plain.width()))
        lines.extend([count] if count else [])
    return lines


@pytest.mark.parametrize(("chord", "up"), [("Ctrl+Shift+Up", True), ("Ctrl+Shift+Down", False)])
def test_ascending_points_up_and_descending_down(desk: Desk, chord: str, up: bool) -> None:
    plain = _heads(desk)
    desk.window.watchlist.board.sort_column = col.SYMBOL
    desk.press(chord)
    widths = _widths(plain, _heads(desk))
    assert len(widths) > 1
    assert (widths[0] < widths[-1]) is up
