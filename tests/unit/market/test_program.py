"""`python -m tests.market` as a process, asked by the real client libraries."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.market.client import dig, get, numbers, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
ENDPOINTS = {
    "yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream", "coinbase", "kraken", "nasdaq",
    "sec",
}  # fmt: skip
LINE = re.compile(
    r"python main\.py --endpoint yahoo=(http://yahoo\.localhost:\d+)"
    r" --endpoint deribit=(http://127\.0\.0\.1:\d+)(?: --endpoint [a-z-]+=\S+)*"
    r" --clock (\S+)\n"
)
SPOT_REQUESTS = {
    "/v2/currencies": 1,
    "/v2/currencies/crypto": 1,
    "/v2/exchange-rates": 1,
    "/api/v3/brokerage/market/products": 2,
    "/api/v3/brokerage/market/products/BTC-USD/ticker": 2,
    "/0/public/Assets": 1,
    "/0/public/AssetPairs": 1,
    "/0/public/Ticker": 2,
}
"""What two tickers of one ccxt object each cost, its markets included."""


@pytest.fixture
def program() -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """The running server and its two addresses."""
    command = [sys.executable, "-m", "tests.market", "--port", "0", "--now", NOW.isoformat()]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = LINE.fullmatch(process.stdout.readline())
        assert found, "the first line is the exact call of the program"
        assert set(re.findall(r"--endpoint ([a-z-]+)=", found[0])) == ENDPOINTS
        assert datetime.fromisoformat(found[3]).date() == NOW.date()
        yield process, found[1], found[2]
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0


def test_real_yfinance_and_ccxt_are_served(
    program: tuple[subprocess.Popen[str], str, str], tmp_path: Path
) -> None:
    _, yahoo_url, deribit_url = program
    stamp = str(int(NOW.timestamp() * 1000))
    done = subprocess.run(
        [sys.executable, "-m", "tests.unit.market.real_clients", yahoo_url, deribit_url,
         str(tmp_path), stamp],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=60,
    )  # fmt: skip
    report: object = json.loads(done.stdout)
    found = dig(report, "yahoo")
    assert dig(found, "symbols") == ["META", "NVDA"]
    assert dig(found, "again") == 1
    assert 498 <= _whole(found, "days") <= 506
    assert dig(found, "last_day") == "2026-11-20"
    assert 320 <= _whole(found, "intraday") <= 400
    expiries = dig(found, "expiries")
    assert isinstance(expiries, list)
    assert {"2026-11-20", "2026-11-27", "2026-12-18", "2027-01-15"} <= set(expiries)
    assert _whole(found, "calls") > 30
    assert numbers([dig(found, "bid_sum")])[0] > 100.0
    assert dig(found, "earnings") == ["2026-12-09"]
    assert dig(found, "coin_options") == 0
    coins = dig(report, "deribit")
    assert _whole(coins, "dvol_days") == 400
    assert 20.0 < numbers(coins, "dvol")[4] < 200.0
    assert _whole(coins, "board") > 500
    assert _whole(coins, "chain") > 500
    assert _whole(coins, "bars") >= 29
    assert dig(coins, "refused") == "BadRequest"
    assert _whole(found, "capex_quarters") == 5
    assert numbers([dig(found, "capex")])[0] < 0.0 < numbers([dig(found, "revenue")])[0]
    assert dig(found, "cash_currency") == "TWD"
    spot = dig(report, "spot")
    index = numbers([dig(coins, "index")])[0]
    for venue in ("coinbase", "kraken"):
        assert numbers([dig(spot, venue)])[0] == pytest.approx(index, rel=0.01)
        assert dig(spot, f"{venue}_unknown") == "BadSymbol"
    told = get(int(deribit_url.rpartition(":")[2]), "/__control__").document
    seen = {row["path"]: row["count"] for row in rows(told, "requests")}
    # two quotes of one process cost one cookie, one crumb and two requests (PROVIDERS 3.2)
    assert (seen["/"], seen["/v1/test/getcrumb"], seen["/v7/finance/quote"]) == (1, 1, 2)
    assert {path: count for path, count in seen.items() if path in SPOT_REQUESTS} == SPOT_REQUESTS


def _whole(document: object, key: str) -> int:
    value = dig(document, key)
    assert isinstance(value, int)
    return value


def test_the_seed_and_the_way_over_tls_are_printed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.market", "--port", "0", "--disturb", "5",
               "--tls", str(tmp_path), "--factor", "60", "--ticks", "4"]  # fmt: skip
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0
    assert "--endpoint yahoo-stream=ws://127.0.0.1:" in lines[0]
    assert re.search(r"--endpoint deribit-stream=ws://127\.0\.0\.1:\d+/ws/api/v2", lines[0])
    assert lines[2].startswith("tls: HTTPS_PROXY=http://127.0.0.1:")
    assert lines[3].startswith("fault sequence, seed 5, ")
