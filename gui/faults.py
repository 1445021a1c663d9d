"""Uncaught exceptions of slots, paint events and models: one notice each, counted, app goes on."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

LOGGED: Final = 10
_FLUSH_MS: Final = 250

log = logging.getLogger(__name__)


class Faults(QObject):
    """Stands in for `sys.excepthook` while the window lives.

    Signals:
        found: Key, sentence and repeat count of a cause; at most four times a second.
    """

    found = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()
        self._due: dict[str, str] = {}
        self._before: Callable[..., object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FLUSH_MS)
        self._timer.timeout.connect(self._flush)

    def install(self) -> None:
        """Take over from the hook that stands there."""
        self._before = sys.excepthook
        sys.excepthook = self.take

    def remove(self) -> None:
        """Give the hook back."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None
        self._timer.stop()

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """One exception: logged with its stack ten times at most, then only counted."""
        cause = f"{kind.__name__} {_place(trace)}"
        self._counts[cause] += 1
        if self._counts[cause] <= LOGGED:
            log.error("a part of the window failed: %s", cause, exc_info=(kind, error, trace))
        self._due[cause] = (
            tr("A part of the window failed")
            + f": {kind.__name__}: {error}. "
            + tr("The rest goes on; the log holds the details.")
        )
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        due, self._due = self._due, {}
        for cause, sentence in due.items():
            self.found.emit(cause, sentence, self._counts[cause])


def _place(trace: TracebackType | None) -> str:
    """File and line where it was raised: what makes two failures the same cause."""
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
