"""All charts of all windows: which there are, what each shows, which is in front."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QObject, Signal

from engine.desk.kinds import ChartAsk
from engine.model.layout import MOST_TABS, Tab
from gui.chartasks import MAIN
from gui.charts.price.catalogue import Content, Style
from gui.text import tr
from gui.workspace import linkmark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from engine.desk.views import ChartView
    from gui.chartasks import ChartAsks
    from gui.charts.pane import ChartPane
    from gui.workspace.deck import Deck

_MOST_KEPT: Final = 40
"""Views kept for the moment a chart comes back to their symbol."""
_STYLES: Final[tuple[Style, ...]] = get_args(Style)


@dataclass(slots=True, eq=False)
class Chart:
    """One chart.

    Attributes:
        id: Of its views; "" for the main one.
        deck: Where it lies.
        tab: What it shows.
        pane: None until it is in front for the first time.
        view: The newest, None before one came.
        behind: `view` is newer than what the pane shows.
    """

    id: str
    deck: Deck
    tab: Tab
    pane: ChartPane | None = None
    view: ChartView | None = None
    behind: bool = False


class Charts(QObject):
    """Opens, closes and fills charts.

    Args:
        asks: Told what the charts show.
        marks: Draws links.
        make: A new pane, tied to everything around it.
        part: Undoes that for a pane about to go.

    Attributes:
        all: Deck by deck, in the order of the tabs.

    Signals:
        changed: Another chart, symbol, cut, content, link or front.
    """

    changed = Signal()

    def __init__(
        self,
        asks: ChartAsks,
        marks: linkmark.Marks,
        make: Callable[[Chart], ChartPane],
        part: Callable[[ChartPane], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self._marks = marks
        self._make = make
        self._part = part
        self.all: list[Chart] = []
        self._made = 0
        self._muted = False
        self._kept: OrderedDict[tuple[str, str, tuple[str, ...]], ChartView] = OrderedDict()
        self._last: Chart | None = None

    # finding

    def of(self, deck: Deck) -> list[Chart]:
        """The charts of a deck in the order of its tabs."""
        return [chart for chart in self.all if chart.deck is deck]

    def front(self, deck: Deck) -> Chart | None:
        """The chart in front of a deck."""
        charts = self.of(deck)
        return charts[deck.front] if 0 <= deck.front < len(charts) else None

    def in_front(self, chart: Chart) -> bool:
        """Whether a chart is in front of its deck."""
        return self.front(chart.deck) is chart

    def showing(self, pane: QWidget | None) -> Chart | None:
        """The chart of a pane, or of a widget in it."""
        if pane is None:
            return None
        panes = ((chart, chart.pane) for chart in self.all)
        return next(
            (c for c, own in panes if own is not None and (own is pane or own.isAncestorOf(pane))),
            None,
        )

    def follow_focus(self, now: QWidget) -> None:
        """Remember the chart that has the focus."""
        chart = self.showing(now)
        if chart is not None and chart is not self._last:
            self._last = chart

    def current(self, deck: Deck) -> Chart | None:
        """The chart last in focus if it is still in front somewhere, else the front of `deck`."""
        last = self._last
        if last is not None and last in self.all and self.in_front(last):
            return last
        return self.front(deck)

    def room(self) -> int:
        """How many more there may be."""
        return MOST_TABS - len(self.all)

    def panes(self) -> tuple[ChartPane, ...]:
        """The panes that are made."""
        return tuple(chart.pane for chart in self.all if chart.pane is not None)

    # opening and closing

    def open(self, deck: Deck, tab: Tab, *, front: bool = True) -> Chart | None:
        """One more chart behind the others of a deck; None if there are as many as may be."""
        if not self.room():
            return None
        self._made += 1
        chart = Chart(MAIN if not self.all else f"chart{self._made}", deck, tab)
        own = self.of(deck)
        after = self.all.index(own[-1]) + 1 if own else len(self.all)
        self.all.insert(after, chart)
        deck.insert(len(own), "", self._marks.icon(tab.colour, deck.devicePixelRatioF()))
        self._entitle(chart)
        if front:
            self.bring(chart)
        self._tell()
        return chart

    def assign(self, chart: Chart, tab: Tab) -> None:
        """Have a chart show all that a tab says."""
        chart.tab = tab
        chart.view = self._kept.get(self._key(chart, tab.symbol))
        if chart.pane is not None:
            chart.pane.set_content(content_of(tab, chart.pane.content))
        self._put(chart)
        self._show(chart)

    def refill(self, deck: Deck, tabs: Sequence[Tab], front: int) -> None:
        """Have a deck show these tabs and no others; charts that are there are used again."""
        own = self.of(deck)
        for chart in reversed(own[len(tabs) :]):
            self._remove(chart)
        for chart, tab in zip(own, tabs, strict=False):
            self.assign(chart, tab)
        for place, tab in enumerate(tabs[len(own) :], start=len(own)):
            self.open(deck, tab, front=place == front)
        charts = self.of(deck)
        if charts:
            self.bring(charts[max(0, min(front, len(charts) - 1))])
        self._tell()

    def close(self, chart: Chart) -> None:
        """Take a chart away; the neighbour of the one in front comes to the front."""
        deck, in_front = chart.deck, self.in_front(chart)
        place = self._remove(chart)
        left = self.of(deck)
        if left and in_front:
            self.bring(left[min(place, len(left) - 1)])
        self._tell()

    def clear(self, deck: Deck) -> None:
        """Close all charts of a deck."""
        for chart in reversed(self.of(deck)):
            self._remove(chart)
        self._tell()

    def bring(self, chart: Chart) -> None:
        """Bring a chart to the front of its deck."""
        pane = chart.pane
        if pane is None:
            pane = chart.pane = self._make(chart)
            pane.set_content(content_of(chart.tab, pane.content))
            chart.behind = True
        chart.deck.show_pane(self.of(chart.deck).index(chart), pane)
        if chart.behind:
            self._fill(chart)
        self.changed.emit()

    # what they show

    def set_symbol(self, chart: Chart, symbol: str) -> None:
        """Another symbol in a chart; interval, zoom and scale stay."""
        if symbol == chart.tab.symbol:
            return
        chart.tab = replace(chart.tab, symbol=symbol)
        chart.view = self._kept.get(self._key(chart, symbol))
        self._put(chart)
        self._show(chart)

    def set_cut(self, chart: Chart, interval: str, compare: tuple[str, ...]) -> None:
        """Another length of bars or comparison in a chart."""
        chart.tab = replace(chart.tab, interval=interval, compare=compare)
        self._put(chart)

    def set_colour(self, chart: Chart, colour: int) -> None:
        """Link a chart by another colour."""
        chart.tab = replace(chart.tab, colour=colour)
        self._entitle(chart)
        self.changed.emit()

    def apply(self, views: Mapping[str, ChartView]) -> None:
        """Show what changed; a chart behind others is drawn when it comes to the front."""
        for chart in self.all:
            view = views.get(chart.id)
            if view is None:
                continue
            key = _shown_by(view)
            self._keep(key, view)
            if key == self._key(chart, chart.tab.symbol):
                chart.view = view
                self._show(chart)

    def mute(self) -> None:
        """Tell the engine nothing more: another window does."""
        self._muted = True

    def forget(self) -> None:
        """Drop the views of a world that is no longer shown."""
        self._kept.clear()
        for chart in self.all:
            chart.view = None

    def retitle(self) -> None:
        """All tabs anew, in the colours in force."""
        for chart in self.all:
            self._entitle(chart)

    # inside

    def _remove(self, chart: Chart) -> int:
        """Take a chart away and nothing more; the place its tab had."""
        deck, pane = chart.deck, chart.pane
        place = self.of(deck).index(chart)
        self.all.remove(chart)
        if self._last is chart:
            self._last = None
        deck.remove(place, pane)
        if pane is not None:
            self._part(pane)
            pane.deleteLater()
            chart.pane = None
        return place

    def _put(self, chart: Chart) -> None:
        self._entitle(chart)
        self._tell()

    def _tell(self) -> None:
        if self.all and not any(chart.id == MAIN for chart in self.all):
            self.all[0].id = MAIN
        asks = (
            ChartAsk(chart.id, chart.tab.symbol, chart.tab.interval, chart.tab.compare)
            for chart in sorted(self.all, key=lambda each: each.id != MAIN)
        )
        if not self._muted:
            self._asks.show(tuple(asks))
        self.changed.emit()

    def _show(self, chart: Chart) -> None:
        chart.behind = True
        if self.in_front(chart):
            self._fill(chart)

    def _fill(self, chart: Chart) -> None:
        chart.behind = False
        if chart.pane is None:
            return
        if chart.view is not None:
            chart.pane.set_view(chart.view)
        else:
            chart.pane.wait_for(chart.tab.symbol)

    def _key(self, chart: Chart, symbol: str) -> tuple[str, str, tuple[str, ...]]:
        compare = tuple(dict.fromkeys(one for one in chart.tab.compare if one != symbol))
        return symbol, chart.tab.interval, compare

    def _keep(self, key: tuple[str, str, tuple[str, ...]], view: ChartView) -> None:
        self._kept[key] = view
        self._kept.move_to_end(key)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    def _entitle(self, chart: Chart) -> None:
        tab, deck = chart.tab, chart.deck
        text = f"{tab.symbol}  {tab.interval}" if tab.symbol else tr("Empty")
        icon = self._marks.icon(tab.colour, deck.devicePixelRatioF())
        place = self.of(deck).index(chart)
        deck.entitle(place, text, f"{text}. {linkmark.told(tab.colour)}", icon)


def _shown_by(view: ChartView) -> tuple[str, str, tuple[str, ...]]:
    return view.symbol, view.interval, tuple(one.symbol for one in view.compare)


def content_of(tab: Tab, present: Content) -> Content:
    """What a chart shows below and over its price."""
    style = next((style for style in _STYLES if style == tab.style), present.style)
    return Content(style, tab.panes, tab.overlays, tab.true_time).sound()


def with_content(tab: Tab, content: Content) -> Tab:
    """The tab with what its chart shows below and over its price."""
    return replace(
        tab, style=content.style, panes=content.panes, overlays=content.overlays,
        true_time=content.true_time,
    )  # fmt: skip
