"""workspaces.json: arrangements survive a restart, damage is set aside, nonsense is left out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.files import Unreadable
from engine.layouts import encoded, parsed
from engine.model.layout import MOST_TABS, ChartsWindow, Layout, Shelf, Spot, Tab
from engine.model.status import Notice
from engine.options import Options
from engine.paths import Profile

SPOT = Spot("DP-1", 40, -10, 900, 600)
WIDE = Tab("NVDA", "60", ("AMD", "BTC"), 2, "line", (), ("ema_20",), True)
LAYOUT = Layout(
    docks="AAAA", column="1 2 3 4", screen="chart", watchlist="tech", tabs=(Tab("TSM"), WIDE),
    front=1, list_colour=3, sheet_colour=0, sheet_symbol="BRK-B", floats=(("race", SPOT),),
    windows=(ChartsWindow(SPOT, (Tab(), WIDE), 1, maximised=True),),
)  # fmt: skip
SHELF = Shelf(
    (("Morning", LAYOUT), ("晶片", Layout())), Layout(screen="vol"), (("race", (SPOT, SPOT)),)
)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def engine(profile: Profile, *, read_only: bool = False) -> Engine:
    options = Options(offline=True)
    return Engine(resources.path(), profile, options, SystemClock(), read_only=read_only)


def test_arrangements_are_found_again_after_a_restart(profile: Profile) -> None:
    made = engine(profile)
    made.start()
    made.set_workspaces(SHELF)
    assert made.stop(30.0)
    assert engine(profile).workspaces() == SHELF


def test_a_profile_open_read_only_is_left_alone(profile: Profile) -> None:
    made = engine(profile, read_only=True)
    made.set_workspaces(SHELF)
    assert made.workspaces() == SHELF
    assert not profile.layouts.exists()


@pytest.mark.logs_warnings
@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"workspaces": []}', b"\x00" * 40])
def test_a_damaged_file_is_set_aside_and_told(profile: Profile, damage: bytes) -> None:
    profile.layouts.write_bytes(damage)
    made = engine(profile)
    assert made.workspaces() == Shelf()
    told = [view.text for view in made.drain().values() if isinstance(view, Notice)]
    assert any("workspaces.json was damaged" in text for text in told)
    assert not profile.layouts.exists()


@pytest.mark.parametrize("schema", [0, "1", None, True])
def test_a_schema_that_never_was_is_not_read_as_ours(schema: object) -> None:
    with pytest.raises(Unreadable):
        parsed(json.dumps({"schema": schema, "workspaces": []}).encode())


def test_what_cannot_be_is_left_out_and_the_rest_stays() -> None:
    document = json.loads(encoded(SHELF))
    first = document["workspaces"][0]
    first["tabs"] += [7, {"symbol": "../x", "interval": "9", "colour": 9, "style": "pie"}]
    first["front"], first["list_colour"] = 77, True
    first["windows"] += [{"spot": None, "tabs": []}, "x"]
    first["floats"] += [["race"], "ab", ["feeds", {"x": "1"}]]
    document["workspaces"] += [{"name": "MORNING"}, {"name": ""}, {"name": 4}]
    found = parsed(json.dumps(document).encode())
    wanted = replace(LAYOUT, tabs=(*LAYOUT.tabs, Tab()), front=0, list_colour=1)
    assert found == replace(SHELF, named=(("Morning", wanted), SHELF.named[1]))


def test_no_more_charts_than_there_may_be() -> None:
    many = Layout(tabs=(Tab("A"),) * 9, windows=(ChartsWindow(SPOT, (Tab("B"),) * 9),))
    found = parsed(encoded(Shelf(present=many))).present
    assert found is not None
    assert len(found.tabs) + sum(len(window.tabs) for window in found.windows) <= MOST_TABS


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(tabs=anything, spot=anything, floats=anything, rest=anything)
def test_whatever_stands_there_is_read_and_what_was_read_is_written(
    tabs: object, spot: object, floats: object, rest: object
) -> None:
    window = {"spot": spot, "tabs": tabs}
    layout = {"tabs": tabs, "windows": [window, rest], "floats": floats, "docks": rest}
    document = {
        "schema": 1, "workspaces": [{"name": "a", **layout}, rest], "present": layout,
        "spots": [{"pane": "race", "spots": [spot, rest]}, rest],
    }  # fmt: skip
    found = parsed(json.dumps(document).encode())
    assert parsed(encoded(found)) == found


def test_a_name_is_one_workspace_whatever_its_case() -> None:
    again = replace(SHELF, named=SHELF.with_named("MORNING", Layout()))
    assert again.names == ("Morning", "晶片")
    assert again.layout("morning") == Layout()
    assert replace(again, named=again.without("mORNING")).names == ("晶片",)
