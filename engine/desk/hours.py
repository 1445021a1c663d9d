"""Trading hours as the desk needs them: session days of equities, UTC days of coins."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from engine.model.instrument import Kind
from engine.model.newyork import NEW_YORK
from engine.model.quote import MarketState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from engine.model.instrument import Instrument
    from engine.model.quote import Quote

OWN_STATE_S = 300.0
"""A source's own "market open" counts while its stamp is younger than this."""


class SessionTimes(Protocol):
    """One session: its New York date and its UTC instants."""

    @property
    def day(self) -> date:
        """New York date."""
        ...

    @property
    def open(self) -> datetime:
        """Opening, UTC."""
        ...

    @property
    def close(self) -> datetime:
        """Closing, UTC; 13:00 New York on short days."""
        ...


class Calendar(Protocol):
    """What the desk asks of the exchange calendar (satisfied by providers' Sessions)."""

    def day(self, day: date, /) -> SessionTimes | None:
        """The session of a New York date, None on a closed day."""
        ...

    def between(self, first: date, last: date, /) -> Sequence[SessionTimes]:
        """Sessions from `first` to `last`, both included."""
        ...

    def is_open(self, at: datetime, /) -> bool:
        """Whether the regular session runs at `at`."""
        ...

    def previous(self, at: datetime, /) -> SessionTimes:
        """Last session whose close is not after `at`."""
        ...

    def next(self, at: datetime, /) -> SessionTimes:
        """First session that opens after `at`."""
        ...


class Foreign(Calendar, Protocol):
    """Another exchange's calendar, which may end."""

    def covers(self, at: datetime, /) -> bool:
        """Whether it reaches beyond `at`; may take seconds the first time."""
        ...


class Abroad(Protocol):
    """Calendars of other exchanges by symbol (satisfied by providers' Venues)."""

    def of(self, symbol: str, /) -> Foreign | None:
        """Calendar of the symbol's exchange, None if none is known."""
        ...

    def zone(self, symbol: str, /) -> ZoneInfo | None:
        """Zone that dates its sessions, None if none is known."""
        ...


class Days(Protocol):
    """How the days of a series are cut."""

    def day_of(self, at: datetime) -> date | None:
        """The day whose close a value stamped `at` counts for; None outside of every day."""
        ...

    def closing(self, day: date) -> datetime | None:
        """UTC instant at which `day` ends; None if it is no day of the series."""
        ...

    def gap(self, earlier: date, later: date) -> tuple[date, ...]:
        """Days of the series strictly between two dates."""
        ...


class SessionDays:
    """Days of one exchange's equities: a value belongs to the session in which it is stamped."""

    def __init__(self, calendar: Calendar, zone: ZoneInfo = NEW_YORK) -> None:
        self._calendar = calendar
        self._zone = zone

    def day_of(self, at: datetime) -> date | None:
        """The exchange's date of the session that holds `at`, open and close included."""
        if not _charted(at.date()):
            return None
        session = self._calendar.day(at.astimezone(self._zone).date())
        if session is None or not session.open <= at <= session.close:
            return None
        return session.day

    def closing(self, day: date) -> datetime | None:
        """The session's close."""
        session = self._calendar.day(day) if _charted(day) else None
        return None if session is None else session.close

    def gap(self, earlier: date, later: date) -> tuple[date, ...]:
        """Sessions strictly between two dates."""
        first, last = earlier + timedelta(days=1), later - timedelta(days=1)
        if last < first or not (_charted(first) and _charted(last)):
            return ()
        return tuple(session.day for session in self._calendar.between(first, last))


class UtcDays:
    """Days of coins and of DVOL: 00:00 to 24:00 UTC, named by the day that ends."""

    def day_of(self, at: datetime) -> date | None:
        """UTC date; the stroke of midnight closes the day before."""
        if not _charted(at.date()):
            return None
        return (at.astimezone(UTC) - timedelta(microseconds=1)).date()

    def closing(self, day: date) -> datetime | None:
        """Midnight after `day`."""
        if not _charted(day):
            return None
        return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)

    def gap(self, earlier: date, later: date) -> tuple[date, ...]:
        """Every date strictly between."""
        count = min((later - earlier).days - 1, 1000)
        return tuple(earlier + timedelta(days=n + 1) for n in range(max(0, count)))


class LooseDays(UtcDays):
    """Days of an instrument of a foreign or unknown exchange: only long holes are gaps."""

    def __init__(self, tolerated: int) -> None:
        self._tolerated = tolerated

    def gap(self, earlier: date, later: date) -> tuple[date, ...]:
        """Dates between, if there are more than a long holiday explains."""
        days = super().gap(earlier, later)
        return days if len(days) > self._tolerated else ()


class Hours:
    """The exchanges' calendars, with the answers the desk needs per instrument."""

    def __init__(self, calendar: Calendar, abroad: Abroad | None = None) -> None:
        """Make it.

        Args:
            calendar: New York's.
            abroad: Those of other exchanges; without it they are open until a source says
                otherwise.
        """
        self.calendar = calendar
        self.sessions = SessionDays(calendar)
        self.utc = UtcDays()
        self._abroad = abroad
        self._guard = threading.Lock()
        self._asked: dict[int, tuple[Foreign, SessionDays]] = {}
        self._known: dict[int, tuple[Foreign, SessionDays]] = {}
        self._looked: date | None = None
        self._counted = 0
        self._loose = LooseDays(tolerated=14)
        self._ready = False

    @property
    def ready(self) -> bool:
        """Whether New York's calendar was used before, so that asking it is cheap."""
        return self._ready

    def warm_up(self, now: datetime) -> bool:
        """Make the calendars load themselves; called by worker threads, outside of every lock.

        Returns:
            Whether a calendar of another exchange has come to be known, or has ended.
        """
        if not self._ready:
            self.calendar.is_open(now)
            self._ready = True
        with self._guard:
            asked = dict(self._asked)
            if self._looked == now.date() and len(asked) == self._counted:
                return False
            self._looked, self._counted = now.date(), len(asked)
        known = {key: pair for key, pair in asked.items() if pair[0].covers(now)}
        with self._guard:
            changed = known.keys() != self._known.keys()
            self._known = known
        return changed

    def days(self, what: Instrument) -> Days:
        """How this instrument's days are cut."""
        if what.round_the_clock:
            return self.utc
        if is_american(what):
            return self.sessions
        found = self._foreign(what)
        return self._loose if found is None else found[1]

    def calendar_of(self, what: Instrument) -> Calendar | None:
        """The calendar of the instrument's exchange; None for coins and where none is known."""
        if is_american(what):
            return self.calendar if self._ready else None
        found = None if what.round_the_clock else self._foreign(what)
        return None if found is None else found[0]

    def in_session(self, what: Instrument, quote: Quote | None, now: datetime) -> bool:
        """Whether new prices can be expected now; False while the calendar is not ready.

        Where no calendar of ours knows the exchange it is open until a source says otherwise.
        """
        if what.round_the_clock:
            return True
        calendar = self.calendar_of(what)
        if quote is not None and quote.market_state is MarketState.REGULAR:
            if calendar is None and not is_american(what):
                return True
            age = (now - quote.as_of).total_seconds()
            if -OWN_STATE_S < age < OWN_STATE_S + quote.delay_s:
                return True
        return calendar is not None and calendar.is_open(now)

    def _foreign(self, what: Instrument) -> tuple[Foreign, SessionDays] | None:
        """Calendar and days of another exchange, from the warm-up after its first mention on."""
        calendar = None if self._abroad is None else self._abroad.of(what.symbol)
        zone = None if self._abroad is None else self._abroad.zone(what.symbol)
        if calendar is None or zone is None:
            return None
        with self._guard:
            if id(calendar) not in self._asked:
                self._asked[id(calendar)] = (calendar, SessionDays(calendar, zone))
            return self._known.get(id(calendar))


def _charted(day: date) -> bool:
    """Whether a date is one the exchange calendar should be asked for."""
    return 1995 <= day.year <= 2060


def is_american(what: Instrument) -> bool:
    """Whether the New York calendar applies: no exchange suffix, no FX, no coin."""
    if what.kind in (Kind.CRYPTO, Kind.FX, Kind.FUTURE):
        return False
    return "." not in what.symbol
