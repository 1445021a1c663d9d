"""The state machine of comparisons, against a naive reference that replays the whole history."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.alerts.machine import Arm, step
from engine.model.alert import Op

GAPS = st.one_of(
    st.floats(-5.0, 5.0, allow_nan=False).map(lambda x: round(x, 2) + 0.0),
    st.sampled_from((0.0, 0.5, -0.5, 1.0, -1.0, 100.0, -100.0)),
)
BANDS = st.sampled_from((0.0, 0.5, 1.0, 3.0))
PATHS = st.lists(GAPS, max_size=40)
ONE_WAY = st.sampled_from((Op.ABOVE, Op.BELOW, Op.CROSSES_ABOVE, Op.CROSSES_BELOW))


NEVER = Arm()


def run(op: Op, path: list[float], band: float, arm: Arm = NEVER) -> tuple[list[int], Arm]:
    fired = []
    for n, gap in enumerate(path):
        arm, fires = step(op, arm, gap, band)
        if fires:
            fired.append(n)
    return fired, arm


def naive(op: Op, path: list[float], band: float) -> list[int]:
    """Firings by looking back over the whole path at each value, without any state."""
    up = [-gap for gap in path] if op in (Op.BELOW, Op.CROSSES_BELOW) else path
    fired: list[int] = []
    for n, x in enumerate(up):
        if x <= 0.0:
            continue
        since = up[fired[-1] + 1 : n] if fired else up[:n]
        if fired:
            ready = any(one <= -band and (one < 0.0 or op in (Op.ABOVE, Op.BELOW)) for one in since)
        elif op in (Op.ABOVE, Op.BELOW):
            ready = True
        else:
            seen = [m for m, one in enumerate(since) if one]
            below = bool(seen) and since[seen[0]] < 0.0
            ready = below or any(one < 0.0 and one <= -band for one in since)
        if ready:
            fired.append(n)
    return fired


@given(ONE_WAY, PATHS, BANDS)
def test_one_way_it_fires_as_a_look_at_the_whole_path_says(
    op: Op, path: list[float], band: float
) -> None:
    assert run(op, path, band)[0] == naive(op, path, band)


@given(PATHS, BANDS)
def test_it_never_fires_twice_inside_the_band(path: list[float], band: float) -> None:
    for op in Op:
        fired, _ = run(op, path, band)
        for first, second in itertools.pairwise(fired):
            between = path[first : second + 1]
            assert max(abs(one) for one in between) >= band
            if op is Op.CROSSES:
                assert path[first] * path[second] < 0.0
            else:
                sign = -1.0 if op in (Op.BELOW, Op.CROSSES_BELOW) else 1.0
                assert min(sign * one for one in between) <= -band


@given(PATHS, BANDS)
def test_no_crossing_between_two_values_beyond_the_band_is_missed(
    path: list[float], band: float
) -> None:
    """However far the jump: each change of side that leaves the band is told exactly once."""
    far = [(n, gap) for n, gap in enumerate(path) if gap and abs(gap) >= band]
    fired, _ = run(Op.CROSSES, path, band)
    for (n, before), (m, after) in itertools.pairwise(far):
        if before * after < 0.0 and n:
            assert any(n < one <= m for one in fired)
    above, _ = run(Op.CROSSES_ABOVE, path, band)
    for (n, before), (m, after) in itertools.pairwise(far):
        if before < 0.0 < after:
            assert sum(n < one <= m for one in above) == 1


@given(st.sampled_from(Op), PATHS, BANDS, st.integers(0, 40))
def test_a_restart_anywhere_changes_nothing(
    op: Op, path: list[float], band: float, cut: int
) -> None:
    whole, end = run(op, path, band)
    first, arm = run(op, path[:cut], band)
    rest, last = run(op, path[cut:], band, Arm(arm.armed, arm.side))
    assert first + [n + min(cut, len(path)) for n in rest] == whole
    assert last == end


@pytest.mark.parametrize("op", Op)
def test_a_missing_value_changes_nothing(op: Op) -> None:
    arm = Arm(armed=True, side=-1)
    assert step(op, arm, math.nan, 0.5) == (arm, False)


def test_a_level_fires_at_once_and_a_crossing_needs_a_change_of_side() -> None:
    assert run(Op.ABOVE, [3.0], 0.5)[0] == [0]
    assert run(Op.BELOW, [-3.0], 0.5)[0] == [0]
    for op in (Op.CROSSES, Op.CROSSES_ABOVE):
        assert run(op, [3.0, 4.0], 0.5)[0] == []
        assert run(op, [3.0, -1.0, 2.0], 0.5)[0][-1:] == [2]


def test_a_jump_over_the_band_and_back_fires_again() -> None:
    assert run(Op.CROSSES_ABOVE, [-1.0, 2.0, -9.0, 2.0], 0.5)[0] == [1, 3]
    assert run(Op.CROSSES_ABOVE, [-1.0, 2.0, -0.4, 2.0], 0.5)[0] == [1]
    assert run(Op.CROSSES, [-1.0, 2.0, -9.0], 0.5)[0] == [1, 2]


def test_the_border_itself_is_no_side() -> None:
    assert run(Op.CROSSES_ABOVE, [0.0, 1.0], 0.0)[0] == []
    assert run(Op.CROSSES_ABOVE, [-1.0, 0.0, 1.0], 0.0)[0] == [2]
