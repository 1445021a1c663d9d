"""Which own date belongs to a report, and what a new one replaces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from engine.model.earnings import OwnDate, Session
from gui.earnings.owndates import own_of, with_date
from tests.gui.earnings.rows import META
from tests.support.fake_engine import START

NEAR = OwnDate("META", date(2026, 10, 2), Session.BMO, START)
NEXT = OwnDate("META", date(2027, 1, 27), Session.AMC, START - timedelta(days=1))
OTHER = OwnDate("AMD", date(2026, 9, 30), Session.AMC, START)


def test_an_own_date_belongs_to_the_report_of_its_quarter() -> None:
    assert own_of((OTHER, NEXT, NEAR), "META", META) == NEAR
    assert own_of((OTHER, NEXT), "META", META) is None
    assert own_of((OTHER, NEXT, NEAR), "META", replace(META, own=NEXT)) == NEXT
    assert own_of((), "META", META) is None


def test_without_a_report_the_newest_one_is_meant() -> None:
    assert own_of((NEXT, NEAR, OTHER), "META", None) == NEAR
    assert own_of((OTHER,), "META", None) is None


def test_a_date_moved_far_leaves_nothing_behind() -> None:
    moved = replace(NEAR, day=NEAR.day + timedelta(days=70))
    assert with_date((NEAR, OTHER), moved, NEAR) == (OTHER, moved)
    assert with_date((NEAR, OTHER), moved, None) == (NEAR, OTHER, moved)


def test_a_new_date_replaces_only_those_of_its_own_quarter_and_company() -> None:
    new = replace(NEAR, day=date(2026, 10, 20))
    assert with_date((OTHER, NEXT, NEAR), new, None) == (OTHER, NEXT, new)
