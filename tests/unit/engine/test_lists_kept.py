"""What the files of lists must never lose: newer programs' lists, edits the window has not seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import listfiles
from engine.clock import ManualClock
from engine.desk.watchlist import parse_list
from engine.errors import FileFault
from tests.unit.engine.test_lists import HEAD, Rig

NEWER = b"#voldesk-watchlist 2\r\nSOL\r\n\r\nfancy thing {1}\r\n"


@pytest.fixture
def rig(tmp_path: Path, clock: ManualClock) -> Rig:
    (tmp_path / "watchlists").mkdir()
    (tmp_path / "watchlists" / "tech.txt").write_text(HEAD + "NVDA\nAMD\n", encoding="utf-8")
    (tmp_path / "watchlists" / "newer.txt").write_bytes(NEWER)
    return Rig(tmp_path, clock)


def _newer_files(rig: Rig) -> list[str]:
    return sorted(path.name for path in rig.folder.iterdir() if path.read_bytes() == NEWER)


def test_S5_a_newer_programs_list_outlives_deletion_and_undo(rig: Rig) -> None:
    before = rig.book
    rig.put(before.with_deleted("newer"))
    rig.save()
    assert _newer_files(rig) == ["newer.txt"]
    rig.put(before)
    rig.save()
    assert _newer_files(rig) == ["newer.txt"]


def test_S5_a_newer_programs_list_that_was_deleted_is_shown_again(rig: Rig) -> None:
    rig.put(rig.book.with_deleted("newer"))
    rig.save()
    rig.look()
    assert rig.merge() == "reload newer.txt"
    assert rig.book.names == ("tech", "newer")


def test_S5_a_newer_programs_list_is_renamed_byte_for_byte(rig: Rig) -> None:
    before = rig.book
    rig.put(before.with_renamed("newer", "Coins"))
    rig.save()
    assert _newer_files(rig) == ["Coins.txt"]
    rig.put(before)
    rig.save()
    assert _newer_files(rig) == ["newer.txt"]


def test_S5_undo_of_an_outside_rename_or_deletion_puts_the_bytes_back(rig: Rig) -> None:
    before = rig.book
    rig.file("newer.txt").rename(rig.file("Coins.txt"))
    rig.look()
    rig.merge()
    assert list(rig.book.names) == ["Coins", "tech"]
    rig.put(before)
    rig.save()
    assert _newer_files(rig) == ["newer.txt"]
    rig.file("newer.txt").unlink()
    rig.look()
    rig.merge()
    assert list(rig.book.names) == ["tech"]
    rig.put(before)
    rig.save()
    assert _newer_files(rig) == ["newer.txt"]


def test_S5_undo_does_not_write_over_a_newer_programs_file(rig: Rig) -> None:
    before = rig.book
    rig.file("tech.txt").write_bytes(NEWER)
    rig.look()
    rig.merge()
    rig.put(before)
    rig.save()
    assert _newer_files(rig) == ["newer.txt", "tech.txt"]
    assert rig.merge() == "reload tech.txt"
    assert rig.book.list_named("tech") == parse_list(NEWER.decode())


def test_S5_own_edits_go_beside_a_newer_programs_file(rig: Rig) -> None:
    rig.file("tech.txt").write_bytes(NEWER)
    rig.edit("tech", "NVDA | note=mine\nAMD\n")
    rig.save()
    rig.clock.advance(0.5)
    rig.save()
    assert rig.file("tech.txt").read_bytes() == NEWER
    (kept,) = rig.backups.glob("tech.ours-*.txt")
    assert kept.read_text(encoding="utf-8") == HEAD + "NVDA | note=mine\nAMD\n"


def test_a_list_deleted_before_its_outside_edit_was_taken_comes_back(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA\nTSM\n", encoding="utf-8")
    rig.look()
    rig.put(rig.book.with_deleted("tech"))
    rig.save()
    assert rig.text("tech.txt") == "NVDA\nTSM\n"
    assert rig.merge() == "reload tech.txt"
    assert rig.shown("tech") == rig.text("tech.txt") == "NVDA\nTSM\n"
    rig.put(rig.book.with_deleted("tech"))
    rig.save()
    assert not rig.file("tech.txt").exists()


@pytest.mark.parametrize("saved_between", [False, True])
def test_an_edit_older_than_the_outside_change_never_overwrites_it(
    rig: Rig, *, saved_between: bool
) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA\nAMD\nTSM\n", encoding="utf-8")
    rig.look()
    rig.edit("tech", "NVDA | note=mine\nAMD\n")
    view = rig.views[-1]
    rig.lists.told(view.seq)
    if saved_between:
        rig.save()
        assert rig.text("tech.txt") == "NVDA | note=mine\nAMD\nTSM\n"
    assert rig.merge() == "reload tech.txt"
    rig.edit("tech", "NVDA | note=mine\nTSM\n")
    rig.save()
    assert rig.text("tech.txt") == rig.shown("tech") == "NVDA | note=mine\nTSM\n"
    rig.look()
    assert rig.views == []


def test_a_deletion_older_than_the_outside_change_takes_nothing_away(rig: Rig) -> None:
    rig.file("tech.txt").write_text(HEAD + "NVDA\nTSM\n", encoding="utf-8")
    rig.look()
    rig.put(rig.book.with_deleted("tech"))
    rig.lists.told(rig.views[-1].seq)
    rig.save()
    assert rig.text("tech.txt") == "NVDA\nTSM\n"
    assert rig.merge() == "reload tech.txt"
    assert rig.shown("tech") == "NVDA\nTSM\n"


def test_a_file_that_cannot_be_read_is_told_once_for_each_cause(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, causes = listfiles._read, ["permission denied"]

    def denied(path: Path) -> bytes | None:
        if path.name == "locked.txt" and causes:
            raise FileFault(f"{path.name} could not be read: {causes[0]}")
        return whole(path)

    monkeypatch.setattr(listfiles, "_read", denied)
    rig.file("locked.txt").write_text("INTC\n", encoding="utf-8")
    rig.look(8)
    assert rig.notices == ["locked.txt could not be read: permission denied."]
    causes[:] = ["input/output error"]
    rig.look(8)
    assert rig.notices[1:] == ["locked.txt could not be read: input/output error."]
    causes.clear()
    rig.look(4)
    assert rig.merge() == "reload locked.txt"
    assert len(rig.notices) == 2


def test_a_text_that_lost_in_the_window_is_kept_beside_and_told(rig: Rig) -> None:
    ours = parse_list(HEAD + "NVDA | note=mine\n")
    rig.lists.keep_ours("tech", ours, ("NVDA | note=mine",))
    rig.save()
    (kept,) = rig.backups.glob("tech.ours-*")
    assert parse_list(kept.read_text(encoding="utf-8")) == ours
    assert f"NVDA | note=mine, yours is in backups/{kept.name}." in rig.notices[-1]
