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
_CHART: Final = "chart"
_SCREENS: Final = {
    "ERN": ("earnings", "Earnings"),
    "CAPEX": ("capex", "Capex"),
    "ALRT": ("alerts", "Alerts"),
    "EVENTS": ("events", "Events"),
}
"""Screens by what is typed for them: the screen and its title."""


class SymbolFinder:
    """Symbols as lines of the palette.

    Args:
        pane: The list.
        show: Shows a symbol in the chart and gives the focus to the list.
        sheet: Shows the vol sheet of a symbol.
        chart: Shows a symbol in the chart in use, whether the list has it or not.
        race: Gives what a text asks of the Race.
        open_screen: Shows a screen, with the focus.
    """

    def __init__(
        self,
        pane: WatchlistPane,
        show: Callable[[str], None],
        sheet: Callable[[str], None],
        chart: Callable[[str], None],
        race: Callable[[str], Choice | None],
        open_screen: Callable[[str], None],
    ) -> None:
        self._pane = pane
        self._show = show
        self._sheet = sheet
        self._chart = chart
        self._race = race
        self._open = open_screen

    def _screen(self, text: str) -> Choice | None:
        """A screen by its mnemonic: ERN, CAPEX, ALRT, EVENTS."""
        screen, title = _SCREENS.get(text.strip().upper(), ("", ""))
        if not screen:
            return None
        return Choice(
            f"screen:{screen}", tr(title), tr("Screen"), "", "", lambda: self._open(screen)
        )

    def choices(self) -> list[Choice]:
        """One line per symbol of the list."""
        return [self._choice(symbol) for symbol in self._pane.edits.watchlist.symbols]

    def typed(self, text: str) -> list[Choice]:
        """Offer to show and to add what was typed if it is a symbol the list does not have."""
        found = parse_symbol(text)
        edits = self._pane.edits
        if not isinstance(found, Symbol) or edits.watchlist.find(found.canonical) >= 0:
            return []

        def add() -> None:
            place = self._pane.rows.place(self._pane.current_row())
            new = edits.watchlist.with_added(found, place if place >= 0 else None)
            edits.apply(new, add_text([found.canonical]), [found.canonical])
            self._show(found.canonical)

        title = tr("Add {symbol} to the list").format(symbol=found.canonical)
        return [
            self._in_chart(found.canonical, found.canonical),
            Choice(f"add:{found.canonical}", title, tr("Symbol"), "", edits.blocked(), add),
        ]

    def mnemonic(self, text: str) -> Choice | None:
        """What a symbol with a mnemonic behind it asks for, whether the list has it or not.

        "NVDA VOL" is its vol sheet, "NVDA CHART" its chart; "RACE NVDA BTC" compares symbols;
        "ERN", "CAPEX", "ALRT" and "EVENTS" are screens.
        """
        if (asked := self._race(text) or self._screen(text)) is not None:
            return asked
        symbol, _, word = text.strip().rpartition(" ")
        word = word.casefold()
        found = parse_symbol(symbol) if word in (_VOL, _CHART) else None
        if not isinstance(found, Symbol):
            return None
        name = found.canonical
        if word == _CHART:
            return self._in_chart(name, f"{name} {_CHART.upper()}")
        title = f"{name} {_VOL.upper()}"
        note = tr("Vol sheet of {symbol}").format(symbol=name)
        return Choice(f"vol:{name}", title, note, "", "", lambda: self._sheet(name))

    def _in_chart(self, name: str, title: str) -> Choice:
        note = tr("Chart of {symbol}").format(symbol=name)
        return Choice(f"chart:{name}", title, note, "", "", lambda: self._chart(name))

    def _choice(self, symbol: str) -> Choice:
        view = self._pane.rows.view(symbol)
        name = view.name if view is not None else ""

        def go() -> None:
            self._pane.select_symbol(symbol)
            self._show(symbol)

        return Choice(f"symbol:{symbol}", symbol, name or tr("Symbol"), name, "", go)
