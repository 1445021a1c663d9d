"""Conditions as data: their symbols, the same one for another symbol, one for a figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.model.alert import Compare, DateChanged, FeedDown, Figure, Inverted, ReportIn, Side

if TYPE_CHECKING:
    from engine.model.alert import Condition


def figures(condition: Condition) -> tuple[Figure, ...]:
    """The figures it looks at, in the order of its line."""
    if not isinstance(condition, Compare):
        return ()
    sides = (condition.left, condition.right)
    found = [side for side in sides if isinstance(side, Side)]
    return tuple(one for side in found for one in (side.first, side.second) if one is not None)


def symbols(condition: Condition) -> tuple[str, ...]:
    """Its symbols without repeats; nothing where it speaks of none."""
    if isinstance(condition, Compare):
        return tuple(dict.fromkeys(one.symbol for one in figures(condition)))
    if isinstance(condition, FeedDown) or not condition.symbol:
        return ()
    return (condition.symbol,)


def for_symbol(condition: Condition, old: str, new: str) -> Condition:
    """The same condition with `new` wherever `old` stands."""
    match condition:
        case Compare(left=left, right=right):
            other = _side(right, old, new) if isinstance(right, Side) else right
            return replace(condition, left=_side(left, old, new), right=other)
        case Inverted() | DateChanged() | ReportIn():
            return replace(condition, symbol=new) if condition.symbol == old else condition
        case FeedDown():
            return replace(condition, source=new) if condition.source == old else condition


def _side(side: Side, old: str, new: str) -> Side:
    second = None if side.second is None else _figure(side.second, old, new)
    return replace(side, first=_figure(side.first, old, new), second=second)


def _figure(figure: Figure, old: str, new: str) -> Figure:
    return replace(figure, symbol=new) if figure.symbol == old else figure
