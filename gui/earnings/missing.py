"""What is not known of a report, each figure in words with its reason and its definition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.model.earnings import EventStatus
from gui.earnings import columns as col
from gui.text import told, tr
from gui.vol.definitions import definition

if TYPE_CHECKING:
    from engine.desk.views import EarningsRow

_NOT_YET: Final = "not reported yet"
_RESULTS: Final = ("eps_actual", "revenue_actual", "surprise_pct", "move_pct")
"""Of a report to come nobody asks for them."""
_COLUMNS: Final = {
    "implied_move_pct": col.MOVE, "one_sigma_move_pct": col.SIGMA, "surprise_pct": col.SURPRISE,
    "move_pct": col.MOVED, "iv_before": col.BEFORE, "iv_after": col.AFTER, "crush": col.CRUSH,
    "iv30_ex": col.WITHOUT, "at_risk_usd": col.RISK, "percentile": col.PERCENTILE,
}  # fmt: skip
"""Figures whose column defines them."""


def missing(row: EarningsRow) -> list[str]:
    """A line for each figure: "Crush: no closes around it (IV after the report less ...)"."""
    reported = row.event.status is EventStatus.REPORTED
    return [
        _line(name, why)
        for name, why in row.reasons
        if reported or name not in _RESULTS or why != _NOT_YET
    ]


def title(name: str) -> str:
    """A figure of a report in the user's language."""
    return {
        "implied_move_pct": definition("implied_move_pct").title,
        "one_sigma_move_pct": definition("one_sigma_move_pct").title,
        "iv30_ex": definition("iv30_ex_earnings").title,
        "eps_estimate": tr("EPS estimate"),
        "eps_actual": tr("EPS"),
        "revenue_estimate": tr("revenue estimate"),
        "revenue_actual": tr("revenue"),
        "surprise_pct": tr("surprise"),
        "move_pct": tr("move after the report"),
        "iv_before": tr("IV before"),
        "iv_after": tr("IV after"),
        "crush": tr("Crush"),
        "at_risk_usd": tr("At risk"),
        "past": tr("Past moves"),
        "percentile": tr("percentile of the implied move"),
        "due": tr("hour of the report"),
        "fiscal": tr("fiscal quarter"),
    }[name]


def _line(name: str, why: str) -> str:
    head = title(name)
    line = f"{head[:1].upper()}{head[1:]}: {told(why)}"
    column = _COLUMNS.get(name)
    if column is None:
        return line
    return f"{line} ({col.COLUMNS[column].words().rstrip('.')})"
