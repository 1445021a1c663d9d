"""settings.toml of a profile: read once at the start, saved with every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import FileFault
from engine.model.status import Level
from engine.settings import SCHEMA, Settings, parse_settings, write_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.files import Documents
    from engine.saver import Saver


class SettingsFile:
    """What is stored of the settings.

    A file that cannot be opened is not written over: changes last until the exit then.

    Args:
        path: settings.toml.
        documents: Reads it.
        saver: Writes it, None for a profile that is open read-only.
        tell: Takes a notice's key, weight and text.
    """

    def __init__(
        self,
        path: Path,
        documents: Documents,
        saver: Saver | None,
        tell: Callable[[str, Level, str], None],
    ) -> None:
        self._path = path
        self._documents = documents
        self._saver = saver
        self._tell = tell
        self._denied = False

    def load(self) -> Settings:
        """The stored settings; usual ones, saved at once, where there are none."""
        try:
            loaded = self._documents.read(self._path, parse_settings, SCHEMA)
        except FileFault as fault:
            self._denied = True
            text = f"{fault}. Defaults are in use; what is changed here lasts until the exit."
            self._tell("settings", Level.WARNING, text)
            return Settings()
        if loaded.notice:
            self._tell("settings", Level.WARNING, loaded.notice)
        if loaded.value is None:
            return self.keep(Settings(welcomed=bool(loaded.notice)))
        settings, refused = loaded.value
        for text in refused:
            self._tell(f"settings {text}", Level.WARNING, text)
        return settings

    def keep(self, settings: Settings) -> Settings:
        """Save them; gives them back."""
        if self._saver is not None and not settings.newer and not self._denied:
            self._saver.put(self._path, write_settings(settings))
        return settings
