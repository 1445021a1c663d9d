"""What make installer writes beside the packages: file list and checksums."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from pathlib import Path

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_file_list_names_every_file_and_link_in_the_same_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c", "b/a", "a"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "b" / "link").symlink_to("../c")
    assert script("installer").file_list(tmp_path) == [
        f"{EMPTY}  a",
        f"{EMPTY}  b/a",
        "-> ../c  b/link",
        f"{EMPTY}  c",
    ]


def test_file_list_tells_changed_content(tmp_path: Path) -> None:
    installer = script("installer")
    (tmp_path / "a").write_bytes(b"1")
    before = installer.file_list(tmp_path)
    (tmp_path / "a").write_bytes(b"2")
    assert installer.file_list(tmp_path) != before


def test_X12_installers_come_with_sums_that_sha256sum_reads(tmp_path: Path) -> None:
    for name in ("voldesk_1_amd64.deb", "a.run"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    sums = script("installer").write_sums([tmp_path / "voldesk_1_amd64.deb", tmp_path / "a.run"])
    names = [line.split("  ")[1] for line in sums.read_text(encoding="utf-8").splitlines()]
    assert names == ["a.run", "voldesk_1_amd64.deb"]
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed")
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", sums.name],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_earlier_release_goes_and_nothing_else(tmp_path: Path) -> None:
    installer = script("installer")
    ours, theirs = tmp_path / "voldesk_0.0.9_amd64.deb", tmp_path / "notes.txt"
    outside = tmp_path.parent / "outside.txt"
    for path in (ours, theirs, outside):
        path.write_text("x", encoding="utf-8")
    installer.write_sums([ours])
    with (tmp_path / installer.SUMS).open("a", encoding="utf-8") as sums:
        sums.write("00  ../outside.txt\n")
    installer.clear(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt"]
    assert outside.exists()
    installer.clear(tmp_path)


def test_release_is_numbered_and_stamped_by_the_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    release = script("release")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert release.epoch() > 1_600_000_000
    monkeypatch.setattr(release, "_git", lambda *_: "")  # an unpacked archive
    assert release.epoch() > 1_600_000_000
    assert release.commit() == ""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert release.epoch() == 1_700_000_000


@pytest.mark.parametrize(("changed", "mark"), [("", "abc"), (" M main.py", "abc+")])
def test_commit_tells_changed_files(
    monkeypatch: pytest.MonkeyPatch, changed: str, mark: str
) -> None:
    release = script("release")
    answers = {"rev-parse": "abc", "status": changed}
    monkeypatch.setattr(release, "_git", lambda *words: answers[words[0]])
    assert release.commit() == mark


def test_builders_of_this_system_are_there() -> None:
    systems = script("systems")
    assert systems.NAME.split("-")[0] in systems.BUILDERS
    for name in systems.BUILDERS["linux"]:
        assert (ROOT / "packaging" / f"{name}.py").is_file()
