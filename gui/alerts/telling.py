"""How a fired alert is told: in the window, by a sound, by the desktop; never in quiet hours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gui.alerts import words
from gui.alerts.outside import Outside, found
from gui.alerts.popup import Popups
from gui.text import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.model.alert import Fired, FiredNow
    from gui.alerts.outside import Means
    from gui.window import MainWindow


class Telling(QObject):
    """Tells as alert and settings say; what fails is named, the log has the entry already.

    Args:
        window: Where pop-ups lie.
        jump: Shows an entry's chart at its moment.
        means: What the system offers, None looks for it.

    Signals:
        failed(str, str): An entry could not be told in a way: its id and why.
    """

    failed = Signal(str, str)

    def __init__(
        self, window: MainWindow, jump: Callable[[Fired], None], means: Means | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self.popups = Popups(window)
        self.popups.chosen.connect(jump)
        self.outside = Outside(means if means is not None else found(), self)

    def tell(self, fired: FiredNow) -> None:
        """Tell one; in quiet hours nothing, in a replay nothing outside the window.

        A replay as fast as possible only logs: what fired is found there, not in a pop-up.
        """
        if fired.quiet:
            return
        entry, alert, settings = fired.entry, fired.alert, self._window.engine.settings()
        racing = entry.replay and self._window.replay.at_once
        if alert.popup and settings.alert_popup and not racing:
            self.popups.show(entry)
        if entry.replay:
            return
        fail = partial(self.failed.emit, entry.id)
        if alert.sound and settings.alert_sound:
            self.outside.sound(fail)
        if alert.desktop and settings.alert_desktop and QApplication.activeWindow() is None:
            text = words.moment_values(entry.readings)
            late = told(entry.late)
            lines = (part for part in (text, late, entry.note) if part)
            self.outside.notify(told(entry.text), "\n".join(lines), fail)
