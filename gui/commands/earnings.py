"""Commands of the earnings calendar (KEYS 1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.earnings.control import EarningsControl

_E: Final = Context.EARNINGS

EARNINGS: Final[tuple[Command[EarningsControl], ...]] = (
    Command(
        "earnings.prev_week",
        "Previous week of the calendar",
        ("Ctrl+PgUp",),
        _E,
        lambda control: control.prev_week(),
        Menu.REPORTS,
        words="month earlier",
        further=("Shift+H",),
    ),
    Command(
        "earnings.next_week",
        "Next week of the calendar",
        ("Ctrl+PgDown",),
        _E,
        lambda control: control.next_week(),
        Menu.REPORTS,
        words="month later",
        further=("Shift+L",),
    ),
    Command(
        "earnings.this_week",
        "Reports of today",
        ("Alt+Home",),
        _E,
        lambda control: control.this_week(),
        Menu.REPORTS,
        words="this week",
        further=("T",),
    ),
    Command(
        "earnings.next_view",
        "Calendar as list, week, month",
        ("Alt+V",),
        _E,
        lambda control: control.next_view(),
        Menu.REPORTS,
        words="view board grid",
    ),
    Command("earnings.card_left", "Card to the left", ("Left",), _E, lambda c: c.card_left()),
    Command("earnings.card_right", "Card to the right", ("Right",), _E, lambda c: c.card_right()),
    Command(
        "earnings.edit_date",
        "Set an own report date",
        ("F2",),
        _E,
        lambda control: control.edit_date(),
        Menu.REPORTS,
        lambda control: control.why_no_own(),
        words="edit date override hour",
        divided=True,
        further=("I",),
    ),
    Command(
        "earnings.clear_date",
        "Drop the own report date",
        ("Del",),
        _E,
        lambda control: control.clear_date(),
        Menu.REPORTS,
        lambda control: control.why_no_own(),
        words="delete date",
        further=("D, D",),
    ),
    Command(
        "earnings.remind",
        "Remind me a day before the report",
        ("Alt+R",),
        _E,
        lambda control: control.remind(),
        Menu.REPORTS,
        lambda control: control.why_no_reminder(),
        words="reminder alert 24h",
    ),
    Command(
        "earnings.export_calendar",
        "Save the reports as iCalendar",
        ("Ctrl+Shift+X",),
        _E,
        lambda control: control.export_calendar(),
        Menu.REPORTS,
        lambda control: control.why_no_rows(),
        words="ics export calendar",
        divided=True,
    ),
)
