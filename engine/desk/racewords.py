"""What the Race says beside its headline: what the lines are, and what is to be known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.racelines import WINDOW, estimator_name, estimator_of
from engine.desk.racerunner import line_of
from engine.desk.ranks import RANK_FROM_DAYS
from engine.desk.views import Mode, RaceMeasure
from engine.model.instrument import COINS

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.racerunner import Runner

    Runners = tuple[Runner, ...]

_DEFINED = {
    "iv30_atm": "ATM",
    "iv30_vix": "VIX-style strip",
    "iv30_dvol": "DVOL-style strip",
    "dvol": "DVOL as published by Deribit",
}
_SHORT = {"iv30_atm": "ATM", "iv30_vix": "VIX-style", "iv30_dvol": "DVOL-style", "dvol": "DVOL"}
AHEAD = "30-day implied volatility"
BEHIND = f"realized volatility of {WINDOW} finished daily bars"


def definition(runners: Runners, measure: RaceMeasure) -> str:
    """What all lines are, in one sentence."""
    each = ", ".join(map(_defined, runners))
    measures = {one.measure for one in runners}
    realized = {one for one in measures if estimator_of(one)}
    if realized == measures:
        same = "the same estimator" if len(measures) == 1 else "different estimators"
        return f"{BEHIND[0].upper()}{BEHIND[1:]}, {same} ({each})"
    if realized:
        return f"{AHEAD} against {BEHIND}: what is expected against what was ({each})"
    if "iv30_atm" not in measures:
        return f"{AHEAD}, strip against strip ({each})"
    if measures == {"iv30_atm"} or measure is RaceMeasure.ATM:
        return f"{AHEAD}, ATM against ATM ({each})"
    return f"{AHEAD}, different recipes: ATM against strip ({each})"


def _defined(runner: Runner) -> str:
    if runner.measure == "vix":
        return "VIX as published by Cboe, of the S&P 500"
    if estimator_of(runner.measure):
        return f"{runner.symbol} {estimator_name(runner.measure)}"
    return f"{runner.symbol} {_DEFINED[runner.measure]}"


def names(left: Runner, right: Runner) -> tuple[str, str]:
    """How the headline calls both sides: by symbol, with the measure where that is not enough."""
    realized = [one for one in (left, right) if estimator_of(one.measure)]
    if len(realized) == 2 and left.symbol == right.symbol:
        return _by_estimator(left), _by_estimator(right)
    whole = left.symbol == right.symbol or len(realized) == 1
    return _called(left, whole=whole), _called(right, whole=whole)


def _by_estimator(runner: Runner) -> str:
    return f"{runner.symbol} RV {estimator_name(runner.measure)}"


def _called(runner: Runner, *, whole: bool) -> str:
    if runner.measure == "vix":
        return "VIX"
    if estimator_of(runner.measure):
        return f"{runner.symbol} RV"
    return f"{runner.symbol} {_SHORT[runner.measure]}" if whole else runner.symbol


def notes(runners: Runners, moment: Moment, thin: str) -> tuple[str, ...]:
    """Sentences on young, missing and only connected lines."""
    found = [thin] if thin else []
    own = [runner for runner in runners if runner.recorded]
    closes = {one.pick: line_of(one).closes(moment.now) for one in own}
    fresh = dict.fromkeys(one.symbol for one in own if not closes[one.pick])
    if fresh and moment.mode is not Mode.REPLAY:
        found.append(f"{' and '.join(fresh)}: no IV recorded yet, the first close begins the line")
    for runner in runners:
        if runner.measure == "dvol" and runner.symbol not in COINS:
            found.append(f"{runner.symbol} has no published DVOL")
        if moment.mode is Mode.REPLAY or not runner.recorded:
            continue
        days = closes[runner.pick]
        if 0 < len(days) < RANK_FROM_DAYS:
            said = "1 day" if len(days) == 1 else f"{len(days)} days"
            found.append(f"{runner.symbol}: IV recorded since {days[0][0].isoformat()}, {said}")
    return tuple(dict.fromkeys(found))
