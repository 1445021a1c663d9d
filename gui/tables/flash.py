"""Which cells changed a moment ago, so that their ground lights up briefly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LIT_S = 0.3
REST_S = 0.25
_DARK: Final[Mapping[int, bool]] = {}


class Flashes:
    """Cells lit for 300 ms after a change, each at most four times a second.

    Args:
        monotonic: Seconds of a clock that never jumps.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._since: dict[str, dict[int, tuple[float, bool]]] = {}

    def light(self, key: str, column: int, *, rising: bool) -> None:
        """A figure changed: light its cell unless it was lit less than a quarter second ago."""
        now = self._monotonic()
        row = self._since.setdefault(key, {})
        last = row.get(column)
        if last is None or now - last[0] >= REST_S:
            row[column] = (now, rising)

    def lit(self, key: str) -> Mapping[int, bool]:
        """The row's lit columns, True for a rise, False for a fall."""
        since = self._since.get(key)
        if since is None:
            return _DARK
        begun = self._monotonic() - LIT_S
        return {column: rising for column, (at, rising) in since.items() if at > begun}

    def expire(self) -> tuple[tuple[str, int], ...]:
        """Forget what has gone dark and return it, to be painted once more."""
        begun = self._monotonic() - LIT_S
        gone = tuple(
            (key, column)
            for key, row in self._since.items()
            for column, (at, _) in row.items()
            if at <= begun
        )
        for key, column in gone:
            row = self._since[key]
            del row[column]
            if not row:
                del self._since[key]
        return gone

    def clear(self) -> tuple[tuple[str, int], ...]:
        """Forget everything and return what may still be lit."""
        gone = tuple((key, column) for key, row in self._since.items() for column in row)
        self._since.clear()
        return gone

    def forget(self, key: str) -> None:
        """Drop the flashes of a row that left."""
        self._since.pop(key, None)

    def __len__(self) -> int:
        """Rows with a lit cell."""
        return len(self._since)
