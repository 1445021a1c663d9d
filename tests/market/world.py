"""A generated market: everything the wire shows, as a function of seed and time."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from tests.market.listing import Listing, find
from tests.market.noise import unit
from tests.market.path import Path
from tests.market.pricing import fair_variance_ratio
from tests.market.sessions import NEW_YORK, instant, next_us_session
from tests.market.surface import COIN_SMILE, EQUITY_SMILE, Surface

COINS = ("BTC", "ETH")
Phase = Literal["PRE", "REGULAR", "POST", "CLOSED"]


@dataclass(frozen=True, slots=True)
class Report:
    """The next report of a company, as the source tells it.

    Attributes:
        first, last: Epoch seconds; equal when the date is confirmed.
        when: The instant at which it is really published.
        previous: The last report.
    """

    first: float
    last: float
    when: float
    previous: float
    confirmed: bool
    eps: float
    revenue: float


class World:
    """One market. Equal seed and start give equal worlds, whatever is asked first.

    Args:
        seed: Chooses the paths.
        start: Anchors the report dates ("in the coming weeks"); prices do not depend on it.
    """

    def __init__(self, seed: int = 7, start: datetime | None = None) -> None:
        self.seed = seed
        self.start = datetime.now(UTC) if start is None else start
        self._paths: dict[str, Path] = {}
        self._lock = threading.Lock()
        self._ratios: dict[str, float] = {}
        self._moved: dict[str, int] = {}

    def listing(self, symbol: str) -> Listing | None:
        """What is fixed about Yahoo's `symbol`; None if this market does not know it."""
        return find(symbol)

    def path(self, symbol: str) -> Path:
        """The price path of a known symbol.

        Raises:
            KeyError: The symbol is unknown.
        """
        with self._lock:
            if symbol not in self._paths:
                listing = find(symbol)
                if listing is None:
                    raise KeyError(symbol)
                self._paths[symbol] = Path(listing, self.seed)
            return self._paths[symbol]

    def last(self, symbol: str, at: datetime) -> float:
        """Last regular price as quoted (rounded)."""
        path = self.path(symbol)
        return round(path.last(at.timestamp()), path.listing.hint)

    def index_price(self, coin: str, at: float) -> float:
        """US$ index of BTC or ETH; equals Yahoo's BTC-USD."""
        return round(self.path(f"{coin}-USD").last(at), 2)

    def rate(self, at: float) -> float:
        """Continuously compounded rate behind the 13-week bill, fraction per year.

        ^IRX quotes a bill's discount-free yield r_b (simple, 91 days): r = ln(1 + r_b t) / t.
        """
        years = 91.0 / 365.0
        return math.log1p(self.path("^IRX").last(at) / 100.0 * years) / years

    def phase(self, symbol: str, at: float) -> Phase:
        """Market state as the quote row tells it."""
        path = self.path(symbol)
        if path.listing.venue == "utc":
            return "REGULAR"
        index = path.index(at)
        day, following = path.days[index], path.days[index + 1]
        if at < day.close:
            return "REGULAR"
        if at < day.post:
            return "POST"
        return "PRE" if at >= following.pre else "CLOSED"

    def surface(self, symbol: str, at: float) -> Surface:
        """Implied volatilities of Yahoo's `symbol` (coins: BTC-USD)."""
        path = self.path(symbol)
        listing = path.listing
        coin = listing.kind == "CRYPTOCURRENCY"
        jumps: tuple[tuple[float, float], ...] = ()
        report = self.report(symbol)
        if report is not None and listing.jump > 0.0:
            quarter = 91.0 * 86_400.0
            jumps = tuple((report.when + n * quarter, listing.jump) for n in range(-1, 9))
        smile = COIN_SMILE if coin else EQUITY_SMILE
        return Surface(at, path.sigma(at), listing.vol, smile, jumps)

    def atm_30d(self, symbol: str, at: datetime) -> float:
        """The truth a 30-day at-the-money figure should come near to, fraction per year."""
        return self.surface(symbol, at.timestamp()).atm_30d()

    def dvol(self, coin: str, at: float) -> float:
        """Published volatility index in points: the fair variance of the 30-day smile."""
        with self._lock:
            ratio = self._ratios.get(coin)
        listing = find(f"{coin}-USD")
        if ratio is None and listing is not None:
            ratio = fair_variance_ratio(COIN_SMILE, listing.vol, 30.0 / 365.0)
            with self._lock:
                self._ratios[coin] = ratio
        return round(100.0 * (ratio or 1.0) * self.surface(f"{coin}-USD", at).atm_30d(), 2)

    def report(self, symbol: str) -> Report | None:
        """The next report of a company counted from the world's start; None without reports."""
        listing = find(symbol)
        if listing is None or listing.report < 0:
            return None
        today = self.start.astimezone(NEW_YORK).date()
        day = next_us_session(today, listing.report + self._moved.get(symbol, 0))
        at = time(6, 30) if listing.at_open else time(16, 5)
        when = instant(day, at, NEW_YORK)
        earlier = next_us_session(day - timedelta(days=91))
        if listing.confirmed:
            first = last = instant(day, time(8) if listing.at_open else time(16), NEW_YORK)
        else:
            # a placeholder hour, two calendar days before and after
            first = instant(day - timedelta(days=2), time(6, 59), NEW_YORK)
            last = instant(day + timedelta(days=2), time(20), NEW_YORK)
        eps = round(listing.price / (80.0 + 60.0 * unit(self.seed, "eps", symbol)), 5)
        revenue = round(listing.price * max(listing.shares, 1e8) * 0.012)
        return Report(
            first, last, when, instant(earlier, at, NEW_YORK), listing.confirmed, eps, revenue
        )

    def move_report(self, symbol: str, sessions: int) -> None:
        """Let a company report so many sessions later than it has said until now."""
        self._moved[symbol] = self._moved.get(symbol, 0) + sessions

    def split(self, symbol: str) -> tuple[float, int, int] | None:
        """(epoch of the opening, numerator, denominator) of a past split; AVGO had one."""
        if symbol != "AVGO":
            return None
        day = next_us_session(self.start.date() - timedelta(days=200))
        return instant(day, time(9, 30), NEW_YORK), 10, 1

    def dividends(self, symbol: str, first: float, end: float) -> tuple[tuple[float, float], ...]:
        """(epoch of the opening, amount) of the dividends between two instants."""
        listing = find(symbol)
        if listing is None or listing.dividend <= 0.0:
            return ()
        found = []
        year, last_year = (datetime.fromtimestamp(x, UTC).year for x in (first, end))
        while year <= last_year:
            for month in (3, 6, 9, 12):
                stamp = instant(next_us_session(date(year, month, 10)), time(9, 30), NEW_YORK)
                if first <= stamp < end:
                    found.append((stamp, listing.dividend))
            year += 1
        return tuple(found)
