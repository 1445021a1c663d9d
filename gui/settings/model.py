"""Rows of the settings sheet: a heading per section, a line per setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine import version
from engine.settings import Settings
from gui.settings.catalogue import SECTIONS, Setting
from gui.tables.cell import EMPTY, Cell, Tone
from gui.tables.model import BoardModel, Column
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_COLUMNS: Final = (
    Column("title", "Setting", "What is set.", "Fold nights and weekends", figures=False),
    Column("value", "Value", "What it is now; those that differ from the default are bright.",
           "Rising blue, falling orange, with triangles", figures=False, stretches=True),
    Column("place", "In settings.toml", "Table and key in the file.", "ui.direction_colours",
           figures=False, rank=1),
)  # fmt: skip
_DEFAULTS: Final = Settings()


class SettingsModel(BoardModel):
    """Settings that fit a text, under their headings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._shown: dict[str, Setting] = {}

    def search(self, text: str, settings: Settings) -> None:
        """Settings whose title, meaning, value or place hold every word of `text`."""
        words = text.casefold().split()
        cells: dict[str, tuple[Cell, ...]] = {}
        self._shown = {}
        for section, entries in SECTIONS:
            held = (one for one in entries if _held(one))
            fitting = [one for one in held if _fits(one, section, words, settings)]
            if fitting:
                cells[f"#{section}"] = (Cell(tr(section)), EMPTY, EMPTY)
            for one in fitting:
                self._shown[one.field] = one
                cells[one.field] = _line(one, settings)
        self._replace(list(cells), cells)

    def setting(self, row: int) -> Setting | None:
        """The setting of a row, None for headings."""
        return self._shown.get(self.key(row))

    def tip(self, row: int, column: int) -> str:
        """What the setting does."""
        del column
        one = self.setting(row)
        return tr(one.about) if one is not None else ""

    def symbol(self, row: int) -> str:
        """Settings have none."""
        del row
        return ""

    def is_header(self, row: int) -> bool:
        """Whether the row is a section's heading."""
        return self.key(row).startswith("#")


def changed(setting: Setting, settings: Settings) -> bool:
    """Whether a setting differs from its default."""
    return bool(getattr(settings, setting.field) != getattr(_DEFAULTS, setting.field))


def _line(one: Setting, settings: Settings) -> tuple[Cell, ...]:
    tone = Tone.TEXT if changed(one, settings) else Tone.QUIET
    return Cell(tr(one.title)), Cell(one.told(settings), tone), Cell(one.place, Tone.QUIET)


def _held(one: Setting) -> bool:
    """Whether this Voldesk has what is set: without an address there is no update check."""
    return one.field != "update_check" or bool(version.UPDATE_URL)


def _fits(one: Setting, section: str, words: list[str], settings: Settings) -> bool:
    texts = (tr(section), tr(one.title), tr(one.about), one.told(settings), one.place)
    searched = " ".join(texts).casefold()
    return all(word in searched for word in words)
