"""Exchanges' sessions as plain dates and instants."""

from __future__ import annotations

from engine.providers.sessions.calendar import Sessions
from engine.providers.sessions.table import SessionDay
from engine.providers.sessions.venues import XNYS, Exchange, Venues, exchange_of

__all__ = ["XNYS", "Exchange", "SessionDay", "Sessions", "Venues", "exchange_of"]
