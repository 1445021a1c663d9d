"""Cut, copy and paste of rows: as text, and as rows with alias, note, flag and target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from engine.desk.watchlist import (
    ROWS_TYPE,
    EntryKind,
    Refused,
    add_text,
    copied,
    cut_text,
    paste_text,
    pasted,
    pasted_entries,
    rows_json,
    rows_of_json,
)
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.desk.watchlist import Entry, Pasted
    from gui.watchlist.pane import WatchlistPane

_NAMED: Final = 12
"""Refused texts that are named with their reasons; more are counted."""
_LONGEST_PIECE: Final = 24


class Clipping:
    """The clipboard of the list.

    Args:
        pane: Its selected rows are copied, its current row is pasted below.
    """

    def __init__(self, pane: WatchlistPane) -> None:
        self._pane = pane

    def copy(self) -> bool:
        """Put the selected rows there, a folded header with its own; False if it is refused.

        Nothing selected leaves the clipboard as it was.
        """
        pane = self._pane
        watchlist = pane.edits.watchlist
        places, _ = pane.taken()
        at = tuple(sorted(places))
        text = copied(watchlist, at)
        if not text:
            return False
        content = QMimeData()
        content.setText(text)
        content.setData(ROWS_TYPE, rows_json(watchlist, at))
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(content)
        if clipboard.text() != text:
            return False
        names = [watchlist.entries[place].text for place in at]
        pane.said.emit(tr("Copied {what}").format(what=pane.listed(names)))
        return True

    def cut(self) -> None:
        """Copy, then remove as one step; nothing is removed if the clipboard refuses."""
        pane = self._pane
        if not pane.selected_rows() or not pane.may_edit():
            return
        if self.copy():
            pane.take_out(cut_text)
        else:
            pane.said.emit(tr("The clipboard refused the rows; nothing was removed"))

    def paste(self) -> None:
        """What the clipboard holds below the current row: our own rows, else its text."""
        content = QGuiApplication.clipboard().mimeData() or QMimeData()  # None while it is empty
        own = content.data(ROWS_TYPE).data() if content.hasFormat(ROWS_TYPE) else b""
        items = rows_of_json(bytes(own)) if own else ()
        if items:
            self._paste_rows(items)
        else:
            self.paste_text(content.text())

    def paste_text(self, text: str) -> None:
        """Symbols of a text below the current row, as one step."""
        if self._pane.may_edit():
            self._store(pasted(self._pane.edits.watchlist, text, self._below()))

    def _paste_rows(self, items: Sequence[Entry | Refused]) -> None:
        pane = self._pane
        if not pane.may_edit():
            return
        headers = [item for item in items if not isinstance(item, Refused)]
        if headers and all(item.kind is EntryKind.SECTION for item in headers):
            new = pane.edits.watchlist.with_entries(headers, self._below())
            names = [item.text for item in headers]
            pane.edits.apply(new, add_text(names))
            pane.said.emit(tr("Pasted {what}").format(what=pane.listed(names)))
            return
        self._store(pasted_entries(pane.edits.watchlist, items, self._below()))

    def _below(self) -> int | None:
        """Place of the current row, None at the end of a list without one."""
        place = self._pane.rows.place(self._pane.current_row())
        return place if place >= 0 else None

    def _store(self, found: Pasted) -> None:
        pane = self._pane
        rest = self._left_out(found)
        if not found.added:
            pane.said.emit(tr("Nothing to paste{rest}").format(rest=rest))
            return
        pane.edits.apply(found.watchlist, paste_text(len(found.added)), found.added)
        sentence = tr("Pasted {what}{rest}").format(what=pane.listed(found.added), rest=rest)
        if found.refused or found.cut:
            pane.noticed.emit(sentence)
        else:
            pane.said.emit(sentence)

    def _left_out(self, found: Pasted) -> str:
        """What was left out, and why."""
        parts = []
        if found.skipped:
            words = tr("already in the list: {what}")
            parts.append(words.format(what=self._pane.listed(found.skipped)))
        if found.refused:
            parts.append(tr("refused: {what}").format(what=_faults(found.refused)))
        if found.cut:
            parts.append(tr("beyond 2,000 rows, left out: {count}").format(count=found.cut))
        return "".join(f"; {part}" for part in parts)


def _faults(refused: Sequence[Refused]) -> str:
    named = [f"{fault.text[:_LONGEST_PIECE]} ({told(fault.reason)})" for fault in refused[:_NAMED]]
    if len(refused) > _NAMED:
        named.append(tr("{count} more").format(count=len(refused) - _NAMED))
    return ", ".join(named)
