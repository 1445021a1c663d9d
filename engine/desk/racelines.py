"""What the Race compares: two to five lines, each a symbol with its measure, checked and named."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.desk.kinds import RaceMeasure, RacePick
from engine.desk.volfigures import ESTIMATORS
from engine.model.instrument import COINS

IMPLIED = ("iv30_atm", "iv30_vix", "iv30_dvol")
"""Own 30-day figures, recorded from the first chain on."""
PUBLISHED = ("dvol", "vix")
WINDOW = 30
REALIZED = tuple(f"rv_{name}_{WINDOW}" for name in ESTIMATORS)
MEASURES = (*IMPLIED, *PUBLISHED, *REALIZED)
"""What a line may be, in the order offered."""
LEAST, MOST = 2, 5
VIX = "^VIX"
PAIRS = (RaceMeasure.STRIP, RaceMeasure.ATM, RaceMeasure.PUBLISHED)
"""The named pairs."""
_OWN = {RaceMeasure.STRIP: "iv30_vix", RaceMeasure.PUBLISHED: "iv30_atm"}
_COINS = {RaceMeasure.STRIP: "iv30_dvol", RaceMeasure.PUBLISHED: "dvol"}
_SHORT = {"iv30_atm": "ATM", "iv30_vix": "VIX-style", "iv30_dvol": "DVOL-style"}


@dataclass(frozen=True, slots=True)
class Lineup:
    """The lines of the Race, left and right first.

    Attributes:
        measure: The named pair they are, else custom.
    """

    measure: RaceMeasure
    picks: tuple[RacePick, ...]

    @property
    def left(self) -> str:
        """Canonical symbol of the first line."""
        return self.picks[0].symbol

    @property
    def right(self) -> str:
        """Canonical symbol of the second line."""
        return self.picks[1].symbol

    @property
    def symbols(self) -> tuple[str, ...]:
        """Every symbol once."""
        return tuple(dict.fromkeys(pick.symbol for pick in self.picks))

    @property
    def pair(self) -> tuple[str, str, RaceMeasure]:
        """Left, right and the named measure nearest to what is compared."""
        named = RaceMeasure.STRIP if self.measure is RaceMeasure.CUSTOM else self.measure
        return self.left, self.right, named


Compared = Lineup | tuple[str, str, RaceMeasure]
"""A lineup, or left, right and measure of a named pair."""


def lineup_of(compared: Compared) -> Lineup:
    """What is compared as a lineup."""
    return compared if isinstance(compared, Lineup) else named_pair(*compared)


def measure_of(symbol: str, measure: RaceMeasure) -> str:
    """The figure that a named pair compares of a symbol; coins and equities have their recipes."""
    return (_COINS if symbol in COINS else _OWN).get(measure, "iv30_atm")


def named_pair(left: str, right: str, measure: RaceMeasure) -> Lineup:
    """A named pair; as custom it is that of the strips."""
    known = RaceMeasure.STRIP if measure is RaceMeasure.CUSTOM else measure
    return Lineup(known, tuple(RacePick(one, measure_of(one, known)) for one in (left, right)))


def chosen(picks: tuple[RacePick, ...]) -> Lineup:
    """A lineup of these lines, known by its name where it is a named pair.

    Raises:
        ValueError: They cannot be compared; says why.
    """
    if why := refusal(picks):
        raise ValueError(why)
    for measure in PAIRS:
        if picks == named_pair(picks[0].symbol, picks[1].symbol, measure).picks:
            return Lineup(measure, picks)
    return Lineup(RaceMeasure.CUSTOM, picks)


def moved(lineup: Lineup, left: str, right: str, measure: RaceMeasure) -> Lineup:
    """Another pair or measure; `custom` keeps the lines' measures and the lines beyond the pair.

    A measure that the new symbol has not gives way to the strip's.
    """
    if measure is not RaceMeasure.CUSTOM:
        return named_pair(left, right, measure)
    pair = named_pair(left, right, measure)
    first = tuple(
        fallback if cannot(wanted := replace(old, symbol=new.symbol)) else wanted
        for old, new, fallback in zip(lineup.picks, pair.picks, pair.picks, strict=False)
    )
    rest = tuple(one for one in lineup.picks[2:] if one not in first)
    return pair if refusal((*first, *rest)) else chosen((*first, *rest))


def refusal(picks: tuple[RacePick, ...]) -> str:
    """Why these lines cannot be compared, "" if they can."""
    if not LEAST <= len(picks) <= MOST:
        return f"the Race compares {LEAST} to {MOST} lines, not {len(picks)}"
    if len(set(picks)) < len(picks):
        return "the Race shows each line once"
    return next((why for why in map(cannot, picks) if why), "")


def cannot(pick: RacePick) -> str:
    """Why a line cannot be, "" if it can."""
    if not pick.symbol:
        return "a line needs a symbol"
    if pick.measure not in MEASURES:
        return f"no measure is called {pick.measure}"
    if pick.measure == "dvol" and pick.symbol not in COINS:
        return f"{pick.symbol} has no published DVOL"
    if pick.measure == "vix" and pick.symbol != VIX:
        return f"VIX is that of {VIX}, not of {pick.symbol}"
    return ""


def spelled(picks: tuple[RacePick, ...]) -> tuple[str, ...]:
    """Each line as "SYMBOL measure", for the settings."""
    return tuple(f"{pick.symbol} {pick.measure}" for pick in picks)


def parsed(lines: tuple[str, ...]) -> Lineup | None:
    """The lineup of lines as `spelled` writes them, None where they are no such lines."""
    parts = tuple(line.rsplit(" ", 1) for line in lines)
    if not all(len(part) == 2 for part in parts):
        return None
    picks = tuple(RacePick(symbol, measure) for symbol, measure in parts)
    return None if refusal(picks) else chosen(picks)


def estimator_of(measure: str) -> str:
    """The estimator of a realized measure ("yang_zhang"), "" of any other."""
    return measure[len("rv_") :].rpartition("_")[0] if measure.startswith("rv_") else ""


def estimator_name(measure: str) -> str:
    """An estimator's name for the reader ("Yang-Zhang")."""
    return _ESTIMATOR_NAMES[estimator_of(measure)]


def label(pick: RacePick) -> str:
    """A line's direct label ("NVDA ATM", "BTC DVOL, published", "NVDA RV, Yang-Zhang 30")."""
    if pick.measure == "vix":
        return "VIX"
    if pick.measure == "dvol":
        return f"{pick.symbol} DVOL, published"
    if estimator_of(pick.measure):
        return f"{pick.symbol} RV, {estimator_name(pick.measure)} {WINDOW}"
    return f"{pick.symbol} {_SHORT[pick.measure]}"


_ESTIMATOR_NAMES = {
    "close_to_close": "close-to-close",
    "parkinson": "Parkinson",
    "garman_klass": "Garman-Klass",
    "garman_klass_yang_zhang": "Garman-Klass-Yang-Zhang",
    "rogers_satchell": "Rogers-Satchell",
    "yang_zhang": "Yang-Zhang",
    "hodges_tompkins": "Hodges-Tompkins",
}
