"""The calendar of a long list is made every ten seconds, that of a short one with each news."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from engine.desk.ages import Moment
from engine.desk.board import LONG_CALENDAR, Board
from engine.desk.store import Store
from engine.desk.views import Mode
from engine.model.own import Own
from tests.unit.desk.market import NOON, hours

SHORT = ("NVDA", "META")
LONG = tuple(f"S{n}" for n in range(LONG_CALENDAR + 1))


def moment_at(now: datetime) -> Moment:
    return Moment(now, 0.0, Mode.LIVE, hours())


@pytest.fixture
def board() -> Board:
    return Board(Store(hours(), live=True))


def test_a_short_list_is_told_of_each_news(board: Board) -> None:
    before = board.calendar_state(SHORT, 0, moment_at(NOON))
    board.version += 1
    assert board.calendar_state(SHORT, 0, moment_at(NOON)) != before
    assert board.calendar_state(SHORT, 1, moment_at(NOON)) != before


def test_a_long_list_waits_for_the_next_ten_seconds(board: Board) -> None:
    begun = NOON.replace(second=0, microsecond=0)
    before = board.calendar_state(LONG, 0, moment_at(begun))
    board.version += 1
    assert board.calendar_state(LONG, 5, moment_at(begun + timedelta(seconds=9))) == before
    assert board.calendar_state(LONG, 5, moment_at(begun + timedelta(seconds=10))) != before


def test_an_own_date_of_a_long_list_shows_at_once(board: Board) -> None:
    before = board.calendar_state(LONG, 0, moment_at(NOON))
    board.take_own(Own(companies=("META",)))
    assert board.calendar_state(LONG, 0, moment_at(NOON)) != before
