"""A process that opens a window, says what its first frame took, and ends: ours or a bare one.

It imports nothing of the bench, so that what it measures is the window alone.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, NoReturn, cast

if TYPE_CHECKING:
    from engine import cli
    from gui.bridge import EngineFacade


def painted() -> NoReturn:
    """Print the CPU seconds of this process so far and end it at once."""
    print(time.process_time(), flush=True)
    os._exit(0)


class _Unstarted:
    """The engine as built; the window starts it behind its first paint, and there we stop."""

    def __init__(self, engine: cli.Engine) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> object:
        return getattr(self._engine, name)

    def start(self) -> NoReturn:
        """The first frame is out."""
        painted()


def ours(profile: str) -> None:
    """What main.py does, up to the first frame."""
    import threading

    import resources
    from engine import cli

    stop = threading.Event()

    def open_window(engine: cli.Engine, options: cli.Options) -> int:
        from gui import app

        return app.run(cast("EngineFacade", _Unstarted(engine)), options, stop)

    cli.main(["--profile", profile], stop, resources.path(), open_window, lambda: ())


def bare() -> None:
    """A main window of the same size with one menu and one label."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """End behind the first paint."""
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, painted)
            return False

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Voldesk"))
    window.menuBar().addMenu("File")
    window.resize(1280, 800)
    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    application.exec()
