"""Speed of realized volatility: Yang-Zhang on a million bars."""

from __future__ import annotations

import numpy as np
import pandas as pd

from bench.rounds import interleaved, tiny
from engine.vol.realized import yang_zhang


def yang_zhang_rows(bars: int = 1_000_000, window: int = 30) -> None:
    """Yang-Zhang on a long series against pandas' rolling functions."""
    random = np.random.default_rng(3)
    close = 100.0 * np.exp(np.cumsum(random.normal(0.0, 1e-3, bars)))
    open_ = close * np.exp(random.normal(0.0, 1e-3, bars))
    high, low = np.maximum(open_, close) * 1.001, np.minimum(open_, close) * 0.999
    o, h, low_, c = (pd.Series(a) for a in (open_, high, low, close))
    k = 0.34 / (1.34 + (window + 1) / (window - 1))

    def peer() -> object:
        satchell = np.log(h / c) * np.log(h / o) + np.log(low_ / c) * np.log(low_ / o)
        variance = np.log(o / c.shift()).rolling(window).var()
        variance += k * np.log(c / o).rolling(window).var()
        return np.sqrt(252.0 * (variance + (1.0 - k) * satchell.rolling(window).mean()))

    interleaved(
        "yang_zhang_1e6", lambda: yang_zhang(open_, high, low, close, window), {"pandas": peer}
    )


def main() -> None:
    """Print every row."""
    yang_zhang_rows(1000 if tiny() else 1_000_000)


if __name__ == "__main__":
    main()
