"""Where tables, note and plots of the vol sheet stand, and the lines between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.vol.grid import FigureGrid
    from gui.vol.note import Note

_NOTE: Final = 200
"""Pixels that the longest explanations take."""
_ROWS: Final = 3
_LEAST_ROW: Final = 240
"""Pixels a row of plots wants before the forecasts get one of their own."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What is arranged.

    Attributes:
        plots: Four, in reading order.
        fifth: The plot below them, or in the second one's place where there is no room.
    """

    implied: FigureGrid
    realized: FigureGrid
    latest: FigureGrid
    note: Note
    plots: tuple[QWidget, ...]
    fifth: QWidget


class Arrangement:
    """Implied figures at the left, realized ones above the plots.

    The last session's figures stand at the right, in a tall sheet below the implied ones. The
    fifth plot has a row of its own where every row stays high enough, else it takes turns with the
    second one.

    Attributes:
        body: The layout of it all.
        shared: Whether the fifth plot takes turns with the second.
        stacked: Whether the last session's figures stand at the left.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.stacked = False
        self.shared = True
        self._left = QVBoxLayout()
        self._left.setSpacing(0)
        self._left.addWidget(parts.implied)
        self._left.addWidget(parts.note, 1)
        self._top = QHBoxLayout()
        self._top.setSpacing(1)
        self._top.addWidget(parts.realized, 1)
        self._top.addWidget(parts.latest)
        self.body = QGridLayout()
        self.body.setContentsMargins(0, 4, 0, 0)
        self.body.setSpacing(1)
        self.body.addLayout(self._left, 0, 0, 4, 1)
        self.body.addLayout(self._top, 0, 1, 1, 2)
        for place, plot in enumerate(parts.plots):
            self.body.addWidget(plot, 1 + place // 2, 1 + place % 2)
        self.body.addWidget(parts.fifth, 1, 2)
        parts.fifth.hide()
        for column, share in ((0, 0), (1, 1), (2, 1)):
            self.body.setColumnStretch(column, share)
        for line, share in ((0, 0), (1, 1), (2, 1)):
            self.body.setRowStretch(line, share)
        parts.implied.setFixedWidth(parts.implied.natural_width())
        parts.latest.setFixedWidth(parts.latest.natural_width())

    def fit(self, height: int) -> None:
        """Use a left column of so many pixels."""
        parts = self._parts
        self._share(height - parts.realized.full_height() < _ROWS * _LEAST_ROW)
        needed = parts.implied.full_height() + parts.latest.full_height() + _NOTE
        stacked = height >= needed
        if stacked is self.stacked:
            return
        self.stacked = stacked
        if stacked:
            self._top.removeWidget(parts.latest)
            self._left.insertWidget(1, parts.latest)
        else:
            self._left.removeWidget(parts.latest)
            self._top.addWidget(parts.latest)
        leader = parts.implied if stacked else parts.latest
        parts.latest.setFixedWidth(leader.natural_width())

    def _share(self, shared: bool) -> None:
        """Put the fifth plot into the second one's place, or below all."""
        if shared is self.shared:
            return
        self.shared = shared
        second, fifth = self._parts.plots[1], self._parts.fifth
        self.body.removeWidget(fifth)
        if shared:
            self.body.addWidget(fifth, 1, 2)
            self.reveal(fifth if fifth.hasFocus() else second)
        else:
            self.body.addWidget(fifth, _ROWS, 1, 1, 2)
            second.show()
            fifth.show()
        self.body.setRowStretch(_ROWS, 0 if shared else 1)

    def reveal(self, plot: QWidget) -> None:
        """Show a plot that takes turns with another one; the focus stays with the place."""
        pair = (self._parts.plots[1], self._parts.fifth)
        if not self.shared or plot not in pair:
            return
        other = pair[0] if plot is pair[1] else pair[1]
        plot.show()
        if other.hasFocus():
            plot.setFocus()
        other.hide()

    def beside(self, grid: FigureGrid, step: int) -> FigureGrid | None:
        """The table to the right (+1) or left (-1) of one."""
        parts = self._parts
        row = (parts.implied, parts.realized, parts.latest)
        if self.stacked:
            row = (parts.latest if grid is parts.latest else parts.implied, parts.realized, grid)
        place = row.index(grid) + step
        return row[place] if 0 <= place < (2 if self.stacked else 3) else None

    def below(self, grid: FigureGrid, step: int) -> FigureGrid | None:
        """The table under (+1) or above (-1) one."""
        parts = self._parts
        pairs = {1: (parts.implied, parts.latest), -1: (parts.latest, parts.implied)}
        here, there = pairs[step]
        return there if self.stacked and grid is here else None

    def lines(self) -> tuple[QRect, ...]:
        """One pixel between the parts, around the body as it lies now."""
        parts = self._parts
        first, last = parts.plots[0].geometry(), parts.plots[-1].geometry()
        head, left = parts.realized.geometry(), parts.implied.geometry()
        floor = last if self.shared else parts.fifth.geometry()
        top, right, bottom = head.top() - 1, last.right() + 1, floor.bottom() + 1
        drawn: tuple[QRect, ...] = (
            QRect(left.left(), top, right - left.left(), 1),
            QRect(left.right() + 1, top, 1, bottom - top),
            QRect(first.left(), first.top() - 1, right - first.left(), 1),
            QRect(first.right() + 1, first.top(), 1, last.bottom() + 1 - first.top()),
            QRect(first.left(), first.bottom() + 1, right - first.left(), 1),
            QRect(left.left(), bottom, right - left.left(), 1),
        )
        if not self.shared:
            below = parts.plots[2].geometry()
            drawn = (*drawn, QRect(first.left(), below.bottom() + 1, right - first.left(), 1))
        if self.stacked:
            return drawn
        return (*drawn, QRect(parts.latest.x() - 1, top, 1, first.top() - top))
