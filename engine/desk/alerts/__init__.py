"""Alerts: their line, their state, their log."""
