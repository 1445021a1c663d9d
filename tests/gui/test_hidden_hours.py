"""A working day behind other windows: nothing piles up, and the first frame is the newest."""

from __future__ import annotations

import gc
import logging
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from engine.model.status import ProviderState, ProviderStatus
from gui.watchlist import columns as col
from tests.support.fake_engine import board, row_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.gui_session import Desk

HOURS = 8
STEP_S = 15 if os.environ.get("VOLDESK_FULL") else 60
MOST_MB = 5.0


def _cadence(desk: Desk, price: float) -> None:
    """All that comes in one cadence, each row twice: the first is overtaken."""
    engine = desk.engine
    engine.clock.advance(float(STEP_S))
    for symbol in desk.symbols:
        for share in (0.5, 1.0):
            engine.put_row(replace(row_view(symbol, price + share), name=f"{symbol} Inc."))
    engine.put(("earnings", ""), board("NVDA", "META"))
    engine.put(("provider", "yahoo"), ProviderStatus("yahoo", ProviderState.OK, ""))
    desk.bridge.drain()
    QApplication.processEvents()


@pytest.mark.timeout(900)
def test_G13_eight_hours_hidden_pile_nothing_up_and_end_in_the_newest_frame(
    charted: Desk, caplog: pytest.LogCaptureFixture, seen: Callable[[str], None]
) -> None:
    steps = HOURS * 3600 // STEP_S
    charted.window.hide()
    process = psutil.Process()
    caplog.set_level(logging.DEBUG)
    began, before, threads = charted.engine.clock.monotonic(), 0, 0
    longest = 0
    for n in range(steps):
        _cadence(charted, float(n))
        longest = max(longest, len(charted.engine.outbox.drain()))
        if n == steps // HOURS:
            gc.collect()
            before, threads = process.memory_info().rss, process.num_threads()
            caplog.clear()
    gc.collect()
    grown = (process.memory_info().rss - before) / 1e6
    assert charted.engine.clock.monotonic() - began == HOURS * 3600
    assert grown < MOST_MB, f"{grown:.1f} MB"
    assert process.num_threads() <= threads
    assert longest == 0
    assert [r for r in caplog.records if r.name.startswith(("gui", "engine"))] == []
    assert len(charted.window.rows._flashes) <= len(charted.symbols)
    charted.window.show()
    row = charted.window.rows.row_of("NVDA")
    assert charted.window.rows.cell(row, col.LAST).text == f"{steps:,.2f}"
    seen(f"{HOURS} h hidden, {steps * len(charted.symbols) * 2:,} rows: {grown:+.1f} MB after"
         " the first hour, no queue, no log line")  # fmt: skip
