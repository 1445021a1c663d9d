"""The parts of Voldesk and their licences, from a frozen folder and from the environment."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from engine.parts import Build, Part, build_of, parts, text_of
from engine.version import VERSION

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = {
    "schema": 1,
    "commit": "0123456789abcdef",
    "built": "2026-11-23",
    "parts": [
        {"name": "Qt", "version": "6.11.3", "licence": "LGPL-3.0-only",
         "source": "https://www.qt.io", "texts": ["lgpl-3.0.txt", "gpl-3.0.txt"]},
        {"name": "Voldesk", "version": VERSION, "licence": "MIT", "source": "",
         "texts": ["voldesk.txt"]},
        {"name": "attrs", "version": "26.1.0", "licence": "MIT",
         "source": "https://www.attrs.org", "texts": ["attrs.txt"]},
    ],
}  # fmt: skip


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A resources folder as the frozen program has it."""
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "parts.json").write_text(json.dumps(SAMPLE), encoding="utf-8")
    for name, text in (("lgpl-3.0", "GNU LESSER"), ("gpl-3.0", "GNU GENERAL"), ("attrs", "MIT")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def named(resources: Path, name: str) -> Part:
    return next(part for part in parts(resources) if part.name == name)


def test_a_frozen_program_lists_what_its_folder_tells_voldesk_first(frozen: Path) -> None:
    assert [part.name for part in parts(frozen)] == ["Voldesk", "attrs", "Qt"]
    assert named(frozen, "Qt") == Part(
        "Qt", "6.11.3", "LGPL-3.0-only", "https://www.qt.io", ("lgpl-3.0.txt", "gpl-3.0.txt")
    )
    assert build_of(frozen) == Build("0123456789abcdef", "2026-11-23")


def test_texts_are_read_from_the_folder_several_below_each_other(frozen: Path) -> None:
    assert text_of(frozen, named(frozen, "attrs")) == "MIT"
    told = text_of(frozen, named(frozen, "Qt"))
    assert told == "==== lgpl-3.0.txt ====\n\nGNU LESSER\n\n\n==== gpl-3.0.txt ====\n\nGNU GENERAL"


def test_a_text_that_is_missing_is_empty(frozen: Path) -> None:
    assert text_of(frozen, named(frozen, "Voldesk")) == ""


def test_a_text_is_plain_whatever_its_bytes(frozen: Path) -> None:
    (frozen / "licences" / "attrs.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo\x0c\xff\0three\n\n")
    assert text_of(frozen, named(frozen, "attrs")) == "one\ntwo\n\ufffdthree"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"parts": 1}', '{"parts": [1, {}]}'])
def test_a_list_that_cannot_be_read_leaves_the_environments(tmp_path: Path, content: str) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "parts.json").write_text(content, encoding="utf-8")
    assert {"Voldesk", "Python", "pandas"} <= {part.name for part in parts(tmp_path)}
    assert build_of(tmp_path) is None


def test_a_list_names_no_file_outside_its_folder(frozen: Path) -> None:
    (frozen / "secret.txt").write_text("secret", encoding="utf-8")
    bad = {"name": "bad", "texts": ["../secret.txt", str(frozen / "secret.txt"), 3], "licence": 7}
    (frozen / "licences" / "parts.json").write_text(json.dumps({"parts": [bad]}), encoding="utf-8")
    part = named(frozen, "bad")
    assert part == Part("bad", "", "", "")
    assert text_of(frozen, part) == ""


def test_a_source_tree_lists_every_distribution_it_needs(tmp_path: Path) -> None:
    told = parts(tmp_path)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {one.split(">")[0].split("=")[0].replace("_", "-") for one in project["dependencies"]}
    assert {name.casefold() for name in needed} <= {
        p.name.replace("_", "-").casefold() for p in told
    }
    assert told[0].name == "Voldesk"
    assert all(part.version for part in told)
    unnamed = {part.name for part in told if not part.licence}
    assert unnamed <= {"peewee"}
    assert "Copyright" in text_of(tmp_path, told[0])
    assert "BSD 3-Clause" in text_of(tmp_path, next(p for p in told if p.name == "pandas"))
