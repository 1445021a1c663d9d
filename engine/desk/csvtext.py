"""Tables as CSV text that no spreadsheet takes for a formula (FAULTS X4)."""

from __future__ import annotations

import csv
import io
import math
import re
import unicodedata
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Cell = str | int | float | bool | date | datetime | None
"""None and NaN are empty cells, instants become ISO 8601 in UTC."""
_STARTS = "=+-@\t\r\n"
"""What a spreadsheet takes for the beginning of a formula, in any width."""
_BEHIND = re.compile(r"([,;\t]\s*)(?=[=+\-@＝＋－＠﹢﹣﹦﹫])")
"""Where a note, which is not quoted, would begin a cell with one of them."""


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The table with CRLF line ends (RFC 4180); texts that could run are led by an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(name) for name in header])
    writer.writerows([cell_text(cell) for cell in row] for row in rows)
    return out.getvalue()


def notes(lines: Iterable[str]) -> str:
    """Lines above a table, each led by "#"; no part of them is a cell that could run."""
    kept = (" ".join(line.replace("\0", "").split()) for line in lines)
    return "".join(f"# {_BEHIND.sub(_quoted, line)}\r\n" for line in kept if line)


def _quoted(sign: re.Match[str]) -> str:
    return f"{sign[1]}'"


def guarded(text: str) -> str:
    """`text`, with an apostrophe before it if a spreadsheet could run it; NUL bytes go."""
    text = text.replace("\0", "")
    first = unicodedata.normalize("NFKC", text[:1])
    return f"'{text}" if first and first[0] in _STARTS else text


def cell_text(cell: Cell) -> str:
    """One cell as text; numbers stay numbers, also negative ones."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case int():
            return str(cell)
        case float():
            return repr(cell) if math.isfinite(cell) else ""
        case datetime():
            return cell.astimezone(UTC).isoformat()
        case date():
            return cell.isoformat()
        case str():
            return guarded(cell)
