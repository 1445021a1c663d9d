"""A computed number before it is told how old it is, and the origin that tells it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.figures import figure
from engine.desk.volview import Figure
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Number:
    """One figure as it follows from its inputs alone.

    Attributes:
        value: Points or percent, NaN with a reason; a known one may carry a caveat.
        n: Observations behind it.
        inputs: What it was computed from, in words.
    """

    value: float
    n: int = 0
    inputs: str = ""
    reason: Reason = Reason.OK
    detail: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a number."""
        return math.isfinite(self.value)


@dataclass(frozen=True, slots=True)
class Origin:
    """Age and source that all figures of one kind of input share."""

    as_of: datetime | None
    source: str
    quality: Quality
    received: float = math.nan

    def measured(self, number: Number) -> Measured:
        """`number` with its age; missing with its reason where it is none."""
        if not number.known:
            said = number.reason is not Reason.OK or number.detail
            why = number.reason if said else Reason.NOT_A_NUMBER
            return missing(why, number.detail, self.source)
        return figure(
            number.value, self.as_of, self.source, self.quality, self.received, number.reason,
            number.detail,
        )  # fmt: skip

    def figure(self, name: str, number: Number) -> Figure:
        """`number` as a figure of the sheet."""
        value = self.measured(number)
        return Figure(name, value, number.n if value.known else 0, number.inputs)


def told(name: str, value: Measured, n: int, inputs: str) -> Figure:
    """A figure put together from others; a missing one stands on nothing."""
    return Figure(name, value, n, inputs) if value.known else Figure(name, value)


def lacking(reason: Reason, detail: str = "", inputs: str = "") -> Number:
    """A number that is not there."""
    return Number(math.nan, 0, inputs, reason, detail)


def dated(day: date) -> str:
    """Such as "30 Jul 2024"."""
    return f"{day.day} {day:%b %Y}"
