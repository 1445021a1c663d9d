"""Raw columns of bars made safe: impossible ones out, sorted, one per stamp, running one known."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import BadPayload, NoData, ProviderError
from engine.providers.payload import finite, instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.providers.payload import Node

    Floats = NDArray[np.float64]
    Stamps = NDArray[np.int64]

DAY = 86_400
_SLACK = 1e-6
"""Relative noise of prices that were stored in single precision."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Parallel arrays of bars; stamps int64 epoch seconds, the others float64."""

    stamps: Stamps
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats

    def __len__(self) -> int:
        return int(self.stamps.size)

    def at(self, index: NDArray[np.intp] | NDArray[np.bool_]) -> Columns:
        """The bars at `index`."""
        return Columns(
            self.stamps[index],
            self.open[index],
            self.high[index],
            self.low[index],
            self.close[index],
            self.volume[index],
        )

    def stamped(self, stamps: Stamps) -> Columns:
        """The same bars under other stamps."""
        return Columns(stamps, self.open, self.high, self.low, self.close, self.volume)


def floats(provider: str, path: str, raw: Sequence[object]) -> Floats:
    """A column as float64; NaN where it holds null, NaN or infinity, numbers as text are read.

    Raises:
        BadPayload: It holds something else.
    """
    if not all(_numeric(value) for value in raw):
        raise BadPayload(provider, path)
    return np.array([finite(value) for value in raw], dtype=np.float64)


def _numeric(raw: object) -> bool:
    if raw is None:
        return True
    if isinstance(raw, str):
        try:
            float(raw)
        except ValueError:
            return False
        return True
    return isinstance(raw, int | float) and not isinstance(raw, bool)


def column(node: Node, key: str, length: int) -> Floats:
    """Member `key` of `node` as an array of `length` floats.

    Raises:
        BadPayload: It is missing, of another length or not of numbers.
    """
    raw = node.items(key)
    if len(raw) != length:
        raise node.bad(key)
    return floats(node.provider, f"{node.path}.{key}", raw)


def epochs(provider: str, path: str, raw: Sequence[object], unit: float = 1.0) -> Stamps:
    """Epoch counts as int64 seconds.

    Raises:
        BadPayload: One of them is no instant between 1960 and 2100.
    """
    instants = [instant(value, unit) for value in raw]
    if any(value is None for value in instants):
        raise BadPayload(provider, path)
    seconds = [int(value.timestamp()) for value in instants if value is not None]
    return np.array(seconds, dtype=np.int64)


def clean(columns: Columns, label: str) -> Columns:
    """Bars sorted by stamp, the later received known one of a stamp, impossible ones unknown.

    A bar whose close is unknown, or with a price that is zero, negative or outside its own low
    and high, is NaN throughout; unknown bars at the end are dropped.

    Args:
        columns: As sent.
        label: "NVDA 1d", for the log line that counts rejected bars.
    """
    unknown = ~np.isfinite(columns.close)
    ordered = columns.at(np.lexsort((-np.arange(len(columns)), unknown, columns.stamps)))
    newest = np.ones(len(ordered), dtype=np.bool_)
    newest[1:] = ordered.stamps[1:] != ordered.stamps[:-1]
    kept = ordered.at(newest)
    known = np.isfinite(kept.close)
    possible = _possible(kept)
    rejected = int(np.count_nonzero(known & ~possible))
    if rejected:
        _log.info("%s: %d of %d bars rejected as impossible", label, rejected, len(kept))
    usable = known & possible
    blank = np.where(usable, 0.0, np.nan)
    masked = Columns(
        kept.stamps,
        kept.open + blank,
        kept.high + blank,
        kept.low + blank,
        kept.close + blank,
        kept.volume + blank,
    )
    end = int(np.flatnonzero(usable)[-1]) + 1 if bool(usable.any()) else 0
    return masked.at(np.arange(end))


def none_left(provider: str, label: str, raw: Columns) -> ProviderError:
    """Why `clean` left nothing of `raw`: nothing was known, or all of it impossible."""
    if np.isfinite(raw.close).any():
        return BadPayload(provider, "close", f"every bar of {label} is impossible")
    return NoData(provider, f"no bars for {label}")


def _possible(columns: Columns) -> NDArray[np.bool_]:
    """Whether each bar's known prices are above 0 and lie in order; unknown ones pass."""
    prices = np.stack((columns.open, columns.high, columns.low, columns.close))
    above_zero = ~(prices <= 0.0).any(axis=0)
    slack = _SLACK * np.abs(columns.close)
    disordered = (
        (columns.high < columns.low - slack)
        | (columns.open > columns.high + slack)
        | (columns.open < columns.low - slack)
        | (columns.close > columns.high + slack)
        | (columns.close < columns.low - slack)
    )
    ordered: NDArray[np.bool_] = ~disordered
    return above_zero & ordered


def finished(stamps: Stamps, step: int, now: float) -> int:
    """Number of leading bars of `step` seconds that have ended at epoch second `now`."""
    return int(np.count_nonzero(stamps + step <= now))
