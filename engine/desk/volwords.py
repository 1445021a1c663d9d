"""The finding of a vol sheet in one sentence of words and figures."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from engine.desk.volnumber import dated
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from engine.desk.volinputs import Given
    from engine.desk.volview import Figure
    from engine.model.value import Measured

LEVEL = 0.05
"""Points below which implied and realized volatility count as level, a jump as none."""


def headline(given: Given, figures: Mapping[str, Figure]) -> str:
    """Such as "NVDA 30-day IV 71.0, 22.4 above realized 48.6; rank 93% over 20 days", or "".

    Of a stale or frozen figure it begins with its time and forecasts nothing.
    """
    row = given.row
    iv, rv = row.iv30, row.rv30
    name = "DVOL" if iv is row.dvol else "30-day IV"
    if not iv.known:
        said = f"{row.symbol} realized volatility {rv.value:.1f} over 30 bars"
        return f"{_as_of(rv, given.today)}{said}" if rv.known else ""
    old = _as_of(iv, given.today)
    parts = [f"{old}{row.symbol} {name} {iv.value:.1f}"]
    if rv.known:
        gap = iv.value - rv.value
        side = "level with" if abs(gap) < LEVEL else f"{abs(gap):.1f} {_side(gap)}"
        parts[0] += f", {side} realized {rv.value:.1f}"
    garch = figures["garch"].value
    if garch.known and not old:
        parts.append(f"GARCH expects {garch.value:.1f}")
    if row.iv_rank.known:
        parts.append(f"rank {row.iv_rank.value:.0f}% over {figures['iv_rank'].n} days")
    jump, report = figures["event_jump_pct"].value, given.report
    if jump.known and jump.value >= LEVEL and report is not None:
        parts.append(f"{jump.value:.1f}% priced for {report.text}")
    return "; ".join(parts)


def _as_of(one: Measured, today: date) -> str:
    """Such as "As of 14:30 UTC: " of a stale or frozen figure, with its date if not of today."""
    if one.quality not in (Quality.STALE, Quality.FROZEN) or one.as_of is None:
        return ""
    at = one.as_of.astimezone(UTC)
    day = "" if at.date() == today else f"{dated(at.date())} "
    return f"As of {day}{at:%H:%M} UTC: "


def _side(gap: float) -> str:
    return "above" if gap > 0.0 else "below"
