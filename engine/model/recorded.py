"""What a recording holds beside the messages, and how it is listed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.model.capex import CapexSeries
    from engine.model.earnings import DateChange, EarningsEvent
    from engine.model.instrument import Kind
    from engine.model.options import OptionChain
    from engine.model.quote import BarSeries, DvolPoint, Quote, Tick
    from engine.model.value import Measured, Quality
    from engine.model.vendor import VendorIv


@dataclass(frozen=True, slots=True)
class LastFigure:
    """The last good figure of an own measure, points, with what belongs to it.

    Attributes:
        stored: Whether it came from the database, which counts no quotes.
        n: Quotes behind it, 0 of a stored one.
    """

    value: float
    as_of: datetime
    received: float
    source: str
    quality: Quality
    reason: Reason = Reason.OK
    detail: str = ""
    stored: bool = False
    delay_s: float = 0.0
    n: int = 0


@dataclass(frozen=True, slots=True)
class LineHistory:
    """An own or published volatility over time as it was known when a recording began.

    Attributes:
        measure: iv30_atm, iv30_vix, iv30_dvol or dvol.
        closes: (day that ended, points) as its source or the database gave them, oldest first.
        ends: (stamp, points) of the last value of each day, from which closes follow.
        points: (epoch s, points) of the recent values, oldest first.
        last: The last good figure of an own measure.
        refused: Why the newest chain gave none, OK while it did; with `refused_detail`.
    """

    symbol: str
    measure: str
    closes: tuple[tuple[date, float], ...]
    as_of: datetime
    source: str
    ends: tuple[tuple[datetime, float], ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    last: LastFigure | None = None
    refused: Reason = Reason.OK
    refused_detail: str = ""


@dataclass(frozen=True, slots=True)
class KnownWord:
    """Why a kind of data was not there."""

    what: str
    reason: Reason
    detail: str
    final: bool


@dataclass(frozen=True, slots=True, eq=False)
class SymbolKnown:
    """All that was known of a symbol at one moment of a recording, its lines apart.

    Attributes:
        kind: As a quote has told it.
        quote, told, tick, ext: The price shown, the last whole quote, the ticks over it.
        quote_reason, quote_detail: Why the price is doubted.
        stored, dvol_stored: Whether price and DVOL came from the database.
        chain: The newest one from which something was computed.
        spoilt: Whether a newer chain than that gave nothing.
        moves_as_of, moves_received, moves_source, moves: Moves expected to expiries, percent,
            where they are known without a chain.
        events: Reports in the order in which they came.
        expected: (report's day, move expected before it, percent).
        trail: (five minutes since the epoch, price), broken before each of `breaks`.
        filled: Whether the trail was filled from bars.
        rejected: Impossible answers by kind of data.
    """

    symbol: str
    as_of: datetime
    kind: Kind
    quote: Quote | None = None
    told: Quote | None = None
    tick: Tick | None = None
    ext: Tick | None = None
    quote_reason: Reason = Reason.OK
    quote_detail: str = ""
    stored: bool = False
    bars: BarSeries | None = None
    intraday: BarSeries | None = None
    dvol: DvolPoint | None = None
    dvol_stored: bool = False
    vendor: VendorIv | None = None
    capex: tuple[CapexSeries, ...] = ()
    chain: OptionChain | None = None
    spoilt: bool = False
    moves_as_of: datetime | None = None
    moves_received: float = math.nan
    moves_source: str = ""
    moves: tuple[tuple[datetime, float], ...] = ()
    events: tuple[EarningsEvent, ...] = ()
    expected: tuple[tuple[date, Measured], ...] = ()
    changes: tuple[DateChange, ...] = ()
    trail: tuple[tuple[int, float], ...] = ()
    breaks: tuple[int, ...] = ()
    filled: bool = False
    words: tuple[KnownWord, ...] = ()
    rejected: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class RecordingInfo:
    """One recording in the list.

    Attributes:
        name: File name without its ending; what `--replay` and the list take.
        start, end: Wall times of its first and last value, UTC.
        size: Bytes on disk.
        values: Number of messages.
        symbols: Canonical symbols with quotes, in list order.
        whole: Whether it was closed properly; False after a kill, still playable.
        running: It is being written now.
        fault: Why it cannot be played, "" if it can.
        damaged: Where something of it is lost first, UTC; None for nowhere.
    """

    name: str
    start: datetime
    end: datetime
    size: int
    values: int
    symbols: tuple[str, ...]
    whole: bool
    running: bool = False
    fault: str = ""
    damaged: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordingsView:
    """All recordings, newest first, and what is being recorded ("" for nothing)."""

    recordings: tuple[RecordingInfo, ...]
    running: str = ""
