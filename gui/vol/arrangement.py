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


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What is arranged; plots in reading order."""

    implied: FigureGrid
    realized: FigureGrid
    latest: FigureGrid
    note: Note
    plots: tuple[QWidget, ...]


class Arrangement:
    """Implied figures at the left, realized ones above four plots.

    The last session's figures stand at the right, in a tall sheet below the implied ones.

    Attributes:
        body: The layout of it all.
        stacked: Whether the last session's figures stand at the left.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.stacked = False
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
        self.body.addLayout(self._left, 0, 0, 3, 1)
        self.body.addLayout(self._top, 0, 1, 1, 2)
        for place, plot in enumerate(parts.plots):
            self.body.addWidget(plot, 1 + place // 2, 1 + place % 2)
        for column, share in ((0, 0), (1, 1), (2, 1)):
            self.body.setColumnStretch(column, share)
        for line, share in ((0, 0), (1, 1), (2, 1)):
            self.body.setRowStretch(line, share)
        parts.implied.setFixedWidth(parts.implied.natural_width())
        parts.latest.setFixedWidth(parts.latest.natural_width())

    def fit(self, height: int) -> None:
        """Use a left column of so many pixels."""
        parts = self._parts
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
        top, right, bottom = head.top() - 1, last.right() + 1, last.bottom() + 1
        drawn = (
            QRect(left.left(), top, right - left.left(), 1),
            QRect(left.right() + 1, top, 1, bottom - top),
            QRect(first.left(), first.top() - 1, right - first.left(), 1),
            QRect(first.right() + 1, first.top(), 1, bottom - first.top()),
            QRect(first.left(), first.bottom() + 1, right - first.left(), 1),
            QRect(left.left(), bottom, right - left.left(), 1),
        )
        if self.stacked:
            return drawn
        return (*drawn, QRect(parts.latest.x() - 1, top, 1, first.top() - top))
