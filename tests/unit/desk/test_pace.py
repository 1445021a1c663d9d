"""Publishing at a pace: nothing is lost, little is repeated."""

from __future__ import annotations

from engine.desk.desk import Desk
from engine.desk.pace import Pace
from engine.desk.views import Mode, RowView
from tests.unit.desk.market import Window, quote, setting


def test_pace_says_yes_once_per_interval() -> None:
    seconds = iter([0.0, 0.05, 0.1, 0.15, 0.3])
    pace = Pace(lambda: next(seconds), 0.1)
    assert [pace.due() for _ in range(5)] == [True, False, True, False, True]


def test_what_is_held_back_goes_out_with_the_next_tick() -> None:
    made = setting("NVDA")
    window = Window()
    desk = Desk(made.clock, made.calendar, window, mode=Mode.LIVE, pace=Pace(lambda: 0.0, 1.0))
    desk.set_watchlist(("NVDA",))

    def shown() -> float:
        view = window.views["row", "NVDA"]
        assert isinstance(view, RowView)
        return view.last.value

    for price in (101.0, 102.0, 103.0):
        made.clock.advance(1.0)
        desk.accept((quote("NVDA", price, made.clock),))
    assert shown() == 101.0
    desk.tick()
    assert shown() == 103.0
