"""New York sessions as plain dates and instants."""

from __future__ import annotations

from engine.providers.sessions.calendar import Sessions
from engine.providers.sessions.table import SessionDay

__all__ = ["SessionDay", "Sessions"]
