"""A market server in a New York session, whatever the hour of the test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.live import endpoints_of, session_market
from tests.market import MarketServer


@pytest.fixture
def market() -> Iterator[MarketServer]:
    with session_market() as server:
        yield server


@pytest.fixture
def endpoints(market: MarketServer) -> tuple[str, ...]:
    """Options that point the program at the server, its clock set alike."""
    return endpoints_of(market)
