"""Coin prices of other venues, for when Deribit is silent."""

from __future__ import annotations

from engine.providers.spot.provider import SpotProvider

__all__ = ["SpotProvider"]
