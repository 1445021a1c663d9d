"""The arrangement of everything as a value, put back from one, and kept under names."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from engine.model.layout import MOST_NAMED, ChartsWindow, Layout
from engine.model.status import Level
from engine.settings import LONGEST_NAME
from gui import dockstate
from gui.column import read_sizes
from gui.geometry import VERSION
from gui.text import tr
from gui.workspace import spots

if TYPE_CHECKING:
    from engine.model.layout import Tab
    from gui.namesheet import NameSheet
    from gui.palette import Choice
    from gui.picker import Picker
    from gui.window import MainWindow
    from gui.workspace.board import ChartBoard

_PAUSE_MS: Final = 2000
"""As long changes are gathered before the present arrangement is kept."""


class Workspaces(QObject):
    """Saves and loads arrangements; no list and no figure is in them.

    Args:
        window: What is arranged.

    Attributes:
        name_sheet, picker: The sheets, None before they are first wanted.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.name_sheet: NameSheet | None = None
        self.picker: Picker | None = None
        self.board: ChartBoard | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.store)

    # the present arrangement

    def present(self) -> Layout:
        """How everything is arranged now."""
        window = self._window
        desk, links = window.desk, window.links
        desk.right.remember()
        layout = Layout(
            docks=dockstate.written(desk.layout_state(VERSION)),
            column=desk.right.sizes.text(),
            screen=desk.focused() or desk.last,
            watchlist=window.edits.current,
            list_colour=links.list_colour,
            sheet_colour=links.sheet_colour,
            sheet_symbol=window.plots.sheet_symbol,
            floats=window.space.floats.places(),
        )
        board = self.board
        if board is None:
            return layout
        there = spots.areas()
        return replace(
            layout,
            tabs=tuple(chart.tab for chart in board.charts.of(board.deck)),
            front=max(0, board.deck.front),
            windows=tuple(
                ChartsWindow(
                    spots.spot_of(own.normalGeometry() if own.isMaximized() else own.geometry(),
                                  there),
                    tuple(chart.tab for chart in board.charts.of(own.deck)),
                    max(0, own.deck.front), own.isMaximized(),
                )
                for own in board.windows
            ),
        )  # fmt: skip

    def apply(self, layout: Layout, *, docks: bool = True) -> None:
        """Arrange everything like this; `docks` is False where they stand like this already."""
        window = self._window
        if docks:
            window.edits.go_to(layout.watchlist)
            window.desk.maximiser.leave()
            window.desk.right.sizes = read_sizes(layout.column)
            self._put_docks(layout.docks)
            window.space.floats.put(layout.floats)
        links = window.links
        links.list_colour, links.sheet_colour = layout.list_colour, layout.sheet_colour
        self._put_charts(layout)
        if layout.sheet_symbol and layout.sheet_colour != layout.list_colour:
            links.load_sheet(layout.sheet_symbol)
        elif layout.sheet_colour:
            links.load_sheet(window.symbol)
        window.space.rescue()
        if docks and layout.screen in window.desk.docks:
            window.show_screen(layout.screen)

    def _put_docks(self, text: str) -> None:
        """Put the panes where a text says; where it is none they stay, and that is told."""
        if not text:
            return
        state, window = dockstate.read(text), self._window
        if state.isEmpty() or not window.desk.restore_layout(state, VERSION):
            sentence = tr(
                "The stored places of the panes are damaged or of another version: the panes stay "
                "where they are."
            )
            window.notices.tell("panes", Level.WARNING, sentence, window.engine.now())

    def _put_charts(self, layout: Layout) -> None:
        board = self.board
        if board is None:
            return
        board.close_windows()
        if layout.tabs:
            board.charts.refill(board.deck, self._followed(layout, layout.tabs), layout.front)
        there = spots.areas()
        for wanted in layout.windows:
            made = board.open_window()
            board.charts.refill(made.deck, self._followed(layout, wanted.tabs), wanted.front)
            made.setGeometry(spots.rect_of(wanted.spot, there))
            made.appear(maximised=wanted.maximised)

    def _followed(self, layout: Layout, tabs: tuple[Tab, ...]) -> tuple[Tab, ...]:
        """Charts that follow the list show what it shows now."""
        linked, symbol = layout.list_colour, self._window.symbol
        return tuple(
            replace(tab, symbol=symbol) if linked and tab.colour == linked else tab for tab in tabs
        )

    def mount(self, board: ChartBoard) -> None:
        """The charts are there: arrange them as the last run left them."""
        self.board = board
        space = self._window.space
        wanted = space.keeps and space.restores
        layout = self._window.engine.workspaces().present if wanted else None
        if layout is not None and layout.tabs:
            self.apply(layout, docks=False)
        board.charts.changed.connect(self._later.start)
        self._window.links.changed.connect(self._later.start)

    def store(self) -> None:
        """Keep the present arrangement for the next start."""
        self._later.stop()
        window = self._window
        if not window.space.keeps or self.board is None:
            return
        window.space.floats.keep()
        shelf = window.engine.workspaces()
        window.engine.set_workspaces(replace(shelf, present=self.present()))

    def rest(self) -> None:
        """Keep nothing more."""
        self.board = None
        self._later.stop()

    # commands

    def save(self) -> None:
        """Keep the arrangement under the name in use; without one ask for it."""
        name = self._window.engine.settings().workspace
        if name and self._window.engine.workspaces().layout(name) is not None:
            self._save(name)
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask for a name and keep the arrangement under it."""
        if self.name_sheet is None:
            from gui.namesheet import NameSheet

            self.name_sheet = NameSheet(self._window)
        name = self._window.engine.settings().workspace
        self.name_sheet.toggle_for(tr("Name of the workspace"), name, self._take_name)

    def load(self) -> None:
        """Pick a workspace by typing."""
        if self.picker is None:
            from gui.picker import Picker

            window = self._window
            title, hint = tr("Load a workspace"), tr("Name")
            self.picker = Picker(window, window.look.theme, title, hint)
            self.picker.offer(self._choices, _unknown, stays=False)
        if self.picker.isVisible():
            self.picker.dismiss()
        else:
            self.picker.appear_with("")

    def go(self, number: int) -> None:
        """The workspace of this number, from 1; a number without one does nothing."""
        names = self._window.engine.workspaces().names
        if 1 <= number <= len(names):
            self._load(names[number - 1])

    def go_last(self) -> None:
        """The last workspace; without one nothing."""
        self.go(len(self._window.engine.workspaces().names))

    def delete(self) -> None:
        """Drop the workspace in use; what is on the screen stays."""
        engine = self._window.engine
        name, shelf = engine.settings().workspace, engine.workspaces()
        engine.set_workspaces(replace(shelf, named=shelf.without(name)))
        engine.set_settings(replace(engine.settings(), workspace=""))
        self._window.status.say(tr("Workspace {name} deleted").format(name=name))

    def delete_blocked(self) -> str:
        """Why there is nothing to delete, "" if there is."""
        engine = self._window.engine
        name = engine.settings().workspace
        known = bool(name) and engine.workspaces().layout(name) is not None
        return "" if known else tr("No workspace is in use")

    # inside

    def _take_name(self, typed: str) -> str:
        name = " ".join(typed.split())
        shelf = self._window.engine.workspaces()
        if not name:
            return tr("A workspace needs a name")
        if len(name) > LONGEST_NAME or not name.isprintable():
            return tr("At most {most} letters, none of them invisible").format(most=LONGEST_NAME)
        if shelf.layout(name) is None and len(shelf.named) >= MOST_NAMED:
            return tr("{most} workspaces are kept, more there cannot be").format(most=MOST_NAMED)
        self._save(name)
        return ""

    def _save(self, name: str) -> None:
        engine = self._window.engine
        shelf = engine.workspaces()
        named = shelf.with_named(name, self.present())
        engine.set_workspaces(replace(shelf, named=named))
        self._use(name)
        number = [own.casefold() for own, _ in named].index(name.casefold()) + 1
        words = tr("Workspace {number}, {name}, saved")
        self._window.status.say(words.format(number=number, name=name))

    def _load(self, name: str) -> None:
        layout = self._window.engine.workspaces().layout(name)
        if layout is not None and self._window.watchlist.editing.leave():
            self.apply(layout)
            self._use(name)
            self._window.status.say(tr("Workspace {name}").format(name=name))
            self._later.start()

    def _use(self, name: str) -> None:
        engine = self._window.engine
        if engine.settings().workspace != name:
            engine.set_settings(replace(engine.settings(), workspace=name))

    def _choices(self, _text: str) -> list[Choice]:
        from gui.palette import Choice

        return [
            Choice(name, name, f"Ctrl+{n}" if n < 9 else "", "", "", partial(self._load, name))
            for n, name in enumerate(self._window.engine.workspaces().names, start=1)
        ]


def _unknown(text: str) -> str:
    if not text:
        return tr("No workspace is saved; Ctrl+S saves one")
    return tr("No workspace is called {text}").format(text=text)
