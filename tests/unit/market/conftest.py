"""A market server in a New York session on a clock that stands still."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from tests.market import MarketServer, World

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_SESSION = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(IN_SESSION)


@pytest.fixture
def market(clock: ManualClock) -> Iterator[MarketServer]:
    before = set(threading.enumerate())
    server = MarketServer(World(7, IN_SESSION), clock)
    server.start()
    yield server
    server.stop()
    assert not [thread for thread in threading.enumerate() if thread not in before]
