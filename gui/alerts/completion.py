"""The list under the line that offers what the line may become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from gui.spoken import announce
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

MOST: Final = 10


class Completion(QFrame):
    """Lies over the form of the same sheet and never takes the focus; none is marked unasked.

    Signals:
        chosen(str): A line was clicked.
    """

    chosen = Signal(str)

    def __init__(self, box: QLineEdit, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = box
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.itemPressed.connect(lambda item: self.chosen.emit(item.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)
        self.hide()

    def offer(self, words: Sequence[str], room: QRect) -> None:
        """Show these at the top of `room` (pixels of the sheet); nothing hides it."""
        self.list.clear()
        if not words:
            self.hide()
            return
        self.list.addItems(list(words[:MOST]))
        self.list.setCurrentRow(-1)
        height = self.list.count() * self.list.sizeHintForRow(0) + 4
        self.setGeometry(room.left(), room.top(), room.width(), min(height, room.height()))
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Offer nothing."""
        self.offer((), QRect())

    def step(self, by: int) -> None:
        """Mark the next one in a direction."""
        row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)
        announce(self._box, self.words[row])

    @property
    def words(self) -> list[str]:
        """What is offered, top first; nothing while it is hidden."""
        if not self.isVisible():
            return []
        return [self.list.item(row).text() for row in range(self.list.count())]

    @property
    def marked(self) -> str:
        """The marked one, else the first; "" while nothing is offered."""
        row = max(0, self.list.currentRow())
        return self.words[row] if row < len(self.words) else ""

    @property
    def stepped(self) -> bool:
        """Whether one was marked by a key."""
        return self.isVisible() and self.list.currentRow() >= 0
