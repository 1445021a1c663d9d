"""Rolling sums and variances that forget: every window is summed from its own bars alone.

The series is cut into blocks as long as the window. A window is the end of one block and the
beginning of the next, so both parts come from running figures inside a block (van Herk's scheme)
and a bad tick leaves no rounding behind once it has left the window. Cost is O(1) per bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_SPAN = 131_072
"""Bars worked on at once, so that the running figures stay in the cache."""


def rolling_mean(values: Floats, window: int) -> Floats:
    """Mean of each full window, length len(values) - window + 1."""
    result = _in_spans(values, window, _sums)
    result /= window
    return result


def rolling_variance(values: Floats, window: int) -> Floats:
    """Sample variance (n - 1) of each full window, length len(values) - window + 1.

    Mean and squared deviations run inside the blocks (Welford 1962) and are joined by the pairwise
    formula of Chan, Golub & LeVeque (1979): never negative, exactly 0 for equal values.
    """
    result = _in_spans(values, window, _squares)
    result /= window - 1
    return result


def _in_spans(values: Floats, window: int, work: Callable[[Floats, int], Floats]) -> Floats:
    """`work` on overlapping parts of `values`, one result per full window."""
    count = values.size - window + 1
    result = np.empty(count, dtype=np.float64)
    span = max(_SPAN // window, 16) * window
    for start in range(0, count, span):
        stop = min(start + span, count)
        result[start:stop] = work(values[start : stop + window - 1], window)
    return result


def _sums(values: Floats, window: int) -> Floats:
    """Sum of each full window."""
    columns = np.ascontiguousarray(_blocks(values, window).T)
    heads = np.add.accumulate(columns, axis=0)
    sums = np.add.accumulate(columns[::-1], axis=0)[::-1]
    sums[1:, :-1] += heads[:-1, 1:]
    return sums.T.reshape(-1)[: values.size - window + 1]


def _squares(values: Floats, window: int) -> Floats:
    """Sum of squared deviations of each full window."""
    columns = np.ascontiguousarray(_blocks(values, window).T)
    head_mean, head_square = _running(columns)
    tail_mean, tail_square = _running(columns[::-1])
    tail_mean, tail_square = tail_mean[::-1], tail_square[::-1]
    joined = np.empty_like(columns)
    joined[0] = head_square[-1]
    joined[1:, -1] = 0.0
    for offset in range(1, window):
        gap = head_mean[offset - 1, 1:] - tail_mean[offset, :-1]
        gap *= gap
        gap *= (window - offset) * offset / window
        gap += tail_square[offset, :-1]
        gap += head_square[offset - 1, 1:]
        joined[offset, :-1] = gap
    return joined.T.reshape(-1)[: values.size - window + 1]


def _running(columns: Floats) -> tuple[Floats, Floats]:
    """Running mean and sum of squared deviations down axis 0, row i over rows 0..i."""
    mean, square = np.empty_like(columns), np.empty_like(columns)
    mean[0], square[0] = columns[0], 0.0
    for i in range(1, len(columns)):
        gap = columns[i] - mean[i - 1]
        np.multiply(gap, 1.0 / (i + 1), out=mean[i])
        mean[i] += mean[i - 1]
        gap *= columns[i] - mean[i]
        np.add(square[i - 1], gap, out=square[i])
    return mean, square


def _blocks(values: Floats, window: int) -> Floats:
    """`values` in rows of `window`, the last one filled with zeros."""
    rows = -(-values.size // window)
    padded = np.zeros(rows * window, dtype=np.float64)
    padded[: values.size] = values
    return padded.reshape(rows, window)
