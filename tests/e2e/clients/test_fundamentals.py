"""Capital spending through the real clients: the SEC's documents and Yahoo's fundamentals."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from engine.errors import (
    BadPayload,
    Fault,
    NoData,
    ProviderError,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.model.capex import CapexSeries
from engine.providers.base import What
from engine.providers.sec import SecProvider
from tests.e2e.clients.desk import IN_SESSION, ask
from tests.market.ledger import quarters
from tests.market.sec import CIKS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tests.e2e.clients.desk import Desk

CONTACT = "desk@example.org"
SEC_HOST, YAHOO_HOST = "data.sec.gov", "query2.finance.yahoo.com"
SEC_PATH = "/api/xbrl/companyfacts/CIK{:010d}.json"
YAHOO_PATH = "/ws/fundamentals-timeseries/v1/finance/timeseries/"


@pytest.fixture
def sec(desk: Desk) -> Iterator[SecProvider]:
    """The SEC before the desk's market."""
    made = SecProvider(desk.gate, desk.clock, desk.market.sec_url, CIKS, CONTACT)
    yield made
    made.close()


def facts(sec: SecProvider, symbol: str, seconds: float = 15.0) -> CapexSeries:
    (told,) = ask(sec, What.FUNDAMENTALS, symbol, seconds=seconds)
    assert isinstance(told, CapexSeries)
    return told


def told_so_far(desk: Desk, symbol: str) -> list[tuple[date, float, float]]:
    """(end, capital spending, revenue) of the ledger's filed quarters, as now known."""
    known = quarters(desk.market.world, symbol)
    filed = [q for q in known if q.filed < IN_SESSION.date()]
    newest = {(q.year, q.number) for q in filed}
    found = []
    for quarter in filed:
        corrected = (quarter.year + 1, quarter.number) in newest
        capex = quarter.restated if corrected else quarter.capex
        found.append((quarter.end, capex / 1e9, quarter.revenue / 1e9))
    return found


@pytest.mark.parametrize("symbol", ["MSFT", "NVDA", "META", "GOOGL", "ORCL", "AAPL"])
def test_a_company_costs_one_request_and_its_years_come_apart(
    desk: Desk, sec: SecProvider, symbol: str
) -> None:
    rows = facts(sec, symbol).rows
    assert desk.counts() == {(SEC_HOST, SEC_PATH.format(CIKS[symbol])): 1}
    known = told_so_far(desk, symbol)[-12:]
    assert [row.period_end for row in rows[-12:]] == [end for end, _, _ in known]
    for row, (_, capex, revenue) in zip(rows[-12:], known, strict=True):
        assert row.capex_bn == pytest.approx(capex, abs=1e-9)
        assert row.revenue_bn == pytest.approx(revenue, abs=1e-9)
        assert row.unit == "USD"
    assert all(row.as_of <= desk.clock.now() for row in rows)


def test_corrections_are_marked(desk: Desk, sec: SecProvider) -> None:
    marked = {row.period_end for row in facts(sec, "META").rows if row.restated}
    known = {
        q.end
        for q in quarters(desk.market.world, "META")
        if q.restated != q.capex and q.year < 2025
    }
    assert known
    assert known <= marked


def test_companies_that_file_years_only_are_no_data(desk: Desk, sec: SecProvider) -> None:
    for symbol in ("TSM", "ASML"):
        with pytest.raises(NoData, match="whole years"):
            facts(sec, symbol)
    assert sum(desk.counts().values()) == 2


def test_what_has_no_number_is_never_asked(desk: Desk, sec: SecProvider) -> None:
    for symbol in ("BTC", "QQQ", "../x"):
        with pytest.raises(NoData, match="no SEC number"):
            facts(sec, symbol)
    assert not desk.counts()


def test_a_company_the_sec_does_not_have_is_no_data(desk: Desk) -> None:
    provider = SecProvider(desk.gate, desk.clock, desk.market.sec_url, {"X": 77}, CONTACT)
    with pytest.raises(NoData, match="no figures of this company"):
        facts(provider, "X")
    provider.close()


def test_P9_without_a_contact_the_sec_refuses_and_says_why(desk: Desk) -> None:
    for contact in ("", "  \r\n"):
        provider = SecProvider(desk.gate, desk.clock, desk.market.sec_url, CIKS, contact)
        with pytest.raises(Unauthorized, match="sec refused the request: it wants a contact"):
            facts(provider, "NVDA")
        provider.close()
    assert sum(desk.counts().values()) == 2


def test_a_contact_stays_inside_its_header(desk: Desk) -> None:
    contact = "desk@example.org\r\nX-Other: 1\x00é"
    provider = SecProvider(desk.gate, desk.clock, desk.market.sec_url, CIKS, contact)
    assert facts(provider, "NVDA").rows
    provider.close()


FAULTS: dict[str, tuple[type[ProviderError], str]] = {
    "429": (RateLimited, "rate limited"),
    "403": (Unauthorized, "sec"),
    "503": (Unavailable, "HTTP 503"),
    "html": (BadPayload, "HTML"),
    "null": (NoData, "empty"),
    "empty": (NoData, "empty"),
    "truncated": (BadPayload, "JSON"),
    "bad_gzip": (BadPayload, "body"),
    "reset": (Unavailable, "connection lost"),
    "huge": (BadPayload, "10 MB"),
    "no_rows": (NoData, "no capital spending of NVDA"),
    "redirect": (Unavailable, "redirect refused"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_P6_P7_P8_P10_P11_P12_P13_P14_faults_of_the_sec_are_ours(
    desk: Desk, sec: SecProvider, fault: str
) -> None:
    kind, words = FAULTS[fault]
    desk.market.fail("companyfacts", fault)
    with pytest.raises(kind, match=words) as caught:
        facts(sec, "NVDA")
    assert caught.value.provider == "sec"
    assert sum(desk.counts().values()) == 1
    desk.market.heal()
    assert facts(sec, "NVDA").rows


def test_P17_fields_that_nobody_knows_are_ignored(desk: Desk, sec: SecProvider) -> None:
    plain = repr(facts(sec, "NVDA").rows)
    desk.market.fail("companyfacts", "extra")
    assert repr(facts(sec, "NVDA").rows) == plain


def test_P4_a_mute_sec_ends_at_the_deadline(desk: Desk, sec: SecProvider) -> None:
    desk.market.fail("companyfacts", "mute")
    with pytest.raises(TimedOut):
        facts(sec, "NVDA", seconds=0.5)


def test_a_closed_gate_and_a_closed_provider_send_nothing(desk: Desk, sec: SecProvider) -> None:
    desk.gate.closed = RateLimited("sec", "budget", 12.0)
    with pytest.raises(RateLimited) as caught:
        facts(sec, "NVDA")
    assert caught.value is desk.gate.closed
    desk.gate.closed = None
    sec.close()
    with pytest.raises(Unavailable, match="closed") as shut:
        facts(sec, "NVDA")
    assert shut.value.fault is Fault.OFFLINE
    assert not desk.market.requests


def test_other_kinds_are_a_bug_of_the_caller(sec: SecProvider) -> None:
    with pytest.raises(ValueError, match="sec has no quotes"):
        ask(sec, What.QUOTES, "NVDA")


def test_yahoos_fundamentals_cost_one_request_once_the_crumb_is_there(desk: Desk) -> None:
    desk.ask(What.QUOTES, "NVDA")
    desk.counts()
    (told,) = desk.ask(What.FUNDAMENTALS, "NVDA")
    assert desk.counts() == {(YAHOO_HOST, f"{YAHOO_PATH}NVDA"): 1}
    assert isinstance(told, CapexSeries)
    assert (len(told.rows), told.source) == (6, "yahoo")
    assert math.isnan(told.rows[0].capex_bn)
    assert all(row.capex_bn > 0.0 for row in told.rows[1:])


@pytest.mark.parametrize(("symbol", "unit"), [("TSM", "TWD"), ("ASML", "EUR"), ("META", "USD")])
def test_yahoo_names_the_currency(desk: Desk, symbol: str, unit: str) -> None:
    (told,) = desk.ask(What.FUNDAMENTALS, symbol)
    assert isinstance(told, CapexSeries)
    assert {row.unit for row in told.rows} == {unit}


def test_yahoo_has_no_fundamentals_of_coins_and_unknown_names(desk: Desk) -> None:
    for symbol in ("SOL-USD", "ZZTOP"):
        with pytest.raises(NoData, match=symbol):
            desk.ask(What.FUNDAMENTALS, symbol)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("429", RateLimited), ("503", Unavailable), ("html", BadPayload), ("truncated", BadPayload),
     ("empty", NoData), ("401", Unauthorized)],
)  # fmt: skip
def test_P7_P8_P9_P10_P12_faults_of_yahoos_fundamentals_are_ours(
    desk: Desk, fault: str, kind: type[ProviderError]
) -> None:
    desk.ask(What.FUNDAMENTALS, "NVDA")
    desk.counts()
    desk.market.fail("fundamentals", fault)
    with pytest.raises(kind):
        desk.ask(What.FUNDAMENTALS, "NVDA")
    assert sum(desk.counts().values()) == 1
