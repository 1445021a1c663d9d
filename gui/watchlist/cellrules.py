"""The cells of a row that are typed in: their order, their names, what they do not take."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from gui.text import tr

SYMBOL: Final = "symbol"
TARGET: Final = "target"
CELLS: Final = (SYMBOL, "alias", "note", TARGET)
"""Ids of the columns in the order Tab walks them."""

_NUMBER: Final = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?\Z")
_UNSEEN: Final = ("Cc", "Cf", "Cs", "Zl", "Zp")
_ALLOWED: Final = "\u200c\u200d"
"""Joiners: they belong to the spelling of some scripts."""


def cell_name(cell: str) -> str:
    """What a cell is, for captions and screen readers."""
    names = {
        SYMBOL: tr("Symbol"),
        "alias": tr("Name"),
        "note": tr("Note"),
        TARGET: tr("Target"),
        "section": tr("Section"),
    }
    return names[cell]


def tidy(text: str, cell: str = "") -> str:
    """One line without blanks at its ends; a target without signs between its thousands."""
    line = " ".join(text.split())
    return line.replace(",", "") if cell == TARGET else line


def cell_fault(cell: str, text: str) -> str:
    """Why a text is not stored in a cell, "" if it is.

    A target is a positive number in the instrument's currency with a decimal point; a comma is
    taken only between thousands, so that "1,5" is never read as fifteen.
    """
    if any(unicodedata.category(sign) in _UNSEEN and sign not in _ALLOWED for sign in text):
        return tr("holds a sign that cannot be seen")
    line = tidy(text)
    if cell == TARGET and line and not _NUMBER.match(line):
        return tr("type a number such as 1234.5")
    if cell == TARGET and line and float(line.replace(",", "")) <= 0.0:
        return tr("type a number above 0")
    return ""
