"""The cells of the Capex board: figures with their signs, guidance, the next report."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from gui import format as fmt
from gui.capex import guidance as told_before
from gui.capex import words
from gui.capex.measures import DOLLAR, OWN, disputed, shown, unit_of, write
from gui.earnings.model import time_left
from gui.tables.cell import Cell, Mark, Tone
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.capex import CapexFigure
    from engine.desk.views import CapexCompany
    from gui.capex.group import Total
    from gui.capex.measures import Look

DASH: Final = Cell(fmt.DASH, Tone.QUIET)
STALE_DAYS: Final = 10
"""Figures that no source has told for so long are greyed; the shipped table's stay as they are."""


def mark_words(mark: Mark) -> str:
    """What a sign of the board means, "" for none."""
    return {
        Mark.UNEQUAL: tr("the sources disagree"),
        Mark.CLOCK: tr("stale"),
        Mark.DISC: tr("own row"),
        Mark.RING: tr("not first hand"),
        Mark.TRIANGLE: tr("not every company"),
    }.get(mark, "")


def legend(marks: set[Mark]) -> str:
    """The signs that stand on the board, in words."""
    signs = {
        Mark.UNEQUAL: "≠", Mark.DISC: "●", Mark.RING: "○", Mark.TRIANGLE: "▲", Mark.CLOCK: "◷",
    }  # fmt: skip
    return "   ".join(f"{shape} {mark_words(one)}" for one, shape in signs.items() if one in marks)


def head(company: CapexCompany, newest: CapexFigure | None, look: Look) -> tuple[Cell, ...]:
    """Symbol, name, unit and definition of a company's row."""
    if newest is None:
        return Cell(company.symbol, strong=True), Cell(company.name, Tone.QUIET), DASH, DASH
    definition = newest.definition if look.basis == "cash" else newest.headline_definition
    foreign = look.is_money and look.money == "own" and newest.unit != DOLLAR
    return (
        Cell(company.symbol, strong=True),
        Cell(company.name, Tone.QUIET),
        Cell(unit_of(newest, look), Tone.TEXT if foreign else Tone.QUIET),
        Cell(told(definition) or fmt.DASH, Tone.QUIET),
    )


def sum_head(look: Look) -> tuple[Cell, ...]:
    """The same of the sum's row."""
    return (
        Cell(tr("Sum"), strong=True),
        Cell(tr("of the board"), Tone.QUIET),
        Cell(tr("bn US$") if look.is_money else "%", Tone.QUIET),
        Cell(tr("cash PP&E") if look.basis == "cash" else fmt.DASH, Tone.QUIET),
    )


def figure(company: CapexCompany, at: int, look: Look, now: datetime) -> Cell:
    """A quarter of a company.

    Args:
        company: Whose.
        at: Place among its quarters.
        look: Measure, definition and money.
        now: Wall time, from which ages are counted.
    """
    found, one = shown(company.quarters, at, look), company.quarters[at]
    mark, tone = _state(one, look, now, found.certainty)
    if not found.known:
        return Cell(fmt.DASH, Tone.QUIET, mark if mark is Mark.UNEQUAL else Mark.NONE)
    return Cell(write(found.value, look), tone, mark, found.value)


def _state(one: CapexFigure, look: Look, now: datetime, certainty: str) -> tuple[Mark, Tone]:
    """The sign of a figure and the colour that goes with it."""
    if disputed(one, look):
        return Mark.UNEQUAL, Tone.WARNING
    if not one.reference and one.source != OWN and (now - one.as_of).days >= STALE_DAYS:
        return Mark.CLOCK, Tone.STALE
    if one.source == OWN:
        return Mark.DISC, Tone.TEXT
    return (Mark.RING if certainty else Mark.NONE), Tone.TEXT


def summed(total: Total | None, look: Look) -> Cell:
    """The group's figure of a quarter; one that lacks companies is marked and quiet."""
    if total is None or not math.isfinite(total.value):
        return DASH
    text = write(total.value, look)
    if total.missing:
        return Cell(text, Tone.QUIET, Mark.TRIANGLE, total.value)
    return Cell(text, value=total.value)


def guided(company: CapexCompany) -> tuple[Cell, Cell]:
    """What the company said last that it would spend, and when."""
    last = told_before.in_force(company.guidance)
    if last is None:
        return Cell(tr("none known"), Tone.QUIET), DASH
    text = f"{told_before.period_words(last)} {told_before.billions(last)}"
    when = Cell(told_before.stated(last), Tone.QUIET)
    return Cell(text, Tone.QUIET if last.stated_on is None else Tone.TEXT), when


def report(company: CapexCompany) -> Cell:
    """Day and session of the next report."""
    event = company.next_report
    if event is None:
        return Cell(tr("no date"), Tone.QUIET)
    return Cell(f"{words.day_words(event)} {words.session_words(event)}")


def left(company: CapexCompany, now: datetime) -> Cell:
    """Time to the next report."""
    event = company.next_report
    if event is None:
        return DASH
    return Cell(time_left(event, now), Tone.QUIET, value=float(event.day.toordinal()))
