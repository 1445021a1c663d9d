"""A sheet over the window (palette, help, messages): no dialog, gone with Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QMenu,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gui.plain import PlainLabel
from gui.spoken import announce, lines, spoken_row, teach

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QAbstractItemView, QLineEdit

HOLDS: Final = "holdsSheets"
"""Property of a window that sheets may lie over."""
_PASSING_MS: Final = 250
"""As long the keyboard may be in another window before a sheet takes it for gone."""
_WALK: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


_OWN_WINDOW: Final = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
"""A tool's: the shortcuts of the window below hold in it."""


def dismiss_all() -> None:
    """Put every open sheet away, before something is done to what lies below."""
    for top in QApplication.topLevelWidgets():
        for sheet in top.findChildren(Overlay):
            sheet.dismiss()


class Overlay(QFrame):
    """Centred near the top of its window; gives the focus back where it was.

    While it is open it has the keyboard: it goes when the focus goes elsewhere.

    Signals:
        closed: It was put away.
    """

    closed = Signal()
    spoken_role = QAccessible.Role.Dialog

    def __init__(self, parent: QWidget, title: str, width: int, height: int) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        teach()
        self._window = self._home = parent
        self._wanted = (width, height)
        self._before: QWidget | None = None
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_PASSING_MS)
        self._away.timeout.connect(self._left)
        self._going = False
        self._handed_on = False
        self.title = PlainLabel(title, self)
        self.title.setObjectName("overlayTitle")
        self.note = PlainLabel(parent=self)
        self.note.setObjectName("overlayNote")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(6)
        self.column.addWidget(self.title)
        self._list: QAbstractItemView | None = None
        parent.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.hide()

    def set_parts(self, box: QLineEdit, list_: QAbstractItemView) -> None:
        """The text box that keeps the focus and the list its arrow keys walk."""
        self._list = list_
        list_.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (box, list_):
            if not part.accessibleName():
                part.setAccessibleName(self.title.text())
        self.column.addWidget(box)
        self.column.addWidget(list_, 1)
        self.column.addWidget(self.note)
        self.setFocusProxy(box)
        box.installEventFilter(self)

    def lie_over(self, window: QWidget) -> None:
        """Lie over another window from now on."""
        if window is not self._window:
            self._window.removeEventFilter(self)
            self._window = window
            self.setParent(window)
            window.installEventFilter(self)

    def appear(self) -> None:
        """Show it over the window that has the keyboard, and take the focus."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            active = QApplication.activeWindow()
            if isinstance(active, Overlay):
                active = active._window
            if active is not None and active.property(HOLDS):
                self.lie_over(active)
            elif not self._window.isActiveWindow():
                self.lie_over(self._home)
            self._rise()
        self._place()
        self.show()
        self.raise_()
        if not self.isActiveWindow():
            self.window().activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Put it away; the focus goes back."""
        if not self.isVisible() or self._going:
            return
        self._going = True
        before, self._before = self._before, None
        if self._handed_on or self.isWindow():
            self.hide()
        if not self._handed_on:
            self._give_back(before)
        self.hide()
        self._going = False
        self.closed.emit()

    def _give_back(self, before: QWidget | None) -> None:
        """The focus to where it was; as a part it still has it, else its end would move it on."""
        if before is not None and isValid(before) and before.isVisible():
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        if QApplication.focusWidget() is None or not self._home.isActiveWindow():
            self._home.activateWindow()
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_way(self, other: Overlay) -> None:
        """Put it away for another sheet that is open already; that one gives the focus back."""
        other._before = self._before
        self._handed_on = True
        self.dismiss()
        self._handed_on = False

    def take(self) -> None:
        """Return was pressed."""

    def spoken_name(self) -> str:
        """Its title."""
        return self.title.text()

    def spoken_words(self) -> str:
        """What its keys do."""
        return lines(self.note.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walking keys go to the list, Esc and Return act; the window's size is followed."""
        if watched is self._window:
            moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
            if moved and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = event.key() in (*_WALK, *_TAKE, Qt.Key.Key_Escape)
            event.setAccepted(mine)
            return mine
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """As a window of its own it may be closed from outside: that is Esc."""
        super().closeEvent(event)
        self.dismiss()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard is elsewhere: no key could put it away any more, so it goes by itself.

        From window to window it may only pass by: the window system gives it to the one below
        before it gives it to this one.
        """
        if now is None or not self.isVisible() or _is_passing(now):
            self._away.stop()
        elif now.window() is self.window():
            self._left()
        else:
            self._away.start()

    def _left(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and not _is_passing(now):
            self._before = now
            self.dismiss()

    def _rise(self) -> None:
        """Be a window of its own above the panes that float over its place, else a part."""
        place = self._geometry().translated(self._window.mapToGlobal(QPoint(0, 0)))
        docks = self._window.findChildren(QDockWidget)
        covered = any(
            dock.isFloating() and dock.isVisible() and dock.frameGeometry().intersects(place)
            for dock in docks
        )
        if covered is not self.isWindow():
            self.setParent(self._window, _OWN_WINDOW if covered else Qt.WindowType.Widget)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in _TAKE:
            self.take()
        elif key in _WALK:
            self._walk(key)
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _walk(self, key: Qt.Key) -> None:
        model = None if self._list is None else self._list.model()
        if self._list is None or model is None or not model.rowCount():
            return
        step = {_WALK[0]: -1, _WALK[1]: 1, _WALK[2]: -10, _WALK[3]: 10}[key]
        row = min(max(0, self._list.currentIndex().row() + step), model.rowCount() - 1)
        self._list.setCurrentIndex(model.index(row, 0))
        announce(self._list, spoken_row(model, row))

    def _place(self) -> None:
        place = self._geometry()
        if self.isWindow():
            place.translate(self._window.mapToGlobal(QPoint(0, 0)))
        self.setGeometry(place)

    def _geometry(self) -> QRect:
        """Its place in the window below."""
        room = self._window.rect()
        width = min(self._wanted[0], room.width() - 32)
        height = min(self._wanted[1], room.height() - 64)
        return QRect((room.width() - width) // 2, 40, width, height)


def _is_passing(focus: QWidget) -> bool:
    """Whether the focus comes back by itself: from a menu, a list that drops down, a sheet."""
    if isinstance(focus, QMenu | QMenuBar) or focus.window().windowType() is Qt.WindowType.Popup:
        return True
    above: QWidget | None = focus
    while above is not None and not isinstance(above, Overlay):
        above = above.parentWidget()
    return above is not None
