"""The dump: every field of the contract, nothing but JSON, equal to what the window shows."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime

import pytest

from engine.desk.dump import measured, row_document, to_document
from engine.desk.views import Mode
from engine.desk.volview import FIGURES
from engine.model.reason import Reason
from engine.model.status import ProviderState, ProviderStatus
from engine.model.value import Measured, Quality, missing
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, quote, setting

TOP = {
    "schema", "app", "as_of", "mode", "settled", "watchlist", "vol", "race", "earnings", "movers",
    "events", "statements", "capex", "alerts", "providers",
}  # fmt: skip
ROW = {
    "symbol", "last", "change_pct", "change_sigma", "market_cap_change_usd", "rv", "iv30_atm",
    "iv30_vix", "iv30_dvol", "dvol", "iv_minus_rv", "iv_rank", "iv_percentile", "iv_days",
    "implied_move_pct", "next_earnings", "ext_last", "ext_change_pct",
}  # fmt: skip
MEASURED = {"value", "as_of", "source", "quality", "reason"}


def filled() -> Setting:
    s = setting("NVDA", "BTC", "SOL-USD")
    days = market.sessions_before(NOON.date(), 82)
    s.desk.accept((market.walk("NVDA", days, s.clock), quote("NVDA", 117.02, s.clock)))
    s.desk.accept((chain("NVDA", 0.71, s.clock), dvol(48.7, s.clock)))
    s.desk.status(ProviderStatus("yahoo", ProviderState.OK, "ok", 12, 600, NOON))
    return s


def measured_values(value: object) -> list[dict[str, object]]:
    found = []
    if isinstance(value, dict):
        if value.keys() >= {"quality", "reason", "as_of"}:
            found.append(value)
        for item in value.values():
            found += measured_values(item)
    elif isinstance(value, list):
        for item in value:
            found += measured_values(item)
    return found


def test_every_field_of_the_contract_is_there() -> None:
    document = to_document(filled().desk.snapshot(sheets=True), "0.1.0")
    assert document.keys() >= TOP
    assert document["schema"] == 1
    assert document["app"] == "Voldesk 0.1.0"
    rows = document["watchlist"]
    assert isinstance(rows, list)
    assert [row["symbol"] for row in rows] == ["NVDA", "BTC", "SOL-USD"]
    for row in rows:
        assert row.keys() >= ROW
        assert row["rv"].keys() >= {"yang_zhang_30", "close_to_close_30"}


def test_measured_values_are_null_exactly_when_missing_with_a_reason() -> None:
    text = json.dumps(to_document(filled().desk.snapshot(sheets=True), "0.1.0"), allow_nan=False)
    values = measured_values(json.loads(text))
    assert len(values) > 60
    for value in values:
        assert value.keys() >= MEASURED
        assert (value["value"] is None) == (value["quality"] == "missing")
        if value["value"] is None:
            assert value["reason"]
        else:
            assert value["as_of"]


def test_points_and_percent_not_fractions() -> None:
    row = next(r for r in filled().desk.snapshot().rows if r.symbol == "NVDA")
    document = json.loads(json.dumps(row_document(row)))
    assert document["iv30_atm"]["value"] == pytest.approx(71.0, abs=0.1)
    assert document["change_pct"]["value"] == pytest.approx(17.02)
    assert document["as_of" if "as_of" in document else "symbol"]


def test_times_carry_their_zone() -> None:
    document = to_document(filled().desk.snapshot(sheets=True), "0.1.0")
    assert document["as_of"] == "2026-09-16T16:00:00+00:00"


def test_every_figure_of_the_sheet_is_dumped_for_every_row_with_n_and_inputs() -> None:
    text = json.dumps(to_document(filled().desk.snapshot(sheets=True), "0.1.0"), allow_nan=False)
    vol = json.loads(text)["vol"]
    assert list(vol) == ["NVDA", "BTC", "SOL-USD"]
    for sheet in vol.values():
        assert sheet.keys() >= {*FIGURES, "history", "term", "smile", "cone", "headline"}
        for name in FIGURES:
            one = sheet[name]
            assert one.keys() == MEASURED | {"n", "inputs"}
            assert (one["n"] == 0) == (one["value"] is None)
            assert one["value"] is None or one["inputs"]
    nvda = vol["NVDA"]
    assert nvda["garch"]["reason"] == "too few bars: 81 of 100 returns"
    assert nvda["yang_zhang_30"]["n"] == 30
    assert nvda["ewma"]["inputs"].startswith("returns of 82 daily bars to 15 Sep 2026")


def test_the_pictures_of_a_sheet_are_dumped_as_numbers() -> None:
    text = json.dumps(to_document(filled().desk.snapshot(sheets=True), "0.1.0"), allow_nan=False)
    vol = json.loads(text)["vol"]
    nvda, sol = vol["NVDA"], vol["SOL-USD"]
    assert [round(point["days"]) for point in nvda["term"]] == [23, 37]
    assert all(point["atm"] == pytest.approx(71.0, abs=0.1) for point in nvda["term"])
    assert all(point["reason"] is None and point["expiry"] for point in nvda["term"])
    smile = nvda["smile"]
    size = len(smile["strikes"])
    for name in ("iv", "reason", "call_iv", "put_iv", "call_reason", "put_reason"):
        assert len(smile[name]) == size
    used = [iv for iv, why in zip(smile["iv"], smile["reason"], strict=True) if why is None]
    assert smile["used_otm"] == len(used)
    assert used
    assert all(iv == pytest.approx(71.0, abs=0.5) for iv in used)
    cone = nvda["cone"]
    assert cone["windows"] == [10, 20, 30, 60, 90, 120]
    assert all(len(line) == len(cone["quantiles"]) for line in cone["values"])
    assert (sol["smile"], sol["term"]) == (None, [])
    assert sol["term_reason"] == "no listed options"
    assert sol["cone"]["reason"]


def test_what_is_not_built_is_empty() -> None:
    document = to_document(filled().desk.snapshot(), "0.1.0")
    assert document["capex"] == []
    assert document["alerts"] == []


def test_what_does_not_apply_says_so() -> None:
    document = json.loads(json.dumps(to_document(filled().desk.snapshot(sheets=True), "0.1.0")))
    sol = document["watchlist"][2]
    assert sol["iv30_atm"]["reason"] == "no listed options"
    assert "history" in document["vol"]["BTC"]
    assert set(document["vol"]["BTC"]["history"]) >= {"close", "dvol", "iv30_atm"}


def test_histories_hold_daily_closes() -> None:
    s = filled()
    s.go_to(datetime(2026, 9, 16, 19, 30, tzinfo=UTC))
    s.desk.accept((chain("NVDA", 0.71, s.clock),))
    s.go_to(datetime(2026, 9, 16, 23, 30, tzinfo=UTC))
    s.desk.accept((dvol(48.7, s.clock),))
    s.go_to(datetime(2026, 9, 17, 1, 0, tzinfo=UTC))
    document = json.loads(json.dumps(to_document(s.desk.snapshot(sheets=True), "0.1.0")))
    history = document["vol"]["NVDA"]["history"]
    assert len(history["close"]) == 82
    assert [day for day, _ in history["iv30_atm"]] == ["2026-09-16"]
    assert document["vol"]["BTC"]["history"]["dvol"] == [["2026-09-16", 48.7]]


def test_the_published_row_equals_the_dumped_one() -> None:
    s = filled()
    for row in s.desk.snapshot().rows:
        assert s.window.row(row.symbol) == row


def test_providers_are_listed_in_words() -> None:
    document = json.loads(json.dumps(to_document(filled().desk.snapshot(sheets=True), "0.1.0")))
    assert document["providers"] == [
        {
            "name": "yahoo", "state": "ok", "text": "ok", "requests_hour": 12, "budget_hour": 600,
            "last_success": "2026-09-16T16:00:00+00:00", "next_try": None,
        }
    ]  # fmt: skip


def test_an_empty_desk_dumps_too() -> None:
    document = to_document(setting("NVDA", mode=Mode.OFFLINE).desk.snapshot(sheets=True), "0.1.0")
    assert json.loads(json.dumps(document, allow_nan=False))["mode"] == "offline"
    assert document["settled"] is True


def test_a_value_that_is_not_finite_never_leaves_as_a_number() -> None:
    wrong = Measured(math.inf, NOON, "x", Quality.LIVE)
    assert measured(wrong)["value"] is None
    assert measured(wrong)["quality"] == "missing"
    assert measured(missing(Reason.NO_DATA))["reason"]
