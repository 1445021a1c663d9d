"""A sheet that switches things on and off by typing; it stays open until Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QListView

from gui.overlay import Overlay
from gui.palette import ChoiceDelegate, ChoiceModel, ranked
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from gui.palette import Choice
    from gui.theme import Theme

_WIDTH, _HEIGHT = 520, 340


class Picker(Overlay):
    """Lines found by typing; Return runs the marked one, and the lines are offered anew.

    Args:
        parent: The window it lies over.
        theme: Its colours.
        title: What is chosen here.
        hint: What may be typed, as long as nothing is.
    """

    def __init__(self, parent: QWidget, theme: Theme, title: str, hint: str) -> None:
        super().__init__(parent, title, _WIDTH, _HEIGHT)
        self._offers: Callable[[str], Iterable[Choice]] = lambda _text: ()
        self._unknown: Callable[[str], str] = lambda _text: ""
        self._stays = True
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(hint)
        self.box.setAccessibleName(title)
        self.box.textChanged.connect(self._search)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.refusal.setWordWrap(True)
        self.model = ChoiceModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self._delegate = ChoiceDelegate(self.model, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self.take)
        self.set_parts(self.box, self.list)
        self.column.insertWidget(self.column.indexOf(self.list), self.refusal)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def offer(
        self, offers: Callable[[str], Iterable[Choice]], unknown: Callable[[str], str],
        *, stays: bool,
    ) -> None:  # fmt: skip
        """What is offered for a text, what is said where nothing fits, and whether it stays."""
        self._offers, self._unknown, self._stays = offers, unknown, stays
        self.note.setText(
            tr("Return switches, Esc closes.") if stays else tr("Return takes, Esc closes.")
        )

    def appear_with(self, text: str) -> None:
        """Open it with this text, the caret behind it."""
        self.box.setText(text)
        self._search()
        self.appear()
        self.box.deselect()
        self.box.setCursorPosition(len(text))

    def take(self) -> None:
        """Run the marked line, or say why not; what is typed stays."""
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self.model.choices):
            self.refusal.setText(self._unknown(self.box.text().strip()))
            return
        choice = self.model.choices[row]
        if choice.blocked:
            self.refusal.setText(choice.blocked)
            return
        if not self._stays:
            self.dismiss()
            choice.run()
            return
        choice.run()
        self.box.selectAll()
        self._search()
        keys = [one.key for one in self.model.choices]
        if choice.key in keys:
            self.list.setCurrentIndex(self.model.index(keys.index(choice.key), 0))

    def _search(self) -> None:
        self.refusal.clear()
        text = self.box.text()
        found = ranked(text, self._offers(text.strip()), ())
        self.model.show_choices(found)
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))
