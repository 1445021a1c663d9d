"""The line of an alert: read as meant, written as read, refused in words that help."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.alerts.grammar import (
    Parsed,
    Refused,
    alert_text,
    full_text,
    parse_alert,
    suggest,
)
from engine.desk.alerts.vocabulary import NO_CLOSES, SOURCES, UNITS, WINDOWS, Unit, unit_of
from engine.desk.realized import NAMES, ROW_WINDOWS
from engine.model.alert import (
    Alert,
    Basis,
    Compare,
    Condition,
    DateChanged,
    FeedDown,
    Figure,
    Gauge,
    Inverted,
    Joint,
    Op,
    ReportIn,
    Side,
)
from engine.options import ENDPOINTS

SYMBOLS = ("NVDA", "BTC", "BRK-B", "^VIX", "2330.TW", "EURUSD=X", "ON", "SOL-USD", "ES=F")
NOW = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
NVDA_IV = Side(Figure("NVDA", Gauge.IV30))
BTC_DVOL = Side(Figure("BTC", Gauge.DVOL))


def figures(unit: Unit | None = None) -> st.SearchStrategy[Figure]:
    gauges = [gauge for gauge in Gauge if unit in (None, UNITS[gauge])]
    return st.builds(
        lambda symbol, gauge, name: Figure(symbol, gauge, name if gauge is Gauge.RV else ""),
        st.sampled_from(SYMBOLS), st.sampled_from(gauges), st.sampled_from(NAMES),
    )  # fmt: skip


@st.composite
def sides(draw: st.DrawFn, unit: Unit | None = None) -> Side:
    if unit is Unit.RATIO or draw(st.booleans()):
        joint = Joint.RATIO if unit is Unit.RATIO or draw(st.booleans()) else Joint.SPREAD
        if not (unit not in (None, Unit.RATIO) and joint is Joint.RATIO):
            first = draw(figures(None if unit is Unit.RATIO else unit))
            return Side(first, joint, draw(figures(UNITS[first.gauge])))
    return Side(draw(figures(unit)))


@st.composite
def compares(draw: st.DrawFn) -> Compare:
    left = draw(sides())
    number = st.floats(allow_nan=False, allow_infinity=False, width=64).map(lambda x: x + 0.0)
    right = draw(st.one_of(number, sides(unit_of(left))))
    return Compare(left, draw(st.sampled_from(Op)), right)


HOURS = st.one_of(
    st.integers(1, 366).map(lambda days: days * 24.0),
    st.floats(0.01, 8_000.0).map(lambda x: round(x, 3)),
)
ANY = st.sampled_from(("", *SYMBOLS))
CONDITIONS: st.SearchStrategy[Condition] = st.one_of(
    compares(),
    st.builds(Inverted, st.sampled_from(SYMBOLS)),
    st.builds(ReportIn, ANY, HOURS),
    st.builds(DateChanged, ANY),
    st.builds(FeedDown, st.sampled_from(("", *SOURCES))),
)


def read(text: str) -> Parsed:
    found = parse_alert(text)
    assert isinstance(found, Parsed), found
    return found


def refused(text: str) -> Refused:
    found = parse_alert(text)
    assert isinstance(found, Refused), found
    return found


@given(CONDITIONS)
def test_every_condition_reads_as_it_is_written(condition: Condition) -> None:
    text = alert_text(condition)
    for spelled in (text, text.upper(), text.lower()):
        assert read(spelled).condition == condition
    assert alert_text(read(text).condition) == text


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = parse_alert(text)
    suggest(text)
    if isinstance(found, Refused):
        assert found.reason
        assert 0 <= found.at <= len(text)


WORDS = st.sampled_from((
    "nvda", "btc", "iv30", "dvol", "rv", "any", "feed", "yahoo", "down", "earnings", "in 24h",
    "date", "changed", "term", "inverted", "above", "below", "crosses", "-", "/", "60", "5bn",
    "sigma", "%", "band 1.5", "cooldown 30m", "until 2026-12-31", "on closes", "live", "once",
    "every time", "is", "of", "rank", "iv", "change",
))  # fmt: skip


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_words_in_any_order_are_read_or_refused_and_what_is_read_is_kept(text: str) -> None:
    found = parse_alert(text)
    if isinstance(found, Parsed):
        alert = found.alert("1", NOW)
        assert read(full_text(alert)).alert("1", NOW) == alert
    else:
        assert found.reason


def test_the_preset_line_is_spelled_exactly() -> None:
    parsed = read("nvda IV30 crosses above btc-usd DVOL on closes every time")
    assert parsed.condition == Compare(NVDA_IV, Op.CROSSES_ABOVE, BTC_DVOL)
    assert parsed.basis is Basis.CLOSES
    assert alert_text(parsed.condition) == "NVDA iv30 crosses above BTC dvol"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("nvda iv > 60%", "NVDA iv30 above 60"),
        ("NVDA iv30>60", "NVDA iv30 above 60"),
        ("NVDA iv30 is above 60 pts", "NVDA iv30 above 60"),
        ("iv30 of nvda below 40", "NVDA iv30 below 40"),
        ("nvda above 150", "NVDA price above 150"),
        ("NVDA price crosses $1,250.50", "NVDA price crosses 1250.5"),
        ("BTC price above 100k", "BTC price above 100000"),
        ("meta cap change < -$5bn", "META cap change below -5bn"),
        ("NVDA sigma above 2σ", "NVDA sigma above 2"),
        ("nvda change below −3 %", "NVDA change below -3"),
        ("nvda rv yang-zhang 20 above nvda rv", "NVDA rv yang_zhang 20 above NVDA rv"),
        ("nvda rv60 < 30", "NVDA rv yang_zhang 60 below 30"),
        ("nvda rv close to close 30 < 30", "NVDA rv close_to_close 30 below 30"),
        ("NVDA iv30 minus BTC dvol < 0", "NVDA iv30 - BTC dvol below 0"),
        ("NVDA iv30 / BTC dvol cross above 1.5", "NVDA iv30 / BTC dvol crosses above 1.5"),
        ("when nvda iv rank above 80", "NVDA iv rank above 80"),
        ("nvda iv-rv below 0", "NVDA iv-rv below 0"),
        ("nvda term structure is inverted", "NVDA term inverted"),
        ("meta report within 36 hours", "META earnings in 36h"),
        ("any earnings in 2d", "any earnings in 2d"),
        ("meta earnings date has changed", "META date changed"),
        ("yahoo feed is down", "feed yahoo down"),
        ("feed any down", "any feed down"),
        ("ON above 70", "ON price above 70"),
        ("2330.TW price above 1000", "2330.TW price above 1000"),
    ],
)
def test_what_people_type_is_understood(text: str, line: str) -> None:
    assert alert_text(read(text).condition) == line


def test_options_follow_the_condition_in_any_order() -> None:
    parsed = read("NVDA iv30 above 60 until 2026-12-31 cooldown 30m once band 1.5 on closes")
    assert parsed == Parsed(
        parsed.condition, Basis.CLOSES, once=True, cooldown_s=1_800.0, band=1.5,
        expires=datetime(2027, 1, 1, tzinfo=UTC),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "reason", "at"),
    [
        ("", "type an alert", 0),
        ("NVDA iv30 above 3 sigma", "does not fit iv30, which is in points", 16),
        ("NVDA iv30 above BTC", "name a figure of BTC", 19),
        ("NVDA iv30 above BTC price", "price cannot be compared with points", 16),
        ("NVDA iv30 - BTC price above 0", "needs two figures of one unit", 12),
        ("iv30 above 60", "of which symbol?", 0),
        ("NVDA iv30 near 60", "write above, below", 10),
        ("NVDA iv30 above 60 sometimes", "options are on closes", 19),
        ("NVDA iv30 above 60 once once", "said twice", 24),
        ("feed yaho down", '"yaho" is no source', 5),
        ("NVDA rv 25 above 30", "10, 20, 30", 8),
        ("../etc iv30 above 60", "looks like a path", 0),
        ("NVDA iv30 above nan", "name a figure", 19),
        ("NVDA iv30 above 1e999", "", 16),
        ("NVDA iv30 above 60 band -1", "is no band", 24),
        ("NVDA iv30 above 60 until tomorrow", "write a date", 25),
        ("META earnings in 5y", "write a time", 17),
        ("META earnings in 0h", "more than nothing", 17),
        ("NVDA sigma above 2 on closes", "sigma has no closes", 19),
        ("NVDA term inverted on closes", "only figures", 19),
        ("x" * 400, "at most 300", 300),
    ],
)
def test_refusals_say_what_and_where(text: str, reason: str, at: int) -> None:
    found = refused(text)
    assert reason in found.reason
    assert found.at == at


def test_tables_agree_with_what_the_desk_computes() -> None:
    assert set(WINDOWS) == set(ROW_WINDOWS)
    assert SOURCES == ENDPOINTS
    assert UNITS.keys() == set(Gauge)
    assert all(gauge in UNITS for gauge in NO_CLOSES)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("NVDA iv30 c", "NVDA iv30 crosses above"),
        ("NVDA i", "NVDA iv30"),
        ("NVDA iv30 crosses a", "NVDA iv30 crosses above"),
        ("NVDA iv30 above ", "NVDA iv30 above BTC"),
        ("NVDA iv30 above 60 ", "NVDA iv30 above 60 on closes"),
        ("NVDA iv30 above 60 on c", "NVDA iv30 above 60 on closes"),
        ("any ", "any earnings in 24h"),
        ("feed y", "feed yahoo down"),
        ("META e", "META earnings in 24h"),
        ("n", "NVDA"),
    ],
)
def test_lines_are_completed(text: str, found: str) -> None:
    assert any(one.casefold() == found.casefold() for one in suggest(text, ("NVDA", "BTC")))


def test_a_new_alert_has_the_usual_options() -> None:
    assert read("NVDA iv30 above 60").alert("7", NOW) == Alert(
        "7", Compare(NVDA_IV, Op.ABOVE, 60.0), created=NOW
    )


@pytest.mark.parametrize("line", ["AMD rv ² above 5", "AMD rv ① above 5"])
def test_odd_digits_are_refused_in_words(line: str) -> None:
    assert isinstance(parse_alert(line), Refused)


@pytest.mark.parametrize("op", [">=", "<=", "≥", "≤"])
def test_what_would_count_the_level_itself_is_refused(op: str) -> None:
    """An alert fires beyond its level, never on it."""
    found = parse_alert(f"NVDA iv30 {op} 60")
    assert isinstance(found, Refused)
    assert "above" in found.expected
