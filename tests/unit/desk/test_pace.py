"""Publishing at a pace: nothing is lost, little is repeated."""

from __future__ import annotations

from engine.desk.desk import Desk
from engine.desk.pace import Pace
from engine.desk.views import Key, Mode, RowView, View
from tests.unit.desk.market import setting


def test_pace_says_yes_once_per_interval() -> None:
    seconds = iter([0.0, 0.05, 0.1, 0.15, 0.3])
    pace = Pace(lambda: next(seconds), 0.1)
    assert [pace.due() for _ in range(5)] == [True, False, True, False, True]
