"""A line or two of text in several colours and sizes: measured, broken, painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tables.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent

_SLIGHTLY, _SMALLEST, _LEAST_PX = 0.8, 0.7, 11
_MOST_LINES = 2


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
    return runs if needed <= width else _scaled(runs, max(width / needed * 0.99, _SMALLEST))


def _scaled(runs: tuple[Run, ...], share: float) -> tuple[Run, ...]:
    made = []
    for run in runs:
        small = QFont(run.font)
        small.setPixelSize(max(int(run.font.pixelSize() * share), _LEAST_PX))
        made.append(replace(run, font=small, space=run.space * share))
    return tuple(made)


def laid_out(runs: tuple[Run, ...], width: float) -> tuple[tuple[Run, ...], ...]:
    """`runs` in one line or two: as they are, a little smaller, broken, broken and smaller.

    What does not fit even then stays in the second line, to be cut where it is painted.
    """
    small = shrunk(runs, width)
    if small is runs or not runs:
        return (runs,)
    if width >= _SLIGHTLY * width_of(runs) and width_of(small) <= width:
        return (small,)
    lines: list[tuple[Run, ...]] = []
    for share in (1.0, _SLIGHTLY, _SMALLEST):
        lines = broken(runs if share == 1.0 else _scaled(runs, share), width)
        if len(lines) <= _MOST_LINES:
            return tuple(lines)
    rest = tuple(run for line in lines[_MOST_LINES - 1 :] for run in line)
    return (*lines[: _MOST_LINES - 1], rest)


def broken(runs: tuple[Run, ...], width: float) -> list[tuple[Run, ...]]:
    """`runs` broken between words into lines of at most `width`; a longer word has its own."""
    lines: list[list[Run]] = [[]]
    x = 0.0
    for run in runs:
        metrics = QFontMetricsF(run.font)
        gap = metrics.horizontalAdvance(" ")
        for place, word in enumerate(run.text.split(" ")):
            needed = metrics.horizontalAdvance(word)
            if lines[-1] and x + needed > width:
                lines.append([])
                x = 0.0
            if place == 0 or not lines[-1]:
                lines[-1].append(replace(run, text=word))
            else:
                lines[-1][-1] = replace(run, text=f"{lines[-1][-1].text} {word}")
            x += needed + gap
        x += run.space - gap
    return [tuple(line) for line in lines]


class TextLine(QWidget):
    """A line of runs as a widget; its words are its accessible name, its full text its tip.

    Too long a line is set a little smaller, else broken into two, else both, before it is cut.
    A line that is `single` keeps its size and its place and is cut at once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.single = False
        self._runs: tuple[Run, ...] = ()
        self._lines: tuple[tuple[Run, ...], ...] = ()
        self._more = ""
        self._height = -1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The words shown."""
        return plain(self._runs)

    @property
    def cut(self) -> bool:
        """Whether some of it is not to be seen."""
        return any(width_of(line) > self.width() + 0.5 for line in self._lines)

    def set_runs(self, runs: tuple[Run, ...], more: str = "") -> None:
        """Show `runs`, with `more` as the tip; an empty line takes no height."""
        shown = tuple(r for r in runs if r.text)
        if (shown, more, self._height >= 0) == (self._runs, self._more, True):
            return
        self._runs, self._more = shown, more
        self.setVisible(bool(shown))
        self.setAccessibleName(self.text)
        self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        whole = (self._runs,) if self._runs else ()
        broken_up = self._runs and not self.single
        self._lines = laid_out(self._runs, float(self.width())) if broken_up else whole
        tip = self._more or (self.text if self.cut else "")
        self.setToolTip(plain_tip(tip))
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Height of the lines."""
        return QSize(0, sum(round(_height(line)) for line in self._lines))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: a line is cut, never squeezed."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break anew where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each line's runs on one baseline."""
        if not self._runs:
            return
        painter = QPainter(self)
        top = 0
        for line in self._lines:
            ascent = max(QFontMetricsF(r.font).ascent() for r in line)
            draw_runs(painter, 0.0, top + round(ascent), float(self.width()), line)
            top += round(_height(line))
        painter.end()


def _height(line: tuple[Run, ...]) -> float:
    """Pixels of a line's tallest run."""
    return max(QFontMetricsF(run.font).height() for run in line)
