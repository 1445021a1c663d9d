"""Places of windows: kept by monitor, rescued where no monitor is (FAULTS G10)."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from engine.model.layout import Spot
from gui.workspace import spots

LEFT = ("DP-1", QRect(0, 0, 1920, 1050))
RIGHT = ("HDMI-1", QRect(1920, -200, 2560, 1400))
WHOLE = QSize(4480, 1400)
"""Of both monitors: the right one is higher and begins above."""
pixels = st.integers(-30_000, 30_000)
sizes = st.integers(1, 6_000)
rects = st.builds(QRect, pixels, pixels, sizes, sizes)


@settings(max_examples=200, deadline=None)
@given(rect=rects)
def test_G10_every_saved_place_has_its_title_bar_on_a_monitor(rect: QRect) -> None:
    for there in ([LEFT], [LEFT, RIGHT]):
        placed = spots.rescued(rect, there)
        assert spots.reachable(placed, there)
        if spots.reachable(rect, there):
            assert placed == rect
        else:
            assert placed.size() == rect.size().boundedTo(placed.size())


@settings(max_examples=100, deadline=None)
@given(rect=rects)
def test_a_place_comes_back_as_it_was_while_its_monitor_is_there(rect: QRect) -> None:
    there = [LEFT, RIGHT]
    fits = rect.size().boundedTo(WHOLE) == rect.size()
    if fits and spots.reachable(rect, there):
        assert spots.rect_of(spots.spot_of(rect, there), there) == rect


@settings(max_examples=100, deadline=None)
@given(rect=rects, far=st.integers(1, 100_000))
def test_X5_no_place_is_larger_than_all_monitors_together(rect: QRect, far: int) -> None:
    """Nothing could paint a window of 100,000 by 100,000 pixels."""
    spot = Spot("DP-1", rect.x(), rect.y(), far, 100_001 - far)
    placed = spots.rect_of(spot, [LEFT, RIGHT])
    assert placed.size() == placed.size().boundedTo(WHOLE)
    assert spots.bounded(rect.size(), []) == rect.size()


def test_G10_a_place_on_a_monitor_that_is_gone_is_taken_on_the_first() -> None:
    spot = spots.spot_of(QRect(2500, 100, 800, 600), [LEFT, RIGHT])
    assert spot.monitor == "HDMI-1"
    assert spots.rect_of(spot, [LEFT]) == QRect(580, 300, 800, 600)
    far = Spot("gone", 5000, 4000, 800, 600)
    assert LEFT[1].contains(spots.rect_of(far, [LEFT]))


def test_each_monitor_has_a_place_of_its_own_and_the_newest_that_is_there_counts() -> None:
    left, right = Spot("DP-1", 1, 1, 300, 300), Spot("HDMI-1", 2, 2, 300, 300)
    kept = spots.remembered(spots.remembered((), left), right)
    assert kept == (right, left)
    assert spots.best(kept, [LEFT, RIGHT]) == right
    assert spots.best(kept, [LEFT]) == left
    moved = Spot("DP-1", 9, 9, 300, 300)
    assert spots.remembered(kept, moved) == (moved, right)
    assert spots.best((), [LEFT]) is None


def test_the_next_monitor_takes_a_window_at_the_same_corner_and_fits_it() -> None:
    there = [LEFT, RIGHT]
    assert spots.next_area(QRect(100, 50, 800, 600), there) == QRect(2020, -150, 800, 600)
    large = spots.next_area(QRect(1920, -200, 2560, 1400), there)
    assert large.size() == QSize(1920, 1050)
    assert spots.reachable(large, [LEFT])
