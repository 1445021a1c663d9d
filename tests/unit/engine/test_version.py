"""The version stands in pyproject.toml and nowhere else."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from engine import version
from engine.version import PROJECT, UPDATE_URL, VERSION, address_in, version_in

ROOT = Path(__file__).resolve().parents[3]


def test_the_version_is_the_projects() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
    assert ROOT / "pyproject.toml" == PROJECT


def test_another_number_in_pyproject_is_the_programs(tmp_path: Path) -> None:
    """The program as a process: the number is read, not written into the code a second time."""
    (tmp_path / "engine").mkdir()
    shutil.copy(version.__file__, tmp_path / "engine" / "version.py")
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    other = text.replace(f'version = "{VERSION}"', 'version = "7.11.2"', 1)
    assert other != text
    (tmp_path / "pyproject.toml").write_text(other, encoding="utf-8")
    asked = "from engine.version import VERSION; print(VERSION)"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "7.11.2"


@pytest.mark.parametrize(
    "text",
    [
        '[tool.other]\nversion = "9.9.9"\n',
        '[project]\nname = "voldesk"\n[tool.other]\nversion = "9.9.9"\n',
        '[project]\nversion = "next"\n',
        "",
    ],
)
def test_no_other_tables_version_is_taken(text: str) -> None:
    with pytest.raises(ValueError, match="names no version"):
        version_in(text)


def test_the_projects_version_is_found_behind_and_before_other_tables() -> None:
    text = '[tool.a]\nversion = "9.9"\n[project]\nname = "x"\nversion = "1.2.3rc1"\n[tool.b]\n'
    assert version_in(text) == "1.2.3rc1"


def test_X12_the_shipped_address_is_empty_or_https() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    written = tomllib.loads(text)["tool"]["voldesk"]["update_url"]
    assert written == address_in(text) == UPDATE_URL


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("https://voldesk.example/newest", True),
        ("https://voldesk.example:8443/newest", True),
        ("http://127.0.0.1:9000/newest", True),
        ("http://localhost:9000/", True),
        ("http://voldesk.example/newest", False),
        ("http://127.0.0.1.voldesk.example/newest", False),
        ("http://127.0.0.1@voldesk.example/newest", False),
        ("https://someone:secret@voldesk.example/", False),
        ("ftp://voldesk.example/newest", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_X12_only_https_is_asked_and_http_of_this_machine(written: str, asked: bool) -> None:
    text = f'[project]\nversion = "1.0"\n\n[tool.voldesk]\nupdate_url = "{written}" # said\n'
    assert address_in(text) == (written if asked else "")
