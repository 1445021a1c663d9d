"""Frame times and input latency of the running window, measured only while somebody looks."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent

from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

_KEPT: Final = 1_000
_TOLD_MS: Final = 1_000
_INPUT: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel},
)
_PAINT: Final = QEvent.Type.UpdateRequest


def quantile(values: Iterable[float], share: float) -> float:
    """The value that `share` (0 to 1) of `values` do not exceed; 0 without any."""
    ordered = sorted(values)
    if not ordered:
        return 0.0
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Probe(QObject):
    """Times each frame of a window and each key, click and wheel step until it is painted.

    A frame is what the engine's news took since the frame before plus the painting of the whole
    window. Latency begins when the window system stamped the event, as far as that clock can be
    compared: the quickest event so far counts as having waited for nothing.

    Signals:
        told(str): Once a second, the figures in words; "" when it is switched off.

    Attributes:
        applied_s: Gives the seconds spent so far on showing the engine's news.
        frames, inputs: Seconds of the last thousand.
    """

    told = Signal(str)

    def __init__(self, window: QWidget, *, stamped: bool = True) -> None:
        """A probe that is off.

        Args:
            window: The top-level window.
            stamped: Events carry the window system's time; else they begin when they are seen.
        """
        super().__init__(window)
        self._window = window
        self._stamped = stamped
        self.applied_s: Callable[[], float] = float
        self._before = 0.0
        self._began: float | None = None
        self._waited_s = 0.0
        self._base_s: float | None = None
        self._count = 0
        self.frames: deque[float] = deque(maxlen=_KEPT)
        self.inputs: deque[float] = deque(maxlen=_KEPT)
        self._timer = QTimer(self)
        self._timer.setInterval(_TOLD_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def on(self) -> bool:
        """Whether it measures."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Begin afresh, or end."""
        application = QCoreApplication.instance()
        if application is None:
            return
        if self.on:
            self._timer.stop()
            application.removeEventFilter(self)
            self.told.emit("")
            return
        self.frames.clear()
        self.inputs.clear()
        self._before, self._began, self._base_s, self._count = self.applied_s(), None, None, 0
        application.installEventFilter(self)
        self._timer.start()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Time paints of the window and what the user does."""
        kind = event.type()
        if kind is _PAINT and watched is self._window:
            begun = time.perf_counter()
            watched.event(event)
            self._painted(begun, time.perf_counter())
            return True
        if kind in _INPUT and isinstance(event, QInputEvent) and event.spontaneous():
            now = time.perf_counter()
            self._arrived(event.timestamp() / 1e3 if self._stamped else now, now)
        return False

    def _painted(self, begun: float, ended: float) -> None:
        applied = self.applied_s()
        self.frames.append(ended - begun + applied - self._before)
        self._before = applied
        self._count += 1
        if self._began is not None:
            self.inputs.append(ended - self._began + self._waited_s)
            self._began = None

    def _arrived(self, stamped_s: float, now: float) -> None:
        """An event that the window system stamped at `stamped_s` on a clock of its own."""
        if self._began is not None:
            return
        behind = now - stamped_s
        self._base_s = behind if self._base_s is None else min(self._base_s, behind)
        self._began, self._waited_s = now, behind - self._base_s
        self._window.update(0, 0, 1, 1)

    def words(self) -> str:
        """The figures of the last thousand frames and inputs."""
        frames = [1e3 * one for one in self.frames]
        text = tr("{count} frames/s, {middle} ms, p99 {late}, longest {most}").format(
            count=self._count,
            middle=f"{quantile(frames, 0.5):.1f}",
            late=f"{quantile(frames, 0.99):.1f}",
            most=f"{max(frames, default=0.0):.1f}",
        )
        if not self.inputs:
            return text
        late = 1e3 * quantile(self.inputs, 0.99)
        return text + "; " + tr("input p99 {late} ms").format(late=f"{late:.1f}")

    def _tell(self) -> None:
        self.told.emit(self.words())
        self._count = 0
