from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from engine.desk.views import RaceMeasure
from engine.model.value import Quality
from gui.charts.marks import spread_apart
from gui.charts.runs import width_of
from gui.race.pane import RacePane
from gui.theme import Theme
from tests.gui.charts import views
from tests.gui.charts.pixels import places
from tests.gui.race import full


def painted(pane: RacePane) -> None:
    QApplication.processEvents()
    pane.grab()


@pytest.mark.parametrize("lines", [2, 3, 4, 5])
def test_every_line_has_its_measure_in_its_label_and_its_own_colour(
    raced: RacePane, theme: Theme, lines: int
) -> None:
    raced.set_view(full.race(lines))
    painted(raced)
    labels = raced.plot.state.panels[0].labels
    assert tuple(label.name for label in labels) == full.LABELS[:lines]
    assert [label.color for label in labels] == [QColor(c) for c in theme.series[:lines]]
    image = raced.grab().toImage()
    edge = raced.plot.state.panels[0].inner.right()
    for color in theme.series[:lines]:
        assert max(x for x, y in places(image, color) if y > 60) > edge


def test_end_labels_of_lines_that_end_together_stand_apart(raced: RacePane) -> None:
    raced.set_view(full.race(5))
    painted(raced)
    scene, panel = raced.plot.state, raced.plot.state.panels[0]
    ends = tuple(
        panel.y_map.pixel(label.curve.track.last(scene.x_map.span)[1]) for label in panel.labels
    )
    centres = sorted(spread_apart(ends, 15.0, panel.rect.top() + 2.0, panel.rect.bottom() - 2.0))
    assert all(b - a >= 14.9 for a, b in pairwise(centres))


def test_a_stand_in_is_dashed_in_the_colour_of_the_line_it_stands_in_for(
    raced: RacePane, theme: Theme
) -> None:
    coin = views.coin()
    young = replace(coin, symbol="ETH", label="ETH DVOL, published")
    raced.set_view(replace(full.race(3), extra=(young,)))
    painted(raced)
    panel = raced.plot.state.panels[0]
    assert panel.labels[-1].name == "ETH DVOL, published"
    assert panel.labels[-1].color == QColor(theme.series[2])
    assert [curve.stroke.dashed for curve in panel.curves] == [True, False, False, False]


def test_lines_come_and_go_with_the_view(raced: RacePane) -> None:
    for lines in (5, 2, 4, 3):
        raced.set_view(full.race(lines))
        painted(raced)
        assert len(raced.plot.state.panels[0].curves) == lines


def test_the_crosshair_reads_five_lines_and_never_leaves_one_out(raced: RacePane) -> None:
    raced.set_view(full.race(5))
    for width in (900, 640, 460):
        raced.resize(width, 500)
        raced.cursor_left()
        painted(raced)
        state = raced.plot.state
        values = [f"{track.at(state.crosshair.x or 0.0)[1]:.1f}" for track in raced.lines.tracks]
        texts = [run.text for run in state.reading]
        assert all(value in texts for value in values)
        assert width_of(state.reading) <= state.strip.width() / 0.9
        raced.plot.drop_cursor()


def test_a_third_line_that_is_stale_says_so_in_its_label(raced: RacePane) -> None:
    stale = replace(full.more()[0], last=views.measured(57.0, Quality.STALE))
    raced.set_clock(lambda: views.AS_OF)
    raced.set_view(replace(full.race(3), more=(stale,)))
    assert raced.plot.state.panels[0].labels[2].note.startswith("stale")
    assert any(note.startswith("stale") for note in raced.aged())


def test_own_lines_are_marked_as_such_beside_the_named_pairs(raced: RacePane) -> None:
    assert not raced.switch.own.isChecked()
    raced.set_view(full.race(3))
    assert raced.switch.own.isChecked()
    assert not any(button.isChecked() for button in raced.switch.buttons)


def test_a_click_shows_no_measure_before_the_engine_has_it(raced: RacePane) -> None:
    strip = raced.switch.buttons[0]
    strip.click()
    assert not strip.isChecked()
    raced.set_view(replace(full.race(), measure=RaceMeasure.STRIP))
    assert strip.isChecked()


def test_one_symbol_against_itself_keeps_both_colours_in_the_headline(
    raced: RacePane, theme: Theme
) -> None:
    view = replace(
        full.race(), right_symbol="NVDA", headline="NVDA 74.0 over NVDA 55.4: +18.6"
    )  # fmt: skip
    raced.set_view(view)
    image = raced.grab().toImage()
    for color in theme.series[:2]:
        assert [1 for _, y in places(image, color) if y < 36]


@pytest.mark.parametrize("size", [(640, 376), (820, 440), (1900, 900)])
def test_the_headline_is_never_cut_at_the_sizes_of_the_home_screen(
    raced: RacePane, size: tuple[int, int]
) -> None:
    raced.resize(*size)
    painted(raced)
    assert not raced.headline.cut
    assert not raced.definition.cut


def test_a_narrow_pane_gives_the_definition_the_room_of_the_switch(raced: RacePane) -> None:
    raced.resize(420, 400)
    painted(raced)
    assert not raced.switch.isVisible()
    assert not raced.definition.cut
    raced.resize(700, 400)
    assert raced.switch.isVisible()


def test_words_of_rings_and_published_levels_never_lie_on_each_other_or_on_end_labels(
    raced: RacePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[QRectF] = []
    from gui.charts import freeroom

    chosen = freeroom.chosen

    def kept(*found: object) -> QRectF | None:
        box = chosen(*found)  # type: ignore[arg-type] # the arguments are passed on as they are
        if box is not None:
            boxes.append(box)
        return box

    monkeypatch.setattr(freeroom, "chosen", kept)
    near = [datetime(2024, 7, day, 20, tzinfo=UTC) for day in (15, 16, 17)]
    rings = tuple(replace(full.crossings()[0], day=at.date(), at=at, value=35.0) for at in near)
    raced.set_view(replace(full.race(5), crossings=rings))
    raced.resize(660, 380)
    boxes.clear()
    raced.plot.grab()
    assert len(boxes) >= 3
    for index, box in enumerate(boxes):
        assert raced.plot.state.panels[0].inner.contains(box)
        assert not [other for other in boxes[index + 1 :] if other.intersects(box)]


def test_a_hidden_pane_keeps_what_came_meanwhile(raced: RacePane) -> None:
    raced.hide()
    raced.set_view(full.race(4))
    raced.show()
    painted(raced)
    assert len(raced.plot.state.panels[0].labels) == 4


def test_the_extent_of_time_is_that_of_all_lines(raced: RacePane) -> None:
    longer = full.more()[0]
    times = np.append(longer.times[0] - 86400.0 * 20, longer.times)
    values = np.append(50.0, longer.values)
    raced.set_view(replace(full.race(3), more=(replace(longer, times=times, values=values),)))
    assert raced.plot.timeline.data.low == times[0]
    raced.plot.hovered.emit(QPointF(10.0, 60.0))
    painted(raced)
