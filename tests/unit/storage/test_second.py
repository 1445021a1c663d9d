"""What a kill costs of the market's history: no more than the second under way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from engine.desk.history import History
from tests.unit.desk.market import NOON, chain, sessions_before, setting, walk


def test_S1_bars_and_points_are_on_the_disk_with_the_next_tick(
    tmp_path: Path, seen: Callable[[str], None]
) -> None:
    path = tmp_path / "history.sqlite"
    history = History(path)
    s = setting("NVDA", history=history)
    s.desk.tick()
    worst = 0.0
    for n in range(20):
        s.clock.advance(1.0)
        s.desk.accept((chain("NVDA", 0.40 + 0.01 * n, s.clock),))
        told = s.clock.monotonic()
        s.clock.advance(1.0)
        s.desk.tick()
        other = History(path, read_only=True)
        newest = {m: point for _, m, point in other.points()}["iv30_atm"]
        other.close()
        assert abs(newest[1] - (40.0 + n)) < 0.5
        worst = max(worst, s.clock.monotonic() - told)
    s.desk.accept((walk("META", sessions_before(NOON.date() - timedelta(days=1), 30), s.clock),))
    s.desk.tick()
    other = History(path, read_only=True)
    assert {bars.symbol for bars in other.bars()} == {"META"}
    other.close()
    history.close()
    assert worst <= 1.0
    seen(f"points and bars are on the disk {worst:.0f} s after they came")
