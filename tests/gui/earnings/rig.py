"""Ways to the parts of the calendar in a test's window."""

from __future__ import annotations

from gui.earnings.cards import CardBoard
from gui.earnings.datesheet import DateSheet
from gui.earnings.showing import Showing
from tests.support.gui_session import Desk


def showing(desk: Desk) -> Showing:
    found = desk.window.screens.earnings.showing
    assert found is not None
    return found


def cards(desk: Desk) -> CardBoard:
    found = showing(desk).cards
    assert found is not None
    return found


def current(desk: Desk) -> str:
    pane = desk.window.earnings
    return pane.calendar.key(pane.current_row())


def lines(desk: Desk) -> list[str]:
    rows = desk.window.earnings.calendar
    return [rows.key(row) for row in range(rows.rowCount())]


def stand_on(desk: Desk, key: str) -> None:
    desk.window.earnings.reveal(key)


def sheet(desk: Desk) -> DateSheet:
    return DateSheet.over(desk.window)
