"""A market server in a New York session, whatever the hour of the test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from engine.clock import SystemClock
from tests.market import MarketServer, World

SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, an hour after the opening in New York."""
STARTING_S = 3.0


@pytest.fixture
def market() -> Iterator[MarketServer]:
    clock = SystemClock(SESSION)
    with MarketServer(World(7, clock.now()), clock) as server:
        yield server


@pytest.fixture
def endpoints(market: MarketServer) -> tuple[str, ...]:
    """Options that point the program at the server, its clock set alike.

    The program's clock starts when it has read the option, some seconds after this.
    """
    soon = market.clock.now() + timedelta(seconds=STARTING_S)
    return (
        "--endpoint", f"yahoo={market.yahoo_url}", "--endpoint", f"deribit={market.deribit_url}",
        "--clock", soon.isoformat(),
    )  # fmt: skip
