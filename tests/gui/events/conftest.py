from __future__ import annotations

import pytest

from tests.gui.events.samples import SAID, view
from tests.support.gui_session import Desk


@pytest.fixture
def screen(charted: Desk) -> Desk:
    """The Events screen in front with seven events, two of them new, the feed focused."""
    charted.engine.put(("events", ""), view())
    charted.engine.put(("statements", ""), SAID)
    charted.bridge.drain()
    charted.window.show_screen("events")
    return charted
