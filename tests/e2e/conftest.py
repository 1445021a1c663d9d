"""A market server in a New York session, whatever the hour of the test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from engine.clock import SystemClock
from tests.market import MarketServer, World

SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, an hour after the opening in New York."""


@pytest.fixture
def market() -> Iterator[MarketServer]:
    clock = SystemClock(SESSION)
    with MarketServer(World(7, clock.now()), clock) as server:
        yield server


@pytest.fixture
def endpoints(market: MarketServer) -> tuple[str, ...]:
    """Options that point the program at the server, its clock set alike."""
    return (
        "--endpoint", f"yahoo={market.yahoo_url}", "--endpoint", f"deribit={market.deribit_url}",
        "--clock", market.clock.now().isoformat(),
    )  # fmt: skip
