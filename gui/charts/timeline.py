"""The part of the x axis that is seen: follow, pan, zoom, pages and ranges, without pixels."""

from __future__ import annotations

import math

from gui.charts.scale import Span

_STEPS_PER_VIEW = 48
ZOOM = 1.2
_LEAST_SHARE = 1e-12
"""Of the size of x: what is narrower is not told apart from nothing."""


class Timeline:
    """What part of [first, last] is shown.

    It follows the last bar in small steps (so that a live axis is not redrawn with every tick)
    until the user moves away from it.

    Attributes:
        follow: Whether the view moves with the last bar.
    """

    def __init__(self, least_bars: int = 5) -> None:
        self._least_bars = least_bars
        self._data = Span(0.0, 1.0)
        self._bar = 1.0
        self._width: float | None = None
        self._default: float | None = None
        self._view = Span(0.0, 1.0)
        self.follow = True

    @property
    def view(self) -> Span:
        """The shown interval."""
        return self._view

    @property
    def data(self) -> Span:
        """First and last x there is."""
        return self._data

    @property
    def everything(self) -> bool:
        """Whether the whole length is asked for."""
        return self._width is None

    def set_default(self, width: float | None) -> None:
        """Length that `reset` shows; None is all there is."""
        self._default = width
        self._width = width

    def set_data(self, first: float, last: float, bar: float) -> None:
        """Take the extent of new data and the least distance of two bars."""
        if not (math.isfinite(first) and math.isfinite(last)) or last < first:
            return
        self._bar = bar if math.isfinite(bar) and bar > 0 else max((last - first) / 100, 1.0)
        self._bar = max(self._bar, abs(first) * _LEAST_SHARE, abs(last) * _LEAST_SHARE)
        self._data = Span(first, max(last, first + self._bar))
        self._settle()

    def _settle(self) -> None:
        if not self.follow:
            self._show(self._view.low, self._clamped(self._width))
        elif not self._still_good():
            self._jump()

    def _still_good(self) -> bool:
        """Whether the view may stand still: the newest bar is in it and little of it is empty."""
        width = self._clamped(self._width)
        view, data = self._view, self._data
        slack = 2.5 * width / _STEPS_PER_VIEW
        ahead = view.high - data.high
        if not -1e-9 * width <= ahead <= slack:
            return False
        if self._width is not None and width < data.width:
            return abs(view.width - width) <= 1e-9 * width
        return 0.0 <= data.low - view.low + 1e-9 * width <= slack

    def _clamped(self, width: float | None) -> float:
        whole = self._data.width
        least = min(self._bar * self._least_bars, whole)
        return whole if width is None else min(max(width, least), whole)

    def _show(self, low: float, width: float) -> None:
        low = min(max(low, self._data.low), self._data.high - width)
        self._view = Span(low, low + width)

    def show_last(self, width: float | None) -> bool:
        """Show the last `width`; False when there is less than that."""
        self._width = width
        self.follow = True
        self._jump()
        return width is None or width <= self._data.width * 1.02

    def _jump(self) -> None:
        width = self._clamped(self._width)
        whole = self._width is None or width >= self._data.width
        slack = width / _STEPS_PER_VIEW
        high = self._data.high + slack
        self._view = Span(self._data.low if whole else high - width, high)

    def show(self, low: float, high: float) -> None:
        """Show this part, as far as there is one; the view no longer follows the end."""
        if not (math.isfinite(low) and math.isfinite(high) and low < high):
            return
        self._width = self._clamped(high - low)
        self._show(low, self._width)
        self.follow = False

    def reset(self) -> None:
        """Default length, at the last bar."""
        self.show_last(self._default)

    def pan(self, fraction: float) -> None:
        """Move by a fraction of the view; moving off the last bar ends following."""
        width = self._view.width
        self._show(self._view.low + fraction * width, width)
        self.follow = self._view.high >= self._data.high - 1e-9 * width

    def zoom(self, factor: float, anchor: float | None) -> None:
        """Show 1/factor of the length; `anchor` keeps its place, None keeps the right edge."""
        old = self._view
        width = self._clamped(old.width / factor)
        self._width = None if width >= self._data.width else width
        at = old.high if anchor is None else min(max(anchor, old.low), old.high)
        share = (at - old.low) / old.width
        self._show(at - share * width, width)
        self.follow = self._view.high >= self._data.high - 1e-9 * width

    def first(self) -> None:
        """Show the beginning."""
        self._show(self._data.low, self._view.width)
        self.follow = self._view.high >= self._data.high

    def last(self) -> None:
        """Show the end and follow it."""
        self.follow = True
        self._jump()

    def reveal(self, x: float) -> None:
        """Pull the view along so that `x` is inside it."""
        width = self._view.width
        if x < self._view.low:
            self._show(x, width)
        elif x > self._view.high:
            self._show(x - width, width)
        else:
            return
        self.follow = self._view.high >= self._data.high - 1e-9 * width
