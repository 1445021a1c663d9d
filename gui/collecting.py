"""Python's cycle collector, run by the GUI thread only.

By itself Python collects in whichever thread happens to allocate. Where a cycle holds a widget
that thread would destroy it while the GUI thread paints it. So the automatic collector stays off
while there is a window, and this takes its place. What has lived long is set aside ("frozen"), so
that the usual collections look at little; the whole is looked at while another program is in front.
Then the C library gives what it keeps of freed memory back.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from gui.heap import give_back

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK_MS: Final = 100
_YOUNG, _MIDDLE = 2_000, 10
"""New objects after which the youngest are looked at, and how often before the next older."""
_WHOLE_S, _LATEST_S = 600.0, 21_600.0
"""Seconds between two looks at everything: while no window of ours is in front, and at most.

It takes some tenths of a second; what was made since the last one is looked at in between.
"""


class Collector(QObject):
    """Collects cycles on a timer of the GUI thread."""

    def __init__(
        self, parent: QObject | None = None, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._whole = self._lately = seconds()
        self._starting = True
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        """Take over from the automatic collector; until `settle` nothing is taken for garbage."""
        gc.disable()
        self._timer.start()

    def settle(self) -> None:
        """Set aside all there is: everything was loaded and built, and little of it is garbage."""
        gc.freeze()
        self._starting = False
        self._whole = self._lately = self._seconds()

    def look_at_all(self) -> None:
        """Collect everything that is garbage, as after a whole window was replaced."""
        gc.unfreeze()
        gc.collect()
        give_back()
        self.settle()

    def end(self) -> None:
        """Stop, and leave the collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def tick(self) -> None:
        """Collect what is due: everything, what is not set aside, the middle or the youngest."""
        now = self._seconds()
        age = now - self._whole
        if age >= _LATEST_S or (age >= _WHOLE_S and not _in_front()):
            self.look_at_all()
            return
        if self._starting:
            gc.freeze()
            return
        if now - self._lately >= _WHOLE_S:
            self._lately = now
            gc.collect()
            give_back()
            return
        young, middle, _old = gc.get_count()
        if middle >= _MIDDLE:
            gc.collect(1)
        elif young >= _YOUNG:
            gc.collect(0)


def _in_front() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
