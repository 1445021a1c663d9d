"""Every fault does on the wire what its name says."""

from __future__ import annotations

import http.client
import json
import math
import socket
import struct
from typing import TYPE_CHECKING

import pytest

from tests.market import FaultKind, FaultSpec
from tests.market.client import dig, get, get_yahoo, number, numbers, rows

if TYPE_CHECKING:
    from tests.market import MarketServer

CHART = "/v8/finance/chart/NVDA?range=5d&interval=1d"
QUOTE = "/v7/finance/quote?symbols=NVDA,META"
BOARD = "/api/v2/public/get_book_summary_by_currency?currency=BTC&kind=option"


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 502, 503])
def test_status(market: MarketServer, status: int) -> None:
    market.fail("chart", str(status))
    answer = get(market, CHART)
    assert answer.status == status
    assert "retry-after" not in answer.headers


def test_deribit_speaks_of_its_limit_in_its_own_envelope(market: MarketServer) -> None:
    market.fail("deribit", "429:7")
    answer = get(market, BOARD)
    assert (answer.status, answer.headers["retry-after"]) == (429, "7")
    assert dig(answer.document, "error", "code") == 10028


@pytest.mark.parametrize(
    ("fault", "body"), [("empty", b""), ("{}", b"{}"), ("object", b"{}"), ("null", b"null")]
)
def test_nothing_in_a_200(market: MarketServer, fault: str, body: bytes) -> None:
    market.fail("chart", fault)
    answer = get(market, CHART)
    assert (answer.status, answer.body) == (200, body)


@pytest.mark.parametrize("fault", ["garbage", "truncated"])
def test_unreadable(market: MarketServer, fault: str) -> None:
    market.fail("chart", fault)
    answer = get(market, CHART)
    assert answer.status == 200
    assert int(answer.headers["content-length"]) == len(answer.body)
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.body)


def test_gzip_that_does_not_unpack(market: MarketServer) -> None:
    market.fail("chart", "bad_gzip")
    answer = get(market, CHART)
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.body[:2] == b"\x1f\x8b"


def test_redirect_leads_back_to_itself(market: MarketServer) -> None:
    market.fail("chart", "redirect")
    answer = get(market, CHART)
    assert (answer.status, answer.headers["location"]) == (302, CHART)


def test_reset_in_mid_body(market: MarketServer) -> None:
    market.fail("board", "reset")
    with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
        get(market, BOARD)


def test_body_shorter_than_announced(market: MarketServer) -> None:
    market.fail("chart", "cut")
    with pytest.raises(http.client.IncompleteRead):
        get(market, CHART)


def test_mute_until_the_client_gives_up(market: MarketServer) -> None:
    market.fail("chart", "hang")
    with pytest.raises(TimeoutError):
        get(market, CHART, timeout=0.05)
    assert market.count("chart") == 1


def test_drip_gives_one_byte_at_a_time(market: MarketServer) -> None:
    market.fail("chart", "drip:0.001")
    with socket.create_connection(("127.0.0.1", market.port), timeout=5) as connection:
        connection.sendall(b"GET " + CHART.encode() + b" HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(4096).endswith(b"\r\n\r\n")
        assert [len(connection.recv(1)) for _ in range(20)] == [1] * 20
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def test_huge_body_has_no_announced_length(market: MarketServer) -> None:
    market.fail("chart", "huge:2000000")
    answer = get(market, CHART)
    assert len(answer.body) > 2_000_000
    assert "content-length" not in answer.headers


def test_huge_is_fifty_megabytes_and_stops_when_the_client_leaves(market: MarketServer) -> None:
    market.fail("chart", "huge")
    with socket.create_connection(("127.0.0.1", market.port), timeout=5) as connection:
        connection.sendall(b"GET " + CHART.encode() + b" HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(65_536)


def test_zero_bids_keep_the_price(market: MarketServer) -> None:
    market.fail("yahoo", "zero_bids")
    row = rows(get_yahoo(market, QUOTE).document, "quoteResponse", "result")[0]
    assert (row["bid"], row["ask"]) == (0, 0)
    assert number(row, "regularMarketPrice") > 1.0
    chain = get_yahoo(market, "/v7/finance/options/NVDA").document
    puts = rows(chain, "optionChain", "result", 0, "options", 0, "puts")
    assert {(put["bid"], put["ask"]) for put in puts} == {(0, 0)}


@pytest.mark.parametrize(
    ("fault", "judge"),
    [
        ("nan_prices", math.isnan),
        ("infinite_prices", math.isinf),
        ("zero_prices", lambda x: x == 0.0),
        ("negative_prices", lambda x: x < 0.0),
        ("jump:100", lambda x: x > 5_000.0),
    ],
)
def test_impossible_prices(market: MarketServer, fault: str, judge: object) -> None:
    assert callable(judge)
    market.fail("all", fault)
    document = get(market, CHART).document
    closes = numbers(document, "chart", "result", 0, "indicators", "quote", 0, "close")
    assert closes
    assert all(judge(close) for close in closes)
    row = rows(get_yahoo(market, QUOTE).document, "quoteResponse", "result")[0]
    assert judge(number(row, "regularMarketPrice"))


def test_volatility_index_keeps_its_stamps_when_its_values_go(market: MarketServer) -> None:
    market.fail("dvol", "null_prices")
    target = (
        "/api/v2/public/get_volatility_index_data?currency=BTC&resolution=1D"
        "&start_timestamp=1795000000000&end_timestamp=1795190400000"
    )
    data = dig(get(market, target).document, "result", "data")
    assert isinstance(data, list)
    assert all(bar[0] > 10**12 and bar[1:] == [None] * 4 for bar in data)


def test_fields_renamed_added_and_of_another_type(market: MarketServer) -> None:
    def row() -> dict[str, object]:
        return rows(get_yahoo(market, QUOTE).document, "quoteResponse", "result")[0]

    market.fail("quote", "renamed")
    assert "regularMarketPrice" not in row()
    market.fail("quote", "extra")
    assert {"regularMarketPrice", "newField"} <= set(row())
    market.fail("quote", "text_prices")
    assert isinstance(row()["regularMarketPrice"], str)
    market.fail("quote", "no_rows")
    assert rows(get_yahoo(market, QUOTE).document, "quoteResponse", "result") == []


def test_faults_meet_only_their_route_and_heal(market: MarketServer) -> None:
    market.fail("quote", "503")
    market.fail("/v8/*/META", "500")
    assert get_yahoo(market, QUOTE).status == 503
    assert get(market, CHART).status == 200
    assert get(market, CHART.replace("NVDA", "META")).status == 500
    market.heal("quote")
    assert get_yahoo(market, QUOTE).status == 200
    assert get(market, CHART.replace("NVDA", "META")).status == 500
    market.heal()
    assert get(market, CHART.replace("NVDA", "META")).status == 200


def test_a_fault_goes_after_its_times(market: MarketServer) -> None:
    market.fail("chart", FaultSpec(FaultKind.STATUS, status=502), times=2)
    assert [get(market, CHART).status for _ in range(4)] == [502, 502, 200, 200]


def test_cookie_and_crumb_can_fail_too(market: MarketServer) -> None:
    market.fail("fc", "503")
    market.fail("crumb", "429")
    assert get(market, "/", host="fc.yahoo.com").status == 503
    assert get(market, "/v1/test/getcrumb", cookie="A3=x").status == 429
    assert get(market, CHART).status == 200


@pytest.mark.parametrize("kind", [kind for kind in FaultKind if kind is not FaultKind.STATUS])
def test_every_fault_has_a_short_form(kind: FaultKind) -> None:
    assert FaultSpec.parse(kind.value).kind is kind


def test_unknown_names_are_refused(market: MarketServer) -> None:
    with pytest.raises(ValueError, match="no such route"):
        market.fail("nowhere", "503")
    with pytest.raises(ValueError, match="nonsense"):
        market.fail("chart", "nonsense")
