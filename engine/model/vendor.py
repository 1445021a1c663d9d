"""Figures a source computes itself, kept beside ours and never in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.value import Quality

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class VendorIv:
    """A vendor's own 30-day implied volatility.

    Attributes:
        value: Points (48.7).
        delay_s: The source's stated delay in seconds.
    """

    symbol: str
    value: float
    as_of: datetime
    received: float
    source: str
    quality: Quality = Quality.DELAYED
    delay_s: float = 0.0
