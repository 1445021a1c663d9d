"""Rolling sums and variances that forget: every window is summed from its own bars alone.

The series is cut into blocks as long as the window. A window is the end of one block and the
beginning of the next, so both parts come from running figures inside a block (van Herk's scheme)
and a bad tick leaves no rounding behind once it has left the window. Cost is O(1) per bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def rolling_mean(values: Floats, window: int) -> Floats:
    """Mean of each full window, length len(values) - window + 1."""
    blocks = _blocks(values, window)
    heads = np.cumsum(blocks, axis=1)
    tails = np.cumsum(blocks[:, ::-1], axis=1)[:, ::-1]
    count = values.size - window + 1
    sums = np.empty(count, dtype=np.float64)
    starts = tails.reshape(-1)[:count]
    sums[:] = starts
    ends = heads.reshape(-1)[window - 1 : window - 1 + count]
    split = np.arange(count) % window != 0
    sums[split] += ends[split]
    return sums / window


def rolling_variance(values: Floats, window: int) -> Floats:
    """Sample variance (n - 1) of each full window, length len(values) - window + 1.

    Mean and squared deviations run inside the blocks (Welford 1962) and are joined by the pairwise
    formula of Chan, Golub & LeVeque (1979): never negative, exactly 0 for equal values.
    """
    columns = np.ascontiguousarray(_blocks(values, window).T)
    head_mean, head_square = _running(columns)
    tail_mean, tail_square = _running(columns[::-1])
    tail_mean, tail_square = tail_mean[::-1], tail_square[::-1]
    joined = np.empty_like(columns)
    joined[0] = head_square[-1]
    for offset in range(1, window):
        first, second = window - offset, offset
        gap = np.zeros(columns.shape[1], dtype=np.float64)
        square = np.zeros_like(gap)
        gap[:-1] = head_mean[offset - 1, 1:] - tail_mean[offset, :-1]
        square[:-1] = tail_square[offset, :-1] + head_square[offset - 1, 1:]
        joined[offset] = square + gap * gap * (first * second / window)
    return joined.T.reshape(-1)[: values.size - window + 1] / (window - 1)


def _running(columns: Floats) -> tuple[Floats, Floats]:
    """Running mean and sum of squared deviations down axis 0, row i over rows 0..i."""
    mean, square = np.empty_like(columns), np.empty_like(columns)
    mean[0], square[0] = columns[0], 0.0
    for i in range(1, len(columns)):
        gap = columns[i] - mean[i - 1]
        mean[i] = mean[i - 1] + gap / (i + 1)
        square[i] = square[i - 1] + gap * (columns[i] - mean[i])
    return mean, square


def _blocks(values: Floats, window: int) -> Floats:
    """`values` in rows of `window`, the last one filled with zeros."""
    rows = -(-values.size // window)
    padded = np.zeros(rows * window, dtype=np.float64)
    padded[: values.size] = values
    return padded.reshape(rows, window)
