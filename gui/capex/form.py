"""The form of an own row: seven text boxes walked by keys, refused in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit

from gui.capex.own import FIELDS, Refused
from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_STEPS: Final = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1,
}  # fmt: skip


class OwnForm(Overlay):
    """Return takes the row, Tab and the arrows walk, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", 520, 330)
        self._accept: Callable[[dict[str, str]], Refused | None] = lambda _texts: None
        self.boxes: dict[str, QLineEdit] = {}
        names = {
            "company": (tr("Company"), tr("META")),
            "end": (tr("Quarter's last day"), tr("2024-06-30 or 2024Q2")),
            "capex": (tr("Capex, bn"), tr("8.47")),
            "revenue": (tr("Revenue, bn"), tr("39.071, or nothing")),
            "currency": (tr("Currency"), tr("USD")),
            "definition": (tr("Definition"), tr("cash PP&E")),
            "note": (tr("Note"), tr("where the figure comes from")),
        }
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for field in FIELDS:
            label, hint = names[field]
            box = QLineEdit(self)
            box.setMaxLength(240)
            box.setPlaceholderText(hint)
            box.setAccessibleName(label)
            box.installEventFilter(self)
            self.boxes[field] = box
            told = PlainLabel(label, self)
            told.setObjectName("overlayText")
            rows.addRow(told, box)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.refusal.setWordWrap(True)
        self.column.addLayout(rows)
        self.column.addWidget(self.refusal)
        self.column.addStretch(1)
        self.column.addWidget(self.note)
        self.note.setText(tr("Tab and the arrows walk, Return takes the row, Esc closes."))
        self.setFocusProxy(self.boxes["company"])
        for box in self.boxes.values():
            box.textEdited.connect(self.refusal.clear)

    def appear_for(
        self, title: str, texts: dict[str, str], first: str,
        accept: Callable[[dict[str, str]], Refused | None],
    ) -> None:  # fmt: skip
        """Open it.

        Args:
            title: What is done.
            texts: What the boxes hold at first.
            first: The box that has the caret.
            accept: Takes the texts, or says which box is wrong and why.
        """
        self.title.setText(title)
        self._accept = accept
        self.refusal.clear()
        for field, box in self.boxes.items():
            box.setText(texts.get(field, ""))
        self.setFocusProxy(self.boxes[first])
        self.appear()
        self.boxes[first].selectAll()

    def take(self) -> None:
        """Hand the texts on, or stay with the reason in the box concerned."""
        refused = self._accept({field: box.text() for field, box in self.boxes.items()})
        if refused is None:
            self.dismiss()
            return
        self.refusal.setText(refused.why)
        box = self.boxes[refused.field]
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab and the arrows walk the boxes."""
        if isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _STEPS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        boxes = list(self.boxes.values())
        focus = QApplication.focusWidget()
        at = next((place for place, box in enumerate(boxes) if box is focus), 0)
        box = boxes[(at + by) % len(boxes)]
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
