"""One source in the feed: how it is built, what it serves and how much it may be asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.feed.cadence import ChainPace

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.providers.base import Gate, Provider, What


@dataclass(frozen=True, slots=True)
class Lane:
    """A source, all that the feed knows of it, and its budget.

    Attributes:
        name: Endpoint name of the command line.
        label: Name for the reader.
        build: Makes a provider around a gate, its libraries imported; called in the thread that
            will use it, where it may take long without costing the first call its deadline.
        serves: Kinds of data it is asked for of a canonical symbol, () if it is not that
            symbol's source; INTRADAY_BARS are asked for only while the chart is shown.
        soft_hour: Requests in a rolling hour beyond which the pace falls.
        hard_hour: Requests in a rolling hour that are never exceeded.
        rate: Requests per second in the long run.
        burst: Requests that may follow each other at once.
        keyed: Kinds that fail together apart from the rest of the source, with a breaker of
            their own (those that need Yahoo's crumb).
        key: Name its provider gives their requests at the gate, "" without such kinds.
        riders: Symbols that ride along in every quote ask, in the list or not.
        batch: Most symbols of one quote ask, riders included; longer lists take several.
        off: Nothing is asked; what it serves fails with that reason, unless another serves it.
        chains: How often it is asked for option chains.
        waiting_hour: Most requests an hour for the rows of a long list that can wait, 0 for as
            many as the soft budget leaves.
        calendar: It is asked for the reports of each coming weekday.
        searches: It is asked what a text may mean.
    """

    name: str
    label: str
    build: Callable[[Gate], Provider]
    serves: Callable[[str], tuple[What, ...]]
    soft_hour: int
    hard_hour: int
    rate: float
    burst: int
    keyed: frozenset[What] = frozenset()
    key: str = ""
    riders: tuple[str, ...] = ()
    batch: int = 50
    off: bool = False
    chains: ChainPace = field(default_factory=ChainPace)
    waiting_hour: int = 0
    calendar: bool = False
    searches: bool = False

    def key_of(self, what: What) -> str:
        """The key a kind of data depends on, "" if it has none."""
        return self.key if what in self.keyed else ""
