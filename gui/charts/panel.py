"""One pane of a plot: its rectangle, its value axis and the layers that share them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from gui.charts.scale import Map, Span, Ticks
from gui.charts.valuescale import ValueScale

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from gui.charts.candles import Candles
    from gui.charts.curve import Curve, Fill
    from gui.charts.facade import Fitted
    from gui.charts.shape import Shape

TOP, FOOT = 18.0, 7.0
UNIT_ROW = 16.0
MARK_ROW = 20.0


@dataclass(frozen=True, slots=True, eq=False)
class EndLabel:
    """What stands at the end of a line: name, value and whether the value still lives."""

    curve: Curve
    name: str
    color: QColor
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A value marked on the axis."""

    value: float
    text: str
    color: QColor


@dataclass(frozen=True, slots=True)
class Level:
    """A value that an alert waits for: a dashed line with its words."""

    value: float
    text: str


class Panel:
    """A value axis with what is drawn against it.

    Attributes:
        unit: Written once above the axis.
        weight: Share of the height.
        floor: Least value with a meaning, -inf if none.
        least_span: The axis never shows less than this from its least to its greatest value.
        zero: Draw a line at 0 and keep it in view.
        signed: Write a plus before positive values.
        marked: Event marks stand at the foot of this panel.
        curves, fills, candles, shapes, labels, tags: What is shown.
        levels: Values with a dashed line each.
        extra: Values that must be in view beside the lines (x, value).
        scale: How its axis runs; straight where the data in view do not allow it.
        before_fit: Called with the view before range and ticks are chosen, None for nothing.
        write: Writes a value with so many decimals in place of the scale's own words.
        ticks, tick_texts: Round values on the axis and their words.
        rect: The panel without its axis column; `inner` without the label gutter.
    """

    def __init__(self, unit: str, weight: float, *, floor: float = -math.inf) -> None:
        self.unit = unit
        self.weight = weight
        self.floor = floor
        self.zero = False
        self.marked = False
        self.shown = True
        self.signed = False
        self.least_decimals = 0
        self.least_span = 0.0
        self.curves: list[Curve] = []
        self.fills: list[Fill] = []
        self.candles: Candles | None = None
        self.shapes: list[Shape] = []
        self.labels: tuple[EndLabel, ...] = ()
        self.tags: tuple[Tag, ...] = ()
        self.levels: tuple[Level, ...] = ()
        self.extra: tuple[tuple[float, float], ...] = ()
        self.scale = ValueScale()
        self.before_fit: Callable[[Span], None] | None = None
        self.write: Callable[[float, int], str] | None = None
        self.leads = False
        self.rect = QRectF()
        self.inner = QRectF()
        self.ticks = Ticks((), 0)
        self.tick_texts: tuple[str, ...] = ()
        self._span: Span | None = None
        self._fitted: object = None
        self._scale = self.scale
        self._map = Map(Span(0.0, 1.0), 1.0, 0.0)

    @property
    def y_map(self) -> Map:
        """Values to pixels."""
        return self._map

    @property
    def layers(self) -> tuple[Fitted, ...]:
        """All that is drawn against this axis."""
        candles = () if self.candles is None else (self.candles,)
        return (*self.shapes, *self.fills, *candles, *self.curves)

    def forget_span(self) -> None:
        """Let the next fit choose the range afresh."""
        self._span = None

    def place(self, rect: QRectF, gutter: float, *, leads: bool) -> None:
        """Take this room; `gutter` pixels at its right belong to the labels.

        The panel that `leads` has its unit above itself, beside the read-out.
        """
        self.rect = rect
        self.leads = leads
        self.inner = rect.adjusted(0.0, 0.0, -gutter, 0.0)

    def fit_values(self, view: Span) -> None:
        """Choose range and ticks for what is inside `view`."""
        if self.before_fit is not None:
            self.before_fit(view)
        low, high = self.extremes(view)
        scale = self.scale.possible(low)
        if scale.kind != self._scale.kind:
            self._span = None
        span = scale.settled(self._span, low, high, self.floor, self.least_span)
        foot = FOOT + (MARK_ROW if self.marked else 0.0)
        top = self.rect.top() + (TOP - UNIT_ROW / 2 if self.leads else TOP)
        bottom = max(self.rect.bottom() - foot, top + 1.0)
        fitted = (span, scale, bottom, top, self.write)
        if fitted == self._fitted:
            return
        self._fitted, self._span, self._scale = fitted, span, scale
        shown, self.ticks = scale.ticked(span, bottom - top)
        self._map = scale.map(shown, bottom, top)
        self.tick_texts = tuple(self._tick_text(v) for v in self.ticks.values)

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest value to be seen inside `view`, NaN where nothing is."""
        found = [curve.track.extremes(view) for curve in self.curves]
        if self.candles is not None:
            found.append(self.candles.extremes(view))
        found += [shape.extremes(view) for shape in self.shapes]
        found += [(v, v) for x, v in self.extra if view.low <= x <= view.high]
        lows = [low for low, _ in found if math.isfinite(low)]
        highs = [high for _, high in found if math.isfinite(high)]
        if self.zero and lows:
            lows.append(0.0)
            highs.append(0.0)
        return min(lows, default=math.nan), max(highs, default=math.nan)

    def fit_layers(self, x_map: Map, scale: float) -> None:
        """Bring every layer to the present maps."""
        for layer in self.layers:
            layer.place(self.inner)
            layer.fit(x_map, self._map, scale)

    def _tick_text(self, value: float) -> str:
        return self._text(value, self.ticks.decimals)

    def value_text(self, value: float) -> str:
        """A value at the crosshair or on a tag: one decimal more than the ticks tell apart."""
        return self._text(value, max(self.ticks.decimals, self.least_decimals))

    def _text(self, value: float, decimals: int) -> str:
        if self.write is not None:
            return self.write(value, decimals)
        return self._scale.text(value, decimals, signed=self.signed)
