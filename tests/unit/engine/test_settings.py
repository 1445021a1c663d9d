"""settings.toml: read defensively, written whole."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.files import Unreadable
from engine.settings import Settings, parse_settings, write_settings


def test_written_settings_read_back_equal() -> None:
    settings = Settings(race_measure="atm", row_height=28, race_left="AMD")
    assert parse_settings(write_settings(settings)) == (settings, ())


def test_document_has_the_contract_s_sections() -> None:
    document = tomllib.loads(write_settings(Settings()).decode())
    assert document["ui"]["language"] == "system"
    assert document["ui"]["theme"] == "dark"
    assert document["ui"]["direction_colours"] == "west"


def test_unknown_keys_survive() -> None:
    settings, _ = parse_settings(b'[ui]\nfuture = 3\n[other]\nx = "y"\n')
    document = tomllib.loads(write_settings(settings).decode())
    assert document["ui"]["future"] == 3
    assert document["other"] == {"x": "y"}


def test_bad_value_falls_back_and_is_named() -> None:
    settings, refused = parse_settings(b"[ui]\nrow_height = 9000\ntheme = true\n")
    assert settings == Settings()
    assert len(refused) == 2
    assert "ui.row_height" in refused[1]


@pytest.mark.parametrize("body", [b"", b"[ui", b"\0\0", b"schema = 'x'", b"  \n"])
def test_S4_damaged_settings_are_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        parse_settings(body)


def test_S5_newer_schema_is_marked() -> None:
    settings, _ = parse_settings(b'schema = 2\n[ui]\nlanguage = "en"\n')
    assert settings.newer
    assert settings.language == "en"


@given(st.binary(max_size=200))
def test_any_bytes_are_settings_or_unreadable(body: bytes) -> None:
    try:
        settings, _ = parse_settings(body)
    except (Unreadable, UnicodeDecodeError):
        return
    parse_settings(write_settings(settings))
