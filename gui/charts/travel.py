"""Goes to a place of a chart by name: a day that is typed, the next earnings."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from gui.charts import figures
from gui.charts.datebox import DateBox
from gui.charts.days import bar_of, read_day
from gui.charts.sketch import time_axis
from gui.text import tr

if TYPE_CHECKING:
    from datetime import date, datetime

    from numpy.typing import NDArray

    from gui.charts.base import PlotPane

    Floats = NDArray[np.float64]

_EARNINGS = "E"


class Travel(QObject):
    """Moves the crosshair of one pane, and its view with it.

    Attributes:
        box: Where a day is typed.
    """

    def __init__(self, pane: PlotPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._plot = pane.plot
        self.box = DateBox(pane)
        self.box.typed.connect(self._take)
        self.box.closed.connect(pane.setFocus)

    def go_to_date(self) -> None:
        """Open the box for a day."""
        if time_axis(self._plot.state) is None:
            self._pane.notice.emit(tr("This axis is not time: it has no dates."))
        elif not self._plot.state.crosshair.stops.size:
            self._pane.notice.emit(tr("There is nothing here to go to yet"))
        else:
            self.box.open()

    def next_earnings(self) -> None:
        """Crosshair to the next report after it, without one after the left edge of the view."""
        state = self._plot.state
        stops, cross = state.crosshair.stops, state.crosshair.x
        here = cross if cross is not None else math.nextafter(self._plot.view.low, -math.inf)
        reports = (m.x for m in state.marks if m.letter == _EARNINGS and math.isfinite(m.x))
        places = (int(np.searchsorted(stops, x, side="left")) for x in reports)
        found = sorted(float(stops[p]) for p in places if p < stops.size and stops[p] > here)
        if found:
            self._stand(found[0])
        else:
            self._pane.notice.emit(tr("No further earnings are known on this chart"))

    def go_to(self, at: datetime) -> bool:
        """Crosshair to the bar of an instant; False while there are no bars at all."""
        if time_axis(self._plot.state) is None or not self._plot.state.crosshair.stops.size:
            return False
        times = self._times()
        place = int(np.searchsorted(times, at.timestamp(), side="right")) - 1
        if place < 0:
            begin = figures.full_day(figures.moment(float(times[0])).date())
            self._pane.notice.emit(tr("This chart begins on {day}").format(day=begin))
        else:
            self._stand(float(self._plot.state.crosshair.stops[place]))
        return True

    def _take(self, text: str) -> None:
        times = self._times()
        first, newest = (figures.moment(float(times[end])).date() for end in (0, -1))
        day = read_day(text, newest)
        if isinstance(day, str):
            self.box.refuse(day)
            return
        place = bar_of(day, times)
        if place < 0:
            begin = figures.full_day(first)
            self.box.refuse(tr("This chart begins on {day}").format(day=begin))
            return
        self.box.close_by_key()
        self._stand(float(self._plot.state.crosshair.stops[place]))
        self._tell(day, figures.moment(float(times[place])).date())

    def _stand(self, x: float) -> None:
        """Crosshair to `x`; a view that does not hold it is centred on it."""
        cross, line = self._plot.state.crosshair, self._plot.timeline
        cross.point(x, 0.0)
        cross.y = None
        if not line.view.low <= x <= line.view.high:
            half = line.view.width / 2
            line.show(x - half, x + half)
        self._plot.refresh()
        self._plot.changed.emit()

    def _tell(self, wanted: date, found: date) -> None:
        if wanted != found:
            sentence = tr("No bar on {day}: this is the one before, {found}")
            said = sentence.format(day=figures.full_day(wanted), found=figures.full_day(found))
            self._pane.notice.emit(said)

    def _times(self) -> Floats:
        axis, stops = self._plot.state.axis, self._plot.state.crosshair.stops
        return np.array([axis.time(x) for x in stops.tolist()])
