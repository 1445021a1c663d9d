"""The frozen folder: what has to be in it, one time on every file, which libraries are stripped."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from pathlib import Path

NEEDED = (
    "voldesk",
    "_internal/libxcb-cursor.so.0",
    "_internal/pyproject.toml",
    "_internal/resources/themes/dark.toml",
    "_internal/resources/translations/voldesk_zh_TW.qm",
    "_internal/resources/licences/parts.json",
)
linux = pytest.mark.skipif(sys.platform != "linux", reason="the folder of another system")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in NEEDED:
        path = tmp_path / "voldesk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path / "voldesk"


def test_whole_folder_has_no_faults(folder: Path) -> None:
    assert script("freeze").missing(folder) == []


@linux
@pytest.mark.parametrize("name", NEEDED)
def test_each_needed_file_is_missed_when_it_is_absent(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert len(script("freeze").missing(folder)) == 1


@pytest.mark.parametrize("name", ["libQt6Quick.so.6", "libQt6WebEngineCore.so.6", "Qt6Pdf.dll"])
def test_unwanted_part_of_qt_is_named(folder: Path, name: str) -> None:
    (folder / "_internal" / name).write_bytes(b"x")
    assert [name in text for text in script("freeze").missing(folder)] == [True]


@linux
def test_every_file_gets_the_same_time_and_the_rights_of_an_installed_one(folder: Path) -> None:
    (folder / "_internal" / "link").symlink_to("pyproject.toml")
    (folder / "_internal" / "pyproject.toml").chmod(0o600)
    script("freeze").stamp(folder, 1_700_000_000)
    found = [path for path in (folder, *folder.rglob("*")) if not path.is_symlink()]
    assert {path.stat().st_mtime for path in found} == {1_700_000_000}
    rights = {oct(path.stat().st_mode & 0o777) for path in found if path.is_file()}
    assert rights == {"0o644", "0o755"}
    assert (folder / "voldesk").stat().st_mode & 0o111
    assert not (folder / "_internal" / "pyproject.toml").stat().st_mode & 0o111


def test_build_does_not_see_the_callers_python_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONSTARTUP", "/elsewhere.py")
    monkeypatch.setenv("LANG", "C.UTF-8")
    seen = script("freeze").surroundings(1_700_000_000)
    assert "PYTHONPATH" not in seen
    assert "PYTHONSTARTUP" not in seen
    assert (seen["SOURCE_DATE_EPOCH"], seen["LANG"]) == ("1700000000", "C.UTF-8")
    assert seen["PYTHONHASHSEED"].isdigit()


@linux
def test_numpys_libraries_are_not_stripped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("numpy.libs/libscipy_openblas64_.so", "libpython3.11.so.1.0"):
        (folder / "_internal" / name).parent.mkdir(exist_ok=True)
        (folder / "_internal" / name).write_bytes(b"x")
    freeze = script("freeze")
    stripped: list[str] = []

    def run(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        stripped.append(words[-1])
        return subprocess.CompletedProcess(words, 0)

    monkeypatch.setattr(freeze.subprocess, "run", run)
    freeze.strip(folder)
    assert [name.rpartition("/")[2] for name in stripped] == ["libpython3.11.so.1.0"]


@linux
def test_missing_tool_is_named_before_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match=r"objdump.*strip.*install binutils"):
        script("freeze").check_tools()


@pytest.mark.parametrize(
    ("loaders", "callers", "left"),
    [("/opt/x/_internal", None, None), ("/opt/x/_internal:/mine", "/mine", "/mine")],
)
def test_what_the_frozen_program_starts_finds_the_systems_libraries(
    monkeypatch: pytest.MonkeyPatch, loaders: str, callers: str | None, left: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", loaders)
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if callers:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", callers)
    runpy.run_path(str(ROOT / "packaging" / "hooks" / "children.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == left
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
