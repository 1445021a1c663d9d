"""How far two colours stand apart for eyes that lack one of the three kinds of cones.

Simulation: Machado, Oliveira, Fernandes (2009), A physiologically-based model for simulation of
color vision deficiency, severity 1. Distance: Oklab (Ottosson 2020), times 100.
"""

from __future__ import annotations

import math
from typing import Final

_Row = tuple[float, float, float]
_SIGHTS: Final[dict[str, tuple[_Row, _Row, _Row]]] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def apart(first: str, second: str, sight: str) -> float:
    """Distance of two colours "#RRGGBB" for a kind of sight; about 2 is just seen."""
    return 100 * math.dist(_oklab(_seen(first, sight)), _oklab(_seen(second, sight)))


def _seen(colour: str, sight: str) -> _Row:
    parts = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    red, green, blue = (
        min(max(sum(a * b for a, b in zip(row, parts, strict=True)), 0.0), 1.0)
        for row in _SIGHTS[sight]
    )
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _oklab(rgb: _Row) -> _Row:
    red, green, blue = rgb
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )
