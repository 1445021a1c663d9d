"""Says when the window's picture is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

_POLL_MS: Final = 50


class Shutter(QObject):
    """Says when the picture is due: after a time, or as soon as everything has settled.

    Args:
        ready: Whether the window has everything it can show (its charts are in).
        settled: Whether every requested value has come; None waits for the time alone.
        after_s: Seconds from the start at which it is due in any case.

    Signals:
        due: Now.
    """

    due = Signal()

    def __init__(
        self,
        ready: Callable[[], bool],
        settled: Callable[[], bool] | None,
        after_s: float,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ready = ready
        self._settled = settled
        self._monotonic = monotonic
        self._at = monotonic() + after_s
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look)
        self._immediate = after_s <= 0

    def start(self) -> None:
        """Begin to look; with no time to wait it is due at once."""
        if self._immediate:
            self.due.emit()
        else:
            self._timer.start()

    def _look(self) -> None:
        late = self._monotonic() >= self._at
        early = self._settled is not None and self._settled() and self._ready()
        if early or late:
            self._timer.stop()
            self.due.emit()
