"""What a wish makes of all alerts: pure, and undone by the alerts before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.alert import Reading
from gui.alerts import changes
from gui.alerts.conditions import figures, for_symbol, symbols
from gui.alerts.draft import instant_of, number_of, seconds_of
from gui.alerts.words import gauge_of, instant, moment_values, span, values
from tests.gui.alerts.samples import CONDITIONS, NVDA_OVER_BTC, alerts

IDS = st.lists(st.sampled_from([one.id for one in alerts()]), unique=True)
NOON = datetime(2026, 9, 28, 12, 0, tzinfo=UTC)


@given(IDS, st.booleans())
@settings(max_examples=25)
def test_switching_touches_only_those_named(ids: list[str], on: bool) -> None:
    after = changes.switched(alerts(), ids, on=on)
    assert [one.id for one in after] == [one.id for one in alerts()]
    for old, new in zip(alerts(), after, strict=True):
        assert new.on is on if old.id in ids else new == old


@given(IDS)
@settings(max_examples=25)
def test_removing_keeps_the_order_of_the_others(ids: list[str]) -> None:
    left = [one.id for one in changes.removed(alerts(), ids)]
    assert left == [one.id for one in alerts() if one.id not in ids]


@given(st.sampled_from([one.id for one in alerts()]), st.sampled_from([-1, 1]))
@settings(max_examples=25)
def test_moving_up_and_down_again_is_nothing(key: str, by: int) -> None:
    there = changes.moved(alerts(), key, by)
    assert sorted(one.id for one in there) == sorted(one.id for one in alerts())
    if there != alerts():
        assert changes.moved(there, key, -by) == alerts()


def test_the_next_open_skips_the_weekend_and_follows_new_york_s_clocks() -> None:
    friday = datetime(2026, 10, 30, 21, 0, tzinfo=UTC)
    monday = changes.next_open(friday)
    assert f"{monday:%a %H:%M}" == "Mon 14:30", "winter time by then"
    summer = changes.next_open(datetime(2026, 7, 6, 12, 0, tzinfo=UTC))
    assert f"{summer:%a %H:%M}" == "Mon 13:30"


def test_snoozing_goes_round() -> None:
    hour = changes.next_snooze(None, NOON)
    assert hour == NOON + timedelta(hours=1)
    opening = changes.next_snooze(hour, NOON)
    assert opening == changes.next_open(NOON)
    assert changes.next_snooze(opening, NOON) is None


def test_symbols_are_swapped_wherever_they_stand() -> None:
    swapped = for_symbol(NVDA_OVER_BTC, "NVDA", "AMD")
    assert symbols(swapped) == ("AMD", "BTC")
    assert len(figures(NVDA_OVER_BTC)) == 2
    for condition in CONDITIONS:
        assert for_symbol(condition, "none of them", "X") == condition


def test_fresh_ids_are_never_taken() -> None:
    made = [changes.fresh_id(alerts()) for _ in range(100)]
    assert len({*made, *(one.id for one in alerts())}) == 100 + len(alerts())


def test_the_id_of_a_removed_alert_is_not_given_again() -> None:
    assert changes.fresh_id(alerts()[:-1]) != alerts()[-1].id


def test_times_and_numbers_are_read_as_they_are_typed() -> None:
    assert seconds_of("90 min") == 5400.0
    assert seconds_of("2h") == 7200.0
    assert seconds_of("soon") is None
    assert number_of("\u22121,234.5 %") == -1234.5
    assert number_of("nan") is None
    assert instant_of("2026-10-01", NOON) == datetime(2026, 10, 1, tzinfo=UTC)
    assert instant_of("2 d", NOON) == NOON + timedelta(days=2)
    assert instant_of("never", NOON) is None
    for beyond in ("9999999999 d", "99999 w", "9999-12-31T23:59:59-05:00", "0001-01-01"):
        assert instant_of(beyond, NOON) is None, beyond


def test_instants_and_spans_are_written_short() -> None:
    assert instant(NOON, NOON) == "12:00"
    assert instant(NOON - timedelta(days=2), NOON) == "26 Sep 12:00"
    assert instant(NOON - timedelta(days=800), NOON) == "20 Jul 2024"
    assert instant(None, NOON) == ""
    assert span(5400.0) == "90\u2009min"
    assert span(0.0) == ""


def test_the_gauge_of_a_label_is_the_longest_that_fits() -> None:
    assert gauge_of("NVDA iv30 vix") == "iv30 vix"
    assert gauge_of("NVDA iv30") == "iv30"
    assert gauge_of("NVDA rv close_to_close 20") == "rv"
    assert gauge_of("NVDA") is None


def test_readings_without_a_figure_are_told_as_they_are() -> None:
    none = float("nan")
    moved = Reading("META moved its report to 31 Jul", none, NOON, "yahoo")
    assert moment_values((moved,)) == "META moved its report to 31 Jul"
    assert values((moved,)) == ""
    assert values((Reading("NVDA iv30", none, None, "", "no chain"),)) == "\u2013"
    due = Reading("META earnings", 5.5, NOON, "yahoo")
    assert moment_values((due,)) == "META earnings 5\u2009h 30\u2009min"


def test_the_next_open_is_the_exchanges_where_the_engine_knows_it() -> None:
    holiday = datetime(2026, 11, 25, 22, 0, tzinfo=UTC)
    friday = datetime(2026, 11, 27, 14, 30, tzinfo=UTC)
    hour = changes.next_snooze(None, holiday, friday)
    assert changes.next_snooze(hour, holiday, friday) == friday
    assert changes.next_snooze(friday, holiday, friday) is None
    assert changes.next_snooze(hour, holiday, holiday) == changes.next_open(holiday)
