from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from engine.model.reason import Reason
from engine.model.value import missing
from gui.race.gap import ordinal, standing
from gui.race.pane import RacePane
from tests.gui.race import full


def painted(pane: RacePane) -> None:
    QApplication.processEvents()
    pane.grab()


def test_the_spread_stands_in_its_band_of_percentiles_and_says_where(raced: RacePane) -> None:
    gap = raced.gap
    assert (gap.usual.low, gap.usual.high) == (-9.0, 7.5)
    assert [level.value for level in gap.marks.levels if level.dashed] == [-3.2]
    assert gap.caption.parts[0].text == "82nd percentile of 143 closes since 3 Jan"
    assert gap.caption.text.split(" · ")[1:] == [
        "shaded \u22129.0 to +7.5: 10th to 90th",
        "dashed \u22123.2: median",
        "stripe: \u00b11.0 is no crossing",
    ]
    assert "82nd percentile" in raced.accessibleDescription()


def test_the_ratio_takes_the_place_of_the_spread_and_gives_it_back(raced: RacePane) -> None:
    raced.spread_or_ratio()
    painted(raced)
    panel = raced.plot.state.panels[1]
    assert panel.unit == "ratio"
    assert panel.labels[0].name == "ratio"
    assert panel.y_map.span.low < 0.86
    assert panel.y_map.span.high < 3.0
    assert raced.gap.caption.parts[0].text == "91st percentile of 143 closes since 3 Jan"
    assert [level.value for level in raced.gap.level.levels] == [1.0]
    raced.spread_or_ratio()
    painted(raced)
    assert panel.labels[0].name == "spread"
    assert panel.unit == "points"
    assert panel.y_map.span.high > 15.0
    assert raced.gap.level.levels == ()


def test_the_stripe_of_no_crossing_is_as_wide_in_points_as_in_the_ratio(raced: RacePane) -> None:
    noise = raced.gap.noise
    np.testing.assert_allclose(noise.high, 1.0)
    np.testing.assert_allclose(noise.low, -1.0)
    raced.spread_or_ratio()
    right = raced.lines.sides[1]
    held = np.array([right.at(float(x))[1] for x in noise.places])
    np.testing.assert_allclose((noise.high - 1.0) * held, 1.0)
    np.testing.assert_allclose((1.0 - noise.low) * held, 1.0)


def test_the_read_out_names_what_is_shown_below_with_its_decimals(raced: RacePane) -> None:
    raced.spread_or_ratio()
    raced.cursor_left()
    painted(raced)
    texts = [run.text for run in raced.plot.state.reading]
    value = raced.gap.track.values[-1]
    assert texts[texts.index("ratio") + 1] == f"{value:.2f}"


def test_without_enough_closes_there_is_no_band_and_the_reason_is_said(raced: RacePane) -> None:
    raced.set_view(replace(full.race(), spread_band=None))
    painted(raced)
    assert raced.gap.caption.text == "No percentile: fewer than 20 common closes"
    assert raced.gap.marks.levels == ()
    assert math.isnan(raced.gap.usual.low)


def test_a_spread_that_is_not_known_now_has_no_rank(raced: RacePane) -> None:
    raced.set_view(replace(full.race(), spread=missing(Reason.PROVIDER_DOWN)))
    assert raced.gap.caption.parts[0].text == "143 closes since 3 Jan"
    unknown = replace(full.SPREAD_BAND, percentile=math.nan)
    assert standing(unknown) == "143 closes since 3 Jan"


def test_the_caption_keeps_its_first_part_where_there_is_little_room(raced: RacePane) -> None:
    raced.resize(500, 400)
    painted(raced)
    caption = raced.gap.caption
    assert [run.text for run in caption.fitting(260.0)] == [caption.parts[0].text]
    assert len(caption.fitting(2000.0)) == 4


def test_a_band_that_begins_after_what_is_seen_asks_for_no_room(raced: RacePane) -> None:
    usual = raced.gap.usual
    view = raced.plot.view
    usual.since = view.high + 1.0
    assert all(math.isnan(value) for value in usual.extremes(view))


def test_no_ratio_hides_the_pane_until_there_is_one(raced: RacePane) -> None:
    raced.spread_or_ratio()
    raced.set_view(replace(full.race(), ratio_values=None))
    painted(raced)
    assert not raced.plot.state.panels[1].shown
    raced.set_view(full.race())
    assert raced.plot.state.panels[1].shown


@pytest.mark.parametrize(
    ("n", "words"),
    [(0, "0th"), (1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (82, "82nd"), (93, "93rd"), (100, "100th")],
)  # fmt: skip
def test_ordinals_are_written_as_spoken(n: int, words: str) -> None:
    assert ordinal(n) == words
