"""New York's zone: sessions, report days and expiries are dated by it."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

NEW_YORK: Final = ZoneInfo("America/New_York")
