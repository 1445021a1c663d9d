"""One stream in the feed: how it is built, what it speaks of, how long it may be silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.providers.base import Stream, What

CONNECT_RATE = 2.0
CONNECT_BURST = 3
"""Connections a second in the long run, and at once."""


@dataclass(frozen=True, slots=True)
class StreamLane:
    """A source that speaks by itself.

    Attributes:
        name: Endpoint name of the command line.
        label: Name for the reader.
        build: Makes a stream, its libraries imported; called in the thread that will use it.
        serves: Kinds of data it gives of a canonical symbol, () for none.
        silence_s: Seconds without any frame after which the connection counts as dead.
        soft_hour: Connections in a rolling hour beyond which each waits the longest pause.
        hard_hour: Connections in a rolling hour that are never exceeded.
        off: It is not listened to.
    """

    name: str
    label: str
    build: Callable[[], Stream]
    serves: Callable[[str], tuple[What, ...]]
    silence_s: float
    soft_hour: int = 60
    hard_hour: int = 120
    off: bool = False
