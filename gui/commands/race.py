"""Commands of the Race; its plot also takes those of every chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.race.pane import RacePane

_R: Final = Context.RACE

RACE: Final[tuple[Command[RacePane], ...]] = (
    Command(
        "race.next_measure",
        "Next measure of the Race",
        ("Alt+N",),
        _R,
        lambda pane: pane.next_measure(),
        Menu.CHART,
        lambda pane: pane.why_no_lines(),
        divided=True,
    ),
    Command(
        "race.choose_symbols",
        "Choose the lines of the Race",
        (),
        _R,
        lambda pane: pane.choose_symbols(),
        Menu.CHART,
        lambda pane: pane.why_no_lines(),
        words="RACE compare pair symbols measures left right",
    ),
    Command(
        "race.swap_sides",
        "Swap left and right",
        (),
        _R,
        lambda pane: pane.swap_sides(),
        Menu.CHART,
        lambda pane: pane.why_no_lines(),
        words="RACE",
    ),
    Command(
        "race.add_line",
        "Add a line to the Race",
        (),
        _R,
        lambda pane: pane.add_line(),
        Menu.CHART,
        lambda pane: pane.why_not_more(),
        words="RACE compare",
    ),
    Command(
        "race.remove_line",
        "Remove the last line of the Race",
        (),
        _R,
        lambda pane: pane.remove_line(),
        Menu.CHART,
        lambda pane: pane.why_not_fewer(),
        words="RACE",
    ),
    Command(
        "race.spread_or_ratio",
        "Spread or ratio below the Race",
        (),
        _R,
        lambda pane: pane.spread_or_ratio(),
        Menu.CHART,
        words="RACE percentile",
    ),
    Command(
        "race.time_axis",
        "Nights and weekends of the Race: true or folded",
        (),
        _R,
        lambda pane: pane.time_axis(),
        Menu.CHART,
        lambda pane: pane.why_no_fold(),
        words="RACE time axis compressed",
    ),
)
