"""Where the oracle figures lie: carried into the project, and the originals if present."""

from __future__ import annotations

from pathlib import Path

import numpy as np

CASES = Path(__file__).resolve().parents[2] / "cases" / "vol"
ORIGINALS = CASES.parents[3] / "shared" / "oracles"


def columns(name: str) -> dict[str, np.ndarray]:
    """Numeric columns of a carried CSV file by heading; text and blanks are NaN."""
    with (CASES / name).open(encoding="utf-8") as file:
        assert file.readline().startswith("# "), "a carried file names its source"
        heading = file.readline().strip().split(",")
        rows = np.genfromtxt(file, delimiter=",")
    return {key: rows[:, i] for i, key in enumerate(heading)}
