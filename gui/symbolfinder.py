"""What the palette offers for symbols: those of the list, and adding one that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import Symbol, add_text, parse_symbol
from gui.palette import Choice
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.watchlist.pane import WatchlistPane

_VOL: Final = "vol"


class SymbolFinder:
    """Symbols as lines of the palette.

    Args:
        pane: The list.
        show: Shows a symbol in the chart and gives the focus to the list.
        sheet: Shows the vol sheet of a symbol.
        race: Gives what a text asks of the Race.
    """

    def __init__(
        self,
        pane: WatchlistPane,
        show: Callable[[str], None],
        sheet: Callable[[str], None],
        race: Callable[[str], Choice | None],
    ) -> None:
        self._pane = pane
        self._show = show
        self._sheet = sheet
        self._race = race

    def choices(self) -> list[Choice]:
        """One line per symbol of the list."""
        return [self._choice(symbol) for symbol in self._pane.edits.watchlist.symbols]

    def typed(self, text: str) -> Choice | None:
        """Offer to add what was typed if it is a symbol the list does not have."""
        found = parse_symbol(text)
        edits = self._pane.edits
        if not isinstance(found, Symbol) or edits.watchlist.find(found.canonical) >= 0:
            return None

        def add() -> None:
            place = self._pane.rows.place(self._pane.current_row())
            new = edits.watchlist.with_added(found, place if place >= 0 else None)
            edits.apply(new, add_text([found.canonical]), [found.canonical])
            self._show(found.canonical)

        title = tr("Add {symbol} to the list").format(symbol=found.canonical)
        return Choice(f"add:{found.canonical}", title, tr("Symbol"), "", edits.blocked(), add)

    def mnemonic(self, text: str) -> Choice | None:
        """What a symbol with a mnemonic behind it asks for: "NVDA VOL" is its vol sheet.

        "RACE NVDA BTC" compares symbols.
        """
        if (race := self._race(text)) is not None:
            return race
        symbol, _, word = text.strip().rpartition(" ")
        found = parse_symbol(symbol) if word.casefold() == _VOL else None
        if not isinstance(found, Symbol):
            return None
        name = found.canonical
        listed = self._pane.edits.watchlist.find(name) >= 0
        why = "" if listed else tr("{symbol} is not in the list").format(symbol=name)
        title = f"{name} {_VOL.upper()}"
        note = tr("Vol sheet of {symbol}").format(symbol=name)
        return Choice(f"vol:{name}", title, note, "", why, lambda: self._sheet(name))

    def _choice(self, symbol: str) -> Choice:
        view = self._pane.rows.view(symbol)
        name = view.name if view is not None else ""

        def go() -> None:
            self._pane.select_symbol(symbol)
            self._show(symbol)

        return Choice(f"symbol:{symbol}", symbol, name or tr("Symbol"), name, "", go)
