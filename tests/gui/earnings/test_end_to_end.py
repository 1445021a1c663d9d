"""An own report date from the keys to the disk and back, on the real engine without sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.model.alert import ReportIn
from engine.model.earnings import Session
from engine.options import Options
from engine.paths import Profile
from gui.earnings.columns import DAY, LEFT, STATUS
from gui.theme import Theme
from tests.gui.earnings.rig import sheet, stand_on
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from tests.support.fake_engine import FakeEngine

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
"""A Sunday, 23 hours and a half before the open; every date of the shipped table has passed."""
PATIENCE_MS = 30_000
KEY = "META 2026-11-23"
Begin = Callable[[], tuple[Engine, Desk]]


@pytest.fixture
def begin(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Begin]:
    """Start the program, again and again, on one profile."""
    running: list[tuple[Engine, Desk]] = []

    def end() -> None:
        while running:
            engine, desk = running.pop()
            desk.end()
            assert engine.stop(30.0)

    def start() -> tuple[Engine, Desk]:
        end()
        profile = Profile(tmp_path / "p")
        profile.prepare()
        engine = Engine(resources.path(), profile, Options(offline=True), SystemClock(NOW))
        engine.start()
        desk = Desk(qtbot, theme, cast("FakeEngine", engine))
        desk.mount_charts()
        running.append((engine, desk))
        desk.press("Ctrl+Shift+5")
        qtbot.waitUntil(lambda: bool(keys(desk)), timeout=PATIENCE_MS)
        return engine, desk

    yield start
    end()


def keys(desk: Desk) -> list[str]:
    rows = desk.window.earnings.calendar
    return [rows.key(row) for row in range(rows.rowCount())]


def wait_for(desk: Desk, key: str) -> None:
    desk.qtbot.waitUntil(lambda: key in keys(desk), timeout=PATIENCE_MS)


def cell(desk: Desk, column: int) -> str:
    rows = desk.window.earnings.calendar
    return rows.cell(rows.row_of(KEY), column).text


def fired(desk: Desk) -> str:
    view = desk.window.screens.alerts.view
    return "" if view is None else " ".join(one.text for one in view.log)


def test_an_own_date_is_added_counted_down_alerted_undone_and_kept(begin: Begin) -> None:
    engine, desk = begin()
    wait_for(desk, "META -")
    stand_on(desk, "META -")
    desk.press("F2")
    desk.type("tomorrow")
    while sheet(desk).session is not Session.BMO:
        desk.press("Up")
    desk.press("Tab")
    desk.type("from their page")
    desk.press("Return")
    assert not sheet(desk).isVisible()
    wait_for(desk, KEY)
    assert (cell(desk, DAY), cell(desk, STATUS)) == ("Mon 23 Nov", "yours")
    assert cell(desk, LEFT).startswith("23\u2009h")
    desk.press("Alt+R")
    assert desk.said == "Alert added: META earnings in 24h"
    assert [one.condition for one in engine.alerts()][-1] == ReportIn("META", 24.0)
    desk.qtbot.waitUntil(lambda: "META" in fired(desk), timeout=PATIENCE_MS)
    desk.press("Ctrl+Z")
    assert ReportIn("META", 24.0) not in [one.condition for one in engine.alerts()]
    desk.press("Ctrl+Z")
    assert engine.own_dates() == ()
    wait_for(desk, "META -")
    desk.press("Ctrl+Y")
    wait_for(desk, KEY)
    engine, desk = begin()
    wait_for(desk, KEY)
    (own,) = engine.own_dates()
    assert (own.symbol, own.day.isoformat(), own.note) == ("META", "2026-11-23", "from their page")
    assert cell(desk, STATUS) == "yours"
