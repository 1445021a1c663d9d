"""Nasdaq's calendar replies."""

from __future__ import annotations

import math
import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.clock import ManualClock
from engine.errors import BadPayload
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.providers.base import Ask, Deadline, What
from engine.providers.nasdaq import NasdaqProvider
from engine.providers.nasdaq.calendar import money, parse
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json
from tests.unit.providers.test_cboe_bodies import junk, named, spoilt
from tests.unit.providers.test_cboe_provider import NoGate

DAY = date(2026, 11, 25)


def row(symbol: str = "MSFT", **changes: object) -> Json:
    """A row in the recorded order of keys."""
    whole: Json = {
        "lastYearRptDt": "11/26/2025",
        "lastYearEPS": "$2.91",
        "time": "time-after-hours",
        "symbol": symbol,
        "name": f"{symbol} Made Up Inc.",
        "marketCap": "$47,076,153,012",
        "fiscalQuarterEnding": "Oct/2026",
        "epsForecast": "$3.46",
        "noOfEsts": "10",
    }
    return whole | changes


def body(*rows: object, as_of: object = "Wed, Nov 25, 2026", code: object = 200) -> Json:
    """A whole reply."""
    return {
        "data": {"asOf": as_of, "headers": {"time": "Time"}, "rows": list(rows)},
        "message": None,
        "status": {"rCode": code, "bCodeMessage": None, "developerMessage": None},
    }


def one(*rows: object) -> EarningsEvent:
    (event,) = parse(body(*rows), DAY, NOW)
    return event


def test_a_row_is_an_estimated_report_of_that_day_with_its_session_and_quarter() -> None:
    # an event without figures has NaN, which equals itself only as the same object
    assert one(row()) == EarningsEvent(
        symbol="MSFT",
        day=DAY,
        session=Session.AMC,
        status=EventStatus.ESTIMATED,
        source="nasdaq",
        as_of=NOW,
        eps_estimate=3.46,
        note="fiscal quarter to Oct 2026",
    )


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("time-pre-market", Session.BMO),
        ("time-after-hours", Session.AMC),
        ("time-not-supplied", Session.UNKNOWN),
        ("time-at-lunch", Session.UNKNOWN),
        (None, Session.UNKNOWN),
    ],
)
def test_T8_the_session_is_as_supplied_and_nothing_is_guessed(
    text: object, session: Session
) -> None:
    assert one(row(time=text)).session is session


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$3.46", 3.46), ("$0.11", 0.11), ("($0.11)", -0.11), ("$3", 3.0), ("($19.20)", -19.2),
        ("$1,234.50", 1234.5), ("-$0.05", -0.05), ("$-0.05", math.nan), ("", math.nan),
        ("N/A", math.nan), ("($0.11", math.nan), ("$", math.nan), ("$1.2.3", math.nan),
        ("١", math.nan), ("$" + "9" * 500, math.nan), ("-0.05", -0.05),
    ],
)  # fmt: skip
def test_money_is_read_and_other_texts_are_unknown_never_zero(text: str, value: float) -> None:
    assert money(text) == pytest.approx(value, nan_ok=True)


@given(st.floats(-1e6, 1e6).map(lambda x: round(x, 2)))
def test_money_reads_what_is_written(value: float) -> None:
    text = f"${abs(value):,.2f}"
    assert money(f"({text})" if value < 0.0 else text) == value


@pytest.mark.parametrize("told", ["BRK.B", "BRK/B", "BRK-B", " BRK.B "])
def test_G8_classes_of_shares_get_our_spelling(told: str) -> None:
    assert one(row(told)).symbol == "BRK-B"


@pytest.mark.parametrize("bad", ["", None, 5, "../x", "<img>", "A" * 300, "=cmd", "N\0"])
def test_P18_a_row_whose_symbol_can_be_none_is_left_out_alone(bad: object) -> None:
    assert one(row(), row(symbol="X") | {"symbol": bad}).symbol == "MSFT"


def test_a_day_without_reports_is_empty_in_every_form() -> None:
    whole = body()
    weekend = whole | {"data": {"asOf": "Wed, Nov 25, 2026", "headers": None, "rows": None}}
    assert parse(whole, DAY, NOW) == ()
    assert parse(weekend, DAY, NOW) == ()
    assert parse(whole | {"data": None}, DAY, NOW) == ()


@pytest.mark.parametrize(
    ("reply", "field"),
    [
        ([], "object"),
        ({"data": None}, "status"),
        ({"status": {}, "data": None}, "status.rCode"),
        (body(code=400), "status.rCode"),
        ({"status": {"rCode": 200}}, "data"),
        (body(as_of="Thu, Nov 26, 2026"), "data.asOf"),
        ({"status": {"rCode": 200}, "data": {"rowsV2": []}}, "data.rows"),
        (body("x"), "data.rows.0"),
        (body({"symbol": "MSFT"}), "data.rows.time"),
        (body({k: v for k, v in row().items() if k != "symbol"}), "data.rows.symbol"),
        (body({k: v for k, v in row().items() if k != "epsForecast"}), "data.rows.epsForecast"),
        (body(row("?")), "data.rows.symbol"),
    ],
)
def test_P17_another_shape_is_a_bad_payload_that_names_the_field(reply: object, field: str) -> None:
    with pytest.raises(BadPayload) as raised:
        parse(reply, DAY, NOW)
    assert (raised.value.provider, raised.value.field) == ("nasdaq", field)


@given(st.integers(0, 2**32), st.lists(junk, min_size=1, max_size=3))
def test_P17_a_spoilt_body_gives_whole_values_or_a_bad_payload(
    seed: int, values: list[object]
) -> None:
    chance = random.Random(seed)
    reply: Any = body(row(), row("BRK.B", epsForecast="($0.11)"), row("HCM", epsForecast=""))
    for value in values:
        reply = spoilt(reply, chance, value) if reply else reply
    try:
        found = parse(reply, DAY, NOW)
    except BadPayload as fault:
        named(fault)
        return
    for event in found:
        assert (event.day, event.source) == (DAY, "nasdaq")
        assert event.symbol
        assert math.isnan(event.eps_estimate) or abs(event.eps_estimate) < math.inf


@given(junk)
def test_P17_any_document_gives_a_bad_payload(reply: object) -> None:
    with pytest.raises(BadPayload):
        parse(reply, DAY, NOW)


def test_every_recorded_row_is_read() -> None:
    reply = recorded.body("nasdaq/calendar-earnings-2024-07-03.json")
    rows = reply["data"]["rows"]
    found = parse(reply, date(2024, 7, 3), NOW)
    assert [event.symbol for event in found] == [one["symbol"] for one in rows]
    first = found[0]
    assert (first.symbol, first.session, first.eps_estimate) == ("STZ", Session.BMO, 3.46)
    assert first.note == "fiscal quarter to May 2024"
    for event, told in zip(found, rows, strict=True):
        assert math.isnan(event.eps_estimate) == (told["epsForecast"] == "")
        assert (event.eps_estimate < 0.0) == told["epsForecast"].startswith("(")
        assert event.session is (
            Session.BMO if told["time"] == "time-pre-market" else Session.UNKNOWN
        )
    with pytest.raises(BadPayload, match="asOf"):
        parse(reply, date(2024, 7, 4), NOW)


def test_another_kind_of_data_and_no_date_are_bugs() -> None:
    nasdaq = NasdaqProvider(NoGate(), ManualClock(NOW), None)
    for ask in (Ask("nasdaq", What.QUOTES, ("NVDA",)), Ask("nasdaq", What.EARNINGS_DAY, ("NVDA",))):
        with pytest.raises(ValueError, match=r"nasdaq has no|isoformat"):
            nasdaq.fetch(ask, Deadline("nasdaq", 5.0))
