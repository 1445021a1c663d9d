"""The .deb: its control file, tree, changelog and version; the same bytes for the same folder."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import stat
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from engine.updates import order
from engine.version import VERSION
from tests.unit.packaging.frozen_folder import frozen_folder
from tests.unit.packaging.scripts import ROOT, script

DAY = 1_795_305_600  # 2026-11-22


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script, building below the test's folder, with a folder that needs libc6 and libEGL."""
    module = script("build_deb")
    monkeypatch.setattr(module, "BUILD", tmp_path / "build")
    asked = {"libc.so.6", "libEGL.so.1"}
    monkeypatch.setattr(module.needs, "_asked", lambda _folder: (asked, (2, 34)))
    return module


@pytest.fixture
def tree(build: ModuleType, tmp_path: Path) -> Path:
    staged = tmp_path / "tree"
    build.stage(frozen_folder(tmp_path / "folder"), "9.9.9", DAY, staged)
    return staged


def test_control_file_tells_what_dpkg_reads(tree: Path) -> None:
    lines = (tree / "DEBIAN" / "control").read_text(encoding="utf-8").splitlines()
    fields = dict(line.split(": ", 1) for line in lines if not line.startswith(" "))
    assert fields["Package"] == "voldesk"
    assert fields["Version"] == "9.9.9"
    assert fields["Architecture"] == "amd64"
    assert int(fields["Installed-Size"]) >= 5
    assert fields["Depends"] == "fontconfig-config, fonts-dejavu-core, libc6 (>= 2.36), libegl1"
    assert fields["Recommends"] == "fonts-noto-cjk"
    assert {path.name for path in (tree / "DEBIAN").iterdir()} == {
        "control", "md5sums", "prerm",
    }  # fmt: skip


def test_sum_of_every_file_is_told_and_none_of_a_link(tree: Path) -> None:
    told = (tree / "DEBIAN" / "md5sums").read_text(encoding="utf-8").splitlines()
    sums = {path: mark for mark, _, path in (line.partition("  ") for line in told)}
    files = {p for p in (tree / "usr").rglob("*") if p.is_file() and not p.is_symlink()}
    assert set(sums) == {str(path.relative_to(tree)) for path in files}
    program = "usr/lib/voldesk/voldesk"
    found = hashlib.md5((tree / program).read_bytes(), usedforsecurity=False).hexdigest()
    assert sums[program] == found


def test_launcher_leads_to_the_program_and_only_the_program_is_executable(tree: Path) -> None:
    launcher = tree / "usr" / "bin" / "voldesk"
    program = tree / "usr" / "lib" / "voldesk" / "voldesk"
    assert launcher.is_symlink()
    assert launcher.resolve() == program.resolve()
    executable = [
        path
        for path in tree.rglob("*")
        if path.is_file() and not path.is_symlink() and path.stat().st_mode & stat.S_IXUSR
    ]
    assert sorted(executable) == [tree / "DEBIAN" / "prerm", program]
    assert (program.parent / "_internal" / "libx.so.1").is_symlink()


def test_everything_has_the_time_of_the_release(tree: Path) -> None:
    assert {path.lstat().st_mtime for path in (tree, *tree.rglob("*"))} == {DAY}


def test_tree_holds_menu_entry_icons_manual_copyright_and_changes(tree: Path) -> None:
    share = tree / "usr" / "share"
    assert (share / "applications" / "voldesk.desktop").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "voldesk.svg").is_file()
    for size in (16, 48, 64, 128, 256):
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "voldesk.png"
        head = icon.read_bytes()[:24]
        assert head.startswith(b"\x89PNG")
        assert int.from_bytes(head[16:20], "big") == int.from_bytes(head[20:24], "big") == size
    assert len(list((share / "metainfo").glob("*.metainfo.xml"))) == 1
    assert (share / "lintian" / "overrides" / "voldesk").is_file()
    page = gzip.decompress((share / "man" / "man1" / "voldesk.1.gz").read_bytes())
    assert b'.TH VOLDESK 1 "2026-11-22" "Voldesk 9.9.9"' in page
    folder = share / "doc" / "voldesk"
    assert "License: MIT" in (folder / "copyright").read_text(encoding="utf-8")
    assert gzip.decompress((folder / "changelog.gz").read_bytes()).startswith(b"voldesk (")


def test_same_folder_gives_the_same_package(build: ModuleType, tmp_path: Path) -> None:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    folder = frozen_folder(tmp_path / "folder")
    other = tmp_path / "elsewhere" / "folder"
    other.mkdir(parents=True)
    for path in sorted(folder.rglob("*"), reverse=True):  # written in another order, later
        target = other / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            target.symlink_to(path.readlink())
        elif path.is_file():
            target.write_bytes(path.read_bytes())
            os.utime(target, (DAY + 9e6, DAY + 9e6))
    built = []
    for number, source in enumerate((folder, other)):
        dist = tmp_path / str(number)
        dist.mkdir()
        built.append(build.build(source, "9.9.9", dist, DAY))
    assert [path.name for path in built] == ["voldesk_9.9.9_amd64.deb"] * 2
    assert built[0].read_bytes() == built[1].read_bytes()


def test_lintian_finds_no_error_and_no_warning(build: ModuleType, tmp_path: Path) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed")
    package = build.build(frozen_folder(tmp_path / "folder"), "9.9.9", tmp_path, DAY)
    done = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", str(package)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    findings = [line for line in done.stdout.splitlines() if re.match(r"[EW]: ", line)]
    assert findings == []


def test_every_override_says_why() -> None:
    lines = (ROOT / "packaging" / "linux" / "lintian-overrides").read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert all(line.startswith(("# ", "voldesk: ")) for line in lines)


def test_changes_are_told_to_debian_newest_first(build: ModuleType) -> None:
    told = build.debian_changelog(
        "# Changelog\n\nIntro.\n\n## 0.2.0 - 2027-01-02\n\n- Two\n  lines.\n\n"
        "## 0.1.0 - 2026-11-22\n\n- One.\n- " + "word " * 30 + "\n"
    )
    assert re.findall(r"^voldesk \((.+)\) unstable; urgency=medium$", told, re.M) == [
        "0.2.0",
        "0.1.0",
    ]
    assert "  * Two lines.\n\n" in told
    assert max(map(len, told.splitlines())) <= 80
    assert re.findall(r"^ -- .+ <.+>  (.+)$", told, re.M) == [
        "Sat, 02 Jan 2027 00:00:00 +0000",
        "Sun, 22 Nov 2026 00:00:00 +0000",
    ]


def test_what_comes_before_a_release_is_older_to_dpkg_as_it_is_to_the_update_check(
    build: ModuleType,
) -> None:
    versions = ["0.9", "1.0.dev3", "1.0a2", "1.0-beta.1", "1.0rc1", "1.0rc2", "1.0", "1.0.post1"]
    told = [build.debian_version(number) for number in versions]
    assert told[4:7] == ["1.0~rc1", "1.0~rc2", "1.0"]
    assert build.debian_changelog("## 1.0rc1 - 2027-01-02\n\n- One.\n").startswith(
        "voldesk (1.0~rc1) unstable"
    )
    assert order("1.0rc1") < order("1.0")
    if shutil.which("dpkg") is None:
        pytest.skip("dpkg is not installed")
    for earlier, later in ((told[0], told[6]), (told[4], told[5]), (told[6], told[7])):
        assert subprocess.run(["dpkg", "--compare-versions", earlier, "lt", later], check=True)
    for number in told[1:6]:
        assert subprocess.run(["dpkg", "--compare-versions", number, "lt", "1.0"], check=True)


@pytest.mark.parametrize("number", ["1.0 beta", "1.0-1", "v1.0", "1.0\n", "1.0é"])
def test_version_that_dpkg_cannot_read_is_refused(build: ModuleType, number: str) -> None:
    with pytest.raises(SystemExit, match=r"no version for a \.deb"):
        build.debian_version(number)


@pytest.mark.parametrize(
    ("words", "links", "said"),
    [
        ("upgrade 2.0", "/usr/lib/voldesk/voldesk", "close it and start it again after the"),
        ("remove", "/usr/bin/cat\n/usr/lib/voldesk/voldesk", "is running: close it;"),
        ("upgrade 2.0", "/usr/bin/cat", ""),
        ("failed-upgrade 2.0", "/usr/lib/voldesk/voldesk", ""),
        ("deconfigure in-favour x 1", "/usr/lib/voldesk/voldesk", ""),
    ],
)
def test_X12_upgrade_under_a_running_program_says_so_and_goes_on(
    tmp_path: Path, words: str, links: str, said: str
) -> None:
    fake = tmp_path / "readlink"
    fake.write_text(f'#!/bin/sh\nprintf "%s\\n" "{links}"\nexit 1\n', encoding="utf-8")
    fake.chmod(0o755)
    done = subprocess.run(
        ["sh", str(ROOT / "packaging/linux/prerm"), *words.split()],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout
    assert bool(done.stdout) == bool(said)


def test_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", changes, re.M)
    assert newest is not None
    assert script("release").version() == project["version"] == VERSION
    assert newest[1] == VERSION


def test_missing_tool_is_named_before_the_build(
    build: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="install binutils dpkg"):
        build.check_tools()
