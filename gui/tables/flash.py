"""Which cells changed a moment ago, so that their ground lights up briefly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LIT_S = 0.3
REST_S = 0.25


class Flashes:
    """Cells lit for 300 ms after a change, each at most four times a second.

    Args:
        monotonic: Seconds of a clock that never jumps.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._since: dict[tuple[str, int], tuple[float, bool]] = {}

    def light(self, key: str, column: int, *, rising: bool) -> None:
        """A figure changed: light its cell unless it was lit less than a quarter second ago."""
        now = self._monotonic()
        last = self._since.get((key, column))
        if last is None or now - last[0] >= REST_S:
            self._since[key, column] = (now, rising)

    def lit(self, key: str, column: int) -> bool | None:
        """Whether the cell is lit, True for a rise, False for a fall, None if dark."""
        since = self._since.get((key, column))
        if since is None or self._monotonic() - since[0] >= LIT_S:
            return None
        return since[1]

    def expire(self) -> tuple[tuple[str, int], ...]:
        """Forget what has gone dark and return it, to be painted once more."""
        now = self._monotonic()
        gone = tuple(cell for cell, (at, _) in self._since.items() if now - at >= LIT_S)
        for cell in gone:
            del self._since[cell]
        return gone

    def clear(self) -> tuple[tuple[str, int], ...]:
        """Forget everything and return what may still be lit."""
        gone = tuple(self._since)
        self._since.clear()
        return gone

    def forget(self, key: str) -> None:
        """Drop the flashes of a row that left."""
        for cell in [cell for cell in self._since if cell[0] == key]:
            del self._since[cell]

    def __len__(self) -> int:
        return len(self._since)
