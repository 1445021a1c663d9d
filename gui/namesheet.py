"""A small sheet that asks for a name and refuses in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit

from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LONGEST: Final = 200


class NameSheet(Overlay):
    """Return hands the name on, or says why it cannot be; Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", 420, 130)
        self._accept: Callable[[str], str] = lambda _name: ""
        self.box = QLineEdit(self)
        self.box.setMaxLength(_LONGEST)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.refusal.setWordWrap(True)
        for part in (self.box, self.refusal, self.note):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.setFocusProxy(self.box)
        self.box.installEventFilter(self)
        self.box.textEdited.connect(self.refusal.clear)
        self.note.setText(tr("Return takes the name, Esc closes."))

    def toggle_for(self, title: str, name: str, accept: Callable[[str], str]) -> None:
        """Ask for a name, or close if it is asked for already.

        Args:
            title: What is named.
            name: What stands in the box at first, selected.
            accept: Takes the name; gives the reason where it refuses, else "".
        """
        if self.isVisible():
            self.dismiss()
            return
        self.title.setText(title)
        self.box.setAccessibleName(title)
        self._accept = accept
        self.refusal.clear()
        self.box.setText(name)
        self.box.selectAll()
        self.appear()

    def take(self) -> None:
        """Hand the name on, or stay with the reason."""
        why = self._accept(self.box.text())
        if why:
            self.refusal.setText(why)
        else:
            self.dismiss()
