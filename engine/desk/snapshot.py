"""Everything the desk shows at one moment, for the dump and for checks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.views import CapexBoard, MoversBoard

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.capex import CapexFigure
    from engine.desk.views import EarningsBoard, Mode, RaceView, RowView
    from engine.desk.volview import VolView
    from engine.model.alert import AlertsView
    from engine.model.capex import Guidance
    from engine.model.earnings import StoryEvent
    from engine.model.happening import Happening
    from engine.model.statement import Statement
    from engine.model.status import ProviderStatus

NO_MOVERS = MoversBoard(())
NO_BOARD = CapexBoard((), ())
Closes = tuple[tuple[str, float], ...]
"""(ISO date, value), oldest first."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One moment of the desk.

    Attributes:
        histories: Per symbol the daily closes by name: close, iv30_atm, iv30_vix, iv30_dvol, dvol.
        sheets: The vol sheet of every row, empty unless asked for.
        capex: Quarters of the companies that any source tells of; `capex_without` names the
            shares in the list of which none does, with the reason.
        board: The capex board; `guidance` is what all companies said, in order.
        statements: With the place of their marks, newest first.
        movers: Groups with the rows they hold, whether the screen is looked at or not.
        feed: What happened, newest first.
        settled: Every figure has arrived or says why it has not.
    """

    at: datetime
    mode: Mode
    rows: tuple[RowView, ...]
    race: RaceView
    earnings: EarningsBoard
    histories: tuple[tuple[str, tuple[tuple[str, Closes], ...]], ...]
    events: tuple[StoryEvent, ...]
    providers: tuple[ProviderStatus, ...]
    settled: bool
    sheets: tuple[VolView, ...] = ()
    capex: tuple[CapexFigure, ...] = ()
    capex_without: tuple[tuple[str, str], ...] = ()
    board: CapexBoard = NO_BOARD
    guidance: tuple[Guidance, ...] = ()
    statements: tuple[tuple[datetime, Statement], ...] = ()
    movers: MoversBoard = NO_MOVERS
    feed: tuple[Happening, ...] = ()
    alerts: AlertsView | None = None
