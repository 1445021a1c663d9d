"""What a window hands on to the one that takes its place in another language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject

from gui import dockstate
from gui.column import read_sizes
from gui.geometry import VERSION

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QRect, Qt

    from engine.desk.watchlist import Book
    from engine.model.layout import Layout
    from gui.watchlist.editing import Typed
    from gui.welcome.state import Unanswered
    from gui.window import MainWindow

_INPUT: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel,
    QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd,
})  # fmt: skip


class Hold(QObject):
    """Lets no key and no click through, to whichever window, until it is released.

    Args:
        application: Whose windows are held.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what the user does; everything else passes."""
        del watched
        return event.type() in _INPUT

    def release(self) -> None:
        """Let everything through again."""
        self._application.removeEventFilter(self)
        self.deleteLater()


@dataclass(frozen=True, slots=True)
class Carried:
    """Place, arrangement and choices of a window.

    Attributes:
        place, state: Where it stood and how (maximised, full screen).
        layout: Docks, floating panes, tabs, links and second windows.
        symbol, row, rows: What was charted, the current row, all selected ones.
        used: What the palette was used for, the last one last.
        book: All lists as they were.
        typed: What an open editor holds that the list refuses, None for nothing.
        unanswered: The first-run page, where it is open.
    """

    place: QRect
    state: Qt.WindowState
    layout: Layout
    symbol: str
    row: str
    rows: tuple[str, ...]
    used: tuple[str, ...]
    book: Book
    typed: Typed | None
    unanswered: Unanswered | None = None

    @staticmethod
    def of(window: MainWindow) -> Carried:
        """What is to be carried from `window`; an open editor stores what it holds.

        A text that is refused is carried, and the editor opens again with it.
        """
        editor, typed = window.watchlist.editor, None
        if editor.is_open and not editor.commit():
            typed = window.watchlist.editing.typed()
            editor.cancel()
        window.lists.keep_look()
        window.desk.maximiser.leave()
        pane, page = window.watchlist, window.sheets.welcome
        return Carried(
            window.geometry(), window.windowState(), window.space.workspaces.present(),
            window.symbol, pane.rows.key(pane.current_row()), tuple(pane.selected_keys()),
            tuple(window.sheets.used), window.edits.book, typed,
            page.unanswered() if page is not None and page.isVisible() else None,
        )  # fmt: skip

    def give(self, window: MainWindow) -> None:
        """Arrange a window that is not shown yet in the same way."""
        window.setGeometry(self.place)
        window.setWindowState(self.state)
        window.desk.right.sizes = read_sizes(self.layout.column)
        window.desk.restore_layout(dockstate.read(self.layout.docks), VERSION)
        if self.row:
            window.watchlist.select_keys(list(self.rows), self.row)
        window.sheets.used.extend(self.used)
        if self.symbol:
            window.set_symbol(self.symbol)

    def draw(self, window: MainWindow) -> None:
        """Put the charts into a window that is not shown yet; second windows come with it."""
        window.space.workspaces.apply(replace(self.layout, windows=()), docks=False)

    def show(self, window: MainWindow) -> None:
        """Put the window on the screen, with its floating panes and second windows."""
        window.show()
        current = window.edits.current
        window.space.workspaces.apply(replace(self.layout, watchlist=current))
        window.activateWindow()
        if self.typed is not None:
            window.watchlist.editing.resume(self.typed)
        if self.unanswered is not None:
            window.sheets.toggle_welcome(self.unanswered)


def retire(window: MainWindow) -> None:
    """Put a window away for good, with every window of its own."""
    window.blockSignals(True)
    window.space.close()
    window.hide()
    window.retire()
    window.deleteLater()
