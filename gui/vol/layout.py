"""Which figure stands where in the block of the vol sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.desk.volview import (
    ESTIMATORS,
    EVENT,
    FORECASTS,
    INTRADAY,
    SHAPE,
    STANDING,
    THIRTY_DAY,
    WINDOWS,
)
from gui.tables.model import Column


@dataclass(frozen=True, slots=True)
class Slot:
    """One cell of a table of figures.

    Attributes:
        heading: Words of a section's row.
        label: Figure whose short name stands here.
        figure: Figure whose number stands here.
    """

    heading: str = ""
    label: str = ""
    figure: str = ""


Rows = tuple[tuple[Slot, ...], ...]

_NAME: Final = "Hodges-Tompkins"
_NUMBER: Final = "88.8"
"""Room for three figures too: there is as much before it for a mark."""


def _section(heading: str, names: tuple[str, ...]) -> Rows:
    head = (Slot(heading=heading), Slot())
    return (head, *((Slot(label=name), Slot(figure=name)) for name in names))


def _matrix() -> Rows:
    return tuple(
        (
            Slot(label=f"{estimator}_{WINDOWS[0]}"),
            *(Slot(figure=f"{estimator}_{window}") for window in WINDOWS),
        )
        for estimator in ESTIMATORS
    )


IMPLIED_ROWS: Final = (
    *_section("30 days, points", (*THIRTY_DAY, *STANDING)),
    *_section("Forecasts, points", FORECASTS),
    *_section("Event", EVENT),
)
"""What options say, and what the models forecast beside it."""

LATEST_ROWS: Final = (
    *_section("Last session", INTRADAY),
    *_section("Shape", SHAPE),
)

REALIZED_ROWS: Final = _matrix()


def _columns(name: str, number: str) -> tuple[Column, ...]:
    return (
        Column("label", "Figure", "What the number is.", name, figures=False, stretches=True),
        Column("value", "Value", "In points unless the name says otherwise.", number),
    )


IMPLIED_COLUMNS: Final = _columns("Variance premium *", "+8,888,888.8")
"""Wide enough for a rank with its n before it."""
LATEST_COLUMNS: Final = _columns("Last session, x", "88.88")

REALIZED_COLUMNS: Final = (
    Column(
        "estimator", "Realized, points", "How the bars are read; annualised with 252 sessions, "
        "coins with 365 days.", _NAME, figures=False,
    ),
    *(
        Column(
            f"window_{window}", f"{window}", f"Over {window} completed daily bars.", _NUMBER
        )
        for window in WINDOWS
    ),
)  # fmt: skip
