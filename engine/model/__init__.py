"""Frozen value types shared by every layer; they import nothing else of ours.

Each name below can be imported from here; its module is loaded when it is first asked for, so that
the start pays only for the types it uses.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.model.alert import (
        Alert,
        AlertState,
        AlertStatus,
        AlertsView,
        Basis,
        Compare,
        DateChanged,
        FeedDown,
        Figure,
        Fired,
        FiredNow,
        Gauge,
        Inverted,
        Joint,
        Op,
        Reading,
        ReportIn,
        Side,
    )
    from engine.model.capex import CapexRow, CapexSeries, Guidance
    from engine.model.drawn import Drawing
    from engine.model.earnings import (
        DateChange,
        EarningsEvent,
        EarningsResult,
        EventStatus,
        OwnDate,
        PastMoves,
        Session,
        StoryEvent,
    )
    from engine.model.feedview import FeedLine, FeedsView, Freshness, LaneLine
    from engine.model.found import Found, Hits, Match
    from engine.model.garch import GarchFit
    from engine.model.happening import EventsView, Happening, HappeningKind
    from engine.model.instrument import Instrument, Kind
    from engine.model.layout import ChartsWindow, Layout, Shelf, Spot, Tab
    from engine.model.listlook import ListLook
    from engine.model.options import (
        AtmResult,
        ChainSlice,
        Forward,
        OptionChain,
        StripResult,
        StripTerm,
    )
    from engine.model.own import Own
    from engine.model.quote import (
        BarSeries,
        DvolPoint,
        DvolSeries,
        MarketState,
        Quote,
        RatePoint,
        Refusal,
        Tick,
    )
    from engine.model.reason import Reason, reason_text
    from engine.model.recorded import (
        KnownWord,
        LastFigure,
        LineHistory,
        RecordingInfo,
        RecordingsView,
        SymbolKnown,
    )
    from engine.model.replay import ReplayState
    from engine.model.screened import CleanQuotes, Rank
    from engine.model.statement import Check, Statement, StatementsView
    from engine.model.status import Level, Notice, ProviderState, ProviderStatus
    from engine.model.value import Measured, Quality, missing
    from engine.model.vendor import VendorIv
    from engine.model.volatility import (
        Cone,
        EventVariance,
        ExpectedMove,
        Greeks,
        HarFit,
        Smile,
        SmileFit,
        TermPoint,
        TermStructure,
        ThirtyDay,
    )

_HOMES = {
    "alert": (
        "Alert",
        "AlertState",
        "AlertStatus",
        "AlertsView",
        "Basis",
        "Compare",
        "DateChanged",
        "FeedDown",
        "Figure",
        "Fired",
        "FiredNow",
        "Gauge",
        "Inverted",
        "Joint",
        "Op",
        "Reading",
        "ReportIn",
        "Side",
    ),
    "capex": ("CapexRow", "CapexSeries", "Guidance"),
    "drawn": ("Drawing",),
    "earnings": (
        "DateChange",
        "EarningsEvent",
        "EarningsResult",
        "EventStatus",
        "OwnDate",
        "PastMoves",
        "Session",
        "StoryEvent",
    ),
    "feedview": ("FeedLine", "FeedsView", "Freshness", "LaneLine"),
    "found": ("Found", "Hits", "Match"),
    "garch": ("GarchFit",),
    "happening": ("EventsView", "Happening", "HappeningKind"),
    "instrument": ("Instrument", "Kind"),
    "layout": ("ChartsWindow", "Layout", "Shelf", "Spot", "Tab"),
    "listlook": ("ListLook",),
    "options": ("AtmResult", "ChainSlice", "Forward", "OptionChain", "StripResult", "StripTerm"),
    "own": ("Own",),
    "quote": (
        "BarSeries",
        "DvolPoint",
        "DvolSeries",
        "MarketState",
        "Quote",
        "RatePoint",
        "Refusal",
        "Tick",
    ),
    "reason": ("Reason", "reason_text"),
    "recorded": (
        "KnownWord",
        "LastFigure",
        "LineHistory",
        "RecordingInfo",
        "RecordingsView",
        "SymbolKnown",
    ),
    "replay": ("ReplayState",),
    "screened": ("CleanQuotes", "Rank"),
    "statement": ("Check", "Statement", "StatementsView"),
    "status": ("Level", "Notice", "ProviderState", "ProviderStatus"),
    "value": ("Measured", "Quality", "missing"),
    "vendor": ("VendorIv",),
    "volatility": (
        "Cone",
        "EventVariance",
        "ExpectedMove",
        "Greeks",
        "HarFit",
        "Smile",
        "SmileFit",
        "TermPoint",
        "TermStructure",
        "ThirtyDay",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Alert",
    "AlertState",
    "AlertStatus",
    "AlertsView",
    "AtmResult",
    "BarSeries",
    "Basis",
    "CapexRow",
    "CapexSeries",
    "ChainSlice",
    "ChartsWindow",
    "Check",
    "CleanQuotes",
    "Compare",
    "Cone",
    "DateChange",
    "DateChanged",
    "Drawing",
    "DvolPoint",
    "DvolSeries",
    "EarningsEvent",
    "EarningsResult",
    "EventStatus",
    "EventVariance",
    "EventsView",
    "ExpectedMove",
    "FeedDown",
    "FeedLine",
    "FeedsView",
    "Figure",
    "Fired",
    "FiredNow",
    "Forward",
    "Found",
    "Freshness",
    "GarchFit",
    "Gauge",
    "Greeks",
    "Guidance",
    "Happening",
    "HappeningKind",
    "HarFit",
    "Hits",
    "Instrument",
    "Inverted",
    "Joint",
    "Kind",
    "KnownWord",
    "LaneLine",
    "LastFigure",
    "Layout",
    "Level",
    "LineHistory",
    "ListLook",
    "MarketState",
    "Match",
    "Measured",
    "Notice",
    "Op",
    "OptionChain",
    "Own",
    "OwnDate",
    "PastMoves",
    "ProviderState",
    "ProviderStatus",
    "Quality",
    "Quote",
    "Rank",
    "RatePoint",
    "Reading",
    "Reason",
    "RecordingInfo",
    "RecordingsView",
    "Refusal",
    "ReplayState",
    "ReportIn",
    "Session",
    "Shelf",
    "Side",
    "Smile",
    "SmileFit",
    "Spot",
    "Statement",
    "StatementsView",
    "StoryEvent",
    "StripResult",
    "StripTerm",
    "SymbolKnown",
    "Tab",
    "TermPoint",
    "TermStructure",
    "ThirtyDay",
    "Tick",
    "VendorIv",
    "missing",
    "reason_text",
]


def __getattr__(name: str) -> object:
    """The type of that name, from its own module."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    return found
