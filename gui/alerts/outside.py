"""Programs of the system that make a sound or a desktop notification, run without waiting."""

from __future__ import annotations

import html
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

import resources
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST_MS: Final = 10_000
"""After so long a program that does not end is stopped."""
_LOG: Final = logging.getLogger(__name__)
_PLAYERS: Final = ("/usr/bin/pw-play", "/usr/bin/paplay", "/usr/bin/afplay", "/usr/bin/aplay")
_NOTIFIERS: Final = ("/usr/bin/notify-send", "/usr/local/bin/notify-send")
_OSASCRIPT: Final = "/usr/bin/osascript"
_SCRIPT: Final = (
    "on run argv", "display notification (item 2 of argv) with title (item 1 of argv)", "end run",
)  # fmt: skip
_TRAY_MS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Means:
    """What the system offers; chosen once.

    Attributes:
        player: Absolute path of a program that plays a file, "" beeps.
        notifier: Absolute path of one that notifies, "" takes the tray.
    """

    player: str
    notifier: str


def found() -> Means:
    """The first of each kind that is there."""
    notifiers = (_OSASCRIPT,) if sys.platform == "darwin" else _NOTIFIERS
    return Means(_first(_PLAYERS), _first(notifiers))


def _first(paths: Sequence[str]) -> str:
    return next((path for path in paths if Path(path).is_file()), "")


class Outside(QObject):
    """Runs those programs; never waits for them, and tells when one fails.

    Args:
        means: What is run.
        parent: Its owner.
    """

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._tray: QSystemTrayIcon | None = None

    def sound(self, failed: Callable[[str], None]) -> None:
        """Be heard; a system without a player beeps."""
        if not self._means.player:
            QApplication.beep()
            return
        path = str(resources.path("sounds", "alert.wav"))
        self._run(self._means.player, (path,), failed)

    def notify(self, title: str, text: str, failed: Callable[[str], None]) -> None:
        """Have the desktop tell it."""
        program = self._means.notifier
        if program == _OSASCRIPT:
            lines = [part for line in _SCRIPT for part in ("-e", line)]
            self._run(program, (*lines, title, text), failed)
        elif program:
            # A daemon may read the text as markup; the title is plain for every one of them.
            body = html.escape(text, quote=False)
            self._run(program, ("--app-name=Voldesk", "--", title, body), failed)
        else:
            self._by_tray(title, text, failed)

    def _by_tray(self, title: str, text: str, failed: Callable[[str], None]) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._fail(tr("Not told outside: this desktop takes no notifications"), failed)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
        self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.NoIcon, _TRAY_MS)

    def _run(self, program: str, arguments: Sequence[str], failed: Callable[[str], None]) -> None:
        process, name = QProcess(self), Path(program).name
        limit = QTimer(process)
        limit.setSingleShot(True)
        limit.setInterval(LONGEST_MS)

        def fail(words: str) -> None:
            limit.stop()
            self._fail(words, failed)
            process.deleteLater()

        def ended(code: int, status: QProcess.ExitStatus) -> None:
            limit.stop()
            if status is QProcess.ExitStatus.NormalExit and not code:
                process.deleteLater()
            elif status is QProcess.ExitStatus.NormalExit:
                fail(tr("Not told: {name} ended with {code}").format(name=name, code=code))

        def broke(error: QProcess.ProcessError) -> None:
            if error is QProcess.ProcessError.FailedToStart:
                fail(tr("Not told: {name} could not be started").format(name=name))
            elif error is QProcess.ProcessError.Crashed:
                fail(tr("Not told: {name} was stopped").format(name=name))

        process.finished.connect(ended)
        process.errorOccurred.connect(broke)
        limit.timeout.connect(process.kill)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        limit.start()
        process.start(program, list(arguments))

    def _fail(self, words: str, failed: Callable[[str], None]) -> None:
        _LOG.info("alert: %s", words)
        failed(words)
