"""A theme's colours, pens and fonts as Qt objects, by role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from gui.theme import contrast

if TYPE_CHECKING:
    from gui.theme import Theme

AXIS_PX, BODY_PX, TITLE_PX, HEADLINE_PX = 11, 12, 13, 21
_REMEMBERED = 2000
_TABULAR = QFont.Tag("tnum")


def font(pixels: int, *, medium: bool = False) -> QFont:
    """The system's font in this size with figures of equal width."""
    made = QFont()
    made.setPixelSize(pixels)
    made.setFeature(_TABULAR, 1)
    if medium:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def mixed(color: QColor, other: QColor, share: float) -> QColor:
    """`color` with `share` (0 to 1) of `other` in it, opaque."""
    keep = 1.0 - share
    return QColor(
        round(color.red() * keep + other.red() * share),
        round(color.green() * keep + other.green() * share),
        round(color.blue() * keep + other.blue() * share),
    )


class Ink:
    """What charts draw with.

    Attributes:
        pane, raised, line, grid, text, secondary, faint, focus, selection, up, down, stale,
            replayed, warning, fault: The theme's roles.
        veil: The pane, translucent, behind words that stand on lines.
        axis, body, title, headline: Fonts of 11, 12, 13 and 21 px.
        cap: Height of the axis font's capitals.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.pane = QColor(theme.pane)
        self.veil = QColor(theme.pane)
        self.veil.setAlphaF(0.78)
        self.raised = QColor(theme.raised)
        self.line = QColor(theme.line)
        self.grid = QColor(theme.grid)
        self.text = QColor(theme.text)
        self.secondary = QColor(theme.secondary)
        self.faint = QColor(theme.faint)
        self.focus = QColor(theme.focus)
        self.selection = QColor(theme.selection)
        self.up = QColor(theme.up)
        self.down = QColor(theme.down)
        self.stale = QColor(theme.stale)
        self.replayed = QColor(theme.replayed)
        self.warning = QColor(theme.warning)
        self.fault = QColor(theme.fault)
        self._series = tuple(QColor(c) for c in theme.series)
        self.axis = font(AXIS_PX)
        self.axis_medium = font(AXIS_PX, medium=True)
        self.body = font(BODY_PX)
        self.title = font(TITLE_PX, medium=True)
        self.cap = QFontMetricsF(self.axis).capHeight()
        self._widths: dict[tuple[str, bool], float] = {}
        self.headline = font(HEADLINE_PX, medium=True)

    def width(self, text: str, *, medium: bool = False) -> float:
        """Pixels that axis text takes; measured once."""
        key = (text, medium)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > _REMEMBERED:
                self._widths.clear()
            used = self.axis_medium if medium else self.axis
            known = self._widths[key] = QFontMetricsF(used).horizontalAdvance(text)
        return known

    def series(self, index: int) -> QColor:
        """Colour of the series with this number, counted from 0."""
        return self._series[index % len(self._series)]

    def on(self, ground: QColor) -> QColor:
        """The role that is legible on `ground`."""
        name = ground.name()
        return max((self.text, self.pane), key=lambda c: contrast(c.name(), name))

    def cue(self, change: float) -> str:
        """The shape and a space before a change, where the convention in force wears one."""
        shape = self.theme.cue(change)
        return f"{shape} " if shape else ""

    def quiet(self, color: QColor, share: float = 0.45) -> QColor:
        """`color` stepped back toward the pane."""
        return mixed(color, self.pane, share)


def hairline(color: QColor, width: float = 1.0) -> QPen:
    """A flat pen for lines in device pixels."""
    pen = QPen(color)
    pen.setWidthF(width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def dotted(color: QColor, width: float = 1.0) -> QPen:
    """A thin dashed pen for what is held, not traded."""
    pen = hairline(color, width)
    pen.setDashPattern([2.0, 3.0])
    return pen
