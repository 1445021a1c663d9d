"""Computing vol sheets outside of the desk's lock, one thread at a time."""

from __future__ import annotations

import threading
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
        self, lock: threading.RLock, press: Press, wanted: Callable[[], Given | None]
    ) -> None:
        """Make it.

        Args:
            lock: The desk's; held while inputs are gathered and while a sheet goes out.
            press: Where sheets go out.
            wanted: Inputs of the symbol whose sheet is shown, None for none; called under `lock`.
        """
        self._lock = lock
        self._press = press
        self._wanted = wanted
        self._working = threading.Lock()

    def publish(self) -> bool:
        """Bring the shown sheet up to date; True if it was computed."""
        with self._working:
            with self._lock:
                given = self._wanted()
                if given is None or not self._press.due(_key(given), given.state()):
                    return False
            view = vol_view(given)
            with self._lock:
                now = self._wanted()
                if now is not None and _key(now) == _key(given):
                    self._press.print(_key(given), view)
            return True

    def sheets(self, inputs: tuple[Given, ...]) -> tuple[VolView, ...]:
        """The sheets of inputs that were gathered before."""
        with self._working:
            return tuple(vol_view(given) for given in inputs)


def _key(given: Given) -> Key:
    return ("vol", given.row.symbol)
