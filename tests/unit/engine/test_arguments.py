"""The command line: every option of the contract, each fault one line and status 2."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.arguments import parse_arguments
from engine.options import SCREENS, Options
from engine.version import VERSION


def _parse(*words: str) -> Options:
    return parse_arguments(list(words), "9.9.9")


def test_a_plain_start_is_plain() -> None:
    assert _parse() == Options()
    assert _parse().plain
    assert _parse("--profile", "p", "--theme", "dark").plain


@pytest.mark.parametrize(
    "words",
    [
        ["--headless"],
        ["--dump", "d.json"],
        ["--screenshot", "a.png"],
        ["--offline"],
        ["--replay", "july-2024"],
        ["--endpoint", "yahoo=http://127.0.0.1:9"],
    ],
)
def test_the_story_never_starts_by_itself_with(words: list[str]) -> None:
    assert not _parse(*words).plain


def test_every_option_is_understood(tmp_path: Path) -> None:
    options = _parse(
        "--profile", str(tmp_path), "--replay", "july-2024", "--speed", "0", "--start",
        "2024-07-22", "--until", "2024-07-31T20:00:00Z", "--dump", "d.json", "--screenshot",
        "s.png", "--size", "1280x800", "--screen", "race", "--symbol", "NVDA", "--after", "3",
        "--until-settled", "--language", "en", "--theme", "dark", "--log-level", "debug",
    )  # fmt: skip
    assert options.profile == tmp_path
    assert options.replay == "july-2024"
    assert options.speed == 0.0
    assert (options.start, options.until) == ("2024-07-22", "2024-07-31T20:00:00+00:00")
    assert options.size == (1280, 800)
    assert options.after == 3.0
    assert options.log_level == "DEBUG"


def test_after_is_five_seconds_and_two_minutes_when_settling() -> None:
    assert _parse().after == 5.0
    assert _parse("--dump", "d", "--until-settled").after == 120.0
    assert _parse("--dump", "d", "--until-settled", "--after", "7").after == 7.0


def test_endpoints_repeat_and_every_source_has_a_name() -> None:
    names = {
        "yahoo": "http", "yahoo-stream": "ws", "cboe": "http", "deribit": "http",
        "deribit-stream": "ws", "coinbase": "http", "kraken": "https", "nasdaq": "http",
        "sec": "http",
    }  # fmt: skip
    words = [w for n, s in names.items() for w in ("--endpoint", f"{n}={s}://127.0.0.1:9000/")]
    assert dict(_parse(*words).endpoints) == {n: f"{s}://127.0.0.1:9000" for n, s in names.items()}


def test_clock_is_read_as_utc() -> None:
    assert _parse("--clock", "2026-09-16T10:30:00-04:00").clock == datetime(
        2026, 9, 16, 14, 30, tzinfo=UTC
    )


@pytest.mark.parametrize(
    "words",
    [
        ["--nonsense"], ["extra"], ["--prof", "x"], ["--profile", ""], ["--replay", "june-1999"],
        ["--replay", "july-2024", "--speed", "-1"], ["--replay", "july-2024", "--speed", "nan"],
        ["--speed", "3"], ["--start", "2024-07-22"],
        ["--replay", "july-2024", "--start", "2024-13-01"],
        ["--replay", "july-2024", "--start", "2024-08-01", "--until", "2024-07-20"],
        ["--replay", "july-2024", "--start", "2024-07-16T18:00", "--until", "2024-07-16T15:00"],
        ["--replay", "july-2024", "--until", "2024-07-15T00:00"],
        ["--replay", "july-2024", "--start", "2024-08-10"], ["--dump", ""], ["--dump", "/"],
        ["--replay", "july-2024", "--start", "2025-01-01"],
        ["--replay", "july-2024", "--until", "2024-07-01"],
        ["--endpoint", "yahoo"], ["--endpoint", "bogus=http://x"], ["--endpoint", "yahoo=ftp://x"],
        ["--endpoint", "yahoo=http://"], ["--endpoint", "yahoo-stream=http://x"],
        ["--endpoint", "yahoo=http://x:99999999"], ["--screenshot", "a.jpg"],
        ["--screenshot", "a.png", "--headless"], ["--size", "10x10"], ["--size", "1280"],
        ["--screen", "nowhere"], ["--symbol", "\x07"], ["--after", "soon"], ["--clock", "noon"],
        ["--log-level", "loud"],
        ["--theme", "pink"],
        ["--language", "zh_HK"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_faults_are_one_line_and_status_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        _parse(*words)
    assert end.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("voldesk: ")


@pytest.mark.parametrize("screen", ["race", "watchlist", "chart", "vol", "earnings", "feeds"])
def test_a_screen_that_is_built_can_be_asked_for(screen: str) -> None:
    assert _parse("--screen", screen).screen == screen


def test_the_symbol_is_canonical() -> None:
    assert _parse("--symbol", "brk.b").symbol == "BRK-B"
    assert _parse("--symbol", "btc/usdt").symbol == "BTC"


def test_one_day_is_a_span() -> None:
    day = "2024-07-30"
    options = _parse("--replay", "july-2024", "--start", day, "--until", day)
    assert (options.start, options.until) == (day, day)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_can_be_asked_for(screen: str) -> None:
    assert _parse("--screen", screen).screen == screen


@pytest.mark.parametrize(("word", "said"), [("--version", "Voldesk 9.9.9"), ("--help", "--replay")])
def test_version_and_help_succeed(word: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        _parse(word)
    assert end.value.code == 0
    assert said in capsys.readouterr().out


def test_version_is_the_one_of_the_project_file() -> None:
    project = Path(__file__).resolve().parents[3] / "pyproject.toml"
    assert f'version = "{VERSION}"' in project.read_text(encoding="utf-8")
