"""Yahoo's search for instruments (/v1/finance/search) of a world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.market.listing import DELISTED, LISTED
from tests.market.noise import unit
from tests.market.reply import json_reply
from tests.market.yahoo_quote import EXCHANGES, TYPES

if TYPE_CHECKING:
    from tests.market.listing import Listing
    from tests.market.reply import Question, Reply
    from tests.market.world import World

MOST = 6
"""Entries without `quotesCount`."""
_TIMES = {
    "totalTime": 85, "timeTakenForQuotes": 435, "timeTakenForNews": 700,
    "timeTakenForAlgowatchlist": 400, "timeTakenForPredefinedScreener": 400,
    "timeTakenForCrunchbase": 400, "timeTakenForNav": 400, "timeTakenForResearchReports": 0,
    "timeTakenForScreenerField": 0, "timeTakenForCulturalAssets": 0,
    "timeTakenForSearchLists": 0,
}  # fmt: skip

Entry = dict[str, object]


def answer_search(world: World, asked: Question) -> Reply:
    """GET /v1/finance/search?q=...&quotesCount=n: instruments, an option, a company without symbol.

    A text that is empty finds nothing; so does one that begins with ZZ.
    """
    text = asked.query.get("q", "").strip().upper()
    most = int(asked.number("quotesCount", MOST))
    found = _listings(world, text)[:most] if text else []
    quotes = [_entry(listing) for listing in found]
    if found and found[0].optionable:
        quotes += [_option(found[0]), _company(text)]
    document: dict[str, object] = {
        "explains": [], "count": len(quotes), "quotes": quotes, "news": [], "nav": [],
        "lists": [], "researchReports": [], "screenerFieldResults": [], **_TIMES,
    }  # fmt: skip
    return json_reply(document)


def _listings(world: World, text: str) -> list[Listing]:
    """The exact symbol first, then symbols that begin so, then names that hold the text."""
    exact = world.listing(text)
    known = [one for one in LISTED.values() if one.symbol not in DELISTED]
    begun = [one for one in known if one.symbol.startswith(text)]
    named = [one for one in known if text in one.name.upper()]
    found = [exact] if exact is not None and exact.kind != "NONE" else []
    return list({one.symbol: one for one in (*found, *begun, *named)}.values())


def _entry(listing: Listing) -> Entry:
    entry: Entry = {
        "exchange": listing.exchange,
        "shortname": listing.name[:31],
        "quoteType": listing.kind,
        "symbol": listing.symbol,
        "index": "quotes",
        "score": int(20_000 + 2e6 * unit("score", listing.symbol)),
        "typeDisp": TYPES[listing.kind],
        "longname": listing.name,
        "exchDisp": EXCHANGES[listing.exchange],
        "isYahooFinance": True,
    }
    if listing.kind == "EQUITY":
        entry |= {
            "sector": "Technology", "sectorDisp": "Technology", "industry": "Semiconductors",
            "industryDisp": "Semiconductors", "dispSecIndFlag": True,
        }  # fmt: skip
    return entry


def _option(listing: Listing) -> Entry:
    """A contract, which no list can hold."""
    name = f"{listing.symbol} Jan 2028 160.000 call"
    return {
        "exchange": "OPR", "shortname": name, "quoteType": "OPTION",
        "symbol": f"{listing.symbol}280121C00160000", "index": "quotes", "score": 20_006,
        "typeDisp": "Option", "longname": name, "exchDisp": "OPR", "isYahooFinance": True,
    }  # fmt: skip


def _company(text: str) -> Entry:
    """A company of another register: it has no symbol."""
    return {
        "index": f"{int(1e9 * unit('company', text)):032x}", "name": f"{text.title()} Ventures",
        "permalink": f"{text.lower()}-ventures", "isYahooFinance": False,
    }  # fmt: skip
