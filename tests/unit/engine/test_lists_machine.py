"""Any sequence of edits, undos and other programs' edits, against plain lists of lines."""

from __future__ import annotations

import copy
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.clock import ManualClock
from engine.desk.watchlist import (
    Book,
    Step,
    Symbol,
    UndoStack,
    parse_symbol,
    pasted,
    pasted_entries,
    reloaded,
    rows_json,
    rows_of_json,
    write_list,
)
from tests.unit.engine.test_lists import HEAD, Rig

FIRST = {
    "coins": ["# kept with BTC\nBTC", "ETH | flag=2 | odd=\\|x"],
    "tech": ["NVDA | note=a\\nb", "###AI capex", "# c\nAMD", "<bad line>", "TSM"],
}
SYMBOLS = ("NVDA", "AMD", "TSM", "BTC", "ETH", "INTC", "META", "ORCL", "MU", "SOL")
NAMES = ("tech", "coins", "Chips", "CON", "半導體")
places = st.integers(0, 6)
symbols = st.sampled_from(SYMBOLS)


@dataclass
class Plain:
    """The reference: names with lines, comments in front of their line; nothing clever."""

    lists: dict[str, list[str]] = field(default_factory=lambda: copy.deepcopy(FIRST))
    current: str = "coins"

    @property
    def lines(self) -> list[str]:
        return self.lists[self.current]

    def copy(self) -> Plain:
        return Plain(copy.deepcopy(self.lists), self.current)


def text(lines: list[str]) -> str:
    return HEAD + "".join(f"{line}\n" for line in lines)


def symbol_of(line: str) -> str:
    last = line.split("\n")[-1]
    return "" if last[0] in "#<" else last.split(" | ")[0]


def held(lines: list[str]) -> set[str]:
    return {symbol_of(line) for line in lines} - {""}


class Lists(RuleBasedStateMachine):
    """The program's side is a book, an undo stack and files; the reference is `Plain`."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.clock = ManualClock(datetime(2026, 9, 28, 15, 0, tzinfo=UTC))

    @initialize()
    def start(self) -> None:
        folder = self.root / "watchlists"
        folder.mkdir()
        for name, lines in FIRST.items():
            (folder / f"{name}.txt").write_text(text(lines), encoding="utf-8")
        self.rig = Rig(self.root, self.clock)
        self.stack: UndoStack[Book] = UndoStack()
        self.plain = Plain()
        self.done: list[tuple[Plain, Plain]] = []
        self.undone: list[tuple[Plain, Plain]] = []

    def step(self, book: Book, plain: Plain) -> None:
        """One edit on both sides; none where nothing changes."""
        assert (book == self.rig.book) == (plain == self.plain)
        if book == self.rig.book:
            return
        self.stack = self.stack.pushed(Step("x", self.rig.book, book))
        self.done.append((self.plain, plain))
        self.undone.clear()
        self.rig.put(book)
        self.plain = plain

    # -- rows ------------------------------------------------------------------------------------

    @rule(symbol=symbols, below=places)
    def add(self, symbol: str, below: int) -> None:
        found = parse_symbol(symbol)
        assert isinstance(found, Symbol)
        plain = self.plain.copy()
        if symbol not in held(plain.lines):
            plain.lines.insert(below + 1, symbol)
        book = self.rig.book
        self.step(book.with_list(book.watchlist.with_added(found, below)), plain)

    @rule(at=places, note=st.sampled_from(["", "x", "a|b\\", "two\nlines"]))
    def note(self, at: int, note: str) -> None:
        plain = self.plain.copy()
        if at < len(plain.lines) and symbol_of(plain.lines[at]):
            *above, line = plain.lines[at].split("\n")
            pieces = line.split(" | ")
            value = note.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n")
            old = [n for n, piece in enumerate(pieces) if piece.startswith("note=")]
            place = old[0] if old else len(pieces)
            pieces[place : place + 1] = [f"note={value}"] if value else []
            plain.lines[at] = "\n".join([*above, " | ".join(pieces)])
        book = self.rig.book
        self.step(book.with_list(book.watchlist.with_field(at, "note", note)), plain)

    @rule(at=places, step=st.sampled_from([-1, 1]))
    def move_row(self, at: int, step: int) -> None:
        plain = self.plain.copy()
        lines = plain.lines
        if at < len(lines) and lines[at].split("\n")[-1].startswith("###"):
            return
        if at < len(lines) and 0 <= at + step < len(lines):
            lines[at], lines[at + step] = lines[at + step], lines[at]
        book = self.rig.book
        self.step(book.with_list(book.watchlist.with_moved([at], step)), plain)

    @rule(at=st.sets(places, min_size=1, max_size=3))
    def remove(self, at: set[int]) -> None:
        plain = self.plain.copy()
        plain.lines[:] = [line for n, line in enumerate(plain.lines) if n not in at]
        book = self.rig.book
        self.step(book.with_list(book.watchlist.with_removed(at)), plain)

    @rule(found=st.lists(symbols, min_size=1, max_size=4), below=places)
    def paste_text(self, found: list[str], below: int) -> None:
        plain = self.plain.copy()
        fresh = [one for one in dict.fromkeys(found) if one not in held(plain.lines)]
        plain.lines[below + 1 : below + 1] = fresh
        book = self.rig.book
        done = pasted(book.watchlist, "\n".join(found), below)
        self.step(book.with_list(done.watchlist), plain)

    @rule(at=places, below=places)
    def cut_and_paste(self, at: int, below: int) -> None:
        plain, watchlist = self.plain.copy(), self.rig.book.watchlist
        if at >= len(plain.lines) or not symbol_of(plain.lines[at]):
            return
        line = plain.lines.pop(at)
        plain.lines.insert(below + 1, line)
        clip = rows_json(watchlist, [at])
        kept = watchlist.with_removed([at])
        done = pasted_entries(kept, rows_of_json(clip), below)
        self.step(self.rig.book.with_list(done.watchlist), plain)

    # -- lists -----------------------------------------------------------------------------------

    @rule(name=st.sampled_from(NAMES))
    def new_list(self, name: str) -> None:
        plain = self.plain.copy()
        if name not in plain.lists:
            order = list(plain.lists.items())
            order.insert(list(plain.lists).index(plain.current) + 1, (name, []))
            plain = Plain(dict(order), name)
        self.step(self.rig.book.with_new(name), plain)

    @rule(name=st.sampled_from(NAMES))
    def delete_list(self, name: str) -> None:
        plain = self.plain.copy()
        if list(plain.lists) == [name]:
            plain.lists[name] = []
        elif name in plain.lists:
            at = list(plain.lists).index(name)
            del plain.lists[name]
            if plain.current == name:
                plain.current = list(plain.lists)[min(at, len(plain.lists) - 1)]
        self.step(self.rig.book.with_deleted(name), plain)

    @rule(old=st.sampled_from(NAMES), new=st.sampled_from(NAMES))
    def rename_list(self, old: str, new: str) -> None:
        plain = self.plain.copy()
        if old in plain.lists and new not in plain.lists:
            named = {new if name == old else name: one for name, one in plain.lists.items()}
            plain = Plain(named, new if plain.current == old else plain.current)
        self.step(self.rig.book.with_renamed(old, new), plain)

    @rule(at=places, to=st.sampled_from(NAMES))
    def move_to_list(self, at: int, to: str) -> None:
        plain = self.plain.copy()
        lines = plain.lines
        if at < len(lines) and not symbol_of(lines[at]):
            return
        if at < len(lines) and to in plain.lists and to != plain.current:
            line = lines.pop(at)
            if symbol_of(line) not in held(plain.lists[to]):
                plain.lists[to].append(line)
        self.step(self.rig.book.with_moved_rows([at], to), plain)

    @rule(name=st.sampled_from(NAMES))
    def show(self, name: str) -> None:
        if name in self.plain.lists:
            self.plain = Plain(self.plain.lists, name)
        self.rig.put(self.rig.book.with_current(name))

    # -- undo ------------------------------------------------------------------------------------

    @rule()
    def undo(self) -> None:
        self.stack, step = self.stack.undo()
        assert (step is None) == (not self.done)
        if step is not None:
            self.rig.put(step.before)
            self.undone.append(self.done.pop())
            self.plain = self.undone[-1][0]

    @rule()
    def redo(self) -> None:
        self.stack, step = self.stack.redo()
        assert (step is None) == (not self.undone)
        if step is not None:
            self.rig.put(step.after)
            self.done.append(self.undone.pop())
            self.plain = self.done[-1][1]

    # -- the disk --------------------------------------------------------------------------------

    @rule()
    def save(self) -> None:
        self.rig.save()
        self.rig.look()
        assert self.rig.views == []
        files = {path.name: path.read_text(encoding="utf-8") for path in self.files()}
        named = {"%43ON" if name == "CON" else name: one for name, one in self.plain.lists.items()}
        assert files == {f"{name}.txt": text(lines) for name, lines in named.items()}

    @precondition(lambda self: "ASML" not in held(self.plain.lines))
    @rule(own=symbols)
    def edit_outside_while_editing(self, own: str) -> None:
        """Another program appends ASML to a saved list while a row is added here on top.

        Where both write at one place, the other program's row stands first.
        """
        self.save()
        name, saved = self.plain.current, bool(self.plain.lines)
        (path,) = (one for one in self.files() if one.stem.replace("%43", "C") == name)
        path.write_text(text([*self.plain.lines, "ASML"]), encoding="utf-8")
        found = parse_symbol(own)
        assert isinstance(found, Symbol)
        plain = self.plain.copy()
        if own not in held(plain.lines):
            plain.lines.insert(0, own)
        book = self.rig.book
        self.step(book.with_list(book.watchlist.with_added(found, -1)), plain)
        self.rig.look()
        self.rig.save()
        view = self.rig.views[-1]
        self.rig.views.clear()
        self.rig.lists.told(view.seq)
        after = self.plain.copy()
        after.lines.insert(len(after.lines) if saved else 0, "ASML")
        self.step(reloaded(self.rig.book, view.changes).book, after)
        self.save()

    def files(self) -> list[Path]:
        return [path for path in self.rig.folder.iterdir() if path.suffix == ".txt"]

    @invariant()
    def both_sides_agree(self) -> None:
        if hasattr(self, "rig"):
            book = self.rig.book
            assert {name: write_list(one) for name, one in book.lists} == {
                name: text(lines) for name, lines in self.plain.lists.items()
            }
            assert (list(book.names), book.current) == (list(self.plain.lists), self.plain.current)

    def teardown(self) -> None:
        """Undo of all steps gives the first text byte for byte."""
        if hasattr(self, "rig"):
            while self.stack.done:
                self.undo()
            self.save()
            first = {f"{name}.txt": text(lines).encode() for name, lines in FIRST.items()}
            assert {path.name: path.read_bytes() for path in self.files()} == first
            assert list(self.rig.book.names) == list(FIRST)
        shutil.rmtree(self.root)


TestLists = Lists.TestCase
TestLists.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
