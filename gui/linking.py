"""Charts that look at the same time: linked crosshairs, and time axes where they are linked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.text import tr

if TYPE_CHECKING:
    from gui.charts.axis import Axis
    from gui.charts.base import PlotPane
    from gui.charts.plot import Plot
    from gui.charts.scale import Span


class Linking(QObject):
    """Tells every visible chart in time where the crosshair of the moved one stands.

    Signals:
        said(str): A sentence for the status bar.
        time_switched(bool): Time axes were linked, or no longer.

    Attributes:
        time_linked: All charts in time show the same part of it.
    """

    said = Signal(str)
    time_switched = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes: list[PlotPane] = []
        self._views: dict[PlotPane, Span] = {}
        self.time_linked = False

    def add(self, pane: PlotPane) -> None:
        """Link one more chart."""
        self._panes.append(pane)
        self._views[pane] = pane.plot.view
        pane.plot.changed.connect(lambda: self._follow(pane))

    def remove(self, pane: PlotPane) -> None:
        """A chart goes."""
        if pane in self._panes:
            self._panes.remove(pane)
            del self._views[pane]

    def toggle_time(self) -> None:
        """Link all time axes, or let each go its own way."""
        self.time_linked = not self.time_linked
        if self.time_linked:
            lead = next((p for p in self._panes if p.hasFocus() and _axis(p) is not None), None)
            lead = lead or next((p for p in self._panes if self._takes_part(p)), None)
            if lead is not None:
                self._share_view(lead)
        self.time_switched.emit(self.time_linked)
        self.said.emit(tr("Time axes linked") if self.time_linked else tr("Time axes not linked"))

    def _takes_part(self, pane: PlotPane) -> bool:
        return pane.isVisible() and _axis(pane) is not None and not pane.plot.state.message

    def _follow(self, moved: PlotPane) -> None:
        """The crosshair or the view of one chart has moved."""
        axis, x = _axis(moved), moved.plot.state.crosshair.x
        if axis is None or moved not in self._views or not moved.isVisible():
            return
        epoch = None if x is None else moved.moment_told(axis.time(x))
        if self.time_linked and moved.plot.view != self._views[moved]:
            self._share_view(moved)
        self._views[moved] = moved.plot.view
        for pane in self._panes:
            if pane is not moved and self._takes_part(pane):
                pane.plot.linked(epoch)

    def _share_view(self, lead: PlotPane) -> None:
        axis, line = _axis(lead), lead.plot.timeline
        if axis is None:
            return
        view = line.view
        low = axis.time(max(view.low, line.data.low))
        high = axis.time(min(view.high, line.data.high))
        for pane in self._panes:
            if pane is not lead and self._takes_part(pane):
                _see(pane.plot, low, high, newest=line.follow)
                self._views[pane] = pane.plot.view


def _axis(pane: PlotPane) -> Axis | None:
    """The chart's axis where it is time."""
    return pane.tools.axis


def _see(plot: Plot, low: float, high: float, *, newest: bool) -> None:
    """Show these seconds as far as the chart has them; `newest` goes on following its end."""
    axis, line = plot.state.axis, plot.timeline
    first = max(axis.place(low), line.data.low)
    last = min(axis.place(high), line.data.high)
    if newest:
        line.show_last(max(line.data.high - first, 0.0) if math.isfinite(first) else None)
    elif first < last:
        line.show(first, last)
    plot.refresh()
