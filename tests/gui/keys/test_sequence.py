from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.keys.sequence import PATIENCE_S, Fate, Pending, press, seconds

FLAGS = dict.fromkeys(("Alt+Return, 0", "Alt+Return, 1", "G, G"))


def test_the_second_key_counts_for_a_second_and_a_half() -> None:
    first = press(None, ("Alt+Return",), 10.0, FLAGS)
    assert (first.fate, first.pending) == (Fate.WAITS, Pending("Alt+Return", 10.0 + PATIENCE_S))
    assert PATIENCE_S == 1.5
    soon = press(first.pending, ("1",), 11.49, FLAGS)
    assert (soon.fate, soon.chord, soon.pending) == (Fate.RUNS, "Alt+Return, 1", None)
    assert press(first.pending, ("1",), 11.5, FLAGS).fate is Fate.PASSES


def test_a_wrong_second_key_is_eaten_and_esc_cancels() -> None:
    first = press(None, ("Alt+Return",), 0.0, FLAGS)
    wrong = press(first.pending, ("Q",), 0.1, FLAGS)
    assert (wrong.fate, wrong.pending, wrong.chord) == (Fate.WRONG, None, "Alt+Return, Q")
    assert press(first.pending, ("Esc",), 0.1, FLAGS).fate is Fate.CANCELS
    assert press(first.pending, ("Alt+Return",), 0.1, FLAGS).fate is Fate.WRONG
    assert press(None, ("Esc",), 0.1, FLAGS).fate is Fate.PASSES


def test_the_same_key_twice_is_two_keys() -> None:
    first = press(None, ("G",), 0.0, FLAGS)
    assert press(first.pending, ("G",), 0.1, FLAGS).chord == "G, G"


def test_a_key_is_taken_for_what_its_place_stands_for_last() -> None:
    first = press(None, ("Ж", "G"), 0.0, FLAGS)
    assert first.pending is not None
    assert first.pending.first == "G"
    assert press(first.pending, ("Ж", "G"), 0.1, FLAGS).fate is Fate.RUNS


@pytest.mark.parametrize(
    ("first", "following"), [("Alt+Return", ("0", "1")), ("G", ("G",)), ("Alt", ())]
)
def test_the_hint_names_the_keys_that_may_follow(first: str, following: tuple[str, ...]) -> None:
    assert seconds(first, FLAGS) == following


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["Alt+Return", "0", "1", "G", "Esc", "Q"]), max_size=12))
def test_nothing_waits_longer_than_one_press(chords: list[str]) -> None:
    pending = None
    for chord in chords:
        step = press(pending, (chord,), 0.0, FLAGS)
        assert step.pending is None or (step.fate is Fate.WAITS and pending is None)
        pending = step.pending
