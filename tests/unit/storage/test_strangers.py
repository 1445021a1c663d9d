"""Files from strangers: whatever their bytes, a value or the documented error, in bounds."""

from __future__ import annotations

import contextlib
import json
import math
import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engine import drawn, layouts, listlooks, ownfile
from engine.desk import happeningskept
from engine.desk.alerts import log
from engine.desk.watchlist import rows_of_json
from engine.desk.watchlist.formats import read_import
from engine.desk.watchlist.text import parse_list
from engine.errors import FileFault
from engine.files import Unreadable
from engine.providers.replay.figures import read_figures
from engine.providers.replay.recorded import load_recording
from engine.providers.replay.recorded_blocks import LARGEST, MARK, Kind, packed
from engine.providers.replay.recorded_list import info
from engine.settings import parse_settings
from tests.unit.storage.papers import PAPERS

TOO_LONG_S = 3.0
OWN = ("alerts", "dates", "statements", "capex")
MOST_BYTES = 96_000_000
"""A reader's memory at most: a recording's block is unpacked up to 64 MB."""
DEEP = b"[" * 200_000
HOSTILE = (
    b"", b"\x00" * 4096, b"\xff\xfe\x00\xd8", b"\xef\xbb\xbf", DEEP, b'{"schema": 1, "x": ' + DEEP,
    b"schema = 1\nx = " + b"[" * 20_000, b'{"schema": 1, "workspaces": ' + b"9" * 6_000 + b"}",
    b"schema = " + b"9" * 6_000, b"<html><body>not found</body></html>",
    "#voldesk-watchlist 1\n../../etc/passwd\n=cmd|' /c calc'!A0\n\u202egnp.exe\n".encode(),
    b"#voldesk-watchlist 999999999999999999999999\nNVDA\n", b"a.b = 1\na = 2\n",
    b"symbol,section\n" + b'"' + b"," * 100_000,
)  # fmt: skip


def _told(content: bytes) -> object:
    return parse_list(content.decode("utf-8-sig"))


@dataclass(frozen=True, slots=True)
class Reader:
    """How one kind of file is read, and what it may raise."""

    read: Callable[[bytes], object]
    may: tuple[type[Exception], ...] = (Unreadable, UnicodeDecodeError)


READERS = {
    "import": Reader(read_import, ()),
    "clipboard": Reader(rows_of_json, ()),
    "list": Reader(_told, (UnicodeDecodeError,)),
    "workspaces": Reader(layouts.parsed),
    "list looks": Reader(listlooks.parsed),
    "drawings": Reader(drawn.parsed),
    "settings": Reader(parse_settings),
    **{name: Reader(PAPERS[name].read) for name in OWN},
    "alert log": Reader(partial(ownfile.parsed, log.SHAPE)),
    "events": Reader(partial(ownfile.parsed, happeningskept.SHAPE)),
}
"""By kind; what a profile holds of the user's own is read with what refuses single entries."""


def _tried(reader: Reader, content: bytes) -> None:
    begun = time.process_time()
    with contextlib.suppress(*reader.may):
        reader.read(content)
    assert time.process_time() - begun < TOO_LONG_S


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=40, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace"))
    )
)
def test_X5_any_bytes_are_read_or_refused_as_documented(name: str, content: bytes) -> None:
    _tried(READERS[name], content)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(
            ["name", "tabs", "symbol", "docks", "spots", "windows", "x", "kind", "points"]
        ),
        inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "key"),
    [("workspaces", "workspaces"), ("workspaces", "spots"), ("list looks", "lists"),
     ("drawings", "drawings"), ("clipboard", "rows")],
)  # fmt: skip
@settings(max_examples=40, deadline=None)
@given(entries=st.lists(_JSON, max_size=4))
def test_X5_a_well_formed_file_of_nonsense_is_read_or_refused(
    name: str, key: str, entries: list[object]
) -> None:
    document = {"schema": 1, "voldesk_rows": 1, "workspaces": [], "lists": [], key: entries}
    _tried(READERS[name], json.dumps(document).encode())


_HURT: st.SearchStrategy[object] = st.sampled_from([
    "", "²", "0001-01-01", "9999-12-31", "0001-01-01T00:00:00+14:00", "NVDA", "amc", "2026-03-31",
    "9999-12-31T23:59:59.999999-12:00", "2026-03-31T00:00:00+00:00", "USD", "NVDA iv30 above 1e300",
    "NVDA earnings in 99999h", "report", "report NVDA ²", 10**400, -(10**400), 1e308, math.inf,
    math.nan, -1, True, None, [], {},
])  # fmt: skip
_NAMES = (
    "id", "alert", "on", "basis", "band", "cooldown_s", "expires", "created", "note", "symbol",
    "day", "session", "set_at", "text", "value", "unit", "source", "report", "period_end",
    "capex_bn", "revenue_bn", "definition", "as_of", "at", "told", "kind", "looked", "began",
    "fired", "seen", "since", "mark",
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "key"),
    [("alerts", "alerts"), ("dates", "dates"), ("statements", "statements"), ("capex", "capex"),
     ("alert log", "log"), ("events", "events")],
)  # fmt: skip
@settings(max_examples=300, deadline=None)
@given(entries=st.lists(st.dictionaries(st.sampled_from(_NAMES), _HURT, min_size=8), max_size=3))
def test_X5_own_entries_of_nonsense_are_read_or_refused(
    name: str, key: str, entries: list[dict[str, object]]
) -> None:
    _tried(READERS[name], json.dumps({"schema": 1, key: entries}).encode())


@pytest.mark.parametrize("name", OWN)
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_X5_an_own_entry_with_one_bad_value_spoils_no_other(name: str, data: st.DataObject) -> None:
    """The nearest to a good file that can hurt: all as written but one value."""
    document = json.loads(PAPERS[name].text(1))
    document.pop("crc", None)
    (key,) = set(document) - {"schema"}
    entries = document[key][:3]
    field = data.draw(st.sampled_from(sorted(entries[1])))
    entries[1][field] = data.draw(_HURT)
    read = READERS[name].read(json.dumps({**document, key: entries}).encode())
    assert isinstance(read, tuple)
    kept, strange = read
    assert len(kept) + strange == 3
    assert len(kept) >= 2


@pytest.mark.parametrize("name", READERS)
def test_X5_what_is_known_to_hurt_hurts_no_reader(name: str, seen: Callable[[str], None]) -> None:
    for content in HOSTILE:
        _tried(READERS[name], content)
    seen(f"{len(HOSTILE)} hostile files, each kind")


LARGE = {
    "lines": b"A\n" * 2_000_000,
    "own lines": b"#voldesk-watchlist 1\n" + b"A\n" * 2_000_000,
    "returns": b"\r" * (4 << 20),
    "one line": b"A" * (4 << 20),
    "commas": b"A," * (2 << 20),
    "an open quote": b'symbol,b\n"' + b"x" * 4_000_000,
    "fields": b"#voldesk-watchlist 1\nA" + b" | a=1" * 600_000,
    "beyond the cap": b"A,B\n" * (5 << 18),
}


@pytest.mark.parametrize("what", LARGE)
def test_X5_a_huge_list_is_read_or_refused_without_delay(
    what: str, seen: Callable[[str], None]
) -> None:
    before = time.process_time()
    found = read_import(LARGE[what])
    spent = time.process_time() - before
    assert found.fault or len(found.items) <= 2_000
    assert spent < TOO_LONG_S
    seen(f"huge {what} {spent:.2f} s")


# -- recordings ----------------------------------------------------------------------------------


def _opened(path: Path) -> None:
    for read in (load_recording, info):
        with contextlib.suppress(FileFault):
            read(path)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=400), st.booleans())
@example(b"", True)
def test_X5_any_bytes_are_no_recording_and_nothing_worse(
    tmp_path: Path, content: bytes, marked: bool
) -> None:
    path = tmp_path / "x.vrec"
    path.write_bytes((MARK if marked else b"") + content)
    _opened(path)


def _block(kind: int, payload: bytes) -> bytes:
    """A block with its right checksum around whatever payload."""
    head = struct.Struct("<BIIqqI")
    stamp = 1_700_000_000_000_000
    bare = head.pack(kind, len(payload), 0, stamp, stamp, 1)
    return (
        head.pack(kind, len(payload), zlib.crc32(payload, zlib.crc32(bare)), stamp, stamp, 1)
        + payload
    )


HEADS = (
    b"{}", b"[]", b"null", b'{"format": 1}', DEEP, b'{"format": 1, "race": [1, 2]}',
    b'{"format": 1, "app": "x", "symbols": ["../x"], "race": ["a", "b", "strip"], "schema": [[1]]}',
    b'{"format": 1, "app": "x", "symbols": 1, "race": ["a", "b", "strip"], "schema": []}',
)  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_X5_a_recording_with_a_strange_beginning_is_refused(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "x.vrec"
    path.write_bytes(MARK + _block(Kind.HEADER, zlib.compress(head)) + _block(Kind.RECORDS, b"x"))
    with pytest.raises(FileFault, match=r"recording|nothing"):
        load_recording(path)


def test_X5_a_bomb_in_a_recording_is_not_unpacked(
    tmp_path: Path, seen: Callable[[str], None]
) -> None:
    """400 MB of zeros, packed to 400 KB, stop at the cap of a block."""
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(400)) + packer.flush()
    path = tmp_path / "bomb.vrec"
    path.write_bytes(MARK + _block(Kind.HEADER, bomb))
    tracemalloc.start()
    with pytest.raises(FileFault):
        load_recording(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert LARGEST <= 64_000_000
    assert peak < 2 * MOST_BYTES
    seen(f"a bomb of 400 MB held to {peak / 1e6:.0f} MB")


def test_X5_a_block_that_says_it_is_huge_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.vrec"
    path.write_bytes(MARK + struct.pack("<BIIqqI", 1, 4_000_000_000, 0, 1, 1, 1) + b"x")
    with pytest.raises(FileFault):
        load_recording(path)
    assert packed(Kind.RECORDS, b"", 1, 1, 0)


# -- stories -------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [*HOSTILE, b"name = 1", b"start = 2024-13-99"])
def test_X5_a_hostile_story_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    for name in (
        "story.toml",
        "events.csv",
        "published.csv",
        "symbols.csv",
        "bars.csv",
        "dvol.csv",
        "earnings.csv",
    ):
        (tmp_path / name).write_bytes(content)
    with pytest.raises(FileFault, match="of the story"):
        read_figures(tmp_path)
