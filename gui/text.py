"""User-visible text passes through `tr`, so that it can be translated in one place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """`text` in the user's language; English is the source language."""
    return QCoreApplication.translate("voldesk", text)
