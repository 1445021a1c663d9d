"""Capital spending in the dump: every source merged, every absent figure with its reason."""

from __future__ import annotations

import json
import math
from datetime import date, timedelta

from engine.desk.dump import to_document
from engine.model.capex import CapexRow, CapexSeries
from engine.model.reason import Reason
from engine.providers.base import Ask, What
from tests.unit.desk.market import NOON, Setting, setting


def series(s: Setting, symbol: str, source: str, spent: tuple[float, ...]) -> CapexSeries:
    """Quarters that end 91 days apart, the last one in June 2026."""
    ends = [date(2026, 6, 30) - timedelta(days=91 * n) for n in range(len(spent))][::-1]
    rows = tuple(
        CapexRow(symbol, end, f"{end:%Y}Q{(end.month + 2) // 3}", x, 4.0 * x, "USD", source, NOON)
        for end, x in zip(ends, spent, strict=True)
    )
    return CapexSeries(symbol, rows, s.clock.now(), s.clock.monotonic(), source)


def test_quarters_stand_in_the_dump_with_sources_and_reasons() -> None:
    s = setting("MSFT", "AMD", "BTC")
    s.desk.accept((series(s, "MSFT", "sec", (10.0, 11.0, 12.0, 13.0, 20.0)),))
    s.desk.accept((series(s, "META", "table", (8.0, math.nan)),))
    s.desk.failed(Ask("sec", What.FUNDAMENTALS, ("AMD",)), Reason.PROVIDER_DOWN, "HTTP 503")
    document = to_document(s.desk.snapshot(), "1")
    json.dumps(document, allow_nan=False)
    found = document["capex"]
    assert isinstance(found, list)
    newest = [one for one in found if one["symbol"] == "MSFT"][-1]
    assert (newest["capex_bn"], newest["yoy_pct"], newest["trailing_bn"]) == (20.0, 100.0, 56.0)
    assert (newest["source"], newest["definition"], newest["unit"]) == ("sec", "cash PP&E", "USD")
    unknown = [one for one in found if one["symbol"] == "META"][-1]
    assert unknown["capex_bn"] is None
    assert unknown["reasons"]["capex_bn"]
    for one in found:
        for name in ("capex_bn", "headline_bn", "revenue_bn", "yoy_pct", "trailing_bn"):
            assert (one[name] is None) == (name in one["reasons"])
    assert document["capex_without"] == [
        {"symbol": "AMD", "reason": "the source does not answer: HTTP 503"}
    ]


def test_an_older_or_empty_answer_never_replaces_quarters() -> None:
    s = setting("MSFT")
    old = series(s, "MSFT", "sec", (9.0,))
    s.clock.advance(60.0)
    new = series(s, "MSFT", "sec", (10.0, 11.0))
    s.desk.accept((new, old, CapexSeries("MSFT", (), s.clock.now(), 0.0, "sec")))
    assert [one.capex_bn for one in s.desk.snapshot().capex] == [10.0, 11.0]
