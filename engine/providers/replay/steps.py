"""What a replay is told step by step, whether a story or a recorded day."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.reason import Reason
    from engine.providers.base import Ask, Message

Detail = Literal["full", "closes"]


@dataclass(frozen=True, slots=True)
class Failure:
    """An ask that had no answer, and why."""

    ask: Ask
    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes known at one instant.

    Attributes:
        at: UTC, later than that of the step before.
        monotonic: Seconds of the clock of `received` then, NaN where it runs with the time.
        failures: What was asked for in vain.
        slept: Whether the machine had slept: what was received before is stale.
        anew: Whether something before it is lost and all that was known is written down here:
            the replay is entered anew.
    """

    at: datetime
    messages: tuple[Message, ...]
    monotonic: float = math.nan
    failures: tuple[Failure, ...] = ()
    slept: bool = False
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """Everything known at one instant, from which a replay can begin.

    Attributes:
        monotonic: Seconds of the clock of `received` at `at`.
    """

    at: datetime
    monotonic: float
    messages: tuple[Message, ...]
    failures: tuple[Failure, ...] = ()
