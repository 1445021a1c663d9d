"""The engine's sentences recognised by their templates and told in another language."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import resources
from gui.text import chinese

if TYPE_CHECKING:
    from collections.abc import Callable

    Translate = Callable[[str], str]

LIST: Final = ("translations", "sentences.json")
DEEPEST: Final = 7
"""How far parts are told within parts."""
_LEAST_LETTERS: Final = 4
_SHORT: Final = 8
"""Templates with fewer letters fit short texts only: else "{a} to {b}" would take any sentence."""
_SURE: Final = 30
"""From so many letters on a template is taken for sure."""
_PLAIN: Final = 12
"""Below so many letters what it holds ends at a comma too."""
_SENTENCES: Final = ("said", "fault", "cause", "why", "words")
"""Holes that hold sentences; the first is as long as can be."""
_NAMES: Final = frozenset({
    "aside", "coin", "conflicts", "file", "files", "folder", "found", "kept", "key", "name",
    "names", "new", "old", "path", "prefix", "proxy", "rest", "section", "self", "sign", "symbol",
    "taken", "url", "value", "vix", "wrong",
})  # fmt: skip
"""Holes that hold what the user or a source named: told as they are."""
_SYMBOLS: Final = frozenset({"coin", "symbol", "vix"})
_STEPPED: Final = frozenset({"count", "file", "files", "name", "names", "new", "old", "what"})
"""All that the steps of the lists hold."""
_SOURCES: Final = ("{name}: ", "{name} refused")
"""Where a name is that of a source after all, and may be told."""
_SYMBOL: Final = re.compile(r"(?=[^A-Z]*[A-Z])[A-Z0-9.^=/!:\-]+")
"""Symbols are written like this, and no word is."""
_ROWS: Final = re.compile(r"\d+ rows")
_MARKED: Final = re.compile("\ue000(\\d+)\ue001")
"""A date not told yet, by its place among the dates of the text."""
_KEPT: Final = re.compile("\ue002(\\d+)\ue003")
"""The same within a name, where it stays as it is."""
_CLAUSE: Final = re.compile(r"; |: |\. ")
_COMMA: Final = re.compile(r", |; |: |\. ")
_DATUM: Final = re.compile(r"[A-Z0-9.^=+\u2212\u2013~\u2264%\-]+")
_HOLE: Final = re.compile(r"\{([a-z0-9_]+)\}")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_LINKS: Final = ("\n", ". ", "; ", " · ", ": ", ", ", " and ", " (")
_CHINESE: Final = {
    "\n": "\n", ". ": "。", "; ": "；", " · ": " · ", ": ": "：", ", ": "，", " and ": "、",
    " (": " (", ".": "。", ")": ")", ":": "：",
}  # fmt: skip
_DATE: Final = re.compile(
    r"(?<![\w.])(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: (\d{4}))?\b"
)
_PLACE: Final = re.compile(r"(\d+)(?:st|nd|rd|th)")


@dataclass(frozen=True, slots=True)
class Template:
    """One sentence of the engine with holes.

    Attributes:
        source, pattern, names, letters: Its text, what it matches, its holes, how many letters.
        longest: A piece it must hold.
        data: Holes that hold names.
        named: It tells a step on something with a name: "delete list {name}".
    """

    source: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    longest: str
    letters: int
    data: frozenset[str]
    named: bool

    def holds(self, text: str) -> dict[str, str] | None:
        """What stands in the holes where `text` is such a sentence."""
        if self.longest not in text:
            return None
        match = self.pattern.fullmatch(text)
        return dict(zip(self.names, match.groups(), strict=True)) if match else None

    def keeps(self, name: str, held: str) -> bool:
        """Whether a hole holds a name, not a clause that came along with it."""
        if name not in self.data:
            return False
        if name in _SYMBOLS:
            return " " not in held
        end = _CLAUSE if name == "path" else _COMMA
        return self.named or not end.search(held)


def tell(text: str, translate: Translate, depth: int = 0) -> str:
    """`text` in the language of `translate`, unchanged where nothing of it is known.

    Args:
        text: What the engine says, English.
        translate: Gives a known text's translation, else the text itself.
        depth: How many sentences this is a part of.
    """
    if not depth:
        core, dates = _without_dates(text)
        told = _whole(text.strip(), translate) or tell(core, translate, 1)
        told = _KEPT.sub(lambda match: dates[int(match[1])], told)
        return _MARKED.sub(lambda match: dated(dates[int(match[1])], translate), told)
    if depth > DEEPEST or not _LETTERS.search(text):
        return text
    core = text.strip()
    told = core
    for way in _WAYS:
        told = way(core, translate, depth)
        if told:
            break
    told = told or core
    if _PLACE.fullmatch(told):
        told = _PLACE.sub(r"\1", told)
    if core == text:
        return told
    start = text[: len(text) - len(text.lstrip())]
    return f"{start}{told}{text[len(text.rstrip()) :]}"


def _whole(text: str, translate: Translate, _depth: int = 0) -> str:
    """The translation of a text known as it stands, also with another first letter or a stop."""
    if _SYMBOL.fullmatch(text):
        return ""
    for known in (text, text[:1].lower() + text[1:], text[:1].upper() + text[1:]):
        found = translate(known)
        if found != known:
            return found
    if text.endswith(".") and len(text) > 1:
        found = _whole(text[:-1], translate)
        return found + linked(".") if found else ""
    return ""


def _explained(text: str, translate: Translate, depth: int) -> str:
    """Known words and what is said of them: "too few bars: 12 of 21 bars"."""
    for link in ("; ", ": "):
        head, found, rest = text.partition(link)
        words = _whole(head, translate) if found else ""
        if words:
            return f"{words}{linked(link)}{tell(rest, translate, depth + 1)}"
    return ""


def _stepped(text: str, translate: Translate, depth: int) -> str:
    """What was done to something that has a name: "delete list Volume"."""
    return _templated(text, translate, depth, lambda one: one.named)


def _specific(text: str, translate: Translate, depth: int) -> str:
    """A sentence by its template, where that has words enough to be sure."""
    return _templated(text, translate, depth, lambda one: one.letters >= _SURE)


def _general(text: str, translate: Translate, depth: int) -> str:
    """One clause by a template of few words: what it holds goes over no clause's end."""
    return _templated(text, translate, depth, lambda one: one.letters < _SURE, clause=True)


def _loose(text: str, translate: Translate, depth: int) -> str:
    """A sentence by any template, once nothing else fits."""
    return _templated(text, translate, depth, lambda one: one.letters >= _SHORT)


def _templated(
    text: str,
    translate: Translate,
    depth: int,
    fits: Callable[[Template], bool],
    *,
    clause: bool = False,
) -> str:
    for one in _templates():
        held = one.holds(text) if fits(one) else None
        if held is None:
            continue
        end = _COMMA if one.letters < _PLAIN else _CLAUSE
        short = (part for name, part in held.items() if name not in _SENTENCES)
        if clause and any(end.search(part) for part in short):
            continue
        found = translate(one.source)
        if found != one.source:
            parts = {
                name: _name(part, translate)
                if one.keeps(name, part)
                else tell(part, translate, depth + 1)
                for name, part in held.items()
            }
            return found.format(**parts)
    return ""


def _name(text: str, translate: Translate) -> str:
    """Names as they are: only a count of rows, and the comma between symbols, are told."""
    text = _MARKED.sub("\ue002\\1\ue003", text)
    if _ROWS.fullmatch(text):
        return _general(text, translate, 1) or text
    parts = text.split(", ")
    if all(_SYMBOL.fullmatch(part) for part in parts):
        return linked(", ").join(parts)
    return text


def _linked(text: str, translate: Translate, depth: int) -> str:
    """Clauses told one by one, with the links between them."""
    for link in _LINKS:
        if link not in text:
            continue
        parts = text.split(link, 1) if link in (": ", " (") else text.split(link)
        told = [tell(part, translate, depth + 1) for part in parts]
        if told != parts:
            return linked(link).join(told)
    if text.endswith((".", ")", ":")) and len(text) > 1:
        found = tell(text[:-1], translate, depth + 1)
        if found != text[:-1]:
            return found + linked(text[-1])
    return ""


def _headed(text: str, translate: Translate, depth: int) -> str:
    """A symbol or a number, then known words: "NVDA VIX-style strip", "3 no bid"."""
    head, found, rest = text.partition(" ")
    if not found or not _DATUM.fullmatch(head):
        return ""
    told = tell(rest, translate, depth + 1)
    return f"{head} {told}" if told != rest else ""


_WAYS: Final = (_whole, _stepped, _explained, _specific, _general, _linked, _headed, _loose)


def _without_dates(text: str) -> tuple[str, list[str]]:
    """A text with marks in the places of its dates, and those dates."""
    dates: list[str] = []

    def marked(match: re.Match[str]) -> str:
        dates.append(match[0])
        return f"\ue000{len(dates) - 1}\ue001"

    return _DATE.sub(marked, text), dates


def dated(text: str, translate: Translate) -> str:
    """Dates within a text ("29 July 2024") as the language writes them."""

    def written(match: re.Match[str]) -> str:
        month = translate(match[2])
        if match[3]:
            form = translate("{day} {month} {year}")
            return form.format(day=match[1], month=month, year=match[3])
        return translate("{day} {month}").format(day=match[1], month=month)

    return _DATE.sub(written, text)


def linked(link: str) -> str:
    """A link between clauses as the language writes it."""
    return _CHINESE[link] if chinese() else link


@lru_cache(maxsize=1)
def _templates() -> tuple[Template, ...]:
    """Every template, the one with most words of its own first; none where none were built."""
    path = resources.path(*LIST)
    if not path.is_file():
        return ()
    texts: list[str] = json.loads(path.read_text(encoding="utf-8"))
    made = [template(text) for text in texts if _HOLE.search(text)]
    known = [one for one in made if one is not None]
    return tuple(sorted(known, key=lambda one: -_own(one.source)))


def _own(source: str) -> int:
    return len(_HOLE.sub("", source))


def template(source: str) -> Template | None:
    """A template of a text with holes, None for one that would fit nearly everything."""
    pieces = _HOLE.split(source)
    letters = sum(len(_LETTERS.findall(piece)) for piece in pieces[::2])
    names = tuple(pieces[1::2])
    data = frozenset() if source.startswith(_SOURCES) else _NAMES.intersection(names)
    named = bool(data) and bool(pieces[0]) and _STEPPED.issuperset(names)
    if letters < _LEAST_LETTERS and not named:
        return None
    any_, size = "[^\\n]", "{0,60}?" if letters < _SHORT and not named else "*?"
    pattern = ""
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            pattern += re.escape(piece.replace("{{", "{").replace("}}", "}"))
        elif place + 2 < len(pieces) and not pieces[place + 1]:
            pattern += r"([^\s,;]*)"
        else:
            pattern += "(.*)" if piece == "said" else f"({any_}{size})"
    longest = max(pieces[::2], key=len)
    return Template(source, re.compile(pattern), names, longest, letters, data, named)
