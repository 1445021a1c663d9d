"""Hears the presses Qt's shortcuts cannot: two keys in a row, and layouts without Latin letters."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gui.keys.chords import chord_of
from gui.keys.places import stand_in, us_key
from gui.keys.sequence import PATIENCE_S, Fate, Pending, Step, press, seconds
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.commands.actions import CommandActions

_BOXES: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def meaning(event: QKeyEvent, *, digits: bool = False) -> str:
    """The chord that a press stands for by the key's place, "" for none."""
    system = QGuiApplication.platformName()
    place = us_key(system, event.nativeScanCode(), event.nativeVirtualKey())
    return stand_in(event.key(), event.modifiers(), place, digits=digits)


def chord_meant(event: QKeyEvent) -> str:
    """The chord of a press as every layout can repeat it, "" for a modifier alone."""
    return meaning(event) or chord_of(event)


class KeyListener(QObject):
    """Watches the widget that has the focus, and no other.

    Args:
        actions: What chords do.
        say: Shows a sentence in the status bar.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        actions: CommandActions,
        say: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._say = say
        self.clock = clock
        self._pending: Pending | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(int(PATIENCE_S * 1000))
        self._patience.timeout.connect(self.drop)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def waiting(self) -> str:
        """The first key that is waited on, "" for none."""
        return "" if self._pending is None else self._pending.first

    def drop(self) -> None:
        """Wait no longer."""
        if self._pending is not None:
            self._pending = None
            self._patience.stop()
            self._say("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a press before Qt's shortcuts where it belongs to two keys in a row."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        chord = chord_of(event)
        if not chord or isinstance(watched, _BOXES):
            return False
        step = self._step(watched, event, chord)
        if step.fate is Fate.PASSES:
            return event.type() == QEvent.Type.KeyPress and self._stand_in(watched, event, chord)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._take(watched, step, again=event.isAutoRepeat())
        return True

    def _step(self, widget: QWidget, event: QKeyEvent, chord: str) -> Step:
        waiting = self._pending is not None
        meanings = chord, *filter(None, (meaning(event, digits=waiting),))
        if not waiting and self._actions.beginnings.isdisjoint(meanings):
            return Step(Fate.PASSES)
        return press(self._pending, meanings, self.clock(), self._actions.reachable(widget))

    def _take(self, widget: QWidget, step: Step, *, again: bool) -> None:
        if again and self._pending is not None:
            return
        self._pending = step.pending
        reachable = self._actions.reachable(widget)
        if step.pending is not None:
            self._patience.start()
            following = ", ".join(seconds(step.pending.first, reachable))
            self._say(
                tr("{first}, then {keys} - Esc cancels").format(
                    first=step.pending.first, keys=following
                )
            )
            return
        self._patience.stop()
        wrong = step.fate is Fate.WRONG
        self._say(tr("{keys} is no command").format(keys=step.chord) if wrong else "")
        if step.fate is Fate.RUNS:
            reachable[step.chord].trigger()

    def _stand_in(self, widget: QWidget, event: QKeyEvent, chord: str) -> bool:
        """Run what the key's place stands for, where the press itself is no command's."""
        meant = meaning(event)
        if not meant:
            return False
        reachable = self._actions.reachable(widget)
        if chord in reachable or meant not in reachable:
            return False
        reachable[meant].trigger()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        self.drop()
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)
