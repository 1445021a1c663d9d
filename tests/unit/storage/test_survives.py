"""What ended the saver, a start or a list before: odd names, odd letters, locked files, links."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.clock import ManualClock, SystemClock
from engine.desk.watchlist import DEFAULT, parse_list, pasted, write_list
from engine.files import Documents, write_atomically
from engine.listfiles import LONGEST_NAME
from engine.lists import encode
from engine.outsiders import Outsiders
from engine.paths import Profile
from engine.saver import Saver
from engine.settings import SCHEMA, Settings, parse_settings, write_settings
from tests.unit.storage.running import Run

HEAD = "#voldesk-watchlist 1\n"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


@pytest.mark.logs_warnings
def test_S4_a_list_whose_name_leaves_no_room_is_told_and_left_out(profile: Profile) -> None:
    long = "L" * 251 + ".txt"
    (profile.watchlists / long).write_text(HEAD + "NVDA\n", encoding="utf-8")
    (profile.watchlists / "mine.txt").write_text(HEAD + "AMD\n", encoding="utf-8")
    run = Run(profile)
    run.open()
    assert run.engine.book().names == ("mine",)
    assert "is left out: its name is longer than 215 bytes" in run.told()
    run.close()
    assert (profile.watchlists / long).read_text(encoding="utf-8") == HEAD + "NVDA\n"


@pytest.mark.skipif(os.name == "nt", reason="names are counted in another unit there")
def test_S2_a_list_with_the_longest_name_leaves_room_for_all_that_lies_beside_it(
    profile: Profile,
) -> None:
    name = "L" * (LONGEST_NAME - len(".txt"))
    path = profile.watchlists / f"{name}.txt"
    write_atomically(path, (HEAD + "NVDA\n").encode())
    for beside in (f"{path.name}.5", f"{name}.ours-20261123T000000Z-9.txt"):
        write_atomically(profile.backups / beside, b"x")
        assert (profile.backups / beside).read_bytes() == b"x"
    path.rename(path.with_name(f"{path.name}.corrupt-20261123T000000Z-9"))


@pytest.mark.parametrize("bad", ["\0", "\ud83d"])
def test_S4_a_paste_brings_nothing_into_a_list_that_no_reader_takes(bad: str) -> None:
    book = pasted(DEFAULT, f"SAP | note=seen{bad}here\n###Part{bad}\nIBM\n").watchlist
    again = parse_list(encode(book).decode("utf-8"))
    assert again.symbols == book.symbols
    assert bad not in write_list(again)


@pytest.mark.logs_warnings
def test_S5_a_list_too_large_to_be_read_again_is_not_saved_over_a_good_one(
    profile: Profile,
) -> None:
    path = profile.watchlists / "default.txt"
    path.write_text(HEAD + "NVDA\n", encoding="utf-8")
    run = Run(profile)
    run.open()
    large = run.engine.book().watchlist
    for symbol in ("AAPL", "INTC", "ORCL", "IBM", "SAP"):
        large = pasted(large, f"{symbol} | note={'x' * 900_000}\n").watchlist
    run.engine.set_watchlist(large)
    run.engine._saver.flush()
    assert "is not saved, it could not be read again: larger than 4 MB" in run.told()
    assert path.read_text(encoding="utf-8") == HEAD + "NVDA\n"
    run.engine.stop(20.0)


class Breaking(Documents):
    """Raises what nobody expects when one document is written."""

    broken = True

    def write(self, path: Path, content: bytes) -> None:
        if path.name == "bad" and self.broken:
            raise KeyError("a bug of ours")
        super().write(path, content)


@pytest.mark.logs_warnings
def test_R5_a_fault_of_ours_in_one_document_saves_the_others_and_is_tried_again(
    tmp_path: Path, clock: ManualClock
) -> None:
    told: list[str] = []
    documents = Breaking(tmp_path / "backups", clock)
    (tmp_path / "backups").mkdir()
    saver = Saver(documents, clock, told.append)
    saver.put(tmp_path / "bad", b"1")
    saver.put(tmp_path / "good", b"2")
    saver.flush()
    assert (tmp_path / "good").read_bytes() == b"2"
    assert saver.unsaved
    assert told == ["bad could not be saved; the log says why"]
    documents.broken = False
    saver.flush()
    assert (tmp_path / "bad").read_bytes() == b"1"
    assert told[1:] == [""]


@pytest.mark.logs_warnings
def test_R5_a_rename_of_a_list_that_is_denied_is_tried_again(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names that differ only in case are one file on some systems; a hard link stands for that."""
    old, new = profile.watchlists / "tech.txt", profile.watchlists / "Tech.txt"
    old.write_text(HEAD + "NVDA\n", encoding="utf-8")
    run = Run(profile)
    os.link(old, new)
    run.engine._lists._files.adopt(new)
    held = [True]
    rename = Path.rename

    def refused(path: Path, target: Path) -> Path:
        if held and path.suffix == ".txt":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refused)
    run.engine._saver.put(old, None, 10**6)
    run.engine._saver.flush()
    assert "tech.txt could not be renamed: Permission denied" in run.told()
    assert old.exists()
    held.clear()
    run.engine._saver.flush()
    assert not run.engine._saver.unsaved
    run.engine.stop(20.0)


def test_S10_what_is_chosen_here_later_counts_and_changes_do_not_pile_up(
    profile: Profile, seen: Callable[[str], None]
) -> None:
    clock = SystemClock()
    documents = Documents(profile.backups, clock)
    outsiders = Outsiders(documents, clock, lambda *_: None)
    path = profile.settings

    def put(settings: Settings) -> Settings:
        outsiders.write(path, write_settings(settings), mark=0, final=False)
        return parse_settings(path.read_bytes())[0]

    ours = Settings(theme="dark", row_height=22)
    put(ours)
    documents.read(path, parse_settings, SCHEMA)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('theme = "dark"', 'theme = "light"'), encoding="utf-8")
    ours = replace(ours, row_height=28)
    assert put(ours).theme == "light", "as the other program wrote it"
    assert put(replace(ours, theme="contrast")).theme == "contrast"
    assert put(ours).theme == "dark", "as the window shows it"
    for turn in range(50):
        text = path.read_text(encoding="utf-8")
        path.write_text(f"x{turn} = 1\n{text}", encoding="utf-8")
        ours = replace(ours, row_height=22 if turn % 2 else 28)
        assert put(ours).theme == "dark"
    assert path.read_text(encoding="utf-8").count("= 1\n") >= 50
    assert len(outsiders._changes) == 1
    assert len(outsiders._changes[path]) == 2
    seen("50 changes of another program are one")


def test_S10_a_second_change_of_the_same_entry_elsewhere_counts_and_is_told_so(
    profile: Profile,
) -> None:
    clock, told = SystemClock(), list[str]()
    documents = Documents(profile.backups, clock)
    outsiders = Outsiders(documents, clock, lambda _key, _level, text: told.append(text))
    path = profile.settings
    outsiders.write(path, write_settings(Settings()), mark=0, final=False)
    for before, after in (("dark", "light"), ("light", "contrast")):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f'"{before}"', f'"{after}"'), encoding="utf-8")
        ours = Settings(row_height=28 if after == "light" else 22)
        outsiders.write(path, write_settings(ours), mark=0, final=False)
        written = parse_settings(path.read_bytes())[0]
        assert (written.theme, written.row_height) == (after, ours.row_height)
        assert "both changes are kept" in told[-1]
    assert len(told) == 2
    assert not list(profile.backups.glob("*.theirs-*"))


def test_S4_a_file_that_was_damaged_at_the_start_and_was_repaired_by_hand_is_not_set_aside(
    profile: Profile,
) -> None:
    clock, told = SystemClock(), list[str]()
    documents = Documents(profile.backups, clock)
    outsiders = Outsiders(documents, clock, lambda _key, _level, text: told.append(text))
    path = profile.settings
    path.write_text("not [ toml", encoding="utf-8")
    assert "was damaged" in documents.read(path, parse_settings, SCHEMA).notice
    repaired = Settings(sec_contact="me@x.org")
    path.write_bytes(write_settings(repaired))
    outsiders.write(path, write_settings(Settings(row_height=28)), mark=0, final=False)
    assert "was damaged" not in told[-1]
    assert len(list(path.parent.glob("settings.toml.corrupt-*"))) == 1
    (theirs,) = profile.backups.glob("settings.toml.theirs-*")
    assert parse_settings(theirs.read_bytes())[0] == repaired


def test_S10_a_document_that_is_a_link_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "synced" / "list.txt", tmp_path / "list.txt"
    target.parent.mkdir()
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write_atomically(link, b"new", follow=True)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [one.name for one in target.parent.iterdir()] == ["list.txt"]


def test_X5_a_link_that_was_laid_where_a_file_goes_is_replaced_not_followed(
    tmp_path: Path,
) -> None:
    mine, planted = tmp_path / "mine.txt", tmp_path / "dump.json"
    mine.write_text("mine", encoding="utf-8")
    planted.symlink_to(mine)
    write_atomically(planted, b"{}")
    assert mine.read_text(encoding="utf-8") == "mine"
    assert not planted.is_symlink()
    assert planted.read_bytes() == b"{}"


def test_X13_what_a_file_manager_left_does_not_open_a_profile(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / ".DS_Store").write_bytes(b"")
    Profile(tmp_path).prepare()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_X13_a_folder_of_lists_that_is_a_link_keeps_the_modes_of_its_files(tmp_path: Path) -> None:
    shared = tmp_path / "team"
    shared.mkdir()
    (shared / "team.txt").write_text(HEAD + "NVDA\n", encoding="utf-8")
    (shared / "team.txt").chmod(0o664)
    profile = Profile(tmp_path / "p")
    profile.root.mkdir()
    profile.watchlists.symlink_to(shared)
    profile.prepare()
    assert stat.S_IMODE((shared / "team.txt").stat().st_mode) == 0o664


def test_X13_a_folder_with_other_things_in_it_keeps_their_modes_and_its_own(
    tmp_path: Path,
) -> None:
    others = {"plan.ods": 0o664, "shared": 0o2775, "shared/page.html": 0o644}
    (tmp_path / "shared").mkdir()
    for name in ("plan.ods", "shared/page.html"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    for name, mode in others.items():
        (tmp_path / name).chmod(mode)
    tmp_path.chmod(0o755)
    profile = Profile(tmp_path)
    profile.watchlists.mkdir()
    mine = {profile.settings, profile.watchlists / "a.txt", tmp_path / "dates.json.corrupt-1"}
    for path in mine:
        path.write_text("", encoding="utf-8")
        path.chmod(0o644)
    profile.prepare()
    for name, mode in others.items():
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == mode, name
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert {stat.S_IMODE(path.stat().st_mode) for path in mine} == {0o600}
    assert stat.S_IMODE(profile.watchlists.stat().st_mode) == 0o700
