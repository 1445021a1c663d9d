"""Nasdaq's earnings calendar: who reports on a day."""

from __future__ import annotations

from engine.providers.nasdaq.provider import NasdaqProvider

__all__ = ["NasdaqProvider"]
