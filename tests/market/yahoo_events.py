"""Yahoo's past earnings (quoteSummary module earningsHistory) of a world."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market.ledger import told_by

if TYPE_CHECKING:
    from tests.market.ledger import Quarter
    from tests.market.world import World

LATE_S = 1_200.0
"""Seconds after the release until the new quarter stands there."""


def _both(value: float, text: str) -> dict[str, object]:
    """{raw, fmt}: these stay so in spite of formatted=false."""
    return {"raw": value, "fmt": text}


def _row(quarter: Quarter, back: int) -> dict[str, object]:
    gap = round(quarter.eps - quarter.eps_estimate, 2)
    surprise = round(quarter.eps / quarter.eps_estimate - 1.0, 4)
    ended = int(datetime(*quarter.end.timetuple()[:3], tzinfo=UTC).timestamp())
    return {
        "maxAge": 1,
        "epsActual": _both(quarter.eps, f"{quarter.eps:g}"),
        "epsEstimate": _both(quarter.eps_estimate, f"{quarter.eps_estimate:.2f}"),
        "epsDifference": _both(gap, f"{gap:g}"),
        "surprisePercent": _both(surprise, f"{100 * surprise:.2f}%"),
        "quarter": _both(ended, f"{quarter.end:%Y-%m-%d}"),
        "currency": "USD",
        "period": f"-{back}q",
    }


def earnings_history(world: World, symbol: str, now: float) -> dict[str, object]:
    """The last four reported quarters as of `now`, oldest first."""
    latest = told_by(world, symbol, now, LATE_S)[-4:]
    rows = [_row(quarter, len(latest) - i) for i, quarter in enumerate(latest)]
    return {"history": rows, "maxAge": 86_400}
