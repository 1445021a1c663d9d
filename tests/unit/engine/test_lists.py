"""The files of lists: one each, watched, never overwritten unseen, never lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from engine.clock import ManualClock
from engine.desk.watchlist import Book, ListsView, parse_list, reloaded, write_list
from engine.errors import FileFault
from engine.files import Documents
from engine.lists import Lists
from engine.model.status import Level
from engine.saver import Saver

HEAD = "#voldesk-watchlist 1\n"


class Rig:
    """Lists, their files and the window's side; the saver runs when told."""

    def __init__(self, root: Path, clock: ManualClock) -> None:
        self.folder, self.backups = root / "watchlists", root / "backups"
        self.folder.mkdir(exist_ok=True)
        self.backups.mkdir(exist_ok=True)
        self.clock = clock
        self.views: list[ListsView] = []
        self.notices: list[str] = []
        self.faults: list[str] = []
        documents = Documents(self.backups, clock)
        self.saver = Saver(documents, clock, self.faults.append)
        self.lists = Lists(
            self.folder, self.backups, documents, self.saver, clock, self.views.append, self._tell
        )
        self.book = self.lists.load((), "default")
        self.saver.flush()

    def _tell(self, key: str, level: Level, text: str) -> None:
        self.notices.append(text)

    def put(self, book: Book) -> None:
        old, self.book = self.book, book
        self.lists.keep(old, book)

    def edit(self, name: str, text: str) -> None:
        self.put(self.book.with_named(name, parse_list(HEAD + text)))

    def save(self) -> None:
        self.saver.flush()

    def look(self, times: int = 2) -> None:
        for _ in range(times):
            self.lists.look()
            self.saver._look()
            self.clock.advance(0.5)

    def merge(self) -> str:
        """What the window does with the newest view; the text of its step."""
        view = self.views.pop()
        self.lists.told(view.seq)
        done = reloaded(self.book, view.changes)
        self.put(done.book)
        self.save()
        return done.text

    def file(self, name: str) -> Path:
        return self.folder / name

    def text(self, name: str) -> str:
        return self.file(name).read_text(encoding="utf-8").removeprefix(HEAD)

    def shown(self, name: str) -> str:
        found = self.book.list_named(name)
        assert found is not None
        return write_list(found).removeprefix(HEAD)


@pytest.fixture
def rig(tmp_path: Path, clock: ManualClock) -> Rig:
    (tmp_path / "watchlists").mkdir()
    (tmp_path / "watchlists" / "tech.txt").write_text(HEAD + "NVDA\nAMD\n", encoding="utf-8")
    (tmp_path / "watchlists" / "coins.txt").write_text(HEAD + "BTC\n", encoding="utf-8")
    return Rig(tmp_path, clock)


def test_every_file_is_a_list_in_the_stored_order(rig: Rig) -> None:
    assert rig.book.names == ("coins", "tech")
    again = rig.lists.load(("tech", "gone"), "tech")
    assert (again.names, again.current) == (("tech", "coins"), "tech")


def test_a_first_start_writes_the_default_list(tmp_path: Path, clock: ManualClock) -> None:
    rig = Rig(tmp_path, clock)
    assert rig.book.names == ("default",)
    assert rig.text("default.txt").startswith("NVDA\n")


def test_deleted_default_does_not_return_while_there_are_others(rig: Rig) -> None:
    rig.put(rig.book.with_deleted("coins"))
    rig.save()
    assert not rig.file("coins.txt").exists()
    assert (rig.backups / "coins.txt.1").read_text(encoding="utf-8") == HEAD + "BTC\n"
    assert rig.lists.load((), "default").names == ("tech",)


def test_a_file_that_cannot_be_read_is_left_out_and_never_overwritten(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: Callable[..., IO[bytes]] = Path.open

    def denied(path: Path, *words: Any, **more: Any) -> IO[bytes]:
        if path == rig.file("tech.txt"):
            raise PermissionError(13, "Permission denied")
        return whole(path, *words, **more)

    with monkeypatch.context() as shut:
        shut.setattr(Path, "open", denied)
        rig.book = rig.lists.load((), "coins")
    assert rig.book.names == ("coins",)
    assert "tech.txt could not be read: permission denied" in rig.notices[-1]
    assert rig.text("tech.txt") == "NVDA\nAMD\n"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("CON", "%43ON.txt"),
        ("AI: capex?", "AI%3A capex%3F.txt"),
        ("..", "%2E..txt"),
        ("50%", "50%.txt"),
        ("50%AB", "50%25AB.txt"),
        ("半導體", "半導體.txt"),
        ("Lots of dots...", "Lots of dots....txt"),
    ],
)
def test_G8_file_names_are_safe_and_give_the_name_back(rig: Rig, name: str, file: str) -> None:
    rig.put(rig.book.with_new(name, parse_list(HEAD + "INTC\n")))
    rig.save()
    assert rig.file(file).is_file()
    assert rig.lists.load((), name).current == name


def test_renamed_list_is_on_the_disk_under_one_name(rig: Rig) -> None:
    rig.put(rig.book.with_renamed("tech", "Chips"))
    rig.save()
    assert not rig.file("tech.txt").exists()
    assert rig.text("Chips.txt") == "NVDA\nAMD\n"


def test_rename_in_case_only_keeps_the_list(rig: Rig) -> None:
    rig.put(rig.book.with_renamed("tech", "TECH"))
    rig.save()
    assert [p.name for p in sorted(rig.folder.iterdir())] == ["TECH.txt", "coins.txt"]
    assert rig.text("TECH.txt") == "NVDA\nAMD\n"


@pytest.mark.logs_warnings
def test_S2_nothing_is_deleted_while_the_new_name_cannot_be_written(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine import files
    from engine.errors import FileFault

    def full(path: Path, content: bytes) -> None:
        if path == rig.file("Chips.txt"):
            raise FileFault(f"{path.name} could not be saved: disk full")
        write(path, content)

    write = files.write_atomically

    with monkeypatch.context() as broken:
        broken.setattr(files, "write_atomically", full)
        rig.put(rig.book.with_renamed("tech", "Chips"))
        rig.save()
        assert rig.text("tech.txt") == "NVDA\nAMD\n"
    rig.save()
    assert rig.text("Chips.txt") == "NVDA\nAMD\n"
    assert not rig.file("tech.txt").exists()


# -- other programs ------------------------------------------------------------------------------


def test_outside_edit_reaches_the_window_as_one_step(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA\nINTC\n", encoding="utf-8")
    rig.look()
    assert rig.merge() == "reload tech.txt"
    assert rig.shown("tech") == "NVDA\nINTC\n"
    rig.look()
    assert rig.views == []


def test_editor_that_writes_by_rename_is_seen(rig: Rig) -> None:
    fresh = rig.file(".tech.swp")
    fresh.write_text(HEAD + "TSM\n", encoding="utf-8")
    fresh.replace(rig.file("tech.txt"))
    rig.look()
    assert rig.merge() == "reload tech.txt"
    assert rig.shown("tech") == "TSM\n"


def test_editor_that_moves_the_old_file_away_deletes_nothing(rig: Rig) -> None:
    rig.file("tech.txt").rename(rig.file("tech.txt~"))
    rig.look(1)
    rig.file("tech.txt").write_text(HEAD + "TSM\n", encoding="utf-8")
    rig.look()
    assert rig.merge() == "reload tech.txt"
    assert rig.book.names == ("coins", "tech")


def test_partial_write_is_not_taken(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NV", encoding="utf-8")
    rig.look(1)
    rig.file("tech.txt").write_text(HEAD + "NVDA\nAMD\nTSM\n", encoding="utf-8")
    rig.look(1)
    assert rig.views == []
    rig.look(1)
    rig.merge()
    assert rig.shown("tech") == "NVDA\nAMD\nTSM\n"


def test_a_file_is_read_when_it_has_stayed_the_same_for_a_while(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NV", encoding="utf-8")
    for _ in range(3):
        rig.lists.look()
        rig.saver._look()
    assert rig.views == []


def test_save_waits_while_another_program_writes(rig: Rig) -> None:
    rig.edit("tech", "NVDA\nAMD\nMETA\n")
    rig.file("tech.txt").write_text(HEAD + "NV", encoding="utf-8")
    rig.save()
    assert rig.text("tech.txt") == "NV"
    assert rig.saver.unsaved
    rig.file("tech.txt").write_text(HEAD + "NVDA\nAMD\nTSM\n", encoding="utf-8")
    rig.save()
    rig.clock.advance(0.5)
    rig.save()
    assert rig.text("tech.txt") == "NVDA\nAMD\nTSM\nMETA\n"
    assert rig.faults == []


def test_both_sides_edits_are_kept_before_the_window_knows(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA\nAMD\nTSM\n", encoding="utf-8")
    rig.look()
    rig.edit("tech", "NVDA | note=mine\nAMD\n")
    rig.save()
    assert rig.text("tech.txt") == "NVDA | note=mine\nAMD\nTSM\n"
    assert rig.merge() == "reload tech.txt"
    assert rig.shown("tech") == "NVDA | note=mine\nAMD\nTSM\n"
    rig.edit("tech", "AMD\nTSM\n")
    rig.save()
    assert rig.text("tech.txt") == "AMD\nTSM\n"


def test_entry_changed_on_both_sides_keeps_theirs_and_sets_ours_aside(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA | note=theirs\nAMD\n", encoding="utf-8")
    rig.look()
    rig.edit("tech", "NVDA | note=ours\nAMD\n")
    rig.save()
    rig.merge()
    assert rig.shown("tech") == rig.text("tech.txt") == "NVDA | note=theirs\nAMD\n"
    (kept,) = rig.backups.glob("tech.ours-*.txt")
    assert kept.read_text(encoding="utf-8") == HEAD + "NVDA | note=ours\nAMD\n"
    assert kept.name in rig.notices[-1]


@pytest.mark.logs_warnings
def test_ours_is_set_aside_once_however_often_saving_fails(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA | note=theirs\nAMD\n", encoding="utf-8")
    rig.look()
    rig.edit("tech", "NVDA | note=ours\nAMD\n")

    def full(*_: object) -> None:
        raise FileFault("tech.txt could not be saved: no space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(Documents, "write", full)
        for _ in range(4):
            rig.save()
    rig.save()
    assert rig.text("tech.txt") == "NVDA | note=theirs\nAMD\n"
    assert len(list(rig.backups.glob("tech.ours-*.txt"))) == 1


def test_new_file_is_a_new_list_and_the_current_one_stays(rig: Rig) -> None:
    rig.file("by hand.txt").write_text("ASML\n", encoding="utf-8")
    rig.look()
    assert rig.merge() == "reload by hand.txt"
    assert rig.book.names == ("coins", "tech", "by hand")
    assert rig.book.current == "coins"
    assert rig.text("by hand.txt") == "ASML\n"


def test_deleted_file_takes_the_list_away_and_undo_writes_it_again(rig: Rig) -> None:
    before = rig.book
    rig.file("tech.txt").unlink()
    rig.look()
    assert rig.merge() == "reload tech.txt"
    assert rig.book.names == ("coins",)
    rig.put(before)
    rig.save()
    assert rig.text("tech.txt") == "NVDA\nAMD\n"


def test_edit_of_a_list_deleted_outside_keeps_it(rig: Rig) -> None:
    rig.file("tech.txt").unlink()
    rig.edit("tech", "NVDA\n")
    rig.save()
    rig.look()
    assert rig.views == []
    assert rig.text("tech.txt") == "NVDA\n"


def test_renamed_file_keeps_its_place(rig: Rig) -> None:
    rig.file("coins.txt").rename(rig.file("Crypto.txt"))
    rig.look()
    assert rig.merge() == "reload Crypto.txt"
    assert rig.book.names == ("Crypto", "tech")
    assert rig.book.current == "Crypto"
    assert not rig.file("coins.txt").exists()


def test_folder_that_vanished_takes_no_list_along(rig: Rig) -> None:
    for path in rig.folder.iterdir():
        path.unlink()
    rig.look()
    assert rig.views == []
    rig.edit("tech", "NVDA\n")
    rig.save()
    assert rig.text("tech.txt") == "NVDA\n"


@pytest.mark.parametrize("damage", [b"\0" * 40, b"\xff\xfe\x00", b"", b"AMD\n"])
def test_S4_damaged_outside_is_set_aside_and_the_list_put_back(rig: Rig, damage: bytes) -> None:
    rig.edit("tech", "NVDA\nTSM\n")
    rig.save()
    rig.file("tech.txt").write_bytes(damage)
    rig.look(3)
    assert rig.views == []
    assert rig.text("tech.txt") == "NVDA\nTSM\n"
    (aside,) = rig.folder.glob("tech.txt.corrupt-*")
    assert aside.read_bytes() == damage
    assert aside.name in rig.notices[-1]


def test_S5_file_of_a_newer_program_is_never_written(rig: Rig) -> None:
    newer = "#voldesk-watchlist 2\nNVDA\nfancy thing\n"
    rig.file("tech.txt").write_text(newer, encoding="utf-8")
    rig.look()
    rig.merge()
    assert rig.text("tech.txt") == newer
    assert rig.book.list_named("tech") == parse_list(newer)


def test_list_deleted_here_but_changed_outside_comes_back(rig: Rig) -> None:
    rig.put(rig.book.with_deleted("tech"))
    rig.file("tech.txt").write_text(HEAD + "ORCL\n", encoding="utf-8")
    rig.save()
    rig.look()
    rig.merge()
    assert rig.shown("tech") == "ORCL\n"


def test_outside_change_is_told_within_two_looks_of_a_second(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "ORCL\n", encoding="utf-8")
    begun = rig.clock.monotonic()
    rig.look()
    assert rig.views
    assert rig.clock.monotonic() - begun <= 1.0
