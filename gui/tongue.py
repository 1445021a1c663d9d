"""What the language commands act on: the setting, and the wish for a window in that language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.language import chosen

if TYPE_CHECKING:
    from engine.settings import Language
    from gui.bridge import EngineFacade


class Tongue(QObject):
    """The language of one window; another language means another window.

    Args:
        engine: Keeps the setting.
        parent: The window.

    Signals:
        wanted: Code of the language the window shall be made in.
    """

    wanted = Signal(str)

    def __init__(self, engine: EngineFacade, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine

    def why_not(self, setting: Language) -> str:
        """Why a language cannot be spoken here, "" if it can."""
        from gui.fonts import why_not

        return why_not(chosen(setting))

    def set_language(self, setting: Language) -> None:
        """Speak a language from now on, in later runs too."""
        self._engine.set_settings(replace(self._engine.settings(), language=setting))
        self.wanted.emit(chosen(setting))
