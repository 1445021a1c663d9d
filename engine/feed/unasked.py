"""What no source can be asked for: those that serve it are off, or nobody has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.model.reason import Reason
from engine.providers.base import Ask, What

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.feed.interest import Interest
    from engine.feed.lane import Lane
    from engine.feed.outcome import Failure

PRICED = frozenset({What.QUOTES, What.DAILY_BARS})
"""What is asked of symbols that are only priced."""
_UNTOLD = frozenset({What.INTRADAY_BARS})


def unasked(
    lanes: Sequence[Lane], on: frozenset[str], interest: Interest
) -> dict[tuple[What, str], Failure]:
    """By kind and symbol: what nobody who is on serves, with the reason.

    Args:
        lanes: All sources, in their order.
        on: Names of those that are on.
        interest: What is wanted.
    """
    found: dict[tuple[What, str], Failure] = {}
    for symbol in interest.wanted:
        found |= _of(symbol, lanes, on)
    for symbol in interest.aside:
        kept = _of(symbol, lanes, on)
        found |= {key: why for key, why in kept.items() if key[0] in PRICED}
    for symbol in interest.others:
        kept = _of(symbol, lanes, on)
        found |= {key: why for key, why in kept.items() if key[0] is What.FUNDAMENTALS}
    return found


def _of(symbol: str, lanes: Sequence[Lane], on: frozenset[str]) -> dict[tuple[What, str], Failure]:
    served: dict[What, Lane] = {}
    asked: set[What] = set()
    for lane in lanes:
        for what in lane.serves(symbol):
            served.setdefault(what, lane)
            if lane.name in on:
                asked.add(what)
    found: dict[tuple[What, str], Failure] = {}
    for what, lane in served.items():
        if what not in asked and what not in _UNTOLD:
            ask = Ask(lane.name, what, (symbol,))
            found[what, symbol] = ask, Reason.PROVIDER_DOWN, f"{lane.name} is switched off"
    if served and What.CHAIN not in served:
        ask = Ask(next(iter(served.values())).name, What.CHAIN, (symbol,))
        found[What.CHAIN, symbol] = ask, Reason.NO_OPTIONS, ""
    return found
