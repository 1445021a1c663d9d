"""Who gets how much of the height: panes at least legible, or left out."""

from __future__ import annotations

LEAST, LEAST_PRICE = 62.0, 96.0
"""Pixels a pane needs: its name's row, its foot and three rows of words between them."""
_PRICE_SHARE = 0.4


def shared(free: float, shares: tuple[float, ...]) -> tuple[float, ...]:
    """Heights of the price and of as many panes below it as there is room for.

    Args:
        free: Pixels for all of them.
        shares: Of the height each pane would like, the dearest first.

    Returns:
        The price's height, then those of the panes that stay, in the order given.
    """
    for count in range(len(shares), 0, -1):
        if free < LEAST_PRICE + LEAST * count:
            continue
        kept = shares[:count]
        tamed = min(1.0, (1.0 - _PRICE_SHARE) / sum(kept))
        panes = tuple(max(LEAST, free * share * tamed) for share in kept)
        if free - sum(panes) < LEAST_PRICE:
            panes = (LEAST,) * count
        return (free - sum(panes), *panes)
    return (max(free, 1.0),)
