"""The server: cookie and crumb, counts, control path, moving values, a clean stop."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from tests.market import MarketServer
from tests.market.client import QUERY1, dig, get, get_yahoo, number, numbers, rows

if TYPE_CHECKING:
    from engine.clock import ManualClock

QUOTE = "/v7/finance/quote?symbols=NVDA,META,ZZTOP,BRKS"
DAY_MS = 86_400_000


def test_cookie_comes_with_a_404_and_without_domain_and_secure(market: MarketServer) -> None:
    answer = get(market, "/", host="fc.yahoo.com")
    assert answer.status == 404
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("A3=")
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert "Secure" not in cookie


def test_crumb_needs_the_cookie(market: MarketServer) -> None:
    assert get(market, "/v1/test/getcrumb", host=QUERY1).status == 401
    answer = get(market, "/v1/test/getcrumb", host=QUERY1, cookie="A3=x")
    assert answer.status == 200
    assert 0 < len(answer.body) <= 20
    assert b"<" not in answer.body


@pytest.mark.parametrize(
    "target", [QUOTE, "/v7/finance/options/NVDA", "/v10/finance/quoteSummary/NVDA?modules=x"]
)
def test_v7_and_v10_refuse_a_missing_or_void_crumb(market: MarketServer, target: str) -> None:
    assert get(market, target, host=QUERY1, cookie="A3=x").status == 401
    assert get_yahoo(market, target).status != 401
    old = market.door.crumb
    market.void_crumb()
    joint = "&" if "?" in target else "?"
    assert get(market, f"{target}{joint}crumb={old}", host=QUERY1, cookie="A3=x").status == 401


def test_chart_needs_no_crumb(market: MarketServer) -> None:
    assert get(market, "/v8/finance/chart/NVDA?range=5d&interval=1d").status == 200


def test_unknown_symbols_have_no_row_and_delisted_ones_no_price(market: MarketServer) -> None:
    found = rows(get_yahoo(market, QUOTE).document, "quoteResponse", "result")
    kinds = {row["symbol"]: row["quoteType"] for row in found}
    assert kinds == {"NVDA": "EQUITY", "META": "EQUITY", "BRKS": "NONE"}
    assert get(market, "/v8/finance/chart/ZZTOP").status == 404


def test_quotes_move_with_the_clock(market: MarketServer, clock: ManualClock) -> None:
    def last() -> float:
        return number(
            rows(get_yahoo(market, QUOTE).document, "quoteResponse", "result")[0],
            "regularMarketPrice",
        )

    first = last()
    assert last() == first
    seen = set()
    for _ in range(5):
        clock.advance(1.0)
        seen.add(last())
    assert len(seen) > 2


def test_out_of_hours_the_market_is_closed_and_nobody_bids(
    market: MarketServer, clock: ManualClock
) -> None:
    clock.advance(24 * 3600.0)
    document = get_yahoo(market, "/v7/finance/options/NVDA").document
    assert dig(document, "optionChain", "result", 0, "quote", "marketState") == "CLOSED"
    calls = rows(document, "optionChain", "result", 0, "options", 0, "calls")
    assert calls
    assert {row["bid"] for row in calls} == {0.0}


def test_daily_bars_reach_two_years_back_and_end_with_the_running_day(
    market: MarketServer, clock: ManualClock
) -> None:
    target = "/v8/finance/chart/NVDA?range=2y&interval=1d"
    document = get(market, target).document
    stamps = numbers(document, "chart", "result", 0, "timestamp")
    assert 498 <= len(stamps) <= 506
    assert stamps == sorted(stamps)
    assert stamps[-1] == clock.now().timestamp(), "the running bar carries its last trade's stamp"
    price = dig(document, "chart", "result", 0, "meta", "regularMarketPrice")
    closes = numbers(document, "chart", "result", 0, "indicators", "quote", 0, "close")
    assert closes[-1] == pytest.approx(price, abs=0.01)
    clock.advance(8 * 3600.0)
    evening = numbers(get(market, target).document, "chart", "result", 0, "timestamp")
    assert evening[:-1] == stamps[:-1]
    assert evening[-1] % 86_400 == 14.5 * 3600


def test_split_stands_in_the_events(market: MarketServer) -> None:
    target = "/v8/finance/chart/AVGO?range=2y&interval=1d&events=div,splits"
    events = dig(get(market, target).document, "chart", "result", 0, "events")
    assert isinstance(events, dict)
    (split,) = events["splits"].values()
    assert split["splitRatio"] == "10:1"
    assert events["dividends"]


def test_dvol_pages_back_without_a_hole(market: MarketServer, clock: ManualClock) -> None:
    end = int(clock.now().timestamp() * 1000)
    first, found = end - 90 * DAY_MS, list[float]()
    for _ in range(10):
        target = (
            "/api/v2/public/get_volatility_index_data?currency=BTC&resolution=3600"
            f"&start_timestamp={first}&end_timestamp={end}"
        )
        result = dig(get(market, target).document, "result")
        page = [float(bar["stamp"]) for bar in _bars(result)]
        assert len(page) <= 1000
        found = page + found
        following = dig(result, "continuation")
        if following is None:
            break
        assert isinstance(following, int)
        end = following
    assert found == [found[0] + 3_600_000 * i for i in range(90 * 24 + 1)]


def _bars(result: object) -> list[dict[str, float]]:
    data = dig(result, "data")
    assert isinstance(data, list)
    return [{"stamp": bar[0], "close": bar[4]} for bar in data]


def test_dvol_history_of_400_days_ends_at_the_present_value(
    market: MarketServer, clock: ManualClock
) -> None:
    end = int(clock.now().timestamp() * 1000)
    target = (
        "/api/v2/public/get_volatility_index_data?currency=ETH&resolution=1D"
        f"&start_timestamp={end - 400 * DAY_MS}&end_timestamp={end}"
    )
    bars = _bars(dig(get(market, target).document, "result"))
    assert len(bars) == 400
    assert bars[-1]["close"] == market.world.dvol("ETH", clock.now().timestamp())
    assert all(20.0 < bar["close"] < 200.0 for bar in bars)


def test_deribit_refuses_with_its_error_envelope(market: MarketServer) -> None:
    answer = get(market, "/api/v2/public/get_index_price?index_name=doge_usd")
    assert answer.status == 400
    assert dig(answer.document, "error", "code") == -32602
    assert dig(get(market, "/api/v2/public/nonsense").document, "error", "code") == -32601


def test_parameters_that_cannot_be_read_are_refused(market: MarketServer) -> None:
    assert get(market, "/v8/finance/chart/NVDA?period1=soon").status == 400
    assert get_yahoo(market, "/v7/finance/options/NVDA?date=soon").status == 400
    far = get(market, "/v8/finance/chart/NVDA?period1=-9e15&period2=9e15&interval=1d")
    assert far.status == 200


def test_yahoo_and_deribit_agree_on_bitcoin(market: MarketServer) -> None:
    quote = get_yahoo(market, "/v7/finance/quote?symbols=BTC-USD").document
    index = get(market, "/api/v2/public/get_index_price?index_name=btc_usd").document
    assert dig(quote, "quoteResponse", "result", 0, "regularMarketPrice") == dig(
        index, "result", "index_price"
    )


def test_requests_are_counted_by_host_and_path(market: MarketServer) -> None:
    get(market, "/v8/finance/chart/NVDA", host="query2.finance.yahoo.com")
    get(market, "/v8/finance/chart/NVDA", host="query2.finance.yahoo.com")
    get(market, "/api/v2/public/get_time")
    get(market, "/__control__")
    assert market.requests == {
        ("query2.finance.yahoo.com", "/v8/finance/chart/NVDA"): 2,
        ("www.deribit.com", "/api/v2/public/get_time"): 1,
    }
    assert (market.count("chart"), market.count("yahoo"), market.count("deribit")) == (2, 2, 1)
    assert [seen.route for seen in market.timeline] == ["chart", "chart", "other"]
    market.forget()
    assert not market.requests


def test_a_test_can_wait_for_a_request(market: MarketServer) -> None:
    client = threading.Thread(target=get, args=(market, "/v8/finance/chart/NVDA"))
    client.start()
    assert market.wait_for("chart", 1)
    client.join()
    assert not market.wait_for("chart", 2, timeout=0.01)


def test_another_process_plants_and_heals_over_http(market: MarketServer) -> None:
    assert get(market, "/__control__?route=chart&fault=429:30&times=1").status == 200
    answer = get(market, "/v8/finance/chart/NVDA")
    assert (answer.status, answer.headers["retry-after"]) == (429, "30")
    assert get(market, "/v8/finance/chart/NVDA").status == 200
    report = get(market, "/__control__?route=all&fault=503").document
    assert dig(report, "faults") == {"all": "status503"}
    assert dig(report, "requests", 0, "count") == 2
    assert dig(get(market, "/__control__?heal=1").document, "faults") == {}
    assert get(market, "/__control__?route=nowhere&fault=503").status == 400
    assert get(market, "/__control__?route=chart&fault=nonsense").status == 400


def test_stop_releases_hung_connections_and_leaves_no_thread(market: MarketServer) -> None:
    before = threading.active_count()
    market.fail("chart", "hang")
    connections = [socket.create_connection(("127.0.0.1", market.port)) for _ in range(5)]
    for connection in connections:
        connection.sendall(b"GET /v8/finance/chart/NVDA HTTP/1.1\r\nHost: x\r\n\r\n")
    assert market.wait_for("chart", 5)
    market.stop()
    assert [connection.recv(10) for connection in connections] == [b""] * 5
    for connection in connections:
        connection.close()
    assert threading.active_count() == before - 1


def test_a_stopped_server_refuses_and_comes_back_on_its_port(market: MarketServer) -> None:
    port = market.port
    market.stop()
    with pytest.raises(ConnectionRefusedError):
        get(market, "/v8/finance/chart/NVDA")
    market.start()
    assert market.port == port
    assert get(market, "/v8/finance/chart/NVDA").status == 200


def test_connections_are_kept_alive(market: MarketServer) -> None:
    with socket.create_connection(("127.0.0.1", market.port)) as connection:
        for _ in range(2):
            connection.sendall(b"GET /api/v2/public/get_time HTTP/1.1\r\nHost: x\r\n\r\n")
            assert connection.recv(65_536).startswith(b"HTTP/1.1 200")
