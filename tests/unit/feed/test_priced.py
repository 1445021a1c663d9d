"""Symbols that are only priced, such as the groups of Movers: prices and daily bars, last."""

from __future__ import annotations

from engine.feed.cadence import FEW
from engine.feed.interest import Interest
from engine.feed.schedule import Schedule
from engine.feed.unasked import unasked
from engine.model.quote import Quote
from engine.providers.base import Ask, What
from tests.unit.feed.rig import LANES
from tests.unit.feed.test_schedule import at, drained, quotes

LIST = ("NVDA", "META")
GROUP = ("NVDA", "MU", "LRCX")


def scheduled(priced: tuple[str, ...]) -> Schedule:
    schedule = Schedule(LANES["yahoo"])
    schedule.set_interest(Interest(LIST, priced=priced))
    return schedule


def kinds(asks: list[Ask], symbol: str) -> set[What]:
    return {ask.what for ask in asks if symbol in ask.symbols}


def test_only_prices_and_daily_bars_are_asked_of_them() -> None:
    schedule = scheduled(GROUP)
    asks = drained(schedule, at(0.0))
    later = 0.0
    while not schedule.settled and later < 7200.0:
        later += 30.0
        asks += drained(schedule, at(later))
    assert kinds(asks, "MU") == kinds(asks, "LRCX") == {What.QUOTES, What.DAILY_BARS}
    assert What.CHAIN in kinds(asks, "NVDA")


def test_their_prices_come_in_the_lists_own_call() -> None:
    first = scheduled(GROUP).pick(at(0.0))
    assert first is not None
    assert first.what is What.QUOTES
    assert [one for one in first.symbols if one in (*LIST, *GROUP)] == [*LIST, "MU", "LRCX"]


def test_their_bars_come_after_the_lists_bars_and_chains() -> None:
    asks = drained(scheduled(GROUP), at(0.0))
    bars = [n for n, ask in enumerate(asks) if kinds([ask], "MU") == {What.DAILY_BARS}]
    vital = (What.DAILY_BARS, What.CHAIN)
    own = [n for n, ask in enumerate(asks) if ask.what in vital and set(ask.symbols) & set(LIST)]
    assert bars
    assert min(bars) > max(own)


def test_the_list_is_asked_as_often_as_without_them() -> None:
    many = tuple(f"S{n}" for n in range(FEW))
    schedule, alone = scheduled(many), scheduled(())
    for one in (schedule, alone):
        drained(one, at(0.0))
    ask, expected = schedule.pick(at(20.0)), alone.pick(at(20.0))
    assert ask is not None
    assert expected is not None
    assert expected.what is ask.what is What.QUOTES
    assert [s for s in ask.symbols if s in LIST] == [s for s in expected.symbols if s in LIST]


def test_they_are_forgotten_when_nobody_looks_any_more() -> None:
    schedule = scheduled(GROUP)
    schedule.set_interest(Interest(LIST))
    assert all(not kinds(drained(schedule, at(0.0)), one) for one in ("MU", "LRCX"))


def test_what_nobody_serves_of_them_is_told_only_of_what_is_asked() -> None:
    found = unasked((LANES["yahoo"],), frozenset(), Interest(LIST, priced=GROUP))
    assert {what for what, symbol in found if symbol == "MU"} == {What.QUOTES, What.DAILY_BARS}


def test_an_answer_for_them_settles_them() -> None:
    schedule = scheduled(GROUP)
    ask = schedule.pick(at(0.0))
    assert ask is not None
    values = quotes(ask)
    assert {one.symbol for one in values if isinstance(one, Quote)} >= {"MU", "LRCX"}
    assert schedule.answered(ask, values, at(0.0)) == []
