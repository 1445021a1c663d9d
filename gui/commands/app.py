"""Commands that are valid everywhere (KEYS 1.6, 1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.probes import Probe
    from gui.replaycontrol import ReplayControl
    from gui.window import MainWindow

_A: Final = Context.APP

APP: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "data.refresh",
        "Refresh now",
        ("F5",),
        _A,
        lambda window: window.refresh(),
        Menu.FILE,
        lambda window: window.refresh_blocked(),
    ),
    Command(
        "app.quit", "Quit", ("Ctrl+Q",), _A, lambda window: window.quit(), Menu.FILE, divided=True
    ),
    Command(
        "view.race",
        "Race",
        ("Ctrl+Shift+1",),
        _A,
        lambda window: window.show_screen("race"),
        Menu.VIEW,
        words="RACE",
        divided=True,
    ),
    Command(
        "view.watchlist",
        "Watchlist",
        ("Ctrl+Shift+2",),
        _A,
        lambda window: window.show_screen("watchlist"),
        Menu.VIEW,
        words="LIST",
    ),
    Command(
        "view.chart",
        "Chart",
        ("Ctrl+Shift+3",),
        _A,
        lambda window: window.show_screen("chart"),
        Menu.VIEW,
    ),
    Command(
        "view.vol_sheet",
        "Vol sheet",
        ("Ctrl+Shift+4",),
        _A,
        lambda window: window.show_screen("vol"),
        Menu.VIEW,
        words="VOL",
    ),
    Command(
        "view.earnings",
        "Earnings",
        ("Ctrl+Shift+5",),
        _A,
        lambda window: window.show_screen("earnings"),
        Menu.VIEW,
        words="ERN",
    ),
    Command(
        "view.feeds",
        "Feeds",
        ("Ctrl+Shift+9",),
        _A,
        lambda window: window.show_screen("feeds"),
        Menu.VIEW,
        words="FEEDS sources",
    ),
    Command(
        "app.next_pane",
        "Next pane",
        ("F6",),
        _A,
        lambda window: window.next_pane(),
        Menu.VIEW,
        divided=True,
    ),
    Command(
        "app.prev_pane",
        "Previous pane",
        ("Shift+F6",),
        _A,
        lambda window: window.prev_pane(),
        Menu.VIEW,
    ),
    Command(
        "app.full_screen",
        "Full screen",
        ("F11",),
        _A,
        lambda window: window.full_screen(),
        Menu.VIEW,
        divided=True,
    ),
    Command(
        "view.default_layout",
        "Default layout",
        (),
        _A,
        lambda window: window.default_layout(),
        Menu.VIEW,
    ),
    Command(
        "app.palette",
        "Command palette",
        ("Ctrl+K", "Ctrl+P"),
        _A,
        lambda window: window.open_palette(),
        Menu.HELP,
    ),
    Command("app.help", "Keys", ("F1", "?"), _A, lambda window: window.open_help(), Menu.HELP),
    Command(
        "app.explain",
        "Explain the focused number",
        ("Shift+F1",),
        _A,
        lambda window: window.explain_focused(),
        Menu.HELP,
    ),
    Command(
        "app.messages", "Messages", ("F8",), _A, lambda window: window.open_messages(), Menu.HELP
    ),
    Command(
        "app.dismiss_notice",
        "Put the notice away",
        (),
        _A,
        lambda window: window.dismiss_notice(),
        Menu.HELP,
        blocked=lambda window: window.why_no_notice(),
        words="dismiss message bar",
    ),
    Command("app.menu", "Menu bar", ("F10",), _A, lambda window: window.open_menu(), Menu.HELP),
)

PROBES: Final[tuple[Command[Probe], ...]] = (
    Command(
        "app.frame_times",
        "Frame times",
        (),
        _A,
        lambda probe: probe.toggle(),
        Menu.HELP,
        words="probe latency input fps",
        divided=True,
    ),
)

REPLAY: Final[tuple[Command[ReplayControl], ...]] = (
    Command(
        "replay.start_story",
        "Play the story of July 2024",
        (),
        _A,
        lambda replay: replay.start_story(),
        Menu.REPLAY,
        lambda replay: replay.story_blocked(),
        words="STORY",
    ),
    Command(
        "replay.play_pause",
        "Play or pause",
        ("F9",),
        _A,
        lambda replay: replay.play_pause(),
        Menu.REPLAY,
        lambda replay: replay.blocked(),
    ),
    Command(
        "replay.step",
        "One step",
        ("Shift+F9",),
        _A,
        lambda replay: replay.step(),
        Menu.REPLAY,
        lambda replay: replay.blocked(),
    ),
    Command(
        "replay.date",
        "Date slider",
        (),
        _A,
        lambda replay: replay.focus_slider(),
        Menu.REPLAY,
        lambda replay: replay.blocked(),
        words="seek scrub",
    ),
    Command(
        "replay.leave",
        "Back to live",
        ("Ctrl+F9",),
        _A,
        lambda replay: replay.leave(),
        Menu.REPLAY,
        lambda replay: replay.blocked(),
    ),
)
