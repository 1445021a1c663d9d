from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gui.capex.boards import board
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from gui.capex.pane import CapexPane


@pytest.fixture
def capex(charted: Desk) -> Desk:
    """The window with the Capex screen open on the shipped figures of August 2024."""
    charted.engine.put(("capex", ""), board())
    charted.press("Ctrl+Shift+6")
    charted.bridge.drain()
    return charted


@pytest.fixture
def pane(capex: Desk) -> CapexPane:
    """Its pane."""
    made = capex.window.screens.capex.pane
    assert made is not None
    return made
