"""Nothing is settled while the shown vol sheet is behind what it would be made of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.desk.implied import ImpliedBook
from engine.desk.views import Mode
from engine.desk.volinputs import Given
from engine.desk.volsheet import vol_view
from engine.desk.volview import VolView
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, setting
from tests.unit.desk.volmarket import charted, sheet, term_chain


def offline() -> Setting:
    """A desk that waits for nothing but the sheet of NVDA."""
    s = setting("NVDA", "BTC", mode=Mode.OFFLINE)
    s.desk.select("NVDA")
    return s


def bars(s: Setting, count: int) -> None:
    s.desk.accept((market.walk("NVDA", market.sessions_before(NOON.date(), count), s.clock),))


def test_a_desk_without_its_sheet_is_not_settled() -> None:
    s = offline()
    assert not s.desk.settled()
    assert not s.desk.snapshot().settled
    assert s.desk.work()
    assert s.desk.settled()
    assert s.desk.snapshot().settled
    s.desk.select("")
    assert s.desk.settled()


def test_new_inputs_unsettle_it_until_the_sheet_shows_them() -> None:
    s = offline()
    s.desk.work()
    bars(s, 40)
    assert not s.desk.settled()
    s.desk.work()
    assert s.desk.settled()
    row, view = s.window.row("NVDA"), sheet(s)
    assert view.figure("yang_zhang_30").value == row.rv30


def test_a_sheet_in_the_making_is_not_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    s = offline()
    seen: list[bool] = []

    def watched(given: Given) -> VolView:
        seen.append(s.desk.settled())
        return vol_view(given)

    monkeypatch.setattr("engine.desk.volwork.vol_view", watched)
    s.desk.work()
    assert seen == [False]
    assert s.desk.settled()


def test_a_selection_made_while_another_sheet_is_computed_waits_for_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    s = offline()

    def left_meanwhile(given: Given) -> VolView:
        s.desk.select("BTC")
        return vol_view(given)

    monkeypatch.setattr("engine.desk.volwork.vol_view", left_meanwhile)
    s.desk.work()
    assert not s.desk.settled()


def test_a_sheet_that_cannot_be_computed_does_not_unsettle_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    s = offline()

    def broken(given: Given) -> VolView:
        raise RuntimeError(given.row.symbol)

    monkeypatch.setattr("engine.desk.volwork.vol_view", broken)
    with pytest.raises(RuntimeError):
        s.desk.work()
    assert s.desk.settled()


def test_two_looks_at_the_same_inputs_are_equal_even_when_a_line_ends_greyer_than_drawn() -> None:
    s = charted()
    s.desk.accept((term_chain("NVDA", {23.0: 0.5, 37.0: 0.5}, s.clock),))
    s.desk.work()
    book: ImpliedBook = s.desk._store.sheet("NVDA").implied
    for name, good in tuple(book.good.items()):
        book.good[name] = replace(good, quality=Quality.DELAYED)
    first, second = s.desk._wanted_sheet(), s.desk._wanted_sheet()
    assert first is not None
    assert second is not None
    assert first.lines[0] is not second.lines[0]
    assert first.state() == second.state()
