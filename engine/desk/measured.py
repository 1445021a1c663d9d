"""Values as JSON: a measured value, a plain number, an instant; never NaN, never infinity."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from datetime import datetime

Json = dict[str, object]


def measured(one: Measured) -> Json:
    """A measured value; null exactly with quality `missing` and a reason."""
    known = one.known and math.isfinite(one.value)
    return {
        "value": one.value if known else None,
        "as_of": iso(one.as_of) if known else None,
        "source": one.source or None,
        "quality": str(one.quality if known else Quality.MISSING),
        "reason": one.why or (None if known else missing(Reason.NO_DATA).why),
    }


def number(value: float) -> float | None:
    """A plain number, null where it is unknown."""
    return value if math.isfinite(value) else None


def iso(at: datetime | None) -> str | None:
    """An instant with its zone."""
    return None if at is None else at.isoformat()
