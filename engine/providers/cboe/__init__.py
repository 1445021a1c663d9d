"""Cboe's delayed quotes: whole option chains and the vendor's own 30-day volatility."""

from __future__ import annotations

from engine.providers.cboe.provider import CboeProvider

__all__ = ["CboeProvider"]
