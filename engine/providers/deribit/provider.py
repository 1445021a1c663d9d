"""Deribit as a source: which request answers which ask."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from engine.errors import BadPayload
from engine.model.instrument import COINS
from engine.model.quote import Quote, Refusal
from engine.model.reason import Reason
from engine.providers.bars import DAY
from engine.providers.base import Ask, Deadline, Gate, Message, What
from engine.providers.deribit import board, dvol, market
from engine.providers.deribit.client import DeribitClient
from engine.providers.deribit.live import BoardBook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from engine.clock import Clock
    from engine.model.options import OptionChain

_NAME = "deribit"
_MINUTE = 60
_FIVE_MINUTES = 300
_DVOL_LOOK_BACK = timedelta(hours=1)
_DVOL_HISTORY = timedelta(days=400)
_HISTORY = timedelta(days=735)
_INTRADAY = timedelta(days=5)
_MOST_PAGES = 10


class DeribitProvider:
    """DVOL, prices, bars and option boards; imports nothing heavy before a fetch."""

    def __init__(
        self, gate: Gate, clock: Clock, endpoint: str | None, boards: BoardBook | None = None
    ) -> None:
        """A provider that has asked nothing yet.

        Args:
            gate: Asked before each request.
            clock: For stamps and ages.
            endpoint: Base URL in place of Deribit's.
            boards: Where each option board is kept for the stream; a book of its own if None.
        """
        self._clock = clock
        self._boards = BoardBook() if boards is None else boards
        self._client = DeribitClient(gate, clock, endpoint)

    @property
    def name(self) -> str:
        """Endpoint name."""
        return _NAME

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Answer `ask`, one request a coin; DVOL history one a page of the source.

        Raises:
            ProviderError: See `engine.errors`.
            ValueError: Deribit is not asked for this kind of data.
        """
        if ask.what is What.QUOTES:
            return self._quotes(ask.symbols, deadline)
        coin = ask.symbols[0]
        if coin not in COINS:
            return (self._refusal(coin, ask.what, Reason.NO_SUCH_SYMBOL, ""),)
        match ask.what:
            case What.DVOL:
                return self._dvol(coin, deadline)
            case What.DVOL_HISTORY:
                return self._dvol_history(coin, ask.since, deadline)
            case What.DAILY_BARS:
                return self._bars(coin, "1d", ask.since, deadline)
            case What.INTRADAY_BARS:
                return self._bars(coin, "5m", ask.since, deadline)
            case What.CHAIN:
                return (self._board(coin, deadline),)
            case _:
                raise ValueError(f"deribit has no {ask.what}")

    def close(self) -> None:
        """Refuse further requests; callable from another thread."""
        self._client.close()

    def _quotes(self, coins: Sequence[str], deadline: Deadline) -> tuple[Message, ...]:
        answers: list[Quote | Refusal] = []
        faults: list[BadPayload] = []
        for coin in coins:
            if coin not in COINS:
                answers.append(self._refusal(coin, What.QUOTES, Reason.NO_SUCH_SYMBOL, ""))
                continue
            body = self._client.fetch_ticker(f"{coin}-PERPETUAL", deadline)
            try:
                answers.append(market.quote(body, coin, self._clock.monotonic()))
            except BadPayload as fault:
                faults.append(fault)
                detail = fault.field.rsplit(".")[-1]
                answers.append(self._refusal(coin, What.QUOTES, Reason.BAD_PRICE, detail))
        if faults and len(faults) == len(coins):
            raise faults[0]
        return tuple(answers)

    def _board(self, coin: str, deadline: Deadline) -> OptionChain:
        body = self._client.fetch_board(coin, deadline)
        chain = board.parse(body, coin, self._clock.now(), self._clock.monotonic())
        self._boards.note(chain)
        return chain

    def _dvol(self, coin: str, deadline: Deadline) -> tuple[Message, ...]:
        now = self._clock.now()
        page = self._page(coin, now - _DVOL_LOOK_BACK, _ms(now), str(_MINUTE), deadline)
        bars = dvol.joined([page])
        now, received = self._clock.now(), self._clock.monotonic()
        return (dvol.point(bars, coin, _MINUTE, now, received),)

    def _dvol_history(
        self, coin: str, since: datetime | None, deadline: Deadline
    ) -> tuple[Message, ...]:
        now = self._clock.now()
        first = since or now - _DVOL_HISTORY
        pages: list[dvol.Page] = []
        end = _ms(now)
        while len(pages) < _MOST_PAGES:
            page = self._page(coin, first, end, "1D", deadline)
            pages.append(page)
            oldest = int(page.bars.stamps.min()) * 1000 if len(page.bars) else 0
            if not page.continued or not _ms(first) < oldest < end:
                break
            end = oldest  # the next page repeats this bar, so that none is lost between two
        bars = dvol.joined(pages)
        now, received = self._clock.now(), self._clock.monotonic()
        return (dvol.series(bars, coin, DAY, now, received),)

    def _page(
        self, coin: str, first: datetime, end: int, resolution: str, deadline: Deadline
    ) -> dvol.Page:
        params: dict[str, object] = {
            "currency": coin,
            "start_timestamp": _ms(first),
            "end_timestamp": end,
            "resolution": resolution,
        }
        return dvol.parse(self._client.fetch_dvol(params, deadline))

    def _bars(
        self, coin: str, interval: str, since: datetime | None, deadline: Deadline
    ) -> tuple[Message, ...]:
        step = DAY if interval == "1d" else _FIVE_MINUTES
        now = self._clock.now()
        first = since or now - (_HISTORY if step == DAY else _INTRADAY)
        params: dict[str, object] = {
            "instrument_name": f"{coin}-PERPETUAL",
            "start_timestamp": _ms(first),
            "end_timestamp": _ms(now),
            "resolution": "1D" if step == DAY else "5",
        }
        body = self._client.fetch_bars(params, deadline)
        now, received = self._clock.now(), self._clock.monotonic()
        replaces = since is None
        return (market.bars(body, coin, interval, step, now, received, replaces=replaces),)

    def _refusal(self, symbol: str, what: What, reason: Reason, detail: str) -> Refusal:
        return Refusal(symbol, what.value, reason, detail, self._clock.now(), _NAME)


def _ms(instant: datetime) -> int:
    """Milliseconds since the epoch."""
    return int(instant.timestamp() * 1000)
