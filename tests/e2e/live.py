"""Programs on market servers, several at once: most of a live run is waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from engine.clock import SystemClock
from tests.e2e.program import dump
from tests.market import MarketServer, World

SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, an hour after the opening in New York."""
STARTING_S = 3.0
AT_ONCE = 4
"""A live run takes four seconds of a processor in twenty-five."""
COUNTED = ("fc", "crumb", "quote", "deribit")

Name = TypeVar("Name")
Given = TypeVar("Given")
Found = TypeVar("Found")


@contextmanager
def session_market() -> Iterator[MarketServer]:
    """A market server in a New York session."""
    clock = SystemClock(SESSION)
    with MarketServer(World(7, clock.now()), clock) as server:
        yield server


def endpoints_of(
    market: MarketServer, sources: tuple[str, ...] = ("yahoo", "deribit")
) -> tuple[str, ...]:
    """Options that point the program at the server, its clock set alike.

    The program's clock starts when it has read the option, some seconds after this.
    """
    urls = {"yahoo": market.yahoo_url, "deribit": market.deribit_url}
    soon = market.clock.now() + timedelta(seconds=STARTING_S)
    named = (word for name in sources for word in ("--endpoint", f"{name}={urls[name]}"))
    return (*named, "--clock", soon.isoformat())


@dataclass(frozen=True, slots=True)
class Live:
    """What a run is given: a list, when to write, what fails, which sources are named."""

    watchlist: str
    words: tuple[str, ...] = ("--until-settled",)
    fault: tuple[str, str] | None = None
    sources: tuple[str, ...] = ("yahoo", "deribit")


@dataclass(frozen=True, slots=True)
class Seen:
    """The dump of a run; its market's world and time then; requests by route."""

    document: dict[str, Any]
    world: World
    now: datetime
    counts: Mapping[str, int]


def live(given: Live, folder: Path) -> Seen:
    """Run the headless program on a market server of its own until it has dumped."""
    lists = folder / "p" / "watchlists"
    lists.mkdir(parents=True)
    (lists / "default.txt").write_text(given.watchlist, encoding="utf-8")
    with session_market() as market:
        if given.fault is not None:
            market.fail(*given.fault)
        document = dump(folder / "p", *endpoints_of(market, given.sources), *given.words)
        counts = {route: market.count(route) for route in COUNTED}
        return Seen(document, market.world, market.clock.now(), counts)


def together(
    run: Callable[[Given, Path], Found], given: Mapping[Name, Given], folder: Path
) -> dict[Name, Future[Found]]:
    """Run each in a folder of its own, a few at a time; what one raises is raised by its result."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return {
            name: pool.submit(run, one, folder / str(place))
            for place, (name, one) in enumerate(given.items())
        }
