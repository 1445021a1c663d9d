"""Edits that could not be saved are visible until they are, also when the message is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.model.status import Level
from gui.batch import Batch
from gui.delivering import deliver
from tests.support.fake_engine import START

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def test_S16_S2_the_status_bar_says_not_saved_until_it_is_saved(desk: Desk) -> None:
    window = desk.window
    deliver(Batch(), window)
    assert not window.status.unsaved.isVisible()
    window.notices.tell("saving", Level.WARNING, "default.txt could not be saved", START)
    deliver(Batch(), window)
    assert window.status.unsaved.isVisible()
    assert window.status.unsaved.text() == "Not saved"
    window.dismiss_notice()
    deliver(Batch(), window)
    assert window.status.unsaved.isVisible(), "the message is put away, the edits still wait"
    window.notices.tell("saving", Level.INFO, "Everything is saved again.", START)
    deliver(Batch(), window)
    assert not window.status.unsaved.isVisible()
