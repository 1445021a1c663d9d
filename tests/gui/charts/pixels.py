"""Pictures as arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage


def pixels(image: QImage) -> NDArray[np.uint32]:
    """0xAARRGGBB of every pixel, shape (height, width)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint32)
    return rows.reshape(plain.height(), plain.bytesPerLine() // 4)[:, : plain.width()].copy()


def places(image: QImage, color: str) -> list[tuple[int, int]]:
    """x, y of every pixel of exactly this colour."""
    rows, columns = np.nonzero(pixels(image) == np.uint32(QColor(color).rgb()))
    return list(zip(columns.tolist(), rows.tolist(), strict=True))
