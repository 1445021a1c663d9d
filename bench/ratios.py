"""Compares measured ratios with the stored ones: which got worse, which are gone."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

WORSE = 1.5
TRIES = 3


def ratios(lines: Iterable[str]) -> dict[str, float]:
    """Ratio by "name peer" of a bench's lines; rows without a peer have none.

    Raises:
        ValueError: A line is no row of a bench.
    """
    found: dict[str, float] = {}
    for line in lines:
        row = json.loads(line)
        if not isinstance(row, dict) or not {"name", "ours_ms", "peer", "peer_ms", "ratio"} <= {
            *row
        }:
            raise ValueError(f"no row of a bench: {line[:120]}")
        if row["peer"] is not None:
            found[f"{row['name']} {row['peer']}"] = float(row["ratio"])
    return found


def best_of(
    stored: Mapping[str, float],
    modules: Sequence[str],
    measure: Callable[[str], Mapping[str, float]],
) -> tuple[str, ...]:
    """Measure up to three times and name what stays worse than stored, in words.

    A module whose ratios all hold is not run again; of the others the best of three counts.

    Args:
        stored: Ratio by "name peer".
        modules: Benches to run.
        measure: Runs one bench and gives its ratios.
    """
    best: dict[str, float] = {}
    due = list(modules)
    for _ in range(TRIES):
        again = []
        for module in due:
            measured = measure(module)
            for key, ratio in measured.items():
                best[key] = min(ratio, best.get(key, math.inf))
            if any(_worse(stored, key, best[key]) for key in measured):
                again.append(module)
        due = again
    worse = [
        f"{key}: ratio {ratio:.4g}, stored {stored[key]:.4g}, worse by {ratio / stored[key]:.2f}x"
        for key, ratio in best.items()
        if _worse(stored, key, ratio)
    ]
    return (*worse, *(f"{key}: not measured" for key in stored if key not in best))


def _worse(stored: Mapping[str, float], key: str, ratio: float) -> bool:
    return key in stored and ratio > WORSE * stored[key]
