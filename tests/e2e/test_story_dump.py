"""july-2024 end to end: the headless program's dump agrees with the published figures."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from engine.desk.volview import FIGURES
from tests.e2e.program import ROOT, dump

CASES = ROOT / "tests" / "cases" / "story" / "closes.csv"
FACTS = ROOT.parent / "shared" / "facts" / "replay-july-2024-daily.csv"
LEVELS = {"2024-07-15": 48.0, "2024-07-24": 48.0, "2024-07-30": 71.0, "2024-08-02": 81.0}
"""Published 30-day implied volatility of NVDA (Fintel through the press, as of 2024-08-05)."""


def _closes(symbol: str) -> dict[str, float]:
    lines = [x for x in CASES.read_text(encoding="utf-8").splitlines() if not x.startswith("#")]
    return {r["date"]: float(r["close"]) for r in csv.DictReader(lines) if r["symbol"] == symbol}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return dump(
        tmp_path_factory.mktemp("story") / "p", "--replay", "july-2024", "--speed", "0",
        "--until-settled",
    )  # fmt: skip


def _row(story: dict[str, Any], symbol: str) -> dict[str, Any]:
    (row,) = (row for row in story["watchlist"] if row["symbol"] == symbol)
    assert isinstance(row, dict)
    return row


def test_it_is_a_settled_replay(story: dict[str, Any]) -> None:
    assert story["schema"] == 1
    assert story["mode"] == "replay"
    assert story["settled"] is True
    assert story["app"].startswith("Voldesk ")


def test_dvol_closes_are_exact(story: dict[str, Any]) -> None:
    shown = dict(story["vol"]["BTC"]["history"]["dvol"])
    published = _closes("DVOL_BTC")
    assert published.items() <= shown.items()


def test_history_of_nvda_closes_is_exact(story: dict[str, Any]) -> None:
    assert _closes("NVDA").items() <= dict(story["vol"]["NVDA"]["history"]["close"]).items()


@pytest.mark.parametrize(("day", "level"), LEVELS.items())
def test_nvda_implied_volatility_passes_the_published_points(
    story: dict[str, Any], day: str, level: float
) -> None:
    assert dict(story["vol"]["NVDA"]["history"]["iv30_atm"])[day] == pytest.approx(level, abs=0.5)


def test_nvda_has_a_vix_style_history_above_the_money_one(story: dict[str, Any]) -> None:
    atm = dict(story["vol"]["NVDA"]["history"]["iv30_atm"])
    vix = dict(story["vol"]["NVDA"]["history"]["iv30_vix"])
    assert set(atm) == set(vix)
    assert len(atm) == 20
    assert all(1.0 < vix[day] / atm[day] < 1.25 for day in atm)


def test_the_crossing_is_the_one_of_29_july(story: dict[str, Any]) -> None:
    race = story["race"]
    assert (race["left"], race["right"], race["measure"]) == ("NVDA", "BTC", "published")
    assert race["last_cross"] == {
        "date": "2024-07-29", "direction": "above", "basis": "closes",
    }  # fmt: skip
    assert [item["date"] for item in race["crossings"]] == ["2024-07-29"]


def test_spread_is_the_difference_of_the_lines(story: dict[str, Any]) -> None:
    spread = story["race"]["spread"]
    nvda, btc = _row(story, "NVDA")["iv30_atm"], _row(story, "BTC")["dvol"]
    assert spread["value"] == pytest.approx(nvda["value"] - btc["value"], abs=0.01)


def test_every_listed_symbol_has_realized_volatility(story: dict[str, Any]) -> None:
    assert len(story["watchlist"]) == 12
    for row in story["watchlist"]:
        for name in ("yang_zhang_30", "close_to_close_30"):
            assert 5.0 < row["rv"][name]["value"] < 250.0, row["symbol"]


def test_every_value_is_replayed_or_missing_with_a_reason(story: dict[str, Any]) -> None:
    seen: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if "quality" in value and "as_of" in value:
                seen.add(value["quality"])
                assert (value["value"] is None) == (value["quality"] == "missing")
                assert value["quality"] != "missing" or value["reason"]
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(story)
    assert seen == {"replayed", "missing"}


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_the_vol_sheet_is_whole(story: dict[str, Any], symbol: str) -> None:
    vol = story["vol"][symbol]
    row = _row(story, symbol)
    for name in FIGURES:
        one = vol[name]
        assert (one["value"] is None) == (one["n"] == 0), name
        assert one["reason"] if one["value"] is None else one["inputs"], name
    for name in ("iv30_atm", "iv30_vix", "iv30_dvol", "iv_minus_rv", "iv_rank"):
        assert vol[name]["value"] == row[name]["value"]
    assert [point["reason"] for point in vol["term"]] == [None] * 3
    assert 10.0 < vol["smile"]["days"] < 45.0
    assert len([iv for iv in vol["smile"]["iv"] if iv is not None]) > 50
    assert vol["smile"]["fit_iv"]
    assert vol["cone"]["n"][:4] == ([72, 62, 52, 22] if symbol == "NVDA" else [107, 97, 87, 57])
    assert len(vol["cone"]["implied"]) == 3
    assert vol["headline"].startswith(symbol)


def test_nvdas_sheet_tells_the_story(story: dict[str, Any]) -> None:
    vol = story["vol"]["NVDA"]
    assert vol["garch"]["reason"] == "too few bars: 81 of 100 returns"
    assert 5.0 < vol["event_jump_pct"]["value"] < 15.0
    assert vol["iv30_ex_earnings"]["value"] < vol["iv30_atm"]["value"]
    assert vol["term_shape"] == "backwardation"
    assert vol["risk_reversal_25"]["value"] < 0.0
    assert vol["history_band"]["days"] == vol["iv_rank"]["n"] == 20


def test_btcs_sheet_sets_published_dvol_beside_the_own_one(story: dict[str, Any]) -> None:
    vol = story["vol"]["BTC"]
    gap = vol["dvol"]["value"] - vol["iv30_dvol"]["value"]
    assert vol["dvol_difference"]["value"] == pytest.approx(gap)
    assert abs(gap) < 2.0
    assert vol["garch"]["value"] is not None
    assert vol["garch"]["reason"].endswith("116 of 250 returns, a rough fit")
    assert vol["event_jump_pct"]["reason"].startswith("does not apply")


def test_the_weeks_reports_are_on_the_board(story: dict[str, Any]) -> None:
    board = {(row["symbol"], row["date"]): row for row in story["earnings"]}
    expected = {
        ("TSM", "2024-07-18"), ("GOOGL", "2024-07-23"), ("AMD", "2024-07-30"),
        ("MSFT", "2024-07-30"), ("META", "2024-07-31"), ("QCOM", "2024-07-31"),
        ("AMZN", "2024-08-01"), ("ASML", "2024-07-17"),
    }  # fmt: skip
    assert expected <= set(board)
    assert board["META", "2024-07-31"]["eps_actual"] == 5.16
    assert board["META", "2024-07-31"]["session"] == "AMC"
    assert board["MSFT", "2024-07-30"]["move_pct"] == pytest.approx(-1.08, abs=0.01)


def test_market_value_is_known_for_nvda_only(story: dict[str, Any]) -> None:
    assert _row(story, "NVDA")["market_cap_change_usd"]["value"] is not None
    assert _row(story, "META")["market_cap_change_usd"]["reason"]


@pytest.mark.parametrize(
    ("until", "change", "billions"), [("2024-07-30", -7.04, -193.4), ("2024-07-31", 12.81, 326.9)]
)
def test_the_days_of_the_story(tmp_path: Path, until: str, change: float, billions: float) -> None:
    story = dump(
        tmp_path / "p", "--replay", "july-2024", "--speed", "0", "--until-settled", "--start",
        until, "--until", until,
    )  # fmt: skip
    row = _row(story, "NVDA")
    assert row["change_pct"]["value"] == pytest.approx(change, abs=0.006)
    assert row["market_cap_change_usd"]["value"] == pytest.approx(billions * 1e9, abs=0.3e9)


def test_carried_closes_equal_the_compiled_facts() -> None:
    if not FACTS.exists():
        pytest.skip("the compiled facts are not beside the project")
    with FACTS.open(encoding="utf-8") as stream:
        facts = {
            (r["date"], r["symbol"]): float(r["close"])
            for r in csv.DictReader(stream)
            if r["phase"] == "replay"
        }
    for symbol in ("NVDA", "DVOL_BTC", "META", "MSFT", "AVGO", "AMD", "BTC"):
        carried = _closes(symbol)
        assert carried
        assert all(facts[day, symbol] == close for day, close in carried.items())


def test_the_preset_alert_fires_exactly_once_on_29_july(story: dict[str, Any]) -> None:
    (alert,) = story["alerts"]
    assert alert["text"] == "NVDA iv30 crosses above BTC dvol"
    (fired,) = alert["fired"]
    assert (fired["at"], fired["replay"]) == ("2024-07-29T20:00:00+00:00", True)
    assert fired["basis"] == "closes"
    values = fired["values"]
    assert (
        values["NVDA iv30"] > values["BTC dvol"] == pytest.approx(_closes("DVOL_BTC")["2024-07-29"])
    )


def test_the_feed_tells_the_weeks_crossing_alert_and_reports_once(story: dict[str, Any]) -> None:
    feed = story["feed"]
    assert len({one["id"] for one in feed}) == len(feed)
    assert [one["at"] for one in feed] == sorted((one["at"] for one in feed), reverse=True)
    assert all(one["replay"] for one in feed)
    at = "2024-07-29T20:00:00+00:00"
    for kind in ("crossing", "alert"):
        (first,) = (one for one in feed if one["kind"] == kind and one["at"] == at)
        assert first["symbol"] == "NVDA"
    reported = [one["symbol"] for one in feed if one["kind"] == "report"]
    assert {"META", "MSFT", "GOOGL", "AMD", "TSM"} <= set(reported)
    assert len(reported) == len(set(reported))
    (meta,) = (one for one in feed if one["kind"] == "report" and one["symbol"] == "META")
    assert "EPS 5.16 against 4.76 expected, +8.4%" in meta["text"]
