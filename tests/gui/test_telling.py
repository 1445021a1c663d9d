from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from gui import format as fmt
from gui import language, telling, text
from tests.support import languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def taiwan(qapp: QApplication) -> Iterator[None]:
    assert qapp is not None
    languages.build()
    assert language.speak("zh_TW") == ""
    yield
    language.hush()


@pytest.mark.usefixtures("taiwan")
@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("no usable expiry near 30 days", "30 日附近沒有可用的到期日"),
        ("remove NVDA, AMD", "移除 NVDA，AMD"),
        ("move NVDA up", "上移 NVDA"),
        ("30 daily bars to 25 Sep 2026", "至 2026年9月25日 的 30 根日 K 線"),
        ("nothing the program knows 12", "nothing the program knows 12"),
        ("NVDA", "NVDA"),
        ("", ""),
    ],
)
def test_the_engines_sentences_are_told(said: str, told: str) -> None:
    assert text.told(said) == told


@pytest.mark.usefixtures("taiwan")
@pytest.mark.parametrize(
    "said",
    [
        "NVDA 67.4 over BTC 51.2: +16.2, third session above",
        "too few days recorded: 3 of 20 days",
        "rate limited, next try 14:03:20",
        "As of 25 Sep 14:00 UTC: NVDA 30-day IV 42.3, 10.8 above realized 31.5; rank 31% over 60 "
        "days",
        "settings.toml was damaged (not TOML) and is kept as settings.toml.corrupt. The newest "
        "backup is in use.",
    ],
)
def test_no_word_of_a_composed_sentence_stays_english(said: str) -> None:
    told = text.told(said)
    for word in ("over", "session", "days", "limited", "realized", "rank", "damaged", "kept", "of"):
        assert f" {word}" not in told.replace("kept as", "")


def test_in_english_nothing_is_looked_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    monkeypatch.setattr("gui.telling.tell", lambda *_: pytest.fail("looked for"))
    assert text.told("no usable expiry near 30 days") == "no usable expiry near 30 days"


@pytest.mark.usefixtures("taiwan")
def test_dates_and_sizes_are_written_as_in_taiwan() -> None:
    day = date(2026, 7, 29)
    assert fmt.day(day) == "7月29日 週三"
    assert fmt.day(day, year=True) == "2026年7月29日 週三"
    assert fmt.day_about(day, day + timedelta(days=2)) == "7月29–31日"
    assert fmt.money(3.27e11, signed=True) == "+$3,270億"
    assert fmt.money(3.1e12) == "$3.1兆"
    assert fmt.money(-4.5e7) == "−$4,500萬"
    assert fmt.number(1234567.8, 1) == "1,234,567.8"


def test_simplified_has_its_own_words_for_sizes(qapp: QApplication) -> None:
    assert qapp is not None
    languages.build()
    assert language.speak("zh_CN") == ""
    assert fmt.money(3.1e12) == "$3.1万亿"
    assert fmt.money(3.27e11) == "$3,270亿"
    assert fmt.day(date(2026, 7, 29)) == "7月29日 周三"
    language.hush()
    assert fmt.money(3.1e12) == "$3.1tn"


def test_a_template_of_hardly_any_words_is_none() -> None:
    assert telling.template("{a} to {b}") is None
    assert telling.template("{here}: {there}") is None
    assert telling.template("{count} of {least} bars") is not None
