"""Undo and redo of edits: a pure stack of named steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

LIMIT = 200
MERGE_S = 1.0


@dataclass(frozen=True)  # no slots: with them Python 3.11 cannot call Step[int](...)
class Step(Generic[T]):
    """One edit.

    Attributes:
        text: What was done ("remove NVDA, AMD"), shown after "Undo" and "Redo".
        before, after: State on either side, immutable.
        symbols: Canonical symbols concerned: brought on screen and selected on undo and redo.
        merge: Equal, non-empty keys within a second make one step (repeated moves).
        at: Monotonic seconds.
    """

    text: str
    before: T
    after: T
    symbols: tuple[str, ...] = ()
    merge: str = ""
    at: float = 0.0


@dataclass(frozen=True)
class UndoStack(Generic[T]):
    """The last 200 steps; every change gives a new stack."""

    done: tuple[Step[T], ...] = ()
    undone: tuple[Step[T], ...] = ()

    @property
    def undo_text(self) -> str:
        """What undo would take back, "" if nothing."""
        return self.done[-1].text if self.done else ""

    @property
    def redo_text(self) -> str:
        """What redo would do again, "" if nothing."""
        return self.undone[-1].text if self.undone else ""

    def pushed(self, step: Step[T]) -> UndoStack[T]:
        """With a new step; what was undone is forgotten, the oldest beyond 200 too."""
        last = self.done[-1] if self.done else None
        if (
            last is not None
            and not self.undone
            and step.merge
            and last.merge == step.merge
            and 0.0 <= step.at - last.at <= MERGE_S
        ):
            merged = replace(step, before=last.before)
            return UndoStack((*self.done[:-1], merged))
        return UndoStack((*self.done, step)[-LIMIT:])

    def undo(self) -> tuple[UndoStack[T], Step[T] | None]:
        """The stack after undo and the step to take back (apply its `before`)."""
        if not self.done:
            return self, None
        step = replace(self.done[-1], merge="")
        return UndoStack(self.done[:-1], (*self.undone, step)), step

    def redo(self) -> tuple[UndoStack[T], Step[T] | None]:
        """The stack after redo and the step to do again (apply its `after`)."""
        if not self.undone:
            return self, None
        step = self.undone[-1]
        return UndoStack((*self.done, step), self.undone[:-1]), step


def named(names: Sequence[str]) -> str:
    """Names of rows in a step's text: NVDA - NVDA, AMD - 5 rows."""
    return ", ".join(names) if 0 < len(names) <= 2 else f"{len(names)} rows"


def add_text(names: Sequence[str]) -> str:
    """Text of an add: "add NVDA"."""
    return f"add {named(names)}"


def remove_text(names: Sequence[str]) -> str:
    """Text of a removal: "remove NVDA, AMD"."""
    return f"remove {named(names)}"


def move_text(names: Sequence[str], where: str) -> str:
    """Text of a move; `where` is up, down, "to top" or "to bottom"."""
    return f"move {named(names)} {where}"


def edit_text(what: str, name: str) -> str:
    """Text of a field's edit: "edit note of NVDA"."""
    return f"edit {what} of {name}"


def paste_text(count: int) -> str:
    """Text of a paste: "paste 4 symbols"."""
    return "paste 1 symbol" if count == 1 else f"paste {count} symbols"


def move_key(names: Sequence[str], where: str) -> str:
    """Merge key of moves of one selection in one direction."""
    return " ".join(("move", where, *sorted(names)))


def move_to_list_text(names: Sequence[str], name: str) -> str:
    """Text of rows going to another list: "move 3 rows to Tech"."""
    return f"move {named(names)} to {name}"


def cut_text(names: Sequence[str]) -> str:
    """Text of a cut: "cut NVDA, AMD"."""
    return f"cut {named(names)}"


def flag_text(names: Sequence[str], number: int) -> str:
    """Text of a flag: "flag NVDA", "unflag 3 rows" for number 0."""
    return f"flag {named(names)}" if number else f"unflag {named(names)}"


def section_text(name: str) -> str:
    """Text of a new header: "add section AI"."""
    return f"add section {name}"


def rename_section_text(old: str, new: str) -> str:
    """Text of another name for a header: "rename section AI to AI capex"."""
    return f"rename section {old} to {new}"


def new_list_text(name: str) -> str:
    """Text of a new list: "new list Tech"."""
    return f"new list {name}"


def rename_list_text(old: str, new: str) -> str:
    """Text of another name for a list: "rename list Tech to Chips"."""
    return f"rename list {old} to {new}"


def delete_list_text(name: str, *, last: bool = False) -> str:
    """Text of a deletion: "delete list Tech"; of the last list "empty list Tech"."""
    return f"empty list {name}" if last else f"delete list {name}"


def import_text(count: int, file: str) -> str:
    """Text of an import: "import 4 symbols from tech.csv"."""
    return f"import 1 symbol from {file}" if count == 1 else f"import {count} symbols from {file}"
