"""Two weeks of the whole program in minutes: simulated time, the real window and engine.

The engine, its threads and its files are the program's own; the sources answer at once from a
simulated world and the clock stands still meanwhile. There are sessions, nights, two week-ends, the
American change of daylight saving, outages, two suspends, a recorded day, two stories played and
left, and a user who edits rows, makes alerts, opens charts and changes theme and language.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from unittest.mock import patch

from PySide6.QtWidgets import QApplication

import resources
from bench.soaking.acts import User
from bench.soaking.live import GROWTH_MB, growth, uncaught, wait
from bench.soaking.report import Goal, Phase, Report, slope_per_hour
from bench.soaking.sampling import Errors, Sampler
from bench.soaking.world import Outage, SoakClock, World, told
from bench.stall import SYMBOLS as MANY
from engine.core import Engine
from engine.options import Options
from engine.paths import Profile
from engine.providers.sessions import Sessions
from engine.settings import Settings, write_settings
from engine.sources import sources
from gui.app import Session
from gui.look import first_theme
from gui.style import dress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.sources import Sources
    from engine.stage import Stage

MONDAY: Final = datetime(2026, 3, 2, tzinfo=UTC)
"""The American clocks change on 8 March."""
SYMBOLS: Final = (*MANY[:16], "^VIX", "BTC", "ETH")
_IN_SESSION_S, _OUTSIDE_S = 15.0, 60.0
_HURRIED = "stands still"
"""A thread gets thousands of times less of the processor in a simulated second than in a true one,
so the watchdog finds it standing still here."""
_ACT_H, _SAMPLE_H = 2.0, 1.0
_FILL_S, _TURN_S = 120.0, 0.004
_DISK_MB: Final = {"history.sqlite": 30.0, "WAL": 16.0, "logs": 10.0}
_STALE_SHARE = 0.2


def outages(begin: datetime) -> tuple[Outage, ...]:
    """What fails in the fortnight, by simulated time."""

    def at(day: int, hour: float) -> datetime:
        return begin + timedelta(days=day, hours=hour)

    return (
        Outage(at(1, 15), at(1, 18), ("yahoo",)),
        Outage(at(2, 14), at(2, 20), ("cboe",)),
        Outage(at(3, 16), at(3, 16.5), ("yahoo",), limited=True),
        Outage(at(4, 17), at(4, 19), ()),
        Outage(at(5, 3), at(5, 15), ("deribit",)),
        Outage(at(9, 14), at(9, 21), ("yahoo", "cboe")),
        Outage(at(11, 2), at(11, 4), ()),
    )


SUSPENDS: Final = ((2, 2.0, 6.0), (10, 3.0, 8.0))
"""Day, hour and length in hours."""
EVENTS: Final = (
    (1, 21.0, "replay.start_story"), (1, 23.0, "replay.leave"), (3, 12.0, "record.toggle"),
    (4, 12.0, "record.toggle"), (8, 21.0, "replay.start_story"), (8, 23.0, "replay.leave"),
)  # fmt: skip
"""Day, hour and command."""


class Fortnight:
    """Drives simulated time in the GUI thread."""

    def __init__(
        self, session: Session, made: Engine, clock: SoakClock, report: Report, profile: Profile
    ) -> None:
        self._session = session
        self._engine = made
        self._clock = clock
        self._report = report
        self._begin = clock.now()
        self._hours = Sessions(None)
        self.sampler = Sampler(report, session, profile, self.hours)
        self.user = User(lambda: session.window, random.Random(report.seed))
        self._plan: list[tuple[float, Callable[[], object]]] = []
        self._turned = time.monotonic()

    def hours(self) -> float:
        """Simulated, since the begin."""
        return (self._clock.now() - self._begin).total_seconds() / 3600.0

    def run(self, days: float) -> None:
        """Let so many days pass."""
        wait(lambda: self._session.window.charts_done, _FILL_S)
        self._schedule(days)
        self.sampler.meter.begin()
        while self.hours() < 24.0 * days:
            opened = self._hours.is_open(self._clock.now())
            self._clock.advance(_IN_SESSION_S if opened else _OUTSIDE_S)
            self._turn()
            while self._plan and self._plan[0][0] <= self.hours():
                self._plan.pop(0)[1]()
                QApplication.processEvents()
        self.user.rest()
        self.sampler.take()
        self.sampler.meter.end()
        self._shade(days)

    def _turn(self) -> None:
        """Give the threads a moment and, some hundred times a second, the window."""
        self._engine._post(_nothing)
        time.sleep(0.0004)
        now = time.monotonic()
        if now - self._turned >= _TURN_S:
            self._turned = now
            QApplication.processEvents()

    def _schedule(self, days: float) -> None:
        plan: list[tuple[float, Callable[[], object]]] = [
            (n * _SAMPLE_H, self.sampler.take) for n in range(int(24 * days / _SAMPLE_H))
        ]
        plan += [(0.5 + n * _ACT_H, self.user.act) for n in range(int(24 * days / _ACT_H))]
        plan += [(24.0 * d + h, self._runner(command)) for d, h, command in EVENTS]
        plan += [(24.0 * d + h, self._sleeper(length)) for d, h, length in SUSPENDS]
        self._plan = sorted(plan, key=lambda item: item[0])

    def _runner(self, command: str) -> Callable[[], None]:
        def run() -> None:
            self.user.done[command] += self.user.run(command)

        return run

    def _sleeper(self, hours: float) -> Callable[[], None]:
        def sleep() -> None:
            begun = self.hours()
            self._clock.sleep(3600.0 * hours)
            self._report.phases.append(Phase("suspended", begun, self.hours()))

        return sleep

    def _shade(self, days: float) -> None:
        for n in range(int(days) + 1):
            day = self._hours.day((self._begin + timedelta(days=n)).date())
            if day is not None:
                self._phase("session", day.open, day.close)
        for outage in outages(self._begin):
            self._phase("outage", outage.begin, outage.end)

    def _phase(self, kind: str, begin: datetime, end: datetime) -> None:
        hours = [(at - self._begin).total_seconds() / 3600.0 for at in (begin, end)]
        if hours[0] < self.hours():
            self._report.phases.append(Phase(kind, hours[0], hours[1]))


def _nothing(stage: Stage) -> None:
    """Wakes the engine's thread, which waits by the true clock."""
    del stage


def fortnight(report: Report, folder: Path, *, days: float) -> None:
    """Run it and fill the report, goals included.

    Args:
        report: Has the seed.
        folder: Becomes the profile.
        days: Simulated.
    """
    profile = Profile(folder)
    profile.prepare()
    profile.settings.write_bytes(write_settings(Settings(welcomed=True)))
    words = "\n".join(("#voldesk-watchlist 1", *SYMBOLS, ""))
    (profile.watchlists / "default.txt").write_text(words, encoding="utf-8")
    clock = SoakClock(MONDAY)
    world = World(clock, outages(MONDAY))

    def simulated(*words: Any, **named: Any) -> Sources:
        return told(sources(*words, **named), clock, world)

    known = set(threading.enumerate())
    with Errors(report, but=_HURRIED), patch("engine.livefeed.sources", simulated):
        options = Options(profile=folder, size=(1600, 1000))
        made = Engine(resources.path(), profile, options, clock)
        run = _window(made, options, clock, report, profile, days)
        begun = time.monotonic()
        made.stop()
        seconds = time.monotonic() - begun
    left = [t.name for t in threading.enumerate() if t not in known and t.is_alive()]
    _judge(report, run, days)
    report.goals += [
        Goal("exit", f"{seconds:.1f} s", "3 s", seconds <= 3.0),
        Goal("threads left behind", ", ".join(left) or "none", "none", not left),
        *uncaught(report),
    ]


def _window(
    made: Engine, options: Options, clock: SoakClock, report: Report, profile: Profile, days: float
) -> Fortnight:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme = first_theme(made.settings(), "dark")
    dress(application, theme)
    session = Session(made, options, threading.Event(), theme)
    session.show()
    run = Fortnight(session, made, clock, report, profile)
    run.run(days)
    session.window.close()
    session.end()
    return run


def _judge(report: Report, run: Fortnight, days: float) -> None:
    report.done = dict(run.user.done)
    hours = report.values(lambda s: s.hours)
    daily = 24.0 * slope_per_hour(hours, report.values(lambda s: s.memory_mb), 24.0)
    gaps = run.sampler.gaps.gaps()
    report.goals += [
        Goal("memory growth", f"{daily:+.1f} MB a simulated day after the first",
             f"under {GROWTH_MB:g} MB", not daily >= GROWTH_MB),
        *growth(report, 24.0)[1:],
        Goal("GUI tick gap", f"p99 {gaps.p99} ms, longest {gaps.longest} ms",
             "time runs some thousand times faster here", None),
    ]  # fmt: skip
    last = report.samples[-1]
    for name, size in (
        ("history.sqlite", last.database_mb), ("WAL", max(report.values(lambda s: s.wal_mb))),
        ("logs", last.logs_mb),
    ):  # fmt: skip
        most = _DISK_MB[name]
        report.goals.append(
            Goal(f"{name} after {days:g} days", f"{size:.1f} MB", f"{most:g} MB", size <= most)
        )
