"""Taking what sources say: into the store, the board and the recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.ages import ahead, computable
from engine.desk.datechanges import told
from engine.desk.earnings import GROUP, shipped
from engine.desk.prologue import restore_line, restore_symbol
from engine.desk.rated import computed_again, is_rate, rated
from engine.desk.sheet import Word
from engine.model.capex import CapexSeries
from engine.model.earnings import EarningsEvent, EarningsResult
from engine.model.found import Hits
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote, RatePoint, Refusal, Tick
from engine.model.reason import Reason
from engine.model.recorded import LineHistory, SymbolKnown
from engine.model.status import Level, Notice
from engine.model.vendor import VendorIv

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.press import Press
    from engine.desk.recording import Recording
    from engine.desk.restoring import Stored
    from engine.desk.store import Store
    from engine.providers.base import Message

BY_DAY = "nasdaq"
"""The source whose report dates come as lists of whole days."""


class Intake:
    """Takes messages under the desk's lock.

    Attributes:
        words: Counts refusals and failures, so that what tells of them knows of news.
        rate: The bill told last, for chains that came without one.
    """

    def __init__(
        self,
        store: Store,
        board: Board,
        recording: Recording,
        press: Press,
        listed: Callable[[str], bool],
        *,
        replayed: bool,
    ) -> None:
        self._store = store
        self._board = board
        self._recording = recording
        self._press = press
        self._listed = listed
        self._replayed = replayed
        self.words = 0
        self.rate: RatePoint | None = None

    def take(self, value: Message, moment: Moment) -> set[str]:
        """Take one message; the symbols whose rows may have changed, "" among them for none."""
        again = self._take_rate(value, moment) if isinstance(value, RatePoint) else ()
        return {self._take(value, moment), *again}

    def _take(self, value: Message, moment: Moment) -> str:
        match value:
            case Quote():
                self._take_quote(value, moment)
            case Tick():
                return value.symbol if self._take_tick(value, moment) else ""
            case BarSeries():
                self._take_bars(value, moment)
            case OptionChain():
                self._take_chain(value, moment)
            case DvolPoint() | DvolSeries():
                self._take_dvol(value, moment)
                return value.coin
            case EarningsEvent() | EarningsResult():
                return value.symbol if self._take_report(value, moment) else ""
            case Refusal():
                self.words += 1
                words = self._store.sheet(value.symbol).words
                words[value.what] = Word(value.reason, value.detail, final=True)
            case VendorIv() | CapexSeries() | LineHistory() | SymbolKnown():
                self._take_aside(value, moment)
            case RatePoint() | Hits():
                return ""
        return value.symbol

    def _take_rate(self, rate: RatePoint, moment: Moment) -> tuple[str, ...]:
        """Compute what stood on rate 0 again; the symbols of which anything did."""
        if not is_rate(rate):
            return ()
        self.rate = rate
        changed = []
        for symbol in self._store.symbols():
            if computed_again(self._store.sheet(symbol).implied, rate, moment.now):
                self._board.remember_moves(symbol, moment)
                changed.append(symbol)
        return tuple(changed)

    def _take_bars(self, series: BarSeries, moment: Moment) -> None:
        self._store.take_intraday(series, moment.now)
        taken = self._store.take_bars(series, moment.now)
        self._clock_notice(moment)
        if taken and not ahead(series.as_of, moment.now):
            self._recording.bars(self._store.sheet(series.symbol).bars)

    def _take_dvol(self, value: DvolPoint | DvolSeries, moment: Moment) -> None:
        if isinstance(value, DvolSeries):
            self._store.take_dvol_series(value, moment.now)
            return
        self._store.take_dvol(value, moment.now)
        self._clock_notice(moment)

    def _take_aside(
        self, value: VendorIv | CapexSeries | LineHistory | SymbolKnown, moment: Moment
    ) -> None:
        """Take what stands beside the desk's own figures."""
        if isinstance(value, LineHistory | SymbolKnown) and not self._replayed:
            return  # they stand only in recordings: what is live stays ours
        if isinstance(value, LineHistory):
            restore_line(value, self._store)
        elif isinstance(value, SymbolKnown):
            restore_symbol(value, self._store, self._board, moment)
        elif isinstance(value, CapexSeries):
            if self._store.take_capex(value, moment.now):
                self._recording.capex(value)
        elif self._store.take_vendor(value, moment.now):
            self._recording.vendor(value)
        self._clock_notice(moment)

    def _take_quote(self, quote: Quote, moment: Moment) -> None:
        taken = self._store.take_quote(quote, moment.now)
        if taken and not ahead(quote.as_of, moment.now):
            self._recording.quote(self._store.sheet(quote.symbol).quote)
        self._clock_notice(moment)
        if quote.earnings is not None:
            self._take_event(quote.earnings, moment)

    def _take_tick(self, tick: Tick, moment: Moment) -> bool:
        taken = self._store.take_tick(tick, moment.now)
        quote = self._store.sheet(tick.symbol).quote
        if taken and quote is not None and not ahead(quote.as_of, moment.now):
            self._recording.quote(quote)
        self._clock_notice(moment)
        return taken

    def _take_event(self, event: EarningsEvent, moment: Moment) -> bool:
        """Keep a report; a list of a whole day names hundreds of companies nobody asked for."""
        if event.source == BY_DAY and not self._known(event.symbol):
            return False
        self._store.sheet(event.symbol).words.pop("earnings", None)
        before = self._board.changes(event.symbol)
        news = self._board.take(event, moment.now)
        for change in self._board.changes(event.symbol):
            if change not in before:
                self._press.notice(
                    Notice(f"date {change.symbol}", Level.INFO, told(change), moment.now)
                )
        if not ahead(event.as_of, moment.now) and not shipped(event):
            self._recording.event(self._board.kept(event), news=news)
        return True

    def _take_report(self, value: EarningsEvent | EarningsResult, moment: Moment) -> bool:
        """Keep a report; a result as that of the report whose day it lacks, if any can be it."""
        found = value if isinstance(value, EarningsEvent) else self._board.reported(value, moment)
        return found is not None and self._take_event(found, moment)

    def _known(self, symbol: str) -> bool:
        return symbol in GROUP or self._store.knows(symbol) or self._listed(symbol)

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
        if sheet.implied.take(rated(chain, self.rate), moment.now):
            self._board.remember_moves(chain.symbol, moment)

    def take_stored(self, value: Stored, moment: Moment) -> None:
        """Take what the database knew."""
        match value:
            case Quote():
                self._store.take_quote(value, moment.now, stored=True)
            case BarSeries():
                self._store.take_bars(value, moment.now)
            case DvolPoint():
                self._store.take_dvol(value, moment.now, stored=True)
            case CapexSeries():
                self._store.take_capex(value, moment.now)
            case VendorIv():
                self._store.take_vendor(value, moment.now)
            case EarningsEvent():
                if not ahead(value.as_of, moment.now):
                    self._board.take(value, moment.now, stored=True)

    def _clock_notice(self, moment: Moment) -> None:
        suspect = self._store.clock_suspect
        if suspect:
            self._store.clock_suspect = ""
            text = f"A stamp lies in the future ({suspect}): check this machine's clock."
            self._press.notice(Notice("clock", Level.WARNING, text, moment.now))
