"""Lists that are not shown are asked for too, after the shown one and at no cost to it."""

from __future__ import annotations

from datetime import timedelta

from engine.asking import with_others
from engine.feed.cadence import FEW, Moment
from engine.feed.interest import Interest
from engine.feed.schedule import Schedule
from engine.providers.base import Ask, What
from tests.unit.feed.rig import LANES, START
from tests.unit.feed.test_schedule import drained

SHOWN = tuple(f"A{n}" for n in range(10))
OTHERS = tuple(f"B{n}" for n in range(100))


def _at(seconds: float) -> Moment:
    moment = START + timedelta(seconds=seconds)
    return Moment(seconds, moment, True, START - timedelta(hours=18.5), False)


def _asked(interest: Interest, what: What, at: tuple[float, ...]) -> list[Ask]:
    schedule = Schedule(LANES["yahoo"])
    schedule.set_interest(interest)
    found = [ask for seconds in at for ask in drained(schedule, _at(seconds))]
    return [ask for ask in found if ask.what is what]


def test_the_shown_lists_symbols_are_asked_first() -> None:
    interest = with_others(Interest(SHOWN, "A3"), (*SHOWN[:2], *OTHERS))
    for what in (What.QUOTES, What.CHAIN):
        order = [s for ask in _asked(interest, what, (0.0, 600.0, 1200.0)) for s in ask.symbols]
        assert set(order[: len(SHOWN)]) == set(SHOWN)
        assert set(order) & set(OTHERS)


def test_the_shown_list_is_asked_no_less_often_than_without_the_others() -> None:
    alone = Interest(SHOWN, "A3")
    both = with_others(alone, OTHERS)
    times = tuple(float(n) for n in range(0, 120, 5))

    def priced(interest: Interest) -> int:
        asks = _asked(interest, What.QUOTES, times)
        return sum("A0" in ask.symbols for ask in asks)

    assert len(both.wanted) > FEW
    assert priced(both) >= priced(alone)


def test_a_selected_symbol_of_another_list_is_no_late_one() -> None:
    interest = with_others(Interest(SHOWN, "B7"), OTHERS)
    assert "B7" not in interest.later
    assert interest.wanted[: len(SHOWN) + 1] == (*SHOWN, "B7")


def test_nobody_waits_for_lists_that_are_not_shown() -> None:
    schedule = Schedule(LANES["yahoo"])
    schedule.set_interest(with_others(Interest(), OTHERS))
    assert schedule.settled
    assert schedule.pick(_at(0.0)) is not None
