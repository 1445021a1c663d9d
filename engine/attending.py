"""What the window says of itself while it runs, and what it asks of the run before."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.stage import Stage
    from engine.startup import Startup
    from engine.watchdog import Watchdog

WINDOW: Final = "the window"
WINDOW_STALLS_S: Final = 5.0


class Attending(ABC):
    """The part of the engine that watches over the window."""

    _watchdog: Watchdog
    _startup: Startup

    @abstractmethod
    def _post(self, call: Callable[[Stage], None]) -> None:
        """Have the engine's thread call this with its stage."""

    def window_works(self) -> None:
        """Said by the window once a second; the log tells where it stands when it does not."""
        self._watchdog.beat(WINDOW, WINDOW_STALLS_S)

    def window_stands(self) -> None:
        """Said by the window once it is whole and answers: if the engine does, the start stands."""
        self._post(lambda _stage: self._startup.stands())

    def window_closed(self) -> None:
        """Said by the window at its end: it is not expected to work any more."""
        self._watchdog.rest(WINDOW)

    def crash_report(self) -> str:
        """What the last run left when it crashed, to be copied; "" if it ended in order."""
        return self._startup.report
