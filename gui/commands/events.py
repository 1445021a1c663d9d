"""Commands of the Events screen: the feed and the statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.events.pane import EventsPane
    from gui.window import MainWindow

_E: Final = Context.EVENTS
_M: Final = Menu.ALERTS

EVENTS: Final[tuple[Command[EventsPane], ...]] = (
    Command(
        "events.next_kind", "Events of the next kind", ("Alt+M",), _E,
        lambda pane: pane.next_kind(), _M, words="filter crossings reports dates rank",
        divided=True,
    ),
    Command(
        "events.mark_seen", "Mark all events as seen", ("Alt+R",), _E,
        lambda pane: pane.mark_seen(), _M, lambda pane: pane.why_none_new(), words="new read look",
    ),
    Command(
        "events.switch_view", "Events or statements", ("Alt+V",), _E,
        lambda pane: pane.switch_view(), _M, words="notes",
    ),
    Command(
        "statements.add", "Add an own statement", ("Ins", "Ctrl+I"), _E, lambda pane: pane.add(),
        _M, words="note guidance", divided=True,
    ),
    Command(
        "statements.edit", "Edit the own statement", ("F2",), _E, lambda pane: pane.edit(), _M,
        lambda pane: pane.why_not_own(), words="note",
    ),
    Command(
        "statements.remove", "Remove own statements", ("Del",), _E, lambda pane: pane.remove(), _M,
        lambda pane: pane.why_not_own(), words="note delete",
    ),
)  # fmt: skip

EVENTS_OF_WINDOW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "view.events", "Events", (), Context.APP,
        lambda window: window.screens.events.list_events(window), Menu.VIEW,
        words="EVENTS feed what happened news",
    ),
    Command(
        "statements.list", "Statements", (), Context.APP,
        lambda window: window.screens.events.list_statements(window), Menu.VIEW,
        words="notes guidance figures said",
    ),
)  # fmt: skip
