"""Computing vol sheets outside of the desk's lock, one thread at a time."""

from __future__ import annotations

import threading
from itertools import takewhile
from typing import TYPE_CHECKING

from engine.desk.volsheet import vol_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.press import Press
    from engine.desk.views import Key
    from engine.desk.volinputs import Given
    from engine.desk.volview import VolView


class VolWork:
    """Publishes the selected symbol's sheet whenever its inputs have changed.

    Models are fitted here, for up to some tenths of a second after new daily bars; nobody waits
    for that but the thread that asked.
    """

    def __init__(
        self,
        lock: threading.RLock,
        press: Press,
        wanted: Callable[[], Given | None],
        shown: Callable[[], str],
    ) -> None:
        """Make it.

        Args:
            lock: The desk's; held while inputs are gathered and while a sheet goes out.
            press: Where sheets go out.
            wanted: Inputs of the symbol whose sheet is shown, None for none; called under `lock`.
            shown: That symbol, "" for none; called under `lock`.
        """
        self._lock = lock
        self._press = press
        self._wanted = wanted
        self._shown = shown
        self._working = threading.Lock()
        self._busy = False

    def publish(self) -> bool:
        """Bring the shown sheet up to date; True if it was computed."""
        with self._working:
            with self._lock:
                given = self._wanted()
                if given is None or not self._press.due(_key(given), given.state()):
                    return False
                self._busy = True
            try:
                self._put_out(vol_view(given))
            finally:
                self._busy = False
            return True

    def behind(self) -> bool:
        """Whether the shown sheet is not yet what its inputs give; called under `lock`.

        A sheet whose computing failed is not awaited: only other inputs can bring another one.
        """
        if self._busy:
            return True
        given = self._wanted()
        return given is not None and self._press.changed(_key(given), given.state())

    def _put_out(self, view: VolView) -> None:
        """Publish a sheet unless another one is shown by now."""
        with self._lock:
            if self._shown() == view.symbol:
                self._press.print(("vol", view.symbol), view)

    def sheets(self, inputs: tuple[Given, ...], stopped: Callable[[], bool]) -> tuple[VolView, ...]:
        """The sheets of inputs that were gathered before; fewer once `stopped` is true."""
        with self._working:
            wanted = takewhile(lambda _: not stopped(), inputs)
            return tuple(vol_view(given) for given in wanted)


def _key(given: Given) -> Key:
    return ("vol", given.row.symbol)
