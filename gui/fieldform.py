"""A sheet of labelled text boxes walked by keys, refused in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit

from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    Texts = dict[str, str]
    Refusal = tuple[str, str] | None

_STEPS: Final = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1,
}  # fmt: skip
_LONGEST: Final = 500
_ROW: Final = 33
_FRAME: Final = 110


class FieldForm(Overlay):
    """Return hands the texts on, Tab and the arrows walk, Esc closes.

    Args:
        parent: The window below.
        fields: By name the label and the hint of a box.
    """

    def __init__(self, parent: QWidget, fields: Mapping[str, tuple[str, str]]) -> None:
        super().__init__(parent, "", 560, _FRAME + _ROW * len(fields))
        self._accept: Callable[[Texts], Refusal] = lambda _texts: None
        self.boxes: dict[str, QLineEdit] = {}
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for name, (label, hint) in fields.items():
            box = QLineEdit(self)
            box.setMaxLength(_LONGEST)
            box.setPlaceholderText(hint)
            box.setAccessibleName(label)
            box.installEventFilter(self)
            self.boxes[name] = box
            rows.addRow(_label(self, "overlayText", label), box)
        self.refusal = _label(self, "overlayRefusal", "")
        self.column.addLayout(rows)
        self.column.addWidget(self.refusal)
        self.column.addStretch(1)
        self.column.addWidget(self.note)
        self.note.setText(tr("Tab and the arrows walk, Return stores, Esc closes."))
        for box in self.boxes.values():
            box.textEdited.connect(self.refusal.clear)

    def appear_for(
        self, title: str, texts: Texts, first: str, accept: Callable[[Texts], Refusal]
    ) -> None:
        """Open it.

        Args:
            title: What is done.
            texts: What the boxes hold at first.
            first: The box that has the caret.
            accept: Takes the texts, or gives the box that is wrong and why.
        """
        self.title.setText(title)
        self._accept = accept
        self.refusal.clear()
        for name, box in self.boxes.items():
            box.setText(texts.get(name, ""))
            box.setCursorPosition(0)
        self.setFocusProxy(self.boxes[first])
        self.appear()
        self.boxes[first].selectAll()

    def take(self) -> None:
        """Hand the texts on, or stay with the reason in the box concerned."""
        refused = self._accept({name: box.text() for name, box in self.boxes.items()})
        if refused is None:
            self.dismiss()
            return
        name, why = refused
        self.refusal.setText(why)
        self._stand(self.boxes[name])

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
        self._stand(boxes[(at + by) % len(boxes)])

    def _stand(self, box: QLineEdit) -> None:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()


def _label(parent: QWidget, name: str, text: str) -> QLabel:
    made = PlainLabel(text, parent)
    made.setObjectName(name)
    made.setWordWrap(name == "overlayRefusal")
    return made
