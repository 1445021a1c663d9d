"""What a vol sheet is made of, frozen at one moment under the desk's lock."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk import ages, earnings, rows
from engine.desk.figures import figure
from engine.desk.implied import Good
from engine.desk.ranks import history
from engine.desk.views import Mode
from engine.desk.volevent import Report
from engine.desk.volhistory import recorded
from engine.desk.volnumber import Origin, dated
from engine.model.instrument import Kind
from engine.model.reason import Reason, reason_text
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.ages import Moment
    from engine.desk.bars import CleanBars
    from engine.desk.board import Board
    from engine.desk.compute import Derived
    from engine.desk.hours import Days
    from engine.desk.implied import Usable
    from engine.desk.race import Unpublished
    from engine.desk.sheet import Sheet
    from engine.desk.views import RowView, Series
    from engine.desk.volhistory import Closes
    from engine.model.earnings import EarningsEvent, StoryEvent
    from engine.model.instrument import Instrument
    from engine.model.quote import BarSeries

INTRADAY_GREY_S = 86_400.0
_NOWHERE = Origin(None, "", Quality.MISSING)
_RESTORED = "that of the stored figures is not kept"


class Itself:
    """An object that only the very same one equals; held, so that no other takes its place."""

    __slots__ = ("_one",)

    def __init__(self, one: object) -> None:
        self._one = one

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Itself) and other._one is self._one

    def __hash__(self) -> int:
        return id(self._one)


@dataclass(frozen=True, slots=True)
class Given:
    """The inputs of one sheet.

    Attributes:
        bars, usable, intraday: None with the reason in `bars_why`, `chain_why`, `intraday_why`.
        bars_from, chain_from, intraday_from: Age of what follows from each.
        trouble: Why the chain is stale, frozen or missing in few words, "" if nothing is known.
        today: UTC date.
        quotes: Behind each own 30-day measure, 0 of a stored one.
        expiry: The one of the row's expected move.
        report_why: Why no report is named.
        lines: Recorded, own measure first; `closes` those behind rank and percentile.
    """

    what: Instrument
    row: RowView
    derived: Derived
    days: Days
    bars: CleanBars | None
    bars_from: Origin
    bars_why: Measured
    usable: Usable | None
    chain_from: Origin
    chain_why: Measured
    vendor: Measured
    trouble: str
    today: date
    quotes: tuple[tuple[str, int], ...]
    expiry: datetime | None
    report: Report | None
    report_why: str
    intraday: BarSeries | None
    intraday_from: Origin
    intraday_why: Measured
    lines: tuple[Series, ...]
    closes: Closes
    events: tuple[StoryEvent, ...]

    def state(self) -> tuple[object, ...]:
        """Equal for two sheets exactly when they would show the same."""
        row = self.row
        shown = (
            row.name, row.kind, row.currency, row.iv30_atm, row.iv30_vix, row.iv30_dvol, row.dvol,
            row.iv_minus_rv, row.iv_rank, row.iv_percentile, row.iv_days, row.implied_move_pct,
            row.rv,
        )  # fmt: skip
        inputs = tuple(map(Itself, (self.bars, self.usable, self.intraday)))
        lines = tuple((Itself(line.times), line.last) for line in self.lines)
        ages_ = (self.bars_from, self.chain_from, self.intraday_from)
        whys = (self.bars_why, self.chain_why, self.intraday_why, self.report_why)
        told = (
            self.trouble,
            self.vendor,
            self.today,
            self.quotes,
            self.expiry,
            self.report,
            self.closes,
            self.events,
        )
        return (*shown, *inputs, *ages_, *whys, *told, *lines)


def given(
    sheet: Sheet,
    board: Board,
    moment: Moment,
    events: tuple[StoryEvent, ...],
    unpublished: Unpublished,
    *,
    charted: bool,
) -> Given:
    """The inputs of a symbol's sheet as they are known at `moment`.

    Args:
        sheet: What is known.
        board: For the row and its reports.
        moment: Now.
        events: Marks.
        unpublished: Stretches without published levels.
        charted: Whether 5-minute bars are asked for this symbol.
    """
    row = board.row(sheet, moment)
    usable, chain_from, chain_why = _chain(sheet, moment)
    report, expiry, why = board.ahead(sheet, moment)
    bars = None if sheet.bars is None else sheet.derived.finished(sheet.bars)
    return Given(
        what=sheet.what,
        row=row,
        derived=sheet.derived,
        days=moment.hours.days(sheet.what),
        bars=bars,
        bars_from=rows.bars_origin(sheet, moment),
        bars_why=rows.waiting(sheet, "daily_bars", moment),
        usable=usable,
        chain_from=chain_from,
        chain_why=chain_why,
        vendor=_vendor(sheet, moment),
        trouble=_trouble(sheet, chain_from, moment),
        today=moment.now.date(),
        quotes=tuple((name, good.n) for name, good in sheet.implied.good.items()),
        expiry=expiry,
        report=None if report is None else _report(report),
        report_why=why,
        intraday=sheet.intraday,
        intraday_from=_intraday(sheet, moment),
        intraday_why=_no_intraday(sheet, moment, charted=charted),
        lines=recorded(sheet, row, moment, unpublished),
        closes=history(sheet, moment.now),
        events=events,
    )


def _chain(sheet: Sheet, moment: Moment) -> tuple[Usable | None, Origin, Measured]:
    """The newest chain that gave a figure, its age, and why there is none."""
    usable = sheet.implied.usable
    atm = rows.implied_figure(sheet, "iv30_atm", moment)
    if usable is None:
        return None, _NOWHERE, atm if not atm.known else _restored(sheet, moment)
    chain = usable.chain
    good = Good(
        math.nan, chain.as_of, chain.received, chain.source, chain.quality, delay_s=chain.delay_s
    )
    quality = ages.implied_quality(moment, sheet.what, good, refused=sheet.implied.spoilt)
    if quality is Quality.MISSING:
        said = f"chain of {dated(chain.as_of.date())} {chain.as_of:%H:%M} UTC"
        return None, _NOWHERE, missing(Reason.WITHDRAWN, said, chain.source)
    return usable, Origin(chain.as_of, chain.source, quality, chain.received), missing(Reason.OK)


def _vendor(sheet: Sheet, moment: Moment) -> Measured:
    """The 30-day figure a source computes itself, aged like one of ours."""
    given = sheet.vendor
    if given is None:
        if sheet.what.kind not in (Kind.EQUITY, Kind.ETF, Kind.INDEX):
            return missing(Reason.NOT_APPLICABLE, "no source computes one for it")
        return missing(Reason.NO_DATA, "no source of the chain computes one")
    good = Good(
        given.value, given.as_of, given.received, given.source, given.quality,
        stored=given.quality is Quality.STALE, delay_s=given.delay_s,
    )  # fmt: skip
    quality = ages.implied_quality(moment, sheet.what, good, refused=False)
    if quality is Quality.MISSING:
        said = f"{given.value:.1f} on {dated(given.as_of.date())}"
        return missing(Reason.WITHDRAWN, said, given.source)
    return figure(given.value, given.as_of, given.source, quality, given.received)


def _restored(sheet: Sheet, moment: Moment) -> Measured:
    """Why there is no chain where there are stored figures."""
    if "chain" in sheet.words:
        return rows.waiting(sheet, "chain", moment)
    return missing(Reason.NO_CHAIN, _RESTORED)


def _trouble(sheet: Sheet, chain_from: Origin, moment: Moment) -> str:
    """Why there is no chain of now, in few words; "" where there is one or nothing is known."""
    if chain_from.quality not in (Quality.STALE, Quality.FROZEN, Quality.MISSING):
        return ""
    word = sheet.words.get("chain")
    if word is not None:
        return word.detail or reason_text(word.reason)
    refused = sheet.implied.refused.get("iv30_atm")
    if sheet.implied.spoilt and refused is not None:
        return reason_text(refused.reason)
    if moment.mode is Mode.OFFLINE:
        return "offline"
    hours = moment.hours
    if hours.ready and not hours.in_session(sheet.what, sheet.quote, moment.now):
        return reason_text(Reason.MARKET_CLOSED)
    return "no newer chain" if chain_from.as_of is not None else ""


def _report(event: EarningsEvent) -> Report:
    at = earnings.moment_of(event)
    return Report(at, f"the report of {dated(event.day)}")


def _intraday(sheet: Sheet, moment: Moment) -> Origin:
    """Source of the 5-minute bars; their day is told by what is computed from them."""
    series = sheet.intraday
    if series is None:
        return _NOWHERE
    late = not moment.replay and (moment.now - series.as_of).total_seconds() > INTRADAY_GREY_S
    quality = Quality.REPLAYED if moment.replay else series.quality
    if late and moment.hours.in_session(sheet.what, sheet.quote, moment.now):
        quality = Quality.STALE
    return Origin(series.as_of, f"computed from {series.source}", quality, series.received)


def _no_intraday(sheet: Sheet, moment: Moment, *, charted: bool) -> Measured:
    if moment.replay:
        return missing(Reason.OK, "the replay holds no 5-minute bars")
    if not charted:
        return missing(Reason.OK, "5-minute bars come only for the symbol in the chart")
    return rows.waiting(sheet, "intraday_bars", moment)
