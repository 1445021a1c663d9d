"""What one frame brings, sorted; loaded with the first views, which come after the first frame."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.desk.views import (
    CapexBoard,
    ChartView,
    EarningsBoard,
    ModeView,
    MoversBoard,
    RaceView,
    RowView,
)
from engine.desk.volview import VolView
from engine.desk.watchlist.outside import ListsView
from engine.model.alert import AlertsView, FiredNow
from engine.model.feedview import FeedsView
from engine.model.found import Found
from engine.model.happening import EventsView
from engine.model.recorded import RecordingsView
from engine.model.statement import StatementsView
from engine.model.status import Notice, ProviderStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.desk.views import Key, View


@dataclass(slots=True)
class Batch:
    """What changed since the last frame, sorted by what shows it; charts by their ids."""

    rows: list[RowView] = field(default_factory=list)
    charts: dict[str, ChartView] = field(default_factory=dict)
    vols: dict[str, VolView] = field(default_factory=dict)
    race: RaceView | None = None
    earnings: EarningsBoard | None = None
    movers: MoversBoard | None = None
    providers: list[ProviderStatus] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    mode: ModeView | None = None
    feeds: FeedsView | None = None
    recordings: RecordingsView | None = None
    found: Found | None = None
    lists: ListsView | None = None
    capex: CapexBoard | None = None
    alerts: AlertsView | None = None
    fired: list[FiredNow] = field(default_factory=list)
    events: EventsView | None = None
    statements: StatementsView | None = None


def sort_views(views: Mapping[Key, View]) -> Batch:
    """Views by the part of the window that shows them."""
    batch = Batch()
    for key, view in views.items():
        if isinstance(view, ChartView):
            batch.charts[key[1]] = view
        elif not _add_to_lists(batch, view):
            _set_single(batch, view)
    return batch


def _add_to_lists(batch: Batch, view: View) -> bool:
    """Views of which a frame has many; False for the others."""
    match view:
        case RowView():
            batch.rows.append(view)
        case VolView():
            batch.vols[view.symbol] = view
        case ProviderStatus():
            batch.providers.append(view)
        case Notice():
            batch.notices.append(view)
        case FiredNow():
            batch.fired.append(view)
        case _:
            return False
    return True


def _set_single(batch: Batch, view: View) -> None:
    """Views of which there is one."""
    match view:
        case RaceView():
            batch.race = view
        case EarningsBoard():
            batch.earnings = view
        case MoversBoard():
            batch.movers = view
        case ModeView():
            batch.mode = view
        case FeedsView():
            batch.feeds = view
        case RecordingsView():
            batch.recordings = view
        case Found():
            batch.found = view
        case ListsView():
            batch.lists = view
        case _:
            _set_story(batch, view)


def _set_story(batch: Batch, view: View) -> None:
    """Views of what stands around the numbers."""
    match view:
        case CapexBoard():
            batch.capex = view
        case AlertsView():
            batch.alerts = view
        case EventsView():
            batch.events = view
        case StatementsView():
            batch.statements = view
