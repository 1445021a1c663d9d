"""The SEC's company facts: capital spending and revenue as the companies filed them."""

from __future__ import annotations

from engine.providers.sec.provider import SecProvider

__all__ = ["SecProvider"]
