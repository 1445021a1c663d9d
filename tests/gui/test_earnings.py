"""The calendar's rows: one place for a company, with or without a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.desk.views import EarningsBoard, EarningsRow
from engine.model.earnings import EventStatus, Session
from gui.earnings.columns import DAY, LEFT
from gui.earnings.model import EarningsModel
from gui.tables.cell import Mark, Tone
from tests.support.fake_engine import board, event, known

NOW = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)


def _symbols(model: EarningsModel) -> list[str]:
    role = Qt.ItemDataRole.DisplayRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_a_company_with_a_report_shown_has_no_row_without_a_date(qtbot: QtBot) -> None:
    del qtbot
    model = EarningsModel(lambda: NOW)
    shown = board("META", "MSFT")
    model.set_board(replace(shown, without=(("META", "next date unknown"), ("ASML", "none"))))
    assert _symbols(model) == ["META", "MSFT", "ASML"]


def test_a_date_that_another_source_disputes_is_marked_and_both_are_told(qtbot: QtBot) -> None:
    del qtbot
    model = EarningsModel(lambda: NOW)
    shown = board("META", "MSFT")
    disputed = replace(shown.rows[0], disputed="Nasdaq says 25 Nov, after close")
    model.set_board(replace(shown, rows=(disputed, shown.rows[1])))
    assert model.cell(0, DAY).text == "~29 Sep ≠"
    assert model.cell(1, DAY).text == "~30 Sep"
    assert "Nasdaq says 25 Nov, after close" in model.tip(0, DAY)
    assert "Nasdaq" not in model.tip(1, DAY)


def _row(symbol: str, day: date, until: date | None, status: EventStatus) -> EarningsRow:
    told = replace(event(symbol, day), until=until, status=status, session=Session.UNKNOWN)
    return EarningsRow(told, known(6.4), ("yahoo",))


def test_what_is_only_estimated_looks_like_no_date_and_sorts_by_its_day(qtbot: QtBot) -> None:
    del qtbot
    model = EarningsModel(lambda: NOW)
    guessed, sure = EventStatus.ESTIMATED, EventStatus.CONFIRMED
    shown = (
        _row("MSFT", date(2026, 9, 18), None, sure),
        _row("AMD", date(2026, 9, 26), None, guessed),
        _row("META", date(2026, 9, 26), date(2026, 9, 30), guessed),
        replace(
            _row("TSM", date(2026, 9, 28), date(2026, 10, 3), guessed), disputed="Nasdaq: 6 Oct"
        ),
        _row("NVDA", date(2026, 10, 2), None, sure),
    )
    model.set_board(EarningsBoard(shown, (("ASML", "none"),)))
    days = [
        "Fri 18 Sep",
        "~26 Sep",
        "26\u201330 Sep",
        "28 Sep\u20133 Oct ≠",
        "Fri 2 Oct",
        "no date",
    ]
    assert [model.cell(row, DAY).text for row in range(6)] == days
    left = [model.cell(row, LEFT).text for row in range(5)]
    assert left == ["2\u2009d", "~10\u2009d", "~10\u2009d", "~12\u2009d", "16\u2009d"]
    assert "Sat 26 Sep 2026 to Wed 30 Sep 2026, unknown, estimated" in model.tip(2, DAY)
    model.sort_by(DAY)
    assert [model.cell(row, DAY).text for row in range(6)] == days
    model.sort_by(DAY, ascending=False)
    assert [model.cell(row, DAY).text for row in range(6)][1:3] == ["Fri 2 Oct", days[3]]


def test_a_date_that_nobody_has_told_for_long_is_grey_and_says_its_age(qtbot: QtBot) -> None:
    del qtbot
    model = EarningsModel(lambda: NOW)
    fresh, old = _row("META", NOW.date(), None, EventStatus.CONFIRMED), board("MSFT").rows[0]
    told = replace(old.event, as_of=NOW - timedelta(hours=40))
    model.set_board(EarningsBoard((fresh, replace(old, event=told, stale=True)), ()))
    assert (model.cell(0, DAY).tone, model.cell(0, DAY).mark) == (Tone.TEXT, Mark.NONE)
    assert (model.cell(1, DAY).tone, model.cell(1, DAY).mark) == (Tone.STALE, Mark.CLOCK)
    assert "Stale: told 1\u2009d 16\u2009h ago" in model.tip(1, DAY)
    assert "Stale" not in model.tip(0, DAY)
