"""The window's part of the self-test: signals, fonts, charts."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_EMITS = 5_000
_LATIN, _CHINESE, _UNASSIGNED = "N", "波", "\U0010fffd"


def probes() -> tuple[tuple[str, Callable[[], object]], ...]:
    """One named probe, which raises on a fault; it brings its own application object."""
    return (("window", _window),)


def _window() -> None:
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    _signals()
    _fonts()
    _charts()
    application.processEvents()


def _signals() -> None:
    from PySide6.QtCore import QObject, Signal

    class Sender(QObject):
        fired = Signal(int)

    heard: list[int] = []
    sender = Sender()
    sender.fired.connect(heard.append)
    for n in range(_EMITS):
        sender.fired.emit(n)
    if len(heard) != _EMITS:
        raise RuntimeError(f"{len(heard)} of {_EMITS} signals arrived")


def _fonts() -> None:
    from PySide6.QtGui import QFont, QRawFont

    font = QFont()
    if not QRawFont.fromFont(font).supportsCharacter(ord(_LATIN)):
        raise RuntimeError("no font with Latin letters: every text would be boxes")


def _charts() -> None:
    from gui.charts import facade

    if not facade.__doc__:
        raise RuntimeError("the chart facade is not whole")
