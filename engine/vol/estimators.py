"""What the batch and the streaming form of the realized estimators have in common."""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING, SupportsIndex, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    Number = TypeVar("Number", float, NDArray[np.float64])

PARKINSON = 1.0 / (4.0 * math.log(2.0))
"""Weight of the squared range."""
GARMAN_KLASS = 2.0 * math.log(2.0) - 1.0
"""Weight of the squared move from open to close."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What an estimator cannot do without.

    Attributes:
        least: Shortest window.
        lead: Bars before the window, 1 where a previous close is used.
    """

    least: int
    lead: int


ESTIMATORS: Mapping[str, Needs] = {
    "close_to_close": Needs(2, 1),
    "parkinson": Needs(1, 0),
    "garman_klass": Needs(1, 0),
    "garman_klass_yang_zhang": Needs(1, 1),
    "rogers_satchell": Needs(1, 0),
    "yang_zhang": Needs(2, 1),
    "hodges_tompkins": Needs(2, 1),
}


def needs(estimator: str) -> Needs:
    """The needs of an estimator by its function's name.

    Raises:
        ValueError: No such estimator.
    """
    if estimator not in ESTIMATORS:
        raise ValueError(f"no estimator {estimator!r}")
    return ESTIMATORS[estimator]


def bars_needed(estimator: str, window: int) -> int:
    """Completed bars before `estimator`, by its function's name, gives a first value.

    Raises:
        ValueError: No such estimator, or a window that is no whole number.
    """
    return whole_window(window) + needs(estimator).lead


def whole_window(window: SupportsIndex) -> int:
    """The window as an int.

    Raises:
        ValueError: Not a whole number, be it a float of whole value.
    """
    try:
        return operator.index(window)
    except TypeError:
        raise ValueError(f"a window is a whole number of bars, not {window!r}") from None


def checked_window(window: SupportsIndex, least: int) -> int:
    """The window as an int.

    Raises:
        ValueError: Not a whole number, or less than `least`.
    """
    bars = whole_window(window)
    if bars < least:
        raise ValueError(f"a window of {bars} bars is too short, {least} needed")
    return bars


def yang_zhang_weight(window: int) -> float:
    """Weight k of the variance from open to close, of least variance for `window` bars."""
    return 0.34 / (1.34 + (window + 1) / (window - 1))


def overlap_bias(count: Number, window: int) -> Number:
    """Share of the variance that the last of `count` overlapping windows of h returns shows.

    1 - h/n + (h^2 - 1)/(3 n^2), to divide the variance by: Hodges & Tompkins, Journal of
    Derivatives 10 (2002). Derived for n >= h, that is from 2 h bars on; before, the formula goes
    on unchanged. 0 for the first window of two returns.
    """
    return (3.0 * count * (count - window) + (window * window - 1.0)) / (3.0 * count * count)
