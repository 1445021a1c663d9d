"""Quantiles in words, and where a figure stands among them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.text import tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_MIDDLE = 0.5


def quantile_name(quantile: float) -> str:
    """least, 10%, median, largest."""
    named = {0.0: tr("least"), 0.5: tr("median"), 1.0: tr("largest")}
    return named.get(quantile) or f"{figures.number(quantile * 100.0, 0)}{figures.THIN}%"


def band_name(low: float, high: float) -> str:
    """25–75%, least–largest."""
    if low == 0.0 or high == 1.0:
        return f"{quantile_name(low)}–{quantile_name(high)}"
    return f"{low * 100:.0f}–{quantile_name(high)}"


def bands_named(quantiles: tuple[float, ...], *, short: bool = False) -> str:
    """Least to largest, 10 to 90, 25 to 75%; with dashes where it must be short."""
    pairs = [
        (quantiles[place], quantiles[-1 - place]) for place in range(len(quantiles) // 2)
    ]  # fmt: skip
    joint = tr("{low}–{high}") if short else tr("{low} to {high}")
    texts = []
    for place, (low, high) in enumerate(pairs):
        ends = low == 0.0 or high == 1.0
        last = place == len(pairs) - 1
        first = quantile_name(low) if ends else figures.number(low * 100.0, 0)
        second = quantile_name(high) if ends or last else figures.number(high * 100.0, 0)
        texts.append(joint.format(low=first, high=second))
    return ", ".join(texts)


def standing(value: float, quantiles: tuple[float, ...], row: Floats) -> tuple[str, str, str]:
    """Where `value` lies among the quantiles of `row`: in words, in few words, by sign."""
    known = [(q, v) for q, v in zip(quantiles, row.tolist(), strict=False) if math.isfinite(v)]
    if not math.isfinite(value) or len(known) < 2:
        unknown = figures.number(math.nan)
        return tr("without a cone there"), unknown, unknown
    below = [q for q, v in known if v <= value]
    above = [q for q, v in known if v > value]
    if not below:
        return tr("below every window"), tr("below all"), tr("< all")
    if not above:
        if value == known[-1][1]:
            return tr("the largest"), tr("largest"), tr("largest")
        return tr("above every window"), tr("above all"), tr("> all")
    low, high = below[-1], above[0]
    names = {"low": quantile_name(low), "high": quantile_name(high)}
    words, sign = (
        (tr("above {low}"), tr("> {low}"))
        if low >= _MIDDLE
        else (tr("below {high}"), tr("< {high}"))
    )
    short, sign = words.format(**names), sign.format(**names)
    if low == 0.0 or high == 1.0:
        return short, short, sign
    return tr("between {low} and {high}").format(**names), short, sign
