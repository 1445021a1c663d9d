"""A market server with both providers in front of it, and a gate that counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from engine.clock import SystemClock
from engine.providers.base import Ask, Deadline, Message, What
from engine.providers.deribit import DeribitProvider
from engine.providers.yahoo import YahooProvider
from tests.market.server import MarketServer
from tests.market.world import World

if TYPE_CHECKING:
    from pathlib import Path

    from engine.errors import ProviderError
    from engine.providers.base import Provider

IN_SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, 10:30 in New York."""

Counts = dict[tuple[str, str], int]


@cache
def _world() -> World:
    """One world for all tests: it answers by seed and time alone and is dear to make."""
    return World(7, IN_SESSION)


@dataclass(slots=True)
class CountingGate:
    """Lets everything pass; or nothing, once `closed` holds an error.

    Attributes:
        keys: Key of every request that asked, in order.
    """

    keys: list[str] = field(default_factory=list)
    closed: ProviderError | None = None

    def admit(self, key: str = "") -> None:
        """Count, and raise if closed."""
        if self.closed is not None:
            raise self.closed
        self.keys.append(key)


class Desk:
    """Real clients against one generated world in a New York session."""

    def __init__(self, folder: Path) -> None:
        self.clock = SystemClock(IN_SESSION)
        self.market = MarketServer(_world(), self.clock)
        self.gate = CountingGate()
        self.cache = folder
        self.market.start()
        self.yahoo = self.new_yahoo()
        self.deribit = DeribitProvider(self.gate, self.clock, self.market.deribit_url)

    def new_yahoo(self) -> YahooProvider:
        """A provider as after a restart: same folder, nothing in memory."""
        return YahooProvider(self.gate, self.clock, self.market.yahoo_url, self.cache)

    def stop(self) -> None:
        """Close providers and server."""
        self.yahoo.close()
        self.deribit.close()
        self.market.stop()

    def ask(self, what: What, *symbols: str, seconds: float = 15.0) -> tuple[Message, ...]:
        """Ask Yahoo."""
        return ask(self.yahoo, what, *symbols, seconds=seconds)

    def ask_deribit(self, what: What, *symbols: str, seconds: float = 15.0) -> tuple[Message, ...]:
        """Ask Deribit."""
        return ask(self.deribit, what, *symbols, seconds=seconds)

    def counts(self) -> Counts:
        """Requests since the last call by (host meant, path); resets gate and server."""
        counts = dict(self.market.requests)
        assert len(self.gate.keys) == sum(counts.values()), "gate and wire disagree"
        self.gate.keys.clear()
        self.market.forget()
        return counts


def ask(
    provider: Provider, what: What, *symbols: str, seconds: float = 15.0
) -> tuple[Message, ...]:
    """One call of a provider."""
    return provider.fetch(Ask(provider.name, what, symbols), Deadline(provider.name, seconds))
