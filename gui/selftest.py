"""The window's part of the self-test: signals, fonts, icon, charts, in the order of a start."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_EMITS = 5_000
_PLATFORMS = {
    "linux": {"libqxcb.so": True, "libqwayland.so": False},
    "win32": {"qwindows.dll": True},
    "darwin": {"libqcocoa.dylib": True},
}
"""Qt's plug-ins by system, and whether no window opens without them."""


def probes() -> tuple[tuple[str, Callable[[], object]], ...]:
    """Named probes; each raises on a fault and may return a note as text."""
    return (
        ("Qt", _application),
        ("platform plug-ins", _platforms),
        ("signals", _signals),
        ("fonts", fonts),
        ("icon", _icon),
        ("charts", _charts),
        ("languages", languages),
    )


def _application() -> None:
    """Bring an application object; without a display it draws into memory."""
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.processEvents()


def _platforms() -> str | None:
    """Load what Qt needs to open a window on this kind of system, display or not.

    Raises:
        RuntimeError: It is not there, or a library that it needs is not.
    """
    from PySide6.QtCore import QLibrary, QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    notes = []
    for name, needed in _PLATFORMS.get(sys.platform, {}).items():
        library = QLibrary(str(folder / name))
        if not library.load():
            notes.append(f"{name}: {library.errorString()}")
            if needed:
                raise RuntimeError(notes[-1])
    return "; ".join(notes) or None


def _signals() -> None:
    from PySide6.QtCore import QObject, Signal

    class Sender(QObject):
        fired = Signal(int)

    heard: list[int] = []
    sender = Sender()
    sender.fired.connect(heard.append)
    for n in range(_EMITS):
        sender.fired.emit(n)
    if heard != list(range(_EMITS)):
        raise RuntimeError(f"{len(heard)} of {_EMITS} signals arrived")


def fonts() -> str | None:
    """A note if Chinese text would be boxes.

    Raises:
        RuntimeError: Latin letters would be boxes.
    """
    from gui.fonts import CHINESE, LATIN, drawn

    if not drawn(LATIN):
        raise RuntimeError("no font with Latin letters: every text would be boxes")
    if not all(drawn(letter) for letter in CHINESE.values()):
        return "no Chinese font: install fonts-noto-cjk"
    return None


def _icon() -> None:
    from PySide6.QtGui import QIcon

    import resources

    icon = QIcon(str(resources.path("icons", "voldesk.svg")))
    if icon.pixmap(64, 64).isNull():
        raise RuntimeError("the icon cannot be drawn: the part of Qt for SVG is missing")


def _charts() -> None:
    import numpy as np
    from PySide6.QtGui import QColor, QImage, QPainter

    from gui.charts.facade import LineBatch

    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    batch = LineBatch()
    batch.set(np.array([[0.0, 8.0, 16.0, 8.0]]))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    batch.draw(painter)
    painter.end()
    if image.pixelColor(8, 8).lightness() + image.pixelColor(8, 7).lightness() == 0:
        raise RuntimeError("a line was not drawn")


def languages() -> None:
    """Each language can be spoken, and the engine's sentences are known.

    Raises:
        RuntimeError: One is missing or says nothing.
    """
    import resources
    from gui import language, telling
    from gui.text import tr

    for code in language.LANGUAGES[1:]:
        why = language.load(code)
        word = tr("Symbol")
        language.hush()
        if why or word == "Symbol":
            raise RuntimeError(why or f"{code} has no translations")
    if not resources.path(*telling.LIST).is_file():
        raise RuntimeError("the list of the engine's sentences is missing")
