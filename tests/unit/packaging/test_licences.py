"""Licences of what is bundled: every file has an owner, every owner a licence and its text."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.parts import Build, build_of, text_of
from engine.parts import parts as read_parts
from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from types import ModuleType

SITE = Path(sysconfig.get_path("purelib"))
LOCKED = sorted(
    set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M))
)


def _listed(work: Path, *entries: tuple[str, str, str]) -> None:
    work.mkdir(parents=True, exist_ok=True)
    for name in ("COLLECT-00.toc", "PYZ-00.toc", "EXE-00.toc"):
        (work / name).write_text("([],)", encoding="utf-8")
    (work / "COLLECT-00.toc").write_text(repr((list(entries), False)), encoding="utf-8")


def _owners(work: Path, *sources: Path) -> list[str]:
    """Whose each bundled file is, in the order asked."""
    contents = script("contents")
    _listed(work, *(("place", str(source), "BINARY") for source in sources))
    owned = contents.owners(contents.files(work), SITE, Path(sys.base_prefix), work)
    told = {file.source: str(owner) for file, owner in owned.items()}
    return [told[source] for source in sources]


def test_every_locked_library_has_a_licence_and_its_text() -> None:
    licences = script("licences")
    seen = 0
    for name in LOCKED:
        try:
            part = licences._distribution(distribution(name))
        except PackageNotFoundError:
            continue  # one of another system
        seen += 1
        assert part.licence, name
        assert part.texts, name
        assert max(len(text) for text in part.texts.values()) > 500, name
    assert seen > 40


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License-Expression": "MIT OR Apache-2.0"}, "MIT OR Apache-2.0"),
        ({"License": "MPL-2.0"}, "MPL-2.0"),
        ({"License": "Apache 2.0"}, "Apache-2.0"),
        ({"License": "Apache"}, "Apache-2.0"),
        ({"Classifier": "License :: OSI Approved :: BSD License"}, "BSD-3-Clause"),
        ({"License": "Ask the author"}, ""),
        ({}, ""),
    ],
)
def test_licence_is_read_from_what_the_author_tells(fields: dict[str, str], licence: str) -> None:
    from email.message import Message

    metadata = Message()
    for name, text in fields.items():
        metadata[name] = text
    assert script("licences")._told(metadata) == licence


def test_qt_comes_with_its_licences_and_where_its_source_is(tmp_path: Path) -> None:
    licences = script("licences")
    part = licences._part("Qt", licences.Frozen(tmp_path, SITE, Path(sys.base_prefix)))
    assert "LGPL-3.0" in part.licence
    assert part.version == distribution("PySide6_Essentials").version
    assert {"lgpl-3.0.txt", "gpl-3.0.txt", "qt-source.txt"} <= set(part.texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.texts["lgpl-3.0.txt"]
    assert "replace" in part.texts["qt-source.txt"]


def test_owner_of_each_kind_of_file_is_known(tmp_path: Path) -> None:
    expected = {
        SITE / "numpy" / "__init__.py": "pypi:numpy",
        SITE / "PySide6" / "QtCore.abi3.so": "pypi:PySide6_Essentials",
        SITE / "PySide6" / "Qt" / "lib" / "libQt6Core.so.6": "Qt",
        SITE / "PySide6" / "Qt" / "lib" / "libicuuc.so.73": "ICU",
        Path(sysconfig.get_path("stdlib"), "json", "__init__.py"): "CPython",
        ROOT / "engine" / "cli.py": "ours",
        ROOT / "build" / "lean" / "ccxt" / "deribit.py": "pypi:ccxt",
        tmp_path / "base_library.zip": "CPython",
        tmp_path / "voldesk": "ours",
        tmp_path / "localpycs" / "pyimod01_archive.pyc": "pypi:pyinstaller",
        SITE / "numpy" / "nobody_installed_this.so": "",
    }
    assert _owners(tmp_path, *expected) == list(expected.values())


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="not Debian")
def test_library_of_the_system_belongs_to_its_package(tmp_path: Path) -> None:
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    match = re.search(r"=> (\S*/libxcb-cursor\.so\.0)$", told, re.M)
    if match is None:
        pytest.skip("libxcb-cursor0 is not installed")
    assert _owners(tmp_path, Path(match[1])) == ["deb:libxcb-cursor0"]
    part = script("licences")._debian("libxcb-cursor0")
    assert (part.name, part.licence) == ("xcb-util-cursor", "MIT")
    assert part.purl.startswith("pkg:deb/debian/xcb-util-cursor@")


def test_file_that_belongs_to_nobody_stops_the_build(tmp_path: Path) -> None:
    licences = script("licences")
    _listed(tmp_path / "work", ("libmystery.so.1", str(tmp_path / "libmystery.so.1"), "BINARY"))
    frozen = licences.Frozen(tmp_path / "work", SITE, Path(sys.base_prefix))
    with pytest.raises(SystemExit, match=r"whose are these[\s\S]*libmystery"):
        licences.parts(frozen)


def _bare(licences: ModuleType, owner: str) -> object:
    return licences.Part(owner, "1", "", "", f"pkg:generic/{owner}@1", {})


def test_part_without_a_licence_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = script("licences")
    _listed(tmp_path, ("place", str(SITE / "numpy" / "__init__.py"), "PYMODULE"))
    monkeypatch.setattr(licences, "_part", lambda owner, _: _bare(licences, owner))
    frozen = licences.Frozen(tmp_path, SITE, Path(sys.base_prefix))
    with pytest.raises(SystemExit, match="no licence or no text of it: pypi:numpy"):
        licences.parts(frozen)


def test_what_is_written_is_what_the_about_screen_reads(tmp_path: Path) -> None:
    licences = script("licences")
    listed = [
        licences.Part("Voldesk", "1.0", "MIT", "", "pkg:a", {"voldesk.txt": "ours"}),
        licences.Part("beta", "2.0", "X", "https://b", "pkg:b", {"b.txt": "same", "c.txt": "c"}),
        licences.Part("alpha", "3.0", "Y", "https://a", "pkg:c", {"a.txt": "same"}),
    ]
    place = licences.write(listed, tmp_path, commit="abc", day="2026-11-23")
    assert place == tmp_path / "_internal" / "resources" / "licences"
    assert sorted(path.name for path in place.iterdir()) == [
        "b.txt", "c.txt", "parts.json", "voldesk.txt",
    ]  # fmt: skip
    document = json.loads((place / "parts.json").read_text(encoding="utf-8"))
    assert document["schema"] == 1
    assert document["parts"][2]["texts"] == ["b.txt"]
    resources = tmp_path / "_internal" / "resources"
    assert build_of(resources) == Build("abc", "2026-11-23")
    shown = {part.name: part for part in read_parts(resources)}
    assert shown["beta"].licence == "X"
    assert "same" in text_of(resources, shown["alpha"])
    assert "c" in text_of(resources, shown["beta"])
