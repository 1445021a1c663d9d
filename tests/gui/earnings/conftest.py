from __future__ import annotations

import pytest

from tests.gui.earnings.rows import BOARD
from tests.support.gui_session import Desk


@pytest.fixture
def calendar(charted: Desk) -> Desk:
    """The window with the calendar filled and focused."""
    charted.engine.put(("earnings", ""), BOARD)
    charted.bridge.drain()
    charted.press("Ctrl+Shift+5")
    return charted
