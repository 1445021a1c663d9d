"""Where the window stood: kept in QSettings under the profile, put back on a screen that exists."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication

from gui.column import read_sizes
from gui.dockstate import seal_of
from gui.text import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QWidget

    from gui.docks import DeskArea

VERSION: Final = 2
"""Of the dock layout; another number drops what was stored."""
_TITLE_PX: Final = 40
_DEFAULT: Final = QSize(1280, 800)
_VALUES: Final = ("window/geometry", "window/docks", "window/column")
_SEAL: Final = "window/crc"


class Geometry:
    """Geometry and dock layout of one window.

    Args:
        path: The ini file; None neither reads nor writes.

    Attributes:
        said: What the user is told of a file that was damaged, "" for none.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.said = ""

    def restore(self, window: QMainWindow, desk: DeskArea) -> bool:
        """Put window and docks back; False if nothing usable is stored."""
        place, docks, column = self._stored()
        placed = isinstance(place, QByteArray) and window.restoreGeometry(place)
        if not placed:
            window.resize(_DEFAULT)
            if not _room_for(_DEFAULT):
                window.setWindowState(Qt.WindowState.WindowMaximized)
        bring_on_screen(window)
        desk.right.sizes = read_sizes(column)
        restored = isinstance(docks, QByteArray) and desk.restore_layout(docks, VERSION)
        for dock in desk.docks.values():
            if dock.isFloating():
                bring_on_screen(dock)
        return restored

    def store(self, window: QMainWindow, desk: DeskArea) -> None:
        """Remember them."""
        store = self._store()
        if store is not None:
            desk.maximiser.leave()
            store.setValue("window/geometry", window.saveGeometry())
            store.setValue("window/docks", desk.saveState(VERSION))
            desk.right.remember()
            store.setValue("window/column", desk.right.sizes.text())
            store.setValue(_SEAL, seal_of([store.value(key) for key in _VALUES]))
            store.sync()

    def _stored(self) -> list[object]:
        """The values of `_VALUES`, None for each that is missing; of a damaged file none.

        Qt reads half of a file that was cut off, and writes over the rest. An earlier format has
        no seal; there the values count as they stand.
        """
        nothing: list[object] = [None for _ in _VALUES]
        store = self._store() if self._looks_whole() else None
        if store is None:
            return nothing
        values = [store.value(key) for key in _VALUES]
        seal = store.value(_SEAL)
        if seal is None or seal == seal_of(values):
            return values
        self._set_aside()
        return nothing

    def _looks_whole(self) -> bool:
        """Whether the file has a beginning and an end; one that has not is set aside."""
        try:
            content = b"" if self._path is None else self._path.read_bytes()
        except OSError:
            return True
        whole = content.startswith(b"[") and content.endswith(b"\n") and b"\0" not in content
        if self._path is None or whole:
            return True
        self._set_aside()
        return False

    def _set_aside(self) -> None:
        if self._path is None:
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        aside = self._path.with_name(f"{self._path.name}.corrupt-{stamp}")
        try:
            self._path.replace(aside)
        except OSError:
            return
        name = self._path.name
        self.said = tr("{name} was damaged and is kept as {kept}; the window stands as usual.")
        self.said = self.said.format(name=name, kept=aside.name)

    def _store(self) -> QSettings | None:
        if self._path is None:
            return None
        return QSettings(str(self._path), QSettings.Format.IniFormat)


def bring_on_screen(window: QWidget) -> None:
    """Move a window whose title bar lies on no screen onto the first one."""
    title = QRect(window.pos(), QSize(window.width(), _TITLE_PX))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or any(_reachable(title, screen) for screen in screens):
        return
    window.resize(window.size().boundedTo(screens[0].size()))
    window.move(screens[0].topLeft())


def _reachable(title: QRect, screen: QRect) -> bool:
    seen = title.intersected(screen)
    return seen.width() >= 100 and seen.height() >= _TITLE_PX // 2


def _room_for(size: QSize) -> bool:
    """Whether a window of `size` fits the first screen with its frame."""
    screen = QGuiApplication.primaryScreen()
    framed = size + QSize(0, _TITLE_PX)
    return screen is None or framed.boundedTo(screen.availableSize()) == framed
