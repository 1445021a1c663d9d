"""Tables from and to folders: the shipped capital spending, the exported history."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from engine.desk.earningshistory import read_history
from engine.desk.movers import read_groups
from engine.desk.reference import read_reference
from engine.desk.tables import Tables
from engine.errors import FileFault
from engine.model.status import Level

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from engine.desk.history import History
    from engine.desk.movers import Group
    from engine.model.capex import CapexSeries
    from engine.model.earnings import EarningsEvent

    Tell = Callable[[str, Level], None]


def shipped_capex(resources: Path, now: datetime, tell: Tell) -> tuple[CapexSeries, ...]:
    """Quarters of the shipped table; what is wrong with it is told."""
    try:
        return read_reference(resources / "reference", now)
    except FileFault as fault:
        tell(f"Capital spending: {fault}.", Level.WARNING)
        return ()


def shipped(resources: Path, now: datetime, tell: Tell) -> tuple[CapexSeries | EarningsEvent, ...]:
    """Everything shipped that stands beside what sources say of companies."""
    return (*shipped_capex(resources, now, tell), *shipped_reports(resources, now, tell))


def shipped_tables(resources: Path, tell: Tell) -> Tables:
    """The shipped tables of companies, each read when it is first shown; faults are told then."""
    return Tables(resources / "reference", lambda text: tell(text, Level.WARNING))


def shipped_reports(resources: Path, now: datetime, tell: Tell) -> tuple[EarningsEvent, ...]:
    """Reports of the shipped table; what is wrong with it is told."""
    try:
        return read_history(resources / "reference", now)
    except FileFault as fault:
        tell(f"Reports: {fault}.", Level.WARNING)
        return ()


def shipped_groups(resources: Path, tell: Tell) -> tuple[Group, ...]:
    """Groups of Movers of the shipped table; what is wrong with it is told."""
    try:
        return read_groups(resources / "reference" / "groups.csv")
    except FileFault as fault:
        tell(f"Movers: {fault}.", Level.WARNING)
        return ()


def export_in_thread(history: History, folder: Path, tell: Tell) -> threading.Thread:
    """Write the history as CSV files in a thread of its own; its end is told."""
    thread = threading.Thread(
        target=_export, args=(history, folder, tell), name="export", daemon=True
    )
    thread.start()
    return thread


def _export(history: History, folder: Path, tell: Tell) -> None:
    from engine.desk.export import export_history

    try:
        made = export_history(history, folder)
    except (FileFault, OSError, ValueError) as fault:
        tell(f"The history could not be exported: {fault}.", Level.WARNING)
        return
    text = f"The history was exported: {len(made.files)} files in {folder}."
    if made.left_out:
        text += f" {made.left_out} stored rows cannot be read; they are left out."
    tell(text, Level.WARNING if made.left_out else Level.INFO)
