"""Movers and the chart's cut through the stage and the facade: what is looked at is asked."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from engine.asking import interest_of, with_charts
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.kinds import ChartAsk
from engine.desk.racelines import named_pair
from engine.desk.views import ChartView, Key, MoversBoard, RaceMeasure, View
from engine.desk.watchlist import parse_list
from engine.lists import sections
from engine.options import Options
from engine.outbox import Outbox
from engine.paths import Profile
from engine.stage import Stage
from tests.unit.engine.test_core import Consumer

RACE = ("NVDA", "BTC", RaceMeasure.STRIP)
LIST = "#voldesk-watchlist 1\nBTC\n###Mine\nNVDA\nAMD\n###Empty\n###Mine\nINTC\n"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


@pytest.fixture
def outbox() -> Outbox[Key, View]:
    return Outbox()


@pytest.fixture
def stage(profile: Profile, outbox: Outbox[Key, View]) -> Iterator[Stage]:
    made = Stage(
        resources.path(), profile, Options(offline=True), SystemClock(), random.Random(1),
        outbox, read_only=False,
    )  # fmt: skip
    made.set_sections((("Mine", ("NVDA",)),))
    made.open(("NVDA", "BTC"), "NVDA", RACE)
    yield made
    made.close()


def groups(view: View) -> list[str]:
    assert isinstance(view, MoversBoard)
    return [group.id for group in view.groups]


def test_sections_hold_the_rows_below_their_headers() -> None:
    assert sections(parse_list(LIST)) == (("Mine", ("NVDA", "AMD", "INTC")),)


def test_movers_are_published_while_they_are_watched(
    stage: Stage, outbox: Outbox[Key, View]
) -> None:
    assert ("movers", "") not in outbox.drain()
    stage.watch_movers(on=True)
    shown = groups(outbox.drain()["movers", ""])
    assert shown == ["chips", "big_tech", "crypto", "watchlist", "section:Mine"]
    stage.set_watchlist(("NVDA",), ())
    assert groups(outbox.drain()["movers", ""]) == shown[:-1]


def test_groups_are_looked_at_only_while_they_are_watched(stage: Stage) -> None:
    assert "MU" not in stage.symbols
    stage.watch_movers(on=True)
    assert {"MU", "SOL-USD"} <= set(stage.symbols)
    stage.watch_movers(on=False)
    assert "MU" not in stage.symbols


def test_a_start_with_the_screen_of_movers_watches_it_without_a_window(
    profile: Profile, outbox: Outbox[Key, View]
) -> None:
    made = Stage(
        resources.path(), profile, Options(offline=True, screen="movers"), SystemClock(),
        random.Random(1), outbox, read_only=False,
    )  # fmt: skip
    made.arrange(("NVDA",), "NVDA", RACE)
    assert "MU" in made.symbols
    assert ("movers", "") in outbox.drain()


def test_the_snapshot_has_the_groups_without_a_window(stage: Stage) -> None:
    found = stage.snapshot(lambda: True).movers.groups
    assert [group.id for group in found[:3]] == ["chips", "big_tech", "crypto"]
    chips = found[0]
    assert chips.counted == 0
    assert chips.cap_change_usd.why


def test_a_compared_symbol_is_asked_like_the_races() -> None:
    found = with_charts(
        interest_of(("NVDA",), "NVDA", (), named_pair(*RACE)),
        (ChartAsk("", "NVDA", "5", ("MU",)),),
        ("LRCX",),
    )
    assert "MU" in found.symbols
    assert found.charts == ("NVDA", "MU")
    assert (found.priced, found.aside) == (("LRCX",), ("LRCX",))


def test_the_chart_is_cut_as_the_window_says(stage: Stage, outbox: Outbox[Key, View]) -> None:
    outbox.drain()
    stage.show_charts((ChartAsk("", "NVDA", "W", ("AMD",)),))
    view = outbox.drain()["chart", ""]
    assert isinstance(view, ChartView)
    assert view.interval == "W"
    assert [line.symbol for line in view.compare] == ["AMD"]


def test_the_facade_gives_movers_and_the_cut_to_the_stage(profile: Profile) -> None:
    path = profile.watchlists / "default.txt"
    path.write_text(LIST, encoding="utf-8")
    engine = Engine(resources.path(), profile, Options(offline=True), SystemClock())
    engine.start()
    try:
        consumer = Consumer(engine)
        engine.show_charts((ChartAsk("", "NVDA", "M"),))
        engine.watch_movers(True)
        engine.select("NVDA")
        consumer.until(lambda: {("movers", ""), ("chart", "")} <= consumer.views.keys())
        board, chart = consumer.views["movers", ""], consumer.views["chart", ""]
        assert isinstance(board, MoversBoard)
        assert board.groups[-1].id == "section:Mine"
        assert isinstance(chart, ChartView)
        assert chart.interval == "M"
    finally:
        engine.stop(3.0)
