"""User-visible text: `tr` for the window's own literals, `told` for what the engine says."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

ENGLISH: Final = "en"
CONTEXT: Final = "voldesk"
PROPERTY: Final = "language"
"""Of the application: the code of the language in force."""


def tr(text: str) -> str:
    """`text` in the user's language; English is the source language."""
    return QCoreApplication.translate(CONTEXT, text)


def language() -> str:
    """Code of the language in force: "en", "zh_TW" or "zh_CN"."""
    application = QCoreApplication.instance()
    code = application.property(PROPERTY) if application is not None else None
    return code if isinstance(code, str) and code else ENGLISH


def chinese() -> bool:
    """Whether numbers and dates are written as in Chinese."""
    return language().startswith("zh")


def told(text: str) -> str:
    """A sentence of the engine in the user's language; what is not recognised stays as it is.

    The engine speaks English, in its log and dump too. Here its sentences are recognised, whole
    or by the templates they were made from, and the parts they hold are told in their turn.
    """
    code = language()
    return text if code == ENGLISH or not text else _told(code, text)


@lru_cache(maxsize=8192)
def _told(_code: str, text: str) -> str:
    from gui.telling import tell

    return tell(text, tr)


def forget() -> None:
    """Drop what was told in another language."""
    _told.cache_clear()
