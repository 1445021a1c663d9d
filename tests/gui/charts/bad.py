"""The 23 bad inputs of G3, as (times, values), by name."""

from __future__ import annotations

import numpy as np

START = 1_721_000_000.0
_T = START + 86400.0 * np.arange(6)
_NAN, _INF = float("nan"), float("inf")


def good(count: int = 40) -> tuple[object, object]:
    times = START + 86400.0 * np.arange(count)
    return times, 100.0 + np.sin(np.arange(count) / 4.0) * 5.0


BAD: dict[str, tuple[object, object]] = {
    "empty": ([], []),
    "one point": (_T[:1], [50.0]),
    "two equal points": (_T[:2], [50.0, 50.0]),
    "all NaN": (_T, [_NAN] * 6),
    "some NaN": (_T, [1.0, _NAN, 2.0, _NAN, _NAN, 3.0]),
    "plus infinity": (_T, [1.0, _INF, 2.0, 3.0, 4.0, 5.0]),
    "minus infinity": (_T, [1.0, -_INF, 2.0, 3.0, 4.0, 5.0]),
    "NaN in x": ([START, _NAN, START + 1e5, START + 2e5], [1.0, 2.0, 3.0, 4.0]),
    "infinity in x": ([START, _INF, -_INF, START + 2e5], [1.0, 2.0, 3.0, 4.0]),
    "unsorted": (_T[::-1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    "duplicate x": ([START, START, START, START + 1e5], [1.0, 2.0, 3.0, 4.0]),
    "1e308": (_T, [1e308, -1e308, 1e308, 1.0, 2.0, 3.0]),
    "1e-310": (_T, [1e-310, 2e-310, 0.0, 1e-310, 0.0, 1e-310]),
    "2^63": (_T, np.full(6, 2**63, dtype=np.uint64)),
    "constant": (_T, [7.0] * 6),
    "zero": (_T, [0.0] * 6),
    "negative": (_T, [-1.0, -2.0, -3.0, -2.0, -1.0, -2.0]),
    "datetime64": (np.array(["2024-07-30", "2024-07-31", "NaT"], dtype="M8[D]"), [1.0, 2.0, 3.0]),
    "bool": (_T, np.array([True, False, True, False, True, False])),
    "huge stamps": (_T * 1e9, [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
    "unequal lengths": (_T, [1.0, 2.0]),
    "objects with None": (_T, np.array([1.0, None, 2.0, 3.0, 4.0, 5.0], dtype=object)),
    "strings": (_T, np.array(["a", "b", "c", "d", "e", "f"])),
}
