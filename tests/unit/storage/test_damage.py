"""Every file of a profile cut off and with a bit flipped: the start works, nothing is deleted."""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.desk.history import History
from engine.errors import FileFault
from engine.files import Documents, Unreadable
from engine.paths import Profile
from engine.providers.replay.recorded import load_recording
from engine.providers.replay.recorded_list import info, paths
from engine.starts import Starts
from tests.unit.storage.papers import PAPERS, Paper
from tests.unit.storage.profiles import DAYS, SYMBOLS, used
from tests.unit.storage.running import Run

TIMES = 100 if os.environ.get("VOLDESK_FULL") else 6
LONGEST_S = 5.0
"""Of the process' own time: other programs may be busy, too."""

pytestmark = pytest.mark.logs_warnings


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return used(tmp_path_factory.mktemp("used") / "p")


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    seed = int(os.environ.get("VOLDESK_SEED", random.randrange(10**6)))
    print(f"{request.node.name}: VOLDESK_SEED={seed}")  # noqa: T201 - shown where it fails
    return random.Random(seed)


def cut(content: bytes, chance: random.Random) -> bytes:
    """The beginning of a text."""
    return content[: chance.randrange(len(content))]


def flipped(content: bytes, chance: random.Random) -> bytes:
    """A text with one bit wrong."""
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


DAMAGES = {"cut": cut, "flipped": flipped}


def good(paper: Paper, content: bytes) -> object:
    """What a text says, None where it is damaged."""
    try:
        return paper.read(content)
    except (Unreadable, UnicodeDecodeError):
        return None


@pytest.mark.timeout(600)
@pytest.mark.parametrize("how", DAMAGES)
@pytest.mark.parametrize("name", PAPERS)
def test_S4_any_damage_of_a_document_is_survived_and_told(
    made: Profile, tmp_path: Path, name: str, how: str, chance: random.Random,
    seen: Callable[[str], None],
) -> None:  # fmt: skip
    profile, paper = Profile(tmp_path / "p"), PAPERS[name]
    shutil.copytree(made.root, profile.root)
    path, longest, aside, told, silent = paper.path(profile), 0.0, 0, 0, 0
    whole = paper.path(made).read_bytes()
    for _ in range(TIMES):
        damaged = DAMAGES[how](whole, chance)
        path.write_bytes(damaged)
        begun = time.process_time()
        run = Run(profile)
        run.documents()
        longest = max(longest, time.process_time() - begun)
        notices = run.told()
        run.close()
        kept = list(path.parent.glob(f"{path.name}.corrupt-*"))
        if kept:
            assert [one.read_bytes() for one in kept] == [damaged]
            assert f"{path.name} was damaged" in notices
            assert "The newest backup is in use" in notices
            assert paper.read(path.read_bytes()) == paper.read(paper.text(0))
            aside += 1
        else:
            assert path.read_bytes() == damaged
            assert good(paper, damaged) is not None
            told += path.name in notices
            silent += path.name not in notices
        for one in kept:
            one.unlink()
    assert longest <= LONGEST_S
    assert path.suffix != ".json" or how == "cut" or silent <= TIMES // 10
    seen(
        f"{TIMES} {how} {path.name}: {aside} set aside, {told} used and told, {silent} read as "
        f"they stand, {longest:.2f} s"
    )


@pytest.mark.timeout(600)
@pytest.mark.parametrize("how", DAMAGES)
@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_S7_S8_any_damage_of_the_database_is_survived_and_told(
    made: Profile, tmp_path: Path, ending: str, how: str, chance: random.Random,
    seen: Callable[[str], None],
) -> None:  # fmt: skip
    aside = whole = 0
    longest = 0.0
    for number in range(TIMES):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in ("", "-wal", "-shm"):
            shutil.copyfile(f"{made.database}{name}", f"{folder / made.database.name}{name}")
        path = folder / made.database.name
        victim = path.with_name(path.name + ending)
        damaged = DAMAGES[how](victim.read_bytes(), chance)
        victim.write_bytes(damaged)
        begun = time.process_time()
        history = History(path)
        rows = len(history.closes()) + len(history.quotes())
        longest = max(longest, time.process_time() - begun)
        said = history.said + history.unread()
        history.close()
        kept = list(folder.glob("*corrupt*"))
        if kept:
            assert any(one.read_bytes() == damaged for one in kept), "the damaged file is kept"
            assert "It is kept as" in said
            aside += 1
        whole += rows == len(SYMBOLS) * (len(DAYS) + 1)
        if ending != "-shm" and not kept and rows != len(SYMBOLS) * (len(DAYS) + 1):
            assert said or ending == "-wal", f"{rows} rows, nothing said"
        shutil.rmtree(folder)
    assert longest <= LONGEST_S
    seen(f"{TIMES} {how} history{ending}: {aside} set aside, {whole} whole, {longest:.2f} s")


@pytest.mark.parametrize("how", DAMAGES)
def test_S4_any_damage_of_a_recording_leaves_the_rest_of_it_playable(
    made: Profile, tmp_path: Path, how: str, chance: random.Random, seen: Callable[[str], None]
) -> None:
    (whole,) = paths(made.recordings)
    content = whole.read_bytes()
    path = tmp_path / whole.name
    played = told = 0
    for _ in range(TIMES):
        damaged = DAMAGES[how](content, chance)
        path.write_bytes(damaged)
        known = info(path)
        if known.fault:
            with pytest.raises(FileFault):
                load_recording(path)
            told += 1
            continue
        recording = load_recording(path)
        list(recording.steps(recording.start, recording.end, "full"))
        played += 1
        told += bool(recording.damaged or known.damaged or not known.whole)
    assert path.read_bytes() == damaged
    assert played + told >= TIMES
    seen(f"{TIMES} {how} recordings: {played} played, {told} told as damaged or cut off")


@pytest.mark.parametrize("how", DAMAGES)
def test_S4_any_damage_of_the_count_of_starts_is_survived(
    made: Profile, tmp_path: Path, how: str, chance: random.Random
) -> None:
    path = tmp_path / "starts"
    for _ in range(TIMES):
        path.write_bytes(DAMAGES[how](made.starts.read_bytes(), chance))
        starts = Starts(path)
        assert 0 <= starts.begin("") <= 3
        starts.stands()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("how", ["cut", "flipped", "nul", "empty"])
def test_S4_S7_with_every_file_damaged_at_once_the_engine_starts_in_5_s(
    made: Profile, tmp_path: Path, how: str, chance: random.Random, seen: Callable[[str], None]
) -> None:
    profile = Profile(tmp_path / "p")
    shutil.copytree(made.root, profile.root)
    files = [path for path in profile.root.rglob("*") if path.is_file()]
    contents = []
    for path in files:
        content = path.read_bytes()
        whole = {"nul": bytes(len(content)), "empty": b""}
        damaged = whole[how] if how in whole else DAMAGES[how](content or b"?", chance)
        path.write_bytes(damaged)
        contents.append((path, damaged))
    profile.prepare()
    begun, own = time.perf_counter(), time.process_time()
    run = Run(profile)
    run.documents()
    run.open()
    seconds, own = time.perf_counter() - begun, time.process_time() - own
    told = run.told()
    run.close()
    assert own <= LONGEST_S
    if how in ("nul", "empty"):
        names = {paper.path(profile).name for paper in PAPERS.values()}
        if how == "empty":  # an empty list whose backups are empty as well is a list
            names.discard("default.txt")
        assert not [name for name in names if f"{name} was damaged" not in told]
    there = [path.read_bytes() for path in profile.root.rglob("*") if path.is_file()]
    lost = [
        path.name
        for path, content in contents
        if content and content not in there and path.parent != profile.backups
        and not path.name.endswith(("-shm", "-wal"))
    ]  # fmt: skip
    assert set(lost) <= {"starts", "history.sqlite", "updates.txt"}
    seen(f"all files {how}: started in {seconds:.1f} s")


def test_S4_documents_know_a_backup_from_a_damaged_one(tmp_path: Path) -> None:
    documents = Documents(tmp_path, SystemClock())
    path = tmp_path / "dates.json"
    paper = PAPERS["dates"]
    documents.write(path, paper.text(1))
    text = path.read_bytes()
    path.write_bytes(text.replace(b"number 1", b"number 3", 1))
    loaded = documents.read(path, paper.read, 1)
    assert loaded.value == paper.read(path.read_bytes())
    assert "is not as Voldesk wrote it" in loaded.notice
    path.write_bytes(text)
    assert documents.read(path, paper.read, 1).notice == ""
