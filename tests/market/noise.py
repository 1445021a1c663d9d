"""Repeatable chance: the same key gives the same numbers in every process."""

from __future__ import annotations

import hashlib
import math
import random


def stream(*key: object) -> random.Random:
    """A generator of its own for `key`."""
    return random.Random("|".join(str(part) for part in key))


def unit(*key: object) -> float:
    """One number in [0, 1) for `key`."""
    digest = hashlib.blake2b("|".join(str(part) for part in key).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2.0**64


def wave(at: float, *key: object) -> float:
    """A smooth curve over epoch seconds with values in -1..1 and periods of 7 min to 5 h."""
    total = 0.0
    for period, weight in ((420.0, 0.2), (2_500.0, 0.35), (18_000.0, 0.45)):
        phase = unit(*key, period)
        total += weight * math.sin(2.0 * math.pi * (at / period + phase))
    return total
