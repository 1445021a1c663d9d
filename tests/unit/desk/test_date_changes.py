"""Changes of report dates: seen live, told once, read back from the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.desk.datechanges import changes_of, told
from engine.desk.earnings import Calendar
from engine.desk.glance import Glance
from engine.desk.history import History
from engine.desk.history.reports import Revision
from engine.model.earnings import DateChange, EarningsEvent, EventStatus, Session
from engine.model.status import Level, Notice
from tests.unit.desk.market import NOON, Setting, setting

HOUR = timedelta(hours=1)
FIRST = EarningsEvent("NVDA", date(2026, 11, 18), Session.AMC, EventStatus.ESTIMATED, "yahoo", NOON)
MOVED = replace(FIRST, day=date(2026, 11, 19), as_of=NOON + HOUR)


def told_one_after_the_other(*events: EarningsEvent) -> Setting:
    s = setting("NVDA")
    for one in events:
        s.go_to(max(one.as_of, s.clock.now()))
        s.desk.accept((one,))
    return s


def changes(s: Setting) -> tuple[DateChange, ...]:
    (row,) = (r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "NVDA")
    return row.changes


def test_a_moved_date_is_kept_with_both_days_sessions_and_when_it_was_seen() -> None:
    s = told_one_after_the_other(FIRST, replace(MOVED, session=Session.BMO))
    assert changes(s) == (
        DateChange("NVDA", "yahoo", FIRST.day, MOVED.day, Session.AMC, Session.BMO, NOON + HOUR),
    )


def test_a_change_is_announced_in_words() -> None:
    s = told_one_after_the_other(FIRST, MOVED)
    notice = s.window.views["notice", "date NVDA"]
    assert isinstance(notice, Notice)
    assert notice.level is Level.INFO
    assert notice.text == (
        "NVDA: report moves from 18 Nov, after close to 19 Nov, after close (Yahoo)"
    )


def test_the_same_date_again_a_sharper_session_and_another_quarter_are_no_change() -> None:
    vague = replace(FIRST, session=Session.UNKNOWN)
    later = replace(FIRST, as_of=NOON + HOUR)
    next_ = replace(FIRST, day=FIRST.day + timedelta(days=91), as_of=NOON + 2 * HOUR)
    s = told_one_after_the_other(vague, later, next_)
    assert ("notice", "date NVDA") not in s.window.views
    assert all(not row.changes for row in s.desk.snapshot().earnings.rows)


def test_another_session_of_the_same_day_is_a_change() -> None:
    turned = replace(FIRST, session=Session.BMO, as_of=NOON + HOUR)
    (change,) = changes(told_one_after_the_other(FIRST, turned))
    assert (change.before, change.after) == (FIRST.day, FIRST.day)
    assert told(change).endswith("from 18 Nov, after close to 18 Nov, before open (Yahoo)")


def test_a_window_that_narrows_to_a_day_is_a_change() -> None:
    window = replace(FIRST, until=date(2026, 11, 22), session=Session.UNKNOWN)
    (change,) = changes(told_one_after_the_other(window, MOVED))
    assert (change.until_before, change.until_after) == (date(2026, 11, 22), None)
    assert "from 18 Nov-22 Nov to 19 Nov, after close" in told(change)


def test_two_sources_that_disagree_change_nothing() -> None:
    s = told_one_after_the_other(FIRST, replace(MOVED, source="nasdaq"))
    assert changes(s) == ()


def test_a_source_that_wavers_is_told_once_a_week() -> None:
    back = replace(FIRST, as_of=NOON + 2 * HOUR)
    again = replace(MOVED, as_of=NOON + 3 * HOUR)
    seen = changes(told_one_after_the_other(FIRST, MOVED, back, again))
    assert [(one.before, one.after) for one in seen] == [
        (FIRST.day, MOVED.day), (MOVED.day, FIRST.day),
    ]  # fmt: skip


def test_a_result_on_another_day_is_no_change_of_the_date() -> None:
    out = replace(MOVED, status=EventStatus.REPORTED, eps_actual=1.3)
    calendar = Calendar()
    calendar.take(FIRST, NOON)
    calendar.take(out, out.as_of)
    assert calendar.changes == []


def test_revisions_give_the_changes_with_the_time_at_which_each_was_first_seen() -> None:
    days = timedelta(days=1)
    revisions = [
        Revision(replace(MOVED, as_of=NOON + 9 * days), NOON + 5 * days, NOON + 9 * days),
        Revision(replace(FIRST, as_of=NOON + 4 * days), NOON, NOON + 4 * days),
        Revision(replace(FIRST, source="nasdaq"), NOON, NOON),
        Revision(replace(FIRST, day=date(2026, 8, 26)), NOON - 90 * days, NOON - 80 * days),
    ]
    (change,) = changes_of(revisions)
    assert (change.before, change.after, change.seen) == (FIRST.day, MOVED.day, NOON + 5 * days)


def test_a_restart_knows_the_changes_and_announces_none_of_them_again(tmp_path: Path) -> None:
    def opened(now: datetime) -> tuple[Setting, History]:
        history = History(tmp_path / "h.sqlite", ManualClock(now))
        return setting("NVDA", now=now, history=history), history

    s, history = opened(NOON)
    s.desk.accept((FIRST,))
    s.desk.flush()
    s.go_to(MOVED.as_of)
    s.desk.accept((MOVED,))
    s.desk.flush()
    s.go_to(NOON + 3 * HOUR)
    s.desk.accept((replace(MOVED, as_of=NOON + 3 * HOUR),))
    s.desk.flush()
    history.close()
    s, history = opened(NOON + 5 * HOUR)
    s.desk.load()
    (change,) = changes(s)
    assert (change.before, change.after, change.seen) == (FIRST.day, MOVED.day, MOVED.as_of)
    s.desk.accept((replace(MOVED, as_of=NOON + 5 * HOUR),))
    assert changes(s) == (change,)
    assert ("notice", "date NVDA") not in s.window.views
    history.close()


def test_an_onlooker_sees_the_changes() -> None:
    seen: list[tuple[DateChange, ...]] = []

    class Looking:
        def look(self, glance: Glance) -> None:
            seen.append(glance.board.changes("NVDA"))

    s = setting("NVDA")
    s.desk.watch((Looking(),))
    s.desk.accept((FIRST,))
    s.go_to(MOVED.as_of)
    s.desk.accept((MOVED,))
    assert len(seen[-1]) == 1
    assert seen[0] == ()


@pytest.mark.parametrize("status", [EventStatus.ESTIMATED, EventStatus.CONFIRMED])
def test_what_becomes_sure_without_moving_is_no_change(status: EventStatus) -> None:
    s = told_one_after_the_other(FIRST, replace(FIRST, status=status, as_of=NOON + HOUR))
    assert changes(s) == ()
