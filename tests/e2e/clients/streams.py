"""A market on a clock that is led by hand, and what tests ask of a stream's own clients."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from engine.clock import ManualClock
from engine.providers.base import Deadline
from tests.e2e.clients.desk import IN_SESSION
from tests.market import MarketServer, World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from engine.providers.base import Message, Stream

WAIT_S = 10.0
SLICE_S = 0.1
Told = list["Message"]


@cache
def world() -> World:
    """One world for all tests: it answers by seed and time alone and is dear to make."""
    return World(7, IN_SESSION)


@contextmanager
def opened_market() -> Iterator[tuple[MarketServer, ManualClock]]:
    """A running market in a New York session on a clock that stands still."""
    clock = ManualClock(IN_SESSION)
    with MarketServer(world(), clock) as market:
        yield market, clock


def connect(stream: Stream, *symbols: str, seconds: float = WAIT_S) -> None:
    """Follow and connect."""
    stream.follow(frozenset(symbols))
    stream.connect(Deadline(stream.name, seconds))


def heard_until(stream: Stream, holds: Callable[[Told], bool]) -> Told:
    """Everything the stream tells until something holds for it."""
    told: Told = []
    end = time.monotonic() + WAIT_S
    while not holds(told):
        assert time.monotonic() < end, f"never told; so far {told[-5:]}"
        told += stream.receive(SLICE_S)
    return told


def heard_while(stream: Stream, holds: Callable[[], bool]) -> Told:
    """Everything the stream tells while something holds."""
    told: Told = []
    end = time.monotonic() + WAIT_S
    while holds():
        assert time.monotonic() < end, "goes on for ever"
        told += stream.receive(SLICE_S)
    return told
