"""Random faults of the market during a long run, and how long the sources take to recover."""

from __future__ import annotations

import json
import statistics
import threading
import time
from typing import TYPE_CHECKING, Final

from bench.recovery import Recovery
from tests.market import routes, sources
from tests.market.sequence import ALL_ROUTES, faults_of

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from datetime import datetime

    from bench.market import Market
    from gui.batch import Batch

SOURCES: Final = (
    "yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream", "coinbase", "kraken", "nasdaq",
    "sec",
)  # fmt: skip
WATCHED: Final = ("yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream")
"""Sources that are asked all the time, so that they must be well at the end."""
_WEIGHT = 3
"""How often whole sources that are asked all the time stand in the draw beside single routes."""
_MEAN_S, _LONGEST_S = 20.0, 60.0
"""How long a fault lasts: on average, and at most."""


class Faulting:
    """Plants and heals, in a thread of its own for what waits for the market's process.

    Args:
        market: Its process.
        chance: Chooses.
        now: Wall time of the engine.

    Attributes:
        planted: How many so far.
    """

    def __init__(
        self, market: Market, chance: random.Random, now: Callable[[], datetime], begun: float
    ) -> None:
        self._market = market
        self._chance = chance
        self._now = now
        self._begun = begun
        self._until: dict[str, float] = {}
        self._since: dict[str, float] = {}
        self.planted = 0
        self.spans: list[tuple[float, float]] = []
        self.recovery = Recovery(WATCHED)

    def note(self, batch: Batch) -> None:
        """What the window was told."""
        now = time.monotonic()
        for status in batch.providers:
            self.recovery.status(status, now)
        for view in batch.rows:
            self.recovery.row(view, now)

    def plant(self) -> None:
        """One more fault, for a while."""
        pool = (*ALL_ROUTES, *WATCHED * _WEIGHT)
        route = self._chance.choice([r for r in pool if r not in self._until])
        fault = self._chance.choice(faults_of(route))
        lasting = min(_LONGEST_S, self._chance.expovariate(1.0 / _MEAN_S))
        self.recovery.planted(sources_of(route), fault)
        self._ask(route=route, fault=fault)
        now = time.monotonic()
        self._until[route], self._since[route] = now + lasting, now
        self.planted += 1
        told = {"fault": fault, "route": route, "seconds": round(lasting, 1)}
        print(json.dumps(told), flush=True)

    def heal(self, *, everything: bool = False) -> None:
        """Take away the faults whose time is over; sources free of others begin to recover."""
        now = time.monotonic()
        for route in [r for r, until in self._until.items() if everything or until <= now]:
            self._ask(heal="1", route=route)
            del self._until[route]
            since = self._since.pop(route)
            self.spans.append(((since - self._begun) / 3600.0, (now - self._begun) / 3600.0))
            disturbed = {name for other in self._until for name in sources_of(other)}
            free = [name for name in sources_of(route) if name not in disturbed]
            self.recovery.healed(free, now, self._now())

    def _ask(self, **query: str) -> None:
        threading.Thread(target=lambda: self._market.control(**query), daemon=True).start()


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
