"""Commands of tabs, floating panes, second windows, links and workspaces (KEYS 1.6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.workspace.floats import Floats
    from gui.workspace.tabs import Tabs
    from gui.workspace.workspaces import Workspaces

_A: Final = Context.APP
_LINKS: Final = (
    "Link the pane by no colour",
    "Link the pane by colour A",
    "Link the pane by colour B",
    "Link the pane by colour C",
    "Link the pane by colour D",
)
_NUMBERED: Final = (
    "First workspace",
    "Second workspace",
    "Third workspace",
    "Fourth workspace",
    "Fifth workspace",
    "Sixth workspace",
    "Seventh workspace",
    "Eighth workspace",
)


def _link(colour: int, tabs: Tabs) -> None:
    tabs.link(colour)


def _go(number: int, workspaces: Workspaces) -> None:
    workspaces.go(number)


TABS: Final[tuple[Command[Tabs], ...]] = (
    Command(
        "app.new_tab", "New chart", ("Ctrl+T",), _A, lambda tabs: tabs.new_tab(), Menu.WINDOW,
        words="tab",
    ),
    Command(
        "app.close_tab", "Close the chart", ("Ctrl+W",), _A, lambda tabs: tabs.close_tab(),
        Menu.WINDOW, words="tab",
    ),
    Command(
        "app.reopen", "Reopen the chart or list closed last", ("Ctrl+Shift+T",), _A,
        lambda tabs: tabs.reopen(), Menu.WINDOW, words="tab undo",
    ),
    Command(
        "app.next_tab", "Next chart", ("Ctrl+Tab",), _A, lambda tabs: tabs.next_tab(), Menu.WINDOW,
        words="tab",
    ),
    Command(
        "app.prev_tab", "Previous chart", ("Ctrl+Shift+Tab",), _A, lambda tabs: tabs.prev_tab(),
        Menu.WINDOW, words="tab",
    ),
    Command(
        "app.new_window", "New window", ("Ctrl+N",), _A, lambda tabs: tabs.new_window(),
        Menu.WINDOW, words="monitor second", divided=True,
    ),
    Command(
        "link.next_colour", "Link the pane by the next colour", (), _A,
        lambda tabs: tabs.next_colour(), Menu.WINDOW, words="group", divided=True,
    ),
    *(
        Command(f"link.colour_{n}", title, (), _A, partial(_link, n), Menu.WINDOW, words="group")
        for n, title in enumerate(_LINKS)
    ),
)  # fmt: skip

FLOATS: Final[tuple[Command[Floats], ...]] = (
    Command(
        "app.float_pane", "Float the pane, or dock it again", ("Ctrl+Shift+D",), _A,
        lambda floats: floats.float_pane(), Menu.WINDOW, words="undock detach", divided=True,
    ),
    Command(
        "app.next_monitor", "Move the floating pane or window to the next monitor", (), _A,
        lambda floats: floats.next_monitor(), Menu.WINDOW, words="screen display",
    ),
)  # fmt: skip

WORKSPACES: Final[tuple[Command[Workspaces], ...]] = (
    Command(
        "workspace.save", "Save the workspace", ("Ctrl+S",), _A, lambda kept: kept.save(),
        Menu.WINDOW, words="layout", divided=True,
    ),
    Command(
        "workspace.save_as", "Save the workspace as", ("Ctrl+Shift+S",), _A,
        lambda kept: kept.save_as(), Menu.WINDOW, words="layout name",
    ),
    Command(
        "workspace.load", "Load a workspace", ("Ctrl+Shift+L",), _A, lambda kept: kept.load(),
        Menu.WINDOW, words="layout",
    ),
    Command(
        "workspace.delete", "Delete the workspace in use", (), _A, lambda kept: kept.delete(),
        Menu.WINDOW, lambda kept: kept.delete_blocked(), words="layout",
    ),
    *(
        Command(f"workspace.go_{n}", title, (f"Ctrl+{n}",), _A, partial(_go, n), words="layout")
        for n, title in enumerate(_NUMBERED, start=1)
    ),
    Command(
        "workspace.go_last", "Last workspace", ("Ctrl+9",), _A, lambda kept: kept.go_last(),
        words="layout",
    ),
)  # fmt: skip
