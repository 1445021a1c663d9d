"""The log of alerts: one entry of what two sources tell, bounded, encoded where nobody waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from engine import ownfile
from engine.desk.alerts import log
from engine.desk.views import Mode
from engine.model.earnings import DateChange, Session
from engine.settings import Settings
from tests.unit.desk.alerts.watching import alert, ticks
from tests.unit.desk.market import NOON, quote, setting
from tests.unit.engine.test_alerting import ABOVE, Run, profile

if TYPE_CHECKING:
    import pytest

    from engine.paths import Profile

__all__ = ["profile"]


def moved(run: Run, source: str, seen_s: float) -> None:
    days = date(2026, 9, 22), date(2026, 9, 23)
    seen = NOON + timedelta(seconds=seen_s)
    change = DateChange("META", source, *days, Session.AMC, Session.AMC, seen)
    run.s.desk._board.take_changes((change,))
    ticks(run.s)


def test_a_second_source_of_a_change_is_named_in_the_entry(profile: Profile) -> None:
    run = Run(profile, setting("META"), alert("any date changed"))
    ticks(run.s)
    moved(run, "yahoo", 1.0)
    run.alerting.mark_read((run.view.log[0].id,))
    moved(run, "nasdaq", 2.0)
    (entry,) = run.view.log
    assert entry.readings[0].label.endswith("after close (Yahoo, Nasdaq)")
    assert entry.readings[0].source == "yahoo, nasdaq"
    assert entry.read
    assert len(run.fired) == 1
    first, second = run.happened
    assert first.id == second.id
    assert second.text.endswith("(Yahoo, Nasdaq))")
    moved(run, "other", 3.0)
    assert run.view.log[0].readings[0].source == "yahoo, nasdaq, other"
    run.end()
    kept = Run(profile, run.s, alert("any date changed"))
    assert kept.view.log[0].readings == run.view.log[0].readings


def test_a_replays_log_is_bounded_too(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "KEPT", 3)
    run = Run(profile, setting("NVDA"), alert("NVDA price crosses 110 band 0"))
    played = setting("NVDA", mode=Mode.REPLAY)
    played.desk.watch((run.alerting.replay(),))
    run.alerting.show(replay=True)
    for n in range(7):
        played.clock.advance(1.0)
        played.desk.accept((quote("NVDA", 100.0 + 20.0 * (n % 2), played.clock),))
    assert len(run.view.log) == 3
    assert run.view.alerts[0].fired == 3
    assert run.view.log[0].at == played.clock.now()


def test_the_log_is_encoded_when_it_is_written_and_not_under_the_desks_lock(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    run.end()
    run.s.desk.watch((run.alerting.live,))
    encoded: list[str] = []
    real = ownfile.encoded

    def counted(
        shape: ownfile.Shape[log.Entry], entries: tuple[log.Entry, ...], strange: tuple[object, ...]
    ) -> bytes:
        encoded.append(shape.key)
        return real(shape, entries, strange)

    monkeypatch.setattr(ownfile, "encoded", counted)
    run.price(120.0)
    assert len(run.view.log) == 1
    assert encoded == []
    assert run.kept.saver.flush()
    assert encoded == ["log"]
    assert "NVDA price above 110" in profile.alert_log.read_text()


def test_an_entry_keeps_how_it_was_to_be_told(profile: Profile) -> None:
    s = setting("NVDA")
    run = Run(profile, s, replace(ABOVE, desktop=False))
    run.kept.given = replace(Settings(), alert_sound=True)
    run.price(120.0)
    assert [one.ways for one in run.view.log] == [("pop-up", "sound")]
    run.kept.given = replace(Settings(), quiet_from="00:00", quiet_until="23:59")
    run.price(100.0, 120.0)
    assert [one.ways for one in run.view.log[:1]] == [("quiet hours",)]
    run.end()
    again = Run(profile, s, replace(ABOVE, desktop=False))
    assert [one.ways for one in again.view.log] == [("quiet hours",), ("pop-up", "sound")]


def test_the_view_knows_when_the_exchange_opens_next(profile: Profile) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    run.price(100.0)
    run.alerting.tick()
    opens = run.s.desk._hours.calendar.next(run.s.clock.now()).open
    assert run.view.opens == opens > run.s.clock.now()
    run.s.go_to(opens + timedelta(minutes=1))
    ticks(run.s)
    run.alerting.tick()
    assert run.view.opens is not None
    assert run.view.opens > opens
