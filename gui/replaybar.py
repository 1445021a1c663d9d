"""The replay's permanent band: its banner, play and pause, speed, a date slider, the way back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from gui import format as fmt
from gui.plain import PlainLabel
from gui.tables.tip import plain_tip
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from engine.model.replay import ReplayState

SPEEDS: Final = (1.0, 10.0, 60.0, 300.0, 1200.0, 3600.0, 0.0)
_STEPS: Final = tuple(timedelta(seconds=s) for s in (1, 5, 10, 30, 60, 300, 600, 1800))
"""Steps of the slider: the finest with which the span is walked in `_MOST` of them."""
_MOST: Final = 1500
_WIDEST: Final = "Wed 30 Sep 2024 00:00:00 EDT"
_PAGE: Final = 30
_DAY: Final = timedelta(days=1)


class DateSlider(QSlider):
    """The slider of dates; Esc gives the keys back.

    Signals:
        left: Esc was pressed.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages, Home and End move it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


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
        self._step = _STEPS[-1]
        self._before: QWidget | None = None
        self.banner = PlainLabel(parent=self)
        self.banner.setObjectName("bannerText")
        self.at = PlainLabel(parent=self)
        self.at.setMinimumWidth(self.fontMetrics().horizontalAdvance(_WIDEST))
        self.play = QPushButton(tr("Pause"), self)
        self.play.setToolTip("F9")
        self.play.setMinimumWidth(64)
        self.play.clicked.connect(self.play_pause_requested)
        self.speed = QComboBox(self)
        self.speed.setToolTip(tr("Speed of the replay"))
        self.speed.setAccessibleName(tr("Speed of the replay"))
        for speed in SPEEDS:
            self.speed.addItem(speed_text(speed), speed)
        self.speed.activated.connect(self._speed_chosen)
        self.slider = DateSlider(Qt.Orientation.Horizontal, self)
        self.slider.setMinimumWidth(80)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setToolTip(tr("Date: arrows one step, PgUp and PgDown more, Esc leaves"))
        self.slider.setAccessibleName(tr("Date of the replay"))
        self.slider.left.connect(self._give_back)
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
        self._start, span = state.start, state.end - state.start
        self._step = step_of(span)
        self.banner.setText(told(state.banner or state.title))
        self.banner.setToolTip(plain_tip(told(state.title)))
        self.play.setText(tr("Play") if not state.playing else tr("Pause"))
        with QSignalBlocker(self.speed), QSignalBlocker(self.slider):
            self._show_speed(state.speed)
            self.slider.setRange(0, self._steps(span))
            page = _DAY // self._step if self._step == _STEPS[-1] else _PAGE
            self.slider.setPageStep(max(1, page))
            if not self.slider.isSliderDown():
                self.at.setText(self._where(state.at))
                self.slider.setValue(self._steps(state.at - state.start))

    def focus_slider(self) -> None:
        """Let the slider have the keys until Esc."""
        if not self.slider.hasFocus():
            self._before = QApplication.focusWidget()
        self.slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_back(self) -> None:
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.slider.clearFocus()
        self._before = None

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
            self.at.setText(self._where(self._start + self.slider.sliderPosition() * self._step))

    def _seek(self) -> None:
        if self._start is not None:
            self.seek_requested.emit(self._start + self.slider.sliderPosition() * self._step)

    def _steps(self, span: timedelta) -> int:
        return max(0, span // self._step)

    def _where(self, at: datetime) -> str:
        from engine.model.newyork import NEW_YORK

        local = at.astimezone(NEW_YORK)
        time = "%H:%M" if self._step >= _STEPS[-1] else "%H:%M:%S"
        return f"{fmt.day(local.date(), year=True)} {local:{time}} {local.tzname()}"


def step_of(span: timedelta) -> timedelta:
    """The slider's step for a replay of this length: a second up to 25 minutes, at most 30 min."""
    return next((step for step in _STEPS if span / step <= _MOST), _STEPS[-1])


def speed_text(speed: float) -> str:
    """A speed in words: "20 min a second", "real time", "as fast as possible"."""
    if speed == 0:
        return tr("as fast as possible")
    if speed == 1:
        return tr("real time")
    if speed % 3600 == 0:
        return tr("{n}\u2009h a second").format(n=f"{speed / 3600:g}")
    if speed % 60 == 0:
        return tr("{n}\u2009min a second").format(n=f"{speed / 60:g}")
    return f"×{speed:g}"
