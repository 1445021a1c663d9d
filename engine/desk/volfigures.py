"""The names of the vol sheet's figures and one figure: what tables need before there is a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.model.value import Measured

ESTIMATORS = (
    "close_to_close", "parkinson", "garman_klass", "garman_klass_yang_zhang", "rogers_satchell",
    "yang_zhang", "hodges_tompkins",
)  # fmt: skip
WINDOWS = (10, 20, 30, 60, 90, 120)
REALIZED = tuple(f"{name}_{window}" for name in ESTIMATORS for window in WINDOWS)
"""Realized volatility, points."""
THIRTY_DAY = ("iv30_atm", "iv30_vix", "iv30_dvol", "iv30_vendor", "dvol", "dvol_difference")
"""30-day implied volatility, points; `iv30_vendor` is what the chain's source computes itself,
`dvol_difference` the published less the own figure."""
STANDING = ("iv_minus_rv", "iv_rank", "iv_percentile")
"""Points, percent, percent."""
FORECASTS = ("ewma", "garch_1d", "garch", "gjr", "har", "variance_premium")
"""Points: next day (ewma, garch_1d, har), mean of the next 30 days (garch, gjr); the premium is
iv30 squared less garch squared in squared points."""
INTRADAY = ("intraday_rv", "bipower_rv", "jump_share")
"""Of the last session's 5-minute bars: points, points, percent."""
EVENT = ("implied_move_pct", "one_sigma_move_pct", "event_jump_pct", "iv30_ex_earnings")
"""Percent of the price; the last in points."""
SHAPE = ("term_slope", "risk_reversal_25", "butterfly_25")
"""Points a month; points; points. Of the expiry nearest 30 days."""
FIGURES = REALIZED + THIRTY_DAY + STANDING + FORECASTS + INTRADAY + EVENT + SHAPE
"""Every figure of a sheet, in the order of the dump."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the sheet.

    Attributes:
        name: As in `FIGURES` and in the dump.
        n: Observations behind it (returns, bars, quotes, days); 0 where it is missing and where
            they are not counted: of a figure that was stored.
        inputs: What it was computed from, in words ("31 daily bars to 30 Jul 2024"); of a missing
            figure what there is of it, or "".
    """

    name: str
    value: Measured
    n: int = 0
    inputs: str = ""
