"""Alerts on closes: common closes in turn, each once, also after a restart or sleep."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.alerts.log import SHAPE, Stand
from engine.desk.alerts.machine import Memory
from engine.desk.hours import SessionDays
from engine.desk.views import Mode
from engine.model.alert import AlertState, Basis
from engine.ownfile import encoded, parsed
from tests.unit.desk.alerts.watching import Seen, alert, ticks, watched
from tests.unit.desk.market import (
    Setting,
    chain,
    dvol,
    dvol_days,
    quote,
    sessions_before,
    setting,
    walk,
)

LINE = "NVDA iv30 crosses above BTC dvol on closes"


def closes(s: Setting, **days: tuple[float, float]) -> None:
    """Closes of NVDA's IV and of BTC's DVOL by day of September ("d11")."""
    line = s.desk._store.sheet("NVDA").implied.lines["iv30_atm"]
    levels = {}
    for name, (left, right) in days.items():
        day = date(2026, 9, int(name[1:]))
        levels[day] = right
        if left:
            line.put_close(day, left)
    s.desk.accept((dvol_days(levels, s.clock),))


def at(day: int, hour: int = 0, minute: int = 5) -> datetime:
    return datetime(2026, 9, day, hour, minute, tzinfo=UTC)


def test_the_first_look_fires_no_old_crossing() -> None:
    s = setting("NVDA", "BTC", now=at(12))
    closes(s, d09=(50.0, 60.0), d10=(62.0, 60.0), d11=(61.0, 60.0))
    seen = watched(s, LINE, "NVDA iv30 above BTC dvol on closes")
    assert [one.alert for one in seen.fired] == ["2"]


def test_a_crossing_fires_once_when_both_have_the_days_close() -> None:
    s = setting("NVDA", "BTC", now=at(11))
    closes(s, d09=(50.0, 60.0), d10=(52.0, 60.0))
    seen = watched(s, LINE)
    s.go_to(at(11, 20, 30))
    closes(s, d09=(50.0, 60.0), d10=(52.0, 60.0), d11=(62.0, 60.0))
    ticks(s)
    assert seen.fired == []
    awake(s, at(12))
    closes(s, d09=(50.0, 60.0), d10=(52.0, 60.0), d11=(62.0, 60.0))
    ticks(s)
    (entry,) = seen.fired
    assert entry.at == datetime(2026, 9, 11, 20, 0, tzinfo=UTC)
    assert [one.value for one in entry.readings] == [62.0, 60.0]
    assert entry.late == ""


def test_closes_from_before_an_alert_was_made_do_not_fire_when_they_come_late() -> None:
    s = setting("NVDA", "BTC", now=at(16))
    closes(s, d09=(50.0, 60.0), d10=(52.0, 60.0))
    made = replace(alert(LINE, "1"), created=at(16))
    seen = watched(s, made)
    late = {"d09": (50.0, 60.0), "d10": (52.0, 60.0), "d11": (62.0, 60.0), "d14": (52.0, 60.0)}
    closes(s, **late)
    ticks(s)
    assert seen.fired == []
    awake(s, at(17))
    closes(s, **late, d16=(63.0, 60.0))
    ticks(s)
    assert [one.at.date() for one in seen.fired] == [date(2026, 9, 16)]


def test_a_level_that_held_before_the_alert_was_made_fires_with_the_next_close() -> None:
    s = setting("NVDA", "BTC", now=at(16))
    closes(s, d09=(50.0, 60.0))
    line = "NVDA iv30 above BTC dvol on closes"
    seen = watched(s, replace(alert(line, "1"), created=at(16)))
    late = {"d09": (50.0, 60.0), "d11": (62.0, 60.0), "d14": (63.0, 60.0)}
    closes(s, **late)
    ticks(s)
    assert seen.fired == []
    awake(s, at(17))
    closes(s, **late, d16=(64.0, 60.0))
    ticks(s)
    assert [one.at.date() for one in seen.fired] == [date(2026, 9, 16)]


def test_the_weekends_moves_of_the_other_wait_for_the_next_common_close() -> None:
    s = setting("NVDA", "BTC", now=at(12))
    closes(s, d10=(52.0, 60.0), d11=(55.0, 60.0))
    seen = watched(s, LINE)
    s.go_to(at(14))
    closes(s, d10=(52.0, 60.0), d11=(55.0, 60.0), d12=(0.0, 50.0), d13=(0.0, 45.0))
    ticks(s)
    assert seen.fired == []
    s.go_to(at(15))
    closes(s, d13=(0.0, 45.0), d14=(54.0, 50.0))
    ticks(s)
    assert [one.at.date() for one in seen.fired] == [date(2026, 9, 14)]


def awake(s: Setting, until: datetime) -> None:
    """Time goes on with ticks, as where nobody sleeps."""
    while s.clock.now() < until:
        s.clock.advance(59.0)
        s.desk.tick()


def restarted(seen: Seen) -> dict[str, Memory]:
    """What the log's file remembers."""
    stands = tuple(Stand(name, memory) for name, memory in seen.watch.memories().items())
    kept, strange = parsed(SHAPE, encoded(SHAPE, stands))
    assert (kept, strange) == (stands, 0)
    return {one.alert: one.memory for one in kept if isinstance(one, Stand)}


def test_a_restart_fires_nothing_again_and_what_was_missed_once_marked_late() -> None:
    s = setting("NVDA", "BTC", now=at(11))
    closes(s, d10=(52.0, 60.0))
    seen = watched(s, LINE)
    s.go_to(at(12))
    closes(s, d11=(62.0, 60.0))
    ticks(s)
    assert len(seen.fired) == 1
    again = watched(s, LINE, restored=restarted(seen))
    ticks(s)
    assert again.fired == []
    assert again.status.state is AlertState.FIRED
    kept = restarted(again)
    s.desk.watch(())
    s.go_to(at(17))
    closes(s, d14=(50.0, 60.0), d15=(66.0, 60.0), d16=(67.0, 60.0))
    missed = watched(s, LINE, restored=kept)
    ticks(s)
    (entry,) = missed.fired
    assert entry.at.date() == date(2026, 9, 15)
    assert entry.late == "while Voldesk was not running"


def test_another_condition_begins_anew() -> None:
    s = setting("NVDA", "BTC", now=at(11))
    closes(s, d10=(62.0, 60.0))
    seen = watched(s, "NVDA iv30 above BTC dvol on closes")
    other = watched(s, "NVDA iv30 above 61 on closes", restored=restarted(seen))
    same = watched(s, "NVDA iv30 above BTC dvol on closes", restored=restarted(seen))
    assert (len(seen.fired), len(other.fired), len(same.fired)) == (1, 1, 0)


@pytest.mark.parametrize(
    "gauge", ["price", "change", "rv", "rv close_to_close 20", "iv30", "iv-rv", "iv rank",
              "iv percentile"],
)  # fmt: skip
def test_every_gauge_with_closes_is_read_at_its_close(gauge: str) -> None:
    s = setting("NVDA", now=at(12))
    days = sessions_before(date(2026, 9, 12), 300)
    s.desk.accept((walk("NVDA", days, s.clock),))
    line = s.desk._store.sheet("NVDA").implied.lines["iv30_atm"]
    for n, day in enumerate(days[-40:]):
        line.put_close(day, 40.0 + n % 7)
    (entry,) = watched(s, f"NVDA {gauge} above -1000 on closes").fired
    assert entry.at == datetime(2026, 9, 11, 20, 0, tzinfo=UTC)
    if gauge == "iv30":
        assert entry.readings[0].value == 40.0 + 39 % 7
    if gauge == "rv":
        (shown,) = (one for name, one in s.row("NVDA").rv if name == "yang_zhang_30")
        assert entry.readings[0].value == pytest.approx(shown.value)
    if gauge == "iv rank":
        assert entry.readings[0].value == pytest.approx(100.0 * (39 % 7) / 6.0)


def test_a_gauge_without_closes_says_so() -> None:
    s = setting("NVDA", now=at(12))
    one = alert("NVDA sigma above 1")
    seen = watched(s, replace(one, basis=Basis.CLOSES))
    ticks(s)
    assert seen.status.state is AlertState.WAITING
    assert seen.status.why == "NVDA sigma has no closes: let the alert look live"


LEVEL = "NVDA iv30 above BTC dvol on closes"


def test_off_and_on_a_level_that_has_fired_does_not_fire_again() -> None:
    s = setting("NVDA", "BTC", now=at(11))
    closes(s, d10=(62.0, 60.0))
    seen, one = watched(s, LEVEL), alert(LEVEL)
    seen.watch.set((replace(one, on=False),))
    ticks(s)
    states = [seen.status.state]
    seen.watch.set((one,))
    ticks(s)
    assert len(seen.fired) == 1
    assert [*states, seen.status.state] == [AlertState.OFF, AlertState.FIRED]


def test_closes_while_it_was_off_do_not_fire_but_arm_it_again() -> None:
    s = setting("NVDA", "BTC", now=at(11))
    closes(s, d09=(50.0, 60.0), d10=(62.0, 60.0))
    seen, lines = watched(s, LEVEL, LINE), (alert(LEVEL), alert(LINE, "2"))
    seen.watch.set(replace(one, on=False) for one in lines)
    s.go_to(at(15))
    closes(s, d10=(62.0, 60.0), d11=(50.0, 60.0), d14=(63.0, 60.0))
    seen.watch.set(lines)
    ticks(s)
    assert [one.alert for one in seen.fired] == ["1"]
    s.go_to(at(17))
    closes(s, d14=(63.0, 60.0), d15=(50.0, 60.0), d16=(64.0, 60.0))
    ticks(s)
    assert [one.alert for one in seen.fired] == ["1", "1", "2"]


def test_a_close_back_below_while_it_was_off_arms_a_level_again() -> None:
    s = setting("NVDA", "BTC", now=at(11))
    closes(s, d10=(62.0, 60.0))
    seen, one = watched(s, LEVEL), alert(LEVEL)
    seen.watch.set((replace(one, on=False),))
    s.go_to(at(12))
    closes(s, d10=(62.0, 60.0), d11=(50.0, 60.0))
    seen.watch.set((one,))
    ticks(s)
    s.go_to(at(15))
    closes(s, d11=(50.0, 60.0), d14=(63.0, 60.0))
    ticks(s)
    assert len(seen.fired) == 2


def test_nothing_after_a_storys_last_published_level() -> None:
    cut = datetime(2026, 9, 10, 20, 0, tzinfo=UTC)
    s = setting("NVDA", "BTC", now=at(11), mode=Mode.REPLAY, unpublished=(("NVDA", cut, "none"),))
    closes(s, d09=(50.0, 60.0), d10=(52.0, 60.0))
    seen = watched(s, LINE)
    s.go_to(at(12))
    closes(s, d11=(62.0, 60.0))
    ticks(s)
    assert seen.fired == []


def test_a_live_crossing_while_asleep_fires_once_and_says_so() -> None:
    s = setting("BTC", now=datetime(2026, 9, 16, 23, 10, tzinfo=UTC))
    s.desk.accept((dvol(50.0, s.clock),))
    seen = watched(s, "BTC dvol crosses above 60")
    s.clock.jump((timedelta(hours=7, minutes=45)).total_seconds())
    s.desk.mark_all_stale()
    ticks(s)
    assert seen.status.state is AlertState.WAITING
    s.clock.advance(3.0)
    s.desk.accept((dvol(70.0, s.clock),))
    s.clock.advance(3.0)
    s.desk.accept((dvol(71.0, s.clock),))
    (entry,) = seen.fired
    assert entry.late == "while the machine slept from 23:10 to 06:55 UTC on 2026-09-17"


def test_what_fires_long_after_waking_is_not_late() -> None:
    s = setting("BTC")
    s.desk.accept((dvol(50.0, s.clock),))
    seen = watched(s, "BTC dvol crosses above 60")
    s.clock.jump(7_200.0)
    for value in (50.0, 70.0):
        s.clock.advance(30.0)
        s.desk.accept((dvol(value, s.clock),))
    assert [one.late for one in seen.fired] == [""]


def test_a_first_value_long_after_waking_is_not_late() -> None:
    s = setting("BTC")
    s.desk.accept((dvol(50.0, s.clock),))
    seen = watched(s, "BTC dvol crosses above 60")
    s.clock.jump(7_200.0)
    s.desk.mark_all_stale()
    awake(s, s.clock.now() + timedelta(minutes=11))
    s.desk.accept((dvol(70.0, s.clock),))
    assert [one.late for one in seen.fired] == [""]


def test_a_crossing_while_not_running_fires_once_marked() -> None:
    s = setting("BTC")
    s.desk.accept((dvol(50.0, s.clock),))
    seen = watched(s, "BTC dvol crosses above 60")
    kept = restarted(seen)
    s.clock.advance(3_600.0)
    again = watched(s, "BTC dvol crosses above 60", restored=kept)
    s.clock.advance(10.0)
    s.desk.accept((dvol(70.0, s.clock),))
    assert [one.late for one in again.fired] == ["while Voldesk was not running"]


def test_snoozed_it_waits_and_fires_when_that_is_over() -> None:
    s = setting("NVDA")
    late = s.clock.now() + timedelta(minutes=1)
    seen = watched(s, replace(alert("NVDA price above 110"), snoozed_until=late))
    s.desk.accept((quote("NVDA", 120.0, s.clock),))
    assert (seen.fired, seen.status.state) == ([], AlertState.SNOOZED)
    s.clock.advance(61.0)
    ticks(s)
    assert len(seen.fired) == 1


def test_within_its_cooldown_it_waits() -> None:
    s = setting("NVDA")
    seen = watched(s, "NVDA price crosses 110 cooldown 30s band 0")
    for price in (100.0, 120.0, 100.0, 120.0, 100.0):
        s.clock.advance(1.0)
        s.desk.accept((quote("NVDA", price, s.clock),))
    assert len(seen.fired) == 1
    s.clock.advance(30.0)
    s.desk.accept((quote("NVDA", 101.0, s.clock),))
    assert len(seen.fired) == 2


def test_once_means_once() -> None:
    s = setting("NVDA")
    seen = watched(s, "NVDA price crosses 110 once")
    for price in (100.0, 120.0, 100.0, 120.0):
        s.clock.advance(1.0)
        s.desk.accept((quote("NVDA", price, s.clock),))
    assert len(seen.fired) == 1
    assert seen.watch.spent() == {"1"}
    assert seen.status.state is AlertState.OFF
    assert len(watched(s, "NVDA price crosses 110 once", restored=restarted(seen)).fired) == 0


def test_after_its_end_it_fires_no_more() -> None:
    s = setting("NVDA")
    seen = watched(s, replace(alert("NVDA price above 110"), expires=s.clock.now()))
    s.desk.accept((quote("NVDA", 120.0, s.clock), chain("NVDA", 0.5, s.clock)))
    ticks(s)
    assert (seen.fired, seen.status.state) == ([], AlertState.EXPIRED)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(("above", "below", "crosses", "crosses above", "crosses below")),
    st.lists(st.tuples(st.sampled_from((90.0, 99.0, 99.9, 100.0, 100.1, 101.0, 110.0)),
                       st.booleans()), max_size=15),
)  # fmt: skip
def test_restarts_at_any_point_change_nothing_of_what_fires(
    op: str, path: list[tuple[float, bool]]
) -> None:
    line = f"NVDA price {op} 100 band 1"
    fired = []
    for restarts in (False, True):
        s = setting("NVDA")
        seen = watched(s, line)
        found = []
        for price, again in path:
            s.clock.advance(1.0)
            s.desk.accept((quote("NVDA", price, s.clock),))
            if again and restarts:
                found += seen.fired
                seen = watched(s, line, restored=restarted(seen))
        fired.append([(one.told, one.readings) for one in found + seen.fired])
    assert fired[0] == fired[1]


def test_the_calendar_is_not_asked_before_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its first question takes long, and the desk's lock is held."""
    s = setting("NVDA", "BTC", now=at(12))
    closes(s, d10=(50.0, 60.0), d11=(62.0, 60.0))
    monkeypatch.setattr(type(s.desk._hours), "ready", property(lambda _self: False))
    asked: list[date] = []
    real = SessionDays.closing

    def closing(days: SessionDays, day: date) -> datetime | None:
        asked.append(day)
        return real(days, day)

    monkeypatch.setattr(SessionDays, "closing", closing)
    seen = watched(s, LEVEL, "BTC dvol above 1 on closes")
    asked.clear()
    ticks(s)
    assert asked == []
    assert [one.alert for one in seen.fired] == ["2"]
    assert seen.status.state is AlertState.WAITING
    assert seen.status.why == "the calendar of the exchange is not known yet"
    monkeypatch.setattr(type(s.desk._hours), "ready", property(lambda _self: True))
    ticks(s)
    assert [one.alert for one in seen.fired] == ["2", "1"]
