"""The status bar: what was just said, how the sources are, a running recording, mode, clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from engine.desk.kinds import Mode
from engine.model.status import ProviderState
from gui import format as fmt
from gui.feeds.words import endpoint_name, state_word
from gui.plain import PlainLabel
from gui.spoken import announce, teach
from gui.tables.tip import plain_tip
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from engine.desk.views import ModeView
    from engine.model.status import ProviderStatus

SAID_MS: Final = 8_000
_MODES: Final = {"live": "Live", "replay": "Replay", "offline": "Offline"}
_WORST: Final = (
    ProviderState.BROKEN, ProviderState.DOWN, ProviderState.RATE_LIMITED, ProviderState.LATE,
)  # fmt: skip
_TROUBLE_SHARE: Final = 0.45
"""Part of the bar that troubled sources may take."""
_LEAST_SHARE: Final = 0.12
"""Part of it that they keep while a sentence is said."""
_GAP: Final = 10
"""Pixels around each part of the bar, roughly."""


class StatusBar(QStatusBar):
    """Sentences on the left; sources, recording and mode on the right; all plain text.

    Signals:
        feeds_requested: The sources were clicked.
        alerts_requested: The count of unread alerts was clicked.
        events_requested: The count of new events was clicked.
    """

    feeds_requested = Signal()
    alerts_requested = Signal()
    events_requested = Signal()

    def __init__(self, clock_note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.said = _label("said", self)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self.said, 1)
        self.trouble = _Pressable("feedState", self)
        self.health = _Pressable("feedState", self)
        for label in (self.trouble, self.health):
            label.pressed.connect(self.feeds_requested)
            label.hide()
            self.addPermanentWidget(label)
        self.trouble.setMinimumWidth(1)
        self.unread = _Pressable("unreadAlerts", self)
        self.unread.where = tr("Ctrl+Shift+8 shows the alerts")
        self.unread.setToolTip(plain_tip(self.unread.where))
        self.unread.pressed.connect(self.alerts_requested)
        self.unread.hide()
        self.addPermanentWidget(self.unread)
        self.happened = _Pressable("unreadAlerts", self)
        self.happened.where = tr("“Events” in the palette shows what happened")
        self.happened.setToolTip(plain_tip(self.happened.where))
        self.happened.pressed.connect(self.events_requested)
        self.happened.hide()
        self.addPermanentWidget(self.happened)
        self.recording = _label("recordingMark", self)
        self.recording.setToolTip(plain_tip(tr("What arrives is being recorded")))
        self.recording.hide()
        self.unsaved = _label("unsavedMark", self)
        self.unsaved.setText(tr("Not saved"))
        self.unsaved.setToolTip(plain_tip(tr("Edits wait to be saved; a message (F8) says why")))
        self.unsaved.hide()
        self.mode = _label("modeWord", self)
        self.clock = _label("clockNote", self)
        self.clock.setText(clock_note)
        self.clock.setVisible(bool(clock_note))
        self.probe = _label("clockNote", self)
        self.probe.hide()
        self.addPermanentWidget(self.probe)
        self.addPermanentWidget(self.clock)
        self.addPermanentWidget(self.unsaved)
        self.addPermanentWidget(self.recording)
        self.addPermanentWidget(self.mode)
        self._quiet = QTimer(self)
        self._statuses: dict[str, ProviderStatus] = {}
        self._mode: ModeView | None = None
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SAID_MS)
        self._quiet.timeout.connect(self._hush)

    def say(self, sentence: str) -> None:
        """Show a sentence for eight seconds."""
        self.said.setText(sentence)
        announce(self.said, sentence)
        self.said.setToolTip(plain_tip(sentence))
        self._quiet.start()
        self._show_trouble()

    def _hush(self) -> None:
        """The sentence has been read: its room is given back."""
        self.said.clear()
        self._show_trouble()

    def set_feed(self, status: ProviderStatus) -> None:
        """A source's state: troubled ones are named, the others counted."""
        self._statuses[status.name] = status
        self._show_feeds()
        self._show_mode()

    def set_mode(self, mode: ModeView) -> None:
        """Live, replay or offline."""
        self._mode = mode
        self._show_mode()

    def set_recording(self, mark: str) -> None:
        """The mark of a running recording, "" for none."""
        self.recording.setText(mark)
        self.recording.setVisible(bool(mark))

    def set_unsaved(self, waits: bool) -> None:
        """Whether edits could not be saved and wait."""
        self.unsaved.setVisible(waits)

    def set_unread(self, count: int) -> None:
        """How many fired alerts were not looked at yet."""
        form = tr("{count} alert unread") if count == 1 else tr("{count} alerts unread")
        self.unread.setText(form.format(count=count))
        self.unread.setVisible(count > 0)

    def set_new_events(self, count: int) -> None:
        """How many events came since the last look, nothing for none."""
        form = tr("{count} new event") if count == 1 else tr("{count} new events")
        self.happened.setText(form.format(count=count))
        self.happened.setVisible(count > 0)

    def set_probe(self, words: str) -> None:
        """Frame times, "" while nobody looks at them."""
        self.probe.setText(words)
        self.probe.setVisible(bool(words))

    def feed_text(self, name: str) -> str:
        """What is said of a source where it is named, "" if nothing yet."""
        status = self._statuses.get(name)
        return _said(status) if status is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The troubled sources keep to their part of the bar."""
        super().resizeEvent(event)
        self._show_trouble()

    def _show_feeds(self) -> None:
        wanted = [s for s in self._statuses.values() if s.state is not ProviderState.OFF]
        asked = [status for status in wanted if not _idle(status)]
        well = sum(status.state is ProviderState.OK for status in asked)
        if not wanted:
            text = tr("all sources off")
        elif not asked:
            text = tr("no source has answered yet")
        elif well == len(asked):
            form = tr("{well} source ok") if well == 1 else tr("{well} sources ok")
            text = form.format(well=well)
        else:
            text = tr("{well} of {all} sources ok").format(well=well, all=len(asked))
        self.health.setText(text)
        tip = "\n".join(_tip(status) for status in self._statuses.values())
        for label in (self.health, self.trouble):
            label.setToolTip(plain_tip(f"{tip}\n{label.where}"))
        self.health.show()
        self._show_trouble()

    def _troubled(self) -> list[ProviderStatus]:
        """Sources in trouble, the worst first."""
        found = [status for status in self._statuses.values() if status.state in _WORST]
        return sorted(found, key=lambda status: _WORST.index(status.state))

    def _show_trouble(self) -> None:
        """The worst with its words, then what there is room for, then a count."""
        troubled = self._troubled()
        self.trouble.setVisible(bool(troubled))
        if not troubled:
            return
        metrics, room = self.trouble.fontMetrics(), self._room()
        text = _trouble(troubled, len(troubled))
        for named in range(len(troubled) - 1, -1, -1):
            if metrics.horizontalAdvance(text) <= room:
                break
            text = _trouble(troubled, named)
        self.trouble.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        state = str(troubled[0].state)
        if self.trouble.property("state") != state:
            self.trouble.setProperty("state", state)
            self.trouble.style().polish(self.trouble)

    def _room(self) -> int:
        """Pixels for troubled sources: their share, less while a sentence needs more."""
        share, text = int(self.width() * _TROUBLE_SHARE), self.said.text()
        if not text:
            return share
        parts = (
            self.health, self.unread, self.happened, self.probe, self.clock, self.unsaved,
            self.recording,
        )  # fmt: skip
        seen = [one.sizeHint().width() + _GAP for one in (*parts, self.mode) if not one.isHidden()]
        wanted = self.said.fontMetrics().horizontalAdvance(text) + 4 * _GAP
        left = self.width() - sum(seen) - wanted
        return max(min(share, left), int(self.width() * _LEAST_SHARE))

    def _show_mode(self) -> None:
        mode = self._mode
        if mode is None:
            return
        word, kind = tr(_MODES[str(mode.mode)]), str(mode.mode)
        if mode.mode is Mode.LIVE and not self._answering():
            word, kind = tr("Live, no source answers"), "silent"
        self.mode.setText(word)
        self.mode.setToolTip(plain_tip(told(mode.text)))
        if self.mode.property("mode") != kind:
            self.mode.setProperty("mode", kind)
            self.mode.style().polish(self.mode)

    def _answering(self) -> bool:
        """Whether at least one source is well, or none has said anything yet."""
        wanted = [s for s in self._statuses.values() if s.state is not ProviderState.OFF]
        well = any(s.state is ProviderState.OK and not _idle(s) for s in wanted)
        return well or all(_idle(status) for status in wanted)


class _Pressable(PlainLabel):
    """Plain text that can be pressed; keys have a command for the same.

    Signals:
        pressed: With the left button.
    """

    pressed = Signal()
    spoken_role = QAccessible.Role.Button

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        teach()
        self.setObjectName(name)
        self.where = tr("Ctrl+Shift+9 shows the Feeds screen")

    def spoken_name(self) -> str:
        """What it says."""
        return self.text() or tr("Sources")

    def spoken_words(self) -> str:
        """What pressing it does."""
        return self.where

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()


def _label(name: str, parent: QWidget) -> QLabel:
    label = PlainLabel(parent=parent)
    label.setObjectName(name)
    return label


def _said(status: ProviderStatus) -> str:
    return f"{endpoint_name(status.name)}: {told(status.text) or state_word(status.state)}"


def _idle(status: ProviderStatus) -> bool:
    """Whether a source that is well has not been asked for anything yet."""
    return status.state is ProviderState.OK and status.last_success is None


def _trouble(troubled: list[ProviderStatus], named: int) -> str:
    """The first with its words, those up to `named` with their state, the others counted."""
    parts = [_said(troubled[0])]
    parts += [f"{endpoint_name(s.name)} {state_word(s.state)}" for s in troubled[1:named]]
    left = len(troubled) - max(1, named)
    if left:
        parts.append(tr("{count} more").format(count=left))
    return "; ".join(parts)


def _tip(status: ProviderStatus) -> str:
    parts = [_said(status)]
    if status.budget_hour:
        sent, most = fmt.number(status.requests_hour, 0), fmt.number(status.budget_hour, 0)
        parts.append(tr("{sent} / {most} requests an hour").format(sent=sent, most=most))
    if status.last_success is not None:
        when = fmt.stamp(status.last_success)
        parts.append(tr("last answer {when}").format(when=when))
    return ", ".join(parts)
