"""Alerts that were off, removed or changed and come back: what has fired does not fire again."""

from __future__ import annotations

from dataclasses import replace

from engine.desk.alerts.log import SHAPE, Stand
from engine.desk.alerts.watch import GONE, Watch
from engine.model.alert import AlertState
from engine.ownfile import encoded, parsed
from tests.unit.desk.alerts.watching import Seen, alert, setting, ticks, watched
from tests.unit.desk.market import Setting, quote

ABOVE = alert("NVDA price above 110 band 2")


def priced(s: Setting, *values: float) -> None:
    for value in values:
        s.clock.advance(1.0)
        s.desk.accept((quote("NVDA", value, s.clock),))


def test_removed_and_brought_back_a_level_does_not_fire_again() -> None:
    s = setting("NVDA")
    seen = watched(s, ABOVE)
    priced(s, 120.0)
    seen.watch.set(())
    seen.watch.set((ABOVE,))
    priced(s, 120.5)
    assert len(seen.fired) == 1
    assert seen.status.state is AlertState.FIRED
    priced(s, 107.0, 121.0)
    assert len(seen.fired) == 2


def test_it_does_not_fire_again_after_a_restart_in_between_either() -> None:
    s = setting("NVDA")
    seen = watched(s, ABOVE)
    priced(s, 120.0)
    seen.watch.set(())
    stands = tuple(Stand(name, memory) for name, memory in seen.watch.memories().items())
    kept, _ = parsed(SHAPE, encoded(SHAPE, stands))
    restored = {one.alert: one.memory for one in kept if isinstance(one, Stand)}
    again = Seen(Watch(s.clock.now(), restored))
    again.watch.set((alert("AMD price above 1", "other"),))
    again.watch.set((ABOVE,))
    s.desk.watch((again,))
    priced(s, 120.5)
    assert again.fired == []


def test_changed_and_changed_back_it_goes_on_where_it_was() -> None:
    s = setting("NVDA")
    seen = watched(s, ABOVE)
    priced(s, 120.0)
    seen.watch.set((replace(alert("NVDA price above 115 band 2"), id=ABOVE.id),))
    priced(s, 120.5)
    seen.watch.set((ABOVE,))
    priced(s, 120.6)
    assert [one.text for one in seen.fired] == ["NVDA price above 110", "NVDA price above 115"]


def test_off_and_on_a_live_level_does_not_fire_again() -> None:
    s = setting("NVDA")
    seen = watched(s, ABOVE)
    priced(s, 120.0)
    seen.watch.set((replace(ABOVE, on=False),))
    priced(s, 100.0)
    seen.watch.set((ABOVE,))
    priced(s, 121.0)
    assert len(seen.fired) == 1


def test_a_crossing_while_it_was_off_is_not_told() -> None:
    s = setting("NVDA")
    one = alert("NVDA price crosses above 110")
    seen = watched(s, one)
    priced(s, 100.0)
    seen.watch.set((replace(one, on=False),))
    priced(s, 120.0)
    seen.watch.set((one,))
    ticks(s)
    priced(s, 121.0)
    assert seen.fired == []
    priced(s, 100.0, 122.0)
    assert len(seen.fired) == 1


def test_one_that_was_to_fire_once_may_be_switched_on_again() -> None:
    s = setting("NVDA")
    once = replace(ABOVE, once=True)
    seen = watched(s, once)
    priced(s, 120.0)
    seen.watch.set((replace(once, on=False),))
    seen.watch.set((once,))
    priced(s, 120.5)
    assert len(seen.fired) == 1
    assert not seen.watch.spent()
    priced(s, 100.0, 120.0)
    assert len(seen.fired) == 2
    assert seen.watch.spent() == {"1"}


def test_only_so_many_that_are_gone_are_remembered() -> None:
    watch = Watch(setting("NVDA").clock.now())
    for n in range(GONE + 10):
        watch.set((replace(ABOVE, id=f"n{n}"),))
    assert len(watch.memories()) == GONE + 1
    assert f"n{GONE + 9}" in watch.memories()
    assert "n0" not in watch.memories()
