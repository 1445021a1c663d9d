"""Commands of the Alerts screen (KEYS 1.3), and of making alerts anywhere (KEYS 1.1, 1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.alerts.pane import AlertsPane
    from gui.window import MainWindow

_A: Final = Context.ALERTS
_NEW: Final = "New alert from here"

ALERT_NEW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "alert.new",
        _NEW,
        ("Alt+A",),
        Context.TABLE,
        lambda window: window.screens.alerts.making(window).from_table(),
        Menu.ALERTS,
        words="alarm",
        further=("Shift+A",),
    ),
    Command(
        "alert.new",
        _NEW,
        ("Alt+A",),
        Context.CHART,
        lambda window: window.screens.alerts.making(window).from_chart(),
        words="alarm",
        further=("Shift+A",),
    ),
)

ALERTS: Final[tuple[Command[AlertsPane], ...]] = (
    Command(
        "alerts.edit",
        "Edit this alert",
        ("F2",),
        _A,
        lambda pane: pane.edit(),
        Menu.ALERTS,
        lambda pane: pane.edit_blocked(),
        divided=True,
        further=("I",),
    ),
    Command(
        "alerts.toggle",
        "Switch alerts on or off",
        ("Space",),
        _A,
        lambda pane: pane.toggle(),
        Menu.ALERTS,
        lambda pane: pane.blocked(),
    ),
    Command(
        "alerts.snooze",
        "Snooze alerts",
        ("Alt+Z",),
        _A,
        lambda pane: pane.snooze(),
        Menu.ALERTS,
        lambda pane: pane.blocked(),
        words="one hour next open",
        further=("Z",),
    ),
    Command(
        "alerts.remove",
        "Remove alerts",
        ("Del",),
        _A,
        lambda pane: pane.remove(),
        Menu.ALERTS,
        lambda pane: pane.blocked(),
        words="delete",
        further=("D, D",),
    ),
    Command(
        "alerts.duplicate",
        "Double this alert",
        (),
        _A,
        lambda pane: pane.duplicate(),
        Menu.ALERTS,
        lambda pane: pane.blocked(),
        words="copy",
    ),
    Command(
        "alerts.move_up",
        "Alert one place up",
        (),
        _A,
        lambda pane: pane.move_up(),
        Menu.ALERTS,
        lambda pane: pane.blocked(),
    ),
    Command(
        "alerts.move_down",
        "Alert one place down",
        (),
        _A,
        lambda pane: pane.move_down(),
        Menu.ALERTS,
        lambda pane: pane.blocked(),
    ),
    Command(
        "alerts.mark_read",
        "Mark fired alerts as read",
        ("Alt+R",),
        _A,
        lambda pane: pane.mark_read(),
        Menu.ALERTS,
        divided=True,
        further=("M",),
    ),
    Command(
        "alerts.mark_all_read",
        "Mark all fired alerts as read",
        (),
        _A,
        lambda pane: pane.mark_all_read(),
        Menu.ALERTS,
    ),
)

ALERTS_OF_WINDOW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "alerts.new",
        "New alert",
        (),
        Context.APP,
        lambda window: window.screens.alerts.making(window).empty(),
        Menu.ALERTS,
        words="alarm line",
    ),
    Command(
        "alerts.go_to_last",
        "Chart of the alert that fired last",
        (),
        Context.APP,
        lambda window: window.screens.alerts.go_to_last(window),
        Menu.ALERTS,
        lambda window: window.screens.alerts.why_no_last(),
    ),
    Command(
        "alerts.quiet_hours",
        "Quiet hours",
        (),
        Context.APP,
        lambda window: window.screens.alerts.quiet_hours(window),
        Menu.ALERTS,
        words="silence night",
    ),
    Command(
        "view.alerts",
        "Alerts",
        ("Ctrl+Shift+8",),
        Context.APP,
        lambda window: window.show_screen("alerts"),
        Menu.VIEW,
        words="ALRT alarms log",
    ),
)
