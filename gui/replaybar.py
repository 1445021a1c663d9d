"""The replay's permanent band: its banner, play and pause, speed, a date slider, the way back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from engine.model.newyork import NEW_YORK
from gui import format as fmt
from gui.text import tr

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.replay import ReplayState

SPEEDS: Final = (1.0, 60.0, 300.0, 1200.0, 3600.0, 0.0)
_MINUTES_A_STEP: Final = 30


class ReplayBar(QFrame):
    """Shown as long as replayed data is on the screen; it cannot be put away.

    Signals:
        play_pause_requested, leave_requested: The buttons.
        speed_requested: Chosen speed, 0 = as fast as possible.
        seek_requested: A `datetime` (UTC) the slider was moved to.
    """

    play_pause_requested = Signal()
    leave_requested = Signal()
    speed_requested = Signal(float)
    seek_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("replayBar")
        self._start: datetime | None = None
        self.banner = QLabel(self)
        self.banner.setObjectName("bannerText")
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.at = QLabel(self)
        self.at.setTextFormat(Qt.TextFormat.PlainText)
        self.at.setMinimumWidth(self.fontMetrics().horizontalAdvance("Wed 30 Sep 2024 00:00 EDT"))
        self.play = QPushButton(tr("Pause"), self)
        self.play.setToolTip("F9")
        self.play.setMinimumWidth(64)
        self.play.clicked.connect(self.play_pause_requested)
        self.speed = QComboBox(self)
        self.speed.setToolTip(tr("Speed of the replay"))
        for speed in SPEEDS:
            self.speed.addItem(speed_text(speed), speed)
        self.speed.activated.connect(self._speed_chosen)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setMinimumWidth(80)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setToolTip(tr("Date"))
        self.slider.actionTriggered.connect(self._moved)
        self.slider.sliderReleased.connect(self._seek)
        self.leave = QPushButton(tr("Back to live"), self)
        self.leave.setToolTip("Ctrl+F9")
        self.leave.clicked.connect(self.leave_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        for widget in (self.banner, self.play, self.speed, self.slider, self.at, self.leave):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self.hide()

    def set_state(self, state: ReplayState | None) -> None:
        """Show where the replay stands; None hides the band."""
        self.setVisible(state is not None)
        if state is None:
            return
        self._start = state.start
        self.banner.setText(state.banner)
        self.at.setText(_where(state.at))
        self.play.setText(tr("Play") if not state.playing else tr("Pause"))
        with QSignalBlocker(self.speed), QSignalBlocker(self.slider):
            self._show_speed(state.speed)
            self.slider.setRange(0, _steps(state.end - state.start))
            self.slider.setPageStep(max(1, int(timedelta(days=1) / _step())))
            if not self.slider.isSliderDown():
                self.slider.setValue(_steps(state.at - state.start))

    def _show_speed(self, speed: float) -> None:
        found = self.speed.findData(speed)
        if found < 0:
            self.speed.addItem(speed_text(speed), speed)
            found = self.speed.count() - 1
        self.speed.setCurrentIndex(found)

    def _speed_chosen(self, index: int) -> None:
        self.speed_requested.emit(float(self.speed.itemData(index)))

    def _moved(self, action: int) -> None:
        if action != QSlider.SliderAction.SliderMove.value:
            self._seek()
        elif self._start is not None:
            self.at.setText(_where(self._start + self.slider.sliderPosition() * _step()))

    def _seek(self) -> None:
        if self._start is not None:
            self.seek_requested.emit(self._start + self.slider.sliderPosition() * _step())


def speed_text(speed: float) -> str:
    """A speed in words: "20 min a second", "real time", "as fast as possible"."""
    if speed == 0:
        return tr("as fast as possible")
    if speed == 1:
        return tr("real time")
    if speed % 3600 == 0:
        return f"{speed / 3600:g}{fmt.THIN}h " + tr("a second")
    if speed % 60 == 0:
        return f"{speed / 60:g}{fmt.THIN}min " + tr("a second")
    return f"×{speed:g}"


def _step() -> timedelta:
    return timedelta(minutes=_MINUTES_A_STEP)


def _steps(span: timedelta) -> int:
    return max(0, int(span / _step()))


def _where(at: datetime) -> str:
    local = at.astimezone(NEW_YORK)
    return f"{fmt.day(local.date(), year=True)} {local:%H:%M} {local.tzname()}"
