"""Symbol search: ranking, local matches at once, a source's answer later, and its failures."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from engine.clock import ManualClock, SystemClock
from engine.core import Engine
from engine.desk.watchlist import Symbol, parse_list, parse_symbol
from engine.model.found import Found, Hits, Match
from engine.model.instrument import Kind
from engine.options import Options
from engine.paths import Profile
from engine.search import FRESH_S, INSTRUMENTS_FILE, Own, Search, own_of, read_instruments
from engine.searching import MOST, normal
from tests.support.fake_engine import START, row_view
from tests.unit.engine.test_core import Consumer

REFERENCE = resources.path("reference")
NOBODY = Own((), {})
LIST = "#voldesk-watchlist 1\nGLW | alias=Glass maker\nNVDA\n2330.TW\n"


class Bench:
    """A search with a source that the test plays."""

    def __init__(self, reference: Path = REFERENCE) -> None:
        self.clock = ManualClock(START)
        self.told: list[Found] = []
        self.asked: list[str] = []
        self.notices: list[str] = []
        self.why = ""
        self.search = Search(
            reference, self.clock, self.told.append, self._ask, self.notices.append
        )

    def _ask(self, text: str) -> str:
        self.asked.append(text)
        return self.why

    def look(self, text: str, own: Own = NOBODY, seq: int = 1) -> list[str]:
        self.search.look(text, seq, own)
        return self.symbols

    def hear(self, text: str, *symbols: str) -> None:
        matches = tuple(Match(s, f"{s} Inc.", Kind.EQUITY, "NYSE", "yahoo") for s in symbols)
        self.search.heard(Hits(text, matches, START, "yahoo"))

    @property
    def last(self) -> Found:
        return self.told[-1]

    @property
    def symbols(self) -> list[str]:
        return [match.symbol for match in self.last.matches]


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def own() -> Own:
    return own_of((parse_list(LIST),), {"NVDA": row_view("NVDA")})


# -- ranking -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("NVDA", "NVDA"), ("nvda", "NVDA"), ("brk.b", "BRK-B"), ("btc", "BTC"),
        ("btc-usd", "BTC"), ("vix", "^VIX"), ("^vi", "^VIX"), ("gspc", "^GSPC"),
        ("taiwan semi", "TSM"), ("semiconductor taiwan", "TSM"), ("ｎｖｄａ", "NVDA"),
        ("f", "F"), ("nvidia", "NVDA"), ("hermes", "RMS.PA"), ("2330", "2330.TW"),
    ],
)  # fmt: skip
def test_the_best_known_meaning_comes_first(bench: Bench, text: str, first: str) -> None:
    assert bench.look(text)[0] == first


def test_own_symbols_stand_before_others_that_fit_as_well_but_not_better(bench: Bench) -> None:
    own = own_of((parse_list("#voldesk-watchlist 1\nGLDM\n"),), {})
    assert bench.look("gl", own)[0] == "GLDM"
    assert bench.look("gl")[0] != "GLDM"
    assert bench.look("gld", own)[:2] == ["GLD", "GLDM"]


def test_an_alias_is_found_and_a_row_s_name_too(bench: Bench, own: Own) -> None:
    assert bench.look("glass", own)[0] == "GLW"
    assert bench.look("maker", own)[0] == "GLW"
    assert bench.look("nvda inc", own)[0] == "NVDA"


def test_what_a_list_lacks_is_taken_from_the_known_instruments(bench: Bench, own: Own) -> None:
    bench.look("2330", own)
    assert bench.last.matches[0] == Match(
        "2330.TW", "Taiwan Semiconductor (TSMC)", Kind.EQUITY, "Taiwan", "list"
    )
    bench.look("corning", own)
    assert bench.last.matches[0].source == "list"


def test_nothing_is_found_of_an_empty_text_and_of_nonsense(bench: Bench) -> None:
    assert bench.look("") == bench.look("   ") == bench.look("qqqqzz") == []


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    bench = Bench()
    found = bench.look(text)
    assert len(found) <= MOST
    assert len(set(found)) == len(found)
    assert bench.last.text == text
    assert normal(normal(text)) == normal(text)


# -- the source ----------------------------------------------------------------------------------


def test_local_matches_come_at_once_and_the_source_s_with_the_same_number(bench: Bench) -> None:
    assert "CRWD" in bench.look("crow", seq=7)
    assert (bench.last.seq, bench.last.online, bench.last.pending) == (7, False, True)
    bench.hear("crow", "CRWD", "CRWN")
    assert (bench.last.seq, bench.last.online, bench.last.pending) == (7, True, False)
    assert bench.symbols[0] == "CRWD"
    assert bench.symbols[-1] == "CRWN"
    assert bench.last.matches[0].source == "known"


def test_a_symbol_that_only_the_source_knows_comes_first_if_it_is_meant_exactly(
    bench: Bench,
) -> None:
    bench.look("nvd")
    bench.hear("nvd", "NVD", "NVDX")
    assert bench.symbols[0] == "NVD"


def test_what_no_list_can_hold_is_left_out_of_a_source_s_answer(bench: Bench) -> None:
    bench.look("weird")
    bench.hear("weird", "../etc", "<b>X</b>", "BTC-USD", "ODD")
    assert sorted(bench.symbols) == ["BTC", "ODD"]


def test_an_answer_to_a_text_that_is_not_wanted_any_more_is_kept_but_not_shown(
    bench: Bench,
) -> None:
    bench.look("nv", seq=1)
    bench.look("nvd", seq=2)
    count = len(bench.told)
    bench.hear("nv", "NVAX")
    bench.search.failed("nv", "Yahoo: timed out")
    assert len(bench.told) == count
    bench.look("nv", seq=3)
    assert (bench.last.seq, bench.last.online, bench.last.pending) == (3, True, False)
    assert "NVAX" in bench.symbols
    assert bench.asked == ["nv", "nvd"]


def test_a_source_is_asked_again_only_when_its_answer_is_old(bench: Bench) -> None:
    bench.look("nv")
    bench.hear("nv", "NVAX")
    bench.look("NV ")
    assert bench.asked == ["nv"]
    bench.clock.advance(FRESH_S)
    bench.look("nv")
    assert bench.asked == ["nv", "nv"]


def test_no_source_is_asked_for_a_single_letter(bench: Bench) -> None:
    bench.look("n")
    assert bench.asked == []
    assert not bench.last.pending


def test_a_failing_look_up_says_so_and_the_local_matches_stay(bench: Bench) -> None:
    before = bench.look("nvidia")
    bench.search.failed("nvidia", "Yahoo: rate limited")
    assert bench.symbols == before
    assert bench.last.note == "Yahoo: rate limited"
    assert not bench.last.pending


def test_where_no_source_is_asked_the_note_says_so_at_once(bench: Bench) -> None:
    bench.why = "Offline: no source is asked."
    assert bench.look("nvidia")[0] == "NVDA"
    assert (bench.last.note, bench.last.pending) == ("Offline: no source is asked.", False)


def test_without_the_shipped_table_own_lists_are_searched(tmp_path: Path, own: Own) -> None:
    bench = Bench(tmp_path)
    assert bench.look("glw", own) == ["GLW"]
    assert bench.look("glass", own) == ["GLW"]
    (notice,) = bench.notices
    assert INSTRUMENTS_FILE in notice


def test_the_facade_searches_all_lists_offline(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    (profile.watchlists / "default.txt").write_text(LIST, encoding="utf-8")
    engine = Engine(resources.path(), profile, Options(offline=True), SystemClock())
    try:
        consumer = Consumer(engine)
        engine.start()
        engine.search("glass", 3)
        consumer.until(lambda: _noted(consumer.views.get(("search", ""))))
        found = consumer.views["search", ""]
        assert isinstance(found, Found)
        assert (found.seq, found.text, found.online) == (3, "glass", False)
        assert found.matches[0].symbol == "GLW"
        assert found.note == "Offline: no source is asked."
    finally:
        engine.stop(3.0)


def _noted(found: object) -> bool:
    return isinstance(found, Found) and bool(found.note)


# -- the shipped table ---------------------------------------------------------------------------


def test_the_table_names_its_source_and_its_day() -> None:
    first = (REFERENCE / INSTRUMENTS_FILE).read_text(encoding="utf-8").split("symbol,")[0]
    assert first.startswith("# ")
    assert "compilation" in first
    assert "as of 20" in first


def test_every_shipped_symbol_is_canonical_and_stands_there_once() -> None:
    known = read_instruments(REFERENCE)
    assert len(known) > 500
    assert len({one.symbol for one in known}) == len(known)
    for one in known:
        meant = parse_symbol(one.symbol)
        assert isinstance(meant, Symbol), one
        assert meant.canonical == one.symbol
        assert one.name.isprintable()
        assert one.name


def test_no_row_of_the_table_is_left_out() -> None:
    text = (REFERENCE / INSTRUMENTS_FILE).read_text(encoding="utf-8")
    rows = list(csv.reader(line for line in text.splitlines() if line[:1] != "#"))
    assert len(read_instruments(REFERENCE)) == len(rows) - 1
