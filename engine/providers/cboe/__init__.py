"""Cboe's delayed quotes: whole option chains and the vendor's own 30-day volatility."""

from __future__ import annotations

from engine.providers.cboe.provider import CboeProvider
from engine.providers.cboe.spelling import listed_name

__all__ = ["CboeProvider", "listed_name"]
