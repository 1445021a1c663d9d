"""What the desk knows of one symbol."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.bars import CleanBars
    from engine.desk.compute import Derived
    from engine.desk.implied import ImpliedBook
    from engine.desk.lines import Line
    from engine.desk.trail import Trail
    from engine.model.capex import CapexSeries
    from engine.model.instrument import Instrument
    from engine.model.quote import BarSeries, DvolPoint, Quote, Tick
    from engine.model.vendor import VendorIv


@dataclass(frozen=True, slots=True)
class Word:
    """Why a kind of data is not there: a source's refusal or a failed call."""

    reason: Reason
    detail: str
    final: bool


@dataclass(slots=True)
class Sheet:
    """What is known of one symbol.

    Attributes:
        words: Latest refusal or failure by kind of data ("quotes", "chain" ...).
        quote_reason, quote_detail: Why the quote is doubted, or what was held back.
        stored: Whether the quote comes from the database and no source has spoken yet.
        told: The last whole quote, over which the ticks of streams are laid.
        basis: Stamp of the quote that told the previous close of `told`, which may be older.
        tick: The tick behind `quote`, None while that is the whole quote itself.
        ext: The newest tick from outside of the session that no quote has overtaken.
        intraday: The newest 5-minute bars.
        vendor: The newest 30-day figure a source computes itself.
        capex: Quarters of capital spending by source.
        derived: What was computed from all of it.
        rejected: Impossible answers so far, by kind of data.
        level: Of an index that is a volatility itself, its closes and prices once it is compared;
            `level_bars` are those it has taken.
    """

    what: Instrument
    implied: ImpliedBook
    dvol: Line
    trail: Trail
    derived: Derived
    quote: Quote | None = None
    quote_reason: Reason = Reason.OK
    quote_detail: str = ""
    bars: CleanBars | None = None
    dvol_point: DvolPoint | None = None
    dvol_stored: bool = False
    intraday: BarSeries | None = None
    words: dict[str, Word] = field(default_factory=dict)
    stored: bool = False
    told: Quote | None = None
    basis: datetime | None = None
    tick: Tick | None = None
    ext: Tick | None = None
    vendor: VendorIv | None = None
    capex: dict[str, CapexSeries] = field(default_factory=dict)
    rejected: Counter[str] = field(default_factory=Counter)
    level: Line | None = None
    level_bars: CleanBars | None = None
