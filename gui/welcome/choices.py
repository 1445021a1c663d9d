"""One choice of the first-run page: its possible answers side by side, one of them taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from gui.tables.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QIcon

_GAP = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Choices(QWidget):
    """Answers of which exactly one is taken; arrow keys take the next one, around the ends.

    Args:
        title: What is chosen.
        answers: Their words, by name.
        columns: As many stand side by side.

    Signals:
        chosen: Another answer was taken by key or pointer; carries its name.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, answers: Mapping[str, str], columns: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._names = tuple(answers)
        self._group = QButtonGroup(self)
        self.buttons = tuple(self._made(title, words) for words in answers.values())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
            grid.addWidget(button, number // columns, number % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._names[number]))

    @property
    def name(self) -> str:
        """The answer taken."""
        return self._names[max(0, self._group.checkedId())]

    def take(self, name: str) -> None:
        """Show an answer as taken; nothing is emitted."""
        self.buttons[self._names.index(name)].setChecked(True)

    def set_icons(self, icons: Mapping[str, QIcon], size: QSize) -> None:
        """Put a picture before some of the answers."""
        for name, icon in icons.items():
            button = self.buttons[self._names.index(name)]
            button.setIcon(icon)
            button.setIconSize(size)

    def step(self, key: Qt.Key) -> bool:
        """Take the answer an arrow key goes to; False for any other key."""
        step = _STEPS.get(key, 0)
        if step:
            offered = [one for one in self.buttons if one.isEnabled() and not one.isHidden()]
            next_one = offered[(offered.index(self.stop()) + step) % len(offered)]
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)
            next_one.click()
        return bool(step)

    def offer(self, name: str, *, offered: bool) -> None:
        """Show an answer, or leave it out."""
        self.buttons[self._names.index(name)].setVisible(offered)

    def forbid(self, name: str, why: str) -> None:
        """Show an answer as one that cannot be taken, with the reason."""
        button = self.buttons[self._names.index(name)]
        button.setEnabled(False)
        button.setToolTip(plain_tip(why))
        button.setAccessibleDescription(why)

    def stop(self) -> QRadioButton:
        """What has the keyboard while it is the choice's turn: the answer taken."""
        return self.buttons[self._names.index(self.name)]

    def _made(self, title: str, words: str) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setObjectName("welcomeChoice")
        button.setAccessibleDescription(title)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
