"""What a start finds: only those with a user are counted, and only they take a crash's report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.options import Options
from engine.paths import Profile
from engine.starts import SAFE_AFTER
from engine.startup import look_back

CRASHED = "Fatal Python error: Segmentation fault\n"
SCRIPTED = (
    Options(headless=True),
    Options(dump=Path("d.json")),
    Options(screenshot=Path("s.png")),
)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.logs.mkdir(parents=True)
    return made


def test_R11_the_fourth_start_after_three_failures_is_a_safe_one(profile: Profile) -> None:
    for _ in range(SAFE_AFTER):
        startup, options = look_back(profile, Options(), read_only=False)
        assert not options.safe
    startup, options = look_back(profile, Options(), read_only=False)
    assert options.safe
    assert options.offline
    assert [key for key, _, _ in startup.notices] == ["safe"]
    startup.stands()
    startup, options = look_back(profile, Options(), read_only=False)
    assert not options.safe


@pytest.mark.parametrize("options", SCRIPTED)
def test_R11_a_script_gets_what_it_asked_for(profile: Profile, options: Options) -> None:
    for _ in range(SAFE_AFTER):
        look_back(profile, Options(), read_only=False)
    counted = profile.starts.read_bytes()
    startup, found = look_back(profile, options, read_only=False)
    assert found == options
    startup.stands()
    assert profile.starts.read_bytes() == counted
    asked = replace(options, safe=True)
    assert look_back(profile, asked, read_only=False)[1].offline


@pytest.mark.parametrize("options", SCRIPTED)
def test_R4_a_script_tells_a_crash_and_leaves_it_for_the_user(
    profile: Profile, options: Options
) -> None:
    (profile.logs / "crash.txt").write_text(CRASHED, encoding="utf-8")
    for asked in (options, options, Options()):
        startup, _ = look_back(profile, asked, read_only=False)
        assert [key for key, _, _ in startup.notices] == ["crash"]
    startup, _ = look_back(profile, Options(), read_only=False)
    assert startup.notices == ()


def test_who_only_reads_takes_nothing(profile: Profile) -> None:
    (profile.logs / "crash.txt").write_text(CRASHED, encoding="utf-8")
    startup, options = look_back(profile, Options(), read_only=True)
    assert startup.notices == ()
    assert options == Options()
    assert not profile.starts.exists()
