"""Where the tiles of a treemap stand: areas in proportion, rectangles near to squares."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Box = tuple[float, float, float, float]
"""Left, top, width and height."""


def squarified(sizes: Sequence[float], room: Box) -> list[Box]:
    """A box for each size, in order, that together fill `room`.

    The squarified treemap of Bruls, Huizing and van Wijk (2000): a row along the shorter side is
    lengthened as long as its worst aspect ratio gets better.

    Args:
        sizes: Positive, largest first for the squarest tiles.
        room: What is to be filled.

    Raises:
        ValueError: A size is not positive or not finite.
    """
    if not all(math.isfinite(size) and size > 0.0 for size in sizes):
        raise ValueError("sizes must be positive")
    left, top, width, height = room
    whole = sum(sizes)
    areas = [size / whole * width * height for size in sizes]
    boxes: list[Box] = []
    begin = 0
    while begin < len(areas):
        side = min(width, height)
        end = begin + 1
        while end < len(areas) and _worst(areas[begin : end + 1], side) <= _worst(
            areas[begin:end], side
        ):
            end += 1
        row = areas[begin:end]
        thick = sum(row) / side if side > 0.0 else 0.0
        if width >= height:
            boxes += _stacked(row, (left, top, thick, height), down=True)
            left, width = left + thick, max(width - thick, 0.0)
        else:
            boxes += _stacked(row, (left, top, width, thick), down=False)
            top, height = top + thick, max(height - thick, 0.0)
        begin = end
    return boxes


def _worst(row: Sequence[float], side: float) -> float:
    """The largest aspect ratio of a row laid along `side`."""
    total = sum(row)
    if total <= 0.0 or side <= 0.0:
        return math.inf
    thick = total / side
    return max(max(thick * thick / area, area / (thick * thick)) for area in row)


def _stacked(row: Sequence[float], room: Box, *, down: bool) -> list[Box]:
    left, top, width, height = room
    total = sum(row) or 1.0
    boxes = []
    for area in row:
        share = area / total
        if down:
            boxes.append((left, top, width, height * share))
            top += height * share
        else:
            boxes.append((left, top, width * share, height))
            left += width * share
    return boxes
