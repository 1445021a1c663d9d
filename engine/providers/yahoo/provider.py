"""Yahoo as a source: which request answers which ask."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote as quoted

from engine.errors import Fault, NoSuchSymbol, Unavailable
from engine.model.instrument import CBOE_RULES, instrument
from engine.model.quote import Quote, Refusal
from engine.providers import hosts
from engine.providers.base import Ask, Deadline, Gate, Message, What
from engine.providers.verdict import NOT_FOUND
from engine.providers.yahoo import chart, earnings, fundamentals, options, quotes, search
from engine.providers.yahoo.client import YahooClient
from engine.providers.yahoo.rate import SYMBOL as BILL
from engine.providers.yahoo.rate import RateBook, rate_point

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from engine.clock import Clock

_QUERY1 = f"https://{hosts.YAHOO_FIRST}"
_QUERY2 = f"https://{hosts.YAHOO_SECOND}"
_HISTORY = timedelta(days=735)
_AHEAD = timedelta(days=1)
_MOST_HITS = "12"
_QUARTERS_BACK = timedelta(days=1_830)
"""How far back quarters are asked for; Yahoo keeps four to six."""


class YahooProvider:
    """Quotes, bars, chains, report dates, fundamentals; imports nothing heavy before a fetch."""

    def __init__(
        self,
        gate: Gate,
        clock: Clock,
        endpoint: str | None,
        cache: Path,
        rates: RateBook | None = None,
    ) -> None:
        """A provider that has asked nothing yet.

        Args:
            gate: Asked before each request.
            clock: For stamps and ages.
            endpoint: Base URL in place of Yahoo's hosts.
            cache: Private folder for the cookie.
            rates: The bill rates of those before it, for its chains; its own book if None.
        """
        self._clock = clock
        self._client = YahooClient(gate, clock, endpoint, cache)
        self._rates = RateBook() if rates is None else rates

    @property
    def name(self) -> str:
        """Endpoint name."""
        return "yahoo"

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Answer `ask`.

        Requests: quotes, bars, report dates, fundamentals, search 1; chain 1 and one for each
        expiry around 30 days and behind the next report that did not come along; cookie and crumb
        2 once.

        Raises:
            ProviderError: See `engine.errors`.
            ValueError: Yahoo is not asked for this kind of data.
        """
        match ask.what:
            case What.QUOTES:
                return self._quotes(ask.symbols, deadline)
            case What.DAILY_BARS:
                return self._daily(ask, deadline)
            case What.INTRADAY_BARS:
                params = {"range": "5d", "interval": "5m", "includePrePost": "true"}
                return self._bars(ask.symbols[0], "5m", params, deadline, replaces=True)
            case What.CHAIN:
                return self._chain(ask.symbols[0], deadline)
            case What.EARNINGS:
                return self._earnings(ask.symbols[0], deadline)
            case What.FUNDAMENTALS:
                return self._fundamentals(ask.symbols[0], deadline)
            case What.SEARCH:
                return self._search(ask.symbols[0], deadline)
            case _:
                raise ValueError(f"yahoo has no {ask.what}")

    def close(self) -> None:
        """Refuse further requests; callable from another thread."""
        self._client.close()

    def _quotes(self, symbols: Sequence[str], deadline: Deadline) -> tuple[Message, ...]:
        params = {
            "symbols": ",".join(instrument(symbol).yahoo for symbol in symbols),
            "formatted": "false",
        }
        body = self._client.fetch_with_crumb(f"{_QUERY1}/v7/finance/quote", params, deadline)
        found = quotes.parse(body, symbols, self._clock.now(), self._clock.monotonic())
        return (*found, *self._bills(found))

    def _bills(self, found: Sequence[Quote | Refusal]) -> list[Message]:
        points = [rate_point(q) for q in found if isinstance(q, Quote) and q.symbol == BILL]
        rates = [point for point in points if point is not None]
        for rate in rates:
            self._rates.note(rate)
        return list(rates)

    def _daily(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        now = self._clock.now()
        first = ask.since or now - _HISTORY
        params = {
            "period1": str(int(first.timestamp())),
            "period2": str(int((now + _AHEAD).timestamp())),
            "interval": "1d",
            "includePrePost": "false",
            "events": "div,splits,capitalGains",
        }
        return self._bars(ask.symbols[0], "1d", params, deadline, replaces=ask.since is None)

    def _bars(
        self,
        symbol: str,
        interval: str,
        params: dict[str, str],
        deadline: Deadline,
        *,
        replaces: bool,
    ) -> tuple[Message, ...]:
        url = f"{_QUERY2}/v8/finance/chart/{_path(symbol)}"
        body = self._client.fetch_plain(url, params, deadline)
        now, received = self._clock.now(), self._clock.monotonic()
        return (chart.parse(body, symbol, interval, now, received, replaces=replaces),)

    def _chain(self, symbol: str, deadline: Deadline) -> tuple[Message, ...]:
        first = self._board(symbol, {}, deadline)
        if isinstance(first, Refusal):
            return (first,)
        boards = [first]
        fridays = symbol in CBOE_RULES
        wanted = options.around_target(first.expiries, self._clock.now(), fridays=fridays)
        wanted += options.over_report(first.expiries, first.quote.earnings)
        for epoch in dict.fromkeys(wanted):
            if epoch != first.expiry:
                further = self._board(symbol, {"date": str(epoch)}, deadline)
                boards += [] if isinstance(further, Refusal) else [further]
        return (options.chain(boards, symbol, self._clock.monotonic(), self._rates.last),)

    def _board(
        self, symbol: str, params: dict[str, str], deadline: Deadline
    ) -> options.Board | Refusal:
        url = f"{_QUERY2}/v7/finance/options/{_path(symbol)}"
        body = self._client.fetch_with_crumb(url, params, deadline)
        return options.parse(body, symbol, self._clock.now(), self._clock.monotonic())

    def _earnings(self, symbol: str, deadline: Deadline) -> tuple[Message, ...]:
        url = f"{_QUERY2}/v10/finance/quoteSummary/{_path(symbol)}"
        params = {"modules": "calendarEvents,earningsHistory", "formatted": "false"}
        body = self._client.fetch_with_crumb(url, params, deadline)
        return earnings.of_summary(body, symbol, self._clock.now())

    def _fundamentals(self, symbol: str, deadline: Deadline) -> tuple[Message, ...]:
        now = self._clock.now()
        path = _path(symbol)
        url = f"{_QUERY2}/ws/fundamentals-timeseries/v1/finance/timeseries/{path}"
        params = {
            "symbol": instrument(symbol).yahoo,
            "type": f"{fundamentals.CAPEX},{fundamentals.REVENUE}",
            "period1": str(int((now - _QUARTERS_BACK).timestamp())),
            "period2": str(int((now + _AHEAD).timestamp())),
        }
        body = self._client.fetch_with_crumb(url, params, deadline)
        told = fundamentals.series(body, symbol, self._clock.now(), self._clock.monotonic())
        return (told,)

    def _search(self, text: str, deadline: Deadline) -> tuple[Message, ...]:
        params = {
            "q": text,
            "quotesCount": _MOST_HITS,
            "newsCount": "0",
            "enableFuzzyQuery": "false",
            "lang": "en-US",
            "region": "US",
        }
        try:
            body = self._client.fetch_plain(f"{_QUERY2}/v1/finance/search", params, deadline)
        except NoSuchSymbol as fault:
            raise Unavailable(self.name, "HTTP 404", Fault.SERVER, NOT_FOUND) from fault
        return (search.hits(body, text, self._clock.now()),)


def _path(symbol: str) -> str:
    """Yahoo's spelling as one path segment; a symbol never adds a slash or a query."""
    return quoted(instrument(symbol).yahoo, safe="")
