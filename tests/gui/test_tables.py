from __future__ import annotations

import gc
import math
import weakref
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from engine.desk.earnings import moment_of, report_instant
from engine.desk.views import EarningsBoard, EarningsRow
from engine.desk.watchlist import DEFAULT
from engine.model.earnings import EventStatus, Session
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui import format as fmt
from gui.earnings.columns import EPS
from gui.earnings.model import EarningsModel, instant, time_left
from gui.palette import Choice, ranked, score
from gui.tables.cell import Cell, Mark, Tone
from gui.tables.flash import LIT_S, REST_S, Flashes
from gui.tables.model import BoardModel, Column
from gui.tables.painter import CellPainter
from gui.tables.tip import plain_tip
from gui.watchlist import cellmaking
from gui.watchlist import columns as col
from gui.watchlist.columns import Moment
from gui.watchlist.model import WatchlistModel
from tests.support.fake_engine import (
    LIVE,
    START,
    FakeEngine,
    board,
    event,
    known,
    replay_mode,
    row_view,
)
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

NOW = Moment(START, 1000.0)


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _model(seconds: Seconds | None = None) -> WatchlistModel:
    model = WatchlistModel(lambda: NOW, seconds or Seconds())
    model.set_list(DEFAULT)
    return model


def _ranges(model: BoardModel) -> list[tuple[int, int, int, int]]:
    seen: list[tuple[int, int, int, int]] = []

    def changed(first: QModelIndex, last: QModelIndex) -> None:
        seen.append((first.row(), first.column(), last.row(), last.column()))

    model.dataChanged.connect(changed)
    return seen


def test_neighbouring_changes_are_one_range_and_equal_values_none(qtbot: QtBot) -> None:
    model = _model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.apply(row_view(symbol) for symbol in DEFAULT.symbols)
    seen = _ranges(model)
    model.apply(row_view(symbol) for symbol in DEFAULT.symbols)
    assert seen == []
    model.apply(row_view(s, 101.0) for s in ("META", "NVDA", "MSFT", "ETH"))
    assert [(first, last) for first, _, last, _ in seen] == [(0, 2), (11, 11)]
    assert qtbot is not None


def test_rows_out_of_view_announce_nothing_and_are_written_when_asked_for(qtbot: QtBot) -> None:
    moment = NOW
    model = WatchlistModel(lambda: moment, Seconds())
    model.set_list(DEFAULT)
    model.apply(row_view(symbol) for symbol in DEFAULT.symbols)
    assert model.cell(11, col.LAST).text == "100.00"
    model.look_at(0, 2)
    seen = _ranges(model)
    model.apply(row_view(symbol, 101.0) for symbol in DEFAULT.symbols[3:])
    assert seen == []
    assert model.cell(11, col.LAST).text == "101.00"
    assert model.lit(11, col.LAST) is None
    moment = Moment(START + timedelta(seconds=7), 1007.0)
    model.tick()
    assert seen == [(0, col.AGE, 2, col.AGE)]
    assert [model.cell(row, col.AGE).text for row in (0, 11)] == ["7\u2009s"] * 2
    assert qtbot is not None


def test_a_row_is_sorted_by_the_value_of_its_cell() -> None:
    none = missing(Reason.ALL_BIDS_ZERO)
    stale = replace(row_view("META"), last=known(5.0, Quality.STALE, 900.0), iv30_atm=none)
    for view in (row_view("NVDA"), row_view("BTC"), stale, replace(stale, last=none)):
        cells = col.cells(view.symbol, view, NOW)
        for column, kind in enumerate(col.COLUMNS):
            if kind.figures:
                figure = col.sort_figure(view, column, NOW)
                assert repr(figure) == repr(float(cells[column].value)), (view.symbol, kind.id)


def test_later_ages_and_countdowns_are_those_of_a_row_written_anew() -> None:
    replayed = replace(row_view("NVDA"), last=known(1.0, Quality.REPLAYED, 990.0))
    for view in (row_view("NVDA"), row_view("BTC"), replayed):
        made = col.cells(view.symbol, view, NOW)
        assert col.aged(made, view, NOW) is made
        later = Moment(START + timedelta(days=1, seconds=40), NOW.monotonic + 86_440.0)
        assert col.aged(made, view, later) == col.cells(view.symbol, view, later)


def test_overlapping_repaints_draw_each_cell_once(desk: Desk) -> None:
    table = desk.window.watchlist.table
    table.viewport().repaint()
    height = table.rowHeight(0)
    right = table.viewport().width()
    scraps = (
        QRegion(right - 5, 0, 5, 4) + QRegion(10, height - 3, 90, 5) + QRegion(0, 9 * height, 9, 9)
    )
    strips = table._strips(scraps)
    assert [row for row, *_ in strips] == [0, 1, 9]
    assert [spans[0][0] for *_, spans in strips] == [0, 0, 0]
    assert [spans[-1][0] == col.AGE for *_, spans in strips] == [True, False, False]
    for row, top, tall, spans in strips:
        columns = [column for column, *_ in spans]
        assert columns == sorted(set(columns))
        for column, left, width in spans:
            rect = table.visualRect(desk.window.rows.index(row, column))
            assert (rect.left(), rect.top(), rect.width(), rect.height()) == (
                left, top, width, tall,
            )  # fmt: skip
    assert table.painted == (0, (table.viewport().height() - 1) // height)


def test_a_missing_figure_is_a_dash_with_its_reason(qtbot: QtBot) -> None:
    model = _model()
    none = missing(Reason.ALL_BIDS_ZERO)
    model.apply([replace(row_view("NVDA"), iv30_atm=none, iv_minus_rv=none)])
    assert model.cell(0, col.IV).text == fmt.DASH
    assert "every bid is zero" in model.tip(0, col.IV)
    assert "0.0" not in model.tip(0, col.IV)
    assert qtbot is not None


def test_tips_tell_value_time_source_and_quality(qtbot: QtBot) -> None:
    model = _model()
    model.apply([row_view("NVDA", 128.44)])
    tip = model.tip(0, col.LAST)
    for part in ("128.44 USD", "2026-09-28 15:00:00 UTC", "yahoo", "live"):
        assert part in tip
    assert "after the close" in model.tip(0, col.EARNINGS)
    assert all(column.tip for column in model.columns)
    assert qtbot is not None


def test_stale_and_frozen_values_are_marked_and_not_by_colour_alone() -> None:
    view = row_view("NVDA")
    stale = replace(view, last=known(100.0, Quality.STALE, 940.0))
    made = col.cells("NVDA", stale, NOW)
    assert (made[col.LAST].tone, made[col.LAST].mark) == (Tone.STALE, Mark.CLOCK)
    assert (made[col.AGE].tone, made[col.AGE].mark) == (Tone.STALE, Mark.CLOCK)
    frozen = replace(view, iv30_atm=known(55.0, Quality.FROZEN))
    assert col.cells("NVDA", frozen, NOW)[col.IV].mark is Mark.FROZEN
    replayed = replace(view, last=known(1.0, Quality.REPLAYED, 0.0))
    assert cellmaking.age_cell(replayed, NOW).tone is Tone.QUIET
    assert all(cell.replayed for cell in col.cells("NVDA", replayed, NOW))


def test_the_age_turns_amber_at_twice_the_cadence() -> None:
    def tone(received: float) -> Tone:
        view = replace(row_view("NVDA"), last=known(1.0, received=received))
        return cellmaking.age_cell(view, NOW).tone

    assert tone(1000.0 - 29) is Tone.QUIET
    assert tone(1000.0 - 31) is Tone.WARNING
    assert col.age_of(known(1.0, received=2000.0), NOW) == 0.0


def test_stored_values_age_by_the_instant_they_describe() -> None:
    stored = replace(known(1.0, received=float("nan")), as_of=START - timedelta(hours=5))
    assert col.age_of(stored, NOW) == 5 * 3600


def test_a_change_lights_its_cell_for_300_ms_at_most_four_times_a_second(qtbot: QtBot) -> None:
    seconds = Seconds()
    model = _model(seconds)
    model.apply([row_view("NVDA", 100.0)])
    assert model.lit(0, col.LAST) is None
    model.apply([row_view("NVDA", 101.0)])
    assert model.lit(0, col.LAST) is True
    seconds.now = 0.1
    model.apply([row_view("NVDA", 99.0)])
    assert model.lit(0, col.LAST) is True
    seconds.now = LIT_S
    assert model.lit(0, col.LAST) is None
    model.apply([row_view("NVDA", 98.0)])
    assert model.lit(0, col.LAST) is False
    assert REST_S >= 0.25
    assert qtbot is not None


def test_a_replay_at_full_speed_and_its_end_light_nothing(desk: Desk) -> None:
    rows = desk.window.rows

    def lit() -> set[bool | None]:
        return {rows.lit(row, col.LAST) for row in range(rows.rowCount())}

    def feed(price: float, quality: Quality) -> None:
        last = known(price, quality)
        desk.feed(*(replace(row_view(s), last=last) for s in desk.symbols))

    feed(100.0, Quality.REPLAYED)
    desk.engine.put(("mode", ""), replay_mode(speed=60.0))
    feed(101.0, Quality.REPLAYED)
    assert lit() == {True}
    desk.engine.put(("mode", ""), replay_mode(speed=0.0))
    feed(102.0, Quality.REPLAYED)
    assert lit() == {None}
    desk.engine.put(("mode", ""), LIVE)
    feed(103.0, Quality.LIVE)
    assert lit() == {None}
    feed(104.0, Quality.LIVE)
    assert lit() == {True}
    rows.put_out()
    assert lit() == {None}


def test_what_has_gone_dark_is_forgotten() -> None:
    seconds = Seconds()
    flashes = Flashes(seconds)
    flashes.light("NVDA", 2, rising=True)
    assert flashes.expire() == ()
    seconds.now = 1.0
    assert flashes.expire() == (("NVDA", 2),)
    assert len(flashes) == 0


def test_views_of_symbols_the_list_has_not_are_dropped(qtbot: QtBot) -> None:
    model = _model()
    model.apply([row_view("ORCL")])
    assert model.view("ORCL") is None
    assert model.rowCount() == 12
    assert qtbot is not None


@settings(max_examples=50)
@given(st.text())
def test_a_tip_shows_exactly_its_letters(text: str) -> None:
    from PySide6.QtGui import QTextDocument

    plain = "".join(letter for letter in text if letter.isprintable())
    document = QTextDocument()
    document.setHtml(plain_tip(plain))
    shown = document.toPlainText().replace("\u00a0", " ")
    assert shown == plain.replace("\u00a0", " ")


def _earnings(board_: EarningsBoard) -> EarningsModel:
    model = EarningsModel(lambda: START)
    model.set_board(board_)
    return model


def test_the_calendar_is_by_date_with_the_open_before_the_close(qtbot: QtBot) -> None:
    day = date(2026, 9, 30)
    rows = [
        EarningsRow(event("META", day), known(6.0), ()),
        EarningsRow(replace(event("TSM", day), session=Session.BMO), known(6.0), ()),
        EarningsRow(event("AMD", date(2026, 9, 29)), known(6.0), ()),
    ]
    model = _earnings(EarningsBoard(tuple(rows), (("ASML", "the source names no date"),)))
    assert [model.symbol(row) for row in range(4)] == ["AMD", "TSM", "META", "ASML"]
    assert "the source names no date" in model.tip(3, 0)
    assert model.cell(1, 3).text == "before open"
    assert qtbot is not None


def test_T8_countdowns_follow_the_session_and_guess_nothing() -> None:
    close = replace(event("META", date(2026, 9, 30)), status=EventStatus.CONFIRMED)
    assert time_left(close, START) == "2\u2009d 5\u2009h"
    assert time_left(replace(close, session=Session.BMO), START) == "1\u2009d 22\u2009h"
    assert time_left(replace(close, session=Session.UNKNOWN), START) == "2\u2009d"
    assert time_left(replace(close, day=START.date()), START + timedelta(hours=6)) == "due"
    past = replace(close, day=date(2026, 9, 26), status=EventStatus.REPORTED)
    assert time_left(past, START) == "2\u2009d ago"


def test_a_running_estimate_window_counts_to_its_last_day() -> None:
    window = replace(
        event("NVDA", date(2026, 9, 26)), session=Session.UNKNOWN, until=date(2026, 10, 1)
    )
    view = replace(row_view("NVDA"), next_earnings=window)
    assert col.cells("NVDA", view, NOW)[col.EARNINGS].text == "\u22643\u2009d"
    assert "Sat 26 Sep 2026 to Thu 1 Oct 2026" in col.tip(view, col.EARNINGS, NOW)
    assert time_left(window, START) == "by 1 Oct"
    assert time_left(window, START + timedelta(days=3)) == "~today"
    assert time_left(window, START + timedelta(days=4)) == "~6\u2009d ago"
    ahead = replace(window, day=date(2026, 9, 30))
    ahead_view = replace(view, next_earnings=ahead)
    assert col.cells("NVDA", ahead_view, NOW)[col.EARNINGS].text == "~2\u2009d"
    sure = replace(ahead, until=None, status=EventStatus.CONFIRMED)
    sure_view = replace(view, next_earnings=sure)
    assert col.cells("NVDA", sure_view, NOW)[col.EARNINGS].text == "2\u2009d"


def test_the_countdown_ends_at_the_instant_the_chart_marks() -> None:
    for session in (Session.BMO, Session.AMC, Session.DMH):
        due = replace(event("META"), session=session)
        assert instant(due) == report_instant(due) == moment_of(due)
    assert instant(replace(event("META"), session=Session.UNKNOWN)) is None


def test_a_frozen_price_ages_from_its_close_not_from_the_poll() -> None:
    closed = replace(known(1.0, Quality.FROZEN, received=998.0), as_of=START - timedelta(hours=40))
    assert col.age_of(closed, NOW) == 40 * 3600
    view = replace(row_view("NVDA"), last=closed)
    assert cellmaking.age_cell(view, NOW).text == "1\u2009d"
    assert "The last price is of 1\u2009d ago" in col.tip(view, col.AGE, NOW)


def test_reported_figures_stand_against_the_expected(qtbot: QtBot) -> None:
    reported = replace(event("GOOGL"), eps_estimate=1.84, eps_actual=1.89)
    model = _earnings(EarningsBoard((EarningsRow(reported, known(7.4), ("yahoo",)),), ()))
    assert model.cell(0, EPS).text == "1.89 vs 1.84"
    assert "reported 1.89 USD, expected 1.84 USD" in model.tip(0, 0)
    assert qtbot is not None


def test_the_calendar_says_what_it_waits_for_and_then_that_it_is_empty(desk: Desk) -> None:
    pane = desk.window.earnings
    pane.table.resized.emit()
    assert pane.empty.text() == "Waiting for the report dates of the list"
    desk.engine.put(("earnings", ""), EarningsBoard((), ()))
    desk.bridge.drain()
    assert "F5" in pane.empty.text()
    desk.engine.put(("earnings", ""), board("META", "AMD"))
    desk.bridge.drain()
    assert not pane.empty.isVisible()
    desk.press("F6")
    desk.press("Down", "Return")
    assert desk.engine.named("select")[-1] == ("AMD",)


def test_a_list_without_one_price_says_why_under_its_rows(desk: Desk) -> None:
    state = desk.window.watchlist.state
    assert not state.isVisible()
    gone = missing(Reason.OFFLINE)
    desk.feed(*(replace(row_view(s), last=gone) for s in desk.symbols))
    assert state.text().startswith("No prices: offline, nothing stored. F5 asks again")
    assert state.isVisible()
    desk.feed(row_view("META"))
    assert not state.isVisible()
    desk.engine.put(("earnings", ""), EarningsBoard((), (("META", "offline, nothing stored"),)))
    desk.bridge.drain()
    assert desk.window.earnings.state.text() == "No report dates: offline, nothing stored."


def _choice(title: str, words: str = "") -> Choice:
    return Choice(title, title, "", words, "", lambda: None)


def test_the_palette_ranks_exact_then_prefix_then_scattered_letters() -> None:
    choices = [_choice(t) for t in ("Remove selected rows", "Move to top", "Move up", "NVDA")]
    assert ranked("move", choices, ())[0].title == "Move up"
    assert ranked("nvda", choices, ())[0].title == "NVDA"
    assert ranked("mtt", choices, ())[0].title == "Move to top"
    assert ranked("zzz", choices, ()) == []
    assert score("ern", _choice("Earnings", "ERN")) == 1000
    assert [c.title for c in ranked("", choices, ("NVDA", "Move up"))][:2] == ["Move up", "NVDA"]


def test_G13_a_hidden_window_keeps_only_the_newest(desk: Desk) -> None:
    desk.window.hide()
    for n in range(3000):
        desk.engine.put_row(row_view("NVDA", float(n)))
        if n % 10 == 0:
            desk.bridge.drain()
    desk.bridge.drain()
    assert len(desk.engine.outbox.drain()) == 0
    assert desk.window.rows.cell(0, col.LAST).text == "2,999.00"
    assert len(desk.window.rows._flashes) <= 1


def test_G15_closed_windows_leave_nothing_behind(qtbot: QtBot, theme: Theme) -> None:
    ghosts = []
    for _ in range(5):
        desk = Desk(qtbot, theme, FakeEngine())
        desk.mount_charts()
        ghosts.append(weakref.ref(desk.window))
        desk.end()
        del desk
    gc.collect()
    assert not [w for w in QApplication.allWidgets() if w.window().objectName() == "shell"]
    assert not [ghost for ghost in ghosts if ghost() is not None]


def _inked(trail: tuple[float, ...], theme: Theme, gap: range) -> set[int]:
    """Columns of pixels within `gap` on which the sparkline left ink."""
    model = BoardModel((Column("trail", "", "", ""),))
    model._replace(["row"], {"row": (Cell("", trail=trail),)})
    image = QImage(QSize(112, 24), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.pane))
    painter = QPainter(image)
    strips = [(0, 0, 24, [(0, 0, 112)])]
    CellPainter(model, theme).paint(painter, strips, (), -1, focused=False)
    painter.end()
    ground = QColor(theme.pane).rgb()
    return {x for x in gap for y in range(24) if image.pixel(x, y) != ground}


def test_a_sparkline_breaks_where_prices_are_missing(qtbot: QtBot, theme: Theme) -> None:
    del qtbot
    prices = [100.0 + i % 3 for i in range(101)]
    across = range(48, 72)  # places 42 to 66 of the trail
    assert _inked(tuple(prices), theme, across) == set(across)
    for place in range(40, 70):
        prices[place] = math.nan
    assert not _inked(tuple(prices), theme, across)
    assert _inked(tuple(prices), theme, range(6, 44)) == set(range(6, 44))
    prices[57] = 101.0
    assert _inked(tuple(prices), theme, across) <= {62, 63, 64}
    assert _inked(tuple(prices), theme, across)


def test_texts_that_are_missing_are_sorted_last_both_ways() -> None:
    model = _earnings(board("NVDA", "META"))
    for ascending in (True, False):
        model.sort_by(3, ascending=ascending)
        assert [model.symbol(row) for row in range(3)] == ["NVDA", "META", "ASML"]
        assert model.cell(2, 3).text in {"", fmt.DASH}
