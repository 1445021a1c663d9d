"""drawings.json: what is drawn survives a restart, damage is set aside, nothing grows forever."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.drawn import MOST, MOST_OF_SYMBOL, capped, encoded, parsed
from engine.files import Unreadable
from engine.model.drawn import Drawing, DrawnKind
from engine.model.status import Notice
from engine.options import Options
from engine.paths import Profile

TREND = Drawing("chart", "NVDA", "trend", ((1.79e9, 170.5), (1.791e9, 181.25)))
LEVEL = Drawing("race", "NVDA BTC", "horizontal", ((1.79e9, -3.5), (1.79e9, -3.5)), 1)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def engine(profile: Profile, *, read_only: bool = False) -> Engine:
    options = Options(offline=True)
    return Engine(resources.path(), profile, options, SystemClock(), read_only=read_only)


def left(profile: Profile, *drawings: Drawing, read_only: bool = False) -> None:
    """One run of the program that leaves these drawings."""
    made = engine(profile, read_only=read_only)
    made.start()
    made.set_drawings(drawings)
    assert made.stop(30.0)


def notices(made: Engine) -> str:
    return " ".join(one.text for one in made.drain().values() if isinstance(one, Notice))


def test_what_is_drawn_is_there_after_a_restart(profile: Profile) -> None:
    left(profile, TREND, LEVEL)
    assert engine(profile).drawings() == (TREND, LEVEL)


def test_a_first_start_has_no_drawings_and_makes_no_file(profile: Profile) -> None:
    left(profile)
    assert not profile.drawings.exists()


def test_a_read_only_profile_keeps_its_drawings_as_they_are(profile: Profile) -> None:
    left(profile, TREND)
    left(profile, LEVEL, read_only=True)
    assert engine(profile).drawings() == (TREND,)


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"\xff\xfe", b"\0", b'{"schema": 0, "drawings": []}', b"[" * 100_000],
)
def test_a_damaged_file_is_set_aside_and_the_newest_backup_used(
    profile: Profile, damage: bytes
) -> None:
    left(profile, TREND)
    profile.drawings.write_bytes(damage)
    again = engine(profile)
    assert again.drawings() == (TREND,)
    assert "drawings.json was damaged" in notices(again)
    aside = list(profile.root.glob("drawings.json.corrupt-*"))
    assert [one.read_bytes() for one in aside] == [damage]


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "circle"},
        {"screen": ""},
        {"symbol": "X" * 121},
        {"symbol": "A\nB"},
        {"symbol": 7},
        {"panel": -1},
        {"panel": True},
        {"panel": 99},
        {"points": [[1, 2]]},
        {"points": [[1, 2], [1, 2, 3]]},
        {"points": [[1, math.nan], [1, 2]]},
        {"points": [[math.inf, 1], [1, 2]]},
        {"points": [[1e14, 1], [1, 2]]},
        {"points": [[True, 1], [1, 2]]},
        {"points": None},
    ],
)
def test_an_entry_that_cannot_be_is_left_out_and_counted(change: dict[str, object]) -> None:
    document = json.loads(encoded((TREND, LEVEL)))
    document["drawings"][0] |= change
    assert parsed(json.dumps(document).encode()) == ((LEVEL,), 1)


@pytest.mark.logs_warnings
def test_left_out_entries_are_told(profile: Profile) -> None:
    profile.drawings.write_text('{"schema": 1, "drawings": [3, {}]}', encoding="utf-8")
    made = engine(profile)
    assert made.drawings() == ()
    assert "2 drawings are not possible" in notices(made)


def test_a_file_beyond_any_of_ours_is_not_read() -> None:
    with pytest.raises(Unreadable, match="too large"):
        parsed(b" " * 2_000_001)


def test_the_oldest_of_a_symbol_go_beyond_200_and_it_is_told(profile: Profile) -> None:
    many = tuple(_level("AMD", n) for n in range(MOST_OF_SYMBOL + 3))
    made = engine(profile)
    made.set_drawings((TREND, *many))
    assert made.drawings() == (TREND, *many[3:])
    assert "3 older drawings" in notices(made)


def test_no_more_than_2000_are_kept_in_all() -> None:
    many = tuple(_level(f"S{n % 20}", n) for n in range(MOST + 50))
    assert capped(many) == many[50:]


def test_2000_drawings_with_long_names_stay_below_the_largest_file() -> None:
    name = "X" * 120
    one = Drawing(name, name, "horizontal", ((-1.234567890123456e-300,) * 2,) * 2)
    assert len(encoded((one,) * MOST)) < 2_000_000


def test_a_number_that_is_none_is_not_kept(profile: Profile) -> None:
    made = engine(profile)
    made.set_drawings((_level("AMD", math.nan), TREND, _level("", 1.0)))
    assert made.drawings() == (TREND,)


def _level(symbol: str, value: float) -> Drawing:
    return Drawing("chart", symbol, "horizontal", ((0.0, value), (0.0, value)))


_NUMBER = st.floats(-1e13, 1e13)
_POINT = st.tuples(_NUMBER, _NUMBER)
_KINDS: list[DrawnKind] = ["trend", "horizontal", "vertical", "span"]


_NAMES = st.sampled_from(["NVDA", "2330.TW", "ÄÖ"])
_ENDS = st.tuples(_POINT, _POINT)
_ANY = st.builds(Drawing, _NAMES, _NAMES, st.sampled_from(_KINDS), _ENDS, st.integers(0, 15))


@given(st.lists(_ANY, max_size=5))
def test_what_is_written_is_read_back_equal(drawings: list[Drawing]) -> None:
    assert parsed(encoded(tuple(drawings))) == (tuple(drawings), 0)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        found, _ = parsed(content)
    except Unreadable:
        return
    assert found == ()
