"""Made-up replies in the shape of Cboe's delayed quotes; every figure is invented."""

from __future__ import annotations

from tests.unit.providers.bodies import Json

TRADED = "2026-09-16T10:14:58"
"""New York; 14:14:58 UTC."""


def row(name: str, **changes: object) -> Json:
    """A row of data.options in the recorded order of keys; a change to None stays null."""
    whole: Json = {
        "option": name,
        "bid": 4.9,
        "bid_size": 12.0,
        "ask": 5.1,
        "ask_size": 30.0,
        "iv": 0.48,
        "open_interest": 10.0,
        "volume": 3.0,
        "delta": 0.5,
        "gamma": 0.01,
        "theta": -0.1,
        "rho": 0.02,
        "vega": 0.1,
        "theo": 5.0,
        "change": 0.1,
        "open": 4.8,
        "high": 5.3,
        "low": 4.7,
        "tick": "up",
        "last_trade_price": 5.0,
        "last_trade_time": "2026-09-15T15:30:00",
        "percent_change": 2.0,
        "prev_day_close": 4.9,
    }
    return whole | changes


def occ(strike: float, side: str = "C", day: str = "261016", root: str = "NVDA") -> str:
    """OCC symbol without blanks."""
    return f"{root}{day}{side}{round(strike * 1000):08d}"


def chain(*rows: Json, symbol: str = "NVDA", **changes: object) -> Json:
    """A whole reply; changes concern `data`, a change to None takes the key out."""
    data: Json = {
        "options": list(rows),
        "symbol": symbol,
        "current_price": 120.5,
        "close": 120.5,
        "prev_day_close": 118.0,
        "iv30": 48.713,
        "iv30_change": 0.4,
        "last_trade_time": TRADED,
        "security_type": "stock",
    }
    kept = {key: value for key, value in (data | changes).items() if value is not None}
    return {"timestamp": "2026-09-16 14:30:00", "data": kept, "symbol": symbol}
