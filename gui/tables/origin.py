"""Where the figures of a row come from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Origin:
    """Source and time of a row.

    Attributes:
        source: Who gave it, "" where there is none.
        as_of: The instant it describes.
        age_s: Seconds since it arrived, NaN if unknown.
    """

    source: str = ""
    as_of: datetime | None = None
    age_s: float = math.nan


NOWHERE = Origin()
