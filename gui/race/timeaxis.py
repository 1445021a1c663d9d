"""The Race's time axis: every hour at its true length, or nights and weekends folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.model.instrument import instrument
from gui.charts import clean
from gui.charts.axis import Compressed, TrueTime, traded
from gui.text import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.views import RaceView
    from gui.charts.axis import Axis
    from gui.charts.scene import Scene
    from gui.charts.timeline import Timeline

    Floats = NDArray[np.float64]
    Stretch = tuple[float, float]

_MONTH = 31 * 86400.0
_LEAST_BAR, _USUAL_BAR = 60.0, 3600.0


def traded_times(view: RaceView) -> list[Floats]:
    """Moments of the chosen lines that keep sessions; realized ones have one value a day."""
    chosen = (view.left, view.right, *view.more)
    return [
        clean.series(one.times, one.values)[0]
        for one in chosen
        if one is not None
        and not instrument(one.symbol).round_the_clock
        and not one.measure.startswith("rv")
    ]


class RaceTime:
    """Chooses the axis of a scene and keeps what is seen when it changes.

    Attributes:
        compressed: Whether nights and weekends are folded where some line keeps sessions.
    """

    def __init__(self, scene: Scene, timeline: Timeline) -> None:
        self._scene = scene
        self._timeline = timeline
        self._known = False
        self.compressed = False
        self._sessions: tuple[Stretch, ...] = ()
        self._axis: Axis = TrueTime()
        scene.axis = self._axis
        scene.axis_note = tr("UTC")
        scene.weekends = True
        timeline.set_default(_MONTH)

    def axis_for(self, view: RaceView) -> Axis:
        """The axis that a view is to be drawn on."""
        sessions = traded(*traded_times(view)) if self.compressed else ()
        if sessions != self._sessions:
            self._sessions = sessions
            self._axis = Compressed(sessions) if sessions else TrueTime()
        return self._axis

    def take(self, axis: Axis, places: list[Floats]) -> None:
        """Draw on `axis`; `places` are the x of all lines that have samples."""
        scene, line = self._scene, self._timeline
        old, view, followed = scene.axis, line.view, line.follow
        width = None if line.everything else view.width
        turned = type(old) is not type(axis)
        scene.axis = axis
        scene.shades = axis.seams() if isinstance(axis, Compressed) else ()
        scene.axis_note = tr("UTC, sessions") if isinstance(axis, Compressed) else tr("UTC")
        if turned:
            scene.crosshair.clear()
        if not places:
            return
        first, last = min(x[0] for x in places), max(x[-1] for x in places)
        steps = [float(np.diff(x).min()) for x in places if x.size > 1]
        line.set_data(float(first), float(last), max(min(steps, default=_USUAL_BAR), _LEAST_BAR))
        if not turned:
            self._known = True
            return
        end = axis.time(float(last))
        line.set_default(float(last) - axis.place(end - _MONTH))
        if not self._known:
            line.reset()
        elif followed:
            begin = axis.place(old.time(view.low))
            line.show_last(None if width is None else line.data.high - begin)
        else:
            line.show(axis.place(old.time(view.low)), axis.place(old.time(view.high)))
        self._known = True
