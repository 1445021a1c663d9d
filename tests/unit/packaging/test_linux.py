"""What Linux's menus, manuals and package tools read: valid, complete, the same numbers."""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from engine import arguments
from tests.unit.packaging.frozen_folder import frozen_folder
from tests.unit.packaging.scripts import ROOT, script

LINUX = ROOT / "packaging" / "linux"
DAY = 1_795_305_600  # 2026-11-22


@pytest.fixture
def build() -> ModuleType:
    return script("build_deb")


def _entry(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys keep their case
    parser.read(path, encoding="utf-8")
    return parser


def _said(*words: str | Path) -> tuple[int, str]:
    if shutil.which(str(words[0])) is None:
        pytest.skip(f"{words[0]} is not installed")
    done = subprocess.run([*map(str, words)], capture_output=True, text=True, check=False)
    return done.returncode, (done.stdout + done.stderr).strip()


# ---- the menu


def test_desktop_entry_has_the_keys_that_a_menu_needs() -> None:
    entry = _entry(LINUX / "voldesk.desktop")["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Name"] == "Voldesk"
    assert entry["Exec"] == "voldesk"
    assert entry["Icon"] == entry["StartupWMClass"] == "voldesk"
    assert entry["Terminal"] == "false"
    assert "Finance" in entry["Categories"].split(";")
    for key in ("Categories", "Keywords", "Actions"):
        assert entry[key].endswith(";")


def test_desktop_entry_keeps_to_the_format_that_debian_12_knows() -> None:
    entry = _entry(LINUX / "voldesk.desktop")["Desktop Entry"]
    assert entry.get("Version", "1.4") <= "1.4"
    assert "SingleMainWindow" not in entry


def test_every_action_of_the_menu_starts_the_program_with_options_that_it_takes() -> None:
    parsed = _entry(LINUX / "voldesk.desktop")
    named = [name for name in parsed["Desktop Entry"]["Actions"].split(";") if name]
    assert [f"Desktop Action {name}" for name in named] == parsed.sections()[1:]
    for name in named:
        program, *words = parsed[f"Desktop Action {name}"]["Exec"].split()
        assert program == "voldesk"
        arguments.parse_arguments(words, "9.9.9")


@pytest.mark.parametrize("name", ["voldesk.desktop", "peruser/voldesk-remove.desktop"])
def test_menu_speaks_every_language_of_the_program(name: str) -> None:
    parsed = _entry(LINUX / name)
    for section in parsed.sections():
        told = parsed[section]
        spoken = [key for key in told if key in {"GenericName", "Comment", "Name"}]
        for key in spoken:
            if told[key] != "Voldesk":
                assert {f"{key}[zh_TW]", f"{key}[zh_CN]"} <= set(told), (section, key)


@pytest.mark.parametrize("name", ["voldesk.desktop", "peruser/voldesk-remove.desktop"])
def test_desktop_entry_is_valid(name: str) -> None:
    assert _said("desktop-file-validate", LINUX / name) == (0, "")


# ---- metainfo


def test_metainfo_names_the_menu_entry_and_every_release(build: ModuleType) -> None:
    changes = "## 0.2.0 - 2027-01-02\n\n- b\n\n## 0.1.0 - 2026-11-22\n\n- a\n"
    told = build.share.metainfo(changes)
    assert f"<id>{build.share.ID}</id>" in told
    assert '<launchable type="desktop-id">voldesk.desktop</launchable>' in told
    released = re.findall(r'<release version="(.+)" date="(.+)"/>', told)
    assert released == [("0.2.0", "2027-01-02"), ("0.1.0", "2026-11-22")]
    assert "@" not in told


def test_metainfo_is_valid(build: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / f"{build.share.ID}.metainfo.xml"
    path.write_text(build.share.metainfo((ROOT / "CHANGELOG.md").read_text("utf-8")), "utf-8")
    status, text = _said("appstreamcli", "validate", "--no-net", path)
    assert (status, re.findall(r"^[EW]: .*", text, re.M)) == (0, []), text
    assert _said("xmllint", "--noout", "--nonet", path) == (0, "")


# ---- the manual


def _options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z-]+", text))


def _grammar() -> argparse.ArgumentParser:
    return arguments._parser("9.9.9")


def test_manual_describes_every_option_and_no_other(build: ModuleType) -> None:
    page = build.share.manual("9.9.9", DAY).replace("\\-", "-")
    section = page.partition(".SH OPTIONS")[2].partition(".SH EXIT")[0]
    described = _options("\n".join(re.findall(r"^\.TP\n(\.B.*)", section, re.M)))
    known = _options(_grammar().format_help())
    assert "--until-settled" in known
    assert described == known
    assert _options(page) - {"--purge"} == known


def test_manual_names_each_value_and_the_examples_can_be_typed(build: ModuleType) -> None:
    page = build.share.manual("9.9.9", DAY).replace("\\-", "-")
    for values in (arguments._LANGUAGES, arguments._THEMES, arguments._LEVELS):
        assert all(re.search(rf"\b{value}\b", page) for value in values)
    examples = re.findall(r"^\.B voldesk (--.*)$", page.partition(".SH EXAMPLES")[2], re.M)
    assert len(examples) >= 2
    for line in examples:
        arguments.parse_arguments(line.split(), "9.9.9")


def test_manual_has_version_and_day_and_no_fault_of_troff(
    build: ModuleType, tmp_path: Path
) -> None:
    text = build.share.manual("9.9.9", DAY)
    assert text.startswith('.TH VOLDESK 1 "2026-11-22" "Voldesk 9.9.9"')
    page = tmp_path / "voldesk.1"
    page.write_text(text, encoding="utf-8")
    status, said = _said("groff", "-man", "-ww", "-z", "-Tascii", page)
    assert (status, said) == (0, "")


# ---- the copyright file


def test_copyright_tells_each_part_with_holder_licence_and_text(
    build: ModuleType, tmp_path: Path
) -> None:
    told = build.dep5.copyright_file(frozen_folder(tmp_path / "folder"))
    paragraphs = told.strip().split("\n\n")
    assert paragraphs[0].startswith("Format: https://www.debian.org/")
    assert "\nLicense: MIT\n Permission is hereby granted" in paragraphs[1]
    numpy = next(p for p in paragraphs if "Comment: numpy 2.3.0" in p)
    assert numpy.startswith("Files: usr/lib/voldesk/_internal/numpy/*")
    assert "_internal/numpy.libs/*" in numpy
    assert "Copyright: 2005-2025, NumPy Developers\n" in numpy
    assert "License: BSD-3-Clause and MIT\n" in numpy
    assert "resources/licences/numpy.txt" in numpy
    rest = next(p for p in paragraphs if "libx 1.0" in p)
    assert "Files: usr/lib/voldesk/_internal/*\n" in rest
    assert "LGPL-3.0-only or GPL-2.0-only" in rest
    assert "The authors of libx" in rest


def test_holders_are_named_by_lines_with_a_year_and_not_by_prose(
    build: ModuleType, tmp_path: Path
) -> None:
    folder = frozen_folder(tmp_path / "folder")
    texts = folder / build.dep5.TEXTS
    (texts / "numpy.txt").write_text(
        "Copyright: 2001,2003 Keith Packard\n * Copyright notice and disclaimer\n"
        "Copyright law: that is to say\nCopyright © 1999 Ann Other.\n", "utf-8",
    )  # fmt: skip
    (texts / "common-gpl-2.txt").write_text("Copyright (C) 1991 The Foundation\n", "utf-8")
    part = build.dep5.Part("numpy", "2", "MIT", "", ("numpy.txt", "common-gpl-2.txt"))
    assert build.dep5.holders(folder, [part]) == ["2001,2003 Keith Packard", "1999 Ann Other"]


def test_copyright_is_well_formed(build: ModuleType, tmp_path: Path) -> None:
    told = build.dep5.copyright_file(frozen_folder(tmp_path / "folder"))
    for paragraph in told.strip().split("\n\n"):
        assert all(re.match(r"([A-Z][A-Za-z-]+:|[ ]\S)", line) for line in paragraph.splitlines())
        fields = set(re.findall(r"^([A-Z][A-Za-z-]+):", paragraph, re.M))
        assert fields >= {"Files", "Copyright", "License"} or "Format" in fields


def test_folder_without_licences_is_refused(build: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"parts\.json is missing"):
        build.dep5.copyright_file(tmp_path)


@pytest.mark.parametrize(
    ("spdx", "word"),
    [
        ("MIT", "MIT"),
        ("LGPL-3.0-only OR GPL-2.0-only", "LGPL-3.0-only or GPL-2.0-only"),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", "GPL-3.0-or-later-with-GCC-exception-3.1"),
        ("see its text", "see-its-text"),
        ("", "see-text"),
    ],
)
def test_licence_is_named_in_debians_words(build: ModuleType, spdx: str, word: str) -> None:
    assert build.dep5.short_name(spdx) == word


# ---- what is needed of the system


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A readelf that says what the file `said` holds."""
    commands = tmp_path / "commands"
    commands.mkdir()
    tool = commands / "readelf"
    tool.write_text(f"#!/bin/sh\ncat {tmp_path}/said\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{commands}:/usr/bin:/bin")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "libq.so.6").write_bytes(b"\x7fELF")
    return tmp_path


def _reads(reader: Path, *libraries: str, glibc: str = "2.34") -> None:
    lines = [f" 0x01 (NEEDED)  Shared library: [{name}]" for name in libraries]
    lines.append(f"  0x10:   Name: GLIBC_{glibc}  Flags: none  Version: 3")
    (reader / "said").write_text("\n".join(lines), encoding="utf-8")


def test_depends_are_the_packages_of_what_is_asked_for_and_fonts(
    build: ModuleType, reader: Path
) -> None:
    _reads(reader, "libc.so.6", "libEGL.so.1", "libq.so.6")
    assert (
        build.needs.depends(reader / "folder")
        == "fontconfig-config, fonts-dejavu-core, libc6 (>= 2.36), libegl1"
    )


def test_library_that_nobody_brings_stops_the_build(build: ModuleType, reader: Path) -> None:
    _reads(reader, "libc.so.6", "libstrange.so.1")
    with pytest.raises(SystemExit, match=r"nobody brings libstrange\.so\.1"):
        build.needs.depends(reader / "folder")


def test_newer_c_library_than_promised_stops_the_build(build: ModuleType, reader: Path) -> None:
    _reads(reader, "libc.so.6", glibc="2.36")
    assert "libc6 (>= 2.36)" in build.needs.depends(reader / "folder")
    _reads(reader, "libc.so.6", glibc="2.38")
    with pytest.raises(SystemExit, match=r"needs glibc 2\.38"):
        build.needs.depends(reader / "folder")


# ---- the shell scripts


SCRIPTS = [*sorted((LINUX / "peruser").glob("*.sh")), ROOT / "packaging" / "bootstrap.sh"]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_shell_script_is_plain_and_without_a_finding(path: Path) -> None:
    assert _said("sh", "-n", path) == (0, "")
    assert _said("shellcheck", "-x", path) == (0, "")
    text = path.read_text(encoding="utf-8")
    assert "\nset -eu\n" in text or text.startswith("# shellcheck shell=sh ")
