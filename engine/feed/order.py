"""Which of the sources that serve a figure is asked for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Owned = Callable[[What, str], bool]

PATIENCE_S = 600.0
"""Seconds a source may be closed before the next in the order takes over."""

REFUSED_S = 3600.0
UNKNOWN_S = 86_400.0
_UNHURRIED = frozenset({What.EARNINGS, What.FUNDAMENTALS})


def refused_for(what: What, *, unknown: bool) -> float:
    """Seconds a source that lacks a figure is passed over; a day where nothing changes sooner."""
    return UNKNOWN_S if unknown or what in _UNHURRIED else REFUSED_S


class Server(Protocol):
    """A source as the order sees it."""

    @property
    def name(self) -> str:
        """Endpoint name."""
        ...

    @property
    def serves(self) -> Callable[[str], tuple[What, ...]]:
        """Kinds of data it gives of a symbol."""
        ...


class Order:
    """The sources in their order, which are on, and which are out; callable from any thread.

    The first that is on and not out owns a kind of data of a symbol. One that has said that it
    lacks it is passed over until its refusal is over, unless all that are well have said so.
    Where all are out the first one that is on owns it, so that somebody keeps asking.
    """

    def __init__(self, servers: Sequence[Server]) -> None:
        self._servers = tuple(servers)
        self._lock = threading.Lock()
        self._on: frozenset[str] = frozenset(one.name for one in servers)
        self._out: frozenset[str] = frozenset()
        self._refused: dict[tuple[str, What, str], float] = {}
        self._owners: dict[tuple[What, str], str] = {}
        self._pending = False

    @property
    def pending(self) -> bool:
        """Whether something was passed on since the last `arrange`."""
        return self._pending

    def arrange(self, on: frozenset[str], out: frozenset[str], now: float) -> bool:
        """Take note of who is on and who is out; whether owners may have changed."""
        with self._lock:
            over = [key for key, until in self._refused.items() if until <= now]
            for key in over:
                del self._refused[key]
            changed = bool(over) or self._pending or (on, out) != (self._on, self._out)
            self._on, self._out, self._pending = on, out, False
            if changed:
                self._owners.clear()
            return changed

    def refuse(self, name: str, what: What, symbol: str, until: float) -> None:
        """A source has said that it lacks this; until then the next one, if any, is asked."""
        with self._lock:
            others = [one.name for one in self._serving(what, symbol) if one.name != name]
            others = [one for one in others if (one, what, symbol) not in self._refused]
            if others and (name, what, symbol) not in self._refused:
                self._refused[name, what, symbol] = until
                self._pending = True

    def owner(self, what: What, symbol: str) -> str:
        """Name of the source that is asked, "" if nobody who is on serves it."""
        with self._lock:
            found = self._owners.get((what, symbol))
            if found is None:
                found = self._owners[what, symbol] = self._find(what, symbol)
            return found

    def owned(self, name: str) -> Owned:
        """What a source is asked for; of one that is out also the first thing it would own.

        Nobody else would find out that it is well again. The first is the first that the answer
        is asked about, since only what would really be asked for can be a probe.
        """
        out = name in self._out
        probe: list[tuple[What, str]] = []

        def mine(what: What, symbol: str) -> bool:
            if self.owner(what, symbol) == name:
                return True
            if out and not probe and self._would_own(name, what, symbol):
                probe.append((what, symbol))
            return (what, symbol) in probe

        return mine

    def _serving(self, what: What, symbol: str) -> list[Server]:
        return [o for o in self._servers if o.name in self._on and what in o.serves(symbol)]

    def _find(self, what: What, symbol: str) -> str:
        names = [one.name for one in self._serving(what, symbol)]
        there = [name for name in names if name not in self._out]
        well = [name for name in there if (name, what, symbol) not in self._refused]
        return next(iter((*well, *there, *names)), "")

    def _would_own(self, name: str, what: What, symbol: str) -> bool:
        with self._lock:
            names = [one.name for one in self._serving(what, symbol)]
            before = names[: names.index(name)] if name in names else []
            return name in names and not any(other not in self._out for other in before)
