"""A recorded day plays again to the same figures, from wherever it is entered or cut."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import FileFault
from engine.providers.replay import recorded_blocks as form
from engine.providers.replay.recorded import Recording, load_recording
from engine.providers.replay.recorded_blocks import Block
from engine.providers.replay.recorded_list import info
from engine.providers.replay.recorded_survey import Survey, survey
from tests.unit.replay.recording import LIST, Recorded, Shown, figures, record, told

PATIENCE_S = 20.0


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    return record(tmp_path_factory.mktemp("r"))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return record(tmp_path_factory.mktemp("s"), steps=3, tiny=True).path


@pytest.fixture
def recording(recorded: Recorded) -> Recording:
    return load_recording(recorded.path)


def test_every_minute_shows_the_same_figures_bit_for_bit(
    recorded: Recorded, recording: Recording
) -> None:
    for at, live in recorded.shown.items():
        shown = Shown(recording, playing=False)
        shown.player.start()
        shown.player.seek(at)
        shown.until(lambda state, goal=at: state.at == goal)  # type: ignore[misc]
        assert shown.player.stop(PATIENCE_S)
        assert repr(figures(shown.desks[-1])) == repr(live)


def test_figures_are_the_same_told_through_or_entered_late(
    recorded: Recorded, recording: Recording
) -> None:
    assert recording.opened(recording.end) > recording.start
    shown = Shown(recording)
    shown.player.start()
    shown.until(lambda state: state.finished)
    assert shown.player.stop(PATIENCE_S)
    assert repr(figures(shown.desks[-1])) == repr(list(recorded.shown.values())[-1])


def test_a_jump_enters_where_all_was_written_down_and_back_again(
    recorded: Recorded, recording: Recording
) -> None:
    minutes = list(recorded.shown)
    shown = Shown(recording, playing=False)
    shown.player.start()
    for at in (minutes[-1], minutes[0], minutes[3]):
        shown.player.seek(at)
        shown.until(lambda state, goal=at: state.at == goal)  # type: ignore[misc]
        assert repr(figures(shown.desks[-1])) == repr(recorded.shown[at])
    assert shown.player.stop(PATIENCE_S)
    assert len(shown.desks) >= 3


def test_a_step_tells_one_record(recording: Recording) -> None:
    shown = Shown(recording, playing=False)
    shown.player.start()
    shown.until(lambda state: state.at == recording.start)
    steps = list(recording.steps(recording.start, recording.end, "full"))
    for step in steps[:4]:
        shown.player.step()
        shown.until(lambda state, goal=step.at: state.at == goal)  # type: ignore[misc]
        assert shown.player.clock.now() == step.at
        assert shown.player.clock.monotonic() == step.monotonic
    assert shown.player.stop(PATIENCE_S)


def test_times_rise_and_ages_are_as_they_were(recording: Recording) -> None:
    last = recording.start
    for step in recording.steps(recording.start, recording.end, "full"):
        assert step.at > last
        last = step.at
        for message in step.messages:
            received = getattr(message, "received", math.nan)
            assert not received > step.monotonic


def test_a_span_can_be_cut_and_says_where_it_runs(recording: Recording) -> None:
    assert recording.span("2026-09-16", "2026-09-16") == (recording.start, recording.end)
    with pytest.raises(ValueError, match="runs from 2026-09-16"):
        recording.span("2026-09-17", "")
    assert recording.speed == 1.0
    assert "not live" in recording.banner
    assert recording.symbols == LIST


def test_the_list_tells_what_is_in_it_also_of_a_cut_one(recorded: Recorded, tmp_path: Path) -> None:
    whole = info(recorded.path)
    assert (whole.whole, whole.fault, whole.symbols) == (True, "", LIST)
    assert whole.values == load_recording(recorded.path).values > 0
    cut = tmp_path / recorded.path.name
    cut.write_bytes(recorded.path.read_bytes()[:-40])
    torn = info(cut)
    assert (torn.whole, torn.fault, torn.values) == (False, "", whole.values)
    assert load_recording(cut).whole is False


def test_cut_at_every_byte_it_plays_a_beginning_or_says_why_not(
    small: Path, tmp_path: Path
) -> None:
    content = small.read_bytes()
    whole = [repr(one) for one in told(load_recording(small))]
    path, longest = tmp_path / "cut.vrec", 0
    for size in range(len(content)):
        path.write_bytes(content[:size])
        about = info(path)
        try:
            found = load_recording(path)
        except FileFault:
            assert longest == 0, "a longer piece plays less"
            continue
        assert not about.fault
        assert (about.damaged, found.damaged) == (None, ""), "cut off, nothing more"
        if found.values != longest:
            said = [repr(one) for one in told(found)]
            assert said == whole[: len(said)]
            longest = found.values
    assert longest == load_recording(small).values


def test_a_flipped_bit_loses_a_part_and_is_told_or_is_a_fault(small: Path, tmp_path: Path) -> None:
    content = bytearray(small.read_bytes())
    whole = [repr(one) for one in told(load_recording(small))]
    path = tmp_path / "flipped.vrec"
    for at in range(0, len(content), 3):
        content[at] ^= 1 << at % 8
        path.write_bytes(content)
        content[at] ^= 1 << at % 8
        about = info(path)
        try:
            found = load_recording(path)
        except FileFault:
            continue
        said = [repr(one) for one in told(found)]
        rest = iter(whole)
        assert all(one in rest for one in said), "in order, nothing made up"
        assert said == whole or found.damaged or not found.whole
        assert bool(found.damaged) == (about.damaged is not None)


def damaged(recorded: Recorded, tmp_path: Path, spoil: Callable[[bytes, Block], bytes]) -> Path:
    """A recording spoiled in the second block of records."""
    content = recorded.path.read_bytes()
    block = _survey(recorded.path).told[1]
    path = tmp_path / recorded.path.name
    path.write_bytes(spoil(content, block))
    return path


def _survey(path: Path) -> Survey:
    with path.open("rb") as stream:
        return survey(stream, form.read_header(stream)[1], 1)


def _flip(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0x40]) + content[at + 1 :]


SPOILT: dict[str, Callable[[bytes, Block], bytes]] = {
    "content": lambda content, block: _flip(content, block.at + block.length // 2),
    "length": lambda content, block: _flip(content, block.at - form.HEAD_BYTES + 3),
    "kind": lambda content, block: _flip(content, block.at - form.HEAD_BYTES),
    "zeros": lambda content, block: (
        content[: block.at - 9] + bytes(block.length) + content[block.at - 9 + block.length :]
    ),
    "missing": lambda content, block: content[: block.at] + content[block.at + block.length // 2 :],
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_part_damaged_in_the_middle_is_told_and_it_goes_on_from_the_next_state(
    recorded: Recorded, tmp_path: Path, spoil: Callable[[bytes, Block], bytes]
) -> None:
    before = _survey(recorded.path)
    path = damaged(recorded, tmp_path, spoil)
    about, found = info(path), load_recording(path)
    lost = form.instant(before.told[0].last)
    next_state = next(form.instant(e.at) for e in before.entries if e.at > before.told[1].last)
    assert about.damaged == lost
    words = f"damaged at {lost:%H:%M:%S} UTC, goes on at {next_state:%H:%M:%S}"
    assert found.damaged == words
    assert found.banner.endswith(f"not live; {words}")
    assert (about.fault, about.values) == ("", found.values)
    assert found.values < load_recording(recorded.path).values
    shown = Shown(found)
    shown.player.start()
    shown.until(lambda state: state.finished)
    assert shown.player.stop(PATIENCE_S)
    assert shown.states[-1].damaged == words
    assert len(shown.desks) == 2, "entered anew behind the gap"
    assert repr(figures(shown.desks[-1])) == repr(list(recorded.shown.values())[-1])


@pytest.mark.parametrize("tail", [b"\0", b"\x55"])
def test_a_damaged_end_stops_it_there_and_is_told(
    recorded: Recorded, tmp_path: Path, tail: bytes
) -> None:
    content, block = recorded.path.read_bytes(), _survey(recorded.path).told[1]
    at = block.at - form.HEAD_BYTES
    path = tmp_path / "t.vrec"
    path.write_bytes(content[:at] + tail * (len(content) - at))
    found = load_recording(path)
    assert found.damaged == f"damaged at {found.end:%H:%M:%S} UTC, ends there"
    assert info(path).damaged == info(path).end == found.end
    shown = Shown(found)
    shown.player.start()
    shown.until(lambda state: state.finished)
    assert shown.player.stop(PATIENCE_S)
    assert "ends there" in shown.states[-1].damaged


def test_all_zero_behind_the_first_bytes_is_damaged(recorded: Recorded, tmp_path: Path) -> None:
    content = recorded.path.read_bytes()
    path = tmp_path / "z.vrec"
    for kept in (200, form.HEAD_BYTES + len(form.MARK)):
        path.write_bytes(content[:kept] + bytes(len(content) - kept))
        with pytest.raises(FileFault, match="damaged"):
            load_recording(path)
        assert "damaged" in info(path).fault


def test_a_state_that_has_lost_its_beginning_is_not_entered(tmp_path: Path) -> None:
    now = 1_789_000_000_000_000

    def block(kind: form.Kind, at: int) -> bytes:
        record = form.Record(form.RecordKind.VALUES, at, 1.0, ())
        return form.packed(kind, form.packed_record(record), at, at, 1)

    known = form.Kind.KNOWN, form.Kind.KNOWN_END
    header = form.packed(form.Kind.HEADER, HEADER, now, now, 0)
    states = [[block(kind, now + at) for kind in known] for at in (0, 20, 40)]
    told = [block(form.Kind.RECORDS, now + at) for at in (10, 30, 50)]
    states[1][0] = _flip(states[1][0], form.HEAD_BYTES + 3)
    parts = [*states[0], told[0], *states[1], told[1], *states[2], told[2]]
    found = _survey(_file(tmp_path / "p.vrec", header, *parts))
    assert [entry.at - now for entry in found.entries] == [0, 40]
    assert [one.first - now for one in found.told] == [10, 50]
    assert [(gap.after - now, (gap.until or 0) - now) for gap in found.gaps] == [(10, 40)]


def test_a_check_can_be_stopped(recorded: Recorded) -> None:
    assert info(recorded.path, stopped=lambda: True).values == 0


def _file(path: Path, *blocks: bytes) -> Path:
    path.write_bytes(form.MARK + b"".join(blocks))
    return path


HEADER = b'{"format": 1, "app": "", "symbols": [], "race": ["A", "B", "strip"], "schema": []}'


@pytest.mark.parametrize(
    "header",
    [
        b"", b"[]", b"{}", b"null", HEADER.replace(b"1", b"2"), HEADER.replace(b"strip", b"x"),
        HEADER.replace(b"[]}", b"[[[[1]]]]}"), b"[" * 100_000, HEADER[:-1], b"\xff\xfe",
    ],
)  # fmt: skip
def test_a_hostile_beginning_is_a_fault(tmp_path: Path, header: bytes) -> None:
    path = _file(tmp_path / "x.vrec", form.packed(form.Kind.HEADER, header, 1, 1, 0))
    with pytest.raises(FileFault):
        load_recording(path)
    assert info(path).fault


def test_other_files_and_none_are_faults(tmp_path: Path) -> None:
    for content in (b"", b"\0" * 1000, b"<html>", b"PK\x03\x04" * 50, form.MARK):
        path = tmp_path / "x.vrec"
        path.write_bytes(content)
        with pytest.raises(FileFault, match=r"x\.vrec"):
            load_recording(path)
    with pytest.raises(FileFault):
        load_recording(tmp_path / "none.vrec")
    with pytest.raises(FileFault):
        load_recording(tmp_path)


def test_a_whole_looking_block_with_a_wrong_checksum_is_a_fault(tmp_path: Path) -> None:
    now = 1_789_000_000_000_000
    header = form.packed(form.Kind.HEADER, HEADER, now, now, 0)
    other = form.packed(form.Kind.HEADER, HEADER.replace(b"A", b"Z"), now, now, 0)
    assert len(header) == len(other)
    size = form._BLOCK.size
    with pytest.raises(FileFault, match="damaged"):
        load_recording(_file(tmp_path / "c.vrec", header[:size] + other[size:]))


def test_a_bomb_is_not_unpacked(small: Path, tmp_path: Path) -> None:
    bomb = zlib.compress(b"\0" * (form.LARGEST + 1), 9)
    now = 1_789_000_000_000_000
    head = form._BLOCK.pack(form.Kind.KNOWN_END, len(bomb), 0, now, now, 1)
    checksum = zlib.crc32(bomb, zlib.crc32(head))
    block = form._BLOCK.pack(form.Kind.KNOWN_END, len(bomb), checksum, now, now, 1) + bomb
    header = form.packed(form.Kind.HEADER, HEADER, now, now, 0)
    end = form.packed(form.Kind.RECORDS, b"", now + 1, now + 2, 1)
    with pytest.raises(FileFault, match="too large"):
        load_recording(_file(tmp_path / "bomb.vrec", header, block, end))


def test_a_records_garbage_is_passed_over(tmp_path: Path) -> None:
    now = 1_789_000_000_000_000
    record = form.Record(form.RecordKind.VALUES, now + 5, 1.0, (b"\x0a\x63\x00", b"", b"\x05"))
    blocks = (
        form.packed(form.Kind.HEADER, HEADER, now, now, 0),
        form.packed(form.Kind.KNOWN_END, form.packed_record(record), now, now, 1),
        form.packed(form.Kind.RECORDS, form.packed_record(record) + b"\1" * 9, now + 5, now + 9, 3),
    )
    found = load_recording(_file(tmp_path / "g.vrec", *blocks))
    (step,) = found.steps(found.start, found.end, "full")
    assert step.messages == ()
    assert found.opening(found.start).messages == ()
