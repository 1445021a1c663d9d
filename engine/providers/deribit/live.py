"""The last board of each coin, and a board kept fresh by the tickers of its options."""

from __future__ import annotations

import math
import threading
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.providers.deribit.board import YEAR
from engine.providers.deribit.channels import NAME, chosen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    from engine.model.options import ChainSlice, OptionChain
    from engine.providers.deribit.channels import Place, Ticker

EVERY_S = 5.0
QUOTES_S = 900.0
"""No quote older than this is in a refreshed chain; of an older board only the strikes are."""
OLDEST_S = 3600.0
"""A board received longer ago is no ground for a fresh chain: its strikes are too old as well."""
_FAR = 0.1


class BoardBook:
    """The last option board that was read of each coin; outlives the objects that read it.

    Callable from any thread: the source over HTTP writes, the stream reads.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._boards: dict[str, OptionChain] = {}

    def get(self, coin: str) -> OptionChain | None:
        """The board received last, None before the first."""
        with self._lock:
            return self._boards.get(coin)

    def note(self, board: OptionChain) -> None:
        """Keep a board, unless one of its coin was received after it."""
        with self._lock:
            known = self._boards.get(board.symbol)
            if known is None or board.received >= known.received:
                self._boards[board.symbol] = board


class LiveBoard:
    """A coin's board with the newest ticker of each followed option laid over it."""

    def __init__(self) -> None:
        self._board: OptionChain | None = None
        self._anchor = math.nan
        self._told = -math.inf
        self._fresh = False
        self._places: Mapping[str, Place] = {}
        self._tickers: dict[str, Ticker] = {}
        self.spot = math.nan

    @property
    def options(self) -> frozenset[str]:
        """Instrument names of the followed options."""
        return frozenset(self._places)

    def forget(self) -> None:
        """Drop what the tickers said: the connection that kept them true is gone."""
        self._tickers.clear()
        self._fresh = False
        self.spot = math.nan

    def rebased(self, board: OptionChain | None, at: datetime) -> bool:
        """Take a new board, or new options after a tenth of way; whether the options changed.

        Args:
            board: The last one of the coin.
            at: Now (UTC).
        """
        moved = abs(self.spot / self._anchor - 1.0) > _FAR
        if board is None or (board is self._board and not moved):
            return False
        self._board = board
        self._anchor = self.spot if self.spot > 0.0 else board.spot
        before, self._places = self.options, chosen(board, self.spot, at)
        for name in self._tickers.keys() - self._places.keys():
            del self._tickers[name]
        return self.options != before

    def note(self, name: str, ticker: Ticker) -> None:
        """Keep a ticker unless a newer one is known or the option is not followed."""
        known = self._tickers.get(name)
        if name in self._places and (known is None or ticker.stamp > known.stamp):
            self._tickers[name] = ticker
            self._fresh = True

    def chain(self, now: float) -> OptionChain | None:
        """The refreshed board, None if nothing new is due.

        Half of the followed options must have spoken, so that a chain just connected is not
        told as fresh. While no newer board is read, what the tickers do not tell is left out.

        Args:
            now: Monotonic seconds.
        """
        board = self._board
        if board is None or not (self._fresh and self._tickers) or now - self._told < EVERY_S:
            return None
        if 2 * len(self._tickers) < len(self._places) or now - board.received > OLDEST_S:
            return None
        self._told, self._fresh = now, False
        return self._merged(board, now)

    def _merged(self, board: OptionChain, now: float) -> OptionChain | None:
        as_of = max(one.stamp for one in self._tickers.values())
        as_of = max(as_of, board.as_of)
        oldest = as_of - timedelta(seconds=QUOTES_S)
        overlay: dict[int, list[tuple[Place, Ticker]]] = {}
        for name, ticker in self._tickers.items():
            place = self._places[name]
            if ticker.stamp >= max(board.as_of, oldest):
                overlay.setdefault(place.term, []).append((place, ticker))
        aged = board.as_of < oldest or now - board.received > QUOTES_S
        kept = self._spoken(overlay) if aged else range(len(board.slices))
        slices = tuple(
            _laid_over(_blank(found) if aged else found, overlay.get(term, []), as_of)
            for term, found in enumerate(board.slices)
            if found.expiry > as_of and term in kept
        )
        if not (slices and overlay):
            return None
        return replace(
            board,
            as_of=as_of,
            spot=self.spot if self.spot > 0.0 else board.spot,
            slices=slices,
            source=NAME,
            received=now,
        )

    def _spoken(self, overlay: Mapping[int, Sequence[tuple[Place, Ticker]]]) -> frozenset[int]:
        """Expiries at least half of whose followed options have spoken."""
        followed = Counter(place.term for place in self._places.values())
        return frozenset(term for term, told in overlay.items() if 2 * len(told) >= followed[term])


def _blank(found: ChainSlice) -> ChainSlice:
    """A slice's strikes without any of its quotes."""
    nothing = np.full(found.strikes.size, np.nan)
    return replace(
        found,
        call_bid=nothing,
        call_ask=nothing,
        put_bid=nothing,
        put_ask=nothing,
        call_iv=nothing,
        put_iv=nothing,
        forward=math.nan,
    )


def _laid_over(
    found: ChainSlice, tickers: list[tuple[Place, Ticker]], as_of: datetime
) -> ChainSlice:
    """A slice at `as_of` with the tickers' quotes in place of its own."""
    years = (found.expiry - as_of) / YEAR
    if not tickers:
        return replace(found, years=years)
    call_bid, call_ask = found.call_bid.copy(), found.call_ask.copy()
    put_bid, put_ask = found.put_bid.copy(), found.put_ask.copy()
    call_iv, put_iv = _marks(found.call_iv, found), _marks(found.put_iv, found)
    for place, ticker in tickers:
        bids, asks, marks = (
            (call_bid, call_ask, call_iv) if place.is_call else (put_bid, put_ask, put_iv)
        )
        bids[place.strike], asks[place.strike] = ticker.bid, ticker.ask
        marks[place.strike] = ticker.iv
    return replace(
        found,
        years=years,
        call_bid=call_bid,
        call_ask=call_ask,
        put_bid=put_bid,
        put_ask=put_ask,
        call_iv=call_iv,
        put_iv=put_iv,
        forward=max(tickers, key=lambda one: one[1].stamp)[1].forward,
    )


def _marks(known: NDArray[np.float64] | None, found: ChainSlice) -> NDArray[np.float64]:
    return np.full(found.strikes.size, np.nan) if known is None else known.copy()
