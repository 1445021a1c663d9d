"""What a plot draws in its view, as columns for a file."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np

from engine.desk.csvtext import csv_text, notes
from gui.charts import figures
from gui.charts.numbers import Numbers
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    from gui.charts.axis import Axis
    from gui.charts.panel import Panel
    from gui.charts.plot import Plot
    from gui.charts.scale import Span

    Floats = NDArray[np.float64]


@runtime_checkable
class Placed(Protocol):
    """A layer of single values: columns, dots."""

    places: Floats
    values: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """One drawn series inside the view.

    Attributes:
        name: As it is labelled.
        unit: Of its axis, "" if it has none.
        x: Positions on the plot's axis, ascending.
        values: Equally many; NaN is a gap.
    """

    name: str
    unit: str
    x: Floats
    values: Floats

    @property
    def heading(self) -> str:
        """Name and unit."""
        return f"{self.name} ({self.unit})" if self.unit else self.name


def drawn(plot: Plot) -> tuple[Drawn, ...]:
    """Everything a plot draws from values, panel by panel; names are told apart by number."""
    plot.prepare()
    found = [one for panel in plot.state.shown for one in _of_panel(panel, plot.view)]
    known: dict[str, int] = {}
    told = []
    for one in found:
        count = known[one.heading] = known.get(one.heading, 0) + 1
        name = one.name if count == 1 else f"{one.name} {count}"
        told.append(Drawn(name, one.unit, one.x, one.values))
    return tuple(told)


def _of_panel(panel: Panel, view: Span) -> Iterable[Drawn]:
    """What a panel draws; in percent where its axis is, as it is read."""
    scale = panel.scale.possible(math.nan)
    for one in _values_of(panel, view):
        if scale.kind == "percent":
            shares = (one.values / scale.base - 1.0) * 100.0
            yield Drawn(one.name, tr("% since the left edge"), one.x, shares)
        else:
            yield one


def _values_of(panel: Panel, view: Span) -> Iterable[Drawn]:
    bare = panel.unit or tr("value")
    if panel.candles is not None:
        bars = panel.candles.bars
        names = tr("open"), tr("high"), tr("low"), tr("close")
        for name, prices in zip(names, bars, strict=True):
            yield _inside(name, panel.unit, np.arange(prices.size, dtype=np.float64), prices, view)
    names_of = {label.curve: label.name for label in panel.labels}
    for curve in panel.curves:
        name = names_of.get(curve, "") or bare
        yield _inside(name, panel.unit, curve.track.x, curve.track.values, view)
    for shape in panel.shapes:
        if isinstance(shape, Placed) and shape.values.size:
            yield _inside(bare, panel.unit, shape.places, shape.values, view)


def _inside(name: str, unit: str, x: Floats, values: Floats, view: Span) -> Drawn:
    seen = (x >= view.low) & (x <= view.high)
    return Drawn(name, unit, x[seen], values[seen])


def written(plot: Plot, about: Sequence[str]) -> str:
    """The view as CSV: lines about it led by "#", then a row for each place and its values.

    Args:
        plot: What is drawn.
        about: Title, source and as-of.
    """
    series = tuple(one for one in drawn(plot) if np.isfinite(one.values).any())
    places = np.unique(np.concatenate([one.x for one in series])) if series else np.empty(0)
    table = np.full((places.size, len(series)), np.nan)
    for column, one in enumerate(series):
        table[np.searchsorted(places, one.x), column] = one.values
    known = np.isfinite(table).any(axis=1)
    axis = plot.state.axis
    first = plot.state.axis_note if _counted(axis) else tr("time (UTC)")
    rows = (
        (_place(axis, x), *values)
        for x, values in zip(places[known].tolist(), table[known].tolist(), strict=True)
    )
    return notes(about) + csv_text((first or tr("place"), *(one.heading for one in series)), rows)


def _counted(axis: Axis) -> bool:
    return isinstance(axis, Numbers)


def _place(axis: Axis, x: float) -> float | datetime:
    return axis.number(x) if isinstance(axis, Numbers) else figures.moment(axis.time(x))
