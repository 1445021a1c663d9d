"""The two tables of the first-run page: what is contacted, and what is kept where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from gui.feeds.contact import ContactSheet
from gui.feeds.words import SEC, endpoint_name
from gui.spoken import announce
from gui.text import tr
from gui.watchlist.edits import Switches
from gui.welcome import words
from gui.welcome.sources import SWITCH, SourcesModel
from gui.welcome.storage import StorageModel
from gui.welcome.tablebox import TableBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from gui.window import MainWindow

_EDITS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class Sources(TableBox):
    """Every source with its hosts and a switch.

    Args:
        window: Whose list of steps takes the switching.
    """

    def __init__(self, window: MainWindow, parent: QWidget) -> None:
        self.model = SourcesModel()
        title = tr("What is contacted")
        super().__init__(title, self.model, self.model, window.look.theme, 3, parent)
        self.model.setParent(self)
        self._over = window
        self.contact: ContactSheet | None = None
        self.table.clicked.connect(self._clicked)
        window.edits.switched.connect(self._asked)

    def pressed(self, key: Qt.Key) -> bool:
        """Space switches; Return and F2 edit the address, where the source takes one."""
        if key == Qt.Key.Key_Space:
            self.switch()
        elif key in _EDITS and self.key == SEC:
            self.ask_contact()
        else:
            return False
        return True

    def switch(self) -> None:
        """Turn the current source on or off, as one step that can be undone."""
        name = self.key
        if self.model.wants_contact(name):
            self.ask_contact()
            return
        on = not self.model.is_on(name)
        label = endpoint_name(name)
        text = f"switch on {label}" if on else f"switch off {label}"
        self.model.set_on(name, on=on)
        before, after = Switches(((name, not on),)), Switches(((name, on),))
        self._over.edits.switch(before, after, text)
        announce(self.table, self.model.spoken(self.row, SWITCH))

    def ask_contact(self) -> None:
        """Open the field for the SEC's address over the page."""
        if self.contact is None:
            self.contact = ContactSheet(self._over, self._over.engine)
            self.contact.closed.connect(self._asked)
        self.contact.appear()

    # inside

    def _asked(self, _switches: object = None) -> None:
        """Show what the settings say by now."""
        self.model.show_as(self._over.engine.settings())
        self.tell()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == SWITCH:
            self.switch()


class Keeping(TableBox):
    """Where settings, lists, history, recordings and logs lie.

    Args:
        window: Its colours are taken.
        show: Opens a folder with the system's own program; False where there is none.

    Signals:
        said: A sentence on what was done.
    """

    said = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        parent: QWidget,
        show: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        self.model = StorageModel()
        title = tr("What is stored where")
        super().__init__(title, self.model, self.model, window.look.theme, 2, parent)
        self.model.setParent(self)
        self.show_folder = show
        for label, run in ((tr("Copy path"), self.copy), (tr("Open folder"), self.open_folder)):
            button = QPushButton(label, self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(run)
            self.top.addWidget(button)

    def copy(self) -> None:
        """The current path into the clipboard."""
        place = self.model.place(self.key)
        if place is not None:
            QApplication.clipboard().setText(str(place.path))
            self.said.emit(tr("Copied: {path}").format(path=place.path))

    def open_folder(self) -> None:
        """The current folder in the system's own program."""
        place = self.model.place(self.key)
        if place is None:
            return
        if self.show_folder(QUrl.fromLocalFile(str(place.folder))):
            self.said.emit(tr("Opened: {what}").format(what=words.place(place.name)))
        else:
            self.said.emit(tr("No program opened the folder; Ctrl+C copies its path."))
