"""The names of the lists above the watchlist: tabs that fit, the rest behind one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton

from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class ListStrip(QFrame):
    """One tab a list in the user's order; with a single list it is not shown.

    Signals:
        picked(str): A list's tab was clicked.
        all_requested: The button for the lists that do not fit was clicked.
    """

    picked = Signal(str)
    all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("listStrip")
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("listTabs")
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.more = QToolButton(self)
        self.more.setObjectName("listMore")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setAutoRaise(True)
        self.more.clicked.connect(self.all_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.more)
        self._names: tuple[str, ...] = ()
        self._current = ""
        self.tabs.tabBarClicked.connect(self._clicked)
        self.hide()

    def show_lists(self, names: tuple[str, ...], current: str) -> None:
        """Show these lists, the current one marked."""
        self._names, self._current = names, current
        self.setVisible(len(names) > 1)
        self._fill()

    def shown(self) -> list[str]:
        """Names of the lists whose tabs are in view."""
        return [str(self.tabs.tabData(i)) for i in range(self.tabs.count())]

    def _fill(self) -> None:
        """Tabs from the current list's neighbours that fit; the button counts the rest."""
        room = self.width() - self.more.sizeHint().width()
        widths = [self._width(name) for name in self._names]
        first, last = _window(widths, self._place(), room)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in self._names[first:last]:
            place = self.tabs.addTab(name.replace("&", "&&"))
            self.tabs.setTabData(place, name)
            self.tabs.setTabToolTip(place, "")
        self.tabs.setCurrentIndex(self._place() - first)
        hidden = len(self._names) - (last - first)
        self.more.setVisible(hidden > 0)
        self.more.setText(tr("{count} more").format(count=hidden))

    def _place(self) -> int:
        return self._names.index(self._current) if self._current in self._names else 0

    def _width(self, name: str) -> int:
        return self.tabs.fontMetrics().horizontalAdvance(name) + 28

    def _clicked(self, place: int) -> None:
        if place >= 0:
            self.picked.emit(str(self.tabs.tabData(place)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other tabs may fit."""
        super().resizeEvent(event)
        self._fill()


def _window(widths: list[int], current: int, room: int) -> tuple[int, int]:
    """First and last (exclusive) of the tabs that fit, the current one always among them."""
    if not widths:
        return 0, 0
    first, last, used = current, current + 1, widths[current]
    while True:
        if first > 0 and used + widths[first - 1] <= room:
            first -= 1
            used += widths[first]
        elif last < len(widths) and used + widths[last] <= room:
            used += widths[last]
            last += 1
        else:
            return first, last
