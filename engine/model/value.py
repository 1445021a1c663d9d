"""A number with its age, source, quality and - where it is missing - its reason."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from engine.model.reason import Reason, reason_text

if TYPE_CHECKING:
    from datetime import datetime


class Quality(StrEnum):
    """How far a value can be trusted right now."""

    LIVE = "live"
    DELAYED = "delayed"
    STALE = "stale"
    FROZEN = "frozen"
    REPLAYED = "replayed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure as the screens and the dump show it.

    Attributes:
        value: In points or percent for volatilities, ranks and changes, US$ for money, the
            instrument's currency for prices; NaN exactly when `quality` is MISSING.
        as_of: UTC instant the figure describes.
        source: Who gave it ("yahoo", "deribit", "computed from yahoo", "simulated").
        quality: See `Quality`.
        received: Monotonic seconds at which its input arrived; NaN if unknown.
        reason: Why it is missing, or a caveat (EXTRAPOLATED, NO_RATE) of a known value.
        detail: Completes the reason ("12 of 21 days").
    """

    value: float
    as_of: datetime | None
    source: str
    quality: Quality
    received: float = math.nan
    reason: Reason = Reason.OK
    detail: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a number."""
        return self.quality is not Quality.MISSING

    @property
    def why(self) -> str:
        """The reason in words, empty if there is none."""
        return reason_text(self.reason, self.detail)


def missing(reason: Reason, detail: str = "", source: str = "") -> Measured:
    """A figure that is not there, with the reason why."""
    return Measured(math.nan, None, source, Quality.MISSING, math.nan, reason, detail)
