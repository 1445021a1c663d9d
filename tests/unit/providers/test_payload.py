"""Decoding and reading of replies."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import BadPayload, NoData
from engine.providers.payload import decode, finite, instant, positive, root

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


@pytest.mark.parametrize("body", [b"", b"  \n", b"null", b"{}"])
def test_P11_an_empty_reply_is_no_data_with_a_reason(body: bytes) -> None:
    with pytest.raises(NoData, match="empty reply"):
        decode("yahoo", body)


def test_P10_a_page_in_HTML_is_unreadable_and_says_so() -> None:
    with pytest.raises(BadPayload, match="HTML"):
        decode("yahoo", b"<!DOCTYPE html><html></html>")


@pytest.mark.parametrize("body", [b'{"a": [1, 2', b'{"a": "\xff"}', b"\x1f\x8b\x08", b"[" * 90_000])
def test_P12_a_cut_or_broken_reply_is_unreadable(body: bytes) -> None:
    with pytest.raises(BadPayload):
        decode("yahoo", body)


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999"])
def test_D2_a_number_that_is_none_spoils_its_own_field_alone(number: bytes) -> None:
    node = root("yahoo", decode("yahoo", b'{"bad": ' + number + b', "good": 2}'))
    assert math.isnan(node.finite("bad"))
    assert node.finite("good") == 2.0


@pytest.mark.parametrize("raw", [None, True, "abc", [], {}, math.nan, math.inf, -math.inf, 10**400])
def test_D18_what_is_no_number_reads_nan(raw: object) -> None:
    assert math.isnan(finite(raw))


def test_D18_integers_and_numbers_as_text_are_converted() -> None:
    assert finite(3) == 3.0
    assert type(finite(3)) is float
    assert finite("3.5") == 3.5


@pytest.mark.parametrize("raw", [0, -1.0, "0", -math.inf])
def test_D3_a_price_is_above_zero_or_unknown(raw: object) -> None:
    assert math.isnan(positive(raw))


@given(JSON)
def test_any_json_value_reads_as_a_finite_float_or_nan(raw: object) -> None:
    assert not math.isinf(finite(raw))
    assert not positive(raw) <= 0.0
    assert instant(raw) is None or instant(raw)


def test_P17_a_missing_field_is_named_with_its_path() -> None:
    node = root("yahoo", {"a": {"b": [{"c": 1}]}}).node("a").nodes("b")[0]
    for read in (node.needed_number, node.needed_text, node.needed_instant, node.items, node.node):
        with pytest.raises(BadPayload) as caught:
            read("price")
        assert caught.value.field == "a.b.0.price"


def test_a_number_wrapped_as_raw_and_fmt_is_read() -> None:
    assert root("yahoo", {"eps": {"raw": 1.5, "fmt": "1.50"}}).finite("eps") == 1.5


@pytest.mark.parametrize("body", [rb'{"name": "NV\ud83d"}', rb'{"name": "NV\udc00", "bad": NaN}'])
def test_D1_a_lone_surrogate_is_never_handed_on(body: bytes) -> None:
    node = root("yahoo", decode("yahoo", body))
    assert node.text("name") == node.needed_text("name") == "NV?"


@given(st.text(st.characters(), max_size=8))
def test_every_text_can_be_stored_and_good_ones_are_kept(raw: str) -> None:
    found = root("yahoo", {"name": raw}).text("name")
    assert found.encode() == raw.encode("utf-8", "replace")
