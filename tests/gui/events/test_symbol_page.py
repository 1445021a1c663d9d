"""Statements of a symbol on its vol sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from engine.model.statement import StatementsView
from tests.gui.events.samples import SAID, SHIPPED
from tests.support.gui_session import Desk


def shown(desk: Desk) -> list[str]:
    sheet = desk.window.sheet
    assert sheet is not None
    return [line.text for line in sheet.said.lines if not line.isHidden()]


def test_a_symbol_s_page_has_its_newest_three_statements(screen: Desk) -> None:
    one = SHIPPED[0]
    more = (replace(one, id=f"m{n}", day=one.day - timedelta(days=n)) for n in range(1, 5))
    screen.engine.put(("statements", ""), StatementsView((*SAID.statements, *more)))
    screen.bridge.drain()
    screen.window.show_vol("AMD")
    lines = shown(screen)
    assert len(lines) == 3
    assert lines[0] == (
        "30 Jul 2026   Data-centre GPU revenue of 2026 above · 4.5\u2009USD bn · verified · Call"
    )
    sheet = screen.window.sheet
    assert sheet is not None
    assert "30 Jul 2026: Data-centre" in sheet.said.accessibleDescription()


def test_a_symbol_without_any_gives_the_room_to_its_plots(screen: Desk) -> None:
    screen.window.show_vol("NVDA")
    sheet = screen.window.sheet
    assert sheet is not None
    assert shown(screen) == []
    assert sheet.said.isHidden()
    assert sheet.said.room() == 0
