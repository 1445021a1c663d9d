"""`python -m tests.market.recorded_shapes DIR`: key lists of the recordings, without values."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.market.shape import Shape, shape_of

CASES = Path(__file__).parents[1] / "cases" / "market"
FILES = {
    "options": ("yahoo/options-goog", "yahoo/options-aapl", "yahoo/options-amzn",
                "yahoo/options-qqq", "yahoo/options-aapl-past-date-empty"),
    "options.none": ("yahoo/options-btc-usd-none",),
    "chart.daily": ("yahoo/chart-aapl-1d-one-bar", "yahoo/chart-nvda-1d-2021-split",
                    "yahoo/chart-aapl-1d-2020-split-and-dividend", "yahoo/chart-btc-usd-1d",
                    "yahoo/chart-msft-1d-2021-dividends"),
    "chart.intraday.empty": ("yahoo/chart-aapl-1m-weekend-empty",),
    "calendar": ("yahoo/calendar-events-goog-estimate-range",
                 "yahoo/calendar-events-crm-confirmed",
                 "yahoo/calendar-events-amzn-no-dividend"),
    "calendar.404": ("yahoo/calendar-events-btc-usd-404", "yahoo/calendar-events-qqq-404"),
    "history": ("yahoo/earnings-history-goog",),
    "deribit.ticker": ("deribit/ticker-btc-perpetual-2025-01-06",),
    "deribit.futures": ("deribit/get-instruments-futures-2025-01-06",),
    "cboe.options": ("cboe/option-rows-aapl-2024-07-13",),
    "cboe.quotes": ("cboe/quote-aapl-2024-06-27",),
    "cboe.history": ("cboe/historical-data-aapl-2024-06-26",),
    "nasdaq": ("nasdaq/calendar-earnings-2024-07-03",),
    "sec": ("sec/companyfacts-msft-trimmed", "sec/companyfacts-googl-trimmed",
            "sec/companyfacts-meta-trimmed"),
    "fundamentals": ("yahoo/fundamentals-aapl-cash-flow-quarterly",
                     "yahoo/fundamentals-goog-financials-quarterly"),
    "fundamentals.none": ("yahoo/fundamentals-btc-usd-financials-empty",),
    "search": ("yahoo/search-goog",),
}  # fmt: skip


def _body(folder: Path, name: str) -> object:
    document: dict[str, object] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    # the trimmed ones of the SEC stand without an envelope
    return document.get("body", document)


def without_names(document: object) -> object:
    """A document whose keys that are names (the SEC's tags, Yahoo's types) are numbered."""
    if isinstance(document, list):
        return [without_names(item) for item in document]
    if not isinstance(document, dict):
        return document
    meta = document.get("meta")
    kinds = meta.get("type", []) if isinstance(meta, dict) else []
    found: dict[str, object] = {}
    for key, value in document.items():
        if key == "us-gaap" and isinstance(value, dict):
            value = {str(number): tag for number, tag in enumerate(value.values())}
        found["0" if key in kinds else key] = without_names(value)
    return found


def without_quote(document: object) -> object:
    """An options reply without its quote row, which has a shape of its own."""
    if isinstance(document, dict):
        return {key: {} if key == "quote" and isinstance(value, dict) else without_quote(value)
                for key, value in document.items()}  # fmt: skip
    return [without_quote(item) for item in document] if isinstance(document, list) else document


def quote_rows(folder: Path) -> dict[str, list[object]]:
    """Every recorded quote row by quoteType, those inside option replies too."""
    rows: dict[str, list[object]] = {}
    for file in sorted(folder.glob("yahoo/quote-*.json")):
        if "fields" in file.name:
            continue
        body = json.loads(file.read_text(encoding="utf-8"))["body"]
        for row in body["quoteResponse"]["result"]:
            rows.setdefault(f"quote.{row['quoteType']}", []).append(row)
    for file in sorted(folder.glob("yahoo/options-*.json")):
        body = json.loads(file.read_text(encoding="utf-8"))["body"]
        row = body["optionChain"]["result"][0]["quote"]
        rows.setdefault(f"quote.{row['quoteType']}", []).append(row)
    return rows


def recorded_shapes(folder: Path) -> dict[str, Shape]:
    """Shapes of everything recorded that the server imitates."""
    shapes = {kind: shape_of(rows) for kind, rows in quote_rows(folder).items()}
    for kind, names in FILES.items():
        bodies = [_body(folder, name) for name in names]
        if kind == "options":
            bodies = [without_quote(body) for body in bodies]
        if kind == "sec" or kind.startswith("fundamentals"):
            bodies = [without_names(body) for body in bodies]
        shapes[kind] = shape_of(bodies)
    shapes["options.none"] = shape_of([without_quote(_body(folder, FILES["options.none"][0]))])
    return shapes


if __name__ == "__main__":
    target = CASES / "recorded-shapes.json"
    target.write_text(
        json.dumps(recorded_shapes(Path(sys.argv[1])), indent=1, sort_keys=True) + "\n",
        encoding="utf-8",
    )
