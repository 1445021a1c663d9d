"""The lines of the Race as they are typed: offers while typing, and what a typed line means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk import racelines
from engine.desk.views import RaceMeasure, RacePick
from engine.desk.watchlist import Refused, parse_symbol
from gui.palette import Choice, ranked
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from engine.desk.views import RaceView

_NAMED = 24
"""Letters of a refused word that are repeated in the reason."""
SYMBOL, MEASURE = 0, 1
"""The two boxes of a line."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why what is typed is no lineup, and in which box.

    Attributes:
        row: Counted from 0.
        column: SYMBOL or MEASURE.
    """

    row: int
    column: int
    why: str


def row_names() -> tuple[str, ...]:
    """The lines in words."""
    return tr("Left"), tr("Right"), tr("Third"), tr("Fourth"), tr("Fifth")


def picks_of(view: RaceView) -> tuple[RacePick, ...]:
    """What a view compares, left and right first."""
    if view.picks:
        return view.picks
    pair = racelines.named_pair(view.left_symbol, view.right_symbol, view.measure)
    return (*pair.picks, *(RacePick(one.symbol, one.measure) for one in view.more))


def named(picks: tuple[RacePick, ...]) -> RaceMeasure:
    """The named pair that the first two lines are, whatever stands beside them."""
    for measure in racelines.PAIRS if len(picks) >= racelines.LEAST else ():
        if picks[:2] == racelines.named_pair(picks[0].symbol, picks[1].symbol, measure).picks:
            return measure
    return RaceMeasure.CUSTOM


def usual(symbol: str, measure: RaceMeasure) -> str:
    """The measure of a new line beside a pair of `measure`."""
    if symbol == racelines.VIX:
        return "vix"
    kind = RaceMeasure.STRIP if measure is RaceMeasure.CUSTOM else measure
    return racelines.measure_of(symbol, kind)


def measure_title(measure: str) -> str:
    """A measure as it is typed and shown."""
    if racelines.estimator_of(measure):
        name = racelines.estimator_name(measure)
        return tr("RV {estimator}").format(estimator=name[:1].upper() + name[1:])
    return {
        "iv30_atm": tr("ATM"),
        "iv30_vix": tr("VIX-style"),
        "iv30_dvol": tr("DVOL-style"),
        "dvol": tr("DVOL, published"),
        "vix": tr("VIX, published"),
    }.get(measure, measure)


def _measure_note(measure: str) -> str:
    if racelines.estimator_of(measure):
        return tr("realized, {days} daily bars").format(days=racelines.WINDOW)
    return {
        "iv30_atm": tr("implied, 30 days, at the money"),
        "iv30_vix": tr("implied, 30 days, strip as the VIX"),
        "iv30_dvol": tr("implied, 30 days, strip as DVOL"),
        "dvol": tr("Deribit's own index"),
        "vix": tr("Cboe's own index"),
    }.get(measure, "")


def _nothing() -> None:
    """An offer is taken by its box, not run."""


def measure_offers(text: str, symbol: str) -> list[Choice]:
    """The measures a symbol can have that fit `text`, best first."""
    choices = [
        Choice(one, measure_title(one), _measure_note(one), one, "", _nothing)
        for one in racelines.MEASURES
        if not racelines.cannot(RacePick(symbol or "-", one))
    ]
    return ranked(text, choices, ())


def symbol_offers(text: str, symbols: Iterable[tuple[str, str]]) -> list[Choice]:
    """Known symbols (with their names) that fit `text`, best first."""
    choices = [Choice(one, one, name, name, "", _nothing) for one, name in symbols]
    return ranked(text, choices, ())


def measure_of(text: str, symbol: str) -> str:
    """The measure that `text` means for a symbol, "" if it means none."""
    wanted = text.strip().casefold()
    if not wanted:
        return ""
    same = [one for one in racelines.MEASURES if wanted in (one, measure_title(one).casefold())]
    possible = [one for one in same if not racelines.cannot(RacePick(symbol or "-", one))]
    found = possible or [choice.key for choice in measure_offers(text, symbol)] or same
    return found[0] if found else ""


def read(rows: Sequence[tuple[str, str]], measure: RaceMeasure) -> tuple[RacePick, ...] | Fault:
    """The lines typed as (symbol, measure); a row without a symbol is none.

    Args:
        rows: The boxes from the first line to the last.
        measure: The named pair from which an empty measure is filled.
    """
    picks: list[RacePick] = []
    for row, (symbol, wanted) in enumerate(rows):
        if not symbol.strip():
            if row < racelines.LEAST:
                return Fault(row, SYMBOL, tr("the Race needs a left and a right line"))
            continue
        pick = _line(row, symbol, wanted, measure)
        if isinstance(pick, Fault):
            return pick
        if pick in picks:
            return Fault(row, MEASURE, tr("this line is there already"))
        picks.append(pick)
    why = racelines.refusal(tuple(picks))
    return Fault(0, SYMBOL, why) if why else tuple(picks)


def _line(row: int, symbol: str, wanted: str, measure: RaceMeasure) -> RacePick | Fault:
    found = parse_symbol(symbol)
    if isinstance(found, Refused):
        return Fault(row, SYMBOL, f"{found.text[:_NAMED]}: {told(found.reason)}")
    name = found.canonical
    chosen = measure_of(wanted, name) if wanted.strip() else usual(name, measure)
    if not chosen:
        why = tr("{text}: no measure of {symbol}")
        return Fault(row, MEASURE, why.format(text=wanted.strip()[:_NAMED], symbol=name))
    pick = RacePick(name, chosen)
    why = racelines.cannot(pick)
    return Fault(row, MEASURE, why) if why else pick


def read_pair(text: str, measure: RaceMeasure) -> tuple[RacePick, ...] | Fault:
    """Two to five symbols in one line of text ("NVDA BTC"), each with its usual measure."""
    words = text.split()
    if len(words) < racelines.LEAST:
        return Fault(0, SYMBOL, tr("the Race needs a left and a right line"))
    return read([(word, "") for word in words], measure)
