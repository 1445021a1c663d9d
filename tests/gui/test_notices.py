"""How long a notice stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.model.status import Level
from gui.notices import NOTE_MS
from tests.support.fake_engine import START

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def test_a_note_goes_by_itself_and_stays_among_the_messages(desk: Desk) -> None:
    notices = desk.window.notices
    notices.fading.setInterval(5)
    notices.tell("a", Level.INFO, "Pasted NVDA", START)
    assert notices.isVisible()
    desk.qtbot.waitUntil(lambda: not notices.isVisible())
    assert [notice.text for notice in notices.history()] == ["Pasted NVDA"]


@pytest.mark.parametrize("level", [Level.WARNING, Level.FAULT])
def test_what_is_wrong_stays_until_it_is_put_away(desk: Desk, level: Level) -> None:
    notices = desk.window.notices
    notices.tell("a", Level.INFO, "Pasted NVDA", START)
    assert notices.fading.isActive()
    assert notices.fading.interval() == NOTE_MS >= 30_000
    notices.tell("b", level, "The disk is full", START)
    assert not notices.fading.isActive()
    notices.dismiss()
    assert notices.text.text() == "Pasted NVDA"
    assert notices.fading.isActive()
