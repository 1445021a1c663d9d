"""Uncaught exceptions of slots, paints, models and threads: one notice each, the app goes on."""

from __future__ import annotations

import logging
import sys
import threading
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
    """Stands in for `sys.excepthook` and `threading.excepthook` while the window lives.

    Signals:
        found: Key, sentence and repeat count of a cause; at most four times a second.
        taken: Key and sentence of one failure; emitted in the thread that failed.
    """

    found = Signal(str, str, int)
    taken = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()
        self._due: dict[str, str] = {}
        self._gate = threading.Lock()
        self._before: Callable[..., object] | None = None
        self._before_threads: Callable[[threading.ExceptHookArgs], object] | None = None
        self.taken.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FLUSH_MS)
        self._timer.timeout.connect(self._flush)

    def install(self) -> None:
        """Take over from the hooks that stand there."""
        self._before, self._before_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self.take
        threading.excepthook = self.take_of_thread

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None and self._before_threads is not None:
            sys.excepthook, threading.excepthook = self._before, self._before_threads
            self._before = self._before_threads = None
        self._timer.stop()

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """One exception: logged with its stack ten times at most, then only counted."""
        what = tr("A part of the window failed")
        self._take(kind, error, trace, what, "A part of the window failed")

    def take_of_thread(self, failed: threading.ExceptHookArgs) -> None:
        """The end of a thread by an exception; a plain exit is none."""
        if failed.exc_type is SystemExit or failed.exc_value is None:
            return
        name = failed.thread.name if failed.thread is not None else "?"
        what = tr("A thread of the program ended ({name})").format(name=name)
        logged = f"A thread of the program ended ({name})"
        self._take(failed.exc_type, failed.exc_value, failed.exc_traceback, what, logged)

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
        what: str,
        logged: str,
    ) -> None:
        cause = f"{kind.__name__} {_place(trace)}"
        with self._gate:
            self._counts[cause] += 1
            count = self._counts[cause]
        if count <= LOGGED:
            log.error("%s: %s", logged, cause, exc_info=(kind, error, trace))
        rest = tr("The rest goes on; the log holds the details.")
        self.taken.emit(cause, f"{what}: {kind.__name__}: {error}. {rest}")

    def _note(self, cause: str, sentence: str) -> None:
        self._due[cause] = sentence
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
