"""Tiles of a treemap: areas in proportion, the room filled, nothing on top of another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.movers.treemap import Box, squarified

ROOM: Box = (3.0, 7.0, 640.0, 400.0)


@given(st.lists(st.floats(0.01, 1e4), min_size=1, max_size=40))
def test_areas_are_in_proportion_and_fill_the_room(sizes: list[float]) -> None:
    boxes = squarified(sorted(sizes, reverse=True), ROOM)
    whole = sum(sizes)
    for size, (_, _, width, height) in zip(sorted(sizes, reverse=True), boxes, strict=True):
        assert width * height == pytest.approx(size / whole * 640.0 * 400.0, rel=1e-6, abs=1e-6)
    left, top, width, height = ROOM
    assert all(
        left - 1e-6 <= x and top - 1e-6 <= y and x + w <= left + width + 1e-6
        and y + h <= top + height + 1e-6
        for x, y, w, h in boxes
    )  # fmt: skip


@given(st.lists(st.floats(0.1, 100.0), min_size=2, max_size=15))
def test_no_tile_lies_on_another(sizes: list[float]) -> None:
    boxes = squarified(sorted(sizes, reverse=True), ROOM)
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
            down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
            assert min(across, down) <= 1e-6


def test_the_published_example_is_laid_out_as_in_the_paper() -> None:
    boxes = squarified([6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], (0.0, 0.0, 6.0, 4.0))
    assert boxes[0] == pytest.approx((0.0, 0.0, 3.0, 2.0))
    assert boxes[1] == pytest.approx((0.0, 2.0, 3.0, 2.0))
    assert boxes[2] == pytest.approx((3.0, 0.0, 12.0 / 7.0, 7.0 / 3.0))


@pytest.mark.parametrize("bad", [0.0, -1.0, float("nan"), float("inf")])
def test_a_size_that_is_none_is_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        squarified([1.0, bad], ROOM)
