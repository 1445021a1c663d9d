"""The import of a list: a file found by typing, a preview, one step."""

from __future__ import annotations

import itertools
import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from engine.desk.watchlist import import_text, new_name
from engine.desk.watchlist.formats import LARGEST, read_import
from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.tables.exporting import documents
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from engine.desk.watchlist import Pasted
    from engine.desk.watchlist.formats import Preview
    from gui.watchlist.pane import WatchlistPane

_SUFFIXES: Final = (".txt", ".csv")
_MOST: Final = 500
_TAKE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportSheet(Overlay):
    """First a path is typed or picked, then what the file holds is shown.

    Return opens what is marked, then takes the preview into the shown list; with Ctrl into a new
    list. Esc goes back, then closes.
    """

    def __init__(self, parent: QWidget, pane: WatchlistPane) -> None:
        super().__init__(parent, "", 640, 420)
        self._pane = pane
        self._preview: Preview | None = None
        self._file = Path()
        self.box = QLineEdit(self)
        self.box.setAccessibleName(tr("Path of the file"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Files found"))
        self.set_parts(self.box, self.list)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.refusal.setWordWrap(True)
        self.column.insertWidget(2, self.refusal)
        self.box.textChanged.connect(self._typed)
        self.list.itemDoubleClicked.connect(self.take)
        self._folder = documents()

    def toggle(self) -> None:
        """Begin with the folder of the last import, or close."""
        if self.isVisible():
            self._preview = None
            self.dismiss()
            return
        _listed.cache_clear()
        self._show_files(f"{self._folder}{os.sep}")
        self.appear()

    def take(self) -> None:
        """Open the marked folder or file; take the preview into the shown list."""
        if self._preview is not None:
            self._store(new_list=False)
            return
        path = self._marked() or _home(self.box.text())
        if os.path.isdir(path):
            self.box.setText(f"{path}{os.sep}".replace(os.sep * 2, os.sep))
        else:
            self._open(path)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._preview is not None and key == Qt.Key.Key_Escape:
            self._show_files(self.box.text())
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._preview is not None and control and key in _TAKE:
            self._store(new_list=True)
            return True
        if self._preview is None and key == Qt.Key.Key_Tab and (path := self._marked()):
            self.box.setText(f"{path}{os.sep}" if path.is_dir() else str(path))
            return True
        return super()._key(event)

    # the file

    def _show_files(self, text: str) -> None:
        self._preview = None
        self.title.setText(tr("Import a list: choose a file"))
        self.box.setReadOnly(False)
        self.box.setText(text)
        self._typed(text)
        self.note.setText(tr("Return opens, Tab completes, Up and Down choose, Esc closes."))

    def _typed(self, text: str) -> None:
        """Offer what the folder holds under the name typed so far."""
        if self._preview is not None:
            return
        self.refusal.clear()
        self.list.clear()
        folder, start = os.path.split(text)
        for path, is_folder in _offered(_home(folder or "."), start):
            item = QListWidgetItem(f"{path.name}{os.sep}" if is_folder else path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.refusal.setText(tr("No folder, .txt or .csv file begins like this"))

    def _marked(self) -> Path | None:
        item = self.list.currentItem()
        return Path(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _open(self, path: Path) -> None:
        content, why = _read(path)
        if why:
            self.refusal.setText(why)
            return
        found = read_import(content)
        if found.fault:
            words = tr("Nothing to import: {why}")
            self.refusal.setText(words.format(why=told(found.fault)))
            return
        self._folder, self._file, self._preview = path.parent, path, found
        self.box.setReadOnly(True)
        self.box.setText(str(path))
        words = tr("Import {file} into the list {list}")
        self.title.setText(words.format(file=path.name, list=self._pane.edits.current))
        self._show_preview(found.into(self._pane.edits.watchlist, self._pane.below()))

    def _show_preview(self, done: Pasted) -> None:
        self.list.clear()
        new, known = tr("{symbol}   new"), tr("{symbol}   in the list already")
        self.list.addItems([new.format(symbol=symbol) for symbol in done.added])
        self.list.addItems([known.format(symbol=symbol) for symbol in done.skipped])
        for fault in done.refused:
            words = tr("{text}   refused: {reason}")
            self.list.addItem(words.format(text=fault.text[:80], reason=told(fault.reason)))
        self.list.setCurrentRow(0)
        self.refusal.setText(_counted(done))
        self.note.setText(
            tr("Return takes the new ones, Ctrl+Return makes a list of its own, Esc goes back.")
        )

    # the step

    def _store(self, *, new_list: bool) -> None:
        found, pane = self._preview, self._pane
        if found is None:
            return
        book = pane.edits.book
        done = found.as_list() if new_list else found.into(book.watchlist, pane.below())
        if not done.added:
            self.refusal.setText(tr("There is nothing new in this file"))
            return
        text = import_text(len(done.added), self._file.name)
        if new_list:
            name = new_name(book, _tidy(self._file.stem) or tr("Imported"))
            stored = pane.edits.change(book.with_new(name, done.watchlist), text, done.added)
        else:
            stored = pane.edits.apply(done.watchlist, text, done.added)
        if not stored:
            self.refusal.setText(pane.edits.blocked())
            return
        self._preview = None
        self.dismiss()
        words = tr("Imported {file}: {counts}")
        sentence = words.format(file=self._file.name, counts=_counted(done))
        (pane.noticed if done.refused or done.cut else pane.said).emit(sentence)


def _counted(done: Pasted) -> str:
    words = tr("{new} new, {known} in the list already, {refused} refused")
    said = words.format(new=len(done.added), known=len(done.skipped), refused=len(done.refused))
    if not done.cut:
        return said
    return tr("{counts}, {cut} beyond the most rows").format(counts=said, cut=done.cut)


def _home(text: str) -> Path:
    """A typed path; "~" is the user's folder, "~name" of nobody stays as it is."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def _tidy(stem: str) -> str:
    """A file's name as a list may have it: nothing that is not seen."""
    return " ".join("".join(c if c.isprintable() else " " for c in stem).split())


def _offered(folder: Path, start: str) -> list[tuple[Path, bool]]:
    """Folders and list files whose names begin with what was typed, folders first."""
    begun = start.casefold()
    hidden = start.startswith(".")
    fitting = (
        (path, is_folder)
        for path, is_folder in _listed(folder)
        if path.name.casefold().startswith(begun) and (hidden or not path.name.startswith("."))
    )
    return list(itertools.islice(fitting, _MOST))


@lru_cache(maxsize=1)
def _listed(folder: Path) -> tuple[tuple[Path, bool], ...]:
    """Folders of a folder, then its list files, each with whether it is a folder."""
    try:
        with os.scandir(folder) as entries:
            found = [(Path(entry.path), entry.is_dir()) for entry in entries]
    except OSError:
        return ()
    wanted = [one for one in found if one[1] or one[0].suffix.lower() in _SUFFIXES]
    return tuple(sorted(wanted, key=lambda one: (not one[1], one[0].name.casefold())))


def _read(path: Path) -> tuple[bytes, str]:
    """The content of a file and, where it cannot be read, why."""
    try:
        if not os.path.isfile(path):
            return b"", tr("There is no such file")
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        return b"", tr("Not read: {why}").format(why=(error.strerror or str(error)).lower())
    if len(content) > LARGEST:
        return b"", tr("This file is too large for a list")
    return content, ""
