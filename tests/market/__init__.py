"""The loopback market server: real wire formats, generated worlds, faults on demand."""

from __future__ import annotations

from tests.market.faults import FaultKind, FaultSpec
from tests.market.server import MarketServer
from tests.market.world import World

__all__ = ["FaultKind", "FaultSpec", "MarketServer", "World"]
