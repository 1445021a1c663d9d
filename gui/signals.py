"""SIGTERM and SIGINT wake the event loop, also while nothing else happens."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    import threading


class StopSignals(QObject):
    """Turns a signal into `stopped`, in the GUI thread.

    The handlers set `stop`; Python runs them only when the main thread executes bytecode, which
    a waiting event loop does not. The interpreter therefore writes a byte into a socket that the
    loop watches.

    Signals:
        stopped: The program was asked to end.
    """

    stopped = Signal()

    def __init__(self, stop: threading.Event, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = stop
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Give the wake-up back and close the sockets."""
        signal.set_wakeup_fd(self._before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _woken(self) -> None:
        self._read.recv(64)
        if self._stop.is_set():
            self.stopped.emit()
