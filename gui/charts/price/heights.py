"""Who gets how much of the height: panes at least legible, or left out."""

from __future__ import annotations

LEAST, LEAST_PRICE = 62.0, 96.0
"""Pixels a pane needs: its name's row, its foot and something to see between them."""


def shared(free: float, shares: tuple[float, ...]) -> tuple[float, ...]:
    """Heights of the price and of as many panes below it as there is room for.

    Args:
        free: Pixels for all of them.
        shares: Of the height each pane would like, the dearest first.

    Returns:
        The price's height, then those of the panes that stay, in the order given.
    """
    for count in range(len(shares), 0, -1):
        panes = tuple(max(LEAST, free * share) for share in shares[:count])
        price = free - sum(panes)
        if price >= max(LEAST_PRICE, 0.3 * free):
            return (price, *panes)
    for count in range(len(shares), 0, -1):
        if free >= LEAST_PRICE + LEAST * count:
            return (free - LEAST * count, *(LEAST for _ in range(count)))
    return (max(free, 1.0),)
