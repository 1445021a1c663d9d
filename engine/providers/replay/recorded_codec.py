"""Frozen values to bytes and back, by the fields of their dataclasses; nothing is ever executed."""

from __future__ import annotations

import struct
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.model import (
    capex,
    earnings,
    instrument,
    options,
    quote,
    recorded,
    status,
    value,
    vendor,
)
from engine.model.found import Hits
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.providers.base import Ask, Message, What
from engine.providers.replay.steps import Failure

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Check = Callable[[object], object]
    Schema = tuple[tuple[str, tuple[str, ...]], ...]

T = typing.TypeVar("T")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NONE, _TRUE, _FALSE, _INT, _FLOAT, _TEXT, _DATE, _INSTANT, _ARRAY, _TUPLE, _OBJECT = range(11)
_I64, _F64, _U32, _I32, _U16 = (struct.Struct(f"<{c}") for c in "qdIiH")
_DTYPES = tuple(np.dtype(name) for name in ("<f8", "<i8", "<f4", "<i4", "|u1", "|b1"))
_DEEPEST = 12
_LARGEST = 64_000_000

_MODULES = (capex, earnings, instrument, options, quote, recorded, status, value, vendor)
_NAMES: dict[str, object] = {
    **{name: found for module in _MODULES for name, found in vars(module).items()},
    "datetime": datetime, "date": date, "np": np, "NDArray": NDArray, "Reason": Reason,
    "Floats": NDArray[np.float64], "What": What, "Ask": Ask,
}  # fmt: skip


class Unencodable(ValueError):
    """A value that the format cannot hold."""


class Undecodable(ValueError):
    """Bytes that are no value of the kind expected."""


@cache
def known_types() -> Mapping[str, type]:
    """Every dataclass that a recording may hold, by name."""
    found: dict[str, type] = {}
    for one in (*typing.get_args(Message), Failure, status.ProviderStatus):
        if one is not Hits:
            _gather(one, found)
    return found


def schema() -> Schema:
    """Types with their fields, in the order in which objects name and hold them."""
    return tuple(
        (name, tuple(item.name for item in fields(one))) for name, one in known_types().items()
    )


class Encoder:
    """Turns values into bytes by this version's schema."""

    def __init__(self) -> None:
        self._numbers = {one: n for n, one in enumerate(known_types().values())}
        self._fields = {
            one: tuple(item.name for item in fields(one)) for one in known_types().values()
        }

    def encoded(self, one: object) -> bytes:
        """A value as bytes.

        Raises:
            Unencodable: It is none of the known types, too large, or holds a time without zone.
        """
        out = bytearray()
        try:
            self._put(out, one)
        except (struct.error, TypeError, OverflowError, RecursionError) as fault:
            raise Unencodable(f"{type(one).__name__}: {fault}") from fault
        return bytes(out)

    def _put(self, out: bytearray, one: object) -> None:
        if isinstance(one, Enum):
            one = one.value
        if one is None or isinstance(one, bool):
            out.append(_NONE if one is None else _TRUE if one else _FALSE)
        elif isinstance(one, float):
            out.append(_FLOAT)
            out += _F64.pack(one)
        elif isinstance(one, int):
            out.append(_INT)
            out += _I64.pack(one)
        elif isinstance(one, str):
            _put_bytes(out, _TEXT, one.encode("utf-8", "surrogatepass"))
        elif isinstance(one, date):
            _put_day(out, one)
        else:
            self._put_many(out, one)

    def _put_many(self, out: bytearray, one: object) -> None:
        if isinstance(one, np.ndarray):
            _put_array(out, one)
        elif isinstance(one, tuple):
            out.append(_TUPLE)
            out += _U32.pack(len(one))
            for item in one:
                self._put(out, item)
        elif type(one) in self._numbers:
            out.append(_OBJECT)
            out += _U16.pack(self._numbers[type(one)])
            for name in self._fields[type(one)]:
                self._put(out, getattr(one, name))
        else:
            raise Unencodable(f"{type(one).__name__} is not part of the format")


class Decoder:
    """Turns bytes of a file into values, by the schema that the file itself names.

    Unknown types and fields of a newer version are passed over, fields that an older one did not
    have get their defaults.
    """

    def __init__(self, written: Schema, *, as_replayed: bool = True) -> None:
        """Prepare.

        Args:
            written: The file's schema.
            as_replayed: Give what was live or delayed the quality of replayed values.
        """
        self._written = tuple((known_types().get(name), names) for name, names in written)
        self._as_replayed = as_replayed

    def decoded(self, content: bytes) -> object:
        """The value; None for one of an unknown type.

        Raises:
            Undecodable: The bytes are no whole value of a known type with fitting fields.
        """
        try:
            one, end = self._get(content, 0, 0)
        except (struct.error, IndexError, OverflowError, ValueError, TypeError) as fault:
            raise Undecodable(str(fault)) from fault
        if end != len(content):
            raise Undecodable("bytes left over")
        return one

    def _get(self, content: bytes, at: int, depth: int) -> tuple[object, int]:
        tag = content[at]
        at += 1
        if tag <= _FALSE:
            return (None, True, False)[tag], at
        if tag == _FLOAT:
            return _F64.unpack_from(content, at)[0], at + 8
        if tag == _INT:
            return _I64.unpack_from(content, at)[0], at + 8
        if tag == _INSTANT:
            return _EPOCH + _I64.unpack_from(content, at)[0] * _MICROSECOND, at + 8
        if tag == _DATE:
            return date.fromordinal(_I32.unpack_from(content, at)[0]), at + 4
        if tag == _TEXT:
            end = at + 4 + _U32.unpack_from(content, at)[0]
            return _slice(content, at + 4, end).decode("utf-8", "surrogatepass"), end
        if tag == _ARRAY:
            return _get_array(content, at)
        return self._get_many(content, tag, at, depth + 1)

    def _get_many(self, content: bytes, tag: int, at: int, depth: int) -> tuple[object, int]:
        if depth > _DEEPEST or tag not in (_TUPLE, _OBJECT):
            raise Undecodable("too deep" if depth > _DEEPEST else f"unknown tag {tag}")
        if tag == _OBJECT:
            return self._get_object(content, at, depth)
        count = _U32.unpack_from(content, at)[0]
        at += 4
        if count > len(content) - at:
            raise Undecodable("a tuple longer than its bytes")
        items = []
        for _ in range(count):
            item, at = self._get(content, at, depth)
            items.append(item)
        return tuple(items), at

    def _get_object(self, content: bytes, at: int, depth: int) -> tuple[object, int]:
        number = _U16.unpack_from(content, at)[0]
        at += 2
        kind, names = self._written[number]
        given: dict[str, object] = {}
        for name in names:
            given[name], at = self._get(content, at, depth)
        return (None if kind is None else self._built(kind, given)), at

    def _built(self, kind: type, given: Mapping[str, object]) -> object:
        checks = _checks(kind)
        taken = {name: check(given[name]) for name, check in checks.items() if name in given}
        lost = [name for name in _required(kind) if name not in taken]
        if lost:
            raise Undecodable(f"{kind.__name__} without {lost[0]}")
        if self._as_replayed and taken.get("quality") in (Quality.LIVE, Quality.DELAYED):
            taken["quality"] = Quality.REPLAYED
        made: object = kind(**taken)
        return made


def _put_bytes(out: bytearray, tag: int, content: bytes) -> None:
    out.append(tag)
    out += _U32.pack(len(content))
    out += content


def _put_day(out: bytearray, one: date) -> None:
    if isinstance(one, datetime):
        if one.tzinfo is None:
            raise Unencodable("a time without zone")
        out.append(_INSTANT)
        out += _I64.pack((one - _EPOCH) // _MICROSECOND)
    else:
        out.append(_DATE)
        out += _I32.pack(one.toordinal())


def _put_array(out: bytearray, one: NDArray[np.generic]) -> None:
    little = one.dtype.newbyteorder("<")
    if little not in _DTYPES or one.ndim > 2:
        raise Unencodable(f"an array of {one.dtype} in {one.ndim} dimensions")
    out += bytes((_ARRAY, _DTYPES.index(little), one.ndim))
    for size in one.shape:
        out += _U32.pack(size)
    out += one.astype(little, copy=False).tobytes()


def _get_array(content: bytes, at: int) -> tuple[NDArray[np.generic], int]:
    dtype, dimensions = _DTYPES[content[at]], content[at + 1]
    if dimensions > 2:
        raise Undecodable("an array of too many dimensions")
    at += 2
    shape = tuple(_U32.unpack_from(content, at + 4 * n)[0] for n in range(dimensions))
    at += 4 * dimensions
    size = dtype.itemsize
    for length in shape:
        size *= length
    raw = np.frombuffer(_slice(content, at, at + size), dtype)
    return raw.reshape(shape).astype(dtype.newbyteorder("=")), at + size


def _slice(content: bytes, at: int, end: int) -> bytes:
    if end > len(content) or end - at > _LARGEST:
        raise Undecodable("cut off")
    return content[at:end]


def _gather(one: type, found: dict[str, type]) -> None:
    if one.__name__ in found:
        return
    found[one.__name__] = one
    for hint in _hints(one).values():
        for inner in _parts(hint):
            if isinstance(inner, type) and is_dataclass(inner):
                _gather(inner, found)


def _parts(hint: object) -> Sequence[object]:
    inner = typing.get_args(hint)
    return [part for one in inner for part in _parts(one)] if inner else [hint]


@cache
def _hints(kind: type) -> Mapping[str, object]:
    return typing.get_type_hints(kind, localns=_NAMES)


@cache
def _required(kind: type) -> tuple[str, ...]:
    return tuple(
        item.name
        for item in fields(kind)
        if item.default is MISSING and item.default_factory is MISSING
    )


@cache
def _checks(kind: type) -> Mapping[str, Check]:
    return {name: _check(hint) for name, hint in _hints(kind).items()}


def _check(hint: object) -> Check:
    """What lets a decoded value pass as a field of this type."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        (one,) = (_check(item) for item in inner if item is not type(None))
        return lambda found: None if found is None else one(found)
    if origin is tuple and inner[-1] is Ellipsis:
        each = _check(inner[0])
        return lambda found: tuple(each(item) for item in _a(tuple, found))
    if origin is tuple:
        checks = [_check(item) for item in inner]
        return lambda found: tuple(c(i) for c, i in zip(checks, _a(tuple, found), strict=True))
    if origin is np.ndarray:
        return lambda found: _a(np.ndarray, found)
    if not isinstance(hint, type):
        raise TypeError(f"no rule for fields of {hint}")
    return _plain(hint)


def _plain(kind: type) -> Check:
    if issubclass(kind, Enum):
        return kind
    if kind is float:
        return lambda found: float(found) if type(found) is int else _exactly(float, found)
    return lambda found: _exactly(kind, found)


def _a(kind: type[T], found: object) -> T:
    if not isinstance(found, kind):
        raise Undecodable(f"{type(found).__name__} in place of {kind.__name__}")
    return found


def _exactly(kind: type, found: object) -> object:
    if type(found) is not kind:
        raise Undecodable(f"{type(found).__name__} in place of {kind.__name__}")
    return found
