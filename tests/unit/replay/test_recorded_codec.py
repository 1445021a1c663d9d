"""Values come back from bytes bit for bit, and bytes of strangers give values or a refusal."""

from __future__ import annotations

import math
import struct
import typing
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.found import Hits
from engine.model.quote import Quote
from engine.model.value import Quality
from engine.providers.base import Message
from engine.providers.replay import recorded_codec as codec
from engine.providers.replay.recorded_codec import Decoder, Encoder, Undecodable, Unencodable

NOON = datetime(2026, 9, 16, 16, 0, 0, 123457, tzinfo=UTC)
INSTANTS = st.integers(-(2**51), 2**52).map(lambda n: NOON + timedelta(microseconds=n))
FLOATS = st.floats(width=64) | st.sampled_from([-0.0, 5e-324, math.inf, -math.inf, math.nan])


def _strategy(hint: object) -> st.SearchStrategy[object]:
    """Values of a field of this type, however odd."""
    plain: dict[object, st.SearchStrategy[object]] = {
        str: st.text(st.characters(), max_size=5), float: FLOATS, bool: st.booleans(),
        int: st.integers(-(2**63), 2**63 - 1), datetime: INSTANTS, date: st.dates(),
    }  # fmt: skip
    if hint in plain:
        return plain[hint]
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple and inner[-1] is Ellipsis:
        return st.lists(_strategy(inner[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(_strategy, inner))
    if origin is np.ndarray:
        kind = typing.get_args(inner[1])[0]
        items = FLOATS if kind is np.float64 else plain[int]
        return st.lists(items, max_size=4).map(lambda found: np.array(found, dtype=kind))
    if origin is not None:
        return st.one_of([st.none() if one is type(None) else _strategy(one) for one in inner])
    assert isinstance(hint, type)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return _objects(hint)


def _objects(kind: type) -> st.SearchStrategy[object]:
    hints = codec._hints(kind)
    return st.builds(kind, **{one.name: _strategy(hints[one.name]) for one in fields(kind)})


def _bits(one: object) -> object:
    """Something that is equal for two values exactly when they are the same to the last bit."""
    if isinstance(one, float):
        return struct.pack("<d", one)
    if isinstance(one, np.ndarray):
        return (str(one.dtype), one.shape, one.tobytes())
    if isinstance(one, tuple):
        return tuple(map(_bits, one))
    if is_dataclass(one):
        return (type(one), *(_bits(getattr(one, item.name)) for item in fields(one)))
    return (type(one), one)


KINDS = tuple(one for one in typing.get_args(Message) if one is not Hits)
"""Searches are not recorded."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=25)
@given(data=st.data())
def test_every_message_comes_back_bit_for_bit(kind: type, data: st.DataObject) -> None:
    one = data.draw(_objects(kind))
    decoder = Decoder(codec.schema(), as_replayed=False)
    assert _bits(decoder.decoded(Encoder().encoded(one))) == _bits(one)


def _quote() -> Quote:
    return Quote("NVDA", 103.5, 102.0, NOON, 1000.25, "yahoo", market_cap=2.5e12)


def test_what_was_live_is_replayed_and_what_was_stale_stays_so() -> None:
    decoder = Decoder(codec.schema())
    found = {
        quality: decoder.decoded(Encoder().encoded(replace(_quote(), quality=quality)))
        for quality in Quality
    }
    told = {quality: one.quality for quality, one in found.items() if isinstance(one, Quote)}
    assert told[Quality.LIVE] is told[Quality.DELAYED] is Quality.REPLAYED
    assert all(told[q] is q for q in (Quality.STALE, Quality.FROZEN, Quality.MISSING))


def test_fields_and_types_of_a_newer_version_are_passed_over() -> None:
    newer = tuple(
        (name, (*names, "colour") if name == "Quote" else names) for name, names in codec.schema()
    )
    one = Encoder().encoded(_quote()) + Encoder().encoded(("blue", 7))
    decoder = Decoder(newer, as_replayed=False)
    assert _bits(decoder.decoded(one)) == _bits(_quote())
    stranger = tuple((f"{name}2", names) for name, names in codec.schema())
    assert Decoder(stranger).decoded(Encoder().encoded(_quote())) is None


def test_fields_an_older_version_did_not_have_get_their_defaults() -> None:
    names = tuple(item.name for item in fields(Quote))
    older = tuple((name, names[:-1] if name == "Quote" else told) for name, told in codec.schema())
    content = Encoder().encoded(_quote())[:-1]  # without `ext_as_of`, which is None in one byte
    found = Decoder(older, as_replayed=False).decoded(content)
    assert _bits(found) == _bits(_quote())


@settings(max_examples=200)
@given(data=st.data())
def test_mutated_bytes_give_a_value_of_the_type_or_a_refusal(data: st.DataObject) -> None:
    content = bytearray(Encoder().encoded(_quote()))
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    content = content[: data.draw(st.integers(0, len(content)))]
    try:
        found = Decoder(codec.schema()).decoded(bytes(content))
    except Undecodable:
        return
    if isinstance(found, Quote):
        assert type(found.last) is float
        assert type(found.symbol) is str
        assert isinstance(found.quality, Quality)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_a_refusal(content: bytes) -> None:
    try:
        Decoder(codec.schema()).decoded(content)
    except Undecodable:
        return


@pytest.mark.parametrize(
    "one",
    [
        replace(_quote(), as_of=NOON.replace(tzinfo=None)),
        replace(_quote(), last=typing.cast("float", object())),
        replace(_quote(), volume=2**70),
        object(),
        np.array([object()]),
        np.array(["text"]),
    ],
    ids=["naive time", "object", "large", "stranger", "objects", "texts"],
)
def test_what_the_format_cannot_hold_is_refused(one: object) -> None:
    with pytest.raises(Unencodable):
        Encoder().encoded(one)


def test_a_tuple_that_claims_to_be_huge_costs_nothing() -> None:
    with pytest.raises(Undecodable):
        Decoder(codec.schema()).decoded(b"\x09\xff\xff\xff\xff")
    with pytest.raises(Undecodable):
        Decoder(codec.schema()).decoded(b"\x09\x01\x00\x00\x00" * 1000 + b"\x00")
