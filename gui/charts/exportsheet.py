"""The small sheet that asks for a picture's name and kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QListWidget

from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KINDS: Final = (("png", 1.0), ("png", 2.0), ("png", 4.0), ("svg", 1.0))
"""Suffix and scale of each kind."""
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')
_LONGEST: Final = 120


class ExportSheet(Overlay):
    """A name and a list of kinds; a refused name stays open with the reason.

    Signals:
        chosen(str, str, float): Name without suffix, suffix, scale.
    """

    chosen = Signal(str, str, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Save picture"), 420, 230)
        self.box = QLineEdit(self)
        self.box.setMaxLength(_LONGEST)
        self.box.setAccessibleName(tr("Name of the picture"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Kind of picture"))
        self.list.addItems(
            [tr("PNG, as on the screen"), tr("PNG, twice as fine"), tr("PNG, four times as fine"),
             tr("SVG, lines and words that stay sharp")]
        )  # fmt: skip
        self.list.setCurrentRow(1)
        self.list.itemDoubleClicked.connect(self.take)
        self.set_parts(self.box, self.list)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.column.insertWidget(2, self.refusal)
        self.box.textEdited.connect(self.refusal.clear)
        self.note.setText(tr("Return saves among your pictures, Up and Down choose, Esc closes."))

    def appear_for(self, name: str) -> None:
        """Open it with a proposed name, selected; the kind stays as it was chosen last."""
        self.box.setText(name)
        self.box.selectAll()
        self.refusal.clear()
        self.appear()

    def take(self) -> None:
        """Hand on what was chosen, or say why the name cannot be."""
        name = self.box.text().strip().rstrip(".")
        if not name or name.startswith(".") or not name.isprintable() or set(name) & _FORBIDDEN:
            self.refusal.setText(tr('A name needs letters and none of / \\ : * ? " < > |'))
            return
        suffix, scale = KINDS[self.list.currentRow()]
        self.dismiss()
        self.chosen.emit(name, suffix, scale)
