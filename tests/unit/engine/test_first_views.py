"""What a window that opens for the first time is given, without any source."""

from __future__ import annotations

import time
from pathlib import Path

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.views import CapexBoard, Key, View
from engine.model.statement import StatementsView
from engine.options import Options
from engine.paths import Profile

_PATIENCE_S = 60.0


def _there(views: dict[Key, View]) -> bool:
    board, said = views.get(("capex", "")), views.get(("statements", ""))
    if not isinstance(board, CapexBoard) or not isinstance(said, StatementsView):
        return False
    return all(company.quarters for company in board.companies) and len(said.statements) > 40


def test_shipped_capex_and_statements_are_there_offline(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    engine = Engine(resources.path(), profile, Options(offline=True), SystemClock())
    views: dict[Key, View] = {}
    engine.start()
    end = time.monotonic() + _PATIENCE_S
    try:
        while not _there(views):
            assert time.monotonic() < end, f"only {sorted(views)}"
            views |= engine.drain()
    finally:
        assert engine.stop(30.0)
