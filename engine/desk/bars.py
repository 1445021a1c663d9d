"""Daily bars made safe: sorted, merged, impossible ones taken out, breaks named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.hours import Days
    from engine.model.quote import BarSeries

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]
    Stamps = NDArray[np.int64]

JUMP = 20.0
"""A price this many times its neighbours' is a lost decimal point or pence for pounds."""
_SPLITS = (4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100)
_SMALL_SPLITS = (2, 3)
_EARLIEST, _LATEST = 0, 4_102_444_800


@dataclass(frozen=True, slots=True)
class Break:
    """A step between two kept bars that no estimator may run across.

    Attributes:
        index: The later bar's position among the kept bars.
    """

    index: int
    reason: Reason
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class CleanBars:
    """Kept bars, oldest first, and what was taken out.

    Attributes:
        stamps: int64 epoch s, 00:00 UTC of each bar's date.
        complete: Number of leading bars that are finished.
        rejected: Stamps of bars taken out.
    """

    symbol: str
    stamps: Stamps
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    complete: int
    rejected: tuple[int, ...]
    breaks: tuple[Break, ...]
    raw: BarSeries

    def __len__(self) -> int:
        return int(self.stamps.size)

    @property
    def last_complete(self) -> date | None:
        """Date of the newest finished bar."""
        return day_of(int(self.stamps[self.complete - 1])) if self.complete else None

    def same_finished(self, other: CleanBars) -> bool:
        """Whether the finished bars of both are the same, so that their figures are."""
        if self is other:
            return True
        mine, its = self.complete, other.complete
        return (
            mine == its
            and self.breaks == other.breaks
            and all(
                np.array_equal(a[:mine], b[:its])
                for a, b in (
                    (self.stamps, other.stamps),
                    (self.open, other.open),
                    (self.high, other.high),
                    (self.low, other.low),
                    (self.close, other.close),
                )
            )
        )

    def closes(self) -> tuple[tuple[date, float], ...]:
        """(day, close) of the finished bars."""
        return tuple(
            (day_of(int(stamp)), float(close))
            for stamp, close in zip(
                self.stamps[: self.complete], self.close[: self.complete], strict=True
            )
        )


def day_of(stamp: int) -> date:
    """UTC date of an epoch second."""
    return datetime.fromtimestamp(stamp, UTC).date()


def well_formed(series: BarSeries) -> bool:
    """Whether all arrays are one-dimensional, numeric and of one length."""
    size = series.stamps.size
    arrays = (series.open, series.high, series.low, series.close)
    if series.stamps.ndim != 1 or series.stamps.dtype.kind not in "iu":
        return False
    return size > 0 and all(
        a.ndim == 1 and a.size == size and a.dtype.kind in "fiu" for a in arrays
    )


def merged(old: BarSeries | None, new: BarSeries) -> BarSeries:
    """`new` laid over `old`; of two bars with one stamp the later received one stays."""
    if old is None or new.replaces:
        return new
    keep = ~np.isin(old.stamps, new.stamps)
    keep &= np.arange(old.stamps.size) < old.complete
    kept = int(keep.sum())

    def joined(a: NDArray[np.float64], b: NDArray[np.float64]) -> Floats:
        return np.concatenate([a[keep], b]).astype(np.float64)

    volume = (
        joined(old.volume, new.volume)
        if old.volume.size == keep.size and new.volume.size == new.stamps.size
        else np.full(kept + new.stamps.size, np.nan)
    )
    return replace(
        new,
        stamps=np.concatenate([old.stamps[keep], new.stamps]),
        open=joined(old.open, new.open),
        high=joined(old.high, new.high),
        low=joined(old.low, new.low),
        close=joined(old.close, new.close),
        volume=volume,
        complete=kept + new.complete,
        replaces=True,
    )


def cleaned(series: BarSeries, days: Days, *, has_splits: bool) -> CleanBars:
    """Sort, drop and check the bars of a well-formed series.

    Args:
        series: As received, `well_formed`.
        days: Tells which days may not be missing.
        has_splits: Whether a step near n:1 may be an unadjusted split (not so for coins).
    """
    order = _newest_of_each(series.stamps)
    stamps = series.stamps[order].astype(np.int64)
    values = [
        a[order].astype(np.float64) for a in (series.open, series.high, series.low, series.close)
    ]
    finished = order < series.complete
    stamps, values, finished = _without_empty_tail(stamps, values, finished)
    open_, high, low, close = values
    good, high, low = _possible(open_, high, low, close)
    good &= (stamps >= _EARLIEST) & (stamps <= _LATEST)
    good = _without_jumps(close, good)
    kept = np.flatnonzero(good)
    breaks = _breaks(stamps, open_, close, kept, days, has_splits)
    return CleanBars(
        series.symbol,
        stamps[kept],
        open_[kept],
        high[kept],
        low[kept],
        close[kept],
        int(finished[kept].sum()),
        tuple(int(s) for s in stamps[~good]),
        breaks,
        series,
    )


def _newest_of_each(stamps: Stamps) -> NDArray[np.intp]:
    """Positions in the order of their stamps, the last position for each stamp."""
    order: NDArray[np.intp] = np.argsort(stamps, kind="stable")
    last = np.append(stamps[order][1:] != stamps[order][:-1], True)
    newest: NDArray[np.intp] = order[last]
    return newest


def _without_empty_tail(
    stamps: Stamps, values: list[Floats], finished: Bools
) -> tuple[Stamps, list[Floats], Bools]:
    """Without the trailing rows that hold no price at all (today's row before it fills)."""
    priced = np.flatnonzero(~np.isnan(np.vstack(values)).all(axis=0))
    size = int(priced[-1]) + 1 if priced.size else 0
    return stamps[:size], [a[:size] for a in values], finished[:size]


def _possible(
    open_: Floats, high: Floats, low: Floats, close: Floats
) -> tuple[Bools, Floats, Floats]:
    """Which bars can be; high and low widened where only rounding put them inside."""
    stack = np.vstack([open_, high, low, close])
    good = np.isfinite(stack).all(axis=0) & (stack > 0.0).all(axis=0) & (stack < 1e12).all(axis=0)
    top, bottom = np.fmax(open_, close), np.fmin(open_, close)
    slack = 1e-6 * np.where(good, top, 0.0)
    with np.errstate(invalid="ignore"):
        good &= (high >= top - slack) & (low <= bottom + slack)
    return good, np.fmax(high, top), np.fmin(low, bottom)


def _without_jumps(close: Floats, good: Bools) -> Bools:
    """Drop closes `JUMP` times away from the middle of their neighbours."""
    kept = np.flatnonzero(good)
    if kept.size < 3:
        return good
    logs = np.log(close[kept])
    limit = np.log(JUMP)
    suspects = np.flatnonzero(np.abs(np.diff(logs)) > limit)
    result = good.copy()
    for at in sorted({int(i) + step for i in suspects for step in (0, 1)}):
        near = logs[max(0, at - 5) : at + 6]
        if abs(float(logs[at]) - float(np.median(near))) > limit:
            result[kept[at]] = False
    return result


def _breaks(
    stamps: Stamps, open_: Floats, close: Floats, kept: NDArray[np.intp], days: Days, splits: bool
) -> tuple[Break, ...]:
    found: list[Break] = []
    with np.errstate(over="ignore"):
        ratios = close[kept][1:] / close[kept][:-1]
        gaps = open_[kept][1:] / close[kept][:-1]
    for at in range(1, kept.size):
        earlier, later = day_of(int(stamps[kept[at - 1]])), day_of(int(stamps[kept[at]]))
        lost = days.gap(earlier, later)
        if lost:
            found.append(Break(at, Reason.GAP, _named(lost)))
            continue
        if kept[at] - kept[at - 1] > 1:
            found.append(Break(at, Reason.GAP, f"bar before {later.isoformat()} rejected"))
            continue
        ratio = _split(float(ratios[at - 1]), float(gaps[at - 1])) if splits else 0
        if ratio or not 1.0 / JUMP < ratios[at - 1] < JUMP:
            text = f"unadjusted {ratio}:1 step" if ratio else "price jump"
            found.append(Break(at, Reason.BAD_PRICE, f"{text} on {later.isoformat()}"))
    return tuple(found)


def _split(ratio: float, gap: float) -> int:
    """The n if a close-to-close ratio and its overnight gap look like an n:1 split, else 0."""
    step, night = (max(x, 1.0 / x) if x > 0.0 else 0.0 for x in (ratio, gap))
    for n in _SPLITS:
        if abs(step / n - 1.0) < 0.1 and abs(night / n - 1.0) < 0.1:
            return n
    for n in _SMALL_SPLITS:
        if abs(step / n - 1.0) < 0.06 and abs(night / n - 1.0) < 0.03:
            return n
    return 0


def _named(days: tuple[date, ...]) -> str:
    if len(days) == 1:
        return f"{days[0].isoformat()} missing"
    return f"{len(days)} days missing from {days[0].isoformat()}"
