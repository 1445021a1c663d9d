"""Alerts on report dates: each change once, by whichever source; no report of a stale date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engine.desk.alerts.log import SHAPE, Stand
from engine.desk.alerts.watch import Watch
from engine.desk.glance import Glance
from engine.desk.views import Mode
from engine.model.alert import AlertState
from engine.model.earnings import DateChange, EarningsEvent, EventStatus, OwnDate, Session
from engine.model.own import Own
from engine.ownfile import encoded, parsed
from tests.unit.desk.alerts.watching import Seen, alert, setting, ticks, watched
from tests.unit.desk.market import NOON, Setting

NEAR = date(2026, 9, 18)


def event(symbol: str, day: date, seen: datetime, source: str = "yahoo") -> EarningsEvent:
    return EarningsEvent(symbol, day, Session.AMC, EventStatus.CONFIRMED, source, seen)


def moved(s: Setting, symbol: str, source: str, before: int, after: int, seen: datetime) -> None:
    """A source changes a date of September."""
    days = date(2026, 9, before), date(2026, 9, after)
    change = DateChange(symbol, source, *days, Session.AMC, Session.AMC, seen)
    s.desk._board.take_changes((change,))
    ticks(s)


def said(seen: Seen) -> list[str]:
    return [one.readings[0].label for one in seen.fired]


def test_of_two_changes_with_one_stamp_the_second_waits_for_its_cooldown() -> None:
    s = setting("META", "AMD")
    for symbol in ("META", "AMD"):
        s.desk.accept((event(symbol, date(2026, 9, 22), NOON),))
    seen = watched(s, "any date changed cooldown 1m")
    s.clock.advance(5.0)
    stamp = s.clock.now()
    s.desk.accept(tuple(event(one, date(2026, 9, 23), stamp) for one in ("META", "AMD")))
    ticks(s)
    assert len(seen.fired) == 1
    s.clock.advance(61.0)
    ticks(s)
    assert sorted(one.symbol for one in seen.fired) == ["AMD", "META"]
    ticks(s)
    assert len(seen.fired) == 2


@pytest.mark.parametrize("ahead", [1, 400])
def test_a_clock_that_was_ahead_at_the_first_look_silences_nothing(ahead: int) -> None:
    s = setting("META", "AMD")
    s.clock.jump(ahead * 86_400.0)
    before = watched(s, "META date changed cooldown 1m")
    s.clock.advance(60.0)
    ticks(s)
    again = setting("META", "AMD")
    again.clock.advance(3_600.0)
    seen = watched(again, "META date changed cooldown 1m", restored=before.watch.memories())
    ticks(again)
    for turn in range(3):
        again.clock.advance(6 * 3_600.0)
        moved(again, "META", "yahoo", 22 + turn, 23 + turn, again.clock.now())
    assert len(seen.fired) == 3


def test_a_change_with_the_stamp_of_the_one_told_before_is_told() -> None:
    s = setting("META", "AMD")
    seen = watched(s, "any date changed")
    stamp = s.clock.now() + timedelta(seconds=1)
    moved(s, "META", "yahoo", 22, 23, stamp)
    moved(s, "AMD", "yahoo", 22, 23, stamp)
    assert [one.symbol for one in seen.fired] == ["META", "AMD"]


def test_a_change_stamped_just_before_the_first_look_is_told() -> None:
    s = setting("META")
    seen = watched(s, "META date changed")
    ticks(s)
    moved(s, "META", "yahoo", 22, 23, NOON - timedelta(seconds=2))
    assert len(seen.fired) == 1


def test_changes_known_before_an_alert_are_no_news() -> None:
    s = setting("META")
    moved(s, "META", "yahoo", 22, 23, NOON - timedelta(seconds=2))
    seen = watched(s, "META date changed")
    ticks(s)
    moved(s, "META", "yahoo", 20, 22, NOON - timedelta(days=3))
    assert seen.fired == []


def test_one_change_told_by_two_sources_at_once_fires_once_and_names_both() -> None:
    s = setting("META")
    seen = watched(s, "any date changed", "META date changed")
    stamp = NOON + timedelta(seconds=1)
    change = DateChange(
        "META", "yahoo", date(2026, 9, 22), NEAR, Session.AMC, Session.UNKNOWN, stamp
    )
    other = replace(change, source="nasdaq", before=date(2026, 9, 21), session_after=Session.AMC)
    s.clock.advance(2.0)
    s.desk._board.take_changes((change, other))
    ticks(s)
    assert (
        said(seen) == ["META: report moves from 22 Sep, after close to 18 Sep (Yahoo, Nasdaq)"] * 2
    )
    assert seen.fired[0].readings[0].source == "yahoo, nasdaq"


def test_the_same_change_by_another_source_later_fires_no_more_but_is_named() -> None:
    s = setting("META")
    seen = watched(s, "any date changed")
    moved(s, "META", "yahoo", 22, 23, NOON + timedelta(seconds=1))
    moved(s, "META", "nasdaq", 22, 23, NOON + timedelta(hours=1))
    assert len(seen.fired) == 1
    ((name, beside),) = seen.watch.besides()
    assert (name, beside.label) == ("1", said(seen)[0])
    assert beside.reading.label.endswith("(Yahoo, Nasdaq)")
    assert seen.watch.besides() == []
    moved(s, "META", "nasdaq", 23, 24, NOON + timedelta(hours=2))
    assert len(seen.fired) == 2


def test_a_restart_tells_of_no_change_again() -> None:
    s = setting("META")
    seen = watched(s, "any date changed")
    moved(s, "META", "yahoo", 22, 23, NOON + timedelta(seconds=1))
    stands = tuple(Stand(name, memory) for name, memory in seen.watch.memories().items())
    kept, strange = parsed(SHAPE, encoded(SHAPE, stands))
    assert (kept, strange) == (stands, 0)
    later = setting("META", now=NOON + timedelta(hours=3))
    again = watched(later, "any date changed", restored=seen.watch.memories())
    ticks(later)
    moved(later, "META", "yahoo", 22, 23, NOON + timedelta(seconds=2))
    assert again.fired == []
    moved(later, "META", "yahoo", 23, 24, NOON + timedelta(hours=2))
    assert len(again.fired) == 1


def test_what_a_file_holds_instead_of_a_change_is_passed_over() -> None:
    s = setting("META")
    seen = watched(s, "any date changed")
    memory = replace(seen.watch.memories()["1"], keys=("x", "|" * 8, "META 2026-09-18"))
    again = watched(s, "any date changed", restored={"1": memory})
    moved(s, "META", "yahoo", 22, 23, NOON + timedelta(seconds=1))
    assert len(again.fired) == 1


def test_off_and_on_tells_of_no_change_in_between() -> None:
    s = setting("META")
    seen, one = watched(s, "META date changed"), alert("META date changed")
    seen.watch.set((replace(one, on=False),))
    s.clock.advance(3_600.0)
    moved(s, "META", "yahoo", 22, 23, s.clock.now() - timedelta(minutes=20))
    seen.watch.set((one,))
    ticks(s)
    assert seen.fired == []


@pytest.mark.parametrize("line", ["META earnings in 72h", "any earnings in 72h"])
def test_a_date_nobody_repeats_does_not_fire_until_it_is_told_again(line: str) -> None:
    s = setting("META")
    s.desk.accept((event("META", NEAR, NOON - timedelta(hours=37)),))
    seen = watched(s, line)
    ticks(s)
    assert seen.fired == []
    if line.startswith("META"):
        assert seen.status.state is AlertState.WAITING
        why = "META earnings: the date is stale, last told on 15 September"
        assert seen.status.why == why
    s.desk.accept((event("META", NEAR, s.clock.now()),))
    s.clock.advance(60.0)
    ticks(s)
    (entry,) = seen.fired
    assert entry.readings[0].as_of == NOON
    assert seen.status.why == ""


def test_own_dates_do_not_age() -> None:
    s = setting("META")
    own = OwnDate("META", NEAR, Session.AMC, NOON - timedelta(days=60))
    s.desk._board.take_own(Own((own,), (), (), ()))
    seen = watched(s, "META earnings in 72h")
    ticks(s)
    assert len(seen.fired) == 1


def test_dates_of_a_replay_do_not_age() -> None:
    s = setting("META", mode=Mode.REPLAY)
    s.desk.accept((event("META", NEAR, NOON - timedelta(days=60)),))
    seen = Seen(Watch(None))
    seen.watch.set((alert("META earnings in 72h"),))
    s.desk.watch((seen,))
    ticks(s)
    assert len(seen.fired) == 1


def test_twenty_alerts_on_any_symbol_look_through_the_reports_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    s = setting("META", "AMD")
    seen = watched(s, *["any earnings in 24h"] * 10, *["any date changed"] * 10)
    asked: list[str] = []
    real = Glance.reports

    def reports(glance: Glance, symbol: str) -> tuple[EarningsEvent, ...]:
        asked.append(symbol)
        return real(glance, symbol)

    monkeypatch.setattr(Glance, "reports", reports)
    ticks(s)
    s.clock.advance(1.0)
    ticks(s)
    assert len(asked) <= 2
    s.desk.accept((event("AMD", date(2026, 9, 17), s.clock.now()),))
    s.go_to(datetime(2026, 9, 16, 20, 30, tzinfo=UTC))
    ticks(s)
    assert len(seen.fired) == 10
