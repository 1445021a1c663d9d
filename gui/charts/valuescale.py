"""How a value axis runs: straight, by powers of ten, in percent of a base, up or down."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

from gui.charts import figures
from gui.charts.scale import Map, Span, Ticks, decimals_of, settled, ticked, ticks, widened

Kind = Literal["linear", "log", "percent"]

_LADDERS = ((1.0, 2.0, 5.0), (1.0, 3.0), (1.0,))
_LEAST, _MOST = 3, 7
_TIGHT = 14.0
_DEEPEST, _HIGHEST = -300, 300
"""Powers of ten that a float knows."""


@dataclass(frozen=True, slots=True)
class ValueScale:
    """The way of one axis.

    Attributes:
        kind: linear, log (values above 0 only) or percent (of `base`).
        inverted: Values grow downward.
        base: The value that is 0 %, NaN while there is none.
    """

    kind: Kind = "linear"
    inverted: bool = False
    base: float = math.nan

    def possible(self, low: float) -> ValueScale:
        """This scale, or the straight one where data down to `low` do not allow it."""
        if self.kind == "log" and not low > 0.0:
            return replace(self, kind="linear")
        if self.kind == "percent" and not (math.isfinite(self.base) and self.base > 0.0):
            return replace(self, kind="linear")
        return self

    def settled(
        self, current: Span | None, low: float, high: float, floor: float, least: float
    ) -> Span:
        """What the axis shows for data within [low, high]; logarithms of it where `log`."""
        if self.kind == "log" and low > 0.0:
            return settled(current, math.log10(low), math.log10(high))
        return settled(current, low, high, floor=floor, least=least)

    def ticked(self, span: Span, pixels: float) -> tuple[Span, Ticks]:
        """The values shown for a settled `span`, and the round ones among them."""
        if self.kind == "log":
            shown = Span(_power(span.low), _power(span.high))
            return shown, _log_ticks(shown, pixels)
        if self.kind == "percent":
            shares, marks = ticked(widened(self.share(span.low), self.share(span.high)), pixels)
            values = tuple(self._of_share(mark) for mark in marks.values)
            shown = Span(self._of_share(shares.low), self._of_share(shares.high))
            return shown, Ticks(values, marks.decimals)
        return ticked(span, pixels)

    def map(self, span: Span, bottom: float, top: float) -> Map:
        """Values to pixels between `bottom` and `top`."""
        start, end = (top, bottom) if self.inverted else (bottom, top)
        return Map(span, start, end, log=self.kind == "log")

    def share(self, value: float) -> float:
        """A value in percent of the base."""
        return (value / self.base - 1.0) * 100.0

    def _of_share(self, percent: float) -> float:
        return (percent / 100.0 + 1.0) * self.base

    def text(self, value: float, decimals: int, *, signed: bool = False) -> str:
        """A value as this axis writes it."""
        if self.kind == "percent":
            share = figures.signed(self.share(value), decimals)
            return f"{share}{figures.THIN}%"
        return figures.signed(value, decimals) if signed else figures.number(value, decimals)


def _power(exponent: float) -> float:
    return math.pow(10.0, min(max(exponent, _DEEPEST), _HIGHEST))


def _log_ticks(span: Span, pixels: float) -> Ticks:
    """1-2-5 of each power of ten; on an axis too short for three of them round values."""
    first, last = math.floor(math.log10(span.low)), math.ceil(math.log10(span.high))
    found: tuple[float, ...] = ()
    for ladder in _LADDERS:
        steps = (rung * _power(power) for power in range(first, last + 1) for rung in ladder)
        found = tuple(v for v in steps if span.low <= v <= span.high)
        if len(found) <= _MOST and _roomy(found, span, pixels):
            break
    if len(found) > _MOST:
        every = -(-len(found) // _MOST)
        found = found[::every]
    if len(found) < _LEAST:
        even = ticks(span, pixels)
        return Ticks(_apart(even.values, span, pixels), even.decimals)
    return Ticks(found, max(decimals_of(value) for value in found))


def _roomy(values: tuple[float, ...], span: Span, pixels: float) -> bool:
    return len(_apart(values, span, pixels)) == len(values)


def _apart(values: tuple[float, ...], span: Span, pixels: float) -> tuple[float, ...]:
    """Those of the ascending values that stand a row of words apart."""
    axis = Map(span, 0.0, pixels, log=True)
    kept: list[float] = []
    for value in values:
        if value > 0.0 and (not kept or axis.pixel(value) - axis.pixel(kept[-1]) >= _TIGHT):
            kept.append(value)
    return tuple(kept)
