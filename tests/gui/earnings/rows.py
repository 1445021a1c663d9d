"""Reports with made figures around the fake engine's start, Monday 28 September 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from engine.desk.views import EarningsBoard, EarningsRow, EarningsWeek
from engine.model.earnings import (
    DateChange,
    EarningsEvent,
    EventStatus,
    OwnDate,
    PastMoves,
    Session,
)
from tests.support.fake_engine import START, known

TODAY = date(2026, 9, 28)
MONDAY = TODAY
MOVES = (4.1, -24.6, 13.9, 23.3, 20.3, -10.6, 4.8, 2.1)


def past(*moves: float, percentile: float = 50.0) -> PastMoves:
    """Moves after reports three months apart, the newest last."""
    sizes = sorted(abs(move) for move in moves)
    half = len(sizes) // 2
    days = [date(2026, 7, 29) - timedelta(days=91 * n) for n in range(len(moves))][::-1]
    median = sizes[half] if len(sizes) % 2 else (sizes[half - 1] + sizes[half]) / 2
    return PastMoves(
        tuple(zip(days, moves, strict=True)), sum(sizes) / len(sizes), median, sizes[0],
        sizes[-1], percentile, "yahoo",
    )  # fmt: skip


def report(
    symbol: str,
    day: date,
    session: Session = Session.AMC,
    status: EventStatus = EventStatus.CONFIRMED,
    risk: float = 95e9,
) -> EarningsRow:
    """A coming report with everything that is known before it."""
    event = EarningsEvent(
        symbol, day, session, status, "yahoo", START, eps_estimate=1.42, revenue_estimate=62_400.0
    )
    return EarningsRow(
        event, known(6.4), ("nasdaq", "yahoo"), one_sigma_pct=known(8.1), iv30_ex=known(36.2),
        at_risk_usd=known(risk), past=past(*MOVES), fiscal="FY26 Q4",
    )  # fmt: skip


def reported(symbol: str, day: date, session: Session = Session.AMC) -> EarningsRow:
    """A report that is out."""
    row = report(symbol, day, session, EventStatus.REPORTED)
    event = replace(row.event, eps_actual=1.89, revenue_actual=64_700.0, move_pct=-3.4)
    return replace(
        row, event=event, iv_before=known(48.3), iv_after=known(31.6), crush=known(-16.7)
    )


META = report("META", date(2026, 9, 30))
MSFT = replace(
    report("MSFT", date(2026, 9, 29), status=EventStatus.ESTIMATED), disputed="Nasdaq: 6 Oct"
)
TSM = report("TSM", date(2026, 9, 30), Session.BMO)
CHANGE = DateChange(
    "AMD", "yahoo", date(2026, 9, 30), date(2026, 10, 1), Session.UNKNOWN, Session.AMC,
    datetime(2026, 9, 20, 14, 0, tzinfo=UTC),
)  # fmt: skip
AMD = replace(
    report("AMD", date(2026, 10, 1), status=EventStatus.OWN),
    changes=(CHANGE,),
    own=OwnDate("AMD", date(2026, 10, 1), Session.AMC, START, "from the conference"),
)
ORCL = reported("ORCL", TODAY, Session.BMO)
NVDA = report("NVDA", TODAY)
GOOGL = report("GOOGL", date(2026, 10, 22))
ASML = report("ASML", date(2026, 10, 14), Session.BMO)
QCOM = report("QCOM", date(2026, 9, 30), Session.UNKNOWN, EventStatus.ESTIMATED)
INTC = reported("INTC", date(2026, 9, 22))
ROWS = (INTC, ORCL, NVDA, MSFT, META, TSM, QCOM, AMD, ASML, GOOGL)


def week(monday: date, reports: int, risk: float, counted: int) -> EarningsWeek:
    return EarningsWeek(monday, reports, known(risk), counted)


BOARD = EarningsBoard(
    ROWS,
    (("AVGO", "the source names no date"),),
    (
        week(date(2026, 9, 21), 1, 12e9, 1),
        week(MONDAY, 7, 665e9, 6),
        week(date(2026, 10, 12), 1, 21e9, 1),
        week(date(2026, 10, 19), 1, 95e9, 1),
    ),
)
"""The week of 5 October has no report."""
