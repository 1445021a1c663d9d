"""What the Race compares, as the settings keep it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.kinds import RaceMeasure
from engine.desk.racelines import named_pair, parsed, spelled

if TYPE_CHECKING:
    from engine.desk.racelines import Lineup
    from engine.settings import Settings


def remembered(settings: Settings) -> Lineup:
    """The lines as they were left; the named pair where there are none that can be compared."""
    lines = parsed(settings.race_lines) if settings.race_lines else None
    if lines is not None:
        return lines
    measure = RaceMeasure(settings.race_measure)
    return named_pair(settings.race_left, settings.race_right, measure)


def with_race(settings: Settings, lineup: Lineup) -> Settings:
    """Settings that remember a lineup; a named pair needs no lines, other lines keep its name."""
    named = replace(settings, race_left=lineup.left, race_right=lineup.right)
    match lineup.measure:
        case RaceMeasure.CUSTOM:
            return replace(named, race_lines=spelled(lineup.picks))
        case RaceMeasure.STRIP:
            return replace(named, race_measure="strip", race_lines=())
        case RaceMeasure.ATM:
            return replace(named, race_measure="atm", race_lines=())
        case RaceMeasure.PUBLISHED:
            return replace(named, race_measure="published", race_lines=())
