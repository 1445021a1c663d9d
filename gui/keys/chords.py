"""Chords as Qt's portable text: read from a press, taken apart, set side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
_KEPT: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_BARE: Final = frozenset(
    (
        0, Qt.Key.Key_unknown, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt,
        Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R, Qt.Key.Key_Multi_key, Qt.Key.Key_Mode_switch, Qt.Key.Key_Menu,
    )
)  # fmt: skip


def is_bare(key: int) -> bool:
    """Whether a key says nothing by itself: Shift, Ctrl, a lock, an unknown one."""
    return key in _BARE


def chord_text(key: int, modifiers: Qt.KeyboardModifier) -> str:
    """One chord; the keypad's and the level shifts' modifiers do not count.

    A sign that is reached with Shift is named without it, as it is printed: "?", not "Shift+?".
    """
    kept = modifiers & _KEPT
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
        kept |= _SHIFT
    sign = 0x20 < key < 0x7F and not chr(key).isalnum()
    if sign:
        kept &= ~_SHIFT
    return QKeySequence(QKeyCombination(kept, Qt.Key(key))).toString(_PORTABLE)


def chord_of(event: QKeyEvent) -> str:
    """The chord of a press, "" for a modifier alone."""
    return "" if is_bare(event.key()) else chord_text(event.key(), event.modifiers())


def canonical(text: str) -> str:
    """A chord as Qt writes it, "" for what is none."""
    return QKeySequence(text, _PORTABLE).toString(_PORTABLE)


def presses(chord: str) -> tuple[str, ...]:
    """The keys of a chord one after the other: ("Alt+Return", "0")."""
    return tuple(chord.split(", "))


def collide(one: str, other: str) -> bool:
    """Whether two chords are the same or one begins the other."""
    ours, theirs = presses(one), presses(other)
    shared = min(len(ours), len(theirs))
    return ours[:shared] == theirs[:shared]
