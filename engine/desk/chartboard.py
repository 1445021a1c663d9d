"""The charts that are shown: each is made again only when what it depends on has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.cut import checked

if TYPE_CHECKING:
    from collections.abc import Collection

    from engine.desk.ages import Moment
    from engine.desk.assembly import Assembly
    from engine.desk.kinds import ChartAsk
    from engine.desk.press import Press
    from engine.desk.views import Key


class ChartBoard:
    """Publishes the views of all charts; used under the desk's lock."""

    def __init__(self, assembly: Assembly, press: Press) -> None:
        self._assembly = assembly
        self._press = press
        self._asks: tuple[ChartAsk, ...] = ()
        self.symbols: tuple[str, ...] = ()

    def show(self, asks: tuple[ChartAsk, ...]) -> None:
        """Show these charts from now on; those that stay as they are go on undisturbed."""
        wanted = checked(asks)
        for ask in set(self._asks).symmetric_difference(wanted):
            self._press.forget(_key(ask))
        self._asks = wanted
        self.symbols = tuple(dict.fromkeys(ask.symbol for ask in wanted))

    def publish(self, symbols: Collection[str], moment: Moment) -> None:
        """Publish what changed of the charts of `symbols`, and all not yet published."""
        self._assembly.begin_charts()
        for ask in self._asks:
            key = _key(ask)
            if ask.symbol not in symbols and self._press.printed(key):
                continue
            if self._press.due(key, self._assembly.chart_state(ask, moment)):
                self._press.print(key, self._assembly.chart(ask, moment))


def _key(ask: ChartAsk) -> Key:
    return "chart", ask.id
