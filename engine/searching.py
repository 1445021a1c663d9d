"""Which instruments fit a text, best first: own lists, shipped ones, a source's answer."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.found import KNOWN, LISTED, Match

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST = 30
"""Matches of one answer."""
LONGEST = 64
"""Characters of a text that are looked at."""
_EXACT, _ALIAS, _BEGINS, _ALIAS_BEGINS, _NAME_BEGINS, _WORDS, _WITHIN, _OTHER = range(8)
_PLACES = {LISTED: 0, KNOWN: 1}


@lru_cache(maxsize=8192)
def normal(text: str) -> str:
    """A text as it is compared: folded, full-width letters narrow, blanks single, not too long."""
    folded = unicodedata.normalize("NFKC", text[: 2 * LONGEST]).casefold()
    return " ".join(folded.split())[:LONGEST].rstrip()


def ranked(
    text: str, candidates: Sequence[Match], aliases: Mapping[str, tuple[str, ...]]
) -> tuple[Match, ...]:
    """Those of the candidates that fit, best first, each symbol once.

    What a source has found stays though it fits in no way we know: sources know more names.

    Args:
        text: As of `normal`, not empty.
        candidates: In the order in which equals stand; of one symbol's the first stays and takes
            over what only a later one knows.
        aliases: By symbol: what the user calls it.
    """
    found: dict[str, Match] = {}
    told = {match.symbol for match in candidates if match.source not in _PLACES}
    for match in candidates:
        known = found.get(match.symbol)
        found[match.symbol] = match if known is None else _completed(known, match)
    meant = parse_symbol(text)
    wanted = meant.canonical.casefold() if isinstance(meant, Symbol) else text
    scored: list[tuple[tuple[int, int, int], Match]] = []
    for match in found.values():
        fit = _fit(text, wanted, match, aliases.get(match.symbol, ()))
        place = _PLACES.get(match.source, len(_PLACES))
        if fit < _OTHER or match.symbol in told:
            scored.append(((fit, place, len(match.symbol) if fit == _BEGINS else 0), match))
    scored.sort(key=lambda one: one[0])
    return tuple(match for _, match in scored[:MOST])


def _fit(text: str, wanted: str, match: Match, aliases: tuple[str, ...]) -> int:
    """How well a candidate fits, less is better."""
    symbol, name = match.symbol.casefold(), normal(match.name)
    called = [normal(alias) for alias in aliases]
    bare = symbol.lstrip("^")
    if symbol in (text, wanted) or bare == text:
        return _EXACT
    if text in called:
        return _ALIAS
    if symbol.startswith((text, wanted)) or bare.startswith(text):
        return _BEGINS
    if any(alias.startswith(text) for alias in called):
        return _ALIAS_BEGINS
    if name.startswith(text):
        return _NAME_BEGINS
    words = _words(" ".join((name, symbol, *called)))
    if all(any(word.startswith(part) for word in words) for part in text.split()):
        return _WORDS
    return _WITHIN if len(text) > 1 and (text in symbol or text in name) else _OTHER


def _words(text: str) -> list[str]:
    return [word for word in "".join(c if c.isalnum() else " " for c in text).split() if word]


def _completed(known: Match, other: Match) -> Match:
    """A match with what only another source knows; without a name its kind was but a guess."""
    return replace(
        known,
        name=known.name or other.name,
        kind=known.kind if known.name else other.kind,
        exchange=known.exchange or other.exchange,
    )
