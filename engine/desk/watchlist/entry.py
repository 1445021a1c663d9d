"""One entry of a watchlist and its line of text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from engine.desk.watchlist.symbol import Refused, Symbol, parse_symbol

_SPLIT = re.compile(r" \| ")


class EntryKind(StrEnum):
    """What a line of a list is."""

    ROW = "row"
    SECTION = "section"
    REFUSED = "refused"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list with the comments above it.

    Attributes:
        kind: See `EntryKind`.
        text: The symbol as the user spells it, a section's name, a refused row's text up
            to its first field, or "".
        symbol: Canonical symbol of a ROW, else "".
        reason: Why a REFUSED row is refused, else "".
        fields: Pieces after the symbol exactly as in the file, escaped ("alias=Nvidia").
        comments: Comment lines directly above, moved along with the entry.
        raw: The line as it was read where it is not what `line` would write, else "".
    """

    kind: EntryKind
    text: str
    symbol: str = ""
    reason: str = ""
    fields: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    raw: str = ""

    @property
    def shown(self) -> bool:
        """Whether the table has a row for it; blank lines have none."""
        return self.kind is not EntryKind.BLANK

    @property
    def line(self) -> str:
        """Its line in the file, without the comments."""
        if self.raw or self.kind is EntryKind.BLANK:
            return self.raw
        if self.kind is EntryKind.SECTION:
            return f"###{self.text}"
        return " | ".join((self.text, *self.fields))

    def field(self, key: str) -> str:
        """Value of a field such as "alias", unescaped; "" if there is none."""
        for piece in self.fields:
            name, equals, value = piece.partition("=")
            if equals and name.strip() == key:
                return unescaped(value)
        return ""

    def with_field(self, key: str, value: str) -> Entry:
        """The entry with one field set, or removed by an empty value; others stay as written."""
        piece = f"{key}={escaped(clean(value))}"
        kept: list[str] = []
        done = not value
        for old in self.fields:
            name, equals, _ = old.partition("=")
            if not equals or name.strip() != key:
                kept.append(old)
            elif not done:
                kept.append(piece)
                done = True
        if not done:
            kept.append(piece)
        return replace(self, fields=tuple(kept), raw="")

    def with_symbol(self, symbol: Symbol) -> Entry:
        """The row with another symbol; its fields and comments stay."""
        return replace(
            self,
            kind=EntryKind.ROW,
            text=symbol.spelled,
            symbol=symbol.canonical,
            reason="",
            raw="",
        )


def row(symbol: Symbol, fields: tuple[str, ...] = ()) -> Entry:
    """A new row."""
    return Entry(EntryKind.ROW, symbol.spelled, symbol.canonical, fields=fields)


def section(name: str) -> Entry:
    """A new section header; line breaks in `name` become blanks."""
    return Entry(EntryKind.SECTION, " ".join(clean(name).split()))


def clean(text: str) -> str:
    """A text without NUL and half characters, which a paste may bring and no file can hold."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()


def parse_line(line: str, comments: tuple[str, ...] = ()) -> Entry:
    """The entry of one line that is no comment; never raises, a bad line is a refused row."""
    item = _read(line)
    written = item.line == line
    return replace(item, comments=comments, raw="" if written else line)


def _read(line: str) -> Entry:
    stripped = line.strip()
    if not stripped:
        return Entry(EntryKind.BLANK, "")
    if stripped.startswith("###"):
        return Entry(EntryKind.SECTION, stripped[3:].strip())
    first, *fields = _SPLIT.split(line)
    text, pieces = first.strip(), tuple(fields)
    found = parse_symbol(first)
    if isinstance(found, Refused):
        return Entry(EntryKind.REFUSED, text, "", found.reason, pieces)
    return Entry(EntryKind.ROW, text, found.canonical, "", pieces)


def refused(entry: Entry, reason: str) -> Entry:
    """The same line as a refused row."""
    return replace(entry, kind=EntryKind.REFUSED, symbol="", reason=reason)


def escaped(value: str) -> str:
    r"""A field's value for the file: `\`, `|` and line breaks as `\\`, `\|`, `\n`."""
    plain = value.replace("\r\n", "\n").replace("\r", "\n")
    return plain.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n")


def unescaped(value: str) -> str:
    """The value behind `escaped`; an unknown escape stays as it is written."""
    meaning = {"\\": "\\", "|": "|", "n": "\n"}
    return re.sub(r"\\(.)", lambda found: meaning.get(found[1], found[0]), value)
