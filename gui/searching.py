"""Searches for instruments on their way: numbers them and hands each answer to its asker."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.model.found import Found
    from gui.bridge import EngineFacade

    Listener = Callable[[Found], None]


class Searches:
    """One search at a time: a newer one makes the answers to the older ones unwanted."""

    def __init__(self, engine: EngineFacade) -> None:
        self._engine = engine
        self._seq = 0
        self._listener: Listener | None = None

    def ask(self, text: str, listener: Listener) -> None:
        """Look for what was typed; `listener` gets the local answer, then the sources'."""
        self._seq += 1
        self._listener = listener
        self._engine.search(text, self._seq)

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        self._listener = None

    def answer(self, found: Found) -> None:
        """An answer came; one to an older search is passed over."""
        if found.seq == self._seq and self._listener is not None:
            self._listener(found)
