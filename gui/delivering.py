"""Hands what one frame brings to the parts of the window that show it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gui.batch import Batch
    from gui.window import MainWindow

_RAISE: Final = "raise"
_SAVING: Final = "saving"
"""Key of the notices of edits that could not be saved, and of that they are."""


def deliver(batch: Batch, window: MainWindow) -> None:
    """Show what changed since the last frame.

    A part that fails costs the others nothing: what is not shown now comes only when it changes.

    What they raise comes after the last one, the failures before it as its context.
    """
    with ExitStack() as parts:
        for part in (_notices, _states, _answers, _plots, _screens, _to_tables, _mode):
            parts.callback(part, batch, window)


def _mode(batch: Batch, window: MainWindow) -> None:
    if batch.mode is not None:
        window.set_mode(batch.mode)


def _screens(batch: Batch, window: MainWindow) -> None:
    window.screens.apply(batch)


def _plots(batch: Batch, window: MainWindow) -> None:
    window.plots.apply(batch)


def _answers(batch: Batch, window: MainWindow) -> None:
    if batch.found is not None:
        window.searches.answer(batch.found)
    if batch.recordings is not None:
        window.recordings.set_view(batch.recordings)


def _states(batch: Batch, window: MainWindow) -> None:
    for status in batch.providers:
        window.status.set_feed(status)


def _notices(batch: Batch, window: MainWindow) -> None:
    for notice in batch.notices:
        if notice.key == _RAISE:
            window.come_forward()
        else:
            window.notices.add(notice)
    window.status.set_unsaved(window.notices.worries(_SAVING))


def _to_tables(batch: Batch, window: MainWindow) -> None:
    if batch.rows:
        window.watchlist.apply(batch.rows)
        window.earnings.apply_names(batch.rows)
    if batch.lists is not None:
        window.lists.reload(batch.lists)
    if batch.earnings is not None:
        window.earnings.set_board(batch.earnings)
    if batch.feeds is not None:
        window.feeds.set_view(batch.feeds)
