"""The user's own rows and choice of companies: the sheets that ask, and the steps they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.ownsteps import capex_text, remove_capex_text
from gui.capex import own
from gui.capex.form import OwnForm
from gui.capex.model import SUM
from gui.namesheet import NameSheet
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.desk.views import CapexCompany
    from engine.model.capex import CapexRow
    from gui.bridge import EngineFacade
    from gui.tables.pane import TablePane
    from gui.watchlist.edits import ListEdits


class Owning:
    """Adds, edits and removes own rows as undoable steps; changes the companies.

    Args:
        pane: Its window holds the sheets; says what is in the way.
        engine: Knows and takes the rows.
        edits: Makes the steps.
    """

    def __init__(self, pane: TablePane, engine: EngineFacade, edits: ListEdits) -> None:
        self._pane, self._engine, self._edits = pane, engine, edits
        self._form: OwnForm | None = None
        self._chooser: NameSheet | None = None

    @property
    def form(self) -> OwnForm:
        """Made when it is first wanted."""
        if self._form is None:
            self._form = OwnForm(self._pane.window())
        return self._form

    @property
    def chooser(self) -> NameSheet:
        """Made when it is first wanted."""
        if self._chooser is None:
            self._chooser = NameSheet(self._pane.window())
        return self._chooser

    # rows

    def add(self, company: CapexCompany | None, quarter: str) -> None:
        """Ask for a row, begun with this company and quarter."""
        texts = {"currency": "USD"}
        if company is not None:
            texts["company"] = company.symbol
            figure = next((f for f in company.quarters if f.calendar_quarter == quarter), None)
            if figure is not None:
                texts["end"] = figure.period_end.isoformat()
            elif quarter:
                texts["end"] = own.quarter_end(quarter).isoformat()
            if company.quarters:
                newest = figure or company.quarters[-1]
                texts |= {"currency": newest.unit, "definition": newest.definition}
        first = "capex" if "end" in texts else "company"
        self._open(tr("Own capex row"), texts, first, None)

    def edit(self, company: CapexCompany | None, quarter: str) -> None:
        """Ask for another content of the own row there."""
        row = self._row(company, quarter)
        if row is not None:
            title = tr("Own capex row of {row}").format(row=own.key_of(row))
            self._open(title, own.texts_of(row), "capex", row)

    def remove(self, company: CapexCompany | None, quarter: str) -> None:
        """Take the own row there away."""
        row = self._row(company, quarter)
        if row is None:
            return
        rows = self._engine.own_capex()
        key = own.key_of(row)
        left = tuple(each for each in rows if each is not row)
        self._edits.write("capex", rows, left, remove_capex_text(key), (key,))
        self._pane.said.emit(tr("Own row of {row} removed").format(row=key))

    def _row(self, company: CapexCompany | None, quarter: str) -> CapexRow | None:
        rows = self._engine.own_capex()
        row = own.found(rows, company.symbol, quarter) if company is not None else None
        if row is None:
            place = f"{company.symbol} {quarter}" if company is not None else tr("the sum")
            words = tr("No own row of {place}; Ins adds one")
            self._pane.said.emit(words.format(place=place))
        return row

    def _open(self, title: str, texts: dict[str, str], first: str, old: CapexRow | None) -> None:
        if self.form.isVisible():
            self.form.dismiss()
            return
        self.form.appear_for(title, texts, first, lambda given: self._take(given, old))

    def _take(self, texts: dict[str, str], old: CapexRow | None) -> own.Refused | None:
        row = own.read(texts, self._engine.now())
        if isinstance(row, own.Refused):
            return row
        before = self._engine.own_capex()
        after = own.with_row(before, row, old)
        if isinstance(after, own.Refused):
            return after
        key = own.key_of(row)
        step = capex_text(key, new=old is None)
        self._edits.write("capex", before, after, step, (key,))
        if self._pane.board.row_of(row.symbol) < 0:
            words = tr("{row} is kept; {symbol} does not stand on the board")
            self._pane.said.emit(words.format(row=key, symbol=row.symbol))
        return None

    # companies

    def choose_companies(self, shown: Sequence[str]) -> None:
        """Ask for the symbols of the board in their order; none brings the usual ones back."""
        chosen = " ".join(symbol for symbol in shown if symbol != SUM)
        title = tr("Companies of the board in their order; empty: the usual ones")
        self.chooser.toggle_for(title, chosen, self._take_companies)

    def _take_companies(self, text: str) -> str:
        symbols = own.read_companies(text)
        if isinstance(symbols, str):
            return symbols
        self._engine.set_capex_companies(symbols)
        said = tr("Companies: {symbols}") if symbols else tr("The usual companies are back")
        self._pane.said.emit(said.format(symbols=", ".join(symbols)))
        return ""
