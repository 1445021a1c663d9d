"""Recordings come and go: on and off, a new file a day, room on the disk, the list."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from engine.desk.recorder import Limits
from engine.desk.views import Key, View
from engine.model.recorded import RecordingsView
from engine.model.status import Level
from engine.providers.replay.recorded import load_recording
from engine.providers.replay.recorded_blocks import MARK, block_at, read_content, read_header
from engine.providers.replay.recorded_list import info, paths
from engine.recordings import Recordings, Room
from tests.unit.desk.market import Setting, chain, quote, setting
from tests.unit.replay.recording import record

LIST = ("NVDA", "BTC")
RACE = ("NVDA", "BTC", "strip")


class Shelf:
    """Recordings of a desk with everything they said."""

    def __init__(self, folder: Path, **given: object) -> None:
        self.live: Setting = setting(*LIST)
        self.folder = folder
        self.views: list[RecordingsView] = []
        self.told: list[str] = []
        self.keys: list[str] = []
        self.recordings = Recordings(
            folder, self.live.clock, self._put, self._tell, **given  # type: ignore[arg-type]
        )  # fmt: skip
        self.recordings.attend(self.live.desk, LIST, RACE)

    def _put(self, key: Key, view: View) -> None:
        assert key == ("recordings", "")
        assert isinstance(view, RecordingsView)
        self.views.append(view)

    def _tell(self, text: str, level: Level, key: str = "") -> None:
        assert level in Level
        self.told.append(text)
        self.keys.append(key or text)

    def minute(self) -> None:
        self.live.clock.advance(60.0)
        self.live.desk.accept((quote("NVDA", 103.0, self.live.clock),))

    def until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + 20.0
        while not true():
            assert time.monotonic() < end, (self.told, self.views[-1:])
            self.live.clock.advance(0.1)
            threading.Event().wait(0.002)

    def files(self) -> tuple[str, ...]:
        return tuple(path.stem for path in paths(self.folder))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Callable[..., Shelf]]:
    made: list[Shelf] = []

    def make(**given: object) -> Shelf:
        made.append(Shelf(tmp_path, **given))
        return made[-1]

    yield make
    for one in made:
        one.recordings.close()


def test_a_recording_is_listed_while_it_runs_and_whole_when_it_has_ended(
    shelf: Callable[..., Shelf],
) -> None:
    s = shelf()
    s.recordings.record(on=True)
    name = s.recordings.running
    s.minute()
    s.until(lambda: bool(s.views) and s.views[-1].running == name)
    s.recordings.record(on=False)
    s.until(lambda: s.views[-1].running == "" and s.views[-1].recordings[0].whole)
    (one,) = s.views[-1].recordings
    assert (one.name, one.values, one.symbols) == (name, 1, LIST)
    assert load_recording(s.folder / f"{name}.vrec").values == 1
    assert (s.folder / f"{name}.vrec").stat().st_mode & 0o777 == 0o600


def test_a_new_day_begins_a_new_file_that_knows_what_was_known(
    shelf: Callable[..., Shelf],
) -> None:
    s = shelf()
    s.recordings.record(on=True)
    s.minute()
    s.live.clock.advance(timedelta(hours=12).total_seconds())
    s.recordings.tick()
    s.minute()
    s.recordings.record(on=False)
    assert len(s.files()) == 2
    later = load_recording(paths(s.folder)[0])
    known = {getattr(one, "symbol", "") for one in later.opening(later.start).messages}
    assert known >= set(LIST)


def test_a_clock_set_back_and_a_large_file_begin_new_ones(shelf: Callable[..., Shelf]) -> None:
    s = shelf(limits=Limits(file_bytes=20_000))
    s.recordings.record(on=True)
    s.minute()
    s.live.clock.jump(-3600.0)
    s.minute()
    s.recordings.tick()
    assert len(s.files()) == 2
    for n in range(6):
        s.live.desk.accept((chain("NVDA", 0.5 + n / 100, s.live.clock),))
        s.live.clock.advance(1.0)

    def third() -> bool:
        s.recordings.tick()
        return len(s.files()) == 3

    s.until(third)


def test_values_beyond_the_queue_are_counted_told_and_made_good(
    shelf: Callable[..., Shelf],
) -> None:
    s = shelf(limits=Limits(queue_bytes=100))
    s.recordings.record(on=True)
    s.minute()
    s.recordings.tick()
    assert any("values were not recorded" in text for text in s.told)
    s.live.clock.advance(10.0)
    s.recordings.record(on=False)
    recorder_path = paths(s.folder)[0]
    assert recorder_path.stat().st_size > 0


def test_the_oldest_go_where_all_are_too_large(shelf: Callable[..., Shelf]) -> None:
    s = shelf(room=Room(total=3_000, free=0))
    for n in range(3):
        (s.folder / f"2026-09-0{n + 1}T000000Z.vrec").write_bytes(bytes(2_000))
    s.recordings.record(on=True)
    assert s.recordings.running in s.files()
    assert "2026-09-01T000000Z" not in s.files()
    assert any("2026-09-01T000000Z" in text for text in s.told)


def test_the_recording_that_is_being_played_is_never_deleted_for_room(
    shelf: Callable[..., Shelf],
) -> None:
    s = shelf(room=Room(total=4_500, free=0), playing=lambda: "2026-09-01T000000Z")
    for n in range(3):
        (s.folder / f"2026-09-0{n + 1}T000000Z.vrec").write_bytes(bytes(2_000))
    s.recordings.record(on=True)
    assert set(s.files()) == {
        s.recordings.running, "2026-09-03T000000Z", "2026-09-01T000000Z",
    }  # fmt: skip
    assert not any("2026-09-01" in text for text in s.told)


def test_values_lost_to_a_slow_disk_are_told_once_a_minute_under_one_key(
    shelf: Callable[..., Shelf],
) -> None:
    s = shelf(limits=Limits(queue_bytes=100))
    s.recordings.record(on=True)
    for _ in range(150):
        s.live.clock.advance(1.0)
        s.live.desk.accept((quote("NVDA", 103.0, s.live.clock),))
        s.recordings.tick()
    assert set(s.keys) == {"recording: slow"}
    counts = [int(text.split()[0]) for text in s.told]
    assert counts == [1, 61, 121]
    s.recordings.record(on=False)
    assert s.told[-1] == "150 values were not recorded: the disk was too slow."


@pytest.mark.logs_warnings
def test_values_that_the_format_cannot_hold_are_not_blamed_on_the_disk(
    shelf: Callable[..., Shelf], caplog: pytest.LogCaptureFixture
) -> None:
    s = shelf()
    s.recordings.record(on=True)
    for _ in range(3):
        s.live.clock.advance(1.0)
        odd = replace(quote("NVDA", 103.0, s.live.clock), volume=2**70)
        s.live.desk.accept((odd,))
    s.until(lambda: _ticked(s) and bool(s.told))
    s.recordings.record(on=False)
    assert set(s.keys) == {"recording: refused"}
    assert s.told[-1].startswith("3 values were not recorded: a recording cannot hold them")
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.logs_warnings
def test_R5_a_recorder_that_breaks_says_so_and_leaves_a_stack_in_the_log(
    shelf: Callable[..., Shelf],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(*_: object) -> bytes:
        raise RuntimeError("boom")

    s = shelf()
    s.recordings.record(on=True)
    monkeypatch.setattr("engine.desk.recorder.packed_record", broken)
    s.minute()
    s.until(lambda: _ticked(s) and s.recordings.running == "")
    assert s.told == ["The recording has ended: unexpected error, see the log."]
    assert [record.exc_info is not None for record in caplog.records] == [True]
    assert "boom" in caplog.text


def _ticked(shelf: Shelf) -> bool:
    shelf.recordings.tick()
    return True


def test_damage_is_listed_from_the_second_look_on(shelf: Callable[..., Shelf]) -> None:
    path = record(shelf().folder).path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    s = shelf()
    s.recordings.list()
    s.until(lambda: bool(s.views))
    assert s.views[0].recordings[0].damaged is None, "the start reads the ends alone"
    s.recordings.list()
    s.until(lambda: s.views[-1].recordings[0].damaged is not None)


def test_a_recording_told_to_finish_has_its_end_before_anybody_waits_for_it(
    shelf: Callable[..., Shelf],
) -> None:
    s = shelf()
    s.recordings.record(on=True)
    s.minute()
    path = s.folder / f"{s.recordings.running}.vrec"
    s.recordings.finish()
    s.until(lambda: info(path).whole)
    s.minute()
    s.recordings.close()
    assert load_recording(path).values == 1


def test_without_room_on_the_disk_nothing_is_recorded(shelf: Callable[..., Shelf]) -> None:
    s = shelf(room=Room(free=10**18))
    s.recordings.record(on=True)
    assert s.recordings.running == ""
    assert s.files() == ()
    assert any("MB are free" in text for text in s.told)


def test_S3_a_read_only_profile_records_nothing(shelf: Callable[..., Shelf]) -> None:
    s = shelf(read_only=True)
    s.recordings.record(on=True)
    assert s.files() == ()
    assert any("read-only" in text for text in s.told)


def test_only_a_recording_of_the_list_can_be_deleted(shelf: Callable[..., Shelf]) -> None:
    s = shelf(playing=lambda: "2026-09-01T000000Z")
    outside = s.folder.parent / "outside.vrec"
    outside.write_bytes(b"mine")
    for n in (1, 2):
        (s.folder / f"2026-09-0{n}T000000Z.vrec").write_bytes(b"x")
    s.recordings.record(on=True)
    for name in (s.recordings.running, "2026-09-01T000000Z", "../outside", "2026-09-02T000000Z"):
        s.recordings.delete(name)
    assert set(s.files()) == {s.recordings.running, "2026-09-01T000000Z"}
    assert outside.exists()
    s.until(lambda: bool(s.views))
    faults = {one.name: one.fault for one in s.views[-1].recordings}
    assert faults["2026-09-01T000000Z"]
    outside.unlink()


def test_a_recording_names_the_race_s_lines_and_is_listed_as_before(
    shelf: Callable[..., Shelf],
) -> None:
    made = shelf()
    lines = ("NVDA iv30_atm", "BTC dvol", "AMD rv_yang_zhang_30")
    made.recordings.attend(made.live.desk, LIST, RACE, lines)
    made.recordings.record(on=True)
    made.minute()
    made.recordings.record(on=False)
    (path,) = paths(made.folder)
    with path.open("rb") as stream:
        header, _ = read_header(stream)
    assert (header.race, header.lines) == (RACE, lines)


def test_a_recording_of_a_named_pair_is_written_as_before(shelf: Callable[..., Shelf]) -> None:
    made = shelf()
    made.recordings.record(on=True)
    made.recordings.record(on=False)
    (path,) = paths(made.folder)
    with path.open("rb") as stream:
        header, _ = read_header(stream)
        block = block_at(stream, len(MARK))
        assert block is not None
        assert b"lines" not in read_content(stream, block)
    assert header.lines == ()
