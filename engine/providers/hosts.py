"""Every host that a source may be asked at; the providers' addresses are made of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

YAHOO_FIRST: Final = "query1.finance.yahoo.com"
YAHOO_SECOND: Final = "query2.finance.yahoo.com"
YAHOO_COOKIE: Final = "fc.yahoo.com"
YAHOO_CONSENT: Final = ("guce.yahoo.com", "consent.yahoo.com")
YAHOO_STREAM: Final = "streamer.finance.yahoo.com"
CBOE: Final = "cdn.cboe.com"
DERIBIT: Final = "www.deribit.com"
COINBASE: Final = "api.coinbase.com"
KRAKEN: Final = "api.kraken.com"
NASDAQ: Final = "api.nasdaq.com"
SEC: Final = "data.sec.gov"

BY_SOURCE: Final[Mapping[str, tuple[str, ...]]] = {
    "yahoo": (YAHOO_FIRST, YAHOO_SECOND, YAHOO_COOKIE, *YAHOO_CONSENT),
    "yahoo-stream": (YAHOO_STREAM,),
    "cboe": (CBOE,),
    "deribit": (DERIBIT,),
    "deribit-stream": (DERIBIT,),
    "coinbase": (COINBASE,),
    "kraken": (KRAKEN,),
    "nasdaq": (NASDAQ,),
    "sec": (SEC,),
}
"""By endpoint name."""
