"""A feed and statements as the engine tells of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from engine.model.happening import EventsView, Happening, HappeningKind
from engine.model.statement import Check, Statement, StatementsView
from tests.support.fake_engine import START

K = HappeningKind
_LINES = (
    (K.STATEMENT, "AMD", "AMD expects more than US$4.5bn of data-center GPU revenue", "press"),
    (K.REPORT, "META", "META reported: EPS 5.16 against 4.76 expected, +8.4%", "yahoo"),
    (K.CROSSING, "NVDA", "NVDA ATM closes above BTC DVOL: 65.2 against 51.7 pts", "computed"),
    (K.DATE, "AAPL", "AAPL: report moves from 28 Jan to 29 Jan (Yahoo)", "yahoo"),
    (K.RANK, "NVDA", "IV rank of NVDA 100: highest of 64 days, 65.2 pts", "computed"),
    (K.ALERT, "NVDA", "NVDA iv30 crosses above BTC dvol", "alert"),
    (K.STATEMENT, "", "FOMC leaves the federal funds range at 5.25-5.50%", "Federal Reserve"),
)
ITEMS = tuple(
    Happening(f"{kind} {n}", START - timedelta(days=n, hours=2), kind, symbol, text, source)
    for n, (kind, symbol, text, source) in enumerate(_LINES)
)


def view(new: int = 2, *, replay: bool = False) -> EventsView:
    items = (replace(one, new=n < new, replay=replay) for n, one in enumerate(ITEMS))
    return EventsView(tuple(items), new, replay)


SHIPPED = (
    Statement("s1", "AMD", date(2026, 7, 30), "Data-centre GPU revenue of 2026 above", 4.5,
              "USD bn", "call", Check.VERIFIED, report=date(2026, 7, 30)),
    Statement("s2", "MSFT", date(2026, 7, 29), "Azure AI customers", 60.0, "%", "press",
              Check.DIFFERS, "the filing counts another period"),
    Statement("s3", "TSM", date(2026, 7, 18), "CoWoS capacity more than doubled", source="press",
              check=Check.NOT_FOUND, certainty="single source"),
)  # fmt: skip
SAID = StatementsView(SHIPPED)
