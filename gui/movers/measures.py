"""What Movers ranks by: the move in percent, in sigma of the day, in market value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from gui import format as fmt
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.views import MoversRow
    from engine.model.value import Measured


MeasureId = Literal["percent", "sigma", "value"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to look at a day's move.

    Attributes:
        id: As stored in the settings.
        name: In words, for the second line of the title.
        of: The figure of a row.
        write: Its format with sign and unit.
        least: A bar or shade is full at the group's largest move, but never below this.
    """

    id: MeasureId
    name: str
    of: Callable[[MoversRow], Measured]
    write: Callable[[float], str]
    least: float


def sigmas(value: float) -> str:
    """A move in standard deviations of a day: "+2.4 σ" with a thin space."""
    text = fmt.number(value, 2, signed=True)
    return text if text == fmt.DASH else f"{text}{fmt.THIN}σ"


def worth(value: float) -> str:
    """A change of market value: "+$327bn"."""
    return fmt.money(value, signed=True)


MEASURES: Final = (
    Measure("percent", "move in percent", lambda row: row.move_pct, fmt.percent, 1.0),
    Measure("sigma", "move in sigma of the day", lambda row: row.move_sigma, sigmas, 1.0),
    Measure("value", "change of market value", lambda row: row.cap_change_usd, worth, 1e8),
)


def measure(name: str) -> Measure:
    """The measure of this id, the first for an unknown one."""
    return next((one for one in MEASURES if one.id == name), MEASURES[0])


def after(name: str) -> Measure:
    """The next measure, round again behind the last."""
    place = MEASURES.index(measure(name)) + 1
    return MEASURES[place % len(MEASURES)]


def told(one: Measure) -> str:
    """The measure's name in the user's language."""
    return tr(one.name)
