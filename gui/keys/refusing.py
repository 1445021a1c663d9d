"""Chords that no command may be given, each with its reason."""

from __future__ import annotations

import sys
from typing import Final

from gui.commands.command import Context
from gui.keys.chords import canonical, presses
from gui.text import tr

_ARROWS: Final = ("Left", "Right", "Up", "Down")
_DESKTOP: Final = ("Alt+F4", "Alt+Space", "Alt+Tab", "Alt+Shift+Tab", "Ctrl+Esc", "Alt+Esc")
_TYPING: Final = frozenset(
    (
        "Return", "Enter", "Up", "Down", "Left", "Right", "Tab", "Shift+Tab", "PgUp", "PgDown",
        "Home", "End", "Backspace", "Del", "F2", "Space", "Shift+Space", "Ctrl+A", "Ctrl+C",
        "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Left", "Ctrl+Right",
        "Shift+Left", "Shift+Right", "Shift+Home", "Shift+End", "Ctrl+Backspace", "Ctrl+Del",
        "Ctrl+Return", "Ctrl+Enter",
    )
)  # fmt: skip
"""What text boxes need for themselves; a shortcut of the whole window would take most of it."""
_SEARCHED: Final = frozenset(
    (
        Context.APP, Context.TABLE, Context.WATCHLIST, Context.CHART, Context.PRICE, Context.RACE,
        Context.SHEET,
    )
)  # fmt: skip
"""Where a letter or digit begins to type a symbol or an interval."""


def refusal(chord: str, context: Context, system: str = sys.platform) -> str:
    """Why a chord cannot be given to a command of a context, "" if it can.

    Args:
        chord: One key or two in a row, as Qt's portable text.
        context: Where the command is valid.
        system: As `sys.platform`.
    """
    if not chord or canonical(chord) != chord:
        return tr("That is no key")
    if len(presses(chord)) > 2:
        return tr("At most two keys in a row")
    first = presses(chord)[0]
    if chord == "Esc" or first == "Esc":
        return tr("Esc leaves what is open, everywhere")
    return never(chord, system) or _typed(first, context)


def never(chord: str, system: str = sys.platform) -> str:
    """Why a chord is no command's in any context, "" if it may be."""
    for each in presses(chord):
        held, _, key = each.rpartition("+") if not each.endswith("+") else (each[:-2], "", "+")
        modifiers = set(held.split("+")) if held else set()
        why = _kept_away(each, modifiers, key, system)
        if why:
            return why
    return ""


def _kept_away(chord: str, modifiers: set[str], key: str, system: str) -> str:
    if {"Ctrl", "Alt"} <= modifiers:
        return tr("Ctrl+Alt is AltGr on many keyboards")
    if chord == "Ctrl+Space":
        return tr("Ctrl+Space belongs to input methods")
    if chord == "Ctrl+Shift+U":
        return tr("Ctrl+Shift+U belongs to the entry of Unicode characters")
    if {"Alt", "Shift"} <= modifiers and key in _ARROWS:
        return tr("Window managers keep Alt+Shift with arrows for themselves")
    if chord in _DESKTOP:
        return tr("The desktop keeps it for itself")
    if "Meta" in modifiers and system != "darwin":
        return tr("The desktop keeps chords of this modifier for itself")
    return ""


def _typed(first: str, context: Context) -> str:
    bare = first.removeprefix("Shift+")
    sign = len(bare) == 1 and (bare.isalnum() or bare == "^")
    if sign and context in _SEARCHED:
        return tr("Letters and digits begin to type a symbol there")
    if len(bare) == 1 and context is Context.EDITOR:
        return tr("Text boxes type it")
    if context is Context.APP and first in _TYPING:
        return tr("Text boxes and tables need it for themselves")
    return ""
