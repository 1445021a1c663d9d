"""The capex board: its companies with quarters, guidance, next report and own IV, and the sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk import rows
from engine.desk.capex import OWN, TABLE, capex_rows, group_sums
from engine.desk.datedparts import turn_of
from engine.desk.guidance import is_capex
from engine.desk.views import CapexBoard, CapexCompany, Key
from engine.model.capex import CapexSeries
from engine.model.instrument import Kind
from engine.model.reason import Reason
from engine.model.value import missing

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.capex import CapexFigure
    from engine.desk.lines import Line
    from engine.desk.press import Press
    from engine.desk.store import Store
    from engine.desk.tables import Tables
    from engine.model.capex import CapexRow, Guidance
    from engine.model.earnings import EarningsEvent

CAPEX: Key = ("capex", "")
COMPANIES = ("META", "MSFT", "GOOGL", "AMZN", "ORCL", "TSM", "AAPL", "NVDA")
"""Of the board unless the user chooses others; followed whatever the list holds."""
NAMES = {
    "META": "Meta Platforms", "MSFT": "Microsoft", "GOOGL": "Alphabet", "AMZN": "Amazon",
    "ORCL": "Oracle", "TSM": "Taiwan Semiconductor", "AAPL": "Apple", "NVDA": "NVIDIA",
    "AMD": "Advanced Micro Devices", "AVGO": "Broadcom", "INTC": "Intel",
}  # fmt: skip
"""Where no source has told the name."""
_IV = "iv30_atm"


class CapexWork:
    """Used under the desk's lock; what is worked out is kept until a source tells more.

    Args:
        store: Quarters and implied volatilities by symbol.
        board: Next reports, and what the user has put in.
    """

    def __init__(self, store: Store, board: Board) -> None:
        self._store = store
        self._board = board
        self.tables: Tables | None = None
        self._figures: dict[str, tuple[tuple[CapexSeries, ...], tuple[CapexFigure, ...]]] = {}
        self._own: tuple[tuple[CapexRow, ...], dict[str, CapexSeries]] = ((), {})

    def publish(self, press: Press, moment: Moment) -> None:
        """Publish the board if anything on it may have changed."""
        if press.due(CAPEX, self._state(moment)):
            press.print(CAPEX, self.board(moment))

    def companies(self) -> tuple[str, ...]:
        """Of the board, in its order."""
        own = self._board.own
        return own.companies if own is not None and own.companies else COMPANIES

    def board(self, moment: Moment) -> CapexBoard:
        """All of it."""
        companies = tuple(self._company(symbol, moment) for symbol in self.companies())
        figures = tuple(figure for one in companies for figure in one.quarters)
        return CapexBoard(companies, group_sums(figures, self.companies()))

    def figures(
        self, listed: tuple[str, ...], moment: Moment
    ) -> tuple[tuple[CapexFigure, ...], tuple[tuple[str, str], ...]]:
        """Quarters of every company known, and the shares listed without any with the reason."""
        symbols = dict.fromkeys((*listed, *self._store.symbols(), *self.companies()))
        found = {symbol: self._quarters(symbol, moment) for symbol in symbols}
        without = tuple(
            (symbol, self._why_not(symbol, moment))
            for symbol in listed
            if not found[symbol] and self._store.sheet(symbol).what.kind is Kind.EQUITY
        )
        return tuple(one for quarters in found.values() for one in quarters), without

    def guidance(self, moment: Moment) -> tuple[Guidance, ...]:
        """Everything said by now, of every company; what is not of spending is among it."""
        return () if self.tables is None else self.tables.guidance(moment.now)

    def _state(self, moment: Moment) -> tuple[object, ...]:
        parts: list[object] = [len(self.guidance(moment)), turn_of(moment.now)]
        for symbol in self.companies():
            closes = self._line(symbol).closes(moment.now)
            quote = self._store.sheet(symbol).quote
            parts += [
                symbol, self._series(symbol, moment), self._next(symbol, moment),
                len(closes), closes[-1:], None if quote is None else quote.name,
                self._store.sheet(symbol).words.get("fundamentals"),
            ]  # fmt: skip
        return tuple(parts)

    def _company(self, symbol: str, moment: Moment) -> CapexCompany:
        quarters = self._quarters(symbol, moment)
        report, why = self._next(symbol, moment)
        quote = self._store.sheet(symbol).quote
        name = quote.name if quote is not None and quote.name != symbol else ""
        said = (one for one in self.guidance(moment) if one.symbol == symbol and is_capex(one))
        closes = self._line(symbol).closes(moment.now)
        return CapexCompany(
            symbol=symbol,
            name=name or NAMES.get(symbol, symbol),
            quarters=quarters,
            guidance=tuple(said),
            next_report=report,
            report_reason=why,
            iv_closes=tuple((day.isoformat(), value) for day, value in closes),
            reason="" if quarters else self._why_not(symbol, moment),
        )

    def _next(self, symbol: str, moment: Moment) -> tuple[EarningsEvent | None, str]:
        report, _, why = self._board.ahead(self._store.sheet(symbol), moment)
        return report, why

    def _line(self, symbol: str) -> Line:
        return self._store.sheet(symbol).implied.lines[_IV]

    def _why_not(self, symbol: str, moment: Moment) -> str:
        sheet = self._store.sheet(symbol)
        if moment.replay and sheet.words.get("fundamentals") is None:
            return missing(Reason.NO_DATA, "no quarters in what is replayed").why
        return rows.waiting(sheet, "fundamentals", moment).why

    def _quarters(self, symbol: str, moment: Moment) -> tuple[CapexFigure, ...]:
        sources = self._series(symbol, moment)
        kept = self._figures.get(symbol)
        if kept is None or kept[0] != sources:
            kept = self._figures[symbol] = sources, capex_rows(sources)
        return kept[1]

    def _series(self, symbol: str, moment: Moment) -> tuple[CapexSeries, ...]:
        """What each source tells of a company, the user's own rows last.

        A story sees of the shipped table what was known by its time; a recorded day has the table
        as it was then among its values.
        """
        told = dict(self._store.sheet(symbol).capex)
        shipped = None if self.tables is None else self.tables.capex(symbol, moment.now)
        if shipped is not None and (moment.replay or TABLE not in told):
            told[TABLE] = shipped
        own = self._own_rows().get(symbol)
        return (*told.values(), own) if own is not None else tuple(told.values())

    def _own_rows(self) -> dict[str, CapexSeries]:
        rows_ = () if self._board.own is None else self._board.own.capex
        if rows_ is not self._own[0]:
            by_symbol: dict[str, list[CapexRow]] = {}
            for row in rows_:
                by_symbol.setdefault(row.symbol, []).append(row)
            found = {
                symbol: CapexSeries(symbol, tuple(of), max(one.as_of for one in of), 0.0, OWN)
                for symbol, of in by_symbol.items()
            }
            self._own = rows_, found
        return self._own[1]
