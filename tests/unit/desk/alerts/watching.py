"""A desk with alerts beside it, for tests."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from engine.desk.alerts.grammar import Parsed, parse_alert
from engine.desk.alerts.watch import Watch
from tests.unit.desk.market import NOON, Setting, setting

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from engine.desk.alerts.machine import Memory
    from engine.desk.glance import Glance
    from engine.model.alert import Alert, AlertStatus, Fired


MADE = NOON - timedelta(days=30)
"""When the alerts of the tests were made."""


def alert(line: str, name: str = "1", created: datetime = MADE) -> Alert:
    parsed = parse_alert(line)
    assert isinstance(parsed, Parsed), parsed
    return parsed.alert(name, created)


class Seen:
    """Looks at a desk with a watch and keeps what fires."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self.fired: list[Fired] = []

    def look(self, glance: Glance) -> None:
        self.fired += [entry for _, entry in self.watch.look(glance)]

    @property
    def status(self) -> AlertStatus:
        return self.watch.statuses({})[0]

    @property
    def readings(self) -> list[tuple[str, float]]:
        return [(one.label, round(one.value, 2)) for one in self.fired[-1].readings]


def watched(s: Setting, *lines: str | Alert, restored: Mapping[str, Memory] | None = None) -> Seen:
    """These alerts beside a desk, from now on."""
    seen = Seen(Watch(s.clock.now(), restored))
    seen.watch.set(
        alert(one, str(n + 1)) if isinstance(one, str) else one for n, one in enumerate(lines)
    )
    s.desk.watch((seen,))
    return seen


def ticks(s: Setting, count: int = 5) -> None:
    """So many ticks at one moment: every alert is looked at for its ages."""
    for _ in range(count):
        s.desk.tick()


__all__ = ["Seen", "alert", "setting", "ticks", "watched"]
