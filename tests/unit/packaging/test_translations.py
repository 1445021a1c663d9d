from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from types import ModuleType

sys.path.insert(0, str(ROOT / "packaging"))


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    return script("translations")


def test_every_call_of_tr_with_a_variable_is_covered_by_the_registry(
    translations: ModuleType,
) -> None:
    assert list(translations.texts.uncovered(ROOT)) == []


def test_an_uncovered_call_is_found(translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui" / "new.py").write_text("def say(some):\n    return tr(some.words)\n")
    assert list(translations.texts.uncovered(tmp_path)) == ["gui/new.py:2: tr(some.words)"]


def test_both_languages_are_complete(
    translations: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    translations.check()
    assert capsys.readouterr().out.splitlines() == [], "make translations, then translate these"


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_no_translation_has_other_placeholders_or_blanks(
    translations: ModuleType, language: str
) -> None:
    known = translations.tsfile.read(translations.source_file(language))
    faults = {
        source: translations.tsfile.fault_of(source, one.translation)
        for source, one in known.items()
        if one.translation
    }
    assert {source: why for source, why in faults.items() if why} == {}
    assert len(faults) > 1500


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('f"{len(days)} days missing from {days[0].isoformat()}"',
         ["{count} days missing from {days}"]),
        ("f\"{n} quote{'' if n == 1 else 's'}, {words}\"",
         ["{n} quote, {words}", "{n} quotes, {words}"]),
        ('f"{path.name} was lost: {fault}" + (" Now." if late else "")',
         ["{path} was lost: {fault} Now.", "{path} was lost: {fault}"]),
        ("'known words'", ["known words"]),
    ],
)  # fmt: skip
def test_what_the_engine_composes_becomes_templates(
    translations: ModuleType, code: str, found: list[str]
) -> None:
    node = ast.parse(code, mode="eval").body
    assert list(translations.sentences.templates(node)) == found


@pytest.mark.parametrize(
    "text", ["SELECT a FROM b", "https://x.y/z", "{symbol}={price}", "%s: %d of it", "a-b", "{a}"]
)
def test_keys_statements_and_paths_are_no_sentences(translations: ModuleType, text: str) -> None:
    assert not translations.sentences.spoken(text)


def test_what_goes_to_the_log_or_is_a_programming_error_needs_no_translation(
    translations: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "one.py"
    path.write_text(
        '"""A docstring of words."""\n'
        'log.warning("said to the log")\n'
        'def f(a):\n    raise ValueError("two words")\n'
        'def g(a):\n    return BadPayload("shown to the user")\n'
    )
    found = [text for text, _ in translations.sentences.of_file(path, "one.py")]
    assert found == ["shown to the user"]


@pytest.mark.parametrize(
    ("source", "translation", "why"),
    [
        ("{a} of {b}", "{b} 之 {a}", ""),
        ("{a} of {b}", "{b} 之 {c}", "placeholders"),
        ("Sorted", " 已排序", "blank"),
        ("Sorted", "", "empty"),
        ("a\nb", "a", "lines"),
    ],
)
def test_a_translation_that_cannot_stand_is_refused(
    translations: ModuleType, source: str, translation: str, why: str
) -> None:
    said = translations.tsfile.fault_of(source, translation)
    assert why in said
    assert bool(said) == bool(why)


def test_a_file_of_translations_is_taken_but_for_what_does_not_fit(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = translations.tsfile.Message
    messages = {text: message(text) for text in ("One & two", "{count} of them")}
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.tsfile.write(tmp_path / "voldesk_zh_TW.ts", "zh_TW", messages)
    given = tmp_path / "given.json"
    given.write_text(json.dumps({"One & two": "一與二", "{count} of them": "它們", "New": "新"}))
    assert translations.take("zh_TW", given) == 1
    known = translations.tsfile.read(tmp_path / "voldesk_zh_TW.ts")
    assert {source: one.translation for source, one in known.items()} == {
        "One & two": "一與二", "{count} of them": "",
    }  # fmt: skip
