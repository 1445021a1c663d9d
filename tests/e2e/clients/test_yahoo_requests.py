"""What the real yfinance client asks of Yahoo's hosts, counted on the wire."""

from __future__ import annotations

import logging
import stat
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from engine.errors import NoData, NoSuchSymbol, RateLimited
from engine.model.earnings import EarningsEvent
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, Quote, RatePoint, Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, Deadline, What
from tests.e2e.clients.desk import IN_SESSION, ask

if TYPE_CHECKING:
    from tests.e2e.clients.desk import Desk

FC = ("fc.yahoo.com", "/")
CRUMB = ("query1.finance.yahoo.com", "/v1/test/getcrumb")
QUOTE = ("query1.finance.yahoo.com", "/v7/finance/quote")
LIST = ("NVDA", "META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "ASML", "QCOM", "AMZN")


def test_the_first_list_costs_cookie_crumb_and_one_quote_the_next_one_quote(desk: Desk) -> None:
    first = desk.ask(What.QUOTES, *LIST)
    assert [q.symbol for q in first if isinstance(q, Quote)] == list(LIST)
    assert desk.counts() == {FC: 1, CRUMB: 1, QUOTE: 1}
    desk.ask(What.QUOTES, *LIST)
    assert desk.gate.keys == ["crumb"]
    assert desk.counts() == {QUOTE: 1}


def test_the_cookie_outlives_a_restart_in_a_private_folder(desk: Desk) -> None:
    desk.ask(What.QUOTES, "NVDA")
    desk.counts()
    ask(desk.new_yahoo(), What.QUOTES, "NVDA")
    assert desk.counts() == {CRUMB: 1, QUOTE: 1}
    assert stat.S_IMODE(desk.cache.stat().st_mode) == 0o700


def test_a_list_of_50_symbols_is_one_quote(desk: Desk) -> None:
    symbols = [f"AA{chr(65 + i // 26)}{chr(65 + i % 26)}" for i in range(50)]
    answers = desk.ask(What.QUOTES, *symbols)
    assert len(answers) == 50
    assert desk.counts()[QUOTE] == 1


def test_quotes_refusals_and_the_bill_come_in_one_reply(desk: Desk) -> None:
    answers = desk.ask(What.QUOTES, "NVDA", "BRKS", "^IRX", "SOL-USD")
    kinds = [type(a) for a in answers]
    assert kinds == [Quote, Refusal, Quote, Quote, RatePoint]
    rate = answers[-1]
    assert isinstance(rate, RatePoint)
    assert 0.0 < rate.value < 0.2
    assert desk.counts()[QUOTE] == 1


def test_bars_cost_one_request_each_and_no_cookie(desk: Desk) -> None:
    daily = desk.ask(What.DAILY_BARS, "NVDA")[0]
    intraday = desk.ask(What.INTRADAY_BARS, "NVDA")[0]
    assert isinstance(daily, BarSeries)
    assert isinstance(intraday, BarSeries)
    assert desk.counts() == {("query2.finance.yahoo.com", "/v8/finance/chart/NVDA"): 2}
    assert len(daily) > 480
    assert daily.replaces
    assert daily.complete == len(daily) - 1
    assert (daily.stamps % 86_400 == 0).all()
    assert (np.diff(intraday.stamps) >= 300).all()
    assert np.isfinite(daily.close).all()


def test_bars_since_a_day_extend_the_history(desk: Desk) -> None:
    since = IN_SESSION - timedelta(days=20)
    wanted = Ask("yahoo", What.DAILY_BARS, ("NVDA",), since)
    bars = desk.yahoo.fetch(wanted, Deadline("yahoo", 15.0))[0]
    assert isinstance(bars, BarSeries)
    assert not bars.replaces
    assert bars.stamps[0] >= since.timestamp() - 86_400


def test_a_chain_is_the_list_and_the_two_expiries_around_thirty_days(desk: Desk) -> None:
    desk.ask(What.QUOTES, "^IRX")
    desk.counts()
    chain = desk.ask(What.CHAIN, "NVDA")[0]
    assert isinstance(chain, OptionChain)
    assert desk.counts() == {("query2.finance.yahoo.com", "/v7/finance/options/NVDA"): 3}
    near, far = chain.slices[-2:]
    target = chain.as_of + timedelta(days=30)
    assert near.expiry <= target < far.expiry
    assert not [e for e in chain.expiries if near.expiry < e < far.expiry]
    assert chain.rate_reason is Reason.OK
    assert near.rate > 0.0
    assert chain.market_open


def test_a_chain_without_the_bill_says_so(desk: Desk) -> None:
    chain = desk.ask(What.CHAIN, "AMD")[0]
    assert isinstance(chain, OptionChain)
    assert (chain.rate_reason, chain.slices[0].rate) == (Reason.NO_RATE, 0.0)


def test_an_index_without_options_is_refused_in_one_request(desk: Desk) -> None:
    refusal = desk.ask(What.CHAIN, "^VIX")[0]
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.NO_OPTIONS
    assert desk.counts()[("query2.finance.yahoo.com", "/v7/finance/options/%5EVIX")] == 1


def test_a_report_date_costs_one_request_and_its_404_keeps_the_crumb(desk: Desk) -> None:
    event = desk.ask(What.EARNINGS, "NVDA")[0]
    assert isinstance(event, EarningsEvent)
    assert event.day >= date(2026, 9, 16)
    desk.counts()
    with pytest.raises(NoData, match="QQQ"):
        desk.ask(What.EARNINGS, "QQQ")
    assert sum(desk.counts().values()) == 1
    desk.ask(What.EARNINGS, "META")
    assert sum(desk.counts().values()) == 1


def test_P9_a_void_crumb_is_renewed_once(desk: Desk) -> None:
    desk.ask(What.QUOTES, "NVDA")
    desk.counts()
    desk.market.void_crumb()
    assert isinstance(desk.ask(What.QUOTES, "NVDA")[0], Quote)
    assert desk.counts() == {QUOTE: 2, ("query2.finance.yahoo.com", "/v1/test/getcrumb"): 1}
    desk.ask(What.QUOTES, "NVDA")
    assert desk.counts() == {QUOTE: 1}


def test_a_closed_gate_sends_nothing_and_its_error_arrives_unchanged(desk: Desk) -> None:
    desk.gate.closed = RateLimited("yahoo", "budget", 12.0)
    for what in (What.QUOTES, What.DAILY_BARS, What.CHAIN, What.EARNINGS):
        with pytest.raises(RateLimited) as caught:
            desk.ask(what, "NVDA")
        assert caught.value is desk.gate.closed
    assert not desk.market.requests


def test_a_symbol_never_leaves_its_path_segment(desk: Desk) -> None:
    with pytest.raises(NoSuchSymbol, match=r"\.\./x\?y=1#z"):
        desk.ask(What.DAILY_BARS, "../x?y=1#z")
    (path,) = {path for _, path in desk.market.requests}
    assert path.startswith("/v8/finance/chart/..%2Fx%3Fy%3D1%23z")


def test_X2_the_crumb_stands_in_no_log_line(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        desk.ask(What.QUOTES, "NVDA")
        desk.market.fail("quote", "503")
        with pytest.raises(Exception, match="HTTP 503"):
            desk.ask(What.QUOTES, "NVDA")
    assert desk.market.door.crumb not in caplog.text
