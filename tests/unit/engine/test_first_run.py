"""What the first-run page is told by the engine: hosts, places, presets, and whether to come."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.contacts import contacts
from engine.core import Engine
from engine.desk.watchlist import DEFAULT, Book, EntryKind
from engine.desk.watchlist.presets import PRESETS, preset_of, with_preset
from engine.options import ENDPOINTS, Options
from engine.paths import Profile
from engine.places import MOST_FILES, places, size
from tests.market import routes
from tests.market.tls import HOSTS

if TYPE_CHECKING:
    from engine.settings import Settings

ROOT = Path(__file__).resolve().parents[3]
_HOST = re.compile(r"(?:https|wss)://([a-z0-9.-]+\.[a-z]+)")
_NAMED_ONLY = {"www.nasdaq.com"}
"""Stands in a heading of a request, and is not asked."""


def first_settings(profile: Profile) -> Settings:
    from engine.clock import SystemClock

    profile.prepare()
    engine = Engine(ROOT / "resources", profile, Options(profile=profile.root), SystemClock(None))
    return engine.settings()


def test_every_host_a_provider_writes_is_one_that_the_user_is_told() -> None:
    told = {host for _, hosts in contacts() for host in hosts}
    written = {
        host
        for path in (ROOT / "engine" / "providers").rglob("*.py")
        for host in _HOST.findall(path.read_text(encoding="utf-8"))
    }
    assert written - _NAMED_ONLY <= told
    assert {name for name, _ in contacts()} == set(ENDPOINTS)


def test_the_market_of_the_tests_stands_for_those_hosts() -> None:
    told = {host for _, hosts in contacts() for host in hosts}
    assert {routes.FC_HOST, routes.DERIBIT_HOST, routes.STREAMER_HOST} <= told
    assert told <= set(HOSTS)


def test_a_profile_without_settings_has_not_seen_the_page_and_one_with_them_has(
    tmp_path: Path,
) -> None:
    profile = Profile(tmp_path / "p")
    assert not first_settings(profile).welcomed
    older = Profile(tmp_path / "q")
    older.prepare()
    older.settings.write_text('schema = 1\n[ui]\ntheme = "light"\n', encoding="utf-8")
    assert first_settings(older).welcomed


def test_places_are_those_of_the_profile_with_a_folder_to_open(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    (tmp_path / "logs").mkdir()
    found = {one.name: one for one in places(profile)}
    assert found["settings"].path == tmp_path / "settings.toml"
    assert found["settings"].folder == tmp_path
    assert found["logs"].folder == tmp_path / "logs"


def test_a_size_counts_files_below_and_nothing_for_what_is_not_there(tmp_path: Path) -> None:
    assert size(tmp_path / "none") == 0
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one").write_bytes(b"12345")
    (tmp_path / "two").write_bytes(b"123")
    assert size(tmp_path) == 8
    assert size(tmp_path / "two") == 3
    assert MOST_FILES >= 1000


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_a_clean_list(name: str) -> None:
    entries = PRESETS[name].entries
    assert {one.kind for one in entries} <= {EntryKind.ROW}
    assert len(entries) == len(set(PRESETS[name].symbols))
    assert (name == "empty") is (not entries)


def test_an_untouched_list_is_replaced_and_one_of_the_users_own_is_kept() -> None:
    book = Book((("default", DEFAULT),))
    assert preset_of(book) == "default"
    crypto = with_preset(book, "crypto", "Crypto")
    assert (crypto.names, preset_of(crypto)) == (("default",), "crypto")
    own = book.with_list(DEFAULT.with_removed((0,)))
    assert preset_of(own) == ""
    beside = with_preset(own, "crypto", "Crypto")
    assert (beside.names, beside.current) == (("default", "Crypto"), "Crypto")
    assert beside.list_named("default") == own.watchlist
    shown = with_preset(beside.with_current("default"), "crypto", "Crypto")
    assert shown == beside
