"""Taking what sources say: into the store, the board and the recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.ages import ahead, computable
from engine.desk.store import Word
from engine.model.capex import CapexSeries
from engine.model.earnings import EarningsEvent
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote, RatePoint, Refusal, Tick
from engine.model.reason import Reason
from engine.model.recorded import LineHistory
from engine.model.status import Level, Notice
from engine.model.vendor import VendorIv

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.press import Press
    from engine.desk.recording import Recording
    from engine.desk.store import Store
    from engine.providers.base import Message


class Intake:
    """Takes messages under the desk's lock.

    Attributes:
        words: Counts refusals and failures, so that what tells of them knows of news.
    """

    def __init__(self, store: Store, board: Board, recording: Recording, press: Press) -> None:
        self._store = store
        self._board = board
        self._recording = recording
        self._press = press
        self.words = 0

    def take(self, value: Message, moment: Moment) -> str:
        """Take one message; the symbol whose row may have changed, "" if none."""
        match value:
            case Quote():
                self._take_quote(value, moment)
                return value.symbol
            case BarSeries():
                self._store.take_intraday(value, moment.now)
                taken = self._store.take_bars(value, moment.now)
                self._clock_notice(moment)
                if taken and not ahead(value.as_of, moment.now):
                    self._recording.bars(self._store.sheet(value.symbol).bars)
                return value.symbol
            case OptionChain():
                self._take_chain(value, moment)
                return value.symbol
            case DvolPoint():
                self._store.take_dvol(value, moment.now)
                self._clock_notice(moment)
                return value.coin
            case DvolSeries():
                self._store.take_dvol_series(value, moment.now)
                return value.coin
            case EarningsEvent():
                self._take_event(value, moment)
                return value.symbol
            case Refusal():
                self.words += 1
                words = self._store.sheet(value.symbol).words
                words[value.what] = Word(value.reason, value.detail, final=True)
                return value.symbol
            case RatePoint() | Tick() | VendorIv() | CapexSeries() | LineHistory():
                return ""

    def _take_quote(self, quote: Quote, moment: Moment) -> None:
        taken = self._store.take_quote(quote, moment.now)
        if taken and not ahead(quote.as_of, moment.now):
            self._recording.quote(self._store.sheet(quote.symbol).quote)
        self._clock_notice(moment)
        if quote.earnings is not None:
            self._take_event(quote.earnings, moment)

    def _take_event(self, event: EarningsEvent, moment: Moment) -> None:
        self._store.sheet(event.symbol).words.pop("earnings", None)
        if self._board.take(event, moment.now) and not ahead(event.as_of, moment.now):
            self._recording.event(event)

    def _take_chain(self, chain: OptionChain, moment: Moment) -> None:
        sheet = self._store.sheet(chain.symbol)
        if not moment.replay and ahead(chain.as_of, moment.now):
            self._store.clock_suspect = f"{chain.source} stamps {chain.as_of:%H:%M:%S} UTC"
            self._clock_notice(moment)
            sheet.words["chain"] = Word(Reason.CLOCK, "", final=False)
            return
        if not computable(moment, sheet.what, chain):
            return
        sheet.words.pop("chain", None)
        if sheet.implied.take(chain, moment.now):
            self._board.remember_moves(chain.symbol, moment)

    def take_stored(
        self, value: Quote | BarSeries | DvolPoint | EarningsEvent, moment: Moment
    ) -> None:
        """Take what the database knew."""
        match value:
            case Quote():
                self._store.take_quote(value, moment.now, stored=True)
            case BarSeries():
                self._store.take_bars(value, moment.now)
            case DvolPoint():
                self._store.take_dvol(value, moment.now, stored=True)
            case EarningsEvent():
                if not ahead(value.as_of, moment.now):
                    self._board.take(value, moment.now)

    def _clock_notice(self, moment: Moment) -> None:
        suspect = self._store.clock_suspect
        if suspect:
            self._store.clock_suspect = ""
            text = f"A stamp lies in the future ({suspect}): check this machine's clock."
            self._press.notice(Notice("clock", Level.WARNING, text, moment.now))
