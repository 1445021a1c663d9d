"""The columns the watchlist can have: names, definitions, units, which are usual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.tables.model import Column
from gui.text import tr
from gui.vol.definitions import PERCENT, POINTS, definition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

(
    SYMBOL, FLAG, ALIAS, TRAIL, LAST, CHANGE, SIGMA, CAP, EXT, EXT_CHANGE, RV, IV, SPREAD, RANK,
    PERCENTILE, EARNINGS, MOVE, NOTE, TARGET, AGE,
) = range(20)  # fmt: skip

REALIZED: Final = "yang_zhang_30"
"""The usual estimator, the one in the dump's iv_minus_rv."""

ROW_ESTIMATORS: Final = tuple(
    f"{name}_{window}"
    for window in (30, 10, 20, 60, 90, 120)
    for name in ("yang_zhang", "close_to_close")
)
"""Those a row brings, in its order."""


def _text(*names: str) -> Callable[[], str]:
    """What a heading says: the definitions of the figures below it."""
    return lambda: " ".join(definition(name).text for name in names)


COLUMNS: Final = (
    Column("symbol", "Symbol", "The instrument, as the program calls it.", "BRK-B.XX",
           figures=False, stretches=True),
    Column("flag", "Flag", "Your own mark, 1 to 7; each has a colour and its number.", "8",
           figures=False),
    Column("alias", "Name", "Your own name for the row; without one the source's, grey.",
           "Taiwan Semico", figures=False, stretches=True),
    Column("trail", "Trend", "Recent prices, oldest first; no scale of its own.",
           "MMMMMMM", figures=False, rank=3, stretches=True),
    Column("last", "Last", "Last price in the instrument's currency.", "123,456.78"),
    Column("change_pct", "Chg %",
           "Change against the previous close, in percent; coins against 24 hours ago.", "+88.88",
           unit=PERCENT),
    Column("change_sigma", "Chg σ",
           "The same change in standard deviations of a day: of the implied volatility of the "
           "close before, else of realized volatility over 30 bars.", "+88.88", rank=6, unit="σ"),
    Column("cap_change", "Cap chg $bn",
           "The same change in market value, billions of US$: shares times the change of the "
           "price.", "+888.88", rank=8, unit="bn US$"),
    Column("ext_last", "Pre/post", "Last price from before or after the session.", "123,456.78",),
    Column("ext_change_pct", "Pre/post %",
           "Change of the price from outside the session against the session's last, in percent.",
           "+88.88", unit=PERCENT),
    Column("rv", "RV", _text(REALIZED), "188.8", unit=POINTS),
    Column("iv30", "IV30",
           lambda: f"{definition('iv30_atm').text} BTC, ETH: {definition('dvol').text}", "188.8",
           unit=POINTS),
    Column("iv_minus_rv", "IV−RV", _text("iv_minus_rv"), "+88.8", rank=1, unit=POINTS),
    Column("iv_rank", "IV rank", _text("iv_rank"), "n 188/252  100", rank=4, unit=PERCENT),
    Column("iv_percentile", "IV pctl", _text("iv_percentile"), "n 188/252  100", rank=5,
           unit=PERCENT),
    Column("earnings", "Report",
           "Days to the next report, New York dates; ~: about so many, the day is estimated; "
           "≤: at most so many, within an estimated window.",
           "≤88 d", rank=2),
    Column("implied_move", "Move ±%", _text("implied_move_pct"), "88.8", rank=7, unit=PERCENT),
    Column("note", "Note", "Your own note on the row.", "report on Wednesday", figures=False,
           stretches=True),
    Column("target", "Target", "Your own target price, in the instrument's currency.",
           "123,456.78"),
    Column("age", "Age",
           "Time since the last price arrived, or since it was made if the market is closed. "
           "Amber when it is late, grey when it is stale.",
           "88 min", rank=-1),
)  # fmt: skip
"""In their first order; a column's place here is its number in the model for good."""

_CHOSEN: Final = (FLAG, ALIAS, EXT, EXT_CHANGE, NOTE, TARGET)
"""Shown only where they were chosen."""
USUAL: Final = tuple(place for place in range(len(COLUMNS)) if place not in _CHOSEN)
"""What a list shows of which no columns were chosen, as far as there is room."""
_PLACES: Final = {column.id: place for place, column in enumerate(COLUMNS)}


def places(ids: Iterable[str]) -> tuple[int, ...]:
    """The numbers of columns by id, the symbol first; unknown ids are passed over."""
    known = [_PLACES[each] for each in ids if each in _PLACES]
    return tuple(dict.fromkeys((SYMBOL, *known)))


def ids(columns: Iterable[int]) -> tuple[str, ...]:
    """The stable names of columns."""
    return tuple(COLUMNS[place].id for place in columns)


def known_estimator(name: str) -> str:
    """An estimator of a row by its name in the settings, the usual one for an unknown name."""
    return name if name in ROW_ESTIMATORS else REALIZED


def spread_text(estimator: str) -> str:
    """What IV less RV is with this estimator."""
    if estimator == REALIZED:
        return definition("iv_minus_rv").text
    text = tr("IV30 (BTC and ETH: published DVOL) less realized volatility, {estimator}.")
    return text.format(estimator=definition(estimator).title)


def column_text(column: int, estimator: str) -> str:
    """The definition on a heading, with the estimator that is chosen."""
    if column == RV:
        return definition(estimator).text
    if column == SPREAD:
        return spread_text(estimator)
    return COLUMNS[column].words()
