"""One line of text in several colours and sizes: measured, cut with an ellipsis, painted."""

from __future__ import annotations

import html
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

_SMALLEST, _LEAST_PX = 0.7, 11


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `space` pixels follow it."""

    text: str
    color: QColor
    font: QFont
    space: float = 6.0


def run_width(run: Run) -> float:
    """Pixels the text takes, without its space."""
    return QFontMetricsF(run.font).horizontalAdvance(run.text)


def width_of(runs: tuple[Run, ...]) -> float:
    """Pixels a whole line takes."""
    return sum(run_width(r) + r.space for r in runs) - (runs[-1].space if runs else 0.0)


def plain(runs: tuple[Run, ...]) -> str:
    """The line's words."""
    return " ".join(r.text for r in runs)


def draw_runs(
    painter: QPainter, x: float, baseline: float, width: float, runs: tuple[Run, ...]
) -> bool:
    """Paint from `x`; what goes beyond `width` is cut with an ellipsis; True if nothing was."""
    end = x + width
    for run in runs:
        metrics = QFontMetricsF(run.font)
        needed = metrics.horizontalAdvance(run.text)
        text = run.text
        whole = x + needed <= end + 0.5
        if not whole:
            text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, max(0.0, end - x))
        painter.setFont(run.font)
        painter.setPen(run.color)
        painter.drawText(QPointF(x, baseline), text)
        if not whole:
            return False
        x += needed + run.space
    return True


def shrunk(runs: tuple[Run, ...], width: float) -> tuple[Run, ...]:
    """The same line in smaller type where it is wider than `width`."""
    needed = width_of(runs)
    if needed <= width:
        return runs
    share = max(width / needed * 0.99, _SMALLEST)
    made = []
    for run in runs:
        small = QFont(run.font)
        small.setPixelSize(max(int(run.font.pixelSize() * share), _LEAST_PX))
        made.append(replace(run, font=small, space=run.space * share))
    return tuple(made)


class TextLine(QWidget):
    """A line of runs as a widget; its words are its accessible name, its full text its tip.

    Too long a line is set smaller, down to 70% and never below 11 px, before it is cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        self._more = ""
        self._height = -1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The words shown."""
        return plain(self._runs)

    def set_runs(self, runs: tuple[Run, ...], more: str = "") -> None:
        """Show `runs`, with `more` as the tip; an empty line takes no height."""
        shown = tuple(r for r in runs if r.text)
        if (shown, more, self._height >= 0) == (self._runs, self._more, True):
            return
        self._runs, self._more = shown, more
        self.setVisible(bool(shown))
        self.setAccessibleName(self.text)
        self._tell()
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        cut = self.width() > 0 and width_of(self._runs) > self.width()
        tip = self._more or (self.text if cut else "")
        lines = html.escape(tip).replace("\n", "<br>")
        self.setToolTip(f"<p>{lines}</p>" if tip else "")

    def sizeHint(self) -> QSize:
        """Height of the tallest run."""
        heights = [QFontMetricsF(r.font).height() for r in self._runs]
        return QSize(0, round(max(heights, default=0.0)))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: a line is cut, never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the runs on one baseline."""
        if not self._runs:
            return
        painter = QPainter(self)
        ascent = max(QFontMetricsF(r.font).ascent() for r in self._runs)
        width = float(self.width())
        draw_runs(painter, 0.0, round(ascent), width, shrunk(self._runs, width))
        painter.end()
        self._tell()
