"""Making and editing alerts on the real window, by real keys."""

from __future__ import annotations

import pytest

from engine.desk.alerts.grammar import Parsed, alert_text, full_text, parse_alert
from engine.desk.views import MoversBoard, MoversGroup, MoversRow
from engine.model.alert import (
    Basis,
    Compare,
    Condition,
    FeedDown,
    Gauge,
    Op,
    ReportIn,
    Side,
)
from gui.alerts.sheet import EXAMPLES, AlertSheet
from tests.gui.alerts.samples import NVDA_OVER_BTC, alerts, figure, side
from tests.gui.charts.views import chart as chart_view
from tests.support.fake_engine import START, board, known, row_view
from tests.support.gui_session import Desk


def sheet(desk: Desk) -> AlertSheet:
    return desk.window.screens.alerts.making(desk.window).sheet


def kept(desk: Desk) -> list[Condition]:
    return [one.condition for one in desk.engine.alerts()]


@pytest.fixture
def rows(charted: Desk) -> Desk:
    """The list with prices, focused; no alerts yet."""
    for place, symbol in enumerate(charted.symbols):
        charted.feed(row_view(symbol, 100.0 + place))
    return charted


def walk(desk: Desk, field: str) -> None:
    """Down to a line of the form."""
    form = sheet(desk)
    for _ in range(form.form.rowCount()):
        if form.form.key(form.table.currentIndex().row()) == field:
            return
        desk.press("Down")
    raise AssertionError(field)


def to_form(desk: Desk) -> None:
    if sheet(desk).completion.isVisible():
        desk.press("Esc")
    desk.press("Tab")
    assert sheet(desk).table.hasFocus()


def empty_sheet(desk: Desk) -> None:
    next(one for one in desk.window.commands if one.id == "alerts.new").run()


def test_alt_a_on_a_row_fills_in_the_symbol_and_its_price(rows: Desk) -> None:
    rows.press("Down", "Alt+A")
    assert sheet(rows).isVisible()
    assert sheet(rows).box.text() == "META price crosses 101"
    assert sheet(rows).box.selectedText() == "101", "the value can be typed over"
    rows.type("250")
    rows.press("Return")
    assert kept(rows) == [Compare(side("META", Gauge.PRICE), Op.CROSSES, 250.0)]
    assert rows.window.edits.undo_text() == "add alert META price crosses 250"
    made = rows.engine.alerts()[0]
    assert made.created == rows.engine.now()
    assert made.id


def test_the_sorted_column_names_the_figure_and_its_value(rows: Desk) -> None:
    table = rows.window.rows
    for _ in table.columns:
        rows.press("Ctrl+Shift+Right")
        if table.columns[table.sort_column or 0].id == "iv30":
            break
    rows.press("Home", "Alt+A", "Return")
    assert kept(rows) == [Compare(side("NVDA", Gauge.IV30), Op.CROSSES, 42.3)]


def test_several_rows_make_one_alert_each_as_one_step(rows: Desk) -> None:
    rows.press("Shift+Down", "Shift+Down", "Alt+A")
    assert sheet(rows).title.text() == "New alerts for NVDA, META, MSFT"
    rows.press("Return")
    lines = [alert_text(one) for one in kept(rows)]
    assert lines == [
        "NVDA price crosses 100", "META price crosses 101", "MSFT price crosses 102",
    ]  # fmt: skip
    assert len({one.id for one in rows.engine.alerts()}) == 3
    rows.press("Ctrl+Shift+2", "Ctrl+Z")
    assert rows.engine.alerts() == ()


def test_several_rows_share_a_value_that_was_typed(rows: Desk) -> None:
    rows.press("Shift+Down", "Alt+A")
    rows.type("90")
    rows.press("Return")
    assert [alert_text(one) for one in kept(rows)] == [
        "NVDA price crosses 90", "META price crosses 90",
    ]  # fmt: skip


def test_a_line_is_typed_with_completion(rows: Desk) -> None:
    empty_sheet(rows)
    assert EXAMPLES[0] in sheet(rows).examples.text()
    rows.type("nvda iv30 crosses ab")
    assert sheet(rows).completion.words == ["nvda iv30 crosses above"]
    rows.press("Tab")
    rows.type("BTC dvol on closes")
    rows.press("Return")
    assert kept(rows) == [NVDA_OVER_BTC]
    assert rows.engine.alerts()[0].basis is Basis.CLOSES


def test_a_refused_line_stays_with_its_reason_and_stores_nothing(rows: Desk) -> None:
    empty_sheet(rows)
    rows.type("NVDA iv30 over")
    rows.press("Return")
    assert sheet(rows).isVisible()
    assert sheet(rows).refusal.text()
    assert sheet(rows).box.hasFocus()
    assert kept(rows) == []
    rows.press("Esc")
    assert not sheet(rows).isVisible()
    assert rows.window.watchlist.table.hasFocus()


def test_what_can_never_fire_and_what_is_watched_already_is_refused(rows: Desk) -> None:
    for line, why in (
        ("NVDA price above 180 until 2020-01-01", "its end is over already"),
        ("NVDA iv rank above 150", "it never crosses 150"),
    ):
        empty_sheet(rows)
        rows.type(line)
        assert why in sheet(rows).refusal.text(), "as it is typed"
        rows.press("Return")
        assert sheet(rows).isVisible()
        rows.press("Esc")
    assert kept(rows) == []
    for _ in range(2):
        empty_sheet(rows)
        rows.type("NVDA iv30 above 60")
        rows.press("Return")
    assert "is watched already" in sheet(rows).refusal.text()
    assert len(kept(rows)) == 1


def test_an_empty_line_is_not_kept(rows: Desk) -> None:
    empty_sheet(rows)
    rows.press("Return")
    assert sheet(rows).refusal.text().startswith("Type what is waited for")
    assert kept(rows) == []


def test_the_values_now_and_what_they_would_do_are_shown(rows: Desk) -> None:
    empty_sheet(rows)
    rows.type("NVDA iv30 above 40")
    assert sheet(rows).preview.text() == "NVDA iv30 42.3 · fires now"
    rows.press("Ctrl+A")
    rows.type("NVDA iv30 crosses above BTC dvol")
    words = sheet(rows).preview.text()
    assert words == "NVDA iv30 42.3 · BTC dvol 51.2 · fires 8.9 higher"
    rows.press("Ctrl+A")
    rows.type("ORCL iv30 above 40")
    assert "asked for once it is watched" in sheet(rows).preview.text()
    assert "waits for its values" in sheet(rows).preview.text()


def test_the_form_and_the_line_are_one_alert(rows: Desk) -> None:
    empty_sheet(rows)
    rows.type("NVDA iv30 above 60")
    to_form(rows)
    form = sheet(rows)
    assert form.table.hasFocus()
    walk(rows, "op")
    rows.press("Return")
    rows.type("below")
    rows.press("Return")
    assert form.box.text() == "NVDA iv30 below 60"
    rows.press("Down", "Down", "Return")
    rows.type("33.5")
    rows.press("Return", "Down", "Return")
    assert form.box.text() == "NVDA iv30 below 33.5 on closes"
    rows.press("Ctrl+Return")
    made = rows.engine.alerts()[0]
    assert made.condition == Compare(side("NVDA", Gauge.IV30), Op.BELOW, 33.5)
    assert made.basis is Basis.CLOSES


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("symbol", "amd", "AMD iv30 above 60"),
        ("gauge", "iv rank", "NVDA iv rank above 60"),
        ("joint", "spread", "NVDA iv30 - NVDA iv30 above 60"),
        ("against", "", "NVDA iv30 above NVDA iv30"),
        ("times", "", "NVDA iv30 above 60 once"),
        ("band", "2.5", "NVDA iv30 above 60 band 2.5"),
        ("cooldown", "2 h", "NVDA iv30 above 60 cooldown 2h"),
        ("expires", "2026-12-01", "NVDA iv30 above 60 until 2026-11-30"),
        ("kind", "inverted", "NVDA term inverted"),
        ("kind", "report within", "NVDA earnings in 24h"),
        ("kind", "source", "any feed down"),
    ],
)
def test_every_part_is_changed_in_the_form(rows: Desk, field: str, typed: str, told: str) -> None:
    empty_sheet(rows)
    rows.type("NVDA iv30 above 60")
    to_form(rows)
    form = sheet(rows)
    walk(rows, field)
    rows.press("Return")
    if typed:
        rows.type(typed)
        rows.press("Return")
    assert form.box.text() == told


@pytest.mark.parametrize(
    ("line", "field", "typed"),
    [
        ("NVDA earnings in 24h", "hours", "99999"), ("NVDA earnings in 24h", "hours", "9000 d"),
        ("NVDA iv30 above 60", "cooldown", "9000 d"),
        ("NVDA iv30 above 60", "expires", "9999999999 d"),
        ("NVDA iv30 above 60", "expires", "9999-12-31T23:59:59-05:00"),
    ],
)  # fmt: skip
def test_what_the_next_start_would_refuse_is_not_taken(
    rows: Desk, line: str, field: str, typed: str
) -> None:
    empty_sheet(rows)
    rows.type(line)
    to_form(rows)
    walk(rows, field)
    rows.press("Return")
    rows.type(typed)
    rows.press("Return")
    assert sheet(rows).box.text() == line


def test_ways_and_note_are_changed_in_the_form(rows: Desk) -> None:
    empty_sheet(rows)
    rows.type("NVDA iv30 above 60")
    to_form(rows)
    for field in ("popup", "sound", "desktop"):
        walk(rows, field)
        rows.press("Space")
    rows.press("Down", "Return")
    rows.type("watch this")
    rows.press("Return", "Ctrl+Return")
    made = rows.engine.alerts()[0]
    assert (made.popup, made.sound, made.desktop) == (False, False, False)
    assert made.note == "watch this"


def test_f2_edits_in_place_and_undo_brings_the_old_one_back(screen: Desk) -> None:
    screen.press("Down", "F2")
    assert sheet(screen).box.text() == "NVDA iv30 above 60"
    screen.type("65")
    screen.press("Return")
    assert alert_text(screen.engine.alerts()[1].condition) == "NVDA iv30 above 65"
    assert screen.engine.alerts()[1].id == "2"
    assert screen.window.edits.undo_text() == "edit alert NVDA iv30 above 65"
    screen.press("Ctrl+Z")
    assert screen.engine.alerts() == alerts()


def test_what_the_line_does_not_name_is_kept(screen: Desk) -> None:
    screen.press("End", "F2")
    screen.type("-200bn")
    screen.press("Return")
    assert screen.engine.alerts()[-1].note == "the big one"


def test_alt_a_on_the_feeds_waits_for_the_source(rows: Desk) -> None:
    from tests.support.feeds import feeds_view

    rows.engine.put(("feeds", ""), feeds_view())
    rows.bridge.drain()
    rows.press("Ctrl+Shift+9", "Alt+A")
    assert sheet(rows).box.text().endswith("down")
    rows.press("Return")
    assert isinstance(kept(rows)[0], FeedDown)


def test_alt_a_in_a_chart_takes_the_crosshairs_level_else_the_last_price(rows: Desk) -> None:
    rows.engine.put(("chart", ""), chart_view())
    rows.bridge.drain()
    rows.press("Ctrl+Shift+3")
    chart = rows.window.chart
    assert chart is not None
    rows.press("Alt+A", "Return")
    symbol, last = chart.symbol, chart.last_price()
    condition = kept(rows)[0]
    assert isinstance(condition, Compare)
    assert condition.left == Side(figure(symbol, Gauge.PRICE))
    assert condition.right == pytest.approx(last, abs=0.01)
    rows.press("Ctrl+Shift+3", *["Left"] * 5, "Alt+A", "Return")
    second = kept(rows)[1]
    assert isinstance(second, Compare)
    assert second.right == pytest.approx(float(chart.bars.close[-5]), abs=0.01)


def test_an_empty_chart_says_that_there_is_nothing(charted: Desk) -> None:
    charted.press("Ctrl+Shift+3", "Alt+A")
    assert charted.said == "There is nothing here to be alerted about yet"


def test_undo_of_an_alert_works_from_the_list_too(rows: Desk) -> None:
    rows.press("Alt+A", "Return", "Ctrl+Shift+2", "Ctrl+Z")
    assert kept(rows) == []
    assert rows.said == "Undone: add alert NVDA price crosses 100"
    rows.press("Ctrl+Shift+2", "Ctrl+Y")
    assert len(kept(rows)) == 1


@pytest.mark.parametrize("line", EXAMPLES)
def test_each_example_is_understood_and_written_back(line: str) -> None:
    found = parse_alert(line)
    assert isinstance(found, Parsed)
    assert full_text(found.alert("1", START)) == line


def test_a_report_column_waits_for_the_report(rows: Desk) -> None:
    rows.engine.put(("earnings", ""), board("META", "NVDA"))
    rows.bridge.drain()
    rows.press("Ctrl+Shift+5", "Alt+A")
    rows.press("Return")
    assert len(kept(rows)) == 1
    assert kept(rows) == [ReportIn("META", 24.0)]


def test_alt_a_on_movers_takes_what_they_are_ranked_by(rows: Desk) -> None:
    row = MoversRow(
        "QCOM2", "Not listed", known(90.0), known(8.39), known(2.8), known(1e9), known(2e11)
    )
    group = MoversGroup("chips", "Chips", (row,), known(1e9), 1)
    rows.engine.put(("movers", ""), MoversBoard((group,)))
    rows.bridge.drain()
    rows.press("Ctrl+Shift+7", "Alt+A", "Return", "Ctrl+Shift+7", "Alt+M", "Alt+A", "Return")
    assert [alert_text(one) for one in kept(rows)] == [
        "QCOM2 change crosses 8.39", "QCOM2 sigma crosses 2.8",
    ]  # fmt: skip
