"""Charts one behind the other: a row of tabs above the one in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon


class Deck(QWidget):
    """A place for charts: the row is there from the second one on.

    Signals:
        picked(int): A tab was clicked.
        dropped(int): The middle button was pressed on a tab.
    """

    picked = Signal(int)
    dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deck")
        self.bar = QTabBar(self)
        self.bar.setObjectName("chartTabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.setAccessibleName(tr("Charts"))
        self.bar.tabBarClicked.connect(self.picked)
        self.bar.installEventFilter(self)
        self.bar.hide()
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)

    @property
    def count(self) -> int:
        """Tabs."""
        return self.bar.count()

    @property
    def front(self) -> int:
        """The place of the tab in front, -1 while there is none."""
        return self.bar.currentIndex()

    def insert(self, place: int, text: str, icon: QIcon) -> None:
        """One more tab."""
        self.bar.insertTab(place, icon, text)
        self._show_row()

    def remove(self, place: int, pane: QWidget | None) -> None:
        """Take a tab away with its pane."""
        self.bar.removeTab(place)
        if pane is not None:
            self.stack.removeWidget(pane)
        self._show_row()

    def entitle(self, place: int, text: str, tip: str, icon: QIcon) -> None:
        """What a tab says."""
        self.bar.setTabText(place, text.replace("&", "&&"))
        self.bar.setTabToolTip(place, tip)
        self.bar.setAccessibleTabName(place, tip)
        self.bar.setTabIcon(place, icon)

    def show_pane(self, place: int, pane: QWidget) -> None:
        """Bring a tab to the front."""
        if self.stack.indexOf(pane) < 0:
            self.stack.addWidget(pane)
        self.bar.setCurrentIndex(place)
        self.stack.setCurrentWidget(pane)
        self.setFocusProxy(pane)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The middle button closes a tab."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if watched is self.bar and released and isinstance(event, QMouseEvent):
            place = self.bar.tabAt(event.position().toPoint())
            if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
                self.dropped.emit(place)
                return True
        return super().eventFilter(watched, event)

    def _show_row(self) -> None:
        self.bar.setVisible(self.bar.count() > 1)
