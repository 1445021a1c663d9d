from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.desk.views import RaceMeasure, RacePick, RaceView, Series
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui.charts.marks import spread_apart
from gui.race.pane import RacePane
from gui.theme import Theme
from tests.gui.charts import views
from tests.gui.charts.bad import BAD
from tests.gui.charts.pixels import places


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> RacePane:
    made = RacePane(theme)
    qtbot.addWidget(made)
    made.resize(900, 540)
    made.set_view(views.race())
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    made.plot.drop_cursor()
    return made


def painted(pane: RacePane) -> QImage:
    QApplication.processEvents()
    return pane.grab().toImage()


def words(pane: RacePane) -> str:
    painted(pane)
    return " ".join(r.text for r in pane.plot.state.reading)


@pytest.mark.parametrize("name", BAD)
def test_G3_bad_input_draws_and_good_data_recovers(pane: RacePane, name: str) -> None:
    times, values = BAD[name]
    view = views.race()
    bad_left = replace(views.equity(), times=times, values=values)  # type: ignore[arg-type]
    bad_right = replace(views.coin(), times=times, values=values)  # type: ignore[arg-type]
    bad = replace(
        view,
        left=bad_left,
        right=bad_right,
        spread_times=times,  # type: ignore[arg-type] # wrong types are the point
        spread_values=values,  # type: ignore[arg-type]
        extra=(bad_left,),
        crossings=(replace(view.crossings[0], value=float("inf")),),
    )
    for _ in range(2):
        pane.set_view(bad)
        pane.cursor_left()
        pane.zoom_in()
        pane.page_left()
        painted(pane)
        for panel in pane.plot.state.panels:
            assert math.isfinite(panel.y_map.span.width)
            assert panel.y_map.span.width > 0
    pane.set_view(view)
    pane.escape()
    pane.reset()
    painted(pane)
    span = pane.plot.state.panels[0].y_map.span
    assert span.low <= 48.0
    assert 74.0 <= span.high <= 90.0


def test_the_finding_stands_in_the_headline_and_its_symbols_in_their_colours(
    pane: RacePane, theme: Theme
) -> None:
    assert pane.headline.text == views.race().headline
    image = painted(pane)
    top = [y for x, y in places(image, theme.series[0]) if y < 36]
    assert top


def test_without_a_finding_only_the_definition_is_shown(pane: RacePane) -> None:
    pane.set_view(replace(views.race(), headline=""))
    assert not pane.headline.isVisible()
    assert pane.definition.text == views.race().definition


def test_both_lines_are_drawn_and_labelled_with_their_values(pane: RacePane, theme: Theme) -> None:
    image = painted(pane)
    inner = pane.plot.state.panels[0].inner
    for color in theme.series[:2]:
        xs = [x for x, y in places(image, color) if y > 100]
        assert max(xs) > inner.right()
        assert min(xs) < inner.center().x()


def test_end_labels_do_not_overlap() -> None:
    first, second = spread_apart((100.0, 103.0), 15.0, 0.0, 300.0)
    assert second - first >= 15.0


def test_nights_are_held_dashed_and_never_joined(pane: RacePane) -> None:
    left = pane.plot.state.panels[0].curves[0].track
    nights = np.flatnonzero(left.paused)
    assert nights.size == 22
    assert not pane.plot.state.panels[0].curves[1].track.paused.any()


def test_a_frozen_equity_is_held_to_the_coin_s_last_moment(pane: RacePane) -> None:
    later = views.coin()
    times = np.append(later.times, later.times[-1] + np.arange(1, 49) * 3600.0)
    values = np.append(later.values, np.full(48, 55.0))
    frozen = replace(views.equity(), last=views.measured(74.0, Quality.FROZEN))
    pane.set_view(
        replace(views.race(), left=frozen, right=replace(later, times=times, values=values))
    )
    painted(pane)
    panel = pane.plot.state.panels[0]
    assert panel.curves[0].hold_to == times[-1]
    assert panel.labels[0].note == "frozen 20:00"


def stored() -> RaceView:
    """As offline: a side frozen, a stand-in stale, the spread as it stood last."""
    coin = views.coin()
    stale = replace(coin, last=views.measured(55.0, Quality.STALE))
    frozen = replace(views.equity(), last=views.measured(74.0, Quality.FROZEN))
    spread = views.measured(18.6, Quality.FROZEN)
    return replace(views.race(), left=frozen, right=None, extra=(stale,), spread=spread)


def test_no_end_label_shows_an_old_value_as_a_present_one(pane: RacePane, theme: Theme) -> None:
    pane.set_clock(lambda: views.AS_OF + timedelta(hours=3, minutes=10))
    pane.set_view(stored())
    painted(pane)
    top, below = pane.plot.state.panels
    labels = (*top.labels, *below.labels)
    notes = ["frozen 20:00", "stale 3\u2009h", "frozen 20:00"]
    assert [label.note for label in labels] == notes
    assert {label.color.name().upper() for label in labels} == {theme.stale.upper()}
    pane.set_view(views.race())
    live = [label for panel in pane.plot.state.panels for label in panel.labels]
    assert [label.note for label in live] == ["", "", ""]
    assert all(label.color != QColor(theme.stale) for label in live)


def test_the_crosshair_says_at_the_end_of_a_line_that_it_is_old(
    pane: RacePane, theme: Theme
) -> None:
    pane.set_clock(lambda: views.AS_OF + timedelta(hours=3))
    pane.set_view(stored())
    pane.last_bar()
    pane.cursor_right()
    text = words(pane)
    assert "stale 3\u2009h" in text
    assert text.count("frozen 20:00") == 2
    values = [r for r in pane.plot.state.reading if r.text.startswith(("NVDA", "BTC", "spread"))]
    assert {run.color.name().upper() for run in values} == {theme.stale.upper()}
    for _ in range(40):
        pane.cursor_left()
    assert "stale" not in words(pane)


def test_ages_in_words_follow_the_clock_and_draw_nothing_while_they_stay(
    pane: RacePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [views.AS_OF + timedelta(minutes=100)]
    pane.set_clock(lambda: now[0])
    pane.set_view(stored())
    pane.tick()
    rebuilt: list[None] = []
    again = pane.rebuild

    def counted() -> None:
        rebuilt.append(None)
        again()

    monkeypatch.setattr(pane, "rebuild", counted)
    now[0] += timedelta(seconds=1)
    pane.tick()
    assert rebuilt == []
    now[0] += timedelta(hours=40)
    pane.tick()
    assert len(rebuilt) == 1
    labels = pane.plot.state.panels[0].labels
    assert [label.note for label in labels] == ["frozen 31 Jul", "stale 1\u2009d"]


def test_a_withdrawn_figure_leaves_its_line_with_the_time_of_the_last_point(
    pane: RacePane, theme: Theme
) -> None:
    gone = replace(views.equity(), last=missing(Reason.PROVIDER_DOWN))
    pane.set_view(replace(views.race(), left=gone))
    label = pane.plot.state.panels[0].labels[0]
    assert label.note == "last 20:00"
    assert label.color == QColor(theme.stale)


def test_in_little_room_the_names_go_before_what_says_that_a_value_is_old(pane: RacePane) -> None:
    pane.set_view(stored())
    painted(pane)
    scene = pane.plot.state
    label = scene.panels[0].labels[0]
    whole = [run.text for run in scene.label_runs(scene.panels[0], label, 74.0)]
    assert whole == ["NVDA ATM", "74.0", "frozen 20:00"]
    pane.resize(340, 300)
    painted(pane)
    assert [run.text for run in scene.label_runs(scene.panels[0], label, 74.0)] == whole[1:]


def test_the_crossing_is_ringed_at_its_point(pane: RacePane, theme: Theme) -> None:
    image = painted(pane)
    state = pane.plot.state
    at = QPointF(
        state.x_map.pixel(datetime(2024, 7, 29, 20, tzinfo=UTC).timestamp()),
        state.panels[0].y_map.pixel(65.0),
    )
    place = pane.plot.mapTo(pane, at.toPoint())
    near = [
        (x, y)
        for x, y in places(image, theme.text)
        if 4 <= math.hypot(x - place.x(), y - place.y()) <= 8
    ]
    assert len(near) > 6
    assert [r.label for r in state.rings] == ["29 Jul"]


def test_published_points_of_both_symbols_are_labelled_and_others_left_out(pane: RacePane) -> None:
    assert [a.label for a in pane.plot.state.anchors] == ["71 published"]


def test_events_are_glyphs_with_words_as_plain_text_on_hover(pane: RacePane) -> None:
    painted(pane)
    state = pane.plot.state
    two = next(c for c in state.clusters if len(c.marks) == 2)
    pane.plot.hovered.emit(QPointF(two.x_px, state.panels[0].rect.bottom() - 8.0))
    painted(pane)
    assert state.focused is not None
    assert "MSFT: Microsoft reports <b>fiscal</b> Q4" in state.note[0]


def test_events_speak_on_keyboard_focus_too(pane: RacePane) -> None:
    heard: list[str] = []
    for _ in range(40):
        pane.cursor_left()
        painted(pane)
        heard += pane.plot.state.note
    assert any("NVDA closes" in line for line in heard)


def test_the_crosshair_reads_every_series_with_change_and_age(pane: RacePane) -> None:
    pane.cursor_left()
    text = words(pane)
    assert f"NVDA ATM {views.equity().values[-1]:.1f}" in text
    assert f"BTC DVOL, published {views.coin().values[-1]:.1f}" in text
    assert "spread +" in text
    assert "in 24 h" in text
    sunday = datetime(2024, 7, 28, 12, tzinfo=UTC).timestamp()
    pane.plot.hovered.emit(QPointF(pane.plot.state.x_map.pixel(sunday), 100.0))
    assert "1\u2009d old" in words(pane)


def test_the_notes_stand_above_until_there_is_a_crosshair(pane: RacePane) -> None:
    assert pane.plot.state.notes[0].text == "IV recorded since 2024-07-01, 23 days"


def test_a_delayed_side_says_so_with_its_time_and_keeps_its_colour(pane: RacePane) -> None:
    live = replace(views.equity(), last=views.measured(74.0, Quality.LIVE))
    pane.set_view(replace(views.race(), left=live))
    painted(pane)
    colour = pane.plot.state.panels[0].labels[0].color
    delayed = replace(views.equity(), last=views.measured(74.0, Quality.DELAYED))
    pane.set_view(replace(views.race(), left=delayed))
    painted(pane)
    label = pane.plot.state.panels[0].labels[0]
    assert label.note == "delayed 20:00"
    assert label.color == colour


def test_the_foot_gives_each_side_its_own_time_where_they_are_apart(pane: RacePane) -> None:
    left = views.equity()
    assert left.last.as_of is not None
    earlier = replace(left.last, as_of=left.last.as_of - timedelta(minutes=15))
    pane.set_view(replace(views.race(), left=replace(left, last=earlier)))
    assert pane.foot.text == (
        "NVDA: computed 31 Jul 2024 19:45 UTC · BTC: deribit 31 Jul 2024 20:00 UTC"
    )


def test_the_foot_names_each_source_and_the_newest_stamp(pane: RacePane) -> None:
    assert pane.foot.text == ("As of 31 Jul 2024 20:00 UTC · NVDA: computed · BTC: deribit")


def test_a_cold_start_shows_the_stand_in_dashed_and_the_point(pane: RacePane, theme: Theme) -> None:
    coin = views.coin()
    rv = Series("NVDA", "NVDA RV", "rv", coin.times, coin.values - 12.0, coin.last, "yahoo")
    one = replace(views.equity(), times=coin.times[-1:], values=np.array([74.0]))
    none = np.empty(0)
    pane.set_view(
        replace(
            views.race(), left=one, extra=(rv,), spread_times=none, spread_values=none,
            crossings=(), events=(),
        )
    )  # fmt: skip
    painted(pane)
    panel = pane.plot.state.panels[0]
    assert [label.name for label in panel.labels] == ["NVDA ATM", "BTC DVOL, published", "NVDA RV"]
    assert panel.curves[0].stroke.dashed
    assert not pane.plot.state.panels[1].shown


def test_an_unpublished_stretch_is_thin_and_said(pane: RacePane) -> None:
    since = datetime(2024, 7, 30, tzinfo=UTC).timestamp()
    thin = replace(views.equity(), thin_from=since, thin_note="nothing published after 30 July")
    pane.set_view(replace(views.race(), left=thin))
    painted(pane)
    assert pane.plot.state.panels[0].labels[0].note == "unpublished"
    assert pane.plot.state.notes[0].text.startswith("nothing published after 30 July")


def test_an_unpublished_stretch_still_ahead_is_not_mentioned(pane: RacePane) -> None:
    since = datetime(2024, 8, 2, tzinfo=UTC).timestamp()
    pane.set_view(
        replace(views.race(), left=replace(views.equity(), thin_from=since, thin_note="later"))
    )
    assert "later" not in pane.plot.state.notes[0].text
    assert pane.plot.state.panels[0].labels[0].note == ""


def test_an_empty_race_says_what_it_waits_for(pane: RacePane) -> None:
    pane.set_view(views.empty_race())
    painted(pane)
    assert pane.plot.state.message == (
        "No volatility of NVDA and BTC yet. F5 asks now.",
        "waiting for the first answer",
    )


def test_one_missing_side_is_said_and_the_other_drawn(pane: RacePane) -> None:
    pane.set_view(replace(views.race(), left=None))
    painted(pane)
    assert not pane.plot.state.message
    assert "NVDA" in pane.plot.state.notes[0].text


def test_measures_go_round_on_request(pane: RacePane, qtbot: QtBot) -> None:
    asked: list[str] = []
    pane.measure_requested.connect(asked.append)
    for measure in (RaceMeasure.STRIP, RaceMeasure.ATM, RaceMeasure.PUBLISHED):
        pane.set_view(replace(views.race(), measure=measure))
        pane.next_measure()
    assert asked == ["atm", "published", "strip"]


def test_from_own_lines_the_measures_begin_anew(pane: RacePane) -> None:
    asked: list[str] = []
    pane.measure_requested.connect(asked.append)
    picks = (RacePick("NVDA", "iv30_vix"), RacePick("BTC", "rv_yang_zhang_30"))
    pane.set_view(replace(views.race(), measure=RaceMeasure.CUSTOM, picks=picks))
    assert not any(button.isChecked() for button in pane.switch.buttons)
    assert pane.switch.own.isChecked()
    pane.next_measure()
    assert asked == ["strip"]


def test_measures_can_be_clicked(pane: RacePane, qtbot: QtBot) -> None:
    buttons = {b.text(): b for b in pane.switch.buttons}
    assert [b.isChecked() for b in buttons.values()] == [False, False, True]
    with qtbot.waitSignal(pane.measure_requested, timeout=100) as asked:
        buttons["ATM"].click()
    assert asked.args == ["atm"]


def test_replayed_figures_stand_in_a_violet_frame(pane: RacePane, theme: Theme) -> None:
    pane.set_replayed(True)
    assert painted(pane).pixel(1, 270) == QColor(theme.replayed).rgb()
    pane.set_replayed(False)
    assert painted(pane).pixel(1, 270) == QColor(theme.pane).rgb()


def test_live_updates_keep_the_place_the_user_moved_to(pane: RacePane) -> None:
    pane.pan_left()
    before = pane.plot.view
    pane.set_view(views.race())
    assert pane.plot.view == before


@pytest.mark.parametrize("size", [(160, 120), (380, 300), (2200, 160)])
def test_any_size_is_drawn(pane: RacePane, size: tuple[int, int]) -> None:
    pane.resize(*size)
    pane.cursor_left()
    painted(pane)


def test_notes_that_are_cut_can_be_read_whole_beside_the_definition(pane: RacePane) -> None:
    assert "IV recorded since 2024-07-01, 23 days" in pane.definition.toolTip()
    assert pane.accessibleName() == views.race().headline
