"""The report of a crashed run, for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from gui.text import tr

if TYPE_CHECKING:
    from gui.window import MainWindow


def copy_report(window: MainWindow) -> None:
    """Put the report of the last run's crash into the clipboard."""
    QGuiApplication.clipboard().setText(window.engine.crash_report())
    window.status.say(tr("The crash report is in the clipboard"))


def why_no_report(window: MainWindow) -> str:
    """Why there is nothing to copy, "" if there is."""
    return "" if window.engine.crash_report() else tr("The last run did not crash")
