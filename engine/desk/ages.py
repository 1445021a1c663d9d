"""How old a value may be before it is grey, frozen or withdrawn (DESIGN 3, PROVIDERS 12)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.desk.hours import OWN_STATE_S, is_american
from engine.desk.views import Mode
from engine.model.value import Quality

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.hours import Hours
    from engine.desk.implied import Good
    from engine.model.instrument import Instrument
    from engine.model.options import OptionChain
    from engine.model.quote import Quote

FRESH = (Quality.LIVE, Quality.DELAYED, Quality.REPLAYED)
"""What a source has just told, or told just then where a recorded day is replayed."""
PRICE_GREY_S = 120.0
PRICE_GONE_S = 600.0
DVOL_GREY_S = 120.0
DVOL_GONE_S = 300.0
IV_GREY_S = 3600.0
IV_COIN_GONE_S = 86_400.0
BARS_GRACE_S = 7_200.0
"""Daily bars of a closed day may take this long to arrive."""
SESSION_CADENCE_S = 15.0
LONG_LIST_CADENCE_S = 60.0
CLOSED_CADENCE_S = 300.0
LONG_LIST = 50
FUTURE_S = 5.0
"""A stamp further ahead of our clock than this is flagged (FAULTS D8)."""
LATE_REPLY_S = 60.0
"""A chain asked for in the last minute of a session may arrive this much after its end."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The present as one computation sees it.

    Attributes:
        now: Wall time, UTC.
        mono: Monotonic seconds.
        stale_before: Values received before this monotonic instant are stale (sleep, T2).
        rows: Length of the list, which sets the pace of prices.
    """

    now: datetime
    mono: float
    mode: Mode
    hours: Hours
    stale_before: float = -math.inf
    rows: int = 0

    @property
    def replay(self) -> bool:
        """Whether a story plays: its values do not age."""
        return self.mode is Mode.REPLAY

    def age(self, received: float, as_of: datetime) -> float:
        """Seconds since a value arrived, never negative; by its stamp if that is unknown."""
        if math.isfinite(received):
            return max(0.0, self.mono - received)
        return max(0.0, (self.now - as_of).total_seconds())

    def data_age(self, received: float, as_of: datetime, delay_s: float = 0.0) -> float:
        """Seconds since a value was true, less its source's stated delay, never negative.

        A source that repeats an old level does not make it young: the older of stamp and receipt
        counts.
        """
        stamped = (self.now - as_of).total_seconds()
        return max(0.0, max(stamped, self.age(received, as_of)) - delay_s)


def ahead(as_of: datetime, now: datetime) -> bool:
    """Whether a stamp lies in the future: not live, not recorded, never in the way of another."""
    return (as_of - now).total_seconds() > FUTURE_S


def older(new: datetime, old: datetime, now: datetime) -> bool:
    """Whether a stamp is refused for one that is known; one from the future refuses nothing."""
    return new < old and not ahead(old, now)


def cadence(moment: Moment, what: Instrument, *, in_session: bool) -> float:
    """Seconds between two prices that a row may expect now.

    Exchanges whose calendar is not known are asked at the slow pace while New York is closed.
    """
    hours = moment.hours
    known = what.round_the_clock or is_american(what) or hours.calendar_of(what) is not None
    brisk = known or (hours.ready and hours.calendar.is_open(moment.now))
    if not in_session or not brisk:
        return CLOSED_CADENCE_S
    return SESSION_CADENCE_S if moment.rows <= LONG_LIST else LONG_LIST_CADENCE_S


def quote_quality(
    moment: Moment,
    what: Instrument,
    quote: Quote,
    *,
    in_session: bool,
    stored: bool,
    suspect: bool,
    refused: bool = False,
) -> Quality:
    """Quality of a price; MISSING means withdrawn.

    One that stands because its source's newer prices are `refused` is grey at twice its pace.

    Coins trade all the time, so their stamps age; a thin share's last trade may be hours old and
    counts from its receipt.
    """
    if moment.replay:
        return Quality.REPLAYED
    if not in_session:
        return Quality.FROZEN
    if stored:
        return Quality.STALE
    if what.round_the_clock:
        age = moment.data_age(quote.received, quote.as_of, quote.delay_s)
    else:
        age = moment.age(quote.received, quote.as_of) - quote.delay_s
    pace = cadence(moment, what, in_session=in_session)
    if age > max(PRICE_GONE_S, 3.0 * pace):
        return Quality.MISSING
    grey = 2.0 * pace if refused else max(PRICE_GREY_S, 3.0 * pace)
    late = age > min(grey, OWN_STATE_S)
    if late or suspect or quote.received < moment.stale_before or quote.quality is Quality.STALE:
        return Quality.STALE
    if quote.quality is Quality.LIVE and quote.delay_s > 0.0:
        return Quality.DELAYED
    return quote.quality


def extended_quality(moment: Moment, quote: Quote, at: datetime, *, stored: bool) -> Quality:
    """Quality of a pre- or post-market price traded at `at`: frozen when that trading is over."""
    if moment.replay:
        return Quality.REPLAYED
    silent = moment.age(quote.received, quote.as_of) - quote.delay_s > PRICE_GONE_S
    if stored or silent or ahead(at, moment.now):
        return Quality.STALE
    if moment.data_age(quote.received, at, quote.delay_s) > PRICE_GONE_S:
        return Quality.FROZEN
    return quote.quality


def dvol_quality(
    moment: Moment, received: float, as_of: datetime, given: Quality, *, stored: bool
) -> Quality:
    """Quality of a DVOL level; MISSING means withdrawn."""
    if moment.replay:
        return Quality.REPLAYED
    if stored:
        return Quality.STALE
    age = moment.data_age(received, as_of)
    if age > DVOL_GONE_S:
        return Quality.MISSING
    if age > DVOL_GREY_S or received < moment.stale_before:
        return Quality.STALE
    return given


def implied_quality(moment: Moment, what: Instrument, good: Good, *, refused: bool) -> Quality:
    """Quality of an own implied volatility; MISSING means withdrawn.

    Frozen from the close on and until an hour after the next opening, stale until that session
    ends, then gone; a newest chain without a figure freezes it at once. A stored one is stale
    while a new one can be had and frozen where none will come: offline or closed.
    """
    if moment.replay:
        return Quality.REPLAYED
    age = moment.data_age(good.received, good.as_of, good.delay_s)
    grey = good.stored or age > IV_GREY_S or good.received < moment.stale_before
    current = Quality.STALE if grey else Quality.FROZEN if refused else good.quality
    if good.stored and moment.mode is Mode.OFFLINE and age <= IV_COIN_GONE_S:
        current = Quality.FROZEN
    if what.round_the_clock:
        return Quality.MISSING if age > IV_COIN_GONE_S and not good.stored else current
    return _session_quality(moment, good, Quality.FROZEN if refused else current)


def _session_quality(moment: Moment, good: Good, current: Quality) -> Quality:
    """Quality of an equity's figure by where now lies against the session it belongs to."""
    if not moment.hours.ready:
        return Quality.FROZEN
    following = moment.hours.calendar.next(good.as_of)
    if moment.now < following.open:
        return current if moment.hours.calendar.is_open(moment.now) else Quality.FROZEN
    if moment.now < following.open + timedelta(seconds=IV_GREY_S):
        return Quality.FROZEN
    return Quality.STALE if moment.now < following.close or good.stored else Quality.MISSING


def computable(moment: Moment, what: Instrument, chain: OptionChain) -> bool:
    """Whether a chain's quotes are those of an open market (DESIGN 3).

    Coins always; a story's chains by their own stamps; else where the source calls its market open
    and the stamp is younger than 5 minutes, or where the calendar says that the session of the
    stamp was running when the source saw what it says now: its stated delay ago. At 9:40 a chain
    of 15 minutes ago holds quotes of before the opening, at 16:10 those of the session's end.
    """
    if what.round_the_clock:
        return True
    days = moment.hours.days(what)
    stamped = days.day_of(chain.as_of)
    if moment.replay:
        return stamped is not None
    age = (moment.now - chain.as_of).total_seconds()
    if chain.market_open and age < OWN_STATE_S:
        return True
    seen = moment.now - timedelta(seconds=chain.delay_s)
    late = seen - timedelta(seconds=LATE_REPLY_S)
    return stamped is not None and any(
        moment.hours.calendar.is_open(at) and days.day_of(at) == stamped for at in (seen, late)
    )


def bars_quality(moment: Moment, what: Instrument, last: date | None, given: Quality) -> Quality:
    """Quality of figures from daily bars: stale when stored or without the last closed day."""
    if moment.replay:
        return Quality.REPLAYED
    if last is None or not moment.hours.ready:
        return Quality.STALE
    due = moment.now - timedelta(seconds=BARS_GRACE_S)
    if what.round_the_clock:
        expected = due.date() - timedelta(days=1)
    elif (calendar := moment.hours.calendar_of(what)) is not None:
        expected = calendar.previous(due).day
    else:
        expected = due.date() - timedelta(days=5)
    if last < expected:
        return Quality.STALE
    if moment.mode is Mode.OFFLINE:
        return Quality.FROZEN
    return given if given in FRESH else Quality.STALE
