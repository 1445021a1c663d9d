"""The treemap: a tile for each symbol, sized by market value, coloured by its move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from engine.model.value import Quality
from gui import format as fmt
from gui.movers.treemap import squarified
from gui.movers.words import details
from gui.spoken import announce, lines, teach
from gui.tables.tip import plain_tip
from gui.text import told, tr
from gui.theme import contrast, mix

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from engine.desk.views import MoversRow
    from gui.movers.model import MoversModel
    from gui.theme import Theme

_GAP: Final = 1.0
_PAD: Final = 6.0
_SYMBOL_PX: Final = 13
_SMALL_PX: Final = 11
_LEAST_SHADE, _MOST_SHADE = 0.10, 0.62
_LEAST_TEXT: Final = 28.0
_LARGEST: Final = 1e18
"""US$ that no company is worth: more is a fault of the source."""
_TINY: Final = 0.006
"""Least share of the whole that a tile gets: a small company stays visible."""


class Tiles(QWidget):
    """Paints the model's rows as a treemap; the selection is the table's own.

    Signals:
        picked(str): A tile was clicked.
        opened(str): A tile was double-clicked.
    """

    picked = Signal(str)
    opened = Signal(str)
    spoken_role = QAccessible.Role.List

    def __init__(self, model: MoversModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        teach()
        self._model = model
        self._theme = theme
        self._tiles: tuple[tuple[MoversRow, QRectF], ...] = ()
        self.without: tuple[str, ...] = ()
        self.equal = False
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 80)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def set_current(self, symbol: str) -> None:
        """Frame this tile."""
        if symbol != self.current:
            self.current = symbol
            self.update()
            if self.hasFocus():
                row = self._model.row(symbol)
                announce(self, self._told(row) if row is not None else "")

    def spoken_name(self) -> str:
        """What it is, and the framed tile."""
        row = self._model.row(self.current)
        if row is None:
            return tr("Treemap of the movers")
        return tr("Treemap of the movers: {tile}").format(tile=self._told(row))

    def spoken_words(self) -> str:
        """Every tile, the largest first, then what has none."""
        self.arrange()
        told = [self._told(row) for row, _ in self._tiles]
        return lines(*told, self._missing_words())

    def _told(self, row: MoversRow) -> str:
        """A tile in words: symbol, name, move and state."""
        shown = self._model.measure.of(row)
        move = self._model.measure.write(shown.value) if shown.known else told(shown.why)
        state = told(shown.quality.value) if shown.known else ""
        parts = (row.symbol, row.name, move or fmt.DASH, state)
        return ", ".join(part for part in parts if part)

    @property
    def tiles(self) -> tuple[tuple[MoversRow, QRectF], ...]:
        """Rows with the rectangles in which they were last painted, the largest first."""
        return self._tiles

    def arrange(self) -> None:
        """Give each row its rectangle by market value, or equal ones where few are known."""
        rows = self._model.movers()
        moved = [row for row in rows if self._model.measure.of(row).known]
        sized = [row for row in rows if row.cap_usd.known and 0.0 < row.cap_usd.value < _LARGEST]
        self.equal = 2 * len(sized) < len(moved)
        if self.equal:
            sized = moved
        else:
            sized.sort(key=lambda row: -row.cap_usd.value)
        self.without = tuple(row.symbol for row in rows if row not in sized)
        if not sized:
            self._tiles = ()
            return
        whole = sum(row.cap_usd.value for row in sized)
        sizes = [1.0 if self.equal else max(row.cap_usd.value, _TINY * whole) for row in sized]
        boxes = squarified(sizes, (0.0, 0.0, float(self.width()), float(self._room())))
        self._tiles = tuple(
            (row, QRectF(*box).adjusted(0.0, 0.0, -_GAP, -_GAP))
            for row, box in zip(sized, boxes, strict=True)
        )

    def _room(self) -> int:
        """Height left for tiles beside the line that names symbols without one."""
        return self.height() - (20 if self.without or self.equal else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All tiles, then the line of what has none."""
        del event
        self.arrange()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.pane))
        if not self._tiles:
            painter.setPen(QColor(self._theme.secondary))
            words = tr("No moves and no market values known yet")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        scale = self._model.scale()
        for row, rect in self._tiles:
            self._tile(painter, row, rect, scale)
        self._name_missing(painter)
        painter.end()

    def _tile(self, painter: QPainter, row: MoversRow, rect: QRectF, scale: float) -> None:
        theme, shown = self._theme, self._model.measure.of(row)
        ground = theme.raised
        if shown.known and shown.value:
            reach = min(1.0, abs(shown.value) / scale)
            color = theme.up if shown.value > 0 else theme.down
            ground = mix(color, theme.raised, _LEAST_SHADE + reach * (_MOST_SHADE - _LEAST_SHADE))
        painter.fillRect(rect, QColor(ground))
        if row.symbol == self.current:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.0, 1.0, -1.0, -1.0))
        self._words(painter, row, rect, ground)

    def _words(self, painter: QPainter, row: MoversRow, rect: QRectF, ground: str) -> None:
        inner = rect.adjusted(_PAD, 4.0, -_PAD, -4.0)
        if inner.width() < _LEAST_TEXT or inner.height() < _SMALL_PX + 2:
            return
        theme, shown = self._theme, self._model.measure.of(row)
        ink = max((theme.text, theme.ground), key=lambda color: contrast(color, ground))
        cue = theme.cue(shown.value) if shown.known else ""
        text = self._model.measure.write(shown.value) if shown.known else fmt.DASH
        if shown.quality in (Quality.STALE, Quality.FROZEN):
            text = f"{text} {told(shown.quality.value)}"
        lines = ((row.symbol, _font(_SYMBOL_PX, bold=True)), (f"{cue}{text}", _font(_SMALL_PX)))
        painter.setPen(QColor(ink))
        top = inner.top()
        for words, font in lines:
            metrics = QFontMetricsF(font)
            if top + metrics.height() > inner.bottom() + 4.0:
                break
            room = inner.width()
            if metrics.horizontalAdvance(words) > room:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.drawText(QPointF(inner.left(), top + metrics.ascent()), words)
            top += metrics.height()

    def _name_missing(self, painter: QPainter) -> None:
        if not (self.without or self.equal) or not self._tiles:
            return
        font = _font(_SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.secondary))
        words = self._missing_words()
        room = QRectF(_PAD, self.height() - 20.0, self.width() - 2 * _PAD, 20.0)
        text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _missing_words(self) -> str:
        """Why some symbols have no tile of their own size, "" if all do."""
        names = ", ".join(self.without)
        if not self.equal:
            said = tr("Without a market value: {symbols}")
            return said.format(symbols=names) if names else ""
        words = tr("Tiles of equal size: the market value of most is not known")
        if not names:
            return words
        return f"{words} · {tr('no move known: {symbols}').format(symbols=names)}"

    def at(self, place: QPointF) -> str:
        """The symbol whose tile is there, "" for none."""
        return next((row.symbol for row, rect in self._tiles if rect.contains(place)), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a tile."""
        symbol = self.at(event.position())
        if symbol:
            self.picked.emit(symbol)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a tile's chart."""
        symbol = self.at(event.position())
        if symbol:
            self.opened.emit(symbol)

    def event(self, event: QEvent) -> bool:
        """Tell everything of the tile under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self._model.row(self.at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tip(details(row)) if row else "", self)
            return True
        return super().event(event)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    made = QFont()
    made.setPixelSize(pixels)
    made.setFeature(QFont.Tag("tnum"), 1)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
