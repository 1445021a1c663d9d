"""Live mode through the real clients against the market server."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from engine.desk.volview import EVENT, FIGURES, INTRADAY
from tests.e2e.live import Live, Seen, live, together

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    Seens = dict[str, Future[Seen]]

pytestmark = pytest.mark.timeout(400)

FEW = "#voldesk-watchlist 1\nNVDA\nMETA\nBTC\nZZNONE\n^VIX\n"
FAILING = (
    ("yahoo", "429:120", "rate_limited", "rate limited"),
    ("yahoo", "429", "rate_limited", "rate limited"),
    ("yahoo", "503", "down", "HTTP 503"),
    ("yahoo", "garbage", "down", "unreadable reply"),
    ("yahoo", "empty", "down", "empty reply"),
    ("yahoo", "truncated", "down", "unreadable reply"),
    ("yahoo", "reset", "down", "unreachable"),
    ("yahoo", "hang", "down", "timed out"),
    ("deribit", "429", "rate_limited", "rate limited"),
    ("deribit", "503", "down", "HTTP 503"),
    ("deribit", "garbage", "down", "unreadable reply"),
)
WITH_A_FAULT = {
    f"{route} {fault}": Live(FEW, ("--until-settled", "--after", "40"), (route, fault))
    for route, fault, _, _ in FAILING
}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Seens:
    """Every long run of these tests, ended; first those without a time to write at."""
    given = {
        "healthy": Live(FEW),
        "yahoo alone": Live(FEW, sources=("yahoo",)),
        **WITH_A_FAULT,
    }
    return together(live, given, tmp_path_factory.mktemp("live"))


def _rows(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row["symbol"]: row for row in document["watchlist"]}


def _provider(document: dict[str, Any], name: str) -> dict[str, Any]:
    (found,) = (item for item in document["providers"] if item["name"] == name)
    assert isinstance(found, dict)
    return found


def test_every_figure_arrives_and_agrees_with_the_world(runs: Seens) -> None:
    seen = runs["healthy"].result()
    document, world, now = seen.document, seen.world, seen.now
    assert document["settled"] is True
    assert document["mode"] == "live"
    rows = _rows(document)
    for symbol in ("NVDA", "META", "BTC"):
        row = rows[symbol]
        assert row["last"]["quality"] == "live", row["last"]
        listed = "BTC-USD" if symbol == "BTC" else symbol
        assert row["last"]["value"] == pytest.approx(world.last(listed, now), rel=0.02)
        assert row["iv30_atm"]["quality"] == "live"
        assert row["iv30_atm"]["value"] == pytest.approx(100 * world.atm_30d(listed, now), abs=1.0)
        assert row["iv30_vix"]["value"] > row["iv30_atm"]["value"]
        assert row["rv"]["yang_zhang_30"]["value"] > 1.0
    assert rows["BTC"]["dvol"]["value"] == pytest.approx(
        world.dvol("BTC", now.timestamp()), abs=2.0
    )
    report = world.report("NVDA")
    assert report is not None
    day = datetime.fromtimestamp(report.first, ZoneInfo("America/New_York")).date()
    assert rows["NVDA"]["next_earnings"]["date"] == day.isoformat()
    assert rows["ZZNONE"]["last"]["reason"] == "symbol unknown to the source"
    index = rows["^VIX"]
    assert index["last"]["value"] == pytest.approx(world.last("^VIX", now), rel=0.05)
    assert (index["iv30_atm"]["value"] is None) == bool(index["iv30_atm"]["quality"] == "missing")
    assert index["iv30_atm"]["value"] is not None or index["iv30_atm"]["reason"]
    for name in ("yahoo", "deribit"):
        assert _provider(document, name)["state"] == "ok"


def test_every_measure_of_the_vol_sheet_arrives(runs: Seens) -> None:
    document = runs["healthy"].result().document
    assert document["settled"] is True
    missing = {
        symbol: {name for name in FIGURES if document["vol"][symbol][name]["value"] is None}
        for symbol in ("NVDA", "BTC")
    }
    assert missing["NVDA"] <= {
        "iv30_vendor", "dvol", "dvol_difference", "iv_rank", "iv_percentile", *EVENT,
    }  # fmt: skip
    assert missing["BTC"] == {"iv30_vendor", *EVENT[2:], *INTRADAY}
    for name in FIGURES:
        one = document["vol"]["ZZNONE"][name]
        assert one["value"] is None
        assert one["reason"]
        assert "waiting" not in one["reason"]


def test_one_request_asks_for_the_whole_list(tmp_path: Path) -> None:
    counts = live(Live(FEW, ("--after", "9")), tmp_path).counts
    assert counts["fc"] == 1
    assert counts["crumb"] == 1
    assert counts["quote"] == 1


@pytest.mark.parametrize(("route", "fault", "state", "words"), FAILING)
def test_a_failing_source_is_named_and_the_other_goes_on(
    runs: Seens, route: str, fault: str, state: str, words: str
) -> None:
    document = runs[f"{route} {fault}"].result().document
    failing = _provider(document, route)
    assert words in failing["text"]
    assert failing["state"] in (state, "late")
    other, symbol = ("deribit", "BTC") if route == "yahoo" else ("yahoo", "NVDA")
    assert _provider(document, other)["state"] == "ok"
    rows = _rows(document)
    assert rows[symbol]["last"]["quality"] == "live"
    hit = rows["NVDA" if route == "yahoo" else "BTC"]["last"]
    if fault == "garbage" and hit["source"] == other:
        return  # a second unreadable reply in time hands a coin's price to the next source
    assert hit["value"] is None
    assert hit["reason"]


def test_only_named_endpoints_are_contacted(runs: Seens) -> None:
    seen = runs["yahoo alone"].result()
    document = seen.document
    assert _provider(document, "deribit")["state"] == "off"
    assert "no --endpoint given" in _provider(document, "deribit")["text"]
    assert seen.counts["deribit"] == 0
    btc = _rows(document)["BTC"]
    assert btc["last"]["source"] == "yahoo", "the last in the order for a coin's price"
    assert btc["dvol"]["reason"]
