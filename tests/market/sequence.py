"""Random fault sequences over all routes and sockets, the same for the same seed."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.market import routes
from tests.market.noise import stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.market.server import MarketServer

OVER_HTTP = (
    "429", "429:30", "401", "403", "500", "502", "503", "hang", "drip:0.05", "reset", "cut",
    "garbage", "empty", "{}", "null", "truncated", "bad_gzip", "redirect", "downgrade", "huge",
    "no_rows", "zero_bids", "nan_prices", "infinite_prices", "null_prices", "zero_prices",
    "negative_prices", "text_prices", "jump:100", "renamed", "extra",
)  # fmt: skip
ON_SOCKETS = (
    "429:30", "503", "hang", "reset", "silent", "drop", "drop:2", "close:1001", "close:1011",
    "garbage", "empty", "{}", "null", "truncated", "not_base64", "cut_protobuf", "other_frame",
    "shuffled", "doubled", "huge", "slow", "nan_prices", "infinite_prices", "zero_prices",
    "negative_prices", "text_prices", "jump:100", "renamed", "extra", "maintenance",
)  # fmt: skip
EVERYWHERE = ("503", "hang", "reset")
"""What may befall all sources at once: the line, not a source."""
ALL_ROUTES = (*(route for route in routes.ROUTES if route != routes.OTHER), "all")
SHORTEST_S = 2.0


@dataclass(frozen=True, slots=True)
class Step:
    """One fault: `at` seconds after the sequence's start, for `seconds`."""

    at: float
    route: str
    fault: str
    seconds: float

    @property
    def end(self) -> float:
        """Seconds after the start at which it is healed."""
        return self.at + self.seconds

    def __str__(self) -> str:
        return f"{self.at:8.1f} s  {self.route:14} {self.fault} for {self.seconds:.1f} s"


def faults_of(route: str) -> tuple[str, ...]:
    """What a sequence plants on a route."""
    if route == "all":
        return EVERYWHERE
    return ON_SOCKETS if route in routes.STREAMS else OVER_HTTP


def sequence(
    seed: int,
    seconds: float,
    *,
    over: Sequence[str] = ALL_ROUTES,
    calm: float = 300.0,
    longest: float = 120.0,
) -> tuple[Step, ...]:
    """Faults for `seconds` of the server's clock, by start.

    Each route has a course of its own: leaving others out does not change it. Faults of one route
    never overlap, and all are over by the end.

    Args:
        seed: Chooses everything.
        seconds: Length of the sequence.
        over: Routes and groups.
        calm: Mean seconds between the faults of a route; "all" rests ten times as long.
        longest: Seconds a fault lasts at most; the short ones are the more frequent.
    """
    steps = [
        step
        for route in dict.fromkeys(over)
        for step in _course(seed, seconds, route, calm, longest)
    ]
    return tuple(sorted(steps, key=lambda step: (step.at, step.route)))


def _course(seed: int, seconds: float, route: str, calm: float, longest: float) -> list[Step]:
    chance = stream(seed, "faults", route)
    mean = calm * 10.0 if route == "all" else calm
    at, steps = 0.0, list[Step]()
    while True:
        at += chance.expovariate(1.0 / mean)
        lasts = math.exp(chance.uniform(math.log(SHORTEST_S), math.log(max(SHORTEST_S, longest))))
        fault = chance.choice(faults_of(route))
        if at + lasts > seconds:
            return steps
        steps.append(Step(round(at, 3), route, fault, round(lasts, 3)))
        at = steps[-1].end + 0.001


def describe(seed: int, steps: Sequence[Step]) -> str:
    """The seed and every step, a line each: what a failing run prints."""
    return "\n".join((f"fault sequence, seed {seed}, {len(steps)} steps", *map(str, steps)))


class Disturbance:
    """Plants and heals the steps of a sequence by the server's clock.

    `poll` does what is due, for tests that move the clock themselves; `start` polls in a thread.

    Attributes:
        begun: Steps planted so far.
    """

    def __init__(self, market: MarketServer, steps: Sequence[Step]) -> None:
        self.begun: list[Step] = []
        self._market = market
        self._waiting = list(steps)
        self._running: list[Step] = []
        self._since = market.clock.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="market-faults", daemon=True)

    @property
    def done(self) -> bool:
        """Whether every step is over and healed."""
        return not self._waiting and not self._running

    def poll(self) -> None:
        """Heal what is over and plant what is due; steps slept through are left out."""
        now = self._market.clock.monotonic() - self._since
        for step in [step for step in self._running if step.end <= now]:
            self._market.heal(step.route)
            self._running.remove(step)
        while self._waiting and self._waiting[0].at <= now:
            step = self._waiting.pop(0)
            if step.end <= now:
                continue
            self._market.fail(step.route, step.fault)
            self._running.append(step)
            self.begun.append(step)

    def start(self) -> None:
        """Poll in a thread of its own until done or stopped."""
        self._thread.start()

    def stop(self) -> None:
        """Heal what is running and end the thread."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()
        for step in self._running:
            self._market.heal(step.route)
        self._waiting.clear()
        self._running.clear()

    def _run(self) -> None:
        while not self._stop.is_set() and not self.done:
            self.poll()
            now = self._market.clock.monotonic() - self._since
            ahead = [step.end for step in self._running] + [step.at for step in self._waiting[:1]]
            if ahead:
                self._market.clock.wait(self._stop, max(0.001, min(ahead) - now))
