"""Deribit: DVOL, coin prices and bars, the option boards of BTC and ETH."""

from __future__ import annotations

from engine.providers.deribit.provider import DeribitProvider

__all__ = ["DeribitProvider"]
