"""The notices bar: one line per cause with its count, plain text, never a dialog."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from engine.model.status import Level, Notice
from gui import format as fmt
from gui.guard import gui_thread_only
from gui.plain import PlainLabel
from gui.spoken import announce
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

KEPT: Final = 200
NOTE_MS: Final = 60_000
"""As long a note is shown; warnings and faults stay until they are put away."""
_WORDS: Final = {
    Level.INFO: "Note",
    Level.WARNING: "Warning",
    Level.FAULT: "Fault",
}
_CRASH: Final = "crash"
"""Key of the notice that offers the report of a crashed run."""
_ORDER: Final = {Level.INFO: 0, Level.WARNING: 1, Level.FAULT: 2}


class Notices(QFrame):
    """The weightiest notice, the newest among equals, with its count; the others with F8.

    A note goes by itself after a while and stays in the list of messages.

    Attributes:
        fading: Ends the note that is shown.

    Signals:
        all_requested: The list of messages is wanted.
        report_requested: The report of the last run's crash is wanted.
    """

    all_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeLine")
        self._known: dict[str, Notice] = {}
        self._unseen: list[str] = []
        self.fading = QTimer(self)
        self.fading.setSingleShot(True)
        self.fading.setInterval(NOTE_MS)
        self.fading.timeout.connect(self.dismiss)
        self.mark = PlainLabel(parent=self)
        self.mark.setObjectName("noticeMark")
        self.text = PlainLabel(parent=self)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.count = PlainLabel(parent=self)
        self.count.setObjectName("noticeCount")
        self.offer = QPushButton(tr("Copy the report"), self)
        self.offer.clicked.connect(self.report_requested)
        self.more = QPushButton(self)
        self.more.clicked.connect(self.all_requested)
        self.dismiss_button = QPushButton(tr("Dismiss"), self)
        self.dismiss_button.clicked.connect(self.dismiss)
        for button in (self.offer, self.more, self.dismiss_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.count)
        row.addWidget(self.offer)
        row.addWidget(self.more)
        row.addWidget(self.dismiss_button)
        self.hide()

    def add(self, notice: Notice) -> None:
        """Show a notice; one with a known key takes the old one's place and count."""
        gui_thread_only("Notices")
        before = self._known.pop(notice.key, None)
        if before is not None and notice.count <= before.count:
            notice = replace(notice, count=before.count + 1)
        self._known[notice.key] = notice
        while len(self._known) > KEPT:
            oldest = next(iter(self._known))
            del self._known[oldest]
            if oldest in self._unseen:
                self._unseen.remove(oldest)
        if notice.key in self._unseen:
            self._unseen.remove(notice.key)
        self._unseen.append(notice.key)
        self._show()
        announce(self, f"{tr(_WORDS[notice.level])}: {told(notice.text)}")

    def tell(self, key: str, level: Level, text: str, at: datetime, count: int = 1) -> None:
        """A notice of the window's own."""
        self.add(Notice(key, level, text, at, count))

    def dismiss(self) -> None:
        """Put the shown notice away; it stays in the list of messages."""
        if self._unseen:
            self._unseen.remove(self._front())
        self._show()

    def worries(self, key: str) -> bool:
        """Whether the last word of this key was a warning or a fault."""
        notice = self._known.get(key)
        return notice is not None and notice.level is not Level.INFO

    def why_none(self) -> str:
        """Why there is nothing to put away, "" if there is."""
        return "" if self._unseen else tr("No notice is shown")

    def take_over(self, other: Notices) -> None:
        """Go on with what another has said: its window has been made anew."""
        self._known = dict(other._known)
        self._unseen = list(other._unseen)
        self._show()

    def history(self) -> tuple[Notice, ...]:
        """Every notice of this run, newest first."""
        return tuple(reversed(self._known.values()))

    def _front(self) -> str:
        """Key of the notice to show: fault before warning before note, the newest among equals."""
        return max(reversed(self._unseen), key=lambda key: _ORDER[self._known[key].level])

    def _show(self) -> None:
        self.fading.stop()
        if not self._unseen:
            self.hide()
            return
        notice = self._known[self._front()]
        self.mark.setText(tr(_WORDS[notice.level]))
        self.mark.setProperty("level", str(notice.level))
        self.mark.style().polish(self.mark)
        self.text.setText(told(notice.text))
        self.count.setText(fmt.times(notice.count))
        self.offer.setVisible(notice.key == _CRASH)
        others = len(self._unseen) - 1
        self.more.setVisible(others > 0)
        self.more.setText(tr("{count} more").format(count=others) + "  F8")
        self.show()
        if notice.level is Level.INFO:
            self.fading.start()
