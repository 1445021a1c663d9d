"""The dock area: one titled dock per screen, the default layout, walking the panes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QLabel, QMainWindow, QWidget

from gui.column import SHEETS, RightColumn, Sizes
from gui.dockform import sound
from gui.maximise import Maximiser
from gui.plain import PlainLabel
from gui.tables.tip import plain_tip
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QPixmap, QResizeEvent

SCREENS: Final = (
    ("watchlist", "Watchlist"),
    ("earnings", "Earnings"),
    ("race", "Race"),
    ("chart", "Chart"),
    ("vol", "Vol sheet"),
    ("capex", "Capex"),
    ("movers", "Movers"),
    ("alerts", "Alerts"),
    ("events", "Events"),
    ("feeds", "Feeds"),
)
_LEFT_SHARE: Final = 0.3


class DockTitle(QWidget):
    """A dock's title bar: its name, a quiet note, a line in the focus colour while active."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = PlainLabel(name, self)
        self.name.setObjectName("dockName")
        self.note = PlainLabel(parent=self)
        self.note.setObjectName("dockNote")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.note)
        self._row = row
        self._mark: QLabel | None = None

    def set_mark(self, mark: QPixmap, told: str) -> None:
        """Show at the right end what the pane is linked by; `told` is the same in words."""
        if self._mark is None:
            self._mark = PlainLabel(parent=self)
            self._mark.setObjectName("linkMark")
            self._row.addWidget(self._mark)
        self._mark.setPixmap(mark)
        self._mark.setToolTip(plain_tip(told))
        self._mark.setAccessibleName(told)

    @property
    def link_text(self) -> str:
        """What the pane is linked by, in words."""
        return self._mark.accessibleName() if self._mark is not None else ""

    def set_active(self, active: bool) -> None:
        """Mark the pane that has the focus."""
        for widget in (self, self.name):
            if widget.property("active") != active:
                widget.setProperty("active", active)
                widget.style().polish(widget)


class DeskArea(QMainWindow):
    """Docks without a centre, so that each pane can take any place.

    Attributes:
        last: The screen that had the focus last, be it behind a sheet.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.docks: dict[str, QDockWidget] = {}
        self.titles: dict[str, DockTitle] = {}
        for screen, name in SCREENS:
            self._add(screen, tr(name))
        self.right = RightColumn(self, self.docks)
        self.maximiser = Maximiser(self)
        self.last = ""
        self._place_defaults()
        for sheet in SHEETS:
            self.docks[sheet].hide()

    def _add(self, screen: str, name: str) -> None:
        dock = QDockWidget(name, self)
        dock.setObjectName(f"dock-{screen}")
        title = DockTitle(name, dock)
        dock.setTitleBarWidget(title)
        waiting = PlainLabel(tr("Loading"), dock)
        waiting.setObjectName("emptyState")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting.setWordWrap(True)
        dock.setWidget(waiting)
        dock.topLevelChanged.connect(partial(_edge, dock))
        self.docks[screen] = dock
        self.titles[screen] = title

    def mount(self, screen: str, pane: QWidget) -> None:
        """Put a pane into its dock in place of what was there."""
        dock = self.docks[screen]
        before = dock.widget()
        dock.setWidget(pane)
        if before is not None:
            before.deleteLater()

    def say(self, screen: str, sentence: str) -> None:
        """Put a sentence in the place of a pane that is not there."""
        label = self.docks[screen].widget()
        if isinstance(label, QLabel):
            label.setText(sentence)

    def pane(self, screen: str) -> QWidget | None:
        """The pane of a screen."""
        return self.docks[screen].widget()

    def default_layout(self, least: int = 0) -> None:
        """Every dock back in its first place, the left side at least `least` pixels wide."""
        self.maximiser.leave()
        for dock in self.docks.values():
            dock.setFloating(False)
            self.removeDockWidget(dock)
        self._place_defaults()
        for screen, dock in self.docks.items():
            dock.setVisible(screen not in SHEETS)
        self.right.sizes = Sizes()
        self.share_room(least)

    def restore_layout(self, state: QByteArray, version: int) -> bool:
        """Put the docks back as they were stored; one the stored layout lacks stays away.

        Returns:
            False, and nothing changed, for what is no layout of this version.
        """
        names = {dock.objectName() for dock in self.docks.values()}
        if not sound(bytes(state.data()), version, names):
            return False
        shown = {sheet: self.right.shows(sheet) for sheet in SHEETS}
        for sheet in SHEETS:
            self.docks[sheet].hide()
        if not self.restoreState(state, version):
            for sheet, visible in shown.items():
                self.docks[sheet].setVisible(visible)
            return False
        self.right.settle()
        return True

    def share_room(self, least: int = 0) -> None:
        """Sizes of the default layout in the present window; `least` pixels for the left side."""
        width, height = self.width(), self.height()
        left = max(least, int(width * _LEFT_SHARE))
        docks = self.docks
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([docks["watchlist"], docks["race"]], [left, width - left], across)
        self.resizeDocks(
            [docks["watchlist"], docks["earnings"]], [int(height * 0.5), int(height * 0.5)], down
        )
        self.resizeDocks(
            [docks["race"], docks["chart"]], [height * 11 // 20, height * 9 // 20], down
        )

    def _place_defaults(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        docks = self.docks
        self.addDockWidget(left, docks["watchlist"])
        self.addDockWidget(right, docks["race"])
        self.splitDockWidget(docks["watchlist"], docks["earnings"], Qt.Orientation.Vertical)
        for sheet in SHEETS:
            self.splitDockWidget(docks["race"], docks[sheet], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["race"], docks["chart"], Qt.Orientation.Vertical)

    def bring(self, screen: str) -> None:
        """Show and raise a screen; the focus stays where it is."""
        self.maximiser.leave_for(screen)
        self.right.make_room(screen)
        self.docks[screen].show()
        self.docks[screen].raise_()

    def show_screen(self, screen: str) -> None:
        """Show, raise and focus a screen."""
        self.bring(screen)
        pane = self.docks[screen].widget()
        if pane is not None:
            _activate(pane)
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Not both in the right column where there is no room for both."""
        super().resizeEvent(event)
        if event.oldSize().width() > event.size().width():
            self.right.settle()

    def focused(self) -> str:
        """The screen that has the focus, "" if none."""
        focus = QApplication.focusWidget()
        for screen, dock in self.docks.items():
            if focus is not None and dock.isAncestorOf(focus):
                return screen
        return ""

    def step(self, by: int) -> None:
        """Focus the next pane in reading order: column by column, floating ones included."""
        order = self.reading_order()
        if not order:
            return
        here = self.focused()
        place = order.index(here) + by if here in order else 0
        self.show_screen(order[place % len(order)])

    def mark_active(self) -> None:
        """Show which pane has the focus."""
        here = self.focused()
        self.last = here or self.last
        for screen, title in self.titles.items():
            title.set_active(screen == here)

    def layout_state(self, version: int) -> QByteArray:
        """Where the docks stand, under a maximised one where they were before."""
        return self.maximiser.before(version) or self.saveState(version)

    def reading_order(self) -> Sequence[str]:
        """Screens that are seen, column by column."""
        shown = [screen for screen, dock in self.docks.items() if dock.isVisible()]
        return sorted(shown, key=lambda screen: self._corner(screen))

    def _corner(self, screen: str) -> tuple[int, int]:
        corner = self.docks[screen].mapToGlobal(QPoint(0, 0))
        return corner.x(), corner.y()


def _activate(pane: QWidget) -> None:
    """Give the keyboard to the window of a pane if another of ours has it.

    A floating pane asks for it in any case: none has it yet at the start, and then the window
    below would be given it.
    """
    top, active = pane.window(), QApplication.activeWindow()
    if active is not top and (active is not None or isinstance(top, QDockWidget)):
        top.activateWindow()


def _edge(dock: QDockWidget, floating: bool) -> None:
    """A pane that floats has a line around it: the window system gives it no frame."""
    width = 1 if floating else 0
    dock.setContentsMargins(width, width, width, width)
