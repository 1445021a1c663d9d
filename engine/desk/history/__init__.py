"""The database: daily bars, volatility closes, report and capex revisions, the last values."""

from __future__ import annotations

from engine.desk.history.bars import Version
from engine.desk.history.changes import Changes, Closes
from engine.desk.history.database import GONE, History
from engine.desk.history.schema import SCHEMA

__all__ = ["GONE", "SCHEMA", "Changes", "Closes", "History", "Version"]
