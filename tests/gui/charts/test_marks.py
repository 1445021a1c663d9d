from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.marks import Mark, clusters, spread_apart
from gui.charts.scale import Map, Span


@settings(max_examples=150, deadline=None)
@given(st.lists(st.floats(-50, 450), max_size=12), st.floats(150, 400))
def test_labels_never_overlap_while_there_is_room(wanted: list[float], room: float) -> None:
    placed = spread_apart(tuple(wanted), 15.0, 0.0, room)
    assert len(placed) == len(wanted)
    if len(wanted) * 15.0 > room:
        return
    ordered = sorted(placed)
    assert all(b - a >= 15.0 - 1e-6 for a, b in itertools.pairwise(ordered))
    assert all(7.5 - 1e-6 <= y <= room - 7.5 + 1e-6 for y in placed)
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    assert [placed[i] for i in order] == sorted(placed)


def test_a_label_with_room_stays_where_its_line_ends() -> None:
    assert spread_apart((50.0, 120.0), 15.0, 0.0, 300.0) == [50.0, 120.0]


def test_marks_too_close_become_one_glyph_with_their_number() -> None:
    marks = tuple(Mark(x, "E", "31 Jul", f"report {x}") for x in (10.0, 11.0, 60.0))
    found = clusters(marks, Map(Span(0.0, 100.0), 0.0, 500.0))
    assert [c.letter for c in found] == ["2", "E"]


def test_marks_outside_the_view_are_not_drawn() -> None:
    marks = (Mark(-1.0, "E", "", ""), Mark(float("inf"), "E", "", ""))
    assert clusters(marks, Map(Span(0.0, 100.0), 0.0, 500.0)) == ()


def test_a_mark_alone_names_its_source() -> None:
    mark = Mark(5.0, "E", "31 Jul 20:00", "META: report", "SEC 8-K")
    (alone,) = clusters((mark,), Map(Span(0.0, 100.0), 0.0, 500.0))
    assert alone.lines == ("31 Jul 20:00  META: report", "SEC 8-K")
