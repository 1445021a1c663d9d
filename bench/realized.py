"""Speed of realized volatility: Yang-Zhang on a million bars, and bar by bar."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from bench.rounds import interleaved, tiny
from engine.vol.realized import Rolling, yang_zhang

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW = 30
HISTORY = 252
"""Bars that a recomputation goes over: a year of sessions."""


def bars(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Open, high, low and close of a random walk."""
    random = np.random.default_rng(3)
    close = 100.0 * np.exp(np.cumsum(random.normal(0.0, 1e-3, count)))
    open_ = close * np.exp(random.normal(0.0, 1e-3, count))
    return open_, np.maximum(open_, close) * 1.001, np.minimum(open_, close) * 0.999, close


def pandas_yang_zhang(o: pd.Series, h: pd.Series, low: pd.Series, c: pd.Series) -> pd.Series:
    """The estimator as it is written with pandas' rolling functions."""
    k = 0.34 / (1.34 + (WINDOW + 1) / (WINDOW - 1))
    satchell = np.log(h / c) * np.log(h / o) + np.log(low / c) * np.log(low / o)
    variance = np.log(o / c.shift()).rolling(WINDOW).var()
    variance += k * np.log(c / o).rolling(WINDOW).var()
    return np.sqrt(252.0 * (variance + (1.0 - k) * satchell.rolling(WINDOW).mean()))


def yang_zhang_rows(count: int = 1_000_000) -> None:
    """Yang-Zhang on a long series against pandas' rolling functions."""
    fields = bars(count)
    columns = [pd.Series(field) for field in fields]
    interleaved(
        "yang_zhang_1e6",
        lambda: yang_zhang(*fields, WINDOW),
        {"pandas": lambda: pandas_yang_zhang(*columns)},
        extra={"bars": count, "window": WINDOW},
    )


def streaming_rows(ticks: int = 20_000, recomputed: int = 40) -> None:
    """One pushed bar against pandas' recomputation of a year; milliseconds are those of a tick.

    The peer is given its Series ready made, so that it does not pay for appending the tick.
    """
    fields = bars(ticks)
    rows = list(zip(*(field.tolist() for field in fields), strict=True))
    year = [pd.Series(field[:HISTORY]) for field in fields]

    def ours(estimator: str) -> Callable[[], float]:
        def push_all() -> float:
            push = Rolling(estimator, WINDOW).push
            start = time.thread_time()
            for open_, high, low, close in rows:
                push(open_, high, low, close)
            return (time.thread_time() - start) / ticks

        return push_all

    def recompute(once: Callable[[], pd.Series]) -> Callable[[], float]:
        def repeat() -> float:
            start = time.thread_time()
            for _ in range(recomputed):
                once().iloc[-1]
            return (time.thread_time() - start) / recomputed

        return repeat

    def close_to_close() -> pd.Series:
        return np.log(year[3] / year[3].shift()).rolling(WINDOW).std() * 252.0**0.5

    for name, estimator, peer in (
        ("streaming_tick", "yang_zhang", lambda: pandas_yang_zhang(*year)),
        ("streaming_tick_close", "close_to_close", close_to_close),
    ):
        interleaved(
            name,
            ours(estimator),
            {"pandas_rolling": recompute(peer)},
            extra={"estimator": estimator, "ticks": ticks, "peer_ticks": recomputed},
        )


def main() -> None:
    """Print every row."""
    yang_zhang_rows(1000 if tiny() else 1_000_000)
    streaming_rows(*((300, 2) if tiny() else (20_000, 40)))


if __name__ == "__main__":
    main()
