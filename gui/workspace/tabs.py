"""What the commands on chart tabs, second windows and link colours do."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from engine.model.layout import COLOURS, MOST_TABS, MOST_WINDOWS, Tab
from gui.text import tr
from gui.workspace import linkmark, spots

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.window import MainWindow
    from gui.workspace.board import ChartBoard
    from gui.workspace.charts import Chart
    from gui.workspace.deck import Deck

_MOST_CLOSED: Final = 50
_DELETED: Final = "delete list "
"""How the step begins that deletes a list."""


class Tabs(QObject):
    """Acts on the window that has the keyboard.

    Args:
        window: The main window.
        board: The charts.
        clock: Monotonic seconds, as steps of the list are stamped.
    """

    def __init__(
        self, window: MainWindow, board: ChartBoard, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._window = window
        self._board = board
        self._clock = clock
        self._closed: list[tuple[float, Tab]] = []
        board.dropped.connect(self._remember)

    def new_tab(self) -> None:
        """One more chart of the same symbol, not linked."""
        current = self._board.current()
        tab = current.tab if current is not None else Tab()
        self._open(self._board.deck_in_use(), replace(tab, colour=0))

    def close_tab(self) -> None:
        """Close the chart in front; the last one of the main window is emptied."""
        chart = self._front()
        if chart is None:
            return
        if not chart.tab.symbol and len(self._board.charts.of(chart.deck)) == 1:
            self._window.status.say(tr("The last chart is empty already"))
            return
        focused = chart.pane is not None and chart.pane.hasFocus()
        self._board.drop(chart)
        if focused and chart.deck is self._board.deck:
            self._board.deck.setFocus()

    def reopen(self) -> None:
        """The chart or list that was closed last is there again."""
        edits = self._window.edits
        deleted = edits.undo_text().startswith(_DELETED)
        if deleted and edits.undo_at() > (self._closed[-1][0] if self._closed else -1.0):
            self._window.status.say(edits.undo())
            return
        if not self._closed:
            self._window.status.say(tr("No chart and no list was closed"))
            return
        _, tab = self._closed.pop()
        deck, charts = self._board.deck_in_use(), self._board.charts
        front = charts.front(deck)
        if front is not None and not front.tab.symbol:
            charts.assign(front, tab)
            self._show(front)
        else:
            self._open(deck, tab)

    def follow(self, other: Tabs) -> None:
        """Reopen what was closed in another one, too."""
        self._closed = list(other._closed)

    def next_tab(self) -> None:
        """The next chart of this window, round and round."""
        self._step(1)

    def prev_tab(self) -> None:
        """The one before."""
        self._step(-1)

    def open_all(self, symbols: Sequence[str]) -> None:
        """A chart of each symbol; those beyond the most there may be are named."""
        deck, board = self._board.deck_in_use(), self._board
        current = board.current()
        like = replace(current.tab, colour=0, compare=()) if current is not None else Tab()
        room = max(0, board.charts.room())
        opened = [board.charts.open(deck, replace(like, symbol=name)) for name in symbols[:room]]
        if opened and opened[-1] is not None:
            self._show(opened[-1])
        if left := symbols[room:]:
            words = tr("{most} charts are open, more there cannot be. Not opened: {symbols}")
            told = words.format(most=MOST_TABS, symbols=", ".join(left))
            self._window.tell("charts", told)

    def load(self, symbol: str) -> None:
        """A symbol in the chart in use, which comes to the front."""
        chart = self._board.current()
        self._window.links.load(chart, symbol)
        if chart is not None:
            self._show(chart)

    def new_window(self) -> None:
        """A second window with the symbol of the chart in use."""
        board = self._board
        if len(board.windows) >= MOST_WINDOWS or not board.charts.room():
            self._full()
            return
        current = board.current()
        tab = replace(current.tab, colour=0) if current is not None else Tab()
        made = board.open_window()
        chart = board.charts.open(made.deck, tab)
        there = spots.areas()
        frame = self._window.geometry().translated(40, 40)
        made.setGeometry(spots.rescued(frame.__class__(frame.topLeft(), made.size()), there))
        made.show()
        if chart is not None:
            self._show(chart)

    # links

    def next_colour(self) -> None:
        """The next link colour for the pane in focus, none behind the last."""
        self.link((self._colour() + 1) % (COLOURS + 1))

    def link(self, colour: int) -> None:
        """Link the pane in focus by a colour, 0 for none."""
        links, place = self._window.links, self._place()
        if place == "watchlist":
            links.link_list(colour)
        elif place == "vol":
            links.link_sheet(colour)
        elif (chart := self._board.current()) is not None:
            links.link_chart(chart, colour)
        names = {"watchlist": tr("Watchlist"), "vol": tr("Vol sheet")}
        self._window.status.say(f"{names.get(place, tr('Chart'))}: {linkmark.told(colour)}")

    def _colour(self) -> int:
        links, place = self._window.links, self._place()
        if place == "watchlist":
            return links.list_colour
        if place == "vol":
            return links.sheet_colour
        chart = self._board.current()
        return chart.tab.colour if chart is not None else 0

    def _place(self) -> str:
        return "" if self._window.space.second_in_use() else self._window.desk.focused()

    # inside

    def _front(self) -> Chart | None:
        return self._board.charts.front(self._board.deck_in_use())

    def _open(self, deck: Deck, tab: Tab) -> None:
        chart = self._board.charts.open(deck, tab)
        if chart is None:
            self._full()
        else:
            self._show(chart)

    def _full(self) -> None:
        words = tr("{most} charts are open, more there cannot be")
        self._window.status.say(words.format(most=MOST_TABS))

    def _show(self, chart: Chart) -> None:
        """Bring a chart to the front with the focus."""
        self._board.charts.bring(chart)
        if chart.deck is self._board.deck:
            self._window.show_screen("chart")
        else:
            chart.deck.window().activateWindow()
            chart.deck.setFocus()

    def _step(self, by: int) -> None:
        deck = self._board.deck_in_use()
        charts = self._board.charts.of(deck)
        if len(charts) < 2:
            self._window.status.say(tr("This is the only chart"))
            return
        chart = charts[(deck.front + by) % len(charts)]
        focus = deck.window().focusWidget()
        held = focus is not None and deck.isAncestorOf(focus)
        self._board.charts.bring(chart)
        if held:
            deck.setFocus()
        elif deck is self._board.deck:
            self._window.desk.bring("chart")

    def _remember(self, tab: Tab) -> None:
        if tab.symbol:
            self._closed = [*self._closed, (self._clock(), tab)][-_MOST_CLOSED:]
