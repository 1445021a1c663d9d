"""Events, crossings and published points: where they stand, how they are grouped and labelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gui.charts.scale import Map

NEAR = 11.0


@dataclass(frozen=True, slots=True)
class Mark:
    """An event: a thin line with a letter at its foot and words on hover or focus."""

    x: float
    letter: str
    when: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Marks that stand too close to be told apart, drawn as one glyph."""

    x_px: float
    marks: tuple[Mark, ...]

    @property
    def letter(self) -> str:
        """The letter of a single mark, or how many there are."""
        return self.marks[0].letter if len(self.marks) == 1 else str(len(self.marks))

    @property
    def lines(self) -> tuple[str, ...]:
        """What the note box says; a mark that stands alone names its source."""
        if len(self.marks) == 1 and self.marks[0].source:
            mark = self.marks[0]
            return (f"{mark.when}  {mark.text}", mark.source)
        return tuple(f"{m.when}  {m.text}" for m in self.marks)


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """A crossing: a ring on the point, its date beside it."""

    x: float
    value: float
    label: str
    text: str
    color: QColor


@dataclass(frozen=True, slots=True, eq=False)
class Anchor:
    """A published level: a small square on the point with its label, above it or `below`."""

    x: float
    value: float
    label: str
    text: str
    color: QColor
    below: bool = False


def clusters(marks: tuple[Mark, ...], x_map: Map) -> tuple[Cluster, ...]:
    """Visible marks from left to right, neighbours within a glyph's width joined."""
    seen = sorted((m for m in marks if x_map.span.low <= m.x <= x_map.span.high), key=lambda m: m.x)
    groups: list[list[Mark]] = []
    for mark in seen:
        if groups and x_map.pixel(mark.x) - x_map.pixel(groups[-1][0].x) < 2 * NEAR - 5:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return tuple(Cluster(sum(x_map.pixel(m.x) for m in g) / len(g), tuple(g)) for g in groups)


def spread_apart(wanted: tuple[float, ...], height: float, low: float, high: float) -> list[float]:
    """Centres near `wanted` that keep `height` apart inside [low, high], order kept.

    Where the room is too small for all, they are packed evenly.
    """
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    if not order:
        return []
    room = high - low
    if height * len(order) > room:
        pitch = room / len(order)
        placed = {i: low + pitch * (n + 0.5) for n, i in enumerate(order)}
        return [placed[i] for i in range(len(wanted))]
    blocks: list[list[float]] = []
    for i in order:
        centre = min(max(wanted[i], low + height / 2), high - height / 2)
        blocks.append([centre, 1.0])
        while len(blocks) > 1 and _touch(blocks[-2], blocks[-1], height):
            second = blocks.pop()
            first = blocks.pop()
            blocks.append(_joined(first, second, height, low, high))
    result = [0.0] * len(wanted)
    n = 0
    for centre, count in blocks:
        for k in range(int(count)):
            result[order[n]] = centre + (k - (count - 1) / 2) * height
            n += 1
    return result


def _touch(first: list[float], second: list[float], height: float) -> bool:
    return second[0] - first[0] < height * (first[1] + second[1]) / 2


def _joined(
    first: list[float], second: list[float], height: float, low: float, high: float
) -> list[float]:
    count = first[1] + second[1]
    centre = (first[0] * first[1] + second[0] * second[1]) / count
    half = height * count / 2
    return [min(max(centre, low + half), high - half), count]
