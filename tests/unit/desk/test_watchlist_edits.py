"""Edits of a list, and undo over them as a state machine."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine.desk.watchlist import (
    DEFAULT,
    EntryKind,
    Step,
    Symbol,
    UndoStack,
    Watchlist,
    add_text,
    edit_text,
    move_key,
    move_text,
    parse_list,
    parse_symbol,
    paste_text,
    pasted,
    remove_text,
    write_list,
)
from engine.desk.watchlist.undo import LIMIT


def listed(*lines: str) -> Watchlist:
    return parse_list("\n".join(["#voldesk-watchlist 1", *lines]) + "\n")


def texts(watchlist: Watchlist) -> list[str]:
    return [e.line for e in watchlist.entries]


def symbol(text: str) -> Symbol:
    found = parse_symbol(text)
    assert isinstance(found, Symbol)
    return found


@pytest.mark.parametrize(
    ("below", "expected"),
    [(0, ["A", "X", "B"]), (1, ["A", "B", "X"]), (None, ["A", "B", "X"]), (-1, ["X", "A", "B"])],
)
def test_add_goes_below_the_current_row(below: int | None, expected: list[str]) -> None:
    assert texts(listed("A", "B").with_added(symbol("X"), below)) == expected


def test_adding_a_symbol_that_is_there_changes_nothing() -> None:
    watchlist = listed("BRK-B", "B")
    assert watchlist.with_added(symbol("brk.b"), 1) is watchlist
    assert watchlist.find("BRK-B") == 0
    assert watchlist.find("ZZZ") == -1


def test_add_on_a_header_becomes_the_first_of_its_section() -> None:
    assert texts(listed("###S", "A").with_added(symbol("X"), 0)) == ["###S", "X", "A"]


def test_editing_to_a_symbol_that_another_row_has_changes_nothing() -> None:
    watchlist = listed("A", "B")
    assert watchlist.with_edited(0, symbol("B")) is watchlist
    assert texts(watchlist.with_edited(0, symbol("C"))) == ["C", "B"]
    assert watchlist.with_edited(7, symbol("C")) is watchlist


def test_removing_a_header_lets_its_rows_join_the_section_above() -> None:
    watchlist = listed("###S", "A", "###T", "B")
    left = watchlist.with_removed([2])
    assert texts(left) == ["###S", "A", "B"]
    assert watchlist.with_removed([9]) is watchlist


@pytest.mark.parametrize(
    ("lines", "at", "step", "expected"),
    [
        ("A B C", [1], -1, "B A C"),
        ("A B C", [1], 1, "A C B"),
        ("A B C", [0], -1, "A B C"),
        ("A B C", [2], 1, "A B C"),
        ("A B C D", [1, 2], -1, "B C A D"),
        ("A B C D", [1, 2], 1, "A D B C"),
        ("A B C D", [0, 2], -1, "A C B D"),
        ("A B C D", [0, 1], -1, "A B C D"),
        ("A B C D", [1, 3], 1, "A C B D"),
        ("A ###S B", [2], -1, "A B ###S"),
        ("A ###S B", [0], 1, "###S A B"),
        ("###S A ###T B C", [2], -1, "###T B C ###S A"),
        ("###S A ###T B C", [0], 1, "###T B C ###S A"),
        ("X ###S A ###T B", [1], -1, "X ###S A ###T B"),
        ("X ###S A ###T B", [3], 1, "X ###S A ###T B"),
    ],
)
def test_moves_by_one_place(lines: str, at: list[int], step: int, expected: str) -> None:
    assert texts(listed(*lines.split()).with_moved(at, step)) == expected.split()


def test_moves_pass_over_blank_lines_which_keep_their_place() -> None:
    watchlist = listed("A", "", "B", "C")
    assert texts(watchlist.with_moved([2], -1)) == ["B", "", "A", "C"]
    assert texts(watchlist.with_moved_to_top([3])) == ["C", "", "A", "B"]


def test_filtered_moves_go_directly_past_the_next_shown_row() -> None:
    watchlist = listed("A", "H1", "H2", "B", "C")
    assert texts(watchlist.with_moved([3], -1, shown=[0, 3, 4])) == ["B", "A", "H1", "H2", "C"]
    assert texts(watchlist.with_moved([0], 1, shown=[0, 3, 4])) == ["H1", "H2", "B", "A", "C"]
    assert watchlist.with_moved([3], -1, shown=[3]) is watchlist


@pytest.mark.parametrize(
    ("at", "top", "expected"),
    [
        ([2, 3], True, "C D A B E"),
        ([0, 2], False, "B D E A C"),
        ([4], True, "E A B C D"),
        ([0], True, "A B C D E"),
    ],
)
def test_moves_to_the_edge_gather_the_rows(at: list[int], top: bool, expected: str) -> None:
    watchlist = listed("A", "B", "C", "D", "E")
    moved = watchlist.with_moved_to_top(at) if top else watchlist.with_moved_to_bottom(at)
    assert texts(moved) == expected.split()


def test_a_header_takes_its_rows_to_the_edge() -> None:
    watchlist = listed("###S", "A", "###T", "B", "C")
    assert texts(watchlist.with_moved_to_top([2])) == ["###T", "B", "C", "###S", "A"]


def test_comments_move_with_their_entry() -> None:
    watchlist = listed("A", "# of B", "B")
    assert write_list(watchlist.with_moved([1], -1)) == "#voldesk-watchlist 1\n# of B\nB\nA\n"


def test_sections_are_made_renamed_and_fields_set() -> None:
    watchlist = listed("A", "B").with_section("New\nname", 1)
    assert texts(watchlist) == ["A", "###New name", "B"]
    assert texts(watchlist.with_section_named(1, "Old")) == ["A", "###Old", "B"]
    assert watchlist.with_section_named(1, "New name") is watchlist
    assert watchlist.with_section_named(0, "no header") is watchlist
    assert texts(watchlist.with_field(0, "flag", "3"))[0] == "A | flag=3"
    assert watchlist.with_field(0, "flag", "") is watchlist
    assert watchlist.with_field(1, "flag", "3") is watchlist


@given(
    st.permutations(["A", "B", "C", "###S", "###T", "", "FOO:X"]),
    st.sets(st.integers(0, 6)),
    st.sampled_from([-1, 1]),
)
def test_a_move_loses_nothing(lines: list[str], at: set[int], step: int) -> None:
    watchlist = listed(*lines)
    for moved in (
        watchlist.with_moved(at, step),
        watchlist.with_moved_to_top(at),
        watchlist.with_moved_to_bottom(at),
    ):
        assert sorted(texts(moved)) == sorted(texts(watchlist))


def test_step_texts_read_as_specified() -> None:
    assert add_text(["NVDA"]) == "add NVDA"
    assert remove_text(["NVDA", "AMD"]) == "remove NVDA, AMD"
    assert remove_text(["A", "B", "C", "D", "E"]) == "remove 5 rows"
    assert move_text(["NVDA"], "up") == "move NVDA up"
    assert move_text(["A", "B", "C"], "to top") == "move 3 rows to top"
    assert edit_text("note", "NVDA") == "edit note of NVDA"
    assert paste_text(4) == "paste 4 symbols"
    assert paste_text(1) == "paste 1 symbol"


def test_repeated_moves_of_one_selection_within_a_second_are_one_step() -> None:
    up = move_key(["NVDA"], "up")
    stack: UndoStack[int] = UndoStack()
    for count, at in enumerate((10.0, 10.6, 11.5)):
        stack = stack.pushed(Step("move NVDA up", count, count + 1, ("NVDA",), up, at))
    assert len(stack.done) == 1
    stack = stack.pushed(Step("move NVDA up", 3, 4, ("NVDA",), up, 12.6))
    stack = stack.pushed(Step("move AMD up", 4, 5, ("AMD",), move_key(["AMD"], "up"), 12.7))
    assert len(stack.done) == 3
    stack, step = stack.undo()
    stack, step = stack.undo()
    stack, step = stack.undo()
    assert step is not None
    assert (step.before, step.after) == (0, 3)


def test_an_undone_step_is_never_merged_into() -> None:
    key = move_key(["A"], "up")
    stack = UndoStack[int]().pushed(Step("m", 0, 1, (), key, 0.0))
    stack = stack.pushed(Step("other", 1, 2, (), "", 0.1))
    stack, _ = stack.undo()
    stack = stack.pushed(Step("m", 1, 3, (), key, 0.2))
    assert [step.after for step in stack.done] == [1, 3]
    assert stack.redo_text == ""


def test_the_stack_holds_two_hundred_steps() -> None:
    stack: UndoStack[int] = UndoStack()
    for count in range(LIMIT + 50):
        stack = stack.pushed(Step(f"step {count}", count, count + 1))
    assert len(stack.done) == LIMIT == 200
    assert stack.undo_text == "step 249"
    assert UndoStack[int]().undo()[1] is None
    assert UndoStack[int]().redo()[1] is None


class Editing(RuleBasedStateMachine):
    """Edits, undo and redo: nothing is lost, no symbol stands twice, texts come back exactly."""

    def __init__(self) -> None:
        super().__init__()
        self.first = DEFAULT
        self.now = DEFAULT
        self.stack: UndoStack[Watchlist] = UndoStack()
        self.clock = 0.0

    def do(self, new: Watchlist, text: str, merge: str = "") -> None:
        self.clock += 0.4
        if new is not self.now:
            self.stack = self.stack.pushed(Step(text, self.now, new, (), merge, self.clock))
            self.now = new

    @rule(text=st.sampled_from(["ORCL", "nvda", "brk.b", "BTC/USDT"]), at=st.integers(-1, 20))
    def add(self, text: str, at: int) -> None:
        self.do(self.now.with_added(symbol(text), at), "add")

    @rule(at=st.sets(st.integers(0, 15), max_size=4))
    def remove(self, at: set[int]) -> None:
        self.do(self.now.with_removed(at), "remove")

    @rule(at=st.sets(st.integers(0, 15), max_size=4), step=st.sampled_from([-1, 1]))
    def move(self, at: set[int], step: int) -> None:
        self.do(self.now.with_moved(at, step), "move", f"{sorted(at)}")

    @rule(at=st.sets(st.integers(0, 15), max_size=4))
    def move_top(self, at: set[int]) -> None:
        self.do(self.now.with_moved_to_top(at), "top")

    @rule(at=st.integers(0, 15), text=st.sampled_from(["INTC", "META", "eth-usd"]))
    def edit(self, at: int, text: str) -> None:
        self.do(self.now.with_edited(at, symbol(text)), "edit")

    @rule(at=st.integers(0, 15), note=st.text(max_size=5))
    def note(self, at: int, note: str) -> None:
        self.do(self.now.with_field(at, "note", note), "note")

    @rule(name=st.sampled_from(["Chips", "AI"]), at=st.integers(0, 10))
    def add_section(self, name: str, at: int) -> None:
        self.do(self.now.with_section(name, at), "section")

    @rule(at=st.integers(-1, 10))
    def paste(self, at: int) -> None:
        self.do(pasted(self.now, "###X\nMU, NVDA\n<b>, ZZZ", at).watchlist, "paste")

    @precondition(lambda self: self.stack.done)
    @rule()
    def undo(self) -> None:
        self.stack, step = self.stack.undo()
        assert step is not None
        assert step.after == self.now
        self.now = step.before

    @precondition(lambda self: self.stack.undone)
    @rule()
    def redo(self) -> None:
        self.stack, step = self.stack.redo()
        assert step is not None
        assert step.before == self.now
        self.now = step.after

    @invariant()
    def no_symbol_stands_twice(self) -> None:
        assert len(set(self.now.symbols)) == len(self.now.symbols)
        assert all(e.symbol for e in self.now.entries if e.kind is EntryKind.ROW)

    @invariant()
    def text_comes_back(self) -> None:
        assert parse_list(write_list(self.now)) == self.now

    def teardown(self) -> None:
        """Undoing all gives the first text byte for byte, redoing all the last."""
        last, steps = write_list(self.now), len(self.stack.done)
        for _ in range(steps):
            self.undo()
        assert write_list(self.now) == write_list(self.first)
        for _ in range(steps):
            self.redo()
        assert write_list(self.now) == last


Editing.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestEditing = Editing.TestCase
