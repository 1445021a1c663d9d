"""Numbers inside texts: what the price faults make of "91500.12", "$3.46" and "($0.11)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT_PRICES = frozenset(
    ("current_price", "last_trade_price", "iv", "iv30", "theo", "val", "reportedValue", "epsActual",
     "epsEstimate", "epsForecast", "lastYearEPS", "best_bid", "best_ask", *"abchlop")
)  # fmt: skip
"""Price keys of the sources beside Yahoo's quotes and Deribit; kraken's have one letter."""
TEXT_BIDS = frozenset(("best_bid", "best_ask", "a", "b"))
_NUMBER = re.compile(r"(\(?\$?)(-?[\d,]+(?:\.\d+)?)(\)?)")


def replaced(text: str, new: Callable[[float], object]) -> object:
    """The text with its number replaced; None if that is what becomes of it, else as it was."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return text
    value = new(float(found[2].replace(",", "")))
    return None if value is None else f"{found[1]}{value}{found[3]}"
