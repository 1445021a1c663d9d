"""Words beside a point find room that no line goes through."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from gui.charts.freeroom import boxes, chosen, crossing

AREA = QRectF(0.0, 0.0, 400.0, 200.0)
AT = QPointF(200.0, 100.0)


@pytest.mark.parametrize(
    ("line", "touched"),
    [
        ((0.0, 0.0, 10.0, 10.0), True),
        ((4.0, -5.0, 4.0, 50.0), True),
        ((-9.0, 5.0, 50.0, 5.0), True),
        ((2.0, 2.0, 3.0, 3.0), True),
        ((-9.0, 12.0, 50.0, 12.0), False),
        ((0.0, 40.0, 40.0, 0.0), False),
        ((-5.0, 5.0, -1.0, 5.0), False),
        ((12.0, -5.0, 12.0, 50.0), False),
        ((5.0, 5.0, 5.0, 5.0), True),
        ((50.0, 50.0, 50.0, 50.0), False),
    ],
)
def test_a_segment_touches_a_box_or_not(
    line: tuple[float, float, float, float], touched: bool
) -> None:
    found = crossing(np.array([line]), QRectF(0.0, 0.0, 10.0, 10.0))
    assert found.tolist() == [touched]


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("rise", [-3.0, -1.0, -0.3, 0.0, 0.3, 1.0, 3.0])
def test_no_straight_line_through_the_point_goes_through_its_words(
    rise: float, below: bool
) -> None:
    line = np.array([[0.0, 100.0 - 200.0 * rise, 400.0, 100.0 + 200.0 * rise]])
    box = chosen(boxes(AT, 50.0, AREA, below=below), line, [])
    assert box is not None
    assert AREA.contains(box)
    assert not crossing(line, box).any()


def test_a_kink_and_an_event_line_are_avoided_together() -> None:
    lines = np.array([
        [0.0, 0.0, 200.0, 100.0], [200.0, 100.0, 400.0, 110.0], [180.0, 0.0, 180.0, 200.0],
    ])  # fmt: skip
    box = chosen(boxes(AT, 50.0, AREA, below=True), lines, [])
    assert box is not None
    assert not crossing(lines, box).any()


def test_words_never_cover_other_words_and_stay_inside() -> None:
    taken: list[QRectF] = []
    none = np.empty((0, 4))
    while (box := chosen(boxes(AT, 50.0, AREA, below=False), none, taken)) is not None:
        assert not any(box.intersects(other) for other in taken)
        taken.append(box)
    assert len(taken) >= 4
    corner = boxes(QPointF(2.0, 2.0), 50.0, AREA, below=False)
    assert corner
    assert all(AREA.contains(box) for box in corner)
    assert boxes(AT, 500.0, AREA, below=False) == ()


def test_where_all_is_crossed_the_words_still_stand_somewhere() -> None:
    grid = np.array([[x, 0.0, x, 200.0] for x in np.arange(0.0, 400.0, 5.0)])
    assert chosen(boxes(AT, 50.0, AREA, below=False), grid, []) is not None
