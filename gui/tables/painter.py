"""Paints cells: tone, mark, flash, sparkline, section headings, selection."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QStaticText,
    QTransform,
)

from gui.tables.cell import Bar, Cell, Mark, Tone
from gui.tables.marks import BADGE, draw_badge, draw_direction, draw_mark
from gui.tables.model import LEFT, RIGHT
from gui.tables.tones import Ground, flag_colours, number_on, table_grounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gui.tables.model import BoardModel
    from gui.theme import Theme

PAD: Final = 6
MARK: Final = 10
"""Pixels kept free before a figure for its mark."""
NOTE_PX: Final = 11
BAR: Final = 2
"""Pixels of a budget's bar."""
_BEFORE_FIGURE: Final = 8
_THREE: Final = "100"
_DIGIT: Final = "0"
_WAITING: Final = 0.55
_TEXTS: Final = 1024
"""Texts kept laid out; all are dropped once there are more."""

# An enum look-up per cell costs as much as the cell's text.
_QUIET_MARKS: Final = (Mark.CLOCK, Mark.FROZEN)
_SKELETON: Final = Mark.WAITING
_UNMARKED: Final = Mark.NONE
_QUIET: Final = Tone.QUIET
_UP: Final = Tone.UP
_DOWN: Final = Tone.DOWN
_PLAIN: Final = Qt.TextFormat.PlainText
_ELIDED: Final = Qt.TextElideMode.ElideRight
_SMOOTH: Final = QPainter.RenderHint.Antialiasing
_UNMOVED: Final = QTransform()

Span = tuple[int, int, int]
"""Column, left edge and width in the viewport's pixels."""
Strip = tuple[int, int, int, "Sequence[Span]"]
"""Row, top edge and height in the viewport's pixels, and its columns to be painted."""


class CellPainter:
    """Draws one board's cells from `BoardModel.cells`, colours by role.

    Texts are laid out once and kept: laying one out costs several times its drawing.
    """

    def __init__(self, model: BoardModel, theme: Theme) -> None:
        self._model = model
        self._figures = tuple(column.figures for column in model.columns)
        self._font = QFont()
        self._small = QFont()
        self._texts: dict[str, tuple[QStaticText, float, float]] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        grounds = tuple(Ground(theme, colour) for colour in table_grounds(theme))
        self._plain, self._selected, self._idle, self._replayed, self._rise, self._fall = grounds
        self._tones = self._plain.pens
        self._shaped = theme.shaped
        self.ground = self._plain.fill
        self._focus = QColor(theme.focus)
        self._grid = QColor(theme.grid)
        self._line = QColor(theme.line)
        self._trail = QPen(QColor(theme.secondary), 0)
        self._flags = tuple(
            (QColor(flag), QColor(number_on(theme, flag))) for flag in flag_colours(theme)
        )

    def forget_texts(self) -> None:
        """Lay every text out again: letters have another size."""
        self._texts.clear()

    def paint(
        self,
        painter: QPainter,
        strips: Iterable[Strip],
        selected: Sequence[tuple[int, int]],
        current: int,
        *,
        focused: bool,
        cursor: int = 0,
    ) -> None:
        """Rows, or parts of them.

        Args:
            painter: Of the viewport, with the table's font.
            strips: What is to be painted, each row once.
            selected: First and last rows of the selection's ranges.
            current: The row that wears the focus mark, -1 for none.
            focused: The table has the focus.
            cursor: The column of the current cell; none is marked for the first.
        """
        font = painter.font()
        if font != self._font:
            self._font = font
            self._small = QFont(font)
            self._small.setPixelSize(NOTE_PX)
            self._texts.clear()
        ground = self._selected if focused else self._idle
        for row, top, height, spans in strips:
            chosen = any(first <= row <= last for first, last in selected)
            self._row(painter, row, top, height, spans, ground if chosen else None)
            column, left, _ = spans[0]
            if row == current:
                if column == 0:
                    painter.fillRect(left, top, 2, height, self._focus)
                if cursor:
                    self._cursor(painter, spans, cursor, top + height - 2)

    def _cursor(self, painter: QPainter, spans: Sequence[Span], cursor: int, bottom: int) -> None:
        """A line under the current cell."""
        for column, left, width in spans:
            if column == cursor:
                painter.fillRect(left, bottom, width, 2, self._focus)

    def _row(
        self, painter: QPainter, row: int, top: int, height: int, spans: Sequence[Span],
        chosen: Ground | None,
    ) -> None:  # fmt: skip
        model = self._model
        cells, heading, lit = model.cells(row), model.is_header(row), model.lit_cells(row)
        for column, left, width in spans:
            cell = cells[column]
            ground = chosen or self._lit(lit, column, cell)
            if ground is not self._plain:
                painter.fillRect(left, top, width, height, ground.fill)
            self._tones = ground.pens
            if heading:
                painter.fillRect(left, top + height - 1, width, 1, self._line)
            elif cell.text:
                self._text(painter, cell, column, left, top, width, height)
            elif cell.swing == cell.swing:
                self._swing(painter, cell, QRect(left, top, width, height))
            elif cell.trail:
                self._sparkline(painter, QRect(left, top, width, height), cell.trail)
            elif cell.mark is _SKELETON:
                self._skeleton(painter, QRect(left, top, width, height), column)
        column, left, width = spans[0]
        if heading:
            right = max(start + wide for _, start, wide in spans)
            self._heading(painter, QRect(0, top, right, height), cells[0])
        elif column == 0 and model.spoiled(row):
            self._strike(painter, QRect(left, top, width, height), cells[0], chosen or self._plain)

    def _lit(self, lit: Mapping[int, bool], column: int, cell: Cell) -> Ground:
        """What a cell of a row that is not selected stands on."""
        if column in lit:
            return self._rise if lit[column] else self._fall
        return self._replayed if cell.replayed else self._plain

    def _strike(self, painter: QPainter, rect: QRect, cell: Cell, ground: Ground) -> None:
        """A line through a text that stands for nothing."""
        if cell.text:
            middle = rect.center().y()
            painter.setPen(ground.pens[cell.tone])
            painter.drawLine(rect.left() + PAD, middle, rect.right() - PAD, middle)

    def _skeleton(self, painter: QPainter, rect: QRect, column: int) -> None:
        width = int((rect.width() - 2 * PAD) * _WAITING)
        left = rect.right() - PAD - width if self._figures[column] else rect.left() + PAD
        painter.fillRect(QRect(left, rect.center().y() - 2, width, 4), self._grid)

    def _heading(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        """A section's name over as many columns as it needs; the painter clips it."""
        if not cell.text:
            return
        plain = painter.font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        pen = self._tones[Tone.QUIET]
        left = PAD
        if cell.mark is not _UNMARKED:
            middle = QPointF(rect.left() + 6.5, rect.center().y())
            draw_mark(painter, cell.mark, middle, pen.color())
            left = PAD + MARK
        painter.setPen(pen)
        text = f"{cell.text}  {cell.note}" if cell.note else cell.text
        painter.drawText(rect.adjusted(left, 0, 0, 0), LEFT, text)
        painter.setFont(plain)

    def _text(
        self, painter: QPainter, cell: Cell, column: int, left: int, top: int, width: int,
        height: int,
    ) -> None:  # fmt: skip
        figures = self._figures[column]
        if cell.badge:
            width -= self._badge(painter, cell, left, top, width, height)
            if width <= 0:
                return
        if cell.bar is not None:
            self._bar(painter, QRect(left + PAD, top, width - 2 * PAD, height), cell.bar, cell.tone)
        if cell.mark is not _UNMARKED:
            room = self._mark(painter, cell, left, top + height / 2, figures=figures)
            left, width = left + room, width - room
        elif self._shaped and (cell.tone is _UP or cell.tone is _DOWN):
            self._direction(painter, cell.tone, QPointF(left + 6.5, top + height / 2))
        painter.setPen(self._tones[cell.tone])
        if cell.strong:
            self._strong(painter, QRect(left + PAD, top, width - 2 * PAD, height), cell.text)
            return
        text = cell.text
        laid, wide, tall = self._texts.get(text) or self._laid(text)
        room = width - 2 * PAD
        tails = self._model.tails
        if tails and column in tails:
            room -= self._behind(text, tails[column], room - wide)
        if wide <= room and tall <= height:
            start = left + PAD + (room - wide if figures else 0)
            painter.drawStaticText(QPointF(start, top + (height - tall) / 2), laid)
            if cell.note:
                self._note(painter, cell, QRectF(left + PAD, top, room, height), wide)
            return
        inner = QRect(left + PAD, top, room, height)
        text = painter.fontMetrics().elidedText(text, _ELIDED, room)
        painter.drawText(inner, RIGHT if figures else LEFT, text)

    def _mark(
        self, painter: QPainter, cell: Cell, left: int, middle: float, *, figures: bool
    ) -> int:
        """The sign of a cell; the pixels it takes from a text."""
        tone = _QUIET if cell.mark in _QUIET_MARKS else cell.tone
        draw_mark(painter, cell.mark, QPointF(left + 6.5, middle), self._tones[tone].color())
        return 0 if figures else MARK

    def _strong(self, painter: QPainter, room: QRect, text: str) -> None:
        """A text in heavier letters."""
        plain = painter.font()
        heavy = QFont(plain)
        heavy.setWeight(QFont.Weight.DemiBold)
        painter.setFont(heavy)
        shown = painter.fontMetrics().elidedText(text, _ELIDED, room.width())
        painter.drawText(room, LEFT, shown)
        painter.setFont(plain)

    def _behind(self, text: str, most: int, spare: float) -> int:
        """Pixels kept free behind a figure with fewer decimals than `most`, as far as they are."""
        whole, point, decimals = text.rpartition(".")
        if not (point and whole) or len(decimals) >= most:
            return 0
        _, digit, _ = self._texts.get(_DIGIT) or self._laid(_DIGIT)
        return int(max(0.0, min((most - len(decimals)) * digit, spare)))

    def _badge(
        self, painter: QPainter, cell: Cell, left: int, top: int, width: int, height: int
    ) -> int:
        """A flag at the right end of a text, or alone; the pixels that are taken."""
        alone = cell.value == cell.badge
        half = BADGE / 2
        across = left + PAD + half if alone else left + width - PAD - half
        ground, ink = self._flags[cell.badge - 1]
        draw_badge(painter, QPointF(across, top + height / 2), str(cell.badge), ground, ink)
        return width if alone else BADGE + PAD

    def _direction(self, painter: QPainter, tone: Tone, middle: QPointF) -> None:
        """The triangle of a rising or falling figure, in the place of a mark."""
        draw_direction(painter, middle, self._tones[tone].color(), up=tone is _UP)

    def _note(self, painter: QPainter, cell: Cell, room: QRectF, figure: float) -> None:
        """Small words before a figure, under each other, whole or not at all."""
        _, three, _ = self._texts.get(_THREE) or self._laid(_THREE)
        room.setRight(room.right() - max(figure, three) - _BEFORE_FIGURE)
        if cell.mark is not _UNMARKED:
            room.setLeft(room.left() + MARK)
        if QFontMetricsF(self._small).horizontalAdvance(cell.note) > room.width():
            return
        plain = painter.font()
        painter.setFont(self._small)
        painter.setPen(self._tones[Tone.QUIET])
        painter.drawText(room, RIGHT, cell.note)
        painter.setFont(plain)

    def _laid(self, text: str) -> tuple[QStaticText, float, float]:
        """A text laid out in the table's font, its width and height in pixels."""
        if len(self._texts) >= _TEXTS:
            self._texts.clear()
        laid = QStaticText(text)
        laid.setTextFormat(_PLAIN)
        laid.prepare(_UNMOVED, self._font)
        size = laid.size()
        kept = self._texts[text] = laid, size.width(), size.height()
        return kept

    def _bar(self, painter: QPainter, room: QRect, bar: Bar, tone: Tone) -> None:
        """The whole as a faint line, what is used on it, a notch where the soft limit stands."""
        under = QRect(room.left(), room.bottom() - BAR, room.width(), BAR)
        painter.fillRect(under, self._line)
        used = min(room.width(), max(1, round(room.width() * bar.share))) if bar.share > 0 else 0
        painter.fillRect(QRect(under.topLeft(), QSize(used, BAR)), self._tones[tone].color())
        if math.isfinite(bar.soft):
            notch = under.left() + round(room.width() * bar.soft) - 1
            painter.fillRect(QRect(notch, under.top() - 2, 1, BAR + 2), self._tones[_QUIET].color())

    def _swing(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        """A bar from the middle to the side of its sign."""
        room = rect.adjusted(PAD, 5, -PAD, -5)
        middle = room.center().x()
        reach = max(1, round(abs(max(-1.0, min(1.0, cell.swing))) * room.width() / 2))
        start = middle if cell.swing >= 0.0 else middle - reach
        colour = self._tones[cell.tone].color()
        painter.fillRect(QRect(start, room.top(), reach, room.height()), colour)
        painter.fillRect(QRect(middle, rect.top(), 1, rect.height()), self._line)

    def _sparkline(self, painter: QPainter, rect: QRect, trail: tuple[float, ...]) -> None:
        inner = QRectF(rect).adjusted(PAD, 4, -PAD, -4)
        known = [(i, price) for i, price in enumerate(trail) if math.isfinite(price)]
        if len(known) < 2:
            return
        low = min(price for _, price in known)
        high = max(price for _, price in known)
        across = inner.width() / (len(trail) - 1)
        up = inner.height() / (high - low or 1.0)
        left, bottom = inner.left(), inner.bottom()
        painter.save()
        painter.setRenderHint(_SMOOTH)
        painter.setPen(self._trail)
        for stretch in _unbroken(known):
            line = [QPointF(left + i * across, bottom - (price - low) * up) for i, price in stretch]
            if len(line) > 1:
                painter.drawPolyline(QPolygonF(line))
            else:
                painter.drawPoint(line[0])
        painter.restore()


def _unbroken(known: list[tuple[int, float]]) -> list[list[tuple[int, float]]]:
    """Places and prices in stretches without a gap."""
    stretches: list[list[tuple[int, float]]] = []
    for place, price in known:
        if not stretches or place != stretches[-1][-1][0] + 1:
            stretches.append([])
        stretches[-1].append((place, price))
    return stretches
