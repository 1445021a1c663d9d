"""What the Race compares is remembered: written with the settings, compared again at the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from engine.asking import interest_of
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.racelines import chosen, named_pair
from engine.desk.views import RaceMeasure, RacePick
from engine.model.status import Notice
from engine.options import Options
from engine.paths import Profile
from engine.racesettings import remembered, with_race
from engine.settings import Settings, parse_settings, write_settings

LINES = (
    RacePick("AMD", "iv30_atm"),
    RacePick("AMD", "rv_garman_klass_yang_zhang_30"),
    RacePick("^VIX", "vix"),
)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def engine_of(profile: Profile) -> Engine:
    return Engine(resources.path(), profile, Options(offline=True), SystemClock())


def test_lines_are_written_read_and_compared_again() -> None:
    lineup = chosen(LINES)
    settings, refused = parse_settings(write_settings(with_race(Settings(), lineup)))
    assert refused == ()
    assert settings.race_lines == (
        "AMD iv30_atm", "AMD rv_garman_klass_yang_zhang_30", "^VIX vix",
    )  # fmt: skip
    assert (settings.race_left, settings.race_right) == ("AMD", "AMD")
    assert remembered(settings) == lineup


@given(
    st.sampled_from(["NVDA", "BTC"]),
    st.sampled_from(["ETH", "META"]),
    st.sampled_from([RaceMeasure.STRIP, RaceMeasure.ATM, RaceMeasure.PUBLISHED]),
)
def test_a_named_pair_leaves_no_lines(left: str, right: str, measure: RaceMeasure) -> None:
    lineup = named_pair(left, right, measure)
    settings = with_race(with_race(Settings(), chosen(LINES)), lineup)
    assert settings.race_lines == ()
    assert (settings.race_left, settings.race_right) == (left, right)
    assert settings.race_measure == str(measure)
    assert remembered(settings) == lineup


@pytest.mark.parametrize("lines", [("NVDA iv31", "BTC dvol"), ("NVDA",), ("NVDA dvol", "BTC dvol")])
def test_lines_that_cannot_be_leave_the_pair(lines: tuple[str, ...]) -> None:
    settings = Settings(race_lines=lines, race_left="AMD", race_measure="atm")
    assert remembered(settings) == named_pair("AMD", "BTC", RaceMeasure.ATM)


def test_every_line_is_asked_for() -> None:
    interest = interest_of(("NVDA",), "NVDA", (), chosen(LINES))
    assert {"NVDA", "AMD", "^VIX"} <= set(interest.symbols)


def test_the_next_start_shows_the_lines_chosen(profile: Profile) -> None:
    first = engine_of(profile)
    first.start()
    first.set_race_lines(LINES)
    assert first.stop(5.0)
    second = engine_of(profile)
    document = second.document()
    race = document["race"]
    assert isinstance(race, dict)
    assert race["measure"] == "custom"
    assert [(one["symbol"], one["measure"]) for one in race["lines"]] == [
        (pick.symbol, pick.measure) for pick in LINES
    ]


def test_lines_that_cannot_be_compared_are_told_and_change_nothing(profile: Profile) -> None:
    engine = engine_of(profile)
    before = engine.settings()
    engine.set_race_lines((RacePick("NVDA", "dvol"), RacePick("BTC", "dvol")))
    notice = engine.drain()["notice", "race"]
    assert isinstance(notice, Notice)
    assert notice.text == "The Race stays as it is: NVDA has no published DVOL."
    assert engine.settings() == before


def test_another_measure_by_name_ends_the_lines(profile: Profile) -> None:
    engine = engine_of(profile)
    engine.set_race_lines(LINES)
    assert len(engine.settings().race_lines) == 3
    engine.set_race("NVDA", "ETH", RaceMeasure.CUSTOM)
    assert engine.settings().race_lines[0] == "NVDA iv30_atm"
    engine.set_race("NVDA", "BTC", RaceMeasure.ATM)
    assert engine.settings().race_lines == ()
    assert engine.settings().race_measure == "atm"
