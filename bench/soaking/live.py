"""The whole program for an hour of real time: window, engine, clients, a fault every ten seconds.

The market server and the line to it are processes of their own, so that what is counted here is
the program's. A user edits rows, opens charts and sheets, changes theme and language meanwhile.
"""

from __future__ import annotations

import random
import statistics
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import resources
from bench.market import Market
from bench.soaking.acts import User
from bench.soaking.faulting import Faulting, spread
from bench.soaking.report import Goal, Phase, Report, medians, slope_per_hour
from bench.soaking.sampling import Errors, Sampler
from bench.stall import CHARTS, SYMBOLS
from engine import cli
from engine.model.layout import Tab
from engine.paths import Profile
from engine.settings import Settings, write_settings
from gui.app import Session
from gui.look import first_theme
from gui.style import dress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

P99_MS: Final = 50.0
LONGEST_MS: Final = 200.0
FIRST_S: Final = 15.0
ROWS_S: Final = 60.0
EXIT_S: Final = 3.0
GROWTH_MB: Final = 5.0
HANDLES: Final = 3
_STRETCH_H: Final = 1.0 / 6.0
_LONG_MIN: Final = 90.0
"""From so many minutes on the first hour is left out of the growth, else the first third."""
_FILL_S = 180.0
_HEAL_MS, _POLL_MS = 250, 100
_ACT_MS = 2500


class LiveRun:
    """One window under faults."""

    def __init__(
        self, session: Session, engine: cli.Engine, market: Market, report: Report, profile: Profile
    ) -> None:
        self._session = session
        self._engine = engine
        self._report = report
        self._begun = time.monotonic()
        chance = random.Random(report.seed)
        self.sampler = Sampler(report, session, profile, self.hours)
        self.faulting = Faulting(market, chance, engine.now, self._begun)
        self.user = User(lambda: session.window, random.Random(report.seed + 1))
        session.bridge.updated.connect(self.faulting.note)

    def hours(self) -> float:
        """Since the begin."""
        return (time.monotonic() - self._begun) / 3600.0

    def run(self, minutes: float, every_s: float, heal_s: float) -> None:
        """Fill, plant and heal for so long, then wait for all to be well."""
        wait(lambda: self._session.window.charts_done, _FILL_S)
        self._open_charts()
        if not wait(self._engine.settled, _FILL_S):
            self._report.errors.append("not settled before the first fault")
        self.sampler.meter.begin()
        self.sampler.take()
        timers = (
            (every_s, self.faulting.plant), (_HEAL_MS / 1e3, self.faulting.heal),
            (10.0, self.sampler.take), (max(every_s, 15.0), self._act),
        )  # fmt: skip
        running = [repeating(seconds, work) for seconds, work in timers]
        wait(lambda: False, 60.0 * minutes)
        for timer in running[:2] + running[3:]:
            timer.stop()
        self.user.rest()
        self.faulting.heal(everything=True)
        if not wait(lambda: not self.faulting.recovery.ill, heal_s):
            recovery = self.faulting.recovery
            told = ", ".join(f"{name} ({recovery.why(name)})" for name in recovery.ill)
            self._report.errors.append(f"not well again: {told}")
        running[2].stop()
        self.sampler.take()
        self.sampler.meter.end()

    def _act(self) -> None:
        """Let the user do something; what it costs the window is counted apart."""
        self.sampler.flush(self.sampler.gaps)
        self.user.act()
        QTimer.singleShot(_ACT_MS, lambda: self.sampler.flush(self.sampler.act_gaps))

    def _open_charts(self) -> None:
        """Four charts in windows of their own beside the first."""
        board = self._session.window.plots.board
        if board is None:
            return
        for place, symbol in enumerate(CHARTS[1:]):
            made = board.open_window()
            board.charts.refill(made.deck, (Tab(symbol, ("D", "5m", "1h")[place]),), 0)
            made.appear(maximised=False)
        self._session.window.show_screen("chart")


def wait(ready: Callable[[], bool], seconds: float) -> bool:
    """Run the window's loop until `ready`, at most so long; whether it was."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    timer = repeating(_POLL_MS / 1e3, lambda: loop.quit() if ready() else None)
    QTimer.singleShot(round(1e3 * max(0.0, end - time.monotonic())), loop.quit)
    if not ready():
        loop.exec()
    timer.stop()
    return ready()


def repeating(seconds: float, work: Callable[[], object]) -> QTimer:
    """A running timer of the GUI thread."""
    timer = QTimer()
    timer.setInterval(round(1e3 * seconds))
    timer.timeout.connect(work)
    timer.start()
    return timer


def live(
    report: Report,
    folder: Path,
    *,
    minutes: float,
    every_s: float = 10.0,
    heal_s: float = 240.0,
    symbols: int = len(SYMBOLS),
) -> None:
    """Run it and fill the report, goals included.

    Args:
        report: Has the seed.
        folder: Becomes the profile.
        minutes: From the first fault to the last.
        every_s: Between two faults.
        heal_s: Within which all must be well after the last.
        symbols: How many stand in the list, from the end of the usual ones.
    """
    profile = Profile(folder)
    profile.prepare()
    settings = Settings(sec_contact="soak@voldesk.test", welcomed=True)
    profile.settings.write_bytes(write_settings(settings))
    words = "\n".join(("#voldesk-watchlist 1", *SYMBOLS[-symbols:], ""))
    (profile.watchlists / "default.txt").write_text(words, encoding="utf-8")
    known = set(threading.enumerate())
    market = Market(report.seed, ticks=4.0, named=False)
    ended: list[float] = []

    def open_window(engine: cli.Engine, options: cli.Options) -> int:
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        theme = first_theme(engine.settings(), "dark")
        dress(application, theme)
        session = Session(engine, options, threading.Event(), theme)
        session.show()
        run = LiveRun(session, engine, market, report, profile)
        run.run(minutes, every_s, heal_s)
        ended.append(time.monotonic())
        session.window.close()
        session.end()
        _judge(report, run, minutes)
        return 0

    endpoints = [f"{name}={url}" for name, url in market.endpoints.items()]
    try:
        with Errors(report):
            status = cli.main(
                [
                    "--profile", str(folder), "--size", "1600x1000",
                    "--clock", market.clock.isoformat(),
                    *(word for one in endpoints for word in ("--endpoint", one)),
                ],
                threading.Event(), resources.path(), open_window, lambda: (),
            )  # fmt: skip
            seconds = time.monotonic() - ended[0]
    finally:
        market.close()
    left = [t.name for t in threading.enumerate() if t not in known and t.is_alive()]
    report.goals += [
        Goal("exit", f"{seconds:.1f} s, status {status}", "3 s, status 0",
             seconds <= EXIT_S and status == 0),
        Goal("threads left behind", ", ".join(left) or "none", "none", not left),
        *uncaught(report),
    ]  # fmt: skip


def uncaught(report: Report) -> list[Goal]:
    """What nobody caught, and what was logged as an error."""
    return [
        Goal("uncaught exceptions", str(len(report.uncaught)), "0", not report.uncaught),
        Goal("errors in the log", str(len(report.errors)), "0", not report.errors),
    ]


def growth(report: Report, after: float) -> list[Goal]:
    """Memory by hour from `after` hours on, medians of threads, handles, timers and widgets.

    Medians, because for a moment a window in another language stands beside the old one, and an
    answer of the largest size is in memory; what is freed is given back every ten minutes.
    """
    hours = report.values(lambda s: s.hours)
    memory = report.values(lambda s: s.memory_mb)
    every = slope_per_hour(hours, memory, after)
    slope = slope_per_hour(*medians(hours, memory, _STRETCH_H), after)
    goals = [
        Goal("memory growth", f"{slope:+.1f} MB an hour after the first {60 * after:.0f} min",
             f"under {GROWTH_MB:g}", slope < GROWTH_MB)
    ]  # fmt: skip
    for name, values in (
        ("threads", report.values(lambda s: s.threads)),
        ("handles", report.values(lambda s: s.handles)),
        ("Qt timers", report.values(lambda s: s.timers)),
        ("widgets", report.values(lambda s: s.widgets)),
    ):
        third = len(values) // 3 or 1
        early, late = statistics.median(values[:third]), statistics.median(values[-third:])
        more = {"widgets": 200, "Qt timers": 12}.get(name, HANDLES)
        figure = f"{early:g}, later {late:g} (medians), most {max(values):g}"
        goals.append(Goal(name, figure, f"+{more} at most", late - early <= more))
    told = f"{every:+.1f} MB an hour"
    return [*goals, Goal("the same of single samples", told, "of ten-minute medians above", None)]


def _judge(report: Report, run: LiveRun, minutes: float) -> None:
    gaps, acts = run.sampler.gaps.gaps(), run.sampler.act_gaps.gaps()
    recovery = run.faulting.recovery
    first, rows = spread(recovery.first), spread(recovery.rows)
    report.done = {"faults planted": run.faulting.planted, **run.user.done}
    report.phases += [Phase("fault", begin, end) for begin, end in run.faulting.spans]
    report.goals += [
        Goal("GUI tick gap, p99", f"{gaps.p99} ms of {gaps.ticks:,} ticks", f"under {P99_MS:g} ms",
             gaps.p99 < P99_MS),
        Goal("GUI tick gap, longest", f"{gaps.longest} ms", f"under {LONGEST_MS:g} ms",
             gaps.longest < LONGEST_MS),
        Goal("the same while the user does something",
             f"p99 {acts.p99} ms, longest {acts.longest} ms", "a language builds the window anew",
             None),
        _recovered("first value after a fault", first, FIRST_S),
        _recovered("all rows after a fault", rows, ROWS_S),
        *growth(report, 1.0 if minutes >= _LONG_MIN else minutes / 180.0),
    ]  # fmt: skip


def _recovered(name: str, found: dict[str, object], goal_s: float) -> Goal:
    p95 = found["p95"]
    words = f"p95 {p95} s of {found['count']}, longest {found['longest']} s"
    return Goal(
        name, words, f"p95 at most {goal_s:g} s", not isinstance(p95, float) or p95 <= goal_s
    )
