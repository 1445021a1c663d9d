"""The program's desk in a simulated week: is every value that is too old marked as such?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.desk import Desk
from engine.desk.views import Mode, RowView
from engine.model.instrument import COINS
from engine.model.value import Quality
from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from engine.clock import ManualClock
    from engine.desk.views import Key, View
    from engine.feed.outcome import Report
    from engine.model.status import ProviderStatus
    from engine.model.value import Measured
    from engine.providers.sessions import Sessions

GREY_S, CADENCES = 120.0, 3.0
"""A price is grey beyond the greater of both (cadences of its row)."""
PRICE_GONE_S, DVOL_GONE_S = 600.0, 300.0
SLACK_S = 20.0
"""A row is looked at again after this long at the latest."""
_FRESH = (Quality.LIVE, Quality.DELAYED)


class Audit:
    """A desk that takes what the feed gives; `wrong` holds what it shows as younger than it is.

    Attributes:
        looks: Figures looked at.
        marked: Those of them that were too old and said so.
    """

    def __init__(self, clock: ManualClock, sessions: Sessions, symbols: tuple[str, ...]) -> None:
        self._sessions = sessions
        self._shown: dict[Key, View] = {}
        self.desk = Desk(clock, sessions, self._shown.__setitem__, mode=Mode.LIVE)
        self.desk.set_watchlist(symbols)
        self.wrong: list[str] = []
        self.looks = self.marked = 0

    def hear(self, report: Report, status: ProviderStatus) -> None:
        """Take what a call gave, as a worker hands it on."""
        self.desk.status(status)
        if report.values:
            self.desk.accept(report.values)
        for ask, reason, detail in report.failures:
            self.desk.failed(ask, reason, detail)

    def look(self, wall: datetime, mono: float, last: Mapping[tuple[What, str], float]) -> None:
        """Compare what is shown with when each value really came (monotonic seconds)."""
        self.desk.tick()
        trading = self._sessions.is_open(wall)
        for view in self._shown.values():
            if not isinstance(view, RowView):
                continue
            coin = view.symbol in COINS
            came = last.get((What.QUOTES, view.symbol))
            if came is not None and (trading or coin):
                grey = max(GREY_S, CADENCES * view.cadence_s)
                self._judge(view.symbol, "price", view.last, mono - came, grey, PRICE_GONE_S)
            came = last.get((What.DVOL, view.symbol))
            if came is not None and coin:
                self._judge(view.symbol, "DVOL", view.dvol, mono - came, GREY_S, DVOL_GONE_S)

    def _judge(
        self, symbol: str, kind: str, shown: Measured, age: float, grey: float, gone: float
    ) -> None:
        self.looks += 1
        told_old = shown.quality not in _FRESH
        if age > gone + SLACK_S and shown.known:
            self.wrong.append(f"{symbol} {kind}: {age:.0f} s old and still shown")
        elif age > grey + SLACK_S and not told_old:
            self.wrong.append(f"{symbol} {kind}: {age:.0f} s old and called {shown.quality}")
        elif age > grey + SLACK_S:
            self.marked += 1
