"""Screens in the palette: each once, and Events shows what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


@pytest.mark.parametrize("typed", ["events", "EVENTS", "alrt", "capex", "ERN"])
def test_a_screen_stands_once_in_the_palette(charted: Desk, typed: str) -> None:
    charted.press("Ctrl+K")
    charted.type(typed)
    palette = charted.window.sheets.palette
    titles = [one.title for one in palette.model.choices]
    assert titles.count(titles[0]) == 1
    assert palette.model.choices[0].key.startswith("command:view.")


def test_events_in_the_palette_leaves_the_statements(charted: Desk) -> None:
    charted.press("Ctrl+K")
    charted.type("Statements")
    charted.press("Return")
    pane = charted.window.screens.events.pane
    assert pane is not None
    shown = [pane.in_use]
    charted.press("Ctrl+K")
    charted.type("Events")
    charted.press("Return")
    assert [*shown, pane.in_use] == [pane.statements, pane.feed]
    assert pane.feed.table.hasFocus()
