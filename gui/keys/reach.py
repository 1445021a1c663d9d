"""Which contexts' chords are valid at the same time, so that no chord may mean two things."""

from __future__ import annotations

from typing import Final

from gui.commands.command import Context

TOGETHER: Final[tuple[frozenset[Context], ...]] = (
    frozenset((Context.APP, Context.TABLE, Context.WATCHLIST)),
    frozenset((Context.APP, Context.TABLE, Context.FEEDS)),
    frozenset((Context.APP, Context.TABLE, Context.EARNINGS)),
    frozenset((Context.APP, Context.TABLE, Context.MOVERS)),
    frozenset((Context.APP, Context.TABLE, Context.CAPEX)),
    frozenset((Context.APP, Context.TABLE, Context.ALERTS)),
    frozenset((Context.APP, Context.TABLE, Context.EVENTS)),
    frozenset((Context.APP, Context.CHART, Context.PRICE)),
    frozenset((Context.APP, Context.CHART, Context.RACE)),
    frozenset((Context.APP, Context.CHART, Context.SHEET)),
    frozenset((Context.APP, Context.SHEET, Context.FIGURES)),
    frozenset((Context.APP, Context.EDITOR)),
)
"""Each set is what one widget can have while it has the focus."""


def meet(one: Context, other: Context) -> bool:
    """Whether chords of both contexts can be valid for one press."""
    return any(one in contexts and other in contexts for contexts in TOGETHER)
