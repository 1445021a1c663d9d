"""Two changes of one document: neither side's is lost, whatever they are."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine import merging

VALUES = st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.sampled_from(["a", "b"]))
ENTRIES = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("abcd"), "level": VALUES}),
    max_size=4, unique_by=lambda one: one["id"],
)  # fmt: skip
TABLES = st.dictionaries(st.sampled_from("xyz"), st.one_of(VALUES, ENTRIES), max_size=3)


def merged(before: Any, ours: Any, theirs: Any) -> tuple[Any, int]:
    """As the guard calls it, with values of any kind."""
    return merging.merged(before, ours, theirs)


@given(TABLES, TABLES)
def test_a_change_of_one_side_alone_is_taken_as_it_is(before: Any, after: Any) -> None:
    assert merged(before, after, before) == (after, 0)
    assert merged(before, before, after) == (after, 0)
    assert merged(before, after, after) == (after, 0)


@given(TABLES, TABLES, TABLES)
def test_what_ours_changed_stays_ours(before: Any, ours: Any, theirs: Any) -> None:
    whole, _ = merged(before, ours, theirs)
    for key in "xyz":
        mine = ours.get(key, "gone")
        if mine != before.get(key, "gone") and not isinstance(mine, list):
            assert whole.get(key, "gone") == mine


@given(TABLES, TABLES, TABLES)
def test_what_only_theirs_changed_is_theirs(before: Any, ours: Any, theirs: Any) -> None:
    whole, _ = merged(before, ours, theirs)
    for key in "xyz":
        if ours.get(key, "gone") == before.get(key, "gone"):
            assert whole.get(key, "gone") == theirs.get(key, "gone")


@given(ENTRIES, ENTRIES, ENTRIES)
def test_entries_are_merged_one_by_one(before: Any, ours: Any, theirs: Any) -> None:
    whole, lost = merged(before, ours, theirs)
    sides = [{one["id"]: one for one in side} for side in (before, ours, theirs, whole)]
    old, mine, other, both = sides
    assert len(both) == len(whole)
    for key in "abcd":
        if mine.get(key) == old.get(key):
            assert both.get(key) == other.get(key)
        elif other.get(key) in (old.get(key), mine.get(key)):
            assert both.get(key) == mine.get(key)
        else:
            assert lost
            assert both.get(key) == mine.get(key)


def test_where_both_changed_the_same_ours_stays_and_it_is_counted() -> None:
    before = {"ui": {"theme": "dark", "row": 22}, "list": ["a"]}
    ours = {"ui": {"theme": "light", "row": 22}, "list": ["a", "b"]}
    theirs = {"ui": {"theme": "contrast", "row": 28}, "list": ["c"]}
    whole, lost = merged(before, ours, theirs)
    assert whole == {"ui": {"theme": "light", "row": 28}, "list": ["a", "b"]}
    assert lost == 2


def test_entries_without_a_name_count_as_a_whole() -> None:
    line = [{"kind": "trend", "at": n} for n in range(4)]
    whole, lost = merged(line[:2], [line[0], line[1], line[2]], [line[1], line[3]])
    assert (whole, lost) == ([line[1], line[2], line[3]], 0)
