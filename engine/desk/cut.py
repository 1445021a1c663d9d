"""How the price chart is cut and what it is compared with, as the window asks for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.desk.kinds import MOST_CHARTS, ChartAsk

DAYS = ("D", "W", "M")
"""Intervals made of daily bars, which every symbol has."""

MINUTES = {"1": 1, "5": 5, "15": 15, "30": 30, "60": 60}
"""Minutes of the intervals made of a day's own bars."""


@dataclass(frozen=True, slots=True)
class Cut:
    """An interval of `DAYS` or `MINUTES`, and canonical symbols to compare with."""

    interval: str = "D"
    compare: tuple[str, ...] = ()


def cut_of(interval: str, compare: tuple[str, ...]) -> Cut:
    """A cut that can be: an unknown interval is daily, a symbol is compared once."""
    known = interval in DAYS or interval in MINUTES
    return Cut(interval if known else "D", tuple(dict.fromkeys(compare)))


def checked(asks: tuple[ChartAsk, ...]) -> tuple[ChartAsk, ...]:
    """Charts that can be shown: those with a symbol, each once, the first twelve, as cut."""
    found: dict[str, ChartAsk] = {}
    for ask in asks:
        if ask.symbol and ask.id not in found:
            cut = cut_of(ask.interval, ask.compare)
            found[ask.id] = replace(ask, interval=cut.interval, compare=cut.compare)
    return tuple(found.values())[:MOST_CHARTS]


def within_a_day(asks: tuple[ChartAsk, ...]) -> tuple[str, ...]:
    """Symbols whose bars within the day the charts need, in their order, each once."""
    needing = (ask for ask in asks if ask.interval in MINUTES)
    return tuple(dict.fromkeys(s for ask in needing for s in (ask.symbol, *ask.compare)))


def on_charts(asks: tuple[ChartAsk, ...]) -> tuple[str, ...]:
    """Every symbol that charts show, their own first, each once."""
    own = (ask.symbol for ask in asks)
    return tuple(dict.fromkeys((*own, *(s for ask in asks for s in ask.compare))))
