"""Whether this machine's fonts have the letters of a language."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from gui.text import tr

LATIN: Final = "N"
CHINESE: Final = {"zh_TW": "體", "zh_CN": "体"}
"""A letter of each Chinese by which its font is known."""
_UNASSIGNED: Final = "\U0010fffd"


def drawn(letter: str) -> bool:
    """Whether a letter has a shape of its own, here or in a font that Qt falls back to.

    QRawFont would tell more, but crashes where no font is installed at all (Qt 6.11).
    """
    metrics = QFontMetricsF(QFont())
    box = metrics.horizontalAdvance(_UNASSIGNED)
    return metrics.inFontUcs4(ord(letter)) or metrics.horizontalAdvance(letter) != box


def why_not(code: str) -> str:
    """Why a language cannot be shown here, "" if it can: its letters would be boxes."""
    letter = CHINESE.get(code, "")
    if not letter or drawn(letter):
        return ""
    return tr("No Chinese font is installed: install one, such as fonts-noto-cjk")
