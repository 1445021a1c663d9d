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


def test_sources_contact_and_recording_are_written_and_read() -> None:
    settings = Settings(
        sources_off=("cboe", "sec"), sec_contact="ann@example.org", record_always=True
    )
    document = tomllib.loads(write_settings(settings).decode())
    assert document["sources"] == {"off": ["cboe", "sec"], "sec_contact": "ann@example.org"}
    assert document["recording"] == {"always": True}
    assert parse_settings(write_settings(settings)) == (settings, ())


@pytest.mark.parametrize(
    "contact",
    ["ann", "ann@", "@b", "a@b@c", "a b@c", "a\\u0007@b", "é@b", "a@" + "b" * 100],
)
def test_a_contact_that_is_no_address_is_refused_and_named(contact: str) -> None:
    settings, refused = parse_settings(f'[sources]\nsec_contact = "{contact}"\n'.encode())
    assert settings.sec_contact == ""
    assert len(refused) == 1
    assert "sources.sec_contact" in refused[0]


@pytest.mark.parametrize("body", [b'off = "cboe"', b"off = [1]", b"off = true"])
def test_a_list_of_sources_that_is_none_leaves_all_on(body: bytes) -> None:
    settings, refused = parse_settings(b"[sources]\n" + body + b"\n")
    assert (settings.sources_off, len(refused)) == ((), 1)


def test_names_of_no_source_are_dropped() -> None:
    settings, refused = parse_settings(b'[sources]\noff = ["sec", "stooq", "cboe"]\n')
    assert settings.sources_off == ("cboe", "sec")
    assert refused == ()


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


def test_what_the_charts_were_left_with_is_written_and_read() -> None:
    settings = Settings(
        chart_interval="60", chart_compare=("AMD", "BTC"), chart_link_time=True, race_gap="ratio"
    )
    document = tomllib.loads(write_settings(settings).decode())
    assert document["chart"]["interval"] == "60"
    assert document["chart"]["compare"] == ["AMD", "BTC"]
    assert document["chart"]["link_time"] is True
    assert document["race"]["gap"] == "ratio"
    assert parse_settings(write_settings(settings)) == (settings, ())


@pytest.mark.parametrize(
    "line",
    [
        "[chart]\ninterval = '2'",
        "[chart]\ninterval = 60",
        "[chart]\ncompare = 'AMD'",
        "[chart]\ncompare = ['A', 'B', 'C', 'D', 'E', 'F']",
        "[chart]\ncompare = ['no symbol!']",
        "[chart]\ncompare = ['amd']",
        "[chart]\nlink_time = 1",
        "[race]\ngap = 'product'",
    ],
)
def test_what_no_chart_can_show_is_refused_and_named(line: str) -> None:
    settings, refused = parse_settings(line.encode())
    assert settings == Settings()
    assert len(refused) == 1
