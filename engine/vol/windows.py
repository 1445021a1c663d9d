"""Rolling sums and variances that forget: every window is summed from its own bars alone.

A few windows are added up one by one. A long series is cut into blocks as long as the window. A
window is the end of one block and the beginning of the next, so both parts come from running
figures inside a block (van Herk's scheme) and a bad tick leaves no rounding behind once it has
left the window; that costs O(1) per bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_SPAN = 131_072
"""Bars worked on at once, so that the running figures stay in the cache."""
_FEW = 1 << 18
"""Bars of all windows together up to which adding up each is faster than running figures."""


def spans(count: int, window: int) -> Iterator[tuple[int, int]]:
    """Parts (start, stop) of `count` windows, each starting with a block of its own."""
    step = max(_SPAN // window, 16) * window
    for start in range(0, count, step):
        yield start, min(start + step, count)


def rolling_sums(values: Floats, window: int) -> Floats:
    """Sum of each full window, length len(values) - window + 1."""
    if _few(values.size, window):
        sums: Floats = _each(values, window).sum(axis=-1)
        return sums
    blocks = _blocks([values], window)[:, 0]
    sums = np.empty_like(blocks)
    sums[-1] = blocks[-1]
    for i in range(window - 2, -1, -1):
        np.add(sums[i + 1], blocks[i], out=sums[i])
    heads = blocks[0].copy()
    for i in range(1, window):
        sums[i, :-1] += heads[1:]
        heads += blocks[i]
    return _in_line(sums, values.size - window + 1)


def rolling_deviations(series: Sequence[Floats], window: int) -> Floats:
    """Sum over `series`, equally long, of the squared deviations from each full window's mean.

    Mean and squared deviations run inside the blocks (Welford 1962) and are joined by the pairwise
    formula of Chan, Golub & LeVeque (1979): never negative, exactly 0 for equal values.
    """
    if _few(series[0].size, window):
        return _each_deviation(series, window)
    blocks = _blocks(series, window)
    tail_mean, tail_square = _tails(blocks)
    joined = np.empty_like(tail_square)
    joined[0] = tail_square[0]
    mean, square = blocks[0].copy(), np.zeros_like(joined[0])
    for i in range(1, window):
        between = _squared(mean[:, 1:] - tail_mean[i, :, :-1])
        between *= (window - i) * i / window
        between += tail_square[i, :-1]
        np.add(between, square[1:], out=joined[i, :-1])
        gap = blocks[i] - mean
        mean += gap * (1.0 / (i + 1))
        more = _squared(gap)
        more *= i / (i + 1)
        square += more
    return _in_line(joined, series[0].size - window + 1)


def _few(size: int, window: int) -> bool:
    return (size - window + 1) * window <= _FEW


def _each(values: Floats, window: int) -> Floats:
    """Every window as a row of a view, not to be written to."""
    if values.size == window:
        return values[None, :]
    values = np.ascontiguousarray(values)
    shape, (step,) = (values.size - window + 1, window), values.strides
    return np.lib.stride_tricks.as_strided(values, shape, (step, step), writeable=False)


def _each_deviation(series: Sequence[Floats], window: int) -> Floats:
    """As `rolling_deviations`, in two passes over each window.

    Everything is taken relative to the window's first value, so that equal values give exactly 0.
    """
    total = np.zeros(series[0].size - window + 1)
    for values in series:
        rows = _each(values, window)
        gaps = rows - rows[:, :1]
        gaps -= gaps.sum(axis=-1, keepdims=True) / window
        gaps *= gaps
        total += gaps.sum(axis=-1)
    return total


def _tails(blocks: Floats) -> tuple[Floats, Floats]:
    """Mean of each series and summed squared deviations from every row to the block's end."""
    window = len(blocks)
    mean, square = np.empty_like(blocks), np.empty_like(blocks[:, 0])
    mean[-1], square[-1] = blocks[-1], 0.0
    for i in range(1, window):
        row = window - 1 - i
        gap = blocks[row] - mean[row + 1]
        np.multiply(gap, 1.0 / (i + 1), out=mean[row])
        mean[row] += mean[row + 1]
        more = _squared(gap)
        more *= i / (i + 1)
        np.add(square[row + 1], more, out=square[row])
    return mean, square


def _squared(gap: Floats) -> Floats:
    """Squares summed over the series, computed in place."""
    gap *= gap
    for other in gap[1:]:
        gap[0] += other
    first: Floats = gap[0]
    return first


def _blocks(series: Sequence[Floats], window: int) -> Floats:
    """The series in blocks, shape (window, series, blocks); the last block is filled with zeros."""
    size = series[0].size
    count = -(-size // window)
    blocks = np.empty((window, len(series), count))
    padded = np.zeros(count * window)
    for k, values in enumerate(series):
        padded[:size] = values
        blocks[:, k] = padded.reshape(count, window).T
    return blocks


def _in_line(rows: Floats, count: int) -> Floats:
    """Results by (place in the block, block) in the order of the windows."""
    return rows.T.reshape(-1)[:count]
