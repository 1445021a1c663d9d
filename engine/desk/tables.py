"""The shipped tables of companies as a desk shows them: what was known at its own time."""

from __future__ import annotations

import logging
from bisect import bisect_right
from typing import TYPE_CHECKING, TypeVar

from engine.desk import guidance
from engine.desk.datedparts import turn_of
from engine.desk.reference import capex_known, capex_lines, capex_turns
from engine.desk.said import as_known, read_statements
from engine.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from engine.desk.reference import Line
    from engine.model.capex import CapexSeries, Guidance
    from engine.model.statement import Statement

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Tables:
    """Reads each table when it is first asked for; one that cannot be read is empty and told.

    Several desks share it, each under its own lock: what it keeps is only ever replaced.

    Args:
        folder: Where the tables lie.
        tell: Takes a sentence on what cannot be read.
    """

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._lines: tuple[Line, ...] | None = None
        self._turns: tuple[datetime, ...] = ()
        self._capex: tuple[int, dict[str, CapexSeries]] | None = None
        self._guidance: tuple[Guidance, ...] | None = None
        self._statements: tuple[Statement, ...] | None = None
        self._said: tuple[tuple[int, date], tuple[Guidance, ...]] | None = None
        self._stated: tuple[tuple[int, date], tuple[Statement, ...]] | None = None

    def capex(self, symbol: str, now: datetime) -> CapexSeries | None:
        """The quarters of a company that were known at `now`."""
        if self._lines is None:
            self._lines = tuple(self._read("Capital spending", capex_lines))
            self._turns = capex_turns(self._lines)
        kept, turn = self._capex, bisect_right(self._turns, now)
        if kept is None or kept[0] != turn:
            kept = turn, {one.symbol: one for one in capex_known(self._lines, now)}
            self._capex = kept
        return kept[1].get(symbol)

    def guidance(self, now: datetime) -> tuple[Guidance, ...]:
        """Everything said on spending that was known at `now`, by company as it was said."""
        if self._guidance is None:
            self._guidance = tuple(self._read("Guidance", guidance.read_guidance))
        said = guidance.known(self._guidance, now)
        kept, turn = self._said, (len(said), turn_of(now))
        if kept is None or kept[0] != turn:
            kept = turn, tuple(guidance.as_known(one, now) for one in said)
            self._said = kept
        return kept[1]

    def statements(self, now: datetime) -> tuple[Statement, ...]:
        """Statements that were known at `now`, in the order of their table."""
        if self._statements is None:
            self._statements = tuple(self._read("Statements", read_statements))
        known = [s for s in self._statements if s.known_from is None or s.known_from <= now]
        kept, turn = self._stated, (len(known), turn_of(now))
        if kept is None or kept[0] != turn:
            kept = turn, tuple(as_known(one, now) for one in known)
            self._stated = kept
        return kept[1]

    def _read(self, name: str, read: Callable[[Path], Sequence[T]]) -> Sequence[T]:
        try:
            return read(self._folder)
        except FileFault as fault:
            _log.warning("%s: %s", name, fault)
            self._tell(f"{name}: {fault}.")
            return ()
