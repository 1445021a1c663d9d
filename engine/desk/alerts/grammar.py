"""The line of an alert: read, written and completed."""

from __future__ import annotations

from engine.desk.alerts.completing import suggest
from engine.desk.alerts.parsing import Parsed, parse_alert
from engine.desk.alerts.reader import Refused
from engine.desk.alerts.writing import alert_text, full_text, options_text

__all__ = ["Parsed", "Refused", "alert_text", "full_text", "options_text", "parse_alert", "suggest"]
