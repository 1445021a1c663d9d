"""The status bar: what was just said, each feed's state in words, the mode, the clock note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from engine.desk.views import Mode
from engine.model.status import ProviderState
from gui import format as fmt
from gui.tables.tip import plain_tip
from gui.text import tr

if TYPE_CHECKING:
    from engine.desk.views import ModeView
    from engine.model.status import ProviderStatus

SAID_MS: Final = 8_000
_MODES: Final = {"live": "Live", "replay": "Replay", "offline": "Offline"}


class StatusBar(QStatusBar):
    """Sentences on the left, feeds and mode on the right; all plain text."""

    def __init__(self, clock_note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.said = _label("said", self)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self.said, 1)
        self._feeds: dict[str, QLabel] = {}
        self._feed_row = QHBoxLayout()
        self._feed_row.setContentsMargins(0, 0, 0, 0)
        feeds = QWidget(self)
        feeds.setLayout(self._feed_row)
        self.addPermanentWidget(feeds)
        self.mode = _label("modeWord", self)
        self.clock = _label("clockNote", self)
        self.clock.setText(clock_note)
        self.clock.setVisible(bool(clock_note))
        self.addPermanentWidget(self.clock)
        self.addPermanentWidget(self.mode)
        self._quiet = QTimer(self)
        self._states: dict[str, ProviderState] = {}
        self._mode: ModeView | None = None
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SAID_MS)
        self._quiet.timeout.connect(self.said.clear)

    def say(self, sentence: str) -> None:
        """Show a sentence for eight seconds."""
        self.said.setText(sentence)
        self.said.setToolTip(plain_tip(sentence))
        self._quiet.start()

    def set_feed(self, status: ProviderStatus) -> None:
        """A feed's state in words."""
        label = self._feeds.get(status.name)
        if label is None:
            label = _label("feedState", self)
            self._feeds[status.name] = label
            self._feed_row.addWidget(label)
        words = status.text or str(status.state).replace("_", " ")
        label.setText(f"{_name(status.name)}: {words}")
        label.setToolTip(plain_tip(_feed_tip(status)))
        label.setProperty("state", str(status.state))
        label.style().polish(label)
        self._states[status.name] = status.state
        self._show_mode()

    def set_mode(self, mode: ModeView) -> None:
        """Live, replay or offline."""
        self._mode = mode
        self._show_mode()

    def _show_mode(self) -> None:
        mode = self._mode
        if mode is None:
            return
        word, kind = tr(_MODES[str(mode.mode)]), str(mode.mode)
        if mode.mode is Mode.LIVE and not self._answering():
            word, kind = tr("Live, no source answers"), "silent"
        self.mode.setText(word)
        self.mode.setToolTip(plain_tip(mode.text))
        self.mode.setProperty("mode", kind)
        self.mode.style().polish(self.mode)

    def _answering(self) -> bool:
        """Whether at least one source is well, or none has said anything yet."""
        wanted = [s for s in self._states.values() if s is not ProviderState.OFF]
        return not wanted or ProviderState.OK in wanted

    def feed_text(self, name: str) -> str:
        """What is said of a feed, "" if nothing yet."""
        label = self._feeds.get(name)
        return label.text() if label is not None else ""


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _name(endpoint: str) -> str:
    return {"sec": "SEC"}.get(endpoint, endpoint.replace("-", " ").capitalize())


def _feed_tip(status: ProviderStatus) -> str:
    lines = [f"{_name(status.name)}: {status.text}"]
    if status.budget_hour:
        lines.append(f"{status.requests_hour} / {status.budget_hour} " + tr("requests an hour"))
    if status.last_success is not None:
        lines.append(tr("Last answer") + f" {fmt.stamp(status.last_success)}")
    if status.next_try is not None:
        lines.append(tr("Next try") + f" {fmt.stamp(status.next_try)}")
    return "\n".join(lines)
