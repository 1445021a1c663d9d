"""The dump is written whole or not at all, also when a signal comes while it is made."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from engine.cli import write_dump
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.volinputs import Given
from engine.desk.volsheet import vol_view
from engine.desk.volview import VolView
from engine.options import Options
from engine.paths import Profile


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    made = Engine(resources.path(), profile, Options(offline=True), SystemClock())
    made.start()
    yield made
    assert made.stop(10.0)


def test_R3_a_signal_between_two_rows_leaves_the_rest_and_the_old_file(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, stop = tmp_path / "d.json", threading.Event()
    engine.wait_open(10.0)
    made: list[str] = []

    def signalled(given: Given) -> VolView:
        if threading.current_thread() is threading.main_thread():
            made.append(given.row.symbol)
            stop.set()
        return vol_view(given)

    monkeypatch.setattr("engine.desk.volwork.vol_view", signalled)
    path.write_text("before")
    assert write_dump(engine, path, stop) == 0
    assert len(made) == 1
    assert path.read_text() == "before"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["d.json", "p"]


def test_R3_a_signal_while_the_text_is_made_writes_nothing(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, stop = tmp_path / "d.json", threading.Event()
    whole = engine.document
    taken: list[int] = []

    class Rows(list[object]):
        def __iter__(self) -> Iterator[object]:
            for n in range(100_000):
                taken.append(n)
                if n == 10:
                    stop.set()
                yield n

        def __len__(self) -> int:
            return 100_000

    def endless(stopped: object) -> dict[str, object]:
        del stopped
        return {**whole(), "watchlist": Rows()}

    monkeypatch.setattr(engine, "document", endless)
    assert write_dump(engine, path, stop) == 0
    assert len(taken) < 20
    assert not path.exists()


def test_a_dump_without_a_signal_is_whole(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "d.json"
    assert write_dump(engine, path, threading.Event()) == 0
    document = json.loads(path.read_text())
    assert len(document["vol"]) == len(document["watchlist"]) == 12
