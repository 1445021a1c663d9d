"""The sheet for quiet hours, by real keys."""

from __future__ import annotations

import pytest

from gui.alerts.quiet import QuietSheet, clock_of
from tests.support.gui_session import Desk


def opened(desk: Desk) -> QuietSheet:
    next(one for one in desk.window.commands if one.id == "alerts.quiet_hours").run()
    sheets = desk.window.findChildren(QuietSheet)
    assert len(sheets) == 1
    return sheets[0]


def test_quiet_hours_are_typed_and_kept(charted: Desk) -> None:
    sheet = opened(charted)
    charted.type("22")
    charted.press("Tab")
    charted.type("7:30")
    charted.press("Return")
    settings = charted.engine.settings()
    assert (settings.quiet_from, settings.quiet_until) == ("22:00", "07:30")
    assert charted.said == "Quiet from 22:00 until 07:30"
    assert not sheet.isVisible()
    opened(charted)
    assert sheet.begin.text() == "22:00"
    charted.press("Del", "Tab", "Del", "Return")
    assert charted.engine.settings().quiet_from == ""
    assert charted.said == "No quiet hours"


@pytest.mark.parametrize(
    ("begin", "end", "why"),
    [
        ("25:00", "07:00", "A time of day is needed, such as 22:00"),
        ("22:00", "", "Both are needed, or none"),
        ("22:00", "22:00", "They begin and end at the same time"),
    ],
)
def test_what_cannot_be_is_refused_in_place(charted: Desk, begin: str, end: str, why: str) -> None:
    sheet = opened(charted)
    charted.type(begin)
    charted.press("Tab")
    charted.type(end)
    charted.press("Return")
    assert sheet.isVisible()
    assert sheet.refusal.text() == why
    assert charted.engine.settings().quiet_from == ""
    charted.press("Esc")
    assert not sheet.isVisible()


@pytest.mark.parametrize(
    ("text", "clock"),
    [("7", "07:00"), ("730", "07:30"), ("7:05", "07:05"), ("22h", "22:00"), ("", ""),
     ("24:00", None), ("7:60", None), ("noon", None)],
)  # fmt: skip
def test_a_time_of_day_is_read_as_it_is_typed(text: str, clock: str | None) -> None:
    assert clock_of(text) == clock
