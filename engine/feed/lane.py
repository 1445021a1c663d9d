"""One source in the feed: how it is built and how much it may be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.providers.base import Gate, Provider

CRUMB = "crumb"
_CRUMBED = {"yahoo": frozenset({What.QUOTES, What.CHAIN, What.EARNINGS})}


@dataclass(frozen=True, slots=True)
class Lane:
    """A source and its budget.

    Attributes:
        name: Endpoint name of the command line.
        label: Name for the reader.
        build: Makes a provider around a gate; called in the thread that will use it.
        soft_hour: Requests in a rolling hour beyond which the pace falls.
        hard_hour: Requests in a rolling hour that are never exceeded.
        rate: Requests per second in the long run.
        burst: Requests that may follow each other at once.
    """

    name: str
    label: str
    build: Callable[[Gate], Provider]
    soft_hour: int
    hard_hour: int
    rate: float
    burst: int


def key_of(lane: str, what: What) -> str:
    """The breaker's finer key a kind of data depends on, "" if it has none."""
    return CRUMB if what in _CRUMBED.get(lane, frozenset()) else ""
