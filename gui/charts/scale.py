"""Numbers to pixels: spans that settle, maps, and round ticks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_PAD = 0.06
_LOOSE = 0.55
_MIDDLE = 0.2
_ROW, _TIGHT = 16.0, 11.5
_LEAST, _MOST = 3, 6
_BEYOND = 100.0


@dataclass(frozen=True, slots=True)
class Span:
    """A finite interval, low < high."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """Length, above 0."""
        return self.high - self.low


@dataclass(frozen=True, slots=True)
class Map:
    """A map from values to pixels, straight or by the logarithm.

    Attributes:
        span: Values; above 0 where `log`.
        start, end: Pixels of span.low and span.high; for a value axis start lies below, unless
            it is inverted.
        log: Equal factors have equal lengths.
    """

    span: Span
    start: float
    end: float
    log: bool = False

    @property
    def slope(self) -> float:
        """Pixels per unit of a straight map."""
        return (self.end - self.start) / self.span.width

    @property
    def _rise(self) -> float:
        """Pixels per unit of the logarithm."""
        return (self.end - self.start) / math.log(self.span.high / self.span.low)

    def pixels(self, values: Floats) -> Floats:
        """Pixels of an array; NaN stays NaN, what has no logarithm becomes NaN."""
        if self.log:
            logs = np.log(np.where(values > 0.0, values, np.nan))
            return (logs - math.log(self.span.low)) * self._rise + self.start
        return (values - self.span.low) * self.slope + self.start

    def pixel(self, value: float) -> float:
        """Pixel of one value; what has no logarithm lies far beyond the axis."""
        if self.log:
            if value <= 0.0:
                return self.start + _BEYOND * (self.start - self.end)
            return (math.log(value) - math.log(self.span.low)) * self._rise + self.start
        return (value - self.span.low) * self.slope + self.start

    def value(self, pixel: float) -> float:
        """Value at a pixel."""
        if self.log:
            rise = self._rise
            power = (pixel - self.start) / rise if rise else 0.0
            return self.span.low * math.exp(min(max(power, -_BEYOND), _BEYOND))
        slope = self.slope
        return self.span.low + (pixel - self.start) / slope if slope else self.span.low


def widened(low: float, high: float) -> Span:
    """A span around [low, high] that is never empty and always finite."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return Span(0.0, 1.0)
    low, high = min(low, high), max(low, high)
    least = max(abs(low), abs(high)) * 1e-6
    if high - low <= max(least, 1e-9):
        room = max(abs(high) * 0.02, 0.5 if least == 0 else 1e-6)
        return Span(low - room, high + room)
    return Span(low, high)


def settled(
    current: Span | None, low: float, high: float, *, floor: float = -math.inf, least: float = 0.0
) -> Span:
    """The span an axis shows for data within [low, high].

    It keeps `current` as long as the data lie inside and fill enough of it, so that an axis does
    not twitch with each tick; otherwise it is padded and rounded outward to a round step.
    `floor` is the least value that has a meaning (0 for volatility), `least` the least width.
    """
    data = widened(low, high)
    inside = current is not None and data.low >= current.low and data.high <= current.high
    if current is not None and inside and _fills(data, current, least):
        return current
    data = _at_least(data, least, floor)
    pad = data.width * _PAD
    step = round_step(data.width / 20)
    low_edge = math.floor((data.low - pad) / step) * step
    high_edge = math.ceil((data.high + pad) / step) * step
    if data.low >= floor > low_edge:
        low_edge = floor
    return Span(low_edge, high_edge) if high_edge > low_edge else data


def _fills(data: Span, current: Span, least: float) -> bool:
    """Whether `data` fill enough of an axis, or, narrower than `least`, stand near its middle."""
    if data.width >= _LOOSE * current.width:
        return True
    edge = current.width * _MIDDLE
    central = data.low >= current.low + edge and data.high <= current.high - edge
    return central and least >= _LOOSE * current.width


def _at_least(data: Span, width: float, floor: float) -> Span:
    """`data` in the middle of `width` where it is narrower, not below a floor it does not cross."""
    if data.width >= width:
        return data
    low = (data.low + data.high - width) / 2.0
    if data.low >= floor > low:
        low = floor
    return Span(low, low + width)


def round_step(least: float) -> float:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `least`."""
    if not (math.isfinite(least) and least > 0):
        return 1.0
    magnitude = 10.0 ** math.floor(math.log10(least))
    if magnitude == 0.0:
        return 1.0
    for step in _STEPS:
        if step * magnitude >= least * (1 - 1e-9):
            return step * magnitude
    return 10.0 * magnitude


@dataclass(frozen=True, slots=True)
class Ticks:
    """Round values on an axis and the decimals that tell them apart."""

    values: tuple[float, ...]
    decimals: int


def ticked(span: Span, pixels: float) -> tuple[Span, Ticks]:
    """`span` with three to six round values inside it, widened to them where it must be.

    An axis too low for three rows of words keeps its span and has what there is room for.
    """
    marks = ticks(span, pixels)
    if len(marks.values) >= _LEAST or pixels < _LEAST * _TIGHT:
        return span, marks
    step = _roomy(span, pixels)
    low, high = math.floor(span.low / step) * step, math.ceil(span.high / step) * step
    wider = Span(low, high) if high - low > span.width else span
    marks = ticks(wider, pixels)
    return wider, marks


def ticks(span: Span, pixels: float) -> Ticks:
    """Three to six round values inside `span` where there is room for the words of three."""
    step = _roomy(span, pixels)
    values = _multiples(step, span)
    while len(values) > _MOST:
        step = round_step(step * 1.01)
        values = _multiples(step, span)
    finer = step
    while len(values) < _LEAST:
        finer = _finer(finer)
        if finer / span.width * pixels < _TIGHT:
            break
        closer = _multiples(finer, span)
        if len(closer) <= _MOST:
            step, values = finer, closer
    return Ticks(values, decimals_of(step))


def _roomy(span: Span, pixels: float) -> float:
    return round_step(max(span.width / _MOST, span.width * _ROW / max(pixels, _ROW)))


def _finer(step: float) -> float:
    """The next smaller round step."""
    lower = round_step(step * 0.8)
    return lower if lower < step * (1 - 1e-6) else round_step(step * 0.5)


def _multiples(step: float, span: Span) -> tuple[float, ...]:
    first = math.ceil(span.low / step - 1e-9)
    last = math.floor(span.high / step + 1e-9)
    return tuple(n * step for n in range(first, min(last, first + 8) + 1))


def decimals_of(step: float) -> int:
    """Decimals needed to write multiples of `step` exactly, at most 8."""
    for decimals in range(9):
        if abs(round(step, decimals) - step) <= step * 1e-6:
            return decimals
    return 8


def extremes(values: Floats) -> tuple[float, float]:
    """Least and greatest known value; NaN where nothing is known."""
    if not values.size:
        return math.nan, math.nan
    return float(np.fmin.reduce(values)), float(np.fmax.reduce(values))
