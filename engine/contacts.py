"""Who is contacted: the hosts of each source, as the providers ask them."""

from __future__ import annotations

from engine.options import ENDPOINTS
from engine.providers.hosts import BY_SOURCE


def contacts() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Endpoint names in their order, each with its hosts, the one asked most first."""
    return tuple((name, BY_SOURCE[name]) for name in ENDPOINTS)
