"""What the user has put in beside what sources say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.model.capex import CapexRow
    from engine.model.earnings import OwnDate
    from engine.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Own:
    """What the user has put in beside what sources say.

    Attributes:
        companies: Of the capex board, in order; empty for the usual ones.
    """

    dates: tuple[OwnDate, ...] = ()
    statements: tuple[Statement, ...] = ()
    capex: tuple[CapexRow, ...] = ()
    companies: tuple[str, ...] = ()


def replayed(own: Own) -> Own:
    """What of it belongs into a replay: not the dates, not the figures of another time."""
    return replace(own, dates=(), capex=())
