"""States of Qt's windows and docks, stored with a checksum.

Qt does not look at what it is given back: one flipped bit in the state of the docks (its 14th byte,
for one) ends the process. So nothing reaches it that is not as it was written.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from collections.abc import Sequence


def seal_of(values: Sequence[object]) -> str:
    """A checksum of values from a settings file; another type or order gives another one."""
    parts = [value.data() if isinstance(value, QByteArray) else value for value in values]
    return f"{zlib.crc32(repr(parts).encode()):08x}"


def written(state: QByteArray) -> str:
    """A state as text: its checksum, a colon and base64."""
    return f"{_crc(state)}:{bytes(state.toBase64().data()).decode('ascii')}"


def read(text: str) -> QByteArray:
    """The state of a text, empty if it is damaged; an earlier format without checksum counts."""
    seal, colon, letters = text.rpartition(":")
    state = QByteArray.fromBase64(QByteArray(letters.encode("ascii", "replace")))
    return QByteArray() if colon and seal != _crc(state) else state


def _crc(state: QByteArray) -> str:
    return f"{zlib.crc32(state.data()):08x}"
