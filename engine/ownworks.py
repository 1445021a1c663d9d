"""The user's own dates, statements, capex rows and companies, as the desks are told of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.tables import Tables
    from engine.model.capex import CapexRow
    from engine.model.earnings import OwnDate
    from engine.model.own import Own
    from engine.model.statement import Statement


class OwnWorks:
    """Holds the newest `Own` and tells it; driven by the engine's thread.

    Args:
        told: Takes it whenever something is different.
        own: What it is at first.
        tables: What is shipped beside it, for the desks.
    """

    def __init__(self, told: Callable[[Own], None], own: Own, tables: Tables) -> None:
        self.own = own
        self.tables = tables
        self._told = told

    def set_dates(self, dates: tuple[OwnDate, ...]) -> None:
        """Other dates."""
        self._take(replace(self.own, dates=dates))

    def set_statements(self, statements: tuple[Statement, ...]) -> None:
        """Other statements."""
        self._take(replace(self.own, statements=statements))

    def set_capex(self, rows: tuple[CapexRow, ...]) -> None:
        """Other capex rows."""
        self._take(replace(self.own, capex=rows))

    def set_companies(self, symbols: tuple[str, ...]) -> None:
        """Other companies of the capex board."""
        self._take(replace(self.own, companies=symbols))

    def _take(self, own: Own) -> None:
        if own != self.own:
            self.own = own
            self._told(own)
