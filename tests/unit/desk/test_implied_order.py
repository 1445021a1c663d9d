"""Which of two chains counts while figures of the database still stand beside told ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from engine.clock import ManualClock
from engine.desk.hours import UtcDays
from engine.desk.implied import Good, ImpliedBook
from engine.model.value import Quality
from tests.unit.desk.market import NOON, chain


def _book(*, ago: timedelta) -> ImpliedBook:
    """A book that was just restarted, its strip measure stored and not computable since."""
    stored = Good(40.0, NOON - ago, 0.0, "yahoo", Quality.FROZEN, stored=True)
    return ImpliedBook(UtcDays(), good={"iv30_vix": stored})


def test_P21_an_older_chain_changes_nothing_while_a_stored_figure_stands() -> None:
    clock = ManualClock(NOON)
    book = _book(ago=timedelta(days=1))
    stored = book.good["iv30_vix"]
    newer = chain("NVDA", 0.50, clock)
    assert book.take(newer, NOON)
    book.good["iv30_vix"] = stored
    older = replace(chain("NVDA", 0.40, clock), as_of=NOON - timedelta(minutes=15))
    assert not book.take(older, NOON)
    assert book.good["iv30_atm"].value == pytest.approx(50.0, abs=0.05)
    assert book.good["iv30_atm"].as_of == NOON


def test_the_first_chain_after_a_restart_counts_though_a_stored_figure_is_newer() -> None:
    book = _book(ago=-timedelta(minutes=5))
    assert book.take(chain("NVDA", 0.50, ManualClock(NOON)), NOON)
    assert not book.good["iv30_vix"].stored
