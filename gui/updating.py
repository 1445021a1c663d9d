"""The window's side of the update check: one quiet question, and what its commands do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.model.status import Level
from gui.overlay import Overlay
from gui.text import tr

if TYPE_CHECKING:
    from gui.window import MainWindow

QUESTION_MS: Final = 3000
"""So long after the first paint it is asked, when the window stands still."""


def look(window: MainWindow) -> None:
    """Ask now; the answer comes as a notice."""
    window.engine.look_for_updates()
    window.status.say(tr("Looking for updates"))


def switch_daily(window: MainWindow) -> None:
    """Have new versions looked for once a day, or by command only."""
    settings = window.engine.settings()
    on = settings.update_check != "on"
    window.engine.set_settings(replace(settings, update_check="on" if on else "off"))
    window.status.say(
        tr("New versions are looked for once a day")
        if on
        else tr("New versions are looked for by command only")
    )


def ask_once(window: MainWindow) -> None:
    """Put the question, the only time in a profile; not over a sheet that is being read.

    Not answered is no: the daily look begins with the user's word.
    """
    settings = window.engine.settings()
    busy = any(sheet.isVisible() for sheet in window.findChildren(Overlay))
    if settings.update_check or busy or not window.isVisible():
        return
    window.engine.set_settings(replace(settings, update_check="off"))
    question = tr(
        "Look for a new version once a day? “Daily update check on or off” in the Help menu says "
        "yes; until then nobody is asked."
    )
    window.notices.tell("updates", Level.INFO, question, window.engine.now())
