"""Yahoo Finance: quotes, bars, option chains, report dates, the 13-week bill."""

from __future__ import annotations

from engine.providers.yahoo.provider import YahooProvider

__all__ = ["YahooProvider"]
