"""The sheet for an own report date: day, hour and a note, by keys, refused in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from engine.model.earnings import Session
from gui.earnings.words import session_word
from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_WIDTH, _HEIGHT = 460, 268
_LIST = 104
_LONGEST_DAY, _LONGEST_NOTE = 40, 500
HOURS: Final = (Session.BMO, Session.AMC, Session.DMH, Session.UNKNOWN)
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class DateSheet(Overlay):
    """Up and Down choose the hour, Tab goes to the note and back, Return stores, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH, _HEIGHT)
        self._accept: Callable[[str, Session, str], str] = lambda _day, _session, _note: ""
        self.said = _label(self, "overlayText")
        self.refusal = _label(self, "overlayRefusal")
        self.box = QLineEdit(self)
        self.box.setMaxLength(_LONGEST_DAY)
        self.box.setPlaceholderText(tr("31 jul, 2026-07-31, +3d"))
        self.box.setAccessibleName(tr("Day of the report in New York"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Hour of the report"))
        self.list.addItems([session_word(hour) for hour in HOURS])
        self.list.setFixedHeight(_LIST)
        self.set_parts(self.box, self.list)
        self.words = QLineEdit(self)
        self.words.setMaxLength(_LONGEST_NOTE)
        self.words.setPlaceholderText(tr("Note"))
        self.words.setAccessibleName(tr("Note"))
        self.words.installEventFilter(self)
        self.column.insertWidget(1, self.said)
        self.column.insertWidget(3, self.refusal)
        self.column.insertWidget(5, self.words)
        self.column.addStretch(1)
        self.box.textEdited.connect(self.refusal.clear)
        self.list.clicked.connect(lambda _index: self.box.setFocus())
        self.note.setText(
            tr("Up and Down choose the hour, Tab goes to the note, Return stores, Esc closes.")
        )

    @classmethod
    def over(cls, window: QWidget) -> DateSheet:
        """The window's one sheet of this kind."""
        found = window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, cls) else cls(window)

    def toggle_for(
        self,
        title: str,
        said: str,
        before: tuple[str, Session, str],
        accept: Callable[[str, Session, str], str],
    ) -> None:
        """Ask, or close if it is asked for already.

        Args:
            title: Whose date it is.
            said: What the sources say.
            before: Day, hour and note to start from; the day is selected.
            accept: Takes them; gives the reason where it refuses, else "".
        """
        if self.isVisible():
            self.dismiss()
            return
        day, session, note = before
        self.title.setText(title)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._accept = accept
        self.refusal.clear()
        self.box.setText(day)
        self.box.selectAll()
        self.words.setText(note)
        self.list.setCurrentRow(HOURS.index(session))
        self.setFocusProxy(self.box)
        self.appear()

    @property
    def session(self) -> Session:
        """The hour that is marked."""
        return HOURS[max(0, self.list.currentRow())]

    def take(self) -> None:
        """Store, or stay with the reason."""
        why = self._accept(self.box.text(), self.session, self.words.text().strip())
        if why:
            self.refusal.setText(why)
        else:
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from the day to the note and back; all else is as in every sheet."""
        tab = isinstance(event, QKeyEvent) and event.key() in _TABS
        if tab and event.type() == QEvent.Type.KeyPress and watched in (self.box, self.words):
            other = self.words if watched is self.box else self.box
            other.setFocus(Qt.FocusReason.TabFocusReason)
            other.selectAll()
            return True
        return super().eventFilter(watched, event)


def _label(parent: QWidget, name: str) -> QLabel:
    made = PlainLabel(parent=parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    return made
