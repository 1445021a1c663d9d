"""lists.json: how a list was left survives a restart, damage is set aside."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.files import Unreadable
from engine.listlooks import MOST_LISTS, encoded, parsed
from engine.model.listlook import ListLook
from engine.model.status import Notice
from engine.options import Options
from engine.paths import Profile

LOOK = ListLook(
    ("symbol", "last", "iv30"), "iv30", False, ("Chips", "Big tech"), "NVDA", "semi", ("iv30",)
)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def engine(profile: Profile, *, read_only: bool = False) -> Engine:
    options = Options(offline=True)
    return Engine(resources.path(), profile, options, SystemClock(), read_only=read_only)


def left(profile: Profile, looks: dict[str, ListLook], *, read_only: bool = False) -> None:
    """One run of the program that leaves these looks."""
    made = engine(profile, read_only=read_only)
    made.start()
    for name, look in looks.items():
        made.set_list_look(name, look)
    assert made.stop(30.0)


def test_each_list_is_found_as_it_was_left_after_a_restart(profile: Profile) -> None:
    other = ListLook(collapsed=("Chips",))
    left(profile, {"default": LOOK, "tech \u2013 \u6676\u7247": other})
    again = engine(profile)
    assert again.list_look("default") == LOOK
    assert again.list_look("tech \u2013 \u6676\u7247") == other
    assert again.list_look("unknown") == ListLook()


def test_a_look_as_usual_makes_no_file_and_forgets_the_list(profile: Profile) -> None:
    left(profile, {"default": ListLook()})
    assert not profile.looks.exists()
    left(profile, {"default": LOOK})
    left(profile, {"default": ListLook()})
    assert engine(profile).list_look("default") == ListLook()


def test_a_read_only_profile_keeps_its_looks_as_they_are(profile: Profile) -> None:
    left(profile, {"default": LOOK})
    left(profile, {"default": ListLook()}, read_only=True)
    assert engine(profile).list_look("default") == LOOK


def test_what_could_not_be_read_again_is_not_kept(profile: Profile) -> None:
    made = engine(profile)
    made.set_list_look("default", ListLook(("last", "last", "a\nb"), sort="x" * 500))
    assert made.list_look("default") == ListLook(("last",))
    made.set_list_look("two\nlines", LOOK)
    assert made.list_look("two\nlines") == ListLook()


@pytest.mark.logs_warnings
@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b"\0", b'{"schema": 0}'])
def test_a_damaged_file_is_set_aside_and_the_backup_read(profile: Profile, damage: bytes) -> None:
    left(profile, {"default": LOOK})
    profile.looks.write_bytes(damage)
    again = engine(profile)
    assert again.list_look("default") == LOOK
    texts = " ".join(one.text for one in again.drain().values() if isinstance(one, Notice))
    assert "lists.json was damaged" in texts
    assert list(profile.root.glob("lists.json.corrupt-*"))


@pytest.mark.parametrize(
    ("field", "value"),
    [("columns", "last"), ("columns", [1, None]), ("sort", 7), ("collapsed", {}), ("row", "\0")],
)
def test_a_field_that_cannot_be_is_as_usual_and_the_rest_stays(field: str, value: object) -> None:
    document = json.loads(encoded({"default": LOOK}))
    document["lists"][0][field] = value
    read = parsed(json.dumps(document).encode())["default"]
    assert getattr(read, field) == getattr(ListLook(), field)
    assert read.ascending is False


def test_only_so_many_lists_are_remembered(profile: Profile) -> None:
    made = engine(profile)
    for n in range(MOST_LISTS + 3):
        made.set_list_look(f"list {n}", LOOK)
    assert made.list_look("list 2") == ListLook()
    assert made.list_look("list 3") == LOOK


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_make_it_fall_over(content: bytes) -> None:
    with contextlib.suppress(Unreadable, UnicodeDecodeError):
        parsed(content)
