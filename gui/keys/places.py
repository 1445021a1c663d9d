"""Where keys lie: the US key at a native scan code, for layouts whose letters are not Latin.

Qt leaves such presses unmatched (measured on X11 with Russian, Greek and French layouts).
"""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import Qt

from gui.keys.chords import chord_text

_ROWS: Final = ("1234567890", "QWERTYUIOP[]", "ASDFGHJKL;'`", "ZXCVBNM,./")
_EVDEV: Final = (10, 24, 38, 52)
"""Code of the first key of each row: Linux input codes and 8, as X11 and Wayland report them."""
_SET_1: Final = (0x02, 0x10, 0x1E, 0x2C)
"""The same in scan code set 1, which Windows reports."""
_MAC: Final = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B",
    12: "Q", 13: "W", 14: "E", 15: "R", 16: "Y", 17: "T", 18: "1", 19: "2", 20: "3", 21: "4",
    22: "6", 23: "5", 25: "9", 26: "7", 28: "8", 29: "0", 30: "]", 31: "O", 32: "U", 33: "[",
    34: "I", 35: "P", 37: "L", 38: "J", 39: "'", 40: "K", 41: ";", 43: ",", 44: "/", 45: "N",
    46: "M", 47: ".", 50: "`",
}  # fmt: skip
"""Virtual key codes of macOS, which name places and not letters."""


def _laid(starts: tuple[int, ...]) -> dict[int, str]:
    return {
        start + step: sign
        for start, row in zip(starts, _ROWS, strict=True)
        for step, sign in enumerate(row)
    }


_LINUX_PLACES: Final = _laid(_EVDEV)
_WINDOWS_PLACES: Final = _laid(_SET_1)
_DIGITS: Final = _ROWS[0]
_CTRL_OR_ALT: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def us_key(system: str, scan: int, virtual: int) -> str:
    """The sign a US keyboard has at that place, "" for an unknown one.

    Args:
        system: Name of Qt's platform plugin.
        scan: Native scan code of the press.
        virtual: Native virtual key; on macOS it is the place.
    """
    if system == "cocoa":
        return _MAC.get(virtual, "")
    return (_WINDOWS_PLACES if system == "windows" else _LINUX_PLACES).get(scan, "")


def is_foreign_letter(key: int) -> bool:
    """Whether a key is a letter of another script than Latin."""
    if not 0x80 <= key <= 0x10FFFF:
        return False
    letter = chr(key)
    return letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN")


def stand_in(key: int, modifiers: Qt.KeyboardModifier, place: str, *, digits: bool = False) -> str:
    """The chord a press stands for where its own is no command's, "" for none.

    A letter of another script counts as the US key at its place, the digit row as digits with
    Ctrl or Alt held in any layout. Latin letters always go by letter.

    Args:
        key: The key of the press.
        modifiers: Those held with it.
        place: What `us_key` gives for it.
        digits: The digit row counts without Ctrl or Alt too: nothing is being typed.
    """
    if not place or 0x30 <= key <= 0x39:
        return ""
    row = place in _DIGITS and bool(digits or modifiers & _CTRL_OR_ALT)
    if row or is_foreign_letter(key):
        return chord_text(ord(place), modifiers)
    return ""
