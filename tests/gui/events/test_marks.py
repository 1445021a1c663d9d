"""Statements at the report's mark of a chart: told on hover beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from engine.desk.statementwork import mark
from engine.model.earnings import StoryEvent
from gui.charts.axis import TrueTime
from gui.charts.events import marks
from gui.charts.marks import clusters
from gui.charts.scale import Map, Span
from tests.gui.events.samples import SHIPPED

AT = datetime(2026, 7, 30, 20, 0, tzinfo=UTC)
REPORT = StoryEvent(AT, "AMD", "earnings", "AMD reports, after the close, reported", "yahoo")
ACROSS = Map(Span(AT.timestamp() - 864_000, AT.timestamp() + 864_000), 0.0, 500.0)


def test_the_reports_mark_tells_the_statements_of_that_report() -> None:
    found = marks((REPORT, mark(SHIPPED[0], AT)), TrueTime())
    (one,) = clusters(found, ACROSS)
    assert one.letter == "2"
    assert [line.partition("  ")[2] for line in one.lines] == [
        "AMD reports, after the close, reported",
        "AMD: Data-centre GPU revenue of 2026 above (4.5 USD bn)",
    ]


def test_one_that_stands_alone_tells_its_source_and_check() -> None:
    (one,) = clusters(marks((mark(SHIPPED[1], AT - timedelta(days=3)),), TrueTime()), ACROSS)
    assert one.letter == "S"
    assert one.lines[1] == "press (differs: the filing counts another period)"
