"""Qt's Python classes, made ahead and in the GUI thread before another thread imports them.

PySide makes a class when it is first asked for, and running two such makings at once in two
threads crashes the process (seen with 6.11.3: pyqtgraph's import asks for every class of three
modules). Once all are made an import in another thread finds them there.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

_SLICE_S = 0.006
"""GUI time taken at once: less than half a frame."""


class QtClasses(QObject):
    """Makes every class of QtCore, QtGui and QtWidgets in slices of the event loop.

    Signals:
        made: Once, when the last class is there.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = _classes()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    def begin(self) -> None:
        """Begin with the next turn of the event loop."""
        self._timer.start()

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        for _ in self._left:
            if time.perf_counter() >= until:
                return
        self._timer.stop()
        self.made.emit()


def _classes() -> Iterator[object]:
    """Every public name of the three modules, looked up one by one."""
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name, None)
