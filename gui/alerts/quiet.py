"""The sheet for quiet hours: from when until when alerts are only logged."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.bridge import EngineFacade

_CLOCK: Final = re.compile(r"(\d{1,2})[:.h]?(\d{2})?")
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class QuietSheet(Overlay):
    """Two local times of day; both empty is never.

    Args:
        parent: The window it lies over.
        engine: Keeps the settings.
        say: Takes a sentence for the status bar.
    """

    def __init__(self, parent: QWidget, engine: EngineFacade, say: Callable[[str], None]) -> None:
        super().__init__(parent, tr("Quiet hours of the alerts"), 460, 150)
        self._engine = engine
        self._say = say
        self.begin, self.end = QLineEdit(self), QLineEdit(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for box, name, hint in (
            (self.begin, tr("From"), "22:00"),
            (self.end, tr("until"), "07:00"),
        ):
            label = PlainLabel(name, self)
            box.setAccessibleName(name)
            box.setPlaceholderText(hint)
            box.setMaxLength(5)
            box.installEventFilter(self)
            box.textEdited.connect(self._cleared)
            row.addWidget(label)
            row.addWidget(box, 1)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.column.addLayout(row)
        self.column.addWidget(self.refusal)
        self.column.addStretch(1)
        self.column.addWidget(self.note)
        self.note.setWordWrap(True)
        self.note.setText(
            tr("Local time. Alerts are logged then and not told. Both empty: never. "
               "Tab goes to the other box, Return takes, Esc closes.")
        )  # fmt: skip
        self.setFocusProxy(self.begin)

    def toggle(self) -> None:
        """Open it with what is set, or close it."""
        if self.isVisible():
            self.dismiss()
            return
        settings = self._engine.settings()
        self.begin.setText(settings.quiet_from)
        self.end.setText(settings.quiet_until)
        self.refusal.clear()
        self.appear()
        self.begin.selectAll()

    def take(self) -> None:
        """Set them, or say in place what is wrong."""
        begin, end = clock_of(self.begin.text()), clock_of(self.end.text())
        if begin is None or end is None:
            self.refusal.setText(tr("A time of day is needed, such as 22:00"))
        elif bool(begin) is not bool(end):
            self.refusal.setText(tr("Both are needed, or none"))
        elif begin and begin == end:
            self.refusal.setText(tr("They begin and end at the same time"))
        else:
            settings = self._engine.settings()
            self._engine.adopt(replace(settings, quiet_from=begin, quiet_until=end))
            form = tr("Quiet from {begin} until {end}") if begin else tr("No quiet hours")
            self._say(form.format(begin=begin, end=end))
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes to the other box."""
        tabs = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _TABS
        )
        if tabs and watched in (self.begin, self.end):
            other = self.end if watched is self.begin else self.begin
            other.setFocus(Qt.FocusReason.TabFocusReason)
            other.selectAll()
            return True
        return super().eventFilter(watched, event)

    def _cleared(self) -> None:
        self.refusal.clear()


def clock_of(text: str) -> str | None:
    """A time of day as "HH:MM": "7", "730", "7:30", "22h"; "" for nothing, None for no time."""
    plain = text.strip()
    if not plain:
        return ""
    match = _CLOCK.fullmatch(plain)
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    return f"{hours:02d}:{minutes:02d}" if hours < 24 and minutes < 60 else None
