"""The sheet of recordings: Return plays, Del asks and deletes, Esc closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QWidget

from gui import format as fmt
from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.recording.model import RecordingsModel, length
from gui.tables.view import BoardView
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from engine.model.recorded import RecordingInfo, RecordingsView
    from gui.theme import Theme

_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
_DELETE: Final = Qt.Key.Key_Delete


class RecordingsSheet(Overlay):
    """What was recorded, newest first; its table keeps the focus.

    Signals:
        play_requested, delete_requested: The name of a recording.
    """

    play_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, tr("Recordings"), 860, 420)
        self._asked = ""
        self._came = False
        self.model = RecordingsModel(self)
        self.table = BoardView(self.model, theme, 22, self)
        self.table.setAccessibleName(tr("Recordings"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.doubleClicked.connect(self.take)
        self.table.clicked.connect(self._keep)
        self.empty = PlainLabel(parent=self.table.viewport())
        self.empty.setObjectName("emptyState")
        self.question = PlainLabel(parent=self)
        self.question.setObjectName("overlayRefusal")
        for label in (self.empty, self.question):
            label.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.play = QPushButton(tr("Play"), self)
        self.remove = QPushButton(tr("Delete"), self)
        self.play.clicked.connect(self._first_button)
        self.remove.clicked.connect(self._second_button)
        self._lay_out()
        self.table.resized.connect(self._show_state)
        self.table.selectionModel().currentRowChanged.connect(self._show_state)
        self._set_list(self.table)
        self._show_state()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        for button in (self.play, self.remove):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(button)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.question)
        self.column.addLayout(foot)

    def _set_list(self, table: BoardView) -> None:
        self._list = table
        self.setFocusProxy(table)
        table.installEventFilter(self)

    def set_view(self, view: RecordingsView) -> None:
        """Show the recordings; the current one stays current, else its neighbour."""
        self._came = True
        row = self.table.currentIndex().row()
        name = self.model.key(row)
        self.model.set_view(view)
        if self.model.named(self._asked) is None:
            self._asked = ""
        here = self.model.row_of(name)
        self._go_to(here if here >= 0 else min(max(0, row), self.model.rowCount() - 1))
        self._show_state()

    def appear(self) -> None:
        """Open it on the newest recording."""
        self._asked = ""
        self._go_to(0)
        self._show_state()
        super().appear()

    def take(self) -> None:
        """Return: play the current recording, or delete it where that was asked."""
        info = self._current()
        if self._asked:
            name, self._asked = self._asked, ""
            self.delete_requested.emit(name)
        elif info is not None and not info.fault and not info.running:
            self.dismiss()
            self.play_requested.emit(info.name)
        self._show_state()

    def ask_delete(self) -> None:
        """Del: ask before the current recording goes for good."""
        info = self._current()
        self._asked = info.name if info is not None and not info.running else ""
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Home, End and Del belong to the sheet too."""
        if not isinstance(event, QKeyEvent) or watched is not self.table:
            return super().eventFilter(watched, event)
        if event.key() in (*_ENDS, _DELETE):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._own_key(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def _own_key(self, key: Qt.Key) -> None:
        if key == _DELETE:
            self.ask_delete()
        else:
            self._keep()
            self._go_to(0 if key == _ENDS[0] else self.model.rowCount() - 1)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._asked and key == Qt.Key.Key_Escape:
            self._keep()
            return True
        if self._asked and key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        return super()._key(event)

    def _keep(self) -> None:
        self._asked = ""
        self._show_state()

    def _first_button(self) -> None:
        """Play; while a question stands it keeps the recording."""
        if self._asked:
            self._keep()
        else:
            self.take()

    def _second_button(self) -> None:
        """Delete asks; while the question stands it deletes."""
        if self._asked:
            self.take()
        else:
            self.ask_delete()

    def _current(self) -> RecordingInfo | None:
        return self.model.info(self.table.currentIndex().row())

    def _go_to(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _show_state(self) -> None:
        info, asked = self._current(), self.model.named(self._asked)
        self.empty.setVisible(not self.model.rowCount())
        self.empty.setGeometry(self.table.viewport().rect().adjusted(16, 0, -16, 0))
        self.empty.setText(_empty_words() if self._came else tr("Looking for recordings"))
        self.question.setText(_question(asked) if asked is not None else _trouble(info))
        self.question.setVisible(bool(self.question.text()))
        self.play.setText(tr("Play") if asked is None else tr("Keep"))
        playable = info is not None and not info.fault and not info.running
        self.play.setEnabled(asked is not None or playable)
        self.remove.setEnabled(info is not None and not info.running)
        if asked is not None:
            self.note.setText(tr("Return deletes, Esc keeps."))
        else:
            self.note.setText(tr("Return plays, Del deletes, Esc closes."))


def _empty_words() -> str:
    return tr("No recordings yet. “Record this session” (Replay menu, palette) makes one.")


def _question(info: RecordingInfo) -> str:
    return tr("Delete {name} ({length}, {size}) for good?").format(
        name=info.name, length=length(info), size=fmt.size(info.size)
    )


def _trouble(info: RecordingInfo | None) -> str:
    """Why the current recording cannot be played or deleted, "" if it can."""
    if info is None:
        return ""
    if info.running:
        return tr("It is being written. Once it is ended it can be played or deleted.")
    return tr("It cannot be played: {why}.").format(why=told(info.fault)) if info.fault else ""
