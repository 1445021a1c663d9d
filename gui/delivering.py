"""Hands what one frame brings to the parts of the window that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gui.batch import Batch
    from gui.window import MainWindow

_RAISE: Final = "raise"
_SAVING: Final = "saving"
"""Key of the notices of edits that could not be saved, and of that they are."""


def deliver(batch: Batch, window: MainWindow) -> None:
    """Show what changed since the last frame."""
    if batch.mode is not None:
        window.set_mode(batch.mode)
    _to_tables(batch, window)
    window.screens.apply(batch)
    window.plots.apply(batch)
    if batch.found is not None:
        window.searches.answer(batch.found)
    if batch.recordings is not None:
        window.recordings.set_view(batch.recordings)
    for status in batch.providers:
        window.status.set_feed(status)
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
