"""The About sheet: version, licences, sources, and every part with its licence's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit

import resources
from engine.parts import Part, build_of, parts, text_of
from gui.about import words
from gui.about.model import PartsModel
from gui.about.reader import TextReader
from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.tables.view import BoardView
from gui.text import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme

_WIDTH, _HEIGHT = 860, 640


class AboutSheet(Overlay):
    """Parts are found by typing; Return shows the text of the current one's licence.

    Args:
        parent: The window it lies over.
        theme: Its colours.
        folder: Where the resources lie.
    """

    def __init__(self, parent: QWidget, theme: Theme, folder: Path | None = None) -> None:
        super().__init__(parent, words.title(), _WIDTH, _HEIGHT)
        self._over = parent
        self._theme = theme
        self._folder = folder or resources.path()
        self._build = build_of(self._folder)
        self._parts: tuple[Part, ...] = ()
        self.reader: TextReader | None = None
        self.overview = PlainLabel("\n".join(words.overview(self._build)), self)
        self.overview.setObjectName("overlayText")
        self.overview.setWordWrap(True)
        self.column.addWidget(self.overview)
        self.model = PartsModel(self)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Search parts and licences"))
        self.box.setAccessibleName(tr("Search parts and licences"))
        self.box.textChanged.connect(self._search)
        self.table = BoardView(self.model, theme, 22, self)
        self.table.setAccessibleName(tr("Parts of Voldesk"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.doubleClicked.connect(self.take)
        self.set_parts(self.box, self.table)

    def set_theme(self, theme: Theme) -> None:
        """The texts opened next have another theme's colours."""
        self._theme = theme

    def appear(self) -> None:
        """Open it with every part."""
        self._parts = self._parts or parts(self._folder)
        self.box.clear()
        self._search()
        super().appear()

    def take(self) -> None:
        """Return: the text of the current part's licence, over this sheet."""
        part = self.model.part(self.table.currentIndex().row())
        if part is None:
            return
        if self.reader is None:
            self.reader = TextReader(self._over, self._theme)
        self.reader.set_theme(self._theme)
        text = text_of(self._folder, part) or words.without_text(part)
        title = " ".join(filter(None, (part.name, part.version)))
        self.reader.appear_with(f"{title}: {part.licence}" if part.licence else title, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+C copies all of it, where nothing in the box is selected."""
        if (
            watched is self.box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_C
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and not self.box.hasSelectedText()
        ):
            QApplication.clipboard().setText(words.as_text(self._build, self._parts))
            self.note.setText(tr("All of it is copied as text."))
            return True
        return super().eventFilter(watched, event)

    def _search(self, _text: str = "") -> None:
        self.model.search(self._parts, self.box.text())
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0, QModelIndex()))
            self.note.setText(tr("Return shows the licence, Ctrl+C copies all of it, Esc closes."))
        else:
            self.note.setText(tr("No part fits."))
