"""A long list whose rows move: what the table benches feed to both parties."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.watchlist import Book, Symbol, Watchlist, row
from tests.support.fake_engine import FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.desk.views import RowView
    from engine.model.value import Measured

MOVING = 4
"""Cells of a row that an update changes: last, change, IV30, IV-RV. Its age follows."""


def name(number: int) -> str:
    """The symbol of a row: V and four letters."""
    letters = ""
    for _ in range(4):
        number, letter = divmod(number, 26)
        letters = chr(65 + letter) + letters
    return f"V{letters}"


def engine_with(rows: int) -> FakeEngine:
    """An engine at the window's edge with a list of so many rows."""
    entries = (row(Symbol(name(number), name(number))) for number in range(rows))
    return FakeEngine(Book((("default", Watchlist(tuple(entries))),)))


class Tape:
    """Rows and their endless updates, the same for the same seed.

    Args:
        engine: Whose clock stamps the updates.
        rows: Rows of the list.
    """

    def __init__(self, engine: FakeEngine, rows: int, seed: int = 11) -> None:
        self._random = random.Random(seed)
        self._engine = engine
        self.views = [
            row_view(name(number), self._random.uniform(20.0, 500.0)) for number in range(rows)
        ]

    def updates(self, count: int) -> Iterator[RowView]:
        """So many updates of rows drawn at random; four figures of each move."""
        for _ in range(count):
            at = self._random.randrange(len(self.views))
            self.views[at] = view = self._moved(self.views[at])
            yield view

    def _moved(self, view: RowView) -> RowView:
        step = self._random.choice((-1.0, 1.0)) * self._random.uniform(0.02, 1.0)
        return replace(
            view,
            last=self._by(view.last, step),
            change_pct=self._by(view.change_pct, 0.2 * step),
            iv30_atm=self._by(view.iv30_atm, 0.3 * step),
            iv_minus_rv=self._by(view.iv_minus_rv, 0.3 * step),
        )

    def _by(self, figure: Measured, step: float) -> Measured:
        moved = replace(figure, value=figure.value + step, received=self._engine.monotonic())
        return moved if moved.value != figure.value else figure
