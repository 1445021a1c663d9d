"""The list under the line that offers what may come next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from gui.spoken import announce, spoken_row
from gui.tables.model import DISPLAY
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

MOST: Final = 8
_ROW_PX: Final = 22
_WIDTH: Final = 280


class Completion(QFrame):
    """Lies below its box within the same sheet and never takes the focus.

    Signals:
        chosen(str): A line was clicked.
    """

    chosen = Signal(str)

    def __init__(self, box: QLineEdit, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = box
        self.model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.pressed.connect(lambda index: self.chosen.emit(index.data(DISPLAY)))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)
        self.hide()

    def offer(self, words: Sequence[str]) -> None:
        """Show these, nothing hides it; none is marked unasked."""
        shown = list(words[:MOST])
        self.model.setStringList(shown)
        if not shown:
            self.hide()
            return
        corner = self._box.geometry().bottomLeft()
        start = self._box.cursorRect().left()
        room = max(0, self.parentWidget().width() - _WIDTH - 8)
        left = min(corner.x() + start, room)
        self.setGeometry(left, corner.y() + 1, _WIDTH, len(shown) * _ROW_PX + 4)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Mark the next one in a direction."""
        rows = self.model.rowCount()
        row = min(max(self.list.currentIndex().row() + by, 0), rows - 1)
        self.list.setCurrentIndex(self.model.index(row, 0))
        announce(self._box, spoken_row(self.model, row))

    @property
    def words(self) -> list[str]:
        """What is offered, top first; nothing while it is hidden."""
        return self.model.stringList() if self.isVisible() else []

    @property
    def marked(self) -> str:
        """The marked one, else the first; "" while nothing is offered."""
        row = max(0, self.list.currentIndex().row())
        return self.words[row] if row < len(self.words) else ""

    @property
    def stepped(self) -> bool:
        """Whether one was marked by a key."""
        return self.isVisible() and self.list.currentIndex().isValid()
