"""The entry field for the address that the SEC wants, with the reason why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QWidget

from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from gui.bridge import EngineFacade

_ADDRESS: Final = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+")
_WHY: Final = (
    "The SEC publishes the quarterly reports of US companies for programs too, and asks each "
    "program to name whom it can write to. The address goes to sec.gov in the heading of every "
    "request, and to nobody else. It is kept in settings.toml. Without one the SEC is not asked: "
    "capex and revenue then come from Yahoo and from the table that comes with Voldesk."
)


class ContactSheet(Overlay):
    """A text box over the window; refused text stays open with the reason.

    Args:
        parent: The window it lies over.
        engine: Knows and takes the address.
    """

    def __init__(self, parent: QWidget, engine: EngineFacade) -> None:
        super().__init__(parent, tr("SEC contact address"), 520, 190)
        self._engine = engine
        self.why = PlainLabel(tr(_WHY), self)
        self.why.setObjectName("overlayText")
        self.box = QLineEdit(self)
        self.box.setMaxLength(200)
        self.box.setAccessibleName(tr("SEC contact address"))
        self.box.setPlaceholderText(tr("name@example.org"))
        self.box.textEdited.connect(self._edited)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        for label in (self.why, self.refusal):
            label.setWordWrap(True)
        for part in (self.why, self.box, self.refusal, self.note):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.note.setText(tr("Return stores, empty text forgets it, Esc closes."))
        self.setFocusProxy(self.box)
        self.box.installEventFilter(self)

    def appear(self) -> None:
        """Open it with the stored address selected."""
        self.box.setText(self._engine.settings().sec_contact)
        self.box.selectAll()
        self.refusal.clear()
        super().appear()

    def take(self) -> None:
        """Store what was typed, or say why not."""
        text = self.box.text().strip()
        if text and not _ADDRESS.fullmatch(text):
            self.refusal.setText(tr("Not an e-mail address: it needs a name, an @ and a domain."))
            return
        self._engine.set_sec_contact(text)
        self.dismiss()

    def _edited(self) -> None:
        self.refusal.clear()
