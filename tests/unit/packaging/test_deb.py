"""The .deb: its control file, tree, desktop entry, changelog and version."""

from __future__ import annotations

import configparser
import gzip
import re
import shutil
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest

from engine.version import VERSION
from tests.unit.packaging.scripts import ROOT, script

LINUX = ROOT / "packaging" / "linux"


@pytest.fixture
def entry() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys keep their case
    parser.read(LINUX / "voldesk.desktop", encoding="utf-8")
    assert parser.sections() == ["Desktop Entry"]
    return dict(parser["Desktop Entry"])


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "folder"
    (folder / "_internal").mkdir(parents=True)
    (folder / "voldesk").write_bytes(b"x" * 5000)
    (folder / "_internal" / "libx.so.1.0").write_bytes(b"y")
    (folder / "_internal" / "libx.so.1").symlink_to("libx.so.1.0")
    build = script("build_deb")
    monkeypatch.setattr(build, "BUILD", tmp_path)
    staged: Path = build.stage(folder, "9.9.9")
    return staged


def test_desktop_entry_has_the_keys_that_a_menu_needs(entry: dict[str, str]) -> None:
    assert entry["Type"] == "Application"
    assert entry["Name"] == "Voldesk"
    assert entry["Exec"] == "voldesk"
    assert entry["Icon"] == entry["StartupWMClass"] == "voldesk"
    assert entry["Terminal"] == "false"
    assert "Finance" in entry["Categories"].split(";")
    for key in ("Categories", "Keywords"):
        assert entry[key].endswith(";")


def test_desktop_entry_keeps_to_the_format_that_debian_12_knows(entry: dict[str, str]) -> None:
    assert entry.get("Version", "1.4") <= "1.4"
    assert "SingleMainWindow" not in entry


def test_desktop_entry_is_valid() -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not installed")
    done = subprocess.run(
        ["desktop-file-validate", str(LINUX / "voldesk.desktop")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")


def test_depends_names_every_library_that_may_come_from_the_system_and_a_font() -> None:
    depends = script("build_deb").DEPENDS
    packages = [text.strip() for text in depends.split(",")]
    assert all(re.fullmatch(r"[a-z0-9.+-]+( \(>= [0-9.]+\))?", text) for text in packages)
    names = {text.split()[0] for text in packages}
    assert set(script("check_deb").LIBRARIES.values()) <= names
    assert names >= {"fonts-dejavu-core", "fontconfig-config"}
    assert "libc6 (>= 2.36)" in packages


def test_control_file_tells_what_dpkg_reads(tree: Path) -> None:
    lines = (tree / "DEBIAN" / "control").read_text(encoding="utf-8").splitlines()
    fields = dict(line.split(": ", 1) for line in lines if not line.startswith(" "))
    assert fields["Package"] == "voldesk"
    assert fields["Version"] == "9.9.9"
    assert fields["Architecture"] == "amd64"
    assert int(fields["Installed-Size"]) >= 5
    assert fields["Recommends"] == "fonts-noto-cjk"
    assert not [path.name for path in (tree / "DEBIAN").iterdir() if path.name != "control"]


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
    assert executable == [program]
    assert (program.parent / "_internal" / "libx.so.1").is_symlink()


def test_tree_holds_menu_entry_icon_manual_copyright_and_changes(tree: Path) -> None:
    share = tree / "usr" / "share"
    assert (share / "applications" / "voldesk.desktop").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "voldesk.svg").is_file()
    assert (share / "lintian" / "overrides" / "voldesk").is_file()
    assert b".TH VOLDESK" in gzip.decompress((share / "man" / "man1" / "voldesk.1.gz").read_bytes())
    folder = share / "doc" / "voldesk"
    assert "MIT" in (folder / "copyright").read_text(encoding="utf-8")
    assert gzip.decompress((folder / "changelog.gz").read_bytes()).startswith(b"voldesk (")


def test_changes_are_told_to_debian_newest_first() -> None:
    told = script("build_deb").debian_changelog(
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


def test_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    manual = (LINUX / "voldesk.1").read_text(encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", changes, re.M)
    assert newest is not None
    assert script("build_deb").version() == project["version"] == VERSION
    assert f'"Voldesk {VERSION}"' in manual.splitlines()[0]
    assert newest[1] == VERSION


def test_manual_names_no_option_that_the_program_refuses() -> None:
    manual = (LINUX / "voldesk.1").read_text(encoding="utf-8").replace("\\-", "-")
    named = set(re.findall(r"--[a-z-]+", manual))
    grammar = (ROOT / "engine" / "arguments.py").read_text(encoding="utf-8")
    known = set(re.findall(r'add\(\s*"(--[a-z-]+)"', grammar)) | {"--help"}
    assert named
    assert named <= known


def test_missing_tool_is_named_before_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    build = script("build_deb")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="objdump"):
        build.check_tools()
