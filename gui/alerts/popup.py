"""Fired alerts over a corner of the window: click or Return goes to the chart, Esc puts away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui import format as fmt
from gui.alerts import words
from gui.plain import PlainLabel
from gui.spoken import announce, lines, teach
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from engine.model.alert import Fired

SHOWN_MS: Final = 15_000
MOST: Final = 3
_WIDTH: Final = 340
_EDGE, _FOOT = 12, 34


class Popup(QFrame):
    """One fired alert; it never takes the focus by itself.

    Signals:
        chosen(object): Its chart is wanted.
        gone(object): It is to be put away.
    """

    chosen = Signal(object)
    gone = Signal(object)
    spoken_role = QAccessible.Role.AlertMessage

    def __init__(self, entry: Fired, parent: QWidget) -> None:
        super().__init__(parent)
        teach()
        self.setObjectName("firedPopup")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFixedWidth(_WIDTH)
        self.entry = entry
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(3)
        late = tr("late: {why}").format(why=told(entry.late)) if entry.late else ""
        replay = tr("in the replay") if entry.replay else ""
        when = f"{fmt.date_of(entry.at)} {entry.at:%H:%M:%S} UTC"
        note = tr("Click: chart at that moment · Ctrl+Shift+8: log")
        for text, name in (
            (told(entry.text), "firedTitle"),
            (words.moment_values(entry.readings), "firedWords"),
            (" · ".join(part for part in (when, late, replay, entry.note) if part), "firedWords"),
            (note, "firedNote"),
        ):
            if text:
                label = PlainLabel(text, self)
                label.setObjectName(name)
                label.setWordWrap(True)
                column.addWidget(label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(lambda: self.gone.emit(self))
        self._timer.start()
        self.setFixedHeight(self.heightForWidth(_WIDTH))

    def spoken_name(self) -> str:
        """The alert's line."""
        return tr("Alert fired: {line}").format(line=told(self.entry.text))

    def spoken_words(self) -> str:
        """The values of the moment."""
        return lines(words.moment_values(self.entry.readings), told(self.entry.late))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the chart; the right button puts it away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.entry)
        self.gone.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the chart, Esc puts it away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.entry)
            self.gone.emit(self)
        elif event.key() == Qt.Key.Key_Escape:
            self.gone.emit(self)
        else:
            super().keyPressEvent(event)


class Popups(QObject):
    """The newest few, stacked in the lower right corner.

    Args:
        window: They lie over it.

    Signals:
        chosen(object): The chart of an entry is wanted.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: list[Popup] = []
        window.installEventFilter(self)

    @property
    def shown(self) -> tuple[Popup, ...]:
        """Those that are seen, the newest first."""
        return tuple(self._shown)

    def show(self, entry: Fired) -> None:
        """One more; the oldest leaves where there are too many."""
        popup = Popup(entry, self._window)
        popup.chosen.connect(self.chosen)
        popup.gone.connect(self._remove)
        self._shown.insert(0, popup)
        for old in self._shown[MOST:]:
            self._remove(old)
        self._place()
        popup.show()
        popup.raise_()
        announce(popup, lines(popup.spoken_name(), popup.spoken_words()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _remove(self, popup: Popup) -> None:
        if popup in self._shown:
            self._shown.remove(popup)
            focused = popup.hasFocus()
            popup.hide()
            popup.deleteLater()
            if focused:
                self._window.setFocus()
            self._place()

    def _place(self) -> None:
        room = self._window.rect()
        bottom = room.height() - _FOOT
        for popup in self._shown:
            popup.move(room.width() - popup.width() - _EDGE, bottom - popup.height())
            bottom -= popup.height() + 8
