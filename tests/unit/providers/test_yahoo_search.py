"""Instruments as Yahoo's search gives them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import BadPayload
from engine.model.found import Hits, Match
from engine.model.instrument import Kind
from engine.providers.yahoo.search import hits
from tests.market import World
from tests.market.client import dig
from tests.market.reply import question
from tests.market.yahoo_search import answer_search
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json
from tests.unit.providers.mutated import mutated

WORLD = World(7, NOW)


def body(text: str) -> Json:
    reply = answer_search(WORLD, question(f"/v1/finance/search?q={text}", "", "", NOW.timestamp()))
    found: Json = json.loads(reply.body)
    return found


def found(raw: object) -> tuple[Match, ...]:
    return hits(raw, "x", NOW).matches


def test_a_recorded_reply_gives_its_instruments_without_options_and_companies() -> None:
    told = found(recorded.body("yahoo/search-goog.json"))
    assert [(one.symbol, one.kind) for one in told] == [
        ("GOOG", Kind.EQUITY), ("GOOGL", Kind.EQUITY), ("GGLL", Kind.ETF),
    ]  # fmt: skip
    assert told[0] == Match("GOOG", "Alphabet Inc.", Kind.EQUITY, "NASDAQ", "yahoo")


def test_hits_carry_the_text_their_time_and_source() -> None:
    told = hits(body("nv"), "nv", NOW)
    assert (told.text, told.as_of, told.source) == ("nv", NOW, "yahoo")
    assert told.matches[0].symbol == "NV"


@pytest.mark.parametrize(("spelled", "ours"), [("BTC-USD", "BTC"), ("SOL-USD", "SOL-USD")])
def test_coins_have_our_spelling(spelled: str, ours: str) -> None:
    assert found(body(spelled))[0] == Match(ours, WORLD_NAMES[spelled], Kind.CRYPTO, "CCC", "yahoo")


WORLD_NAMES = {"BTC-USD": "Bitcoin USD", "SOL-USD": "Solana USD"}


def test_names_are_one_plain_line() -> None:
    raw = body("nvda")
    quote = dig(raw, "quotes", 0)
    assert isinstance(quote, dict)
    quote["longname"] = "NV\u202eIDIA\n\x00 Corp" + "x" * 500
    (first, *_) = found(raw)
    assert first.name.startswith("NV IDIA Corpxxx")
    assert len(first.name) == 120


def test_nothing_found_is_an_answer() -> None:
    assert hits(body("zzz"), "zzz", NOW) == Hits("zzz", (), NOW, "yahoo")


@pytest.mark.parametrize("raw", [[], {"count": 0}, {"quotes": {}}, {"quotes": ["GOOG"]}])
def test_P17_another_shape_is_named(raw: object) -> None:
    with pytest.raises(BadPayload, match=r"quotes|"):
        found(raw)


@settings(max_examples=60)
@given(data=st.data())
def test_mutated_replies_give_hits_or_a_named_fault(data: st.DataObject) -> None:
    try:
        told = found(mutated(data, body("nvda"), most=3))
    except BadPayload:
        return
    assert all(one.symbol for one in told)
