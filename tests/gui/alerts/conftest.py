from __future__ import annotations

import pytest

from tests.gui.alerts.samples import alerts, view
from tests.support.gui_session import Desk


@pytest.fixture
def screen(charted: Desk) -> Desk:
    """The Alerts screen in front with twelve alerts and thirty entries, the alerts focused."""
    charted.engine.alerts_ = alerts()
    charted.engine.put(("alerts", ""), view())
    charted.bridge.drain()
    charted.press("Ctrl+Shift+8")
    return charted
