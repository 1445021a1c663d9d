"""What is done to whole lists: going round, making, renaming, deleting, moving rows to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.desk.watchlist import (
    delete_list_text,
    move_to_list_text,
    name_fault,
    new_list_text,
    rename_list_text,
)
from gui.text import told, tr
from gui.watchlist.looks import ListLooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from engine.desk.watchlist import Book, ListsView
    from gui.bridge import EngineFacade
    from gui.look import Look
    from gui.namesheet import NameSheet
    from gui.picker import Picker
    from gui.watchlist.importing import ImportSheet
    from gui.watchlist.pane import WatchlistPane


class ListDesk(QObject):
    """The commands on lists; their sheets are made when they are first wanted.

    Args:
        window: The sheets lie over it.
        pane: The list shown.
        look: Gives the sheets their colours.
        engine: Keeps how each list is looked at.
    """

    def __init__(
        self, window: QWidget, pane: WatchlistPane, look: Look, engine: EngineFacade
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._edits = pane.edits
        self._look = look
        self._looks = ListLooks(engine, pane)
        self._names: NameSheet | None = None
        self._picker: Picker | None = None
        self.import_sheet: ImportSheet | None = None
        self._edits.listed.connect(self._show_names)
        pane.strip.picked.connect(self.go_to)
        pane.strip.all_requested.connect(self.go_to_list)
        self._show_names()

    def blocked(self) -> str:
        """Why the shown list cannot be changed, "" if it can."""
        return self._edits.blocked()

    def single(self) -> str:
        """Why there is no other list to go to, "" if there is."""
        if len(self._edits.book.names) > 1:
            return ""
        return tr("There is one list only; Ctrl+Shift+I makes another")

    def move_blocked(self) -> str:
        """Why rows cannot go to another list, "" if they can."""
        return self._pane.empty_reason() or self.single() or self.blocked()

    def reload(self, view: ListsView) -> None:
        """Show what other programs did to the list files; conflicts are named."""
        found = self._edits.reload(view.changes)
        if not found.text:
            return
        self._pane.said.emit(tr("Changed outside: {step}").format(step=told(found.text)))
        if found.conflicts:
            words = tr("Changed here and outside, the file's text is kept: {entries}")
            self._pane.noticed.emit(words.format(entries=self._pane.listed(found.conflicts)))

    def keep_look(self) -> None:
        """Remember how the shown list is looked at: the window is about to go."""
        self._looks.note_current()

    # going round

    def prev_list(self) -> None:
        """The list before, from the first to the last."""
        self._step(-1)

    def next_list(self) -> None:
        """The next list, from the last to the first."""
        self._step(1)

    def go_to(self, name: str) -> None:
        """Show a list; an open editor stores first, or stays."""
        if self._pane.editing.leave():
            self._edits.go_to(name)

    def go_to_list(self) -> None:
        """Pick a list by typing."""
        self._pick(tr("Go to a list"), self.go_to)

    def list_left(self) -> None:
        """The shown list one place to the left."""
        self._move(-1)

    def list_right(self) -> None:
        """The shown list one place to the right."""
        self._move(1)

    def _move(self, by: int) -> None:
        if self._pane.editing.leave() and not self._edits.move_list(by):
            self._pane.said.emit(tr("It stands at the end already"))

    def _step(self, by: int) -> None:
        names = self._edits.book.names
        place = names.index(self._edits.current) + by
        name = names[place % len(names)]
        self.go_to(name)
        count = len(names)
        words = tr("{list}, list {place} of {count}")
        self._pane.said.emit(words.format(list=name, place=place % count + 1, count=count))

    # lists themselves

    def new_list(self) -> None:
        """Ask for a name and show the new, empty list."""
        if self._pane.editing.leave():
            self.name_sheet.toggle_for(tr("Name of the new list"), "", self._make)

    def rename_list(self) -> None:
        """Ask for another name of the shown list."""
        if why := self.blocked():
            self._pane.said.emit(why)
        elif self._pane.editing.leave():
            title = tr("Another name for the list")
            self.name_sheet.toggle_for(title, self._edits.current, self._rename)

    def delete_list(self) -> None:
        """Delete the shown list without a question; a bar offers to undo it."""
        book, name = self._edits.book, self._edits.current
        last = len(book.names) == 1
        if why := self.blocked():
            self._pane.said.emit(why)
            return
        text = delete_list_text(name, last=last)
        if not self._pane.editing.leave():
            return
        if not self._edits.change(book.with_deleted(name), text):
            self._pane.said.emit(tr("The last list is empty already"))
            return
        done = tr("Emptied the last list, {list}") if last else tr("Deleted the list {list}")
        self._pane.undo_bar.offer(done.format(list=name))

    def _make(self, typed: str) -> str:
        book, name = self._edits.book, " ".join(typed.split())
        if why := name_fault(name, book):
            return told(why)
        self._edits.change(book.with_new(name), new_list_text(name))
        return ""

    def _rename(self, typed: str) -> str:
        book, old, name = self._edits.book, self._edits.current, " ".join(typed.split())
        if why := self.blocked():
            return why
        if why := name_fault(name, book, own=old):
            return told(why)
        if name != old:
            self._looks.copy(old, name)
            self._edits.change(book.with_renamed(old, name), rename_list_text(old, name))
        return ""

    # rows to another list

    def move_to_list(self) -> None:
        """Pick a list by typing; the selected rows go there."""
        if self._pane.editing.leave():
            self._pick(tr("Move the selected rows to a list"), self._move_to)

    def _move_to(self, name: str) -> None:
        pane, book = self._pane, self._edits.book
        if why := self._edits.blocked(name):
            pane.said.emit(why)
            return
        places, names = pane.chosen()
        after = pane.key_after(pane.selected_rows())
        new = book.with_moved_rows(places, name)
        keys = pane.selected_keys()
        text = move_to_list_text(names, name)
        if self._edits.change(new, text, keys, select=False):
            pane.select_keys([after], after)
            words = tr("Moved to the list {list}: {symbols}")
            pane.undo_bar.offer(words.format(list=name, symbols=pane.listed(names)))

    # import

    def import_file(self) -> None:
        """Pick a file by typing, look at what it would bring, take it as one step."""
        if not self._pane.editing.leave():
            return
        if self.import_sheet is None:
            from gui.watchlist.importing import ImportSheet

            self.import_sheet = ImportSheet(self._window, self._pane)
        self.import_sheet.toggle()

    # sheets

    @property
    def name_sheet(self) -> NameSheet:
        """Asks for a list's name."""
        if self._names is None:
            from gui.namesheet import NameSheet

            self._names = NameSheet(self._window)
        return self._names

    @property
    def picking(self) -> bool:
        """Whether a list is being picked."""
        return self._picker is not None and self._picker.isVisible()

    def _pick(self, title: str, run: Callable[[str], None]) -> None:
        from gui.palette import Choice
        from gui.picker import Picker

        if self._picker is None:
            self._picker = Picker(self._window, self._look.theme, title, tr("Name of a list"))
        picker, book = self._picker, self._edits.book
        if picker.isVisible():
            picker.dismiss()
            return
        picker.set_theme(self._look.theme)
        picker.title.setText(title)
        others = [name for name in book.names if name != book.current]

        def choices(_text: str) -> list[Choice]:
            return [
                Choice(f"list:{name}", name, _count(book, name), "", "", partial(run, name))
                for name in others
            ]

        picker.offer(choices, lambda text: tr("No list is called {name}").format(name=text),
                     stays=False)  # fmt: skip
        picker.appear_with("")

    def _show_names(self) -> None:
        self._pane.strip.show_lists(self._edits.book.names, self._edits.current)


def _count(book: Book, name: str) -> str:
    found = book.list_named(name)
    count = len(found.symbols) if found is not None else 0
    return tr("1 symbol") if count == 1 else tr("{count} symbols").format(count=count)
