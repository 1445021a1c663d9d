"""`python -m bench.soak`: the engine against the market server with a random fault again and again.

The engine runs in this process, in live mode with the real clients; the market server is a
process of its own, so that threads, descriptors and memory counted here are the engine's. A fault
is planted every ten seconds and holds for some seconds up to a minute, so that several meet. At
the end everything is healed and every source that is asked all the time must be well again. A
recovery lasts from the end of a source's last fault (after an answered one: from when it may be
asked again) until its first new value, and until no row is stale. Prints its seed first and one
JSON object last; status 1 if anything was uncaught, logged as an error, left behind, slow to
recover or did not.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import psutil

import resources
from bench.recovery import Recovery
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.views import RowView
from engine.model.status import ProviderStatus
from engine.options import Options
from engine.paths import Profile
from engine.settings import Settings, write_settings
from tests.market import routes, sources
from tests.market.sequence import ALL_ROUTES, faults_of

ROOT = Path(__file__).resolve().parents[1]
SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, an hour after the opening in New York."""

SOURCES = (
    "yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream", "coinbase", "kraken", "nasdaq",
    "sec",
)  # fmt: skip
WATCHED = ("yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream")
"""Sources that are asked all the time, so that they must be well at the end."""
_START_S = 60.0
_POLL_S = 0.1
_WEIGHT = 3
"""How often whole sources that are asked all the time stand in the draw beside single routes."""
_MEAN_S, _LONGEST_S = 20.0, 60.0
"""How long a fault lasts: on average, and at most."""
_GROWTH_MB = 150.0
_HANDLES = 12
_WARM_SHARE = 1.0 / 6.0
_FIRST_S, _ROWS_S = 15.0, 60.0
"""Goals: first value and all rows after an outage, at the 95th percentile."""


@dataclass(slots=True)
class Report:
    """What a soak found; times in seconds, memory in MB."""

    seed: int
    minutes: float
    faults: int = 0
    uncaught: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    unrecovered: list[str] = field(default_factory=list)
    first_values: list[tuple[str, float]] = field(default_factory=list)
    all_rows: list[tuple[str, float]] = field(default_factory=list)
    sources_well: list[tuple[str, float]] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    stopped_in_s: float = 0.0
    threads_left: list[str] = field(default_factory=list)

    def measure(self, process: psutil.Process) -> None:
        """Note threads, descriptors and memory as they are now."""
        self.threads.append(threading.active_count())
        self.handles.append(process.num_fds() if hasattr(process, "num_fds") else 0)
        self.memory_mb.append(round(process.memory_info().rss / 1e6, 1))

    def leaks(self) -> tuple[str, ...]:
        """What grew more than a program at rest may."""
        found = []
        if self.memory_mb and self.memory_mb[-1] - self.memory_mb[0] > _GROWTH_MB:
            found.append(f"memory grew from {self.memory_mb[0]} to {self.memory_mb[-1]} MB")
        for name, counts in (("threads", self.threads), ("descriptors", self.handles)):
            if counts and counts[-1] - counts[0] > _HANDLES:
                found.append(f"{name} grew from {counts[0]} to {counts[-1]}")
        if self.threads_left:
            found.append(f"threads left: {', '.join(self.threads_left)}")
        return tuple(found)

    def line(self) -> str:
        """The report as one JSON object; series as first, highest, last."""
        document = asdict(self)
        for name in ("threads", "handles", "memory_mb"):
            values = document[name]
            document[name] = [values[0], max(values), values[-1]] if values else []
        document["first_value_s"] = spread(document.pop("first_values"))
        document["all_rows_s"] = spread(document.pop("all_rows"))
        document["source_well_s"] = spread(document.pop("sources_well"))
        document["memory_mb_per_hour"] = growth_per_hour(self.memory_mb, self.minutes)
        document["leaks"] = self.leaks()
        document["slow"] = self.slow()
        return json.dumps({"name": "soak", **document})

    @property
    def good(self) -> bool:
        """Whether nothing is to be complained of."""
        return not (self.uncaught or self.errors or self.unrecovered or self.leaks() or self.slow())

    def slow(self) -> tuple[str, ...]:
        """Recoveries whose 95th percentile is beyond the goal."""
        found = []
        for name, times, goal in (
            ("first value", self.first_values, _FIRST_S),
            ("all rows", self.all_rows, _ROWS_S),
        ):
            p95 = spread(times)["p95"]
            if isinstance(p95, float) and p95 > goal:
                found.append(f"{name}: {p95} s at the 95th percentile")
        return tuple(found)


def spread(times: list[tuple[str, float]]) -> dict[str, object]:
    """Count, median, 95th percentile and longest of recoveries in seconds."""
    found = sorted(seconds for _, seconds in times)
    if not found:
        return {"count": 0, "median": None, "p95": None, "longest": None}
    p95 = found[min(len(found) - 1, -(-len(found) * 95 // 100) - 1)]
    return {
        "count": len(found),
        "median": round(statistics.median(found), 1),
        "p95": round(p95, 1),
        "longest": round(found[-1], 1),
        "slowest": [[name, round(s, 1)] for name, s in sorted(times, key=lambda t: -t[1])[:5]],
    }


def growth_per_hour(memory: list[float], minutes: float) -> float | None:
    """Slope of a straight line through the memory after the warm-up, MB per hour."""
    kept = memory[int(len(memory) * _WARM_SHARE) :]
    if len(kept) < 3 or minutes <= 0.0:
        return None
    step_h = minutes / 60.0 / max(1, len(memory) - 1)
    slope = statistics.linear_regression([n * step_h for n in range(len(kept))], kept).slope
    return round(slope, 1)


def sources_of(route: str) -> tuple[str, ...]:
    """The sources a fault on this route disturbs."""
    if route == "all":
        return SOURCES
    for name in SOURCES:
        if route == name or route in routes_of(name):
            return (name,)
    return ()


def routes_of(name: str) -> tuple[str, ...]:
    """The market's routes of one source."""
    if name == "yahoo":
        return routes.YAHOO_ROUTES
    if name == "deribit":
        return tuple(routes.DERIBIT_ROUTES)
    own = (source.routes for source in sources.SOURCES if source.name == name)
    return tuple(route for pairs in own for _, route in pairs)


class _Errors(logging.Handler):
    """Keeps what is logged as an error."""

    def __init__(self, found: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the sentence and, if there is one, the exception."""
        fault = record.exc_info[1] if record.exc_info else None
        self._found.append(record.getMessage() + (f": {fault!r}" if fault else ""))


class Market:
    """The market server's process and its control path."""

    def __init__(self, seed: int) -> None:
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "tests.market", "--port", "0", "--world", str(seed), "--now",
                SESSION.isoformat(),
            ],
            cwd=ROOT, text=True, stdout=subprocess.PIPE,
        )  # fmt: skip
        if self.process.stdout is None:
            raise RuntimeError("the market server has no output")
        words = self.process.stdout.readline().split()
        named = dict(word.split("=", 1) for word in words if "=" in word)
        self.endpoints = {name: named[name] for name in SOURCES}
        self.clock = datetime.fromisoformat(words[words.index("--clock") + 1])

    def control(self, **query: str) -> None:
        """Plant or heal."""
        address = f"{self.endpoints['deribit']}/__control__?{urlencode(query)}"
        with urllib.request.urlopen(address, timeout=10.0) as reply:  # noqa: S310 - our loopback
            reply.read()

    def close(self) -> None:
        """End the process."""
        self.process.terminate()
        self.process.wait(10.0)


class Soak:
    """One run: the engine, the market and the faults between them."""

    def __init__(self, engine: Engine, market: Market, chance: random.Random, report: Report):
        self._engine = engine
        self._market = market
        self._chance = chance
        self._report = report
        self._recovery = Recovery(WATCHED)
        self._process = psutil.Process()
        self._planted: dict[str, float] = {}

    def run(self, seconds: float, every: float, heal_s: float) -> None:
        """Start, plant and heal for `seconds`, then wait at most `heal_s` for all to be well."""
        self._engine.start()
        if not self._well_within(_START_S):
            self._report.unrecovered.append("not well before the first fault")
        self._report.measure(self._process)
        for _ in range(max(1, round(seconds / every))):
            self._plant()
            self._watch(every)
            self._report.measure(self._process)
        for route in tuple(self._planted):
            self._heal(route)
        if not self._well_within(heal_s):
            self._report.unrecovered.extend(self._recovery.ill)
        self._report.measure(self._process)
        self._report.first_values = self._recovery.first
        self._report.all_rows = self._recovery.rows
        self._report.sources_well = self._recovery.well
        begun = time.monotonic()
        self._engine.stop()
        self._report.stopped_in_s = round(time.monotonic() - begun, 2)

    def _plant(self) -> None:
        pool = (*ALL_ROUTES, *WATCHED * _WEIGHT)
        route = self._chance.choice([r for r in pool if r not in self._planted])
        fault = self._chance.choice(faults_of(route))
        lasting = min(_LONGEST_S, self._chance.expovariate(1.0 / _MEAN_S))
        self._recovery.planted(sources_of(route), fault)
        self._market.control(route=route, fault=fault)
        self._planted[route] = time.monotonic() + lasting
        self._report.faults += 1
        told = {"fault": fault, "route": route, "seconds": round(lasting, 1)}
        print(json.dumps(told), flush=True)

    def _heal(self, route: str) -> None:
        """Take one fault away; sources that no other fault disturbs begin to recover."""
        self._market.control(heal="1", route=route)
        del self._planted[route]
        disturbed = {name for other in self._planted for name in sources_of(other)}
        free = [name for name in sources_of(route) if name not in disturbed]
        self._recovery.healed(free, time.monotonic(), self._engine.now())

    def _watch(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            over = [route for route, until in self._planted.items() if until <= time.monotonic()]
            for route in over:
                self._heal(route)
            self._look()
            time.sleep(_POLL_S)

    def _well_within(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        self._look()
        while self._recovery.ill and time.monotonic() < end:
            time.sleep(_POLL_S)
            self._look()
        return not self._recovery.ill

    def _look(self) -> None:
        for view in self._engine.drain().values():
            if isinstance(view, ProviderStatus):
                self._recovery.status(view, time.monotonic())
            elif isinstance(view, RowView):
                self._recovery.row(view, time.monotonic())
        if self._engine.failure and self._engine.failure not in self._report.errors:
            self._report.errors.append(self._engine.failure)


def soak(report: Report, every: float, heal_s: float, folder: Path) -> None:
    """Run it and fill the report."""
    errors = _Errors(report.errors)
    logging.getLogger().addHandler(errors)
    before = threading.excepthook
    threading.excepthook = lambda fault: report.uncaught.append(repr(fault.exc_value))
    known = set(threading.enumerate())
    market = Market(report.seed)
    try:
        profile = Profile(folder)
        profile.prepare()
        profile.settings.write_bytes(write_settings(Settings(sec_contact="soak@voldesk.test")))
        options = Options(
            profile=folder, endpoints=market.endpoints, headless=True, clock=market.clock
        )
        engine = Engine(resources.path(), profile, options, SystemClock(market.clock))
        run = Soak(engine, market, random.Random(report.seed), report)
        run.run(60.0 * report.minutes, every, heal_s)
    finally:
        market.close()
        threading.excepthook = before
        logging.getLogger().removeHandler(errors)
    report.threads_left = [t.name for t in threading.enumerate() if t not in known and t.is_alive()]


def main(arguments: list[str] | None = None) -> int:
    """Soak for the time given; 0 if nothing is to be complained of."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--hours", type=float, help="instead of --minutes")
    parser.add_argument("--every", type=float, default=10.0, help="seconds between two faults")
    parser.add_argument("--heal", type=float, default=240.0, help="seconds to be well in at last")
    parser.add_argument("--seed", type=int, default=None, help="of faults and world; else drawn")
    given = parser.parse_args(arguments)
    seed = random.SystemRandom().randrange(10**6) if given.seed is None else given.seed
    minutes = given.minutes if given.hours is None else 60.0 * given.hours
    print(json.dumps({"seed": seed, "minutes": minutes}), flush=True)
    report = Report(seed, minutes)
    with tempfile.TemporaryDirectory() as folder:
        soak(report, given.every, given.heal, Path(folder))
    print(report.line(), flush=True)
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
