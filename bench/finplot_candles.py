"""finplot as a peer of the candles, where it can be imported: it is no dependency of the program.

It shows the same 2,000 bars in a window of the same size and takes the same tick by its own
documented way of live plots, `update_data`. With PySide6 6.11 it works; it brings PyQt6 and pandas.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


class _Table(Protocol):
    """As much of a data frame as is used."""

    def to_numpy(self) -> Floats:
        """The cells."""
        ...


class _Item(Protocol):
    """The candles' item."""

    def update_data(self, table: _Table) -> None:
        """Take other bars."""
        ...


def installed() -> bool:
    """Whether finplot is here."""
    return importlib.util.find_spec("finplot") is not None


class FinplotCandles:
    """The bars of `open, high, low, close` (shape (4, n)) in one finplot window."""

    def __init__(self, bars: Floats, times: Floats, size: tuple[int, int]) -> None:
        finplot = importlib.import_module("finplot")
        self._frames = importlib.import_module("pandas")
        self._bars = bars
        self._times = times
        self._count = 0
        axes = finplot.create_plot("", init_zoom_periods=bars.shape[1])
        self._item: _Item = finplot.candlestick_ochl(self._table())
        finplot.show(qt_exec=False)
        axes.vb.win.resize(*size)

    def _table(self) -> _Table:
        opened, high, low, close = self._bars
        columns = {"open": opened, "close": close, "high": high, "low": low}
        index = self._frames.to_datetime(self._times, unit="s")
        table: _Table = self._frames.DataFrame(columns, index=index)
        return table

    def tick(self) -> None:
        """The last bar's close moves."""
        self._count += 1
        self._bars[3, -1] = self._bars[2, -1] * (1.0 + 0.001 * math.sin(self._count))
        self._item.update_data(self._table())
