"""The facade's lists: several of them, remembered, and told when another program writes one."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.views import Key, View
from engine.desk.watchlist import ListsView, parse_list
from engine.options import Options
from engine.paths import Profile

HEAD = "#voldesk-watchlist 1\n"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def _engine(profile: Profile) -> Engine:
    return Engine(resources.path(), profile, Options(offline=True), SystemClock())


def test_lists_their_order_and_the_one_shown_survive_a_restart(profile: Profile) -> None:
    engine = _engine(profile)
    engine.start()
    book = engine.book().with_new("Tech", parse_list(HEAD + "INTC\n")).with_moved_list("Tech", -1)
    engine.set_book(book)
    assert engine.watchlist().symbols == ("INTC",)
    engine.stop(3.0)
    again = _engine(profile)
    assert again.book() == book
    assert (again.book().names, again.book().current) == (("Tech", "default"), "Tech")
    again.stop()


def test_what_another_program_writes_arrives_within_two_seconds(profile: Profile) -> None:
    engine = _engine(profile)
    news = threading.Event()
    engine.set_wake(news.set)
    engine.start()
    engine.wait_open(20.0)
    (profile.watchlists / "tech.txt").write_text(HEAD + "INTC\n", encoding="utf-8")
    begun, seen = time.monotonic(), dict[Key, View]()
    while ("lists", "") not in seen and time.monotonic() - begun < 20.0:
        news.wait(0.1)
        news.clear()
        seen.update(engine.drain())
    spent = time.monotonic() - begun
    engine.stop(3.0)
    view = seen[("lists", "")]
    assert isinstance(view, ListsView)
    assert [(one.name, one.base) for one in view.changes] == [("tech", None)]
    assert spent < 4.0, "2 s are promised, as much again for a busy machine"
